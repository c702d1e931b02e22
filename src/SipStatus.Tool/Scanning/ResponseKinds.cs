using System.Collections.Generic;
using System.Linq;

namespace SipStatus.Tool.Scanning;

/// <summary>
/// Counts the responses that have a phrase or a reason of their own, by method, code, phrase and reason. The first thousands of different
/// ones are told apart; the others are counted by method and code.
/// </summary>
internal sealed class ResponseKinds
{
    public const int MaxDistinct = 4000;

    private readonly Dictionary<(string Method, SipStatusCode Code, string Phrase, string Reason), long> _counts = [];

    /// <summary>The rows of a method and a code, by phrase, then by reason.</summary>
    public ILookup<(string Method, SipStatusCode Code), (string Phrase, string Reason, long Count)> All => _counts
        .OrderBy(pair => pair.Key.Phrase, System.StringComparer.Ordinal)
        .ThenBy(pair => pair.Key.Reason, System.StringComparer.Ordinal)
        .ToLookup(pair => (pair.Key.Method, pair.Key.Code), pair => (pair.Key.Phrase, pair.Key.Reason, pair.Value));

    /// <summary>Counts a response, by what the other counts know its method, phrase and reason by.</summary>
    public void Add(string method, SipStatusCode code, string phrase, string reason)
    {
        if (reason.Length > 0 || phrase != code.ReasonPhrase)
        {
            Add((method, code, phrase, reason), 1);
        }
    }

    public void Clear() => _counts.Clear();

    private void Add((string Method, SipStatusCode Code, string Phrase, string Reason) key, long count)
    {
        if (_counts.Count >= MaxDistinct && !_counts.ContainsKey(key))
        {
            key = key with
            {
                Phrase = UnusualPhrases.OtherPhrases,
                Reason = key.Reason.Length == 0 ? "" : ReasonCounts.Others,
            };
        }

        _counts[key] = _counts.GetValueOrDefault(key) + count;
    }
}
