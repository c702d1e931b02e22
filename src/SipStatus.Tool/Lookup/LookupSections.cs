using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using SipStatus.Rules;
using SipStatus.Tool.Output;

namespace SipStatus.Tool.Lookup;

/// <summary>
/// What the text of <c>lookup</c> tells about a code, one method for each subject. A new subject is one more method, and its
/// name in <see cref="OfTables"/>. <see cref="RuleSections"/> has those that are lists of rules.
/// </summary>
internal static class LookupSections
{
    /// <summary>What the registry says, the answers to the first questions, and all else that there is.</summary>
    public static IReadOnlyList<Section> Of(SipStatusCode code, Language language)
    {
        var sections = new List<Section>(OfTables(code, language));
        sections.InsertRange(
            2,
            [
                AnswerSections.Again(code, language), AnswerSections.Elsewhere(code, language), AnswerSections.Over(code, language),
                AnswerSections.MaySend(code, language),
            ]);
        return sections;
    }

    /// <summary>What the tables say, without the answers that follow from them.</summary>
    public static IReadOnlyList<Section> OfTables(SipStatusCode code, Language language) =>
    [
        new Section(0, 2, [.. Registry(code, language)]) { Least = 2 },
        new Section(0, 4, [.. Uses(code, language)]) { Least = 1 },
        RuleSections.Next(code, language),
        RuleSections.Carries(code, language),
        Causes(code, language),
        CausesBehind(code, language),
        new Section(4, 1, [.. Warnings(code, language)]),
        Ends(code, language),
        new Section(5, 1, [.. Forks(code, language)]),
        new Section(6, 1, [.. Fallback(code, language)]),
        new Section(7, 1, [.. Name(code, language)]),
        new Section(6, 2, [.. Aliases(code, language)]),
        new Section(10, 0, [.. NamesElsewhere(code, language)]),
        new Section(9, 2, [.. Stands(code, language)]),
        RuleSections.Limits(code, language),
        RuleSections.Sent(code, language),
    ];

    /// <summary>What a response ends.</summary>
    public static Section Ends(SipStatusCode code, Language language) => new(10, 0, [.. Dialogs(code, language)]);

    /// <summary>The causes of the telephone network that a response becomes.</summary>
    public static Section Causes(SipStatusCode code, Language language) => new(2, 2, [.. Mappings(code, language)]) { Least = 1 };

    /// <summary>The causes of the telephone network that become a response.</summary>
    public static Section CausesBehind(SipStatusCode code, Language language) => new(10, 0, [.. MappingsBack(code, language)]);

    private static IEnumerable<Fact> Registry(SipStatusCode code, Language language)
    {
        var info = code.GetInfo();
        yield return new Fact(
            language.Choose("Class", "类别"),
            new StyledText(Words.WithDigits(code.Class, language), Styles.Of(code.Class)),
            code switch
            {
                { IsProvisional: true } => language.Choose("a final response follows", "之后还有最终响应"),
                { IsFailure: true } => language.Choose("final, a failure", "最终响应，失败"),
                _ => language.Choose("final", "最终响应"),
            })
        {
            Sources = info is null ? [] : [new FactSource("", info.Reference)],
        };
        if (info is not null && info.Registration != SipStatusRegistration.Active)
        {
            yield return new Fact(
                language.Choose("Registration", "注册状态"), new StyledText(Words.Of(info.Registration, language), Styles.Bad));
        }
    }

    private static IEnumerable<Fact> Name(SipStatusCode code, Language language) =>
        code.GetInfo() is { } info ? [new Fact(language.Choose("Name", "名称"), info.Name)] : [];

    private static IEnumerable<Fact> Fallback(SipStatusCode code, Language language)
    {
        var fallback = code.ToFallback();
        var isKnown = fallback == code;
        var remark = isKnown
            ? language.Choose("every element knows it", "所有网元都能识别")
            : language.Choose("for whoever does not know the code", "不识别该响应码者按此处理");
        yield return new Fact(
            language.Choose("Fallback", "回退为"), isKnown ? language.Choose("none", "无") : fallback.ToString(),
            Words.Join(language, remark, "RFC 3261 §8.1.3.2"));
    }

    // What the senders of a code that is not registered mean.
    private static IEnumerable<Fact> Uses(SipStatusCode code, Language language) =>
        from use in SipStatusRegistry.FindUnregistered(code)
        let remark = Words.Join(language, use.GetSummary(language.Tag).TrimEnd('.', '。'), ChineseTexts.Of(use.Source, language))
        select new Fact(language.Choose("Seen as", "实际所见"), use.ReasonPhrase, remark).From(use.Reference);

    // There is room for the first line only.
    private static IEnumerable<Fact> Warnings(SipStatusCode code, Language language)
    {
        const string label = "Warning";
        var warnCodes = code.GetWarnCodes();
        if (warnCodes.Count > 0)
        {
            yield return new Fact(
                label,
                string.Join(' ', warnCodes.Select(warnCode => warnCode.Value.ToString(CultureInfo.InvariantCulture))),
                language.Choose("warn-codes that tell the reason", "说明原因的 warn-code")).From(warnCodes[0].Reference);
        }

        foreach (var warnCode in warnCodes)
        {
            yield return new Fact(
                label,
                $"{warnCode.Value.ToString(CultureInfo.InvariantCulture)} {warnCode.Text}",
                ChineseTexts.Of(warnCode.Meaning, language).TrimEnd('。')).From(warnCode.Reference);
        }
    }

