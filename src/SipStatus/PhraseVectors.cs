#if NET
using System;
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace SipStatus;

/// <summary>The bytes of a Reason-Phrase, 16 at a time. The caller has made sure of hardware vectors and of at least 16 bytes.</summary>
internal static class PhraseVectors
{
    /// <summary>As <see cref="PhraseUnits.SkipStrict"/>.</summary>
    internal static int SkipStrict(ReadOnlySpan<byte> text, int start, out bool anyOutsideAscii)
    {
        uint outsideAscii = 0;
        var i = start;
        while (i < text.Length)
        {
            var block = LoadBlock(text, i, out var blockStart, out var fresh);
            var stops = StrictStops(block).ExtractMostSignificantBits() & fresh;
            var highBits = block.ExtractMostSignificantBits() & fresh;
            if (stops != 0)
            {
                // Only the bytes before the first stop count: those below its lowest bit.
                anyOutsideAscii = (outsideAscii | (highBits & (stops - 1) & ~stops)) != 0;
                return blockStart + BitOperations.TrailingZeroCount(stops);
            }

            outsideAscii |= highBits;
            i = blockStart + Vector128<byte>.Count;
        }

        anyOutsideAscii = outsideAscii != 0;
        return i;
    }

    /// <summary>As <see cref="PhraseUnits.SkipFree"/>.</summary>
    internal static int SkipFree(ReadOnlySpan<byte> text, int start)
    {
        var i = start;
        while (i < text.Length)
        {
            var block = LoadBlock(text, i, out var blockStart, out var fresh);
            var stops = FreeStops(block).ExtractMostSignificantBits() & fresh;
            if (stops != 0)
            {
                return blockStart + BitOperations.TrailingZeroCount(stops);
            }

            i = blockStart + Vector128<byte>.Count;
        }

        return i;
    }

    // The last block ends where the text ends, and so may begin before the start; the bits of fresh are the bytes from the start on.
    // Without the mask a byte that was skipped once, such as the % of an escape, would stop the search again.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector128<byte> LoadBlock(ReadOnlySpan<byte> text, int start, out int blockStart, out uint fresh)
    {
        blockStart = Math.Min(start, text.Length - Vector128<byte>.Count);
        fresh = uint.MaxValue << (start - blockStart);
        return Vector128.LoadUnsafe(ref MemoryMarshal.GetReference(text), (nuint)blockStart);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector128<byte> FreeStops(Vector128<byte> block) =>
        Vector128.AndNot(Vector128.LessThan(block, Vector128.Create((byte)' ')), Vector128.Equals(block, Vector128.Create((byte)'\t')))
        | Vector128.Equals(block, Vector128.Create((byte)0x7F));

    // The printable characters that do not stand for themselves, some of them in pairs that differ in one bit.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector128<byte> StrictStops(Vector128<byte> block) =>
        FreeStops(block)
        | Vector128.Equals(block | Vector128.Create((byte)0x01), Vector128.Create((byte)'#')) // " #
        | Vector128.Equals(block, Vector128.Create((byte)'%'))
        | Vector128.Equals(block | Vector128.Create((byte)0x02), Vector128.Create((byte)'>')) // < >
        | Vector128.LessThan((block | Vector128.Create((byte)0x20)) - Vector128.Create((byte)'{'), Vector128.Create((byte)3)) // [ \ ] { | }
        | Vector128.Equals(block, Vector128.Create((byte)'^'))
        | Vector128.Equals(block, Vector128.Create((byte)'`'));
}
#endif
