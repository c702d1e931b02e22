using System;
using System.Collections.Generic;
using System.Linq;
using SipStatus.Rules;
using SipStatus.Tool.Output;

namespace SipStatus.Tool.Lookup;

/// <summary>
/// The lists of rules that <c>lookup</c> shows for a code: what comes next, what a response carries, who may send it and when. The general
/// rule comes before the special case, and a rule for this code before a rule for every code.
/// </summary>
internal static class RuleSections
{
    // The answers say it in fewer words, so that the rules are for whoever asks for all.
    public static Section Next(SipStatusCode code, Language language) => Create(
        10, 0, language.Choose("What next", "接下来"), code, other => other.GetRetryRules(), rule => Retry(rule, language), language);

    public static Section Carries(SipStatusCode code, Language language) => Create(
        2, 3, language.Choose("Carries", "携带"), code, other => other.GetHeaderRules(),
        rule => $"{Words.Of(rule.Level, language)} {Header(rule, language)}", language, least: 1);

    public static Section Limits(SipStatusCode code, Language language) => Create(
        7, 2, language.Choose("Limits", "限制"), code, other => other.GetSendingLimits(), rule => Limit(rule, language), language);

    public static Section Sent(SipStatusCode code, Language language) => Create(
        8,
        2,
        language.Choose("Sent when", "发送场合"),
        code,
        other => other.GetSendingOccasions(),
        rule => language.Choose($"{rule.Condition}", Conditions.Of(rule.Condition, language)),
        language);

    private static Section Create<TRule>(
        int rank,
        int most,
        string label,
        SipStatusCode code,
        Func<SipStatusCode, IReadOnlyList<TRule>> rulesOf,
        Func<TRule, string> words,
        Language language,
        int least = 0)
        where TRule : SipRule
    {
        // Each rule is for codes in a row. One that is for a code of another class, too, is not about this code.
        var hundred = code.Value / 100 * 100;
        var elsewhere = RulesOf(hundred - 1, hundred + 100);
        var beside = RulesOf(code.Value - 1, code.Value + 1);

        // In what comes next, rules for this code alone come before those for its class, in the order of the table; that a request is
        // inside or outside a dialog makes no special case there. Occasions stay in their order, too: the first is the one that the code
        // exists for.
        var sorted =
            from rule in rulesOf(code)
            let isForAll = elsewhere.Contains(rule)
            let isOccasion = rule is SipSendingOccasion
            let isNext = rule is SipRetryRule
            let isGeneral = rule.IsUnconditional || (isNext && IsOfDialogsAlone(rule))
            let isOfRange = isNext && beside.Contains(rule)
            let isOrdered = isOccasion || (isNext && !isOfRange)
            orderby isForAll, !isOccasion && !isGeneral, isOfRange,
            !isOrdered && rule.Methods.Scope == SipMethodScope.Only, isOccasion || isNext ? 0 : Strength(rule.Level)
            select new { Fact = ToFact(label, rule, words(rule), language), isForAll };
        var facts = sorted.ToList();
        var own = facts.Count(fact => !fact.isForAll);
        return new Section(rank, Math.Min(most, own), [.. facts.Select(fact => fact.Fact)]) { Own = own, Least = Math.Min(least, own) };

        List<TRule> RulesOf(params int[] values) =>
            [.. values.SelectMany(value => SipStatusCode.TryCreate(value, out var other) ? rulesOf(other) : [])];
    }

    private static bool IsOfDialogsAlone(SipRule rule) =>
        rule.OtherCondition.Length == 0 && (rule.Circumstances.Facts | rule.Circumstances.Not) == SipFacts.InDialog;

    private static Fact ToFact(string label, SipRule rule, string words, Language language)
    {
        var forbids = rule.Level is SipRequirementLevel.MustNot or SipRequirementLevel.ShouldNot;
        var isOccasion = rule is SipSendingOccasion;
        var remark = Words.Join(
            language,
            isOccasion ? Words.Of(rule.Level, language) : "",
            Words.Of(rule.Methods, language),
            Words.Of(rule, language),
            isOccasion ? "" : Conditions.Of(rule.Condition, language));
        return new Fact(label, forbids && !isOccasion ? new StyledText(words, Styles.Bad) : words, remark).From(rule.Reference);
    }

    private static string Retry(SipRetryRule rule, Language language)
    {
        var change = Words.Of(rule.Change, language);
        var action = Words.Of(rule.Action, language);
        var detail = change.Length == 0 ? "" : language.Choose($": {change}", $"：{change}");
        return $"{Words.Of(rule.Level, language)}{language.Choose(" ", "")}{action}{detail}";
    }

    private static string Limit(SipSendingLimit rule, Language language) =>
        $"{Words.Of(rule.Level, language)}{language.Choose(" ", "")}{Words.Of(rule.Act, language)}";

    private static string Header(SipHeaderRule rule, Language language) => rule.Part switch
    {
        SipResponsePart.Header => rule.Value.Length == 0 ? rule.Name : $"{rule.Name}: {rule.Value}",
        SipResponsePart.Body => language.Choose($"body: {rule.Name}", $"消息体：{Words.OfBody(rule.Name)}"),
        _ => language.Choose("phrase: ", "原因短语：") + ChineseTexts.Of(rule.Note, language),
    };

    // Demands and prohibitions before advice, and permissions last.
    private static int Strength(SipRequirementLevel level) => level switch
    {
        SipRequirementLevel.Must or SipRequirementLevel.MustNot => 0,
        SipRequirementLevel.Should or SipRequirementLevel.ShouldNot => 1,
        _ => 2,
    };
}
