using System;
using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace SipStatus;

/// <summary>
/// Writes a <see cref="SipReason"/> to JSON as its text, <c>"Q.850;cause=16"</c>, and reads what <see cref="SipReason.Parse(string)"/>
/// takes; also as the key of a dictionary. The default value is the empty string. The type carries the converter as an attribute, so that
/// nobody needs to register it.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class SipReasonJsonConverter : JsonConverter<SipReason>
{
    private const string NotAReason = "The JSON value is not the text of a Reason of SIP.";

    /// <summary>Reads text.</summary>
    /// <param name="reader">The reader, on the value.</param>
    /// <param name="typeToConvert">Not used.</param>
    /// <param name="options">Not used.</param>
    /// <returns>The reason; the default value for the empty string.</returns>
    /// <exception cref="JsonException">The value is anything else.</exception>
    public override SipReason Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var text = JsonText.Read(ref reader, NotAReason);
        return SipReason.TryParse(text, SipReasonStyles.Default, out var reason, out var error) || text.Length == 0
            ? reason
            : throw new JsonException(ReasonThrow.Message(error, text));
    }

    /// <summary>Writes the text.</summary>
    /// <param name="writer">The writer.</param>
    /// <param name="value">The reason.</param>
    /// <param name="options">Not used.</param>
    /// <exception cref="ArgumentNullException"><paramref name="writer"/> is <see langword="null"/>.</exception>
    public override void Write(Utf8JsonWriter writer, SipReason value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStringValue(value.ToString());
    }

    /// <summary>Reads the key of a dictionary.</summary>
    /// <param name="reader">The reader, on the property name.</param>
    /// <param name="typeToConvert">Not used.</param>
    /// <param name="options">Not used.</param>
    /// <returns>The reason; the default value for the empty string.</returns>
    /// <exception cref="JsonException">The name is not a reason.</exception>
    public override SipReason ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        Read(ref reader, typeToConvert, options);

    /// <summary>Writes the key of a dictionary.</summary>
    /// <param name="writer">The writer.</param>
    /// <param name="value">The reason.</param>
    /// <param name="options">Not used.</param>
    /// <exception cref="ArgumentNullException"><paramref name="writer"/> is <see langword="null"/>.</exception>
    public override void WriteAsPropertyName(Utf8JsonWriter writer, SipReason value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WritePropertyName(value.ToString());
    }
}
