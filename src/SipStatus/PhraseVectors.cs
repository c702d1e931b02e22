#if NET
using System;
using System.Diagnostics;
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace SipStatus;

/// <summary>The bytes of a Reason-Phrase, 16 at a time. The caller has made sure of hardware vectors and of at least 16 bytes.</summary>
internal static class PhraseVectors
{
    // One step looks at four blocks without a branch between them: what a line has of other lengths would be mispredicted.
    private const int StepLength = 64;

    /// <summary>As <see cref="PhraseUnits.SkipStrict"/>.</summary>
    internal static int SkipStrict(ReadOnlySpan<byte> text, int start, out bool anyOutsideAscii)
    {
        ulong outsideAscii = 0;
        for (var i = start; ; i += StepLength)
        {
            var step = new Step(text, i);
            var stops = step.Bits(StrictStops(step.First), StrictStops(step.Second), StrictStops(step.Third), StrictStops(step.Fourth));
            var highBits = step.Bits(step.First, step.Second, step.Third, step.Fourth);
            if (stops != 0)
            {
                // Only the bytes before the first stop count: those below its lowest bit.
                anyOutsideAscii = (outsideAscii | (highBits & (stops - 1) & ~stops)) != 0;
                return i + BitOperations.TrailingZeroCount(stops);
            }

            outsideAscii |= highBits;
            if (text.Length - i <= StepLength)
            {
                anyOutsideAscii = outsideAscii != 0;
                return text.Length;
            }
        }
    }

    /// <summary>As <see cref="PhraseUnits.SkipFree"/>.</summary>
    internal static int SkipFree(ReadOnlySpan<byte> text, int start)
    {
        for (var i = start; ; i += StepLength)
        {
            var step = new Step(text, i);
            var stops = step.Bits(FreeStops(step.First), FreeStops(step.Second), FreeStops(step.Third), FreeStops(step.Fourth));
            if (stops != 0)
            {
                return i + BitOperations.TrailingZeroCount(stops);
            }

            if (text.Length - i <= StepLength)
            {
                return text.Length;
            }
        }
    }

    // Control characters but HTAB.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector128<byte> FreeStops(Vector128<byte> block) =>
        Vector128.AndNot(Vector128.LessThan(block, Vector128.Create((byte)' ')), Vector128.Equals(block, Vector128.Create((byte)'\t')))
        | Vector128.Equals(block, Vector128.Create((byte)0x7F));

#if NET10_0_OR_GREATER
    // What does not stand for itself. For each low half of a byte, the bits of the high halves that make it an ASCII character that
    // does; the high halves from 8 on have all the bits.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector128<byte> StrictStops(Vector128<byte> block)
    {
        var allowedHighHalves = Vector128.ShuffleNative(
            Vector128.Create((byte)0xBC, 0xFC, 0xF8, 0xF8, 0xFC, 0xF8, 0xFC, 0xFC,
                0xFC, 0xFD, 0xFC, 0x5C, 0x54, 0x5C, 0xD4, 0x7C),
            block & Vector128.Create((byte)0x0F));
        var highHalf = Vector128.ShuffleNative(
            Vector128.Create((byte)0x01, 0x02, 0x04, 0x08, 0x10, 0x20, 0x40, 0x80, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF),
            block >>> 4);
        return Vector128.Equals(allowedHighHalves & highHalf, Vector128<byte>.Zero);
    }
#else
    // What does not stand for itself: besides the control characters some printable ones, a few of them in pairs that differ in one bit.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector128<byte> StrictStops(Vector128<byte> block) =>
        FreeStops(block)
        | Vector128.Equals(block | Vector128.Create((byte)0x01), Vector128.Create((byte)'#')) // " #
        | Vector128.Equals(block, Vector128.Create((byte)'%'))
        | Vector128.Equals(block | Vector128.Create((byte)0x02), Vector128.Create((byte)'>')) // < >
        | Vector128.LessThan((block | Vector128.Create((byte)0x20)) - Vector128.Create((byte)'{'), Vector128.Create((byte)3)) // [ \ ] { | }
        | Vector128.Equals(block, Vector128.Create((byte)'^'))
        | Vector128.Equals(block, Vector128.Create((byte)'`'));
#endif

    /// <summary>
    /// Up to 64 bytes from a start on. A block that would end behind the text moves back so far that it ends with it, and overlaps the one
    /// before; bits of bytes before the start are dropped.
    /// </summary>
    private readonly ref struct Step
    {
        private readonly int _firstStart;
        private readonly int _secondShift;
        private readonly int _thirdShift;
        private readonly int _fourthShift;
        private readonly int _dropped;

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        internal Step(ReadOnlySpan<byte> text, int start)
        {
            Debug.Assert(text.Length >= Vector128<byte>.Count && start <= text.Length, "Every block ends within the text.");
            ref var origin = ref MemoryMarshal.GetReference(text);
            var last = text.Length - Vector128<byte>.Count;
            _firstStart = Math.Min(start, last);
            _secondShift = Math.Min(start + 16, last) - _firstStart;
            _thirdShift = Math.Min(start + 32, last) - _firstStart;
            _fourthShift = Math.Min(start + 48, last) - _firstStart;
            _dropped = start - _firstStart;
            First = Vector128.LoadUnsafe(ref origin, (nuint)_firstStart);
            Second = Vector128.LoadUnsafe(ref origin, (nuint)(_firstStart + _secondShift));
            Third = Vector128.LoadUnsafe(ref origin, (nuint)(_firstStart + _thirdShift));
            Fourth = Vector128.LoadUnsafe(ref origin, (nuint)(_firstStart + _fourthShift));
        }

        internal Vector128<byte> First { get; }

        internal Vector128<byte> Second { get; }

        internal Vector128<byte> Third { get; }

        internal Vector128<byte> Fourth { get; }

        /// <summary>The highest bit of each byte, that of the byte at the start lowest.</summary>
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        internal ulong Bits(Vector128<byte> first, Vector128<byte> second, Vector128<byte> third, Vector128<byte> fourth) =>
            (first.ExtractMostSignificantBits()
            | ((ulong)second.ExtractMostSignificantBits() << _secondShift)
            | ((ulong)third.ExtractMostSignificantBits() << _thirdShift)
            | ((ulong)fourth.ExtractMostSignificantBits() << _fourthShift)) >> _dropped;
    }
}
#endif
