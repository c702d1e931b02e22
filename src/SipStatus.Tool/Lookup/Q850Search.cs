using System;
using System.Collections.Generic;
using System.Linq;
using SipStatus.Q850;

namespace SipStatus.Tool.Lookup;

/// <summary>Finds the causes or codes that somebody means by a number or a text.</summary>
internal static class Q850Search
{
    private const int LargestCause = 127;

    /// <summary>Every cause.</summary>
    public static IEnumerable<Q850Cause> All { get; } = Enumerable.Range(1, LargestCause).Select(value => new Q850Cause(value));

    /// <summary>The causes: a number from 1 to 127, with or without a text behind it, else the causes whose text has the query in it.</summary>
    public static IReadOnlyList<Q850Cause> FindCauses(string query)
    {
        if (Q850Cause.TryParse(query, out var cause) && cause != default)
        {
            return [cause];
        }

        return string.IsNullOrWhiteSpace(query)
            ? []
            : [.. All.Where(candidate => candidate.Text.Contains(query.Trim(), StringComparison.OrdinalIgnoreCase))];
    }

    /// <summary>The codes: as <c>lookup</c> finds them, where the query is no cause's number.</summary>
    public static IReadOnlyList<SipStatusCode> FindCodes(string query) =>
        Q850Cause.TryParse(query, out _) ? [] : StatusCodeSearch.Find(query);
}
