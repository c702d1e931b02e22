using System;
using System.Diagnostics;
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace SipStatus;

/// <summary>
/// Finds the end of the phrase in a line that begins like <c>SIP/2.0 486 </c>, in blocks of 16 bytes. The caller has made sure of hardware
/// vectors.
/// </summary>
internal static class PhraseBlocks
{
    private const int BlockLength = 16;

    // The blocks of a window are examined without a branch between them: a branch on the length of a line would be mispredicted.
    private const int WindowLength = 4 * BlockLength;

    /// <summary>The length of the shortest line, which one block covers.</summary>
    internal const int ShortestLine = BlockLength;

    /// <summary>The index of the first control character; the length of the line if there is none.</summary>
    internal static int FreeEnd(ReadOnlySpan<byte> line)
    {
        var stops = Stops(line, strict: false, out _);
        return stops != 0 ? BitOperations.TrailingZeroCount(stops)
            : line.Length <= WindowLength ? line.Length
            : FreeEndOfLongLine(line);
    }

    /// <summary>
    /// The index of the first ASCII character that a phrase of RFC 3261, section 25.1, does not allow, which may be the <c>%</c> of a
    /// malformed escape; the length of the line if there is none.
    /// </summary>
    internal static int StrictEnd(ReadOnlySpan<byte> line, out bool anyOutsideAscii)
    {
        var stops = Stops(line, strict: true, out anyOutsideAscii);
        var end = SkipEscapes(line, 0, stops);
        if (end == line.Length && line.Length > WindowLength)
        {
            end = StrictEndOfLongLine(line, out var anyInTheRest);
            anyOutsideAscii |= anyInTheRest;
        }

        return end;
    }

    // The windows after the first one. The last of them moves back so that it ends with the line.
    private static int FreeEndOfLongLine(ReadOnlySpan<byte> line)
    {
        for (var start = WindowLength; start < line.Length; start += WindowLength)
        {
            var windowStart = Math.Min(start, line.Length - WindowLength);
            var stops = Stops(line.Slice(windowStart), strict: false, out _);
            if (stops != 0)
            {
                return windowStart + BitOperations.TrailingZeroCount(stops);
            }
        }

        return line.Length;
    }

    private static int StrictEndOfLongLine(ReadOnlySpan<byte> line, out bool anyOutsideAscii)
    {
        anyOutsideAscii = false;
        for (var start = WindowLength; start < line.Length; start += WindowLength)
        {
            var windowStart = Math.Min(start, line.Length - WindowLength);
            var stops = Stops(line.Slice(windowStart), strict: true, out var anyOutsideAsciiHere);
            anyOutsideAscii |= anyOutsideAsciiHere;
            var end = SkipEscapes(line, windowStart, stops);
            if (end < line.Length)
            {
                return end;
            }
        }

        return line.Length;
    }

    // The first of the stops that is no escape; the length of the line if there is none.
    private static int SkipEscapes(ReadOnlySpan<byte> line, int windowStart, ulong stops)
    {
        for (; stops != 0; stops &= stops - 1)
        {
            var stop = windowStart + BitOperations.TrailingZeroCount(stops);
            if (line[stop] != '%' || !IsEscape(line.Slice(stop)))
            {
                return stop;
            }
        }

        return line.Length;
    }

    // escaped = "%" HEXDIG HEXDIG
    private static bool IsEscape(ReadOnlySpan<byte> text) =>
        text.Length > 2 && char.IsAsciiHexDigit((char)text[1]) && char.IsAsciiHexDigit((char)text[2]);

    // A bit for each of the first 64 bytes, set if it stops the phrase. The blocks overlap as far as they must, so that the last ends
    // with the line.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong Stops(ReadOnlySpan<byte> window, bool strict, out bool anyOutsideAscii)
    {
        Debug.Assert(window.Length >= BlockLength, "The last block ends within the window.");
        ref var start = ref MemoryMarshal.GetReference(window);
        var first = Vector128.LoadUnsafe(ref start);
        if (window.Length <= 3 * BlockLength)
        {
            var last = window.Length - BlockLength;
            var middle = last / 2;
            var middleBlock = Vector128.LoadUnsafe(ref start, (nuint)(uint)middle);
            var lastBlock = Vector128.LoadUnsafe(ref start, (nuint)(uint)last);
            anyOutsideAscii = strict && (first | middleBlock | lastBlock).ExtractMostSignificantBits() != 0;
            return Stops(first, strict) | (Stops(middleBlock, strict) << middle) | (Stops(lastBlock, strict) << last);
        }

        var fourth = Math.Min(window.Length, WindowLength) - BlockLength;
        var block2 = Vector128.LoadUnsafe(ref start, BlockLength);
        var block3 = Vector128.LoadUnsafe(ref start, 2 * BlockLength);
        var block4 = Vector128.LoadUnsafe(ref start, (nuint)(uint)fourth);
        anyOutsideAscii = strict && (first | block2 | block3 | block4).ExtractMostSignificantBits() != 0;
        return Stops(first, strict) | (Stops(block2, strict) << BlockLength) | (Stops(block3, strict) << (2 * BlockLength))
            | (Stops(block4, strict) << fourth);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong Stops(Vector128<byte> block, bool strict) =>
        (strict ? StrictStops(block) : FreeStops(block)).ExtractMostSignificantBits();

    // What does not stand for itself. Each byte asks the table of the low halves for the bit of its high half; the high halves from 8 on,
    // which are outside ASCII, have all bits.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector128<byte> StrictStops(Vector128<byte> block)
    {
        var allowedHighHalves = Vector128.ShuffleNative(
            Vector128.Create(PhraseCharacters.HighHalvesByLowHalf), block & Vector128.Create((byte)0x0F));
        var highHalf = Vector128.ShuffleNative(
            Vector128.Create((byte)0x01, 0x02, 0x04, 0x08, 0x10, 0x20, 0x40, 0x80, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF),
            block >>> 4);
        return Vector128.Equals(allowedHighHalves & highHalf, Vector128<byte>.Zero);
    }

    // Control characters but HTAB.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector128<byte> FreeStops(Vector128<byte> block) =>
        Vector128.AndNot(Vector128.LessThan(block, Vector128.Create((byte)' ')), Vector128.Equals(block, Vector128.Create((byte)'\t')))
        | Vector128.Equals(block, Vector128.Create((byte)0x7F));
}
