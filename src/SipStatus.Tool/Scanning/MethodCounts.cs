using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;

namespace SipStatus.Tool.Scanning;

/// <summary>
/// How many responses with each code there are to each method, which CSeq tells. Only a limited number of methods is told apart.
/// </summary>
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

    /// <summary>Counts a response.</summary>
    /// <returns>The name that its method is counted by; empty if it has none.</returns>
    public string Add(ReadOnlySpan<byte> method, SipStatusCode code)
    {
        if (method.IsEmpty)
        {
            return "";
        }

        Span<char> name = stackalloc char[LongestMethod];
        var counts = CountsOf(name[..Encoding.ASCII.GetChars(method, name)], out var known);
        counts[code.Value - SmallestCode]++;
        return known;
    }

    public void Add(MethodCounts other)
    {
        foreach (var (method, counts) in other._counts)
        {
            var sums = CountsOf(method, out _);
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

    private long[] CountsOf(ReadOnlySpan<char> method, out string name)
    {
        var counts = _counts.GetAlternateLookup<ReadOnlySpan<char>>();
        if (counts.TryGetValue(method, out var known, out var found)
            || (_counts.Count >= MaxDistinct && counts.TryGetValue(Others, out known, out found)))
        {
            name = known;
            return found;
        }

        name = _counts.Count < MaxDistinct ? method.ToString() : Others;
        return _counts[name] = new long[CodeCount];
    }
}
