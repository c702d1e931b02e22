using System;
using System.Buffers;

namespace SipStatus;

internal static partial class StatusLineWire
{
    private const int StackBufferLength = 512;

    /// <summary>Reads one line from a sequence of segments.</summary>
    internal static OperationStatus Read(
        in ReadOnlySequence<byte> source, SipStatusLineStyles styles, int maxLength, out SipStatusLine line, out long bytesConsumed, out SipStatusLineError error)
    {
        if (maxLength < 1)
        {
            Throw.MaxLengthOutOfRange(maxLength);
        }

        var skipped = SkipLineEnds(source);
        var rest = source.Slice(skipped);
        var status = rest.IsSingleSegment
            ? ReadLine(rest.First.Span, styles, maxLength, out line, out var length, out error)
            : ReadLineAcrossSegments(rest, styles, maxLength, out line, out length, out error);
        bytesConsumed = skipped + length;
        error = error.Behind(skipped);
        return status;
    }

    // A line is copied only where it crosses segments, and then at most as far as the bound: first its likely length, then more.
    private static OperationStatus ReadLineAcrossSegments(
        in ReadOnlySequence<byte> source, SipStatusLineStyles styles, int maxLength, out SipStatusLine line, out int length, out SipStatusLineError error)
    {
        // Two bytes at the least: a CR before the line is judged by the byte behind it, however short the line has to be.
        var bound = (int)Math.Min(source.Length, Math.Max(maxLength, 2));
        Span<byte> onStack = stackalloc byte[StackBufferLength];
        var window = onStack.Slice(0, Math.Min(bound, StackBufferLength));
        source.Slice(0, window.Length).CopyTo(window);
        var status = ReadLine(window, styles, maxLength, out line, out length, out error);
        while (status == OperationStatus.NeedMoreData && window.Length < bound)
        {
            var larger = ArrayPool<byte>.Shared.Rent((int)Math.Min(bound, 4L * window.Length));
            try
            {
                window = larger.AsSpan(0, Math.Min(bound, larger.Length));
                source.Slice(0, window.Length).CopyTo(window);
                status = ReadLine(window, styles, maxLength, out line, out length, out error);
            }
            finally
            {
                ArrayPool<byte>.Shared.Return(larger);
            }
        }

        return status;
    }

    private static OperationStatus ReadLine(
        ReadOnlySpan<byte> source, SipStatusLineStyles styles, int maxLength, out SipStatusLine line, out int length, out SipStatusLineError error)
    {
        var status = ReadLine(source, styles, maxLength, out var parts, out error);
        var done = status == OperationStatus.Done;
        line = done ? SipStatusLine.FromParts<byte, Utf8Text>(source, parts) : default;
        length = done ? parts.Length : 0;
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
