using System;
using System.Buffers;
using System.Text.RegularExpressions;
using System.Text.Unicode;
using BenchmarkDotNet.Attributes;
using SipStatus.Benchmarks.Corpora;
using SipStatus.Benchmarks.Rivals;

namespace SipStatus.Benchmarks.Operations;

/// <summary>Status lines from UTF-8.</summary>
/// <remarks>
/// All but the floors do the same job: they check version, code and phrase, and give code and phrase. The view gives the phrase as a
/// slice of the input, the others as a string; Split and Regex cannot do without one.
/// </remarks>
[MemoryDiagnoser]
public class ParsingBytesBenchmarks
{
    private byte[] _bytes = [];
    private LineSlice[] _slices = [];
    private byte[][] _sameLines = [];

    [Params(LineKind.Canonical, LineKind.Mixed)]
    public LineKind Lines { get; set; }

    [Params(LineLayout.Exact, LineLayout.Open)]
    public LineLayout Layout { get; set; }

    [GlobalSetup]
    public void SetUp()
    {
        var corpus = LineCorpus.Create(Lines, Layout);
        _bytes = corpus.Bytes;
        _slices = corpus.ByteSlices;
        _sameLines = corpus.CreateSameLines();
    }

    /// <summary>A floor: each line is compared with the one array that holds the same line.</summary>
    [Benchmark(Baseline = true, OperationsPerInvoke = LineCorpus.Count)]
    public long SequenceEqual()
    {
        var (bytes, slices, sameLines, equal) = (_bytes, _slices, _sameLines, 0L);
        for (var i = 0; i < slices.Length; i++)
        {
            if (bytes.AsSpan(slices[i].Start, slices[i].LineLength).SequenceEqual(sameLines[i]))
            {
                equal++;
            }
        }

        return equal;
    }

    /// <summary>A floor of what must at least be known of a UTF-8 phrase.</summary>
    [Benchmark(OperationsPerInvoke = LineCorpus.Count)]
    public long Utf8IsValid()
    {
        var (bytes, valid) = (_bytes, 0L);
        foreach (var slice in _slices)
        {
            if (Utf8.IsValid(bytes.AsSpan(slice.Start, slice.LineLength)))
            {
                valid++;
            }
        }

        return valid;
    }

    [Benchmark(OperationsPerInvoke = LineCorpus.Count)]
    public long Read()
    {
        var (bytes, sum) = (_bytes, 0L);
        foreach (var slice in _slices)
        {
            var source = bytes.AsSpan(slice.Start, slice.Length);
            if (SipStatusLine.Read(source, out var line, out _) == OperationStatus.Done)
            {
                sum += line.StatusCode.Value;
            }
        }

        return sum;
    }

    [Benchmark(OperationsPerInvoke = LineCorpus.Count)]
    public long ReadStrict()
    {
        var (bytes, sum) = (_bytes, 0L);
        foreach (var slice in _slices)
        {
            var source = bytes.AsSpan(slice.Start, slice.Length);
            if (SipStatusLine.Read(source, SipStatusLineStyles.Strict, out var line, out _, out _) == OperationStatus.Done)
            {
                sum += line.StatusCode.Value;
            }
        }

        return sum;
    }

    [Benchmark(OperationsPerInvoke = LineCorpus.Count)]
    public long ViewRead()
    {
        var (bytes, sum) = (_bytes, 0L);
        foreach (var slice in _slices)
        {
            var source = bytes.AsSpan(slice.Start, slice.Length);
            if (SipStatusLineView.Read(source, out var view, out _) == OperationStatus.Done)
            {
                sum += view.StatusCode.Value;
            }
        }

        return sum;
    }

    [Benchmark(OperationsPerInvoke = LineCorpus.Count)]
    public long ViewReadStrict()
    {
        var (bytes, sum) = (_bytes, 0L);
        foreach (var slice in _slices)
        {
            var source = bytes.AsSpan(slice.Start, slice.Length);
            if (SipStatusLineView.Read(source, SipStatusLineStyles.Strict, out var view, out _, out _) == OperationStatus.Done)
            {
                sum += view.StatusCode.Value;
            }
        }

        return sum;
    }

