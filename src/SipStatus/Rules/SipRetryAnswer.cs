using System.Collections.Generic;
using System.ComponentModel;

namespace SipStatus.Rules;

/// <summary>
/// Whether a request may be sent again to the same place: what
/// <see cref="SipStatusCodeRules.MayRetry(SipStatusCode, string, SipRole, SipCircumstances)"/> answers. Immutable.
/// </summary>
/// <remarks>
/// <para>
/// Rules of different codes and RFCs may allow several things at once. The verdict is the first of these that the rules allow: never; after
/// the time of Retry-After; after the glare timer; as it is; after some time; a person decides; with a change; a person decides about the
/// change; no; elsewhere.
/// </para>
/// <para>
/// Further knowledge does not change a verdict other than <see cref="SipRetryVerdict.Depends"/>. How often to try is left to the stack.
/// </para>
/// </remarks>
[TypeConverter(typeof(SipAnswerTypeConverter))]
public readonly partial struct SipRetryAnswer
{
    // The order of the remarks.
    private static readonly (SipRetryVerdict Verdict, ulong Conclusions)[] s_order =
    [
        (SipRetryVerdict.Never, RetryConclusions.Never),
        (SipRetryVerdict.AfterRetryAfter, RetryConclusions.AfterRetryAfter),
        (SipRetryVerdict.AfterGlareTimer, RetryConclusions.AfterGlareTimer),
        (SipRetryVerdict.Unchanged, RetryConclusions.Unchanged),
        (SipRetryVerdict.AfterSomeTime, RetryConclusions.AfterSomeTime),
        (SipRetryVerdict.AskUser, RetryConclusions.AskUser),
        (SipRetryVerdict.Changed, RetryConclusions.Changes),
        (SipRetryVerdict.AskUser, RetryConclusions.AskUserOfChange),
        (SipRetryVerdict.No, RetryConclusions.NotUnchanged),
        (SipRetryVerdict.Elsewhere, RetryConclusions.Elsewhere),
    ];

    private readonly AnswerQuestion _question;
    private readonly RuleWeighing _weighing;

    // The conclusions that the verdict hangs on: those before it, and its own.
    private readonly ulong _decisive;

    internal SipRetryAnswer(AnswerQuestion question)
    {
        _question = question;
        _weighing = FailoverConclusions.Weigh(question);
        Otherwise = SipRetryVerdict.NoRule;
        foreach (var (verdict, conclusions) in s_order)
        {
            _decisive |= conclusions;
            if ((_weighing.Otherwise & conclusions) != 0)
            {
                Otherwise = verdict;

                // One change that helps is enough, whatever the others would do.
                _decisive = (_weighing.Stands & conclusions) == 0 ? _decisive : _decisive & ~(conclusions & ~_weighing.Stands);
                break;
            }
        }

        // What one open rule allows and another forbids is not left to the stack: until it is known to be allowed it is not.
        const ulong either = RetryConclusions.Unchanged | RetryConclusions.NotUnchanged;
        if (Otherwise == SipRetryVerdict.NoRule && (_weighing.Open & either) == either)
        {
            Otherwise = SipRetryVerdict.No;
        }

        var isOpen = (_weighing.Open & _decisive) != 0;
        Verdict = isOpen ? SipRetryVerdict.Depends : Otherwise;
        DependsOn = isOpen ? RetryConclusions.Missing(question, _weighing, _decisive) : SipFacts.None;
        DependsOn |= (_weighing.Open & _decisive & RetryConclusions.Elsewhere) != 0
            ? FailoverConclusions.Missing(question, _weighing)
            : SipFacts.None;
    }

    /// <summary>Whether the request may be sent again to the same place, and how.</summary>
    public SipRetryVerdict Verdict { get; }

    /// <summary>
    /// The verdict if no open rule holds, for a stack that cannot find out more; never <see cref="SipRetryVerdict.Depends"/>. Where
    /// open rules alone allow and forbid the request as it is, it is <see cref="SipRetryVerdict.No"/>. The same as <see cref="Verdict"/> if
    /// that depends on nothing. It is not the verdict for facts that are known not to be so: a 401 of which nothing is known asks for
    /// credentials, while one whose challenge is known to be beyond the client is never followed by the request.
    /// </summary>
    public SipRetryVerdict Otherwise { get; }

    /// <summary>
    /// The unknown facts that decide; <see cref="SipFacts.None"/> if the verdict depends on nothing, or only on the
    /// <see cref="SipRule.OtherCondition"/> of the open rules, which is in words.
    /// </summary>
    public SipFacts DependsOn { get; }

    /// <summary>
    /// Whether the next server comes before the same one: this one has failed with a 503, an error of the transport or a timeout (RFC 3263,
    /// section 4.3). Only where no next one is left does <see cref="Verdict"/> say what to do.
    /// </summary>
    /// <value><see langword="null"/> if that depends on what is not known.</value>
    public bool? IsNextServerFirst
    {
        get
        {
            var elsewhere = new SipWhereElseAnswer(_question);
            return elsewhere.Places.HasFlag(SipOtherPlaces.NextServer) ? true
                : elsewhere.OpenPlaces.HasFlag(SipOtherPlaces.NextServer) ? null
                : false;
        }
    }

    /// <summary>Whether a change may help.</summary>
    /// <param name="change">The change.</param>
    /// <returns>
    /// <see langword="true"/> if it may, <see langword="false"/> if no rule names it or one forbids it, and <see langword="null"/>
    /// if that depends on what is not known.
    /// </returns>
    public bool? Allows(SipRequestChange change)
    {
        var conclusion = RetryConclusions.Changed(change);
        return (_weighing.Stands & conclusion) != 0 ? true : (_weighing.Open & conclusion) != 0 ? null : false;
    }

    /// <summary>The changes that may help, whatever else there is to do.</summary>
    /// <returns>
    /// A new array, in the order of the enumeration: the changes for which <see cref="Allows"/> is not <see langword="false"/>.
    /// </returns>
    public SipRequestChange[] GetChanges()
    {
        var changes = new List<SipRequestChange>();
        for (var change = SipRequestChange.None; change <= RetryConclusions.LastChange; change++)
        {
            if (Allows(change) != false)
            {
                changes.Add(change);
            }
        }

        return [.. changes];
    }

    /// <summary>The rules that the verdict rests on; if the verdict depends, those that <see cref="Otherwise"/> rests on.</summary>
    /// <returns>
    /// A new array: the rules that say it, and those that rule out another verdict, which may be all that there are. Empty if there are
    /// none, and where the verdict rests on what <see cref="SipWhereElseAnswer.GetRules"/> has beside them.
    /// </returns>
    public SipRetryRule[] GetRules() => [.. RetryConclusions.Carrying(_question, _weighing, _decisive)];

    /// <summary>The open rules: the verdict depends on them, since it is not known whether they hold.</summary>
    /// <returns>
    /// A new array; empty if the verdict depends on nothing, or only on what decides whether there is another place:
    /// <see cref="SipWhereElseAnswer.DependsOn"/>.
    /// </returns>
    public SipRetryRule[] GetOpenRules() => [.. RetryConclusions.Open(_question, _weighing, _decisive)];

    /// <summary>The answer in one line.</summary>
    /// <returns>For example <c>Changed: Credentials</c> or <c>depends on HasRetryAfter, otherwise AfterSomeTime</c>.</returns>
    public override string ToString()
    {
        var changes = Otherwise == SipRetryVerdict.Changed ? ": " + string.Join(" ", GetChanges()) : "";
        return Verdict == SipRetryVerdict.Depends
            ? $"{AnswerWords.DependsOn(DependsOn, GetOpenRules())}, otherwise {Otherwise}{changes}"
            : $"{Verdict}{changes}";
    }
}
