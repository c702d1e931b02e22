using System;
using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace SipStatus.Q850;

/// <summary>
/// Writes a <see cref="Q850Cause"/> to JSON as a number, and reads a number or text: <c>17</c>, <c>"17"</c>, <c>"17 User busy"</c>. As the
/// key of a dictionary it is <c>"17"</c>. The default value is <c>0</c>. The type carries the converter as an attribute, so that nobody
/// needs to register it.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class Q850CauseJsonConverter : JsonConverter<Q850Cause>
{
    private const string NotACause =
        "The JSON value is not a Q.850 cause: a number from 1 to 127, such a number as text with or without what it is called, "
        + "or 0 for none.";

    /// <summary>Reads a number or text.</summary>
    /// <param name="reader">The reader, on the value.</param>
    /// <param name="typeToConvert">Not used.</param>
    /// <param name="options">Not used.</param>
    /// <returns>The cause; the default value for 0.</returns>
    /// <exception cref="JsonException">The value is anything else.</exception>
    public override Q850Cause Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => reader.TokenType switch
    {
        JsonTokenType.Number => ReadNumber(ref reader),
        JsonTokenType.String => ReadText(ref reader),
        _ => throw new JsonException(NotACause),
    };

    /// <summary>Writes the number.</summary>
    /// <param name="writer">The writer.</param>
    /// <param name="value">The cause.</param>
    /// <param name="options">Not used.</param>
    /// <exception cref="ArgumentNullException"><paramref name="writer"/> is <see langword="null"/>.</exception>
    public override void Write(Utf8JsonWriter writer, Q850Cause value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteNumberValue(value.Value);
    }

    /// <summary>Reads the key of a dictionary.</summary>
    /// <param name="reader">The reader, on the property name.</param>
    /// <param name="typeToConvert">Not used.</param>
    /// <param name="options">Not used.</param>
    /// <returns>The cause; the default value for <c>"0"</c>.</returns>
    /// <exception cref="JsonException">The name is not a cause.</exception>
    public override Q850Cause ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        ReadText(ref reader);

    /// <summary>Writes the key of a dictionary: the digits alone.</summary>
    /// <param name="writer">The writer.</param>
    /// <param name="value">The cause.</param>
    /// <param name="options">Not used.</param>
    /// <exception cref="ArgumentNullException"><paramref name="writer"/> is <see langword="null"/>.</exception>
    public override void WriteAsPropertyName(Utf8JsonWriter writer, Q850Cause value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WritePropertyName(value.ToString("D"));
    }

    private static Q850Cause ReadNumber(ref Utf8JsonReader reader)
    {
        if (!reader.TryGetInt32(out var number) || (!Q850Cause.TryCreate(number, out var cause) && number != 0))
        {
            throw new JsonException(NotACause);
        }

        return cause;
    }

    private static Q850Cause ReadText(ref Utf8JsonReader reader)
    {
        Span<byte> text = stackalloc byte[JsonText.MaxLength];
        text = text[..JsonText.Copy(ref reader, text, NotACause)];
        return Q850Cause.TryParse(text, out var cause) ? cause : throw new JsonException(NotACause);
    }
}