    [Benchmark(OperationsPerInvoke = LineCorpus.Count)]
    public long TryParse()
    {
        var (bytes, sum) = (_bytes, 0L);
        foreach (var slice in _slices)
        {
            var source = bytes.AsSpan(slice.Start, slice.Length);
            if (SipStatusLine.TryParse(source, out var line))
            {
                sum += line.StatusCode.Value;
            }
        }

        return sum;
    }

    [Benchmark(OperationsPerInvoke = LineCorpus.Count)]
    public long TryParseStrict()
    {
        var (bytes, sum) = (_bytes, 0L);
        foreach (var slice in _slices)
        {
            var source = bytes.AsSpan(slice.Start, slice.Length);
            if (SipStatusLine.TryParse(source, SipStatusLineStyles.Strict, out var line))
            {
                sum += line.StatusCode.Value;
            }
        }

        return sum;
    }

    [Benchmark(OperationsPerInvoke = LineCorpus.Count)]
    public long ViewTryParse()
    {
        var (bytes, sum) = (_bytes, 0L);
        foreach (var slice in _slices)
        {
            var source = bytes.AsSpan(slice.Start, slice.Length);
            if (SipStatusLineView.TryParse(source, out var view))
            {
                sum += view.StatusCode.Value;
            }
        }

        return sum;
    }

    [Benchmark(OperationsPerInvoke = LineCorpus.Count)]
    public long ViewTryParseStrict()
    {
        var (bytes, sum) = (_bytes, 0L);
        foreach (var slice in _slices)
        {
            var source = bytes.AsSpan(slice.Start, slice.Length);
            if (SipStatusLineView.TryParse(source, SipStatusLineStyles.Strict, out var view))
            {
                sum += view.StatusCode.Value;
            }
        }

        return sum;
    }

    [Benchmark(OperationsPerInvoke = LineCorpus.Count)]
    public long PlainByteLoopStrict()
    {
        var (bytes, sum) = (_bytes, 0L);
        foreach (var slice in _slices)
        {
            var source = bytes.AsSpan(slice.Start, slice.Length);
            if (PlainByteLoop.TryRead(source, out var code, out _, out _))
            {
                sum += code;
            }
        }

        return sum;
    }

    [Benchmark(OperationsPerInvoke = LineCorpus.Count)]
    public long Split()
    {
        var (bytes, sum) = (_bytes, 0L);
        foreach (var slice in _slices)
        {
            var source = bytes.AsSpan(slice.Start, slice.Length);
            if (SplitParser.TryParse(source, RivalStyle.Default, out var code, out _))
            {
                sum += code;
            }
        }

        return sum;
    }

    [Benchmark(OperationsPerInvoke = LineCorpus.Count)]
    public long SplitStrict()
    {
        var (bytes, sum) = (_bytes, 0L);
        foreach (var slice in _slices)
        {
            var source = bytes.AsSpan(slice.Start, slice.Length);
            if (SplitParser.TryParse(source, RivalStyle.Strict, out var code, out _))
            {
                sum += code;
            }
        }

        return sum;
    }

    [Benchmark(OperationsPerInvoke = LineCorpus.Count)]
    public long RegexGenerated() => SumByRegex(RegexParser.GeneratedDefault, RivalStyle.Default);

    [Benchmark(OperationsPerInvoke = LineCorpus.Count)]
    public long RegexGeneratedStrict() => SumByRegex(RegexParser.GeneratedStrict, RivalStyle.Strict);

    [Benchmark(OperationsPerInvoke = LineCorpus.Count)]
    public long RegexInterpreted() => SumByRegex(RegexParser.InterpretedDefault, RivalStyle.Default);

    [Benchmark(OperationsPerInvoke = LineCorpus.Count)]
    public long RegexInterpretedStrict() => SumByRegex(RegexParser.InterpretedStrict, RivalStyle.Strict);

    private long SumByRegex(Regex regex, RivalStyle style)
    {
        var (bytes, sum) = (_bytes, 0L);
        foreach (var slice in _slices)
        {
            var source = bytes.AsSpan(slice.Start, slice.Length);
            if (RegexParser.TryParse(source, regex, style, out var code, out _))
            {
                sum += code;
            }
        }

        return sum;
    }
}
