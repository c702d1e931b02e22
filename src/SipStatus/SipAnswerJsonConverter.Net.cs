using System;
using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace SipStatus;

/// <summary>
/// Writes an answer of the library to JSON as its text. An answer is not a value, so it cannot be read back: reading throws instead of
/// giving a default value.
/// </summary>
/// <typeparam name="TAnswer">The type of the answer.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class SipAnswerJsonConverter<TAnswer> : JsonConverter<TAnswer>
    where TAnswer : struct
{
    /// <summary>Refuses.</summary>
    /// <param name="reader">Not used.</param>
    /// <param name="typeToConvert">Not used.</param>
    /// <param name="options">Not used.</param>
    /// <returns>Nothing.</returns>
    /// <exception cref="NotSupportedException">Always.</exception>
    public override TAnswer Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        throw new NotSupportedException(Throw.CannotBeReadBack);

    /// <summary>Writes the text.</summary>
    /// <param name="writer">The writer.</param>
    /// <param name="value">The answer.</param>
    /// <param name="options">Not used.</param>
    /// <exception cref="ArgumentNullException"><paramref name="writer"/> is <see langword="null"/>.</exception>
    public override void Write(Utf8JsonWriter writer, TAnswer value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStringValue(value.ToString());
    }
}
