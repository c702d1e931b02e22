using System;
using System.Text;

namespace SipStatus;

public sealed partial class SipStatusCodeSet : IFormattable
{
    // The longest text is that of pairs with one code missing between them: 400 codes, each of three digits and a comma.
    private const int MaxTextLength = 1600;

    /// <summary>The set in its canonical text, which is the same for equal sets and reads back as the same set.</summary>
    /// <returns>
    /// The codes ascending, separated by commas: a whole class as <c>5xx</c>, three or more other codes in a row as <c>500-503</c>, never
    /// <c>!</c> nor <c>*</c>; the empty string for the empty set. At most 1600 characters.
    /// </returns>
    public override string ToString()
    {
        Span<byte> text = stackalloc byte[MaxTextLength];
        return Encoding.ASCII.GetString(text.Slice(0, WriteText(text)));
    }

    /// <summary>Writes the canonical text into characters.</summary>
    /// <param name="destination">Where to write.</param>
    /// <param name="charsWritten">How many characters were written; 0 if the method returns <see langword="false"/>.</param>
    /// <returns><see langword="false"/> if the text does not fit: nothing is written then.</returns>
    public bool TryFormat(Span<char> destination, out int charsWritten)
    {
        Span<byte> text = stackalloc byte[MaxTextLength];
        return default(Utf16Text).TryWriteAscii(text.Slice(0, WriteText(text)), destination, out charsWritten);
    }

    /// <summary>Writes the canonical text in UTF-8.</summary>
    /// <param name="utf8Destination">Where to write.</param>
    /// <param name="bytesWritten">How many bytes were written; 0 if the method returns <see langword="false"/>.</param>
    /// <returns><see langword="false"/> if the text does not fit: nothing is written then.</returns>
    public bool TryFormat(Span<byte> utf8Destination, out int bytesWritten)
    {
        Span<byte> text = stackalloc byte[MaxTextLength];
        return default(Utf8Text).TryWriteAscii(text.Slice(0, WriteText(text)), utf8Destination, out bytesWritten);
    }

    // Returns the length of the text, for which there is room.
    private int WriteText(Span<byte> text)
    {
        var length = 0;
        for (var code = SipStatusCode.Smallest; code <= SipStatusCode.Largest; code++)
        {
            if (!Contains(code))
            {
                continue;
            }

            if (length > 0)
            {
                text[length++] = (byte)',';
            }

            if (IsWholeClass(code))
            {
                text[length++] = (byte)('0' + (code / 100));
                text[length++] = (byte)'x';
                text[length++] = (byte)'x';
                code += 99;
                continue;
            }

            length += NumberedText.WriteDigits(code, text.Slice(length));
            var last = LastInRow(code);
            if (last >= code + 2)
            {
                text[length++] = (byte)'-';
                length += NumberedText.WriteDigits(last, text.Slice(length));
                code = last;
            }
        }

        return length;
    }

    private bool IsWholeClass(int code) => code % 100 == 0 && LastInRow(code, code + 99) == code + 99;

    // A whole class ends a row: it is written as a class.
    private int LastInRow(int first)
    {
        var last = first;
        while (Contains(last + 1) && !IsWholeClass(last + 1))
        {
            last++;
        }

        return last;
    }

    private int LastInRow(int first, int bound)
    {
        var last = first;
        while (last < bound && Contains(last + 1))
        {
            last++;
        }

        return last;
    }

    /// <inheritdoc/>
    string IFormattable.ToString(string? format, IFormatProvider? formatProvider)
    {
        GeneralFormat.Check(format.AsSpan(), StatusCodeSetThrow.OnlyFormat);
        return ToString();
    }
}
