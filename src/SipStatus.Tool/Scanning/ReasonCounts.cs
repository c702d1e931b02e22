using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using SipStatus.Tool.Lookup;
using SipStatus.Tool.Output;

namespace SipStatus.Tool.Scanning;

/// <summary>
/// Counts the Reason header fields (RFC 3326) of responses: the protocols and causes in their order, or the text of a field that is not a
/// reason. The first thousand different ones are told apart; the others are counted together.
/// </summary>
internal sealed class ReasonCounts
{
    public const int MaxDistinct = 1000;

    /// <summary>The name of the reasons that are counted together.</summary>
    public const string Others = "(other)";

    private const int LongestReason = 256;

    private readonly Dictionary<(SipStatusCode Code, string Reason), long> _counts = [];

    /// <summary>How many responses have a reason.</summary>
    public long Total => _counts.Values.Sum();

    /// <summary>The reasons with the codes they stand beside, the most frequent first.</summary>
    public IEnumerable<(SipStatusCode Code, string Reason, long Count)> ByCode => _counts
        .Select(pair => (pair.Key.Code, pair.Key.Reason, Count: pair.Value))
        .OrderByDescending(row => row.Count)
        .ThenBy(row => row.Code)
        .ThenBy(row => row.Reason, StringComparer.Ordinal);

    /// <summary>
    /// What the causes of a reason mean: the phrase of a code, or the text of Q.850 in a language; empty if nothing is known.
    /// </summary>
    public static string MeaningOf(string reason, Language language) => SipReason.TryParseAll(reason, out var values)
        ? string.Join(
            ", ",
            values.Select(value => value.StatusCode.IsRegistered
                ? value.StatusCode.ReasonPhrase
                : ChineseNames.TextOf(value.Q850Cause, language)).Where(text => text.Length > 0))
        : "";

    /// <summary>Counts the reasons of a response, if it has any.</summary>
    /// <returns>What they are counted by; empty if there are none.</returns>
    public string Add(FoundResponse response)
    {
        var fields = response.Head.ReasonFields;
        if (fields.IsEmpty)
        {
            return "";
        }

        var reasons = new List<string>();
        while (response.Head.TryTakeReason(ref fields, out var value))
        {
            reasons.Add(Describe(value));
        }

        return Add((response.Line.StatusCode, string.Join(", ", reasons)), 1);
    }

    public void Add(ReasonCounts other)
    {
        foreach (var (key, count) in other._counts)
        {
            Add(key, count);
        }
    }

    public void Clear() => _counts.Clear();

    // In a log the quotation marks may have backslashes in front.
    private static string Describe(ReadOnlySpan<byte> value)
    {
        var text = Encoding.UTF8.GetString(value);
        return SipReason.TryParseAll(text, SipReasonStyles.Lenient, out var reasons)
            || (text.Contains("\\\"", StringComparison.Ordinal)
                && SipReason.TryParseAll(text.Replace("\\", "", StringComparison.Ordinal), SipReasonStyles.Lenient, out reasons))
            ? string.Join(", ", reasons.Select(reason => reason.Cause is { } cause ? $"{reason.Protocol};cause={cause}" : reason.Protocol))
            : VisibleText.Escape(text.Length > LongestReason ? text[..LongestReason] : text);
    }

    // So that no response is lost, a reason beyond the limit is counted with its code only.
    private string Add((SipStatusCode Code, string Reason) key, long count)
    {
        if (!_counts.ContainsKey(key) && _counts.Count >= MaxDistinct)
        {
            key = key with { Reason = Others };
        }

        _counts[key] = _counts.GetValueOrDefault(key) + count;
        return key.Reason;
    }
}
