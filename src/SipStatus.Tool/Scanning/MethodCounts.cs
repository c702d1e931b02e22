using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;

namespace SipStatus.Tool.Scanning;

/// <summary>How many responses of each code there are to each method, as CSeq tells it. Only so many methods are told apart.</summary>
internal sealed class MethodCounts
{
    public const int MaxDistinct = 32;

    /// <summary>The name of the methods that are counted together.</summary>
    public const string Others = "(other)";

    private const int SmallestCode = 100;
    private const int CodeCount = 600;
    private const int LongestMethod = 32;

    private readonly Dictionary<string, long[]> _counts = new(StringComparer.Ordinal);

    /// <summary>The methods and the counts of their codes, the methods in alphabetical order.</summary>
    public IEnumerable<(string Method, IEnumerable<(SipStatusCode Code, long Count)> Codes)> All => _counts
        .Where(pair => pair.Value.Any(count => count > 0))
        .OrderBy(pair => pair.Key == Others)
        .ThenBy(pair => pair.Key, StringComparer.Ordinal)
        .Select(pair => (pair.Key, CodesOf(pair.Value)));

    public void Add(ReadOnlySpan<byte> method, SipStatusCode code)
    {
        if (!method.IsEmpty)
        {
            Span<char> name = stackalloc char[LongestMethod];
            CountsOf(name[..Encoding.ASCII.GetChars(method, name)])[code.Value - SmallestCode]++;
        }
    }

    public void Add(MethodCounts other)
    {
        foreach (var (method, counts) in other._counts)
        {
            var sums = CountsOf(method);
            for (var i = 0; i < sums.Length; i++)
            {
                sums[i] += counts[i];
            }
        }
    }

    public void Clear()
    {
        foreach (var counts in _counts.Values)
        {
            Array.Clear(counts);
        }
    }

    private static IEnumerable<(SipStatusCode Code, long Count)> CodesOf(long[] counts) => counts
        .Select((count, index) => (new SipStatusCode(SmallestCode + index), count))
        .Where(code => code.count > 0);

    private long[] CountsOf(ReadOnlySpan<char> method)
    {
        var counts = _counts.GetAlternateLookup<ReadOnlySpan<char>>();
        if (!counts.TryGetValue(method, out var found)
            && !counts.TryGetValue(method = _counts.Count < MaxDistinct ? method : Others, out found))
        {
            counts[method] = found = new long[CodeCount];
        }

        return found;
    }
}
