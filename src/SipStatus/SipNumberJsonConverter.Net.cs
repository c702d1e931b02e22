using System;
using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace SipStatus;

/// <summary>
/// Writes a value of this library that is a number to JSON as a number, and reads a number or text. As the key of a dictionary the value is
/// written as its digits. The default value is <c>0</c>.
/// </summary>
/// <typeparam name="TValue">The type of the value.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class SipNumberJsonConverter<TValue> : JsonConverter<TValue>
    where TValue : struct
{
    private protected SipNumberJsonConverter()
    {
    }

    // The message of the exception: what was expected.
    private protected abstract string Expected { get; }

    /// <summary>Reads a number or text.</summary>
    /// <param name="reader">The reader, on the value.</param>
    /// <param name="typeToConvert">Not used.</param>
    /// <param name="options">Not used.</param>
    /// <returns>The value; the default value for 0.</returns>
    /// <exception cref="JsonException">The JSON value is anything else.</exception>
    public override TValue Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => reader.TokenType switch
    {
        JsonTokenType.Number => ReadNumber(ref reader),
        JsonTokenType.String => ReadText(ref reader),
        _ => throw new JsonException(Expected),
    };

    /// <summary>Writes the number.</summary>
    /// <param name="writer">The writer.</param>
    /// <param name="value">The value.</param>
    /// <param name="options">Not used.</param>
    /// <exception cref="ArgumentNullException"><paramref name="writer"/> is <see langword="null"/>.</exception>
    public override void Write(Utf8JsonWriter writer, TValue value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteNumberValue(ToNumber(value));
    }

    /// <summary>Reads the key of a dictionary.</summary>
    /// <param name="reader">The reader, on the property name.</param>
    /// <param name="typeToConvert">Not used.</param>
    /// <param name="options">Not used.</param>
    /// <returns>The value; the default value for <c>"0"</c>.</returns>
    /// <exception cref="JsonException">The name is no such value.</exception>
    public override TValue ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        ReadText(ref reader);

    /// <summary>Writes the key of a dictionary: the digits alone.</summary>
    /// <param name="writer">The writer.</param>
    /// <param name="value">The value.</param>
    /// <param name="options">Not used.</param>
    /// <exception cref="ArgumentNullException"><paramref name="writer"/> is <see langword="null"/>.</exception>
    public override void WriteAsPropertyName(Utf8JsonWriter writer, TValue value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        Span<byte> digits = stackalloc byte[NumberedText.MaxDigits];
        writer.WritePropertyName(digits[..NumberedText.WriteDigits(ToNumber(value), digits)]);
    }

    private protected abstract bool TryFromNumber(int number, out TValue value);

    private protected abstract bool TryFromText(ReadOnlySpan<byte> utf8Text, out TValue value);

    private protected abstract int ToNumber(TValue value);

    private TValue ReadNumber(ref Utf8JsonReader reader)
    {
        if (!reader.TryGetInt32(out var number) || (!TryFromNumber(number, out var value) && number != 0))
        {
            throw new JsonException(Expected);
        }

        return value;
    }

    private TValue ReadText(ref Utf8JsonReader reader)
    {
        Span<byte> text = stackalloc byte[JsonText.MaxLength];
        text = text[..JsonText.Copy(ref reader, text, Expected)];
        return TryFromText(text, out var value) ? value : throw new JsonException(Expected);
    }
}
