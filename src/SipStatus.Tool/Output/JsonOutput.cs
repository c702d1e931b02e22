using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;

namespace SipStatus.Tool.Output;

/// <summary>How JSON is written: readable in every language, and safe to look at in a terminal.</summary>
internal static class JsonOutput
{
    private static readonly JavaScriptEncoder s_encoder = CreateEncoder();

    /// <summary>One value on one line.</summary>
    public static readonly ToolJsonContext Compact = new(CreateOptions(indented: false));

    /// <summary>A document over many lines.</summary>
    public static readonly ToolJsonContext Indented = new(CreateOptions(indented: true));

    public static JsonWriterOptions WriterOptions => new() { Encoder = s_encoder, Indented = true, NewLine = "\n" };

    private static JsonSerializerOptions CreateOptions(bool indented) => new(ToolJsonContext.Default.Options)
    {
        Encoder = s_encoder,
        WriteIndented = indented,
        NewLine = "\n",
    };

    // Letters of every script stay as they are. The encoder always escapes control characters; format characters have to be named.
    private static JavaScriptEncoder CreateEncoder()
    {
        var settings = new TextEncoderSettings(UnicodeRanges.All);
        for (var unit = 0; unit <= char.MaxValue; unit++)
        {
            if (CharUnicodeInfo.GetUnicodeCategory((char)unit) == UnicodeCategory.Format)
            {
                settings.ForbidCharacter((char)unit);
            }
        }

        return JavaScriptEncoder.Create(settings);
    }
}
