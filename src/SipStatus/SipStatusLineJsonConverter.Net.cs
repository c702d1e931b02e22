using System;
using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace SipStatus;

/// <summary>
/// Writes a <see cref="SipStatusLine"/> to JSON as its text, <c>"SIP/2.0 486 Busy Here"</c>, and reads what
/// <see cref="SipStatusLine.Parse(string)"/> takes; also as the key of a dictionary. The default value is the empty string. The type
/// carries the converter as an attribute, so that nobody needs to register it.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class SipStatusLineJsonConverter : JsonConverter<SipStatusLine>
{
    private const string NotAStatusLine = "The JSON value is not the text of a SIP Status-Line.";

    /// <summary>Reads text.</summary>
    /// <param name="reader">The reader, on the value.</param>
    /// <param name="typeToConvert">Not used.</param>
    /// <param name="options">Not used.</param>
    /// <returns>The line; the default value for the empty string.</returns>
    /// <exception cref="JsonException">The value is anything else.</exception>
    public override SipStatusLine Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var text = JsonText.Read(ref reader, NotAStatusLine);
        return SipStatusLine.TryParse(text, SipStatusLineStyles.Default, out var line, out var error) || text.Length == 0
            ? line
            : throw new JsonException(Throw.StatusLineMessage(error, text));
    }

    /// <summary>Writes the text.</summary>
    /// <param name="writer">The writer.</param>
    /// <param name="value">The line.</param>
    /// <param name="options">Not used.</param>
    /// <exception cref="ArgumentNullException"><paramref name="writer"/> is <see langword="null"/>.</exception>
    public override void Write(Utf8JsonWriter writer, SipStatusLine value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStringValue(value.ToString());
    }

    /// <summary>Reads the key of a dictionary.</summary>
    /// <param name="reader">The reader, on the property name.</param>
    /// <param name="typeToConvert">Not used.</param>
    /// <param name="options">Not used.</param>
    /// <returns>The line; the default value for the empty string.</returns>
    /// <exception cref="JsonException">The name is not a line.</exception>
    public override SipStatusLine ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        Read(ref reader, typeToConvert, options);

    /// <summary>Writes the key of a dictionary.</summary>
    /// <param name="writer">The writer.</param>
    /// <param name="value">The line.</param>
    /// <param name="options">Not used.</param>
    /// <exception cref="ArgumentNullException"><paramref name="writer"/> is <see langword="null"/>.</exception>
    public override void WriteAsPropertyName(Utf8JsonWriter writer, SipStatusLine value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WritePropertyName(value.ToString());
    }
}
