using System;
using System.Linq;
using System.Text;
using BenchmarkDotNet.Attributes;
using SipStatus.Benchmarks.Corpora;

namespace SipStatus.Benchmarks.Operations;

/// <summary>Canonical lines to the wire.</summary>
[MemoryDiagnoser]
public class FormattingBenchmarks
{
    private readonly SipStatusLine[] _lines = LineCorpus.Create(LineKind.Canonical, LineLayout.Exact).Lines;
    private readonly byte[][] _readyLines = new byte[700][];
    private readonly byte[] _destination = new byte[256];
    private readonly FixedBufferWriter _writer = new();

    public FormattingBenchmarks()
    {
        foreach (var line in _lines.Distinct())
        {
            _readyLines[line.StatusCode.Value] = Encoding.ASCII.GetBytes($"SIP/2.0 {line.StatusCode.Value} {line.ReasonPhrase}\r\n");
        }
    }

    /// <summary>A floor: the array that holds the line is read by index and copied.</summary>
    [Benchmark(Baseline = true, OperationsPerInvoke = LineCorpus.Count)]
    public long CopyTo()
    {
        var (readyLines, destination, sum) = (_readyLines, _destination, 0L);
        foreach (var line in _lines)
        {
            var ready = readyLines[line.StatusCode.Value];
            ready.AsSpan().CopyTo(destination);
            sum += ready.Length;
        }

        return sum;
    }

    [Benchmark(OperationsPerInvoke = LineCorpus.Count)]
    public long TryWrite()
    {
        var (destination, sum) = (_destination, 0L);
        foreach (var line in _lines)
        {
            line.TryWrite(destination, out var written);
            sum += written;
        }

        return sum;
    }

    [Benchmark(OperationsPerInvoke = LineCorpus.Count)]
    public long WriteTo()
    {
        var (writer, sum) = (_writer, 0L);
        foreach (var line in _lines)
        {
            line.WriteTo(writer);
            sum += writer.Reset();
        }

        return sum;
    }

    [Benchmark(OperationsPerInvoke = LineCorpus.Count)]
    public long InterpolationAndGetBytes()
    {
        var (destination, sum) = (_destination, 0L);
        foreach (var line in _lines)
        {
            sum += Encoding.UTF8.GetBytes($"SIP/2.0 {line.StatusCode.Value} {line.ReasonPhrase}\r\n", destination);
        }

        return sum;
    }
}
