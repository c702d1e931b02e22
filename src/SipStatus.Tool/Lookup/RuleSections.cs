using System;
using System.Collections.Generic;
using System.Linq;
using SipStatus.Rules;
using SipStatus.Tool.Output;

namespace SipStatus.Tool.Lookup;

/// <summary>
/// The lists of rules that <c>lookup</c> shows of a code: what a response carries, who may send it and when, what comes next. A long list shows
/// what always holds first, and says how much more there is.
/// </summary>
internal static class RuleSections
{
    private const int RulesShown = 4;

    // A rule for more codes than the largest class has is no rule about this code.
    private const int MostCodesOfARule = 100;

    /// <summary>The lists that are not empty, each as facts of which the first has the label.</summary>
    public static IEnumerable<IReadOnlyList<Fact>> Of(SipStatusCode code, bool all)
    {
        IReadOnlyList<Fact>[] sections =
        [
            Section("Carries", code, other => other.GetHeaderRules(), HeaderWords, all),
            Section("Next", code, other => other.GetRetryRules(), RetryWords, all),
            Section("Limits", code, other => other.GetSendingLimits(), LimitWords, all),
            Section("Sent", code, other => other.GetSendingOccasions(), _ => "", all),
        ];
        return sections.Where(section => section.Count > 0);
    }

    // First the rules for this code alone, of those what always holds, and of those what is asked for most strongly. Occasions stay in their
    // order: the one that the code exists for is the first.
    private static List<Fact> Section<TRule>(
        string label, SipStatusCode code, Func<SipStatusCode, IReadOnlyList<TRule>> rulesOf, Func<TRule, string> words, bool all)
        where TRule : SipRule
    {
        var sorted =
            (from rule in rulesOf(code)
             let codes = CountCodes(rule, rulesOf)
             where all || codes <= MostCodesOfARule
             orderby codes > 1, !(rule.IsUnconditional || rule is SipSendingOccasion), rule is SipSendingOccasion ? 0 : Strength(rule.Level)
             select rule).ToList();
        var shown = all || sorted.Count <= RulesShown + 1 ? sorted.Count : RulesShown;
        var facts = sorted.Take(shown).Select((rule, index) => ToFact(index == 0 ? label : "", rule, words(rule))).ToList();
        if (shown < sorted.Count)
        {
            facts.Add(new Fact("", new StyledText($"and {sorted.Count - shown} more", Styles.Quiet), "--all shows them"));
        }

        return facts;
    }

    private static Fact ToFact(string label, SipRule rule, string words)
    {
        var text = words.Length == 0 ? MemberWords.Of(rule.Level) : $"{MemberWords.Of(rule.Level)} {words}";
        List<string> remark = [];
        if (rule.Methods.Scope != SipMethodScope.Any)
        {
            remark.Add($"to {rule.Methods}");
        }

        if (rule.Role != SipRole.Any)
        {
            remark.Add(MemberWords.Of(rule.Role) + (rule.ExceptRoles.Count == 0 ? "" : $" but {string.Join(", ", rule.ExceptRoles.Select(MemberWords.Of))}"));
        }

        if (!rule.IsUnconditional)
        {
            remark.Add(rule.Condition);
        }

        remark.Add(rule.Reference.ToString());
        var forbids = rule.Level is SipRequirementLevel.MustNot or SipRequirementLevel.ShouldNot;
        return new Fact(label, forbids ? new StyledText(text, Styles.Bad) : text, string.Join("; ", remark));
    }

    private static string HeaderWords(SipHeaderRule rule) => rule.Part switch
    {
        SipResponsePart.Header => rule.Value.Length == 0 ? rule.Name : $"{rule.Name}: {rule.Value}",
        SipResponsePart.Body => $"body: {rule.Name}",
        _ => $"phrase: {rule.Note}",
    };

    private static string RetryWords(SipRetryRule rule)
    {
        var change = rule.Change == SipRequestChange.None ? "" : $": {MemberWords.Of(rule.Change)}";
        return MemberWords.Of(rule.Action) + change;
    }

    private static string LimitWords(SipSendingLimit rule) => MemberWords.Of(rule.Act);

    // Demands and prohibitions before advice, and permissions last.
    private static int Strength(SipRequirementLevel level) => level switch
    {
        SipRequirementLevel.Must or SipRequirementLevel.MustNot => 0,
        SipRequirementLevel.Should or SipRequirementLevel.ShouldNot => 1,
        _ => 2,
    };

    private static int CountCodes<TRule>(TRule rule, Func<SipStatusCode, IReadOnlyList<TRule>> rulesOf) =>
        Enumerable.Range(100, 600).Count(value => rulesOf(new SipStatusCode(value)).Contains(rule));
}
