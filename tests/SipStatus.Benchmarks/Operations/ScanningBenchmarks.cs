using System;
using System.Text;
using BenchmarkDotNet.Attributes;
using SipStatus.Benchmarks.Corpora;
using SipStatus.Benchmarks.Rivals;

namespace SipStatus.Benchmarks.Operations;

/// <summary>The status lines in a buffer of whole messages.</summary>
[MemoryDiagnoser]
public class ScanningBenchmarks
{
    private readonly byte[] _messages = new MessageCorpus().Bytes;
    private readonly byte[] _copy;

    public ScanningBenchmarks()
    {
        _copy = new byte[_messages.Length];
    }

    /// <summary>A floor: the buffer is read and written once.</summary>
    [Benchmark(Baseline = true, OperationsPerInvoke = MessageCorpus.Count)]
    public long Copy()
    {
        _messages.AsSpan().CopyTo(_copy);
        return _copy[^1];
    }

    /// <summary>A floor: the search alone.</summary>
    [Benchmark(OperationsPerInvoke = MessageCorpus.Count)]
    public long IndexOf()
    {
        var rest = _messages.AsSpan();
        var found = 0L;
        for (int index; (index = rest.IndexOf("SIP/2.0 "u8)) >= 0; rest = rest.Slice(index + 8))
        {
            found++;
        }

        return found;
    }

    [Benchmark(OperationsPerInvoke = MessageCorpus.Count)]
    public long Scanner()
    {
        var sum = 0L;
        var scanner = new SipStatusScanner(_messages);
        while (scanner.MoveNext())
        {
            sum += scanner.Current.Line.StatusCode.Value;
        }

        return sum;
    }

    /// <summary>The whole buffer as a string, split into lines, each line that begins like a status line split at its spaces.</summary>
    [Benchmark(OperationsPerInvoke = MessageCorpus.Count)]
    public long GetStringAndSplit()
    {
        var sum = 0L;
        foreach (var line in Encoding.UTF8.GetString(_messages).Split("\r\n"))
        {
            if (line.StartsWith("SIP/2.0 ", StringComparison.OrdinalIgnoreCase)
                && SplitParser.TryParse(line, RivalStyle.Default, out var code, out _))
            {
                sum += code;
            }
        }

        return sum;
    }
}
