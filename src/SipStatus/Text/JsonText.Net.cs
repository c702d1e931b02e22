using System;
using System.Text.Json;

namespace SipStatus;

/// <summary>Reads strings of JSON. A string that is not valid Unicode is a <see cref="JsonException"/>, like any other bad value.</summary>
internal static class JsonText
{
    /// <summary>A longer text is refused unread: nobody sends a number with so long a text after it.</summary>
    internal const int MaxLength = 1024;

    /// <summary>Reads the string or property name that the reader is on.</summary>
    /// <exception cref="JsonException">It is no string, or holds an unpaired surrogate or bytes that are not UTF-8.</exception>
    internal static string Read(ref Utf8JsonReader reader, string expected)
    {
        if (reader.TokenType is not (JsonTokenType.String or JsonTokenType.PropertyName))
        {
            throw new JsonException(expected);
        }

        try
        {
            return reader.GetString()!;
        }
        catch (InvalidOperationException exception)
        {
            throw new JsonException(expected, exception);
        }
    }

    /// <summary>
    /// Copies the string or property name that the reader is on, unless it is longer than the buffer; returns its length.
    /// </summary>
    /// <exception cref="JsonException">It is longer, or holds an unpaired surrogate or bytes that are not UTF-8.</exception>
    internal static int Copy(ref Utf8JsonReader reader, scoped Span<byte> buffer, string expected)
    {
        var length = reader.HasValueSequence ? reader.ValueSequence.Length : reader.ValueSpan.Length;
        if (length > buffer.Length)
        {
            throw new JsonException(expected);
        }

        try
        {
            return reader.CopyString(buffer);
        }
        catch (InvalidOperationException exception)
        {
            throw new JsonException(expected, exception);
        }
    }
}
