using System.Collections.Generic;

namespace SipStatus.Rules;

/// <summary>What the retry rules of a code may lead to: a bit for each conclusion.</summary>
internal static class RetryConclusions
{
    internal const ulong Never = 1 << 0;
    internal const ulong AfterRetryAfter = 1 << 1;
    internal const ulong AfterGlareTimer = 1 << 2;
    internal const ulong Unchanged = 1 << 3;
    internal const ulong AfterSomeTime = 1 << 4;
    internal const ulong AskUser = 1 << 5;
    internal const ulong AskUserOfChange = 1 << 6;
    internal const ulong NotUnchanged = 1 << 7;
    internal const ulong NextServer = 1 << 8;
    internal const ulong Contact = 1 << 9;
    internal const ulong ContactOfTheUser = 1 << 10;
    internal const ulong NextBranch = 1 << 11;
    internal const ulong DifferentServer = 1 << 12;
    internal const ulong ProxyInContact = 1 << 13;
    internal const ulong AddressesInContact = Contact | ContactOfTheUser;
    internal const ulong AnyContact = AddressesInContact | ProxyInContact;
    internal const ulong Elsewhere = NextServer | DifferentServer | AnyContact | NextBranch;
    internal const ulong Changes = ~0UL << FirstChange;

    /// <summary>The last member of the enumeration.</summary>
    internal const SipRequestChange LastChange = SipRequestChange.Digits;

    private const int FirstChange = 16;

    /// <summary>The request may be sent again with a change.</summary>
    internal static ulong Changed(SipRequestChange change) =>
        (uint)change <= (uint)LastChange ? 1UL << (FirstChange + (int)change) : 0;

    /// <summary>Weighs the rules.</summary>
    internal static RuleWeighing Weigh(AnswerQuestion question)
    {
        var weighing = default(RuleWeighing);
        var rules = question.Code.GetRetryRules();
        for (var i = 0; i < rules.Count; i++)
        {
            if (rules[i].AppliesTo(question.Method, question.Role))
            {
                weighing.Add(Of(rules[i]), rules[i].HoldsFor(question));
            }
        }

        return weighing;
    }

    /// <summary>The conclusions that a rule is for, and those that it is against.</summary>
    internal static (ulong For, ulong Against) Of(SipRetryRule rule) => (rule.Action, rule.Forbids) switch
    {
        // A request that is never sent again goes nowhere, and no change helps.
        (SipRetryAction.NeverRetry, false) => (Never, ~(Never | NotUnchanged)),
        (SipRetryAction.Repeat, true) => (NotUnchanged, Unchanged),
        (_, true) => (0, Conclusion(rule)),
        _ => (Conclusion(rule), 0),
    };

    /// <summary>The unknown facts that decide about some conclusions.</summary>
    internal static SipFacts Missing(AnswerQuestion question, RuleWeighing weighing, ulong of)
    {
        var facts = SipFacts.None;
        var rules = question.Code.GetRetryRules();
        for (var i = 0; i < rules.Count; i++)
        {
            if (IsOpen(question, weighing, of, rules[i]))
            {
                facts |= question.Missing(rules[i].Circumstances);
            }
        }

        return facts;
    }

    /// <summary>The rules that hold and that some conclusions rest on.</summary>
    internal static IEnumerable<SipRetryRule> Carrying(AnswerQuestion question, RuleWeighing weighing, ulong of)
    {
        foreach (var rule in question.Code.GetRetryRules())
        {
            if (rule.AppliesTo(question.Method, question.Role) && rule.HoldsFor(question) == true && weighing.Carries(Of(rule), of))
            {
                yield return rule;
            }
        }
    }

    /// <summary>The rules that some conclusions depend on.</summary>
    internal static IEnumerable<SipRetryRule> Open(AnswerQuestion question, RuleWeighing weighing, ulong of)
    {
        foreach (var rule in question.Code.GetRetryRules())
        {
            if (IsOpen(question, weighing, of, rule))
            {
                yield return rule;
            }
        }
    }

    private static bool IsOpen(AnswerQuestion question, RuleWeighing weighing, ulong of, SipRetryRule rule) =>
        rule.AppliesTo(question.Method, question.Role) && rule.HoldsFor(question) is null && weighing.DependsOn(Of(rule), of)
        && !IsCovered(question, rule);

    private static bool IsCovered(AnswerQuestion question, SipRetryRule rule)
    {
        var rules = question.Code.GetRetryRules();
        for (var i = 0; i < rules.Count; i++)
        {
            if (rule.IsCoveredBy(rules[i]) && Of(rule) == Of(rules[i]) && rules[i].AppliesTo(question.Method, question.Role))
            {
                return true;
            }
        }

        return false;
    }

    private static ulong Conclusion(SipRetryRule rule) => rule.Action switch
    {
        SipRetryAction.Redirect => Contact,
        SipRetryAction.Authenticate => Changed(SipRequestChange.Credentials),
        SipRetryAction.ChangeRequest => Changed(rule.Change),
        SipRetryAction.HonourRetryAfter => AfterRetryAfter,
        SipRetryAction.Repeat => Unchanged,
        SipRetryAction.AlternateServer => DifferentServer,
        SipRetryAction.NextServer => NextServer,
        SipRetryAction.UseProxy => ProxyInContact,
        SipRetryAction.AlternateTarget => NextBranch,
        SipRetryAction.OverlapDial => Changed(SipRequestChange.Digits),
        SipRetryAction.Glare => AfterGlareTimer,
        SipRetryAction.AskUser => rule.Change switch
        {
            SipRequestChange.None => AskUser,
            SipRequestChange.Contact => ContactOfTheUser,
            _ => AskUserOfChange,
        },
        SipRetryAction.RepeatLater => AfterSomeTime,
        _ => 0,
    };
}
