using BenchmarkDotNet.Attributes;
using SipStatus.Benchmarks.Corpora;

namespace SipStatus.Benchmarks.Operations;

/// <summary>The class of a code from 100 to 699, registered or not.</summary>
[MemoryDiagnoser]
public class ClassificationBenchmarks
{
    private readonly SipStatusCode[] _codes = CodeCorpus.CreateAny();

    [Benchmark(Baseline = true, OperationsPerInvoke = LineCorpus.Count)]
    public long DivideBy100()
    {
        var sum = 0L;
        foreach (var code in _codes)
        {
            sum += code.Value / 100;
        }

        return sum;
    }

    [Benchmark(OperationsPerInvoke = LineCorpus.Count)]
    public long Class()
    {
        var sum = 0L;
        foreach (var code in _codes)
        {
            sum += (int)code.Class;
        }

        return sum;
    }
}
