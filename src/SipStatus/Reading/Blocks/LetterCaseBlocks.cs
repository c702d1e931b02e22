using System;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Text;

namespace SipStatus;

/// <summary>
/// Compares a text with the phrase of a row, the two cases of an ASCII letter being equal: in three blocks of 16 bytes that overlap as
/// far as they must, or in two halves of one.
/// </summary>
/// <remarks>The caller has made sure that the text has the length of the phrase.</remarks>
internal static class LetterCaseBlocks
{
    private const int BlockLength = 16;
    private const int HalfLength = BlockLength / 2;
    private const uint MostBeyondHalf = (3 * BlockLength) - HalfLength;
    private const byte Bit = 0x20;

    /// <summary>Whether the text is the phrase.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static bool AreEqual(ReadOnlySpan<byte> text, int row)
    {
        if (!Vector128.IsHardwareAccelerated || !FitsBlocks(text.Length))
        {
            return Ascii.EqualsIgnoreCase(text, StatusCodeTable.Phrase(row));
        }

        ref var left = ref MemoryMarshal.GetReference(text);
        ref var right = ref StatusCodeTable.TextAt(StatusCodeTable.PhraseStarts[row]);
        if (text.Length < BlockLength)
        {
            var half = text.Length - HalfLength;
            return Difference(Halves(ref left, half), Halves(ref right, half)) == Vector128<byte>.Zero;
        }

        var last = (nuint)(uint)(text.Length - BlockLength);
        var difference = Difference(Vector128.LoadUnsafe(ref left), Vector128.LoadUnsafe(ref right))
            | Difference(Vector128.LoadUnsafe(ref left, last / 2), Vector128.LoadUnsafe(ref right, last / 2))
            | Difference(Vector128.LoadUnsafe(ref left, last), Vector128.LoadUnsafe(ref right, last));
        return difference == Vector128<byte>.Zero;
    }

    /// <summary>The same for text in UTF-16. What does not fit into a byte becomes one that no phrase has.</summary>
    internal static bool AreEqual(ReadOnlySpan<char> text, int row)
    {
        if (!Vector128.IsHardwareAccelerated || !FitsBlocks(text.Length))
        {
            return Ascii.EqualsIgnoreCase(StatusCodeTable.Phrase(row), text);
        }

        ref var left = ref Unsafe.As<char, ushort>(ref MemoryMarshal.GetReference(text));
        ref var right = ref StatusCodeTable.TextAt(StatusCodeTable.PhraseStarts[row]);
        if (text.Length < BlockLength)
        {
            var half = text.Length - HalfLength;
            var halves = Vector128.NarrowWithSaturation(
                Vector128.LoadUnsafe(ref left), Vector128.LoadUnsafe(ref left, (nuint)(uint)half));
            return Difference(halves, Halves(ref right, half)) == Vector128<byte>.Zero;
        }

        var last = (nuint)(uint)(text.Length - BlockLength);
        var difference = Difference(LineBlocks.LoadNarrow(ref left, 0), Vector128.LoadUnsafe(ref right))
            | Difference(LineBlocks.LoadNarrow(ref left, last / 2), Vector128.LoadUnsafe(ref right, last / 2))
            | Difference(LineBlocks.LoadNarrow(ref left, last), Vector128.LoadUnsafe(ref right, last));
        return difference == Vector128<byte>.Zero;
    }

    private static bool FitsBlocks(int length) => (uint)(length - HalfLength) <= MostBeyondHalf;

    // Zero if the text equals the phrase, which is ASCII.
    private static Vector128<byte> Difference(Vector128<byte> text, Vector128<byte> phrase)
    {
        // The bit is ignored if the phrase has a letter, and only there: @ and ` differ in it, too, but are no letters.
        var letters = Vector128.LessThan((phrase | Vector128.Create(Bit)) - Vector128.Create((byte)'a'), Vector128.Create((byte)26));
        return (text ^ phrase) & ~(letters & Vector128.Create(Bit));
    }

    private static Vector128<byte> Halves(ref byte start, int secondStart) => Vector128.Create(
        Unsafe.ReadUnaligned<ulong>(ref start), Unsafe.ReadUnaligned<ulong>(ref Unsafe.Add(ref start, secondStart))).AsByte();
}
