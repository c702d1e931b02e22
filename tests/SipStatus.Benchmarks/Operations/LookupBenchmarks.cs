using System.Collections.Frozen;
using System.Collections.Generic;
using System.Linq;
using BenchmarkDotNet.Attributes;
using Microsoft.AspNetCore.WebUtilities;
using SipStatus.Benchmarks.Corpora;
using SipStatus.Benchmarks.Rivals;

namespace SipStatus.Benchmarks.Operations;

/// <summary>From a registered code to its phrase.</summary>
/// <remarks>A phrase is used by comparing its reference with one of them, which costs every contender the same and reads nothing.</remarks>
[MemoryDiagnoser]
public class LookupBenchmarks
{
    private readonly SipStatusCode[] _codes = CodeCorpus.CreateRegistered();
    private readonly SipStatusCode[] _httpCodes = CodeCorpus.Draw(HttpCodes());
    private readonly string[] _array = new string[700];
    private readonly Dictionary<int, string> _dictionary;
    private readonly FrozenDictionary<int, string> _frozenDictionary;
    private readonly string _marker = SipStatusCode.OK.ReasonPhrase;

    public LookupBenchmarks()
    {
        _dictionary = CodeCorpus.Registered.ToDictionary(code => code, code => new SipStatusCode(code).ReasonPhrase);
        _frozenDictionary = _dictionary.ToFrozenDictionary();
        foreach (var (code, phrase) in _dictionary)
        {
            _array[code] = phrase;
        }
    }

    [Benchmark(Baseline = true, OperationsPerInvoke = LineCorpus.Count)]
    public long StringArrayByIndex()
    {
        var (array, marker, found) = (_array, _marker, 0L);
        foreach (var code in _codes)
        {
            found += ReferenceEquals(array[code.Value], marker) ? 1 : 0;
        }

        return found;
    }

    [Benchmark(OperationsPerInvoke = LineCorpus.Count)]
    public long ReasonPhrase()
    {
        var (marker, found) = (_marker, 0L);
        foreach (var code in _codes)
        {
            found += ReferenceEquals(code.ReasonPhrase, marker) ? 1 : 0;
        }

        return found;
    }

    [Benchmark(OperationsPerInvoke = LineCorpus.Count)]
    public long FrozenDictionary()
    {
        var (dictionary, marker, found) = (_frozenDictionary, _marker, 0L);
        foreach (var code in _codes)
        {
            found += ReferenceEquals(dictionary[code.Value], marker) ? 1 : 0;
        }

        return found;
    }

    [Benchmark(OperationsPerInvoke = LineCorpus.Count)]
    public long Dictionary()
    {
        var (dictionary, marker, found) = (_dictionary, _marker, 0L);
        foreach (var code in _codes)
        {
            found += ReferenceEquals(dictionary[code.Value], marker) ? 1 : 0;
        }

        return found;
    }

    [Benchmark(OperationsPerInvoke = LineCorpus.Count)]
    public long EnumToString()
    {
        var (marker, found) = (_marker, 0L);
        foreach (var code in _codes)
        {
            found += ReferenceEquals(((StatusName)code.Value).ToString(), marker) ? 1 : 0;
        }

        return found;
    }

    /// <summary>The table of HTTP, asked for codes that it has.</summary>
    [Benchmark(OperationsPerInvoke = LineCorpus.Count)]
    public long AspNetReasonPhrases()
    {
        var (marker, found) = (_marker, 0L);
        foreach (var code in _httpCodes)
        {
            found += ReferenceEquals(ReasonPhrases.GetReasonPhrase(code.Value), marker) ? 1 : 0;
        }

        return found;
    }

    private static int[] HttpCodes() =>
        Enumerable.Range(100, 500).Where(code => ReasonPhrases.GetReasonPhrase(code).Length > 0).ToArray();
}
