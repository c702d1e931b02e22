using System;
using System.Diagnostics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace SipStatus;

/// <summary>
/// Compares and copies the lines of <see cref="StatusCodeTable"/> in blocks of 16 bytes that overlap as far as they must. Three cover
/// every length from 16 to 48 without a branch, two more the longer ones, and two halves of a block the one line of 14. No block
/// reaches beyond the line.
/// </summary>
/// <remarks>
/// The caller has made sure that the text has the length. The methods are inlined, since a call costs as much as the comparison.
/// </remarks>
internal static class LineBlocks
{
    private const int BlockLength = 16;
    private const int HalfLength = BlockLength / 2;
    private const int LengthOfThree = 3 * BlockLength;
    private const int LongestLine = 4 * BlockLength;
    private const string LastBlockFits = "The last block ends within both.";

    /// <summary>Whether the text begins with the first bytes of a canonical line: 8 to 64.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static bool AreEqual(ReadOnlySpan<byte> text, CodeSlot slot, int length) =>
        length >= BlockLength || !Vector128.IsHardwareAccelerated
            ? AreEqualInBlocks(text, slot, length)
            : AreEqualInHalves(text, slot, length);

    /// <summary>
    /// Whether the text begins with the first characters of a canonical line: 8 to 64. What does not fit into a byte becomes one that no
    /// line has.
    /// </summary>
    internal static bool AreEqual(ReadOnlySpan<char> text, CodeSlot slot, int length) =>
        length >= BlockLength || !Vector128.IsHardwareAccelerated
            ? AreEqualInBlocks(text, slot, length)
            : AreEqualInHalves(text, slot, length);

    /// <summary>Whether the text begins with the first bytes of a canonical line: 16 to 64, which every line in wire form is.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static bool AreEqualInBlocks(ReadOnlySpan<byte> text, CodeSlot slot, int length)
    {
        if (!Vector128.IsHardwareAccelerated)
        {
            return LineUnits.AreEqual(text, slot, length);
        }

        Debug.Assert(length is >= BlockLength and <= LongestLine && length <= text.Length, LastBlockFits);
        ref var left = ref MemoryMarshal.GetReference(text);
        ref var right = ref StatusCodeTable.TextAt(slot.LineStart);
        var last = (nuint)(uint)(length - BlockLength);
        var difference = Difference(ref left, ref right, 0) | Difference(ref left, ref right, last / 2)
            | Difference(ref left, ref right, last);
        if (length > LengthOfThree)
        {
            difference |= Difference(ref left, ref right, BlockLength) | Difference(ref left, ref right, 2 * BlockLength);
        }

        return difference == Vector128<byte>.Zero;
    }

    /// <summary>The same for characters.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static bool AreEqualInBlocks(ReadOnlySpan<char> text, CodeSlot slot, int length)
    {
        if (!Vector128.IsHardwareAccelerated)
        {
            return LineUnits.AreEqual(text, slot, length);
        }

        Debug.Assert(length is >= BlockLength and <= LongestLine && length <= text.Length, LastBlockFits);
        ref var left = ref Unsafe.As<char, ushort>(ref MemoryMarshal.GetReference(text));
        ref var right = ref StatusCodeTable.TextAt(slot.LineStart);
        var last = (nuint)(uint)(length - BlockLength);
        var difference = Difference(ref left, ref right, 0) | Difference(ref left, ref right, last / 2)
            | Difference(ref left, ref right, last);
        if (length > LengthOfThree)
        {
            difference |= Difference(ref left, ref right, BlockLength) | Difference(ref left, ref right, 2 * BlockLength);
        }

        return difference == Vector128<byte>.Zero;
    }

