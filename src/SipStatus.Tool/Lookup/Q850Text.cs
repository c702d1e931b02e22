using System.Collections.Generic;
using System.Linq;
using SipStatus.Q850;
using SipStatus.Tool.Output;

namespace SipStatus.Tool.Lookup;

/// <summary>The text of <c>q850</c>: for each cause the responses it becomes, and for each code the causes.</summary>
internal static class Q850Text
{
    public static void Write(Page page, IReadOnlyList<Q850Cause> causes, IReadOnlyList<SipStatusCode> codes, Language language)
    {
        var blocks = causes.Select(cause => (Heading: Heading(cause, language), Facts: Facts(cause, language)))
            .Concat(codes.Select(code => (Heading: Heading(code, language), Facts: Facts(code, language))));
        var first = true;
        foreach (var (heading, facts) in blocks)
        {
            if (!first)
            {
                page.WriteLine();
            }

            page.WriteLine(heading);
            page.WriteLine();
            page.Write(FactTable.Create(page, facts, language));
            first = false;
        }
    }

    private static StyledText[] Heading(Q850Cause cause, Language language) =>
    [
        new StyledText($" {cause.Value} ", Styles.Strong),
        cause.IsDefined
            ? new StyledText($" {ChineseNames.TextOf(cause, language)}", Styles.Strong)
            : new StyledText(language.Choose(" not defined by Q.850", " Q.850 未定义"), Styles.Bad),
        new StyledText(language == Language.English || !cause.IsDefined ? "" : $"  {cause.Text}", Styles.Quiet),
    ];

    private static StyledText[] Heading(SipStatusCode code, Language language) =>
    [
        new StyledText($" {code.Value} ", Styles.BadgeOf(code.Class)),
        code.IsRegistered
            ? new StyledText($" {code.ReasonPhrase}", Styles.Strong)
            : new StyledText(language.Choose(" not registered", " 未注册"), Styles.Bad),
    ];

    public static IEnumerable<Fact> Facts(Q850Cause cause, Language language) =>
        from network in Q850Networks.All
        from rule in RulesOf(network.Mapping, cause)
        let code = rule.StatusCode == default ? language.Choose("no response", "不产生响应") : rule.StatusCode.ToString()
        select new Fact(
            network.Name, code,
            Remark(
                rule.Condition, rule.IsDefault ? language.Choose("any other cause", "其他原因值") : "", rule.Note,
                language)).From(rule.Reference);

    public static IEnumerable<Fact> Facts(SipStatusCode code, Language language)
    {
        foreach (var (network, mapping) in Q850Networks.All)
        {
            var rules = RulesOf(mapping, code).ToList();
            foreach (var rule in rules)
            {
                var cause = rule.Cause == default ? language.Choose("no cause", "无原因值") : ChineseNames.WithNumber(rule.Cause, language);
                var location = rule.Cause == default ? "" : Words.Of(rule.Location, language);
                var first = Words.Of(rule.First, language);
                yield return new Fact(network, cause, Words.Join(
                    language,
                    location.Length == 0 ? "" : language.Choose($"location {location}", $"位置：{location}"),
                    first.Length == 0 ? "" : language.Choose($"first {first}", $"先{first}"),
                    Remark(
                        rule.Condition, rule.IsDefault ? language.Choose("any other code", "其他响应码") : "", rule.Note,
                        language))).From(rule.Reference);
            }

            if (rules.Count == 0)
            {
                yield return new Fact(network, language.Choose("no cause", "无原因值"), language.Choose("it ends no call", "不结束呼叫"));
            }
        }
    }

    /// <summary>The rows of a cause; if there are none, those of any other cause.</summary>
    public static IEnumerable<Q850ToStatusRule> RulesOf(Q850Mapping mapping, Q850Cause cause)
    {
        var own = mapping.ToStatusRules.Where(rule => rule.Cause == cause).ToList();
        return own.Count > 0 ? own : mapping.ToStatusRules.Where(rule => rule.IsDefault);
    }

    /// <summary>The rows of a code; if there are none, those of any other code of its range.</summary>
    public static IEnumerable<StatusToQ850Rule> RulesOf(Q850Mapping mapping, SipStatusCode code) =>
        mapping.FromStatusRules.Where(rule => rule.From <= code && code <= rule.To && (!rule.IsDefault || mapping.GetCause(code) == rule));

    private static string Remark(Q850Condition condition, string other, string note, Language language)
    {
        var words = Words.Of(condition, language);
        var when = words.Length == 0 ? "" : language.Choose($"if {words}", $"若{words}");
        return Words.Join(language, when, other, ChineseTexts.Of(note, language));
    }
}
