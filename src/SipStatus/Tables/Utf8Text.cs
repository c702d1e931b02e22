using System;
using System.Buffers.Binary;
using System.Diagnostics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace SipStatus;

// UTF-8 beside the rows of the table.
internal readonly partial struct Utf8Text
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public uint CodeKey(ReadOnlySpan<byte> text)
    {
        Debug.Assert(text.Length >= StatusCodeTable.ShortestText, "The code lies within the text.");
        var key = Unsafe.ReadUnaligned<uint>(ref Unsafe.Add(ref MemoryMarshal.GetReference(text), StatusLineLayout.CodeStart));
        return BitConverter.IsLittleEndian ? key : BinaryPrimitives.ReverseEndianness(key);
    }

    public bool StartsWithLine(ReadOnlySpan<byte> text, int row, int length) => LineBlocks.AreEqual(text, row, length);

    public bool StartsWithWireLine(ReadOnlySpan<byte> source, int row, int length) => LineBlocks.AreEqualInWireForm(source, row, length);

    public bool EqualsPhraseIgnoreCase(ReadOnlySpan<byte> text, int row) =>
        text.Length == StatusCodeTable.PhraseLength(StatusCodeTable.WireLength(row)) && LetterCaseBlocks.AreEqual(text, row);
}
