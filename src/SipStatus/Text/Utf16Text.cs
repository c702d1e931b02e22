using System;
using System.Diagnostics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
#if NET
using System.Runtime.Intrinsics;
using System.Text;
#endif

namespace SipStatus;

/// <summary>Text in UTF-16, the encoding of <see cref="string"/>.</summary>
internal readonly struct Utf16Text : IEncoding<char>
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

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public uint CodeKey(ReadOnlySpan<char> text)
    {
        if (!BitConverter.IsLittleEndian)
        {
            var code = text.Slice(StatusCodeTable.CodeStart, 4);
            return (uint)(code[0] | (code[1] << 8) | (code[2] << 16) | (code[3] << 24));
        }

        // The four characters as one number; where they are ASCII every second byte of it is 0, and is squeezed out.
        Debug.Assert(text.Length >= StatusCodeTable.ShortestText, "The code lies within the text.");
        ref var start = ref Unsafe.Add(ref MemoryMarshal.GetReference(text), StatusCodeTable.CodeStart);
        var characters = Unsafe.ReadUnaligned<ulong>(ref Unsafe.As<char, byte>(ref start));
        characters = (characters | (characters >> 8)) & 0x0000_FFFF_0000_FFFF;
        return (uint)(characters | (characters >> 16));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool StartsWithRow(ReadOnlySpan<char> text, int row, int length)
    {
#if NET
        if (Vector128.IsHardwareAccelerated)
        {
            return RowBlocks.AreEqual(text, row, length);
        }
#endif
        return text.Slice(0, length).SequenceEqual(StatusTexts.WireLine(row).AsSpan(0, length));
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

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool EqualsPhraseIgnoreCase(ReadOnlySpan<char> text, int row)
    {
        if (text.Length != StatusCodeTable.PhraseLength(StatusCodeTable.WireLength(row)))
        {
            return false;
        }

#if NET
        if (Vector128.IsHardwareAccelerated && text.Length >= LetterCase.ShortestText)
        {
            return LetterCase.AreEqual(text, row);
        }
#endif
        return EqualsAsciiIgnoreCase(text, StatusCodeTable.Phrase(row));
    }

    private static bool EqualsAsciiIgnoreCase(ReadOnlySpan<char> text, ReadOnlySpan<byte> ascii)
    {
#if NET
        return Ascii.EqualsIgnoreCase(ascii, text);
#else
        return AsciiComparison.EqualsIgnoreCase<char, Utf16Text>(text, ascii);
#endif
    }

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
}