    private static IEnumerable<Fact> Aliases(SipStatusCode code, Language language) =>
        from alias in code.GetInfo()?.Aliases ?? []
        let source = ChineseTexts.Of(alias.Source, language)
        select new Fact(
            language.Choose("Also sent as", "也写作"), alias.Phrase,
            Words.Join(language, Words.Of(alias.Kind, language), source)).From(alias.Reference);

    private static IEnumerable<Fact> NamesElsewhere(SipStatusCode code, Language language) =>
        StackNames.Of(code).Select(name => new Fact(language.Choose("Other stacks", "其他协议栈"), name.Name, name.Stack));

    private static IEnumerable<Fact> Dialogs(SipStatusCode code, Language language)
    {
        var label = language.Choose("In a dialog", "在对话内");
        var rule = code.GetDialogRule();
        if (rule.Effect != SipDialogEffect.None)
        {
            yield return new Fact(label, DialogWords(rule, language)).From(rule.Reference);
        }

        // An exception that says the same as the rule is left out.
        var words = DialogWords(rule, language);
        foreach (var exception in code.GetDialogExceptions().Where(exception => DialogWords(exception, language) != words))
        {
            yield return new Fact(
                label,
                DialogWords(exception, language),
                Words.Join(
                    language, Words.Of(exception.Methods, language),
                    Conditions.Of(exception.Condition, language))).From(exception.Reference);
        }
    }

    private static string DialogWords(SipDialogRule rule, Language language)
    {
        var verb = rule.Ends ? language.Choose("ends ", "结束") : language.Choose("redirects ", "重定向");
        var subscription = rule.Ends && !rule.EndsSubscription && rule.Effect >= SipDialogEffect.Usage
            && rule.Methods.Scope == SipMethodScope.Any
            ? language.Choose(", but no subscription", "，但订阅不受影响")
            : "";
        return Words.Space($"{verb}{DialogEnd(rule, language)}{subscription}");
    }

    // The usage by its name if all the methods of the rule belong to one.
    private static string DialogEnd(SipDialogRule rule, Language language)
    {
        var usages = rule.Effect == SipDialogEffect.Usage && rule.Methods.Scope == SipMethodScope.Only
            ? rule.Methods.Methods.Select(method => SipMethodUsage.Of(method).Usage).Distinct().ToList()
            : [];
        return usages.Count == 1 ? Words.Of(usages[0], language) : Words.Of(rule.Effect, language);
    }

    private static IEnumerable<Fact> Forks(SipStatusCode code, Language language)
    {
        var label = language.Choose("In a fork", "分叉时");
        var forInvite = SipBestResponse.ForInvite.Preferences.Single(row => row.From <= code && code <= row.To);
        yield return new Fact(label, Rank(forInvite, language), language.Choose("the lowest rank wins", "级别值小者优先")).From(
            forInvite.Reference);
        var forOthers = SipBestResponse.ForOtherMethods.Preferences.Single(row => row.From <= code && code <= row.To);
        if (forOthers.Rank != forInvite.Rank)
        {
            yield return new Fact(label, Rank(forOthers, language), Words.Of(forOthers.Methods, language)).From(forOthers.Reference);
        }
    }

    private static string Rank(SipForkPreference preference, Language language) =>
        preference.Rank is { } rank ? language.Choose($"rank {rank}", $"级别 {rank}") : language.Choose("no candidate", "不参与选择");

    private static IEnumerable<Fact> Stands(SipStatusCode code, Language language) =>
        from rule in SipImpliedResponse.All
        where rule.CountsAs == code
        let what = rule.Trigger == SipImpliedResponseTrigger.Response ? rule.Received.ToString() : Words.Of(rule.Trigger, language)
        select new Fact(
            language.Choose("Stands for", "也表示"),
            what,
            Words.Join(language, Words.Of(rule.Role, language), Conditions.Of(rule.Condition, language))).From(rule.Reference);

    // One line if the networks agree, as they mostly do.
    private static IEnumerable<Fact> Mappings(SipStatusCode code, Language language) =>
        from network in Q850Networks.All
        let rule = network.Mapping.GetCause(code)
        where rule is not null
        let cause = rule.Cause == default ? language.Choose("no cause", "无原因值") : ChineseNames.WithNumber(rule.Cause, language)
        group Source(network, rule.Reference) by cause into agreed
        select new Fact("Q.850", agreed.Key)
        {
            Sources = [.. agreed.OfType<FactSource>()],
        };

    private static IEnumerable<Fact> MappingsBack(SipStatusCode code, Language language) =>
        from network in Q850Networks.All
        from rule in network.Mapping.ToStatusRules
        where rule.StatusCode == code
        let cause = rule.IsDefault ? language.Choose("any other cause", "其他原因值") : ChineseNames.WithNumber(rule.Cause, language)
        let condition = Words.Of(rule.Condition, language)
        let remark = condition.Length == 0 ? "" : language.Choose($"if {condition}", $"若{condition}")
        group Source(network, rule.Reference) by new { cause, remark } into agreed
        select new Fact(language.Choose("From Q.850", "来自 Q.850"), agreed.Key.cause, agreed.Key.remark)
        {
            Sources = [.. agreed.OfType<FactSource>()],
        };

    private static FactSource? Source(Q850Network network, SipRfcReference? reference) =>
        reference is null ? null : new FactSource(network.Name, reference);
}
