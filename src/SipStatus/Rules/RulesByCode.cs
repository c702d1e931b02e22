using System;
using System.Collections.Generic;
using System.Collections.ObjectModel;
using System.Threading;

namespace SipStatus.Rules;

/// <summary>
/// The rules of one kind, by code. They come in groups, in the order of the data: those that stand together and are for the same codes.
/// A group is made when somebody first asks for one of its codes.
/// </summary>
/// <param name="codes">The first and the last code that each group is for.</param>
/// <param name="make">Makes the rules of the group with an index.</param>
internal sealed class RulesByCode<TRule>((int From, int To)[] codes, Func<int, TRule[]> make)
    where TRule : class
{
    private readonly TRule[]?[] _groups = new TRule[]?[codes.Length];
    private readonly ReadOnlyCollection<TRule>?[] _lists = new ReadOnlyCollection<TRule>?[SipStatusCode.Largest + 1];
    private IReadOnlyList<TRule>? _all;

    /// <summary>All rules, in the order of the data.</summary>
    internal IReadOnlyList<TRule> All => _all ??= List(SipStatusCode.Smallest, SipStatusCode.Largest);

    /// <summary>The rules for a code, registered or not; none for the default value.</summary>
    // Two threads may both make a list: they are alike, and the last one stays.
    internal IReadOnlyList<TRule> Of(SipStatusCode code) => _lists[code.Value] ??= List(code.Value, code.Value);

    // The rules for any of the codes from one to another.
    private ReadOnlyCollection<TRule> List(int first, int last)
    {
        var rules = new List<TRule>();
        for (var i = 0; i < codes.Length; i++)
        {
            if (codes[i].From <= last && first <= codes[i].To)
            {
                rules.AddRange(Group(i));
            }
        }

        return Array.AsReadOnly(rules.ToArray());
    }

    // Of two threads that make a group the first one wins: there is one object for each rule.
    private TRule[] Group(int index) =>
        Volatile.Read(ref _groups[index]) ?? Interlocked.CompareExchange(ref _groups[index], make(index), null) ?? _groups[index]!;
}
