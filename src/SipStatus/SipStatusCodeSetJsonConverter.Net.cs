using System;
using System.ComponentModel;
using System.Text.Json;

namespace SipStatus;

/// <summary>
/// Writes a <see cref="SipStatusCodeSet"/> to JSON as its canonical text, and reads such a text (<c>"408,5xx,!501"</c>), an array of codes
/// (<c>[408, "503 Service Unavailable"]</c>) or one code alone (<c>408</c>). As the key of a dictionary it is its text. The type carries
/// the converter as an attribute, so that nobody needs to register it.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class SipStatusCodeSetJsonConverter : SipTextJsonConverter<SipStatusCodeSet>
{
    private static readonly SipStatusCodeJsonConverter s_codes = new();

    private protected override string Expected =>
        "The JSON value is not a set of SIP Status-Codes: text such as \"408,5xx,!501\", an array of codes, or one code.";

    /// <summary>Reads text, an array of codes, or a number.</summary>
    /// <param name="reader">The reader, on the value.</param>
    /// <param name="typeToConvert">Not used.</param>
    /// <param name="options">Not used.</param>
    /// <returns>The set.</returns>
    /// <exception cref="JsonException">The value is anything else.</exception>
    public override SipStatusCodeSet Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        return reader.TokenType switch
        {
            JsonTokenType.Number => SipStatusCodeSet.Create(ReadCode(ref reader, options)),
            JsonTokenType.StartArray => ReadCodes(ref reader, options),
            _ => base.Read(ref reader, typeToConvert, options),
        };
    }

    private protected override SipStatusCodeSet FromText(string text)
    {
        try
        {
            return SipStatusCodeSet.Parse(text);
        }
        catch (FormatException exception)
        {
            throw new JsonException(exception.Message, exception);
        }
    }

    private SipStatusCodeSet ReadCodes(ref Utf8JsonReader reader, JsonSerializerOptions options)
    {
        // Each code is added to what was read before: an array of any length needs no more memory than a set.
        var set = SipStatusCodeSet.Empty;
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            var code = ReadCode(ref reader, options);
            set = set.Contains(code) ? set : set | SipStatusCodeSet.Create(code);
        }

        return set;
    }

    private SipStatusCode ReadCode(ref Utf8JsonReader reader, JsonSerializerOptions options)
    {
        var code = s_codes.Read(ref reader, typeof(SipStatusCode), options);
        return code != default ? code : throw new JsonException(Expected);
    }
}
