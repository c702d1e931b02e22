using System;
using System.Diagnostics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace SipStatus;

// UTF-16 beside the lines and phrases of the table.
internal readonly partial struct Utf16Text
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public uint CodeKey(ReadOnlySpan<char> text)
    {
        // The four characters as one number. If they are ASCII, every second byte of it is 0 and is dropped.
        Debug.Assert(text.Length >= StatusCodeTable.ShortestText, "The code lies within the text.");
        ref var start = ref Unsafe.Add(ref MemoryMarshal.GetReference(text), StatusLineLayout.CodeStart);
        var characters = Unsafe.ReadUnaligned<ulong>(ref Unsafe.As<char, byte>(ref start));
        characters = (characters | (characters >> 8)) & 0x0000_FFFF_0000_FFFF;
        return (uint)(characters | (characters >> 16));
    }

    public bool StartsWithLine(ReadOnlySpan<char> text, CodeSlot slot, int length) => LineBlocks.AreEqual(text, slot, length);

    public bool StartsWithWireLine(ReadOnlySpan<char> source, CodeSlot slot) =>
        LineBlocks.AreEqualInBlocks(source, slot, slot.WireLength);

    public bool EqualsPhraseIgnoreCase(ReadOnlySpan<char> text, int row) =>
        text.Length == StatusCodeTable.PhraseLengths[row] && LetterCaseBlocks.AreEqual(text, row);
}