    /// <summary>
    /// The phrase of a text that begins with a canonical line. Slice would check the length, which the comparison has proven.
    /// </summary>
    internal static ReadOnlySpan<byte> PhraseIn(ReadOnlySpan<byte> text, int phraseLength)
    {
        Debug.Assert(StatusLineLayout.PhraseStart + phraseLength <= text.Length, "The text has just been compared with the whole line.");
        ref var phrase = ref Unsafe.Add(ref MemoryMarshal.GetReference(text), StatusLineLayout.PhraseStart);
        return MemoryMarshal.CreateReadOnlySpan(ref phrase, phraseLength);
    }

    // 8 to 16 bytes.
    private static bool AreEqualInHalves(ReadOnlySpan<byte> text, CodeSlot slot, int length)
    {
        Debug.Assert(length is >= HalfLength and <= BlockLength && length <= text.Length, LastBlockFits);
        ref var left = ref MemoryMarshal.GetReference(text);
        ref var right = ref StatusCodeTable.TextAt(slot.LineStart);
        var last = length - HalfLength;
        return ((Half(ref left, 0) ^ Half(ref right, 0)) | (Half(ref left, last) ^ Half(ref right, last))) == 0;
    }

    private static bool AreEqualInHalves(ReadOnlySpan<char> text, CodeSlot slot, int length)
    {
        Debug.Assert(length is >= HalfLength and <= BlockLength && length <= text.Length, LastBlockFits);
        ref var left = ref Unsafe.As<char, ushort>(ref MemoryMarshal.GetReference(text));
        ref var right = ref StatusCodeTable.TextAt(slot.LineStart);
        var last = length - HalfLength;
        return (HalfDifference(ref left, ref right, 0) | HalfDifference(ref left, ref right, last)) == Vector128<ushort>.Zero;
    }

    /// <summary>Copies the line of a registered code in wire form, all or nothing.</summary>
    internal static bool TryCopy(int ordinal, Span<byte> destination, out int written)
    {
        if (!Vector128.IsHardwareAccelerated)
        {
            return LineUnits.TryCopy(ordinal, destination, out written);
        }

        var length = StatusCodeTable.WireLength(ordinal);
        if (destination.Length < length)
        {
            written = 0;
            return false;
        }

        Debug.Assert(length is >= BlockLength and <= LongestLine, LastBlockFits);
        ref var source = ref StatusCodeTable.TextAt(StatusCodeTable.LineStart(ordinal));
        ref var target = ref MemoryMarshal.GetReference(destination);
        var last = (nuint)(uint)(length - BlockLength);
        Copy(ref source, ref target, 0);
        Copy(ref source, ref target, last / 2);
        Copy(ref source, ref target, last);
        if (length > LengthOfThree)
        {
            Copy(ref source, ref target, BlockLength);
            Copy(ref source, ref target, 2 * BlockLength);
        }

        written = length;
        return true;
    }

    private static ulong Half(ref byte text, int start) => Unsafe.ReadUnaligned<ulong>(ref Unsafe.Add(ref text, start));

    private static Vector128<ushort> HalfDifference(ref ushort left, ref byte right, int start) =>
        Vector128.LoadUnsafe(ref left, (nuint)start) ^ Vector128.WidenLower(Vector128.CreateScalarUnsafe(Half(ref right, start)).AsByte());

    private static Vector128<byte> Difference(ref byte left, ref byte right, nuint start) =>
        Vector128.LoadUnsafe(ref left, start) ^ Vector128.LoadUnsafe(ref right, start);

    private static Vector128<byte> Difference(ref ushort left, ref byte right, nuint start) =>
        LoadNarrow(ref left, start) ^ Vector128.LoadUnsafe(ref right, start);

    /// <summary>16 characters as bytes; what is above 255 becomes 255.</summary>
    internal static Vector128<byte> LoadNarrow(ref ushort text, nuint start) =>
        Vector128.NarrowWithSaturation(
            Vector128.LoadUnsafe(ref text, start), Vector128.LoadUnsafe(ref text, start + (nuint)Vector128<ushort>.Count));

    private static void Copy(ref byte source, ref byte target, nuint start) =>
        Vector128.LoadUnsafe(ref source, start).StoreUnsafe(ref target, start);
}
