using System;
using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace SipStatus;

/// <summary>
/// Writes a <see cref="SipStatusCodeSet"/> to JSON as its canonical text, and reads such a text (<c>"408,5xx,!501"</c>), an array of codes
/// (<c>[408, "503 Service Unavailable"]</c>) or one code alone (<c>408</c>). As the key of a dictionary it is its text. The type carries
/// the converter as an attribute, so that nobody needs to register it.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class SipStatusCodeSetJsonConverter : JsonConverter<SipStatusCodeSet>
{
    private const string NotASet =
        "The JSON value is not a set of SIP Status-Codes: text such as \"408,5xx,!501\", an array of codes, or one code.";

    private static readonly SipStatusCodeJsonConverter s_codes = new();

    /// <summary>Reads text, an array of codes, or a number.</summary>
    /// <param name="reader">The reader, on the value.</param>
    /// <param name="typeToConvert">Not used.</param>
    /// <param name="options">Not used.</param>
    /// <returns>The set.</returns>
    /// <exception cref="JsonException">The value is anything else.</exception>
    public override SipStatusCodeSet Read(
        ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => reader.TokenType switch
    {
        JsonTokenType.String => ReadText(ref reader),
        JsonTokenType.Number => SipStatusCodeSet.Create(ReadCode(ref reader, options)),
        JsonTokenType.StartArray => ReadCodes(ref reader, options),
        _ => throw new JsonException(NotASet),
    };

    /// <summary>Writes the canonical text.</summary>
    /// <param name="writer">The writer.</param>
    /// <param name="value">The set.</param>
    /// <param name="options">Not used.</param>
    /// <exception cref="ArgumentNullException"><paramref name="writer"/> or <paramref name="value"/> is <see langword="null"/>.</exception>
    public override void Write(Utf8JsonWriter writer, SipStatusCodeSet value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(value);
        writer.WriteStringValue(value.ToString());
    }

    /// <summary>Reads the key of a dictionary.</summary>
    /// <param name="reader">The reader, on the property name.</param>
    /// <param name="typeToConvert">Not used.</param>
    /// <param name="options">Not used.</param>
    /// <returns>The set.</returns>
    /// <exception cref="JsonException">The name is no set.</exception>
    public override SipStatusCodeSet ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        ReadText(ref reader);

    /// <summary>Writes the key of a dictionary: the canonical text.</summary>
    /// <param name="writer">The writer.</param>
    /// <param name="value">The set.</param>
    /// <param name="options">Not used.</param>
    /// <exception cref="ArgumentNullException"><paramref name="writer"/> or <paramref name="value"/> is <see langword="null"/>.</exception>
    public override void WriteAsPropertyName(Utf8JsonWriter writer, SipStatusCodeSet value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(value);
        writer.WritePropertyName(value.ToString());
    }

    private static SipStatusCodeSet ReadCodes(ref Utf8JsonReader reader, JsonSerializerOptions options)
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

    private static SipStatusCode ReadCode(ref Utf8JsonReader reader, JsonSerializerOptions options)
    {
        var code = s_codes.Read(ref reader, typeof(SipStatusCode), options);
        return code != default ? code : throw new JsonException(NotASet);
    }

    private static SipStatusCodeSet ReadText(ref Utf8JsonReader reader)
    {
        var text = JsonText.Read(ref reader, NotASet);
        try
        {
            return SipStatusCodeSet.Parse(text);
        }
        catch (FormatException exception)
        {
            throw new JsonException(exception.Message, exception);
        }
    }
}
