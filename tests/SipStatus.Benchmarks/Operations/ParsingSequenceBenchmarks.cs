using System;
using System.Buffers;
using BenchmarkDotNet.Attributes;
using SipStatus.Benchmarks.Corpora;

namespace SipStatus.Benchmarks.Operations;

/// <summary>Status lines from sequences of segments, as a pipe gives them, and from spans of the same bytes beside them.</summary>
[MemoryDiagnoser]
public class ParsingSequenceBenchmarks
{
    private byte[] _bytes = [];
    private LineSlice[] _slices = [];
    private ReadOnlySequence<byte>[] _wholes = [];
    private ReadOnlySequence<byte>[] _lineFirst = [];
    private ReadOnlySequence<byte>[] _halves = [];

    [Params(LineKind.Canonical, LineKind.Mixed)]
    public LineKind Lines { get; set; }

    [GlobalSetup]
    public void SetUp()
    {
        var corpus = LineCorpus.Create(Lines, LineLayout.Open);
        _bytes = corpus.Bytes;
        _slices = corpus.ByteSlices;
        _wholes = Array.ConvertAll(_slices, slice => new ReadOnlySequence<byte>(_bytes, slice.Start, slice.Length));
        _lineFirst = Array.ConvertAll(_slices, slice => InTwo(slice, slice.LineLength));
        _halves = Array.ConvertAll(_slices, slice => InTwo(slice, slice.LineLength / 2));
    }

    [Benchmark(Baseline = true, OperationsPerInvoke = LineCorpus.Count)]
    public long ReadSpan()
    {
        var (bytes, sum) = (_bytes, 0L);
        foreach (var slice in _slices)
        {
            if (SipStatusLine.Read(bytes.AsSpan(slice.Start, slice.Length), out var line, out _) == OperationStatus.Done)
            {
                sum += line.StatusCode.Value;
            }
        }

        return sum;
    }

    [Benchmark(OperationsPerInvoke = LineCorpus.Count)]
    public long ReadOneSegment() => Read(_wholes);

    /// <summary>The first segment ends with the line.</summary>
    [Benchmark(OperationsPerInvoke = LineCorpus.Count)]
    public long ReadLineInFirstSegment() => Read(_lineFirst);

    /// <summary>The first segment ends within the line, which has to be copied together.</summary>
    [Benchmark(OperationsPerInvoke = LineCorpus.Count)]
    public long ReadLineInTwoSegments() => Read(_halves);

    private static long Read(ReadOnlySequence<byte>[] sequences)
    {
        var sum = 0L;
        foreach (ref readonly var sequence in sequences.AsSpan())
        {
            if (SipStatusLine.Read(sequence, out var line, out long _) == OperationStatus.Done)
            {
                sum += line.StatusCode.Value;
            }
        }

        return sum;
    }

    private ReadOnlySequence<byte> InTwo(LineSlice slice, int firstLength)
    {
        var first = new Segment(_bytes.AsMemory(slice.Start, firstLength));
        var last = first.Append(_bytes.AsMemory(slice.Start + firstLength, slice.Length - firstLength));
        return new ReadOnlySequence<byte>(first, 0, last, last.Memory.Length);
    }

    private sealed class Segment : ReadOnlySequenceSegment<byte>
    {
        public Segment(ReadOnlyMemory<byte> memory) => Memory = memory;

        public Segment Append(ReadOnlyMemory<byte> memory)
        {
            var next = new Segment(memory) { RunningIndex = RunningIndex + Memory.Length };
            Next = next;
            return next;
        }
    }
}
