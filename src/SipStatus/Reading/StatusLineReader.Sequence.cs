using System;
using System.Buffers;
using System.Runtime.CompilerServices;

namespace SipStatus;

// The wire form over a sequence of segments: a line that lies within one segment is read there, any other is copied together.
internal static partial class StatusLineReader
{
    private const int StackBufferLength = 512;

    // So many bytes an array can have.
    private const int LongestArray = 0x7FFFFFC7;

    /// <summary>Reads a sequence in wire form.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static OperationStatus Read(
        in ReadOnlySequence<byte> source,
        SipStatusLineStyles styles,
        int maxLength,
        bool isFinalBlock,
        out SipStatusLine line,
        out long consumed,
        out SipStatusLineError error)
    {
        if (CanonicalLine.IsWire<byte, Utf8Text>(source.FirstSpan, maxLength, out var slot))
        {
            line = SipStatusLine.OfCanonicalLine(slot);
            consumed = slot.WireLength;
            error = default;
            return OperationStatus.Done;
        }

        return ReadOther(source, styles, maxLength, isFinalBlock, out line, out consumed, out error);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static OperationStatus ReadOther(
        in ReadOnlySequence<byte> source,
        SipStatusLineStyles styles,
        int maxLength,
        bool isFinalBlock,
        out SipStatusLine line,
        out long consumed,
        out SipStatusLineError error)
    {
        var skipped = SkipLineEnds(source);
        var rest = skipped == 0 ? source : source.Slice(skipped);
        var isLast = rest.FirstSpan.Length == rest.Length;
        var status = Read(rest.FirstSpan, styles, maxLength, isFinalBlock && isLast, out line, out int length, out error);
        if (status == OperationStatus.NeedMoreData && !isLast)
        {
            status = ReadAcrossSegments(rest, styles, maxLength, isFinalBlock, out line, out length, out error);
        }

        consumed = skipped + length;
        error = error.Behind(skipped);
        return status;
    }

    // Copies no more than the bound: first the likely length of a line, then four times as much.
    private static OperationStatus ReadAcrossSegments(
        in ReadOnlySequence<byte> source,
        SipStatusLineStyles styles,
        int maxLength,
        bool isFinalBlock,
        out SipStatusLine line,
        out int length,
        out SipStatusLineError error)
    {
        // What no array holds is longer than any bound.
        maxLength = Math.Min(maxLength, LongestArray);
        // At least two bytes: a CR before the line can only be judged with the byte after it, however small the bound is.
        var bound = (int)Math.Min(source.Length, Math.Max(maxLength, 2));
        Span<byte> onStack = stackalloc byte[StackBufferLength];
        var window = onStack.Slice(0, Math.Min(bound, StackBufferLength));
        source.Slice(0, window.Length).CopyTo(window);
        var isWhole = window.Length == source.Length;
        var status = Read(window, styles, maxLength, isFinalBlock && isWhole, out line, out length, out error);
        while (status == OperationStatus.NeedMoreData && window.Length < bound)
        {
            var larger = ArrayPool<byte>.Shared.Rent((int)Math.Min(bound, 4L * window.Length));
            try
            {
                window = larger.AsSpan(0, Math.Min(bound, larger.Length));
                source.Slice(0, window.Length).CopyTo(window);
                isWhole = window.Length == source.Length;
                status = Read(window, styles, maxLength, isFinalBlock && isWhole, out line, out length, out error);
            }
            finally
            {
                ArrayPool<byte>.Shared.Return(larger);
            }
        }

        return status;
    }

    private static long SkipLineEnds(in ReadOnlySequence<byte> source)
    {
        long skipped = 0;
        var afterCarriageReturn = false;
        foreach (var segment in source)
        {
            foreach (var unit in segment.Span)
            {
                if (unit != (afterCarriageReturn ? '\n' : '\r'))
                {
                    return skipped;
                }

                skipped += afterCarriageReturn ? 2 : 0;
                afterCarriageReturn = !afterCarriageReturn;
            }
        }

        return skipped;
    }
}
