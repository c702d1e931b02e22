using System;
using System.Collections.Generic;
using System.Collections.ObjectModel;

namespace SipStatus.Rules;

/// <summary>
/// The rules of one kind, each for a range of codes. The list of a code is made when it is first asked for, and kept.
/// </summary>
internal sealed class RulesByCode<TRule>((int From, int To, TRule Rule)[] rows)
    where TRule : class
{
    private readonly ReadOnlyCollection<TRule>?[] _lists = new ReadOnlyCollection<TRule>?[SipStatusCode.Largest + 1];

    /// <summary>Every rule once, in the order of the codes.</summary>
    internal IReadOnlyList<TRule> All { get; } = Array.AsReadOnly(Array.ConvertAll(rows, row => row.Rule));

    /// <summary>The rules for a code; none for the default value.</summary>
    // Two threads may both make a list: they are alike, and the last one stays.
    internal IReadOnlyList<TRule> Of(SipStatusCode code) => _lists[code.Value] ??= List(code.Value);

    private ReadOnlyCollection<TRule> List(int code)
    {
        var rules = Array.FindAll(rows, row => row.From <= code && code <= row.To);
        return Array.AsReadOnly(Array.ConvertAll(rules, row => row.Rule));
    }
}
