using System;
using System.Buffers.Binary;
using System.Diagnostics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Text;
#if NET
using System.Runtime.Intrinsics;
#endif

namespace SipStatus;

/// <summary>Text in UTF-8, the encoding of SIP (RFC 3261, section 7).</summary>
internal readonly struct Utf8Text : IEncoding<byte>
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

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public uint CodeKey(ReadOnlySpan<byte> text)
    {
        Debug.Assert(text.Length >= StatusCodeTable.ShortestText, "The code lies within the text.");
        var key = Unsafe.ReadUnaligned<uint>(ref Unsafe.Add(ref MemoryMarshal.GetReference(text), StatusCodeTable.CodeStart));
        return BitConverter.IsLittleEndian ? key : BinaryPrimitives.ReverseEndianness(key);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool StartsWithRow(ReadOnlySpan<byte> text, int row, int length)
    {
#if NET
        if (Vector128.IsHardwareAccelerated)
        {
            return RowBlocks.AreEqual(text, row, length);
        }
#endif
        return text.Slice(0, length).SequenceEqual(StatusCodeTable.Row(row).Slice(0, length));
    }

    /// <summary>The same for a line in wire form, none of which is shorter than a block.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static bool StartsWithWireRow(ReadOnlySpan<byte> source, int row, int length)
    {
#if NET
        if (Vector128.IsHardwareAccelerated)
        {
            return RowBlocks.AreEqualInBlocks(source, row, length);
        }
#endif
        return source.Slice(0, length).SequenceEqual(StatusCodeTable.Row(row).Slice(0, length));
    }

    public bool StartsWithAscii(ReadOnlySpan<byte> text, ReadOnlySpan<byte> ascii) => text.StartsWith(ascii);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool EqualsPhraseIgnoreCase(ReadOnlySpan<byte> text, int row)
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

    private static bool EqualsAsciiIgnoreCase(ReadOnlySpan<byte> text, ReadOnlySpan<byte> ascii)
    {
#if NET
        return Ascii.EqualsIgnoreCase(text, ascii);
#else
        return AsciiComparison.EqualsIgnoreCase<byte, Utf8Text>(text, ascii);
#endif
    }

    public string Decode(ReadOnlySpan<byte> text)
    {
#if NET
        return Encoding.UTF8.GetString(text);
#else
        unsafe
        {
            fixed (byte* source = text)
            {
                // A pinned empty span is null, which Encoding refuses.
                return text.IsEmpty ? "" : Encoding.UTF8.GetString(source, text.Length);
            }
        }
#endif
    }

    public bool TryWriteAscii(ReadOnlySpan<byte> ascii, Span<byte> destination, out int written)
    {
        written = ascii.TryCopyTo(destination) ? ascii.Length : 0;
        return written == ascii.Length;
    }

    /// <summary>Writes a row of the table in wire form, all or nothing.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static bool TryWriteRow(int row, Span<byte> destination, out int written)
    {
        var length = StatusCodeTable.WireLength(row);
        if (destination.Length < length)
        {
            written = 0;
            return false;
        }

        written = length;
#if NET
        if (Vector128.IsHardwareAccelerated)
        {
            RowBlocks.Copy(row, length, destination);
            return true;
        }
#endif
        StatusCodeTable.Row(row).Slice(0, length).CopyTo(destination);
        return true;
    }

    public bool TryWrite(ReadOnlySpan<char> text, Span<byte> destination, out int written)
    {
        written = 0;
        if (GetByteCount(text) > destination.Length)
        {
            return false;
        }

#if NET
        written = Encoding.UTF8.GetBytes(text, destination);
#else
        unsafe
        {
            fixed (char* source = text)
            fixed (byte* target = destination)
            {
                // A pinned empty span is null, which Encoding refuses.
                written = text.IsEmpty ? 0 : Encoding.UTF8.GetBytes(source, text.Length, target, destination.Length);
            }
        }
#endif
        return true;
    }

    internal static int GetByteCount(ReadOnlySpan<char> text)
    {
#if NET
        return Encoding.UTF8.GetByteCount(text);
#else
        unsafe
        {
            fixed (char* source = text)
            {
                return text.IsEmpty ? 0 : Encoding.UTF8.GetByteCount(source, text.Length);
            }
        }
#endif
    }

    internal static string AsciiToString(ReadOnlySpan<byte> ascii)
    {
#if NET
        return Encoding.ASCII.GetString(ascii);
#else
        unsafe
        {
            fixed (byte* source = ascii)
            {
                return Encoding.ASCII.GetString(source, ascii.Length);
            }
        }
#endif
    }
}
