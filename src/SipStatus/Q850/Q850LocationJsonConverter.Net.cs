using System;
using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace SipStatus.Q850;

/// <summary>
/// Writes a <see cref="Q850Location"/> to JSON as its token, <c>"RPN"</c>, and reads it, in any letter case; also as the key of a
/// dictionary. The default value is the empty string. The type carries the converter as an attribute, so that nobody needs to register it.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class Q850LocationJsonConverter : JsonConverter<Q850Location>
{
    private const string NotALocation = "The JSON value is not the token of a Q.850 cause location (RFC 8606, section 4), such as \"RPN\".";

    /// <summary>Reads a token.</summary>
    /// <param name="reader">The reader, on the value.</param>
    /// <param name="typeToConvert">Not used.</param>
    /// <param name="options">Not used.</param>
    /// <returns>The location; the default value for the empty string.</returns>
    /// <exception cref="JsonException">The value is anything else.</exception>
    public override Q850Location Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var token = JsonText.Read(ref reader, NotALocation);
        return Q850Location.TryParse(token, out var location) || token.Length == 0 ? location : throw new JsonException(NotALocation);
    }

    /// <summary>Writes the token.</summary>
    /// <param name="writer">The writer.</param>
    /// <param name="value">The location.</param>
    /// <param name="options">Not used.</param>
    /// <exception cref="ArgumentNullException"><paramref name="writer"/> is <see langword="null"/>.</exception>
    public override void Write(Utf8JsonWriter writer, Q850Location value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStringValue(value.Token);
    }

    /// <summary>Reads the key of a dictionary.</summary>
    /// <param name="reader">The reader, on the property name.</param>
    /// <param name="typeToConvert">Not used.</param>
    /// <param name="options">Not used.</param>
    /// <returns>The location; the default value for the empty string.</returns>
    /// <exception cref="JsonException">The name is not a token.</exception>
    public override Q850Location ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        Read(ref reader, typeToConvert, options);

    /// <summary>Writes the key of a dictionary.</summary>
    /// <param name="writer">The writer.</param>
    /// <param name="value">The location.</param>
    /// <param name="options">Not used.</param>
    /// <exception cref="ArgumentNullException"><paramref name="writer"/> is <see langword="null"/>.</exception>
    public override void WriteAsPropertyName(Utf8JsonWriter writer, Q850Location value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WritePropertyName(value.Token);
    }
}
