using SipStatus;

namespace System.Text;

/// <summary>The methods of <see cref="Encoding"/> that take spans. A pinned empty span is null, which the old methods refuse.</summary>
internal static class EncodingExtensions
{
    // Text that decodes without a U+FFFD was well-formed. Of the encodings that the library uses only UTF-8 makes one.
    internal static unsafe string GetString(this Encoding encoding, ReadOnlySpan<byte> bytes)
    {
        fixed (byte* source = bytes)
        {
            var text = bytes.IsEmpty ? "" : encoding.GetString(source, bytes.Length);
            return text.IndexOf(MalformedUtf8.ReplacementCharacter) < 0 ? text : MalformedUtf8.Decode(bytes);
        }
    }

    internal static unsafe int GetChars(this Encoding encoding, ReadOnlySpan<byte> bytes, Span<char> chars)
    {
        fixed (byte* source = bytes)
        fixed (char* target = chars)
        {
            return bytes.IsEmpty ? 0 : encoding.GetChars(source, bytes.Length, target, chars.Length);
        }
    }

    internal static unsafe int GetByteCount(this Encoding encoding, ReadOnlySpan<char> chars)
    {
        fixed (char* source = chars)
        {
            return chars.IsEmpty ? 0 : encoding.GetByteCount(source, chars.Length);
        }
    }

    internal static unsafe int GetBytes(this Encoding encoding, ReadOnlySpan<char> chars, Span<byte> bytes)
    {
        fixed (char* source = chars)
        fixed (byte* target = bytes)
        {
            return chars.IsEmpty ? 0 : encoding.GetBytes(source, chars.Length, target, bytes.Length);
        }
    }
}
