using System;
using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace SipStatus;

/// <summary>
/// Writes a <see cref="SipStatusCode"/> to JSON as a number, and reads a number or text: <c>486</c>, <c>"486"</c>,
/// <c>"486 Busy Here"</c>. As the key of a dictionary it is <c>"486"</c>. The default value is <c>0</c>. The type carries the converter as
/// an attribute, so that nobody needs to register it.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class SipStatusCodeJsonConverter : JsonConverter<SipStatusCode>
{
    private const string NotAStatusCode =
        "The JSON value is not a SIP Status-Code: a number from 100 to 699, such a number as text with or without a Reason-Phrase, "
        + "or 0 for none.";

    /// <summary>Reads a number or text.</summary>
    /// <param name="reader">The reader, on the value.</param>
    /// <param name="typeToConvert">Not used.</param>
    /// <param name="options">Not used.</param>
    /// <returns>The code; the default value for 0.</returns>
    /// <exception cref="JsonException">The value is anything else.</exception>
    public override SipStatusCode Read(
        ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => reader.TokenType switch
    {
        JsonTokenType.Number => ReadNumber(ref reader),
        JsonTokenType.String => ReadText(ref reader),
        _ => throw new JsonException(NotAStatusCode),
    };

    /// <summary>Writes the number.</summary>
    /// <param name="writer">The writer.</param>
    /// <param name="value">The code.</param>
    /// <param name="options">Not used.</param>
    /// <exception cref="ArgumentNullException"><paramref name="writer"/> is <see langword="null"/>.</exception>
    public override void Write(Utf8JsonWriter writer, SipStatusCode value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteNumberValue(value.Value);
    }

    /// <summary>Reads the key of a dictionary.</summary>
    /// <param name="reader">The reader, on the property name.</param>
    /// <param name="typeToConvert">Not used.</param>
    /// <param name="options">Not used.</param>
    /// <returns>The code; the default value for <c>"0"</c>.</returns>
    /// <exception cref="JsonException">The name is not a code.</exception>
    public override SipStatusCode ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        ReadText(ref reader);

    /// <summary>Writes the key of a dictionary: the digits alone.</summary>
    /// <param name="writer">The writer.</param>
    /// <param name="value">The code.</param>
    /// <param name="options">Not used.</param>
    /// <exception cref="ArgumentNullException"><paramref name="writer"/> is <see langword="null"/>.</exception>
    public override void WriteAsPropertyName(Utf8JsonWriter writer, SipStatusCode value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        Span<byte> digits = stackalloc byte[3];
        writer.WritePropertyName(digits[..value.WriteDigits(digits)]);
    }

    private static SipStatusCode ReadNumber(ref Utf8JsonReader reader)
    {
        if (!reader.TryGetInt32(out var number) || (!SipStatusCode.TryCreate(number, out var code) && number != 0))
        {
            throw new JsonException(NotAStatusCode);
        }

        return code;
    }

    private static SipStatusCode ReadText(ref Utf8JsonReader reader)
    {
        Span<byte> text = stackalloc byte[JsonText.MaxLength];
        text = text[..JsonText.Copy(ref reader, text, NotAStatusCode)];
        return SipStatusCode.TryParse(text, out var code) ? code : throw new JsonException(NotAStatusCode);
    }
}
