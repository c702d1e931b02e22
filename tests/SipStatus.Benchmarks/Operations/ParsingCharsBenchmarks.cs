using System;
using System.Buffers;
using BenchmarkDotNet.Attributes;
using SipStatus.Benchmarks.Corpora;
using SipStatus.Benchmarks.Rivals;

namespace SipStatus.Benchmarks.Operations;

/// <summary>Status lines from UTF-16, and the same lines from UTF-8 beside them.</summary>
[MemoryDiagnoser]
public class ParsingCharsBenchmarks
{
    private byte[] _bytes = [];
    private LineSlice[] _byteSlices = [];
    private char[] _chars = [];
    private LineSlice[] _slices = [];
    private char[][] _sameLines = [];

    [Params(LineKind.Canonical, LineKind.Mixed)]
    public LineKind Lines { get; set; }

    [Params(LineLayout.Exact, LineLayout.WithoutLineEnd)]
    public LineLayout Layout { get; set; }

    [GlobalSetup]
    public void SetUp()
    {
        var corpus = LineCorpus.Create(Lines, Layout);
        _bytes = corpus.Bytes;
        _byteSlices = corpus.ByteSlices;
        _chars = corpus.Chars;
        _slices = corpus.CharSlices;
        _sameLines = corpus.CreateSameCharLines();
    }

    /// <summary>A floor: each line is compared with the one array that holds the same line.</summary>
    [Benchmark(Baseline = true, OperationsPerInvoke = LineCorpus.Count)]
    public long SequenceEqual()
    {
        var (chars, slices, sameLines, equal) = (_chars, _slices, _sameLines, 0L);
        for (var i = 0; i < slices.Length; i++)
        {
            if (chars.AsSpan(slices[i].Start, slices[i].LineLength).SequenceEqual(sameLines[i]))
            {
                equal++;
            }
        }

        return equal;
    }

    [Benchmark(OperationsPerInvoke = LineCorpus.Count)]
    public long TryParse()
    {
        var (chars, sum) = (_chars, 0L);
        foreach (var slice in _slices)
        {
            if (SipStatusLine.TryParse(chars.AsSpan(slice.Start, slice.Length), out var line))
            {
                sum += line.StatusCode.Value;
            }
        }

        return sum;
    }

    [Benchmark(OperationsPerInvoke = LineCorpus.Count)]
    public long TryParseUtf8()
    {
        var (bytes, sum) = (_bytes, 0L);
        foreach (var slice in _byteSlices)
        {
            if (SipStatusLine.TryParse(bytes.AsSpan(slice.Start, slice.Length), out var line))
            {
                sum += line.StatusCode.Value;
            }
        }

        return sum;
    }

    [Benchmark(OperationsPerInvoke = LineCorpus.Count)]
    public long Read()
    {
        var (chars, sum) = (_chars, 0L);
        foreach (var slice in _slices)
        {
            if (SipStatusLine.Read(chars.AsSpan(slice.Start, slice.Length), out var line, out _) == OperationStatus.Done)
            {
                sum += line.StatusCode.Value;
            }
        }

        return sum;
    }

    [Benchmark(OperationsPerInvoke = LineCorpus.Count)]
    public long ReadUtf8()
    {
        var (bytes, sum) = (_bytes, 0L);
        foreach (var slice in _byteSlices)
        {
            if (SipStatusLine.Read(bytes.AsSpan(slice.Start, slice.Length), out var line, out _) == OperationStatus.Done)
            {
                sum += line.StatusCode.Value;
            }
        }

        return sum;
    }

    [Benchmark(OperationsPerInvoke = LineCorpus.Count)]
    public long Split()
    {
        var (chars, sum) = (_chars, 0L);
        foreach (var slice in _slices)
        {
            if (SplitParser.TryParse(chars.AsSpan(slice.Start, slice.Length), RivalStyle.Default, out var code, out _))
            {
                sum += code;
            }
        }

        return sum;
    }
}
