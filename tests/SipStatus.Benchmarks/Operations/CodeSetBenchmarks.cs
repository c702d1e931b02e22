using System.Collections.Frozen;
using System.Collections.Generic;
using System.Linq;
using BenchmarkDotNet.Attributes;
using SipStatus.Benchmarks.Corpora;

namespace SipStatus.Benchmarks.Operations;

/// <summary>Whether a code is in a set.</summary>
[MemoryDiagnoser]
public class CodeSetBenchmarks
{
    private readonly SipStatusCode[] _codes = CodeCorpus.CreateAny();
    private readonly SipStatusCodeSet _set = SipStatusCodeSet.Parse("408,5xx,!501");
    private readonly bool[] _array = new bool[700];
    private readonly HashSet<int> _hashSet;
    private readonly FrozenSet<int> _frozenSet;

    public CodeSetBenchmarks()
    {
        _hashSet = [.. _set.Select(code => code.Value)];
        _frozenSet = _hashSet.ToFrozenSet();
        foreach (var code in _set)
        {
            _array[code.Value] = true;
        }
    }

    [Benchmark(Baseline = true, OperationsPerInvoke = LineCorpus.Count)]
    public long ArrayByIndex()
    {
        var (array, found) = (_array, 0L);
        foreach (var code in _codes)
        {
            found += array[code.Value] ? 1 : 0;
        }

        return found;
    }

    [Benchmark(OperationsPerInvoke = LineCorpus.Count)]
    public long Contains()
    {
        var (set, found) = (_set, 0L);
        foreach (var code in _codes)
        {
            found += set.Contains(code) ? 1 : 0;
        }

        return found;
    }

    [Benchmark(OperationsPerInvoke = LineCorpus.Count)]
    public long HashSet()
    {
        var (set, found) = (_hashSet, 0L);
        foreach (var code in _codes)
        {
            found += set.Contains(code.Value) ? 1 : 0;
        }

        return found;
    }

    [Benchmark(OperationsPerInvoke = LineCorpus.Count)]
    public long FrozenSet()
    {
        var (set, found) = (_frozenSet, 0L);
        foreach (var code in _codes)
        {
            found += set.Contains(code.Value) ? 1 : 0;
        }

        return found;
    }
}
