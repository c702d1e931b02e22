using System;
using System.Text;

namespace SipStatus;

/// <summary>Text in UTF-16, the encoding of <see cref="string"/>.</summary>
internal readonly partial struct Utf16Text : ITableEncoding<char>
{
    private const char ReplacementCharacter = '\uFFFD';

    public int At(ReadOnlySpan<char> text, int index) => text[index];

    public bool TryMeasureNonAscii(ReadOnlySpan<char> text, int index, out int length)
    {
        if (!char.IsSurrogate(text[index]))
        {
            length = 1;
            return true;
        }

        var paired = char.IsHighSurrogate(text[index]) && index + 1 < text.Length && char.IsLowSurrogate(text[index + 1]);
        length = paired ? 2 : char.IsHighSurrogate(text[index]) ? 1 : 0;
        return paired;
    }

    public bool StartsWithAscii(ReadOnlySpan<char> text, ReadOnlySpan<byte> ascii) =>
        text.Length >= ascii.Length && Ascii.Equals(ascii, text.Slice(0, ascii.Length));

    public string Decode(ReadOnlySpan<char> text)
    {
        var fault = PhraseUnits.WellFormedLength<char, Utf16Text>(text);
        if (fault == text.Length)
        {
            return text.ToString();
        }

        var repaired = text.ToArray();
        for (; fault < text.Length; fault += 1 + PhraseUnits.WellFormedLength<char, Utf16Text>(text.Slice(fault + 1)))
        {
            repaired[fault] = ReplacementCharacter;
        }

        return new string(repaired);
    }

    public bool TryWriteAscii(ReadOnlySpan<byte> ascii, Span<char> destination, out int written)
    {
        written = 0;
        if (ascii.Length > destination.Length)
        {
            return false;
        }

        Ascii.ToUtf16(ascii, destination, out written);
        return true;
    }

    public bool TryWrite(ReadOnlySpan<char> text, Span<char> destination, out int written)
    {
        written = text.TryCopyTo(destination) ? text.Length : 0;
        return written == text.Length;
    }
}
