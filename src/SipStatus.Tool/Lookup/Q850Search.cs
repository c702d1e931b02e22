using System;
using System.Collections.Generic;
using System.Linq;
using SipStatus.Q850;

namespace SipStatus.Tool.Lookup;

/// <summary>Finds the causes or codes that a number or a text means.</summary>
internal static class Q850Search
{
    private const int LargestCause = 127;

    /// <summary>Every cause.</summary>
    public static IReadOnlyList<Q850Cause> All { get; } = [.. Enumerable.Range(1, LargestCause).Select(value => new Q850Cause(value))];

    /// <summary>The questions in the words of a command line.</summary>
    public static Questions Questions { get; } = new(IsKnown, text => Suggest(text).Count > 0);

    /// <summary>
    /// The causes: a number from 1 to 127, with or without a text after it; those of a Reason header field; else the cause with that text,
    /// ignoring letter case, spaces and punctuation, as in the constants of C, or with that name in Chinese; else those that another
    /// program calls so; else those whose text contains the query.
    /// </summary>
    public static IReadOnlyList<Q850Cause> FindCauses(string query)
    {
        if (Q850Cause.TryParse(query, out var cause) && cause != default)
        {
            return [cause];
        }

        if (PastedReason.Read(query) is { Count: > 0 } reasons)
        {
            return PastedReason.CausesOf(reasons);
        }

        var letters = Letters(query);
        if (letters.Length == 0 || query.Length > Questions.LongestTyped)
        {
            return [];
        }

        var named = All.Where(
            candidate => TextsOf(candidate, query).Any(text => Letters(text).Equals(letters, StringComparison.OrdinalIgnoreCase)))
            .ToList();
        return named.Count > 0 ? named
            : CauseNames.Find(query) is { Count: > 0 } elsewhere ? elsewhere
            : PastedLabel.TryTake(query, out var rest, out var kind) && kind != NumberKind.Code ? FindCauses(rest)
            : [.. All.Where(
                candidate => TextsOf(candidate, query).Any(text => text.Contains(query.Trim(), StringComparison.OrdinalIgnoreCase)))];
    }

    /// <summary>The codes, as <c>lookup</c> finds them, if the query is not the number of a cause.</summary>
    public static IReadOnlyList<SipStatusCode> FindCodes(string query) =>
        Q850Cause.TryParse(query, out _)
        || (PastedLabel.TryTake(query, out var rest, out var kind) && kind != NumberKind.Code && Q850Cause.TryParse(rest, out _))
            ? []
            : StatusCodeSearch.Find(query);

    /// <summary>The causes whose text is the query but for typing errors, or contains all of its words.</summary>
    public static IReadOnlyList<Q850Cause> Suggest(string query)
    {
        var letters = Letters(query);
        var words = query.Split([' ', '_', '-'], StringSplitOptions.RemoveEmptyEntries);
        return letters.Length == 0 || query.Length > Questions.LongestTyped || query.All(char.IsAsciiDigit)
            ? []
            : [.. All.Where(
                    cause => cause.IsDefined && TextsOf(cause, query).Any(text => EditDistance.AreClose(letters, Letters(text))))
                .Concat(All.Where(cause => TextsOf(cause, query).Any(text => HasAll(text, words))))
                .Distinct()];
    }

    /// <summary>The only cause that a text can mean, if there is one.</summary>
    public static Q850Cause? FindOnly(string query) =>
        FindCauses(query) is { Count: > 0 } found ? (found is [var cause] ? cause : null)
        : Suggest(query) is [var near] ? near
        : null;

    private static bool IsKnown(string text) =>
        text.Contains(' ', StringComparison.Ordinal) && Q850Cause.TryParse(text, out var cause) && cause != default
            ? TextsOf(cause, text).Any(known => Letters(text).Equals(Letters($"{cause.Value} {known}"), StringComparison.OrdinalIgnoreCase))
            : PastedReason.Read(text).Count == 0 && PastedLabel.TryTake(text, out var rest, out _) ? IsKnown(rest)
            : FindCauses(text).Count + (StatusCodeSearch.IsKnown(text) ? 1 : 0) > 0;

    private static IEnumerable<string> TextsOf(Q850Cause cause, string query) =>
        ChineseNames.OfCauses.Of(cause.Value, query).Prepend(cause.Text);

    private static bool HasAll(string text, string[] words) =>
        Array.TrueForAll(words, word => $" {text}".Contains(
            Words.IsChinese(word[0]) ? word : $" {word}", StringComparison.OrdinalIgnoreCase));

    private static string Letters(string text) => new([.. text.Where(char.IsLetterOrDigit)]);
}
