using System;
using System.Text;

namespace SipStatus;

/// <summary>Text in UTF-8, the encoding of SIP (RFC 3261, section 7).</summary>
internal readonly partial struct Utf8Text : ITableEncoding<byte>
{
    public int At(ReadOnlySpan<byte> text, int index) => text[index];

    // RFC 3629, section 4: the lead byte decides the length, and four of the lead bytes narrow the second byte.
    public bool TryMeasureNonAscii(ReadOnlySpan<byte> text, int index, out int length)
    {
        int lead = text[index];
        length = 0;
        if (lead is < 0xC2 or > 0xF4)
        {
            return false;
        }

        var needed = lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
        var (low, high) = lead switch
        {
            0xE0 => (0xA0, 0xBF),
            0xED => (0x80, 0x9F),
            0xF0 => (0x90, 0xBF),
            0xF4 => (0x80, 0x8F),
            _ => (0x80, 0xBF),
        };

        for (length = 1; length < needed; length++)
        {
            if (index + length == text.Length || text[index + length] < low || text[index + length] > high)
            {
                return false;
            }

            (low, high) = (0x80, 0xBF);
        }

        return true;
    }

    public bool StartsWithAscii(ReadOnlySpan<byte> text, ReadOnlySpan<byte> ascii) => text.StartsWith(ascii);

    public string Decode(ReadOnlySpan<byte> text) => Encoding.UTF8.GetString(text);

    public bool TryWriteAscii(ReadOnlySpan<byte> ascii, Span<byte> destination, out int written)
    {
        written = ascii.TryCopyTo(destination) ? ascii.Length : 0;
        return written == ascii.Length;
    }

    public bool TryWrite(ReadOnlySpan<char> text, Span<byte> destination, out int written)
    {
        written = 0;
        if (text.Length > destination.Length || ByteCount(text) > destination.Length)
        {
            return false;
        }

        written = Encoding.UTF8.GetBytes(text, destination);
        return true;
    }

    /// <summary>How many bytes a text takes. Some billion characters take more than an <see cref="int"/> holds.</summary>
    /// <param name="text">The text.</param>
    /// <param name="longestPart">How much of it is counted at once; a third of what an <see cref="int"/> holds cannot overflow one.</param>
    internal static long ByteCount(ReadOnlySpan<char> text, int longestPart = int.MaxValue / 3)
    {
        var count = 0L;
        while (text.Length > longestPart)
        {
            // The two halves of a pair are counted together.
            var length = char.IsHighSurrogate(text[longestPart - 1]) ? longestPart - 1 : longestPart;
            count += Encoding.UTF8.GetByteCount(text.Slice(0, length));
            text = text.Slice(length);
        }

        return count + Encoding.UTF8.GetByteCount(text);
    }
}
