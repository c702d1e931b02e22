using System;
using System.Diagnostics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace SipStatus;

// UTF-8 beside the lines and phrases of the table.
internal readonly partial struct Utf8Text
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public uint CodeKey(ReadOnlySpan<byte> text)
    {
        Debug.Assert(text.Length >= StatusCodeTable.ShortestText, "The code lies within the text.");
        return Unsafe.ReadUnaligned<uint>(ref Unsafe.Add(ref MemoryMarshal.GetReference(text), StatusLineLayout.CodeStart));
    }

    public bool StartsWithLine(ReadOnlySpan<byte> text, CodeSlot slot, int length) => LineBlocks.AreEqual(text, slot, length);

    public bool StartsWithWireLine(ReadOnlySpan<byte> source, CodeSlot slot) =>
        LineBlocks.AreEqualInBlocks(source, slot, slot.WireLength);

    public bool EqualsPhraseIgnoreCase(ReadOnlySpan<byte> text, int row) =>
        text.Length == StatusCodeTable.PhraseLengths[row] && LetterCaseBlocks.AreEqual(text, row);
}
