using System.Globalization;
using System.Linq;
using BenchmarkDotNet.Attributes;
using SipStatus.Benchmarks.Corpora;
using SipStatus.Benchmarks.Rivals;

namespace SipStatus.Benchmarks.Operations;

/// <summary>The text of a registered code and of a canonical line.</summary>
/// <remarks>A text is used by comparing its reference with one of them, which costs every contender the same and reads nothing.</remarks>
[MemoryDiagnoser]
public class ToStringBenchmarks
{
    private readonly SipStatusLine[] _lines = LineCorpus.Create(LineKind.Canonical, LineLayout.Exact).Lines;
    private readonly SipStatusCode[] _codes;
    private readonly string[] _codeTexts = new string[700];
    private readonly string[] _lineTexts = new string[700];

    public ToStringBenchmarks()
    {
        _codes = _lines.Select(line => line.StatusCode).ToArray();
        foreach (var line in _lines.Distinct())
        {
            _codeTexts[line.StatusCode.Value] = line.StatusCode.ToString();
            _lineTexts[line.StatusCode.Value] = line.ToString();
        }
    }

    [Benchmark(Baseline = true, OperationsPerInvoke = LineCorpus.Count)]
    public long StringArrayByIndexOfCode()
    {
        var (texts, marker, found) = (_codeTexts, _codeTexts[200], 0L);
        foreach (var code in _codes)
        {
            found += ReferenceEquals(texts[code.Value], marker) ? 1 : 0;
        }

        return found;
    }

    [Benchmark(OperationsPerInvoke = LineCorpus.Count)]
    public long CodeToString()
    {
        var (marker, found) = (_codeTexts[200], 0L);
        foreach (var code in _codes)
        {
            found += ReferenceEquals(code.ToString(), marker) ? 1 : 0;
        }

        return found;
    }

    [Benchmark(OperationsPerInvoke = LineCorpus.Count)]
    public long EnumToString()
    {
        var (marker, found) = (_codeTexts[200], 0L);
        foreach (var code in _codes)
        {
            found += ReferenceEquals(((StatusName)code.Value).ToString(), marker) ? 1 : 0;
        }

        return found;
    }

    [Benchmark(OperationsPerInvoke = LineCorpus.Count)]
    public long StringArrayByIndexOfLine()
    {
        var (texts, marker, found) = (_lineTexts, _lineTexts[200], 0L);
        foreach (var line in _lines)
        {
            found += ReferenceEquals(texts[line.StatusCode.Value], marker) ? 1 : 0;
        }

        return found;
    }

    [Benchmark(OperationsPerInvoke = LineCorpus.Count)]
    public long LineToString()
    {
        var (marker, found) = (_lineTexts[200], 0L);
        foreach (var line in _lines)
        {
            found += ReferenceEquals(line.ToString(), marker) ? 1 : 0;
        }

        return found;
    }

    [Benchmark(OperationsPerInvoke = LineCorpus.Count)]
    public long InterpolationOfLine()
    {
        var sum = 0L;
        foreach (var line in _lines)
        {
            sum += string.Create(CultureInfo.InvariantCulture, $"SIP/2.0 {line.StatusCode.Value} {line.ReasonPhrase}").Length;
        }

        return sum;
    }
}
