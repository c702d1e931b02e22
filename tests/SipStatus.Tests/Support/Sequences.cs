using System;
using System.Buffers;
using System.Collections.Generic;
using System.Linq;

namespace SipStatus.Tests;

/// <summary>The same bytes cut into segments in many ways.</summary>
internal static class Sequences
{
    // What surrounds the bytes of a segment in its array; reading one of them would be seen.
    private const int Surplus = 3;
    private const byte SurplusByte = (byte)'7';

    /// <summary>A segment for each piece, empty pieces too.</summary>
    public static ReadOnlySequence<byte> Of(params IEnumerable<byte[]> pieces)
    {
        Segment? first = null;
        Segment? last = null;
        foreach (var piece in pieces)
        {
            last = new Segment(piece, last);
            first ??= last;
        }

        return first is null
            ? ReadOnlySequence<byte>.Empty
            : new ReadOnlySequence<byte>(first, Surplus, last!, last!.Memory.Length - Surplus);
    }

    /// <summary>
    /// One segment; a cut at every place; segments of one byte, with and without empty ones between them; of seven bytes.
    /// </summary>
    public static IEnumerable<(string Name, ReadOnlySequence<byte> Sequence)> EveryCut(byte[] source)
    {
        yield return ("in one array", new ReadOnlySequence<byte>(source));
        for (var cut = 0; cut <= source.Length; cut++)
        {
            yield return ($"cut at {cut}", Of(source[..cut], source[cut..]));
        }

        yield return ("in segments of one byte", InChunksOf(1, source));
        yield return ("in segments of one byte between empty ones", Of(source.SelectMany(unit => new byte[][] { [], [unit], [] })));
        yield return ("in segments of seven bytes", InChunksOf(7, source));
    }

    public static ReadOnlySequence<byte> InChunksOf(int length, byte[] source) => Of(source.Chunk(length));

    private sealed class Segment : ReadOnlySequenceSegment<byte>
    {
        public Segment(byte[] piece, Segment? previous)
        {
            // Only the first and the last segment of a sequence may have more bytes than belong to it.
            var isFirst = previous is null;
            var array = new byte[piece.Length + (2 * Surplus)];
            Array.Fill(array, SurplusByte);
            piece.CopyTo(array, Surplus);
            Memory = array.AsMemory(isFirst ? 0 : Surplus, piece.Length + (isFirst ? 2 : 1) * Surplus);
            if (previous is not null)
            {
                previous.Memory = previous.Memory[..^Surplus];
                RunningIndex = previous.RunningIndex + previous.Memory.Length;
                previous.Next = this;
            }
        }
    }
}
