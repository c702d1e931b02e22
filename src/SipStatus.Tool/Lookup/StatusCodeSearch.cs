using System;
using System.Collections.Generic;
using System.Linq;

namespace SipStatus.Tool.Lookup;

/// <summary>Finds the codes that somebody means by a number, a phrase or a name.</summary>
internal static class StatusCodeSearch
{
    private const int MaxSuggestions = 5;

    /// <summary>The queries in the words of a command line: several codes, or one text, which needs no quotes.</summary>
    public static IReadOnlyList<string> SplitQueries(IReadOnlyList<string> words) =>
        words.All(word => word.Length == 3 && TryReadCode(word, out _)) ? words : [string.Join(' ', words)];

    /// <summary>
    /// Every code that a query fits: as a number, with or without a phrase behind it, else as a C# name, as a canonical phrase, and as an
    /// alias. A number need not be registered.
    /// </summary>
    public static IReadOnlyList<SipStatusCode> Find(string query)
    {
        if (TryReadCode(query, out var code))
        {
            return [code];
        }

        var named = SipStatusRegistry.All
            .Where(info => string.Equals(info.Name, query, StringComparison.OrdinalIgnoreCase))
            .Select(info => info.StatusCode);
        return [.. named.Concat(SipStatusRegistry.FindByReasonPhrase(query)).Distinct()];
    }

    /// <summary>Some codes that have the query as a part of their name, phrase or an alias.</summary>
    public static IReadOnlyList<SipStatusCode> Suggest(string query) =>
        string.IsNullOrWhiteSpace(query)
            ? []
            : [.. SipStatusRegistry.All
                .Where(info => info.Aliases.Select(alias => alias.Phrase).Append(info.ReasonPhrase).Append(info.Name)
                    .Any(text => text.Contains(query.Trim(), StringComparison.OrdinalIgnoreCase)))
                .Select(info => info.StatusCode)
                .Take(MaxSuggestions)];

    private static bool TryReadCode(string text, out SipStatusCode code) =>
        SipStatusCode.TryParse(text, out code) && code != default;
}
