using System;
#if NET
using System.Text;
#endif

namespace SipStatus;

/// <summary>Text in UTF-16, the encoding of <see cref="string"/>.</summary>
internal readonly struct Utf16Alphabet : IAlphabet<char>
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

    public bool StartsWithAscii(ReadOnlySpan<char> text, ReadOnlySpan<byte> ascii)
    {
        if (text.Length < ascii.Length)
        {
            return false;
        }

#if NET
        return Ascii.Equals(ascii, text[..ascii.Length]);
#else
        for (var i = 0; i < ascii.Length; i++)
        {
            if (text[i] != ascii[i])
            {
                return false;
            }
        }

        return true;
#endif
    }

    public bool EqualsAsciiIgnoreCase(ReadOnlySpan<char> text, ReadOnlySpan<byte> ascii)
    {
#if NET
        return Ascii.EqualsIgnoreCase(ascii, text);
#else
        return AsciiComparison.EqualsIgnoreCase<char, Utf16Alphabet>(text, ascii);
#endif
    }

    public string Decode(ReadOnlySpan<char> text)
    {
        var firstFault = FirstUnpairedSurrogate(text, 0);
        if (firstFault < 0)
        {
            return text.ToString();
        }

        var repaired = text.ToArray();
        for (var i = firstFault; i >= 0; i = FirstUnpairedSurrogate(repaired, i + 1))
        {
            repaired[i] = ReplacementCharacter;
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

#if NET
        Ascii.ToUtf16(ascii, destination, out written);
#else
        for (; written < ascii.Length; written++)
        {
            destination[written] = (char)ascii[written];
        }
#endif
        return true;
    }

    public bool TryWrite(ReadOnlySpan<char> text, Span<char> destination, out int written)
    {
        written = text.TryCopyTo(destination) ? text.Length : 0;
        return written == text.Length;
    }

    /// <summary>The index of the first surrogate without its partner from a start on; -1 where there is none.</summary>
    internal static int FirstUnpairedSurrogate(ReadOnlySpan<char> text, int start)
    {
        for (var i = start; i < text.Length; i++)
        {
            if (char.IsSurrogate(text[i]) && (!default(Utf16Alphabet).TryMeasureNonAscii(text, i, out var length) || length != 2))
            {
                return i;
            }

            i += char.IsSurrogate(text[i]) ? 1 : 0;
        }

        return -1;
    }
}
