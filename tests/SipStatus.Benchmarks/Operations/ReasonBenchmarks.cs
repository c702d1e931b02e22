using System.Text;
using System.Text.RegularExpressions;
using BenchmarkDotNet.Attributes;
using SipStatus.Benchmarks.Corpora;
using SipStatus.Benchmarks.Rivals;

namespace SipStatus.Benchmarks.Operations;

/// <summary>Reading Reason header field values: the cause alone, and the cause with its text.</summary>
[MemoryDiagnoser]
public class ReasonBenchmarks
{
    private readonly string[] _strings = ReasonCorpus.Strings;
    private readonly byte[][] _utf8Texts = ReasonCorpus.Utf8Texts;

    [Benchmark(Baseline = true, OperationsPerInvoke = LineCorpus.Count)]
    public long CauseOfString()
    {
        var sum = 0L;
        foreach (var value in _strings)
        {
            sum += SipReason.TryParse(value, out var reason) ? reason.Cause.GetValueOrDefault() : -1;
        }

        return sum;
    }

    [Benchmark(OperationsPerInvoke = LineCorpus.Count)]
    public long CauseOfSplit()
    {
        var sum = 0L;
        foreach (var value in _strings)
        {
            sum += ReasonRivals.TrySplit(value, out _, out var cause, out _) ? cause.GetValueOrDefault() : -1;
        }

        return sum;
    }

    [Benchmark(OperationsPerInvoke = LineCorpus.Count)]
    public long CauseOfRegexGenerated() => CauseOfMatch(ReasonRivals.Generated);

    [Benchmark(OperationsPerInvoke = LineCorpus.Count)]
    public long CauseOfRegexInterpreted() => CauseOfMatch(ReasonRivals.Interpreted);

    [Benchmark(OperationsPerInvoke = LineCorpus.Count)]
    public long TextOfString()
    {
        var sum = 0L;
        foreach (var value in _strings)
        {
            sum += SipReason.TryParse(value, out var reason) ? reason.Cause.GetValueOrDefault() + (reason.Text?.Length ?? 0) : -1;
        }

        return sum;
    }

    [Benchmark(OperationsPerInvoke = LineCorpus.Count)]
    public long TextOfSplit()
    {
        var sum = 0L;
        foreach (var value in _strings)
        {
            sum += ReasonRivals.TrySplit(value, out _, out var cause, out var text) ? cause.GetValueOrDefault() + (text?.Length ?? 0) : -1;
        }

        return sum;
    }

    [Benchmark(OperationsPerInvoke = LineCorpus.Count)]
    public long TextOfRegexGenerated() => TextOfMatch(ReasonRivals.Generated);

    [Benchmark(OperationsPerInvoke = LineCorpus.Count)]
    public long TextOfRegexInterpreted() => TextOfMatch(ReasonRivals.Interpreted);

    [Benchmark(OperationsPerInvoke = LineCorpus.Count)]
    public long CauseOfUtf8()
    {
        var sum = 0L;
        foreach (var value in _utf8Texts)
        {
            sum += SipReason.TryParse(value, out var reason) ? reason.Cause.GetValueOrDefault() : -1;
        }

        return sum;
    }

    [Benchmark(OperationsPerInvoke = LineCorpus.Count)]
    public long CauseOfBuffer()
    {
        var sum = 0L;
        foreach (var value in _utf8Texts)
        {
            var reader = new SipReason.Utf8Reader(value);
            sum += reader.Read() ? reader.Cause.GetValueOrDefault() : -1;
        }

        return sum;
    }

    [Benchmark(OperationsPerInvoke = LineCorpus.Count)]
    public long CauseOfUtf8Split()
    {
        var sum = 0L;
        foreach (var value in _utf8Texts)
        {
            sum += ReasonRivals.TrySplit(Encoding.UTF8.GetString(value), out _, out var cause, out _) ? cause.GetValueOrDefault() : -1;
        }

        return sum;
    }

    private long CauseOfMatch(Regex regex)
    {
        var sum = 0L;
        foreach (var value in _strings)
        {
            sum += ReasonRivals.TryMatch(value, regex, out _, out var cause, out _) ? cause.GetValueOrDefault() : -1;
        }

        return sum;
    }

    private long TextOfMatch(Regex regex)
    {
        var sum = 0L;
        foreach (var value in _strings)
        {
            sum += ReasonRivals.TryMatch(value, regex, out _, out var cause, out var text)
                ? cause.GetValueOrDefault() + (text?.Length ?? 0) : -1;
        }

        return sum;
    }
}
