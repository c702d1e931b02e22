using System;
using System.Collections.Generic;
using System.Linq;
using SipStatus.Rules;
using SipStatus.Tool.Output;

namespace SipStatus.Tool.Lookup;

/// <summary>
/// The questions that everybody has first, as the library answers them for a user agent client that has read a response: may it try again,
/// may it try elsewhere, what is over, and for a server: may I send it? Requests that get the same answer share a line.
/// </summary>
internal static class AnswerSections
{
    private const int MostSources = 3;

    // What is over, the largest first; a dialog that may be over goes with what it was used for.
    private static readonly SipEndings[] s_endings =
    [
        SipEndings.InviteUsage, SipEndings.Subscription, SipEndings.Dialog, SipEndings.EarlyDialogs, SipEndings.Session,
        SipEndings.Transaction,
    ];

    // The plain case: nothing is under way already, and no policy or service of its own has a say.
    private static readonly SipCircumstances s_ofServer = new(
        SipFacts.None,
        not: SipFacts.ChangeInEffect | SipFacts.PrackAwaited | SipFacts.ReliableRequired | SipFacts.FinalSent | SipFacts.PolicyGoesOn
            | SipFacts.RequestHasOsps);

    // A CANCEL goes from hop to hop, is never sent again and ends nothing but itself, and nothing answers an ACK.
    private static readonly AnsweredRequest[] s_all = [.. AnsweredRequest.Outside, .. AnsweredRequest.Inside];

    // Some codes answer a refresh only.
    private static readonly AnsweredRequest[] s_sent = [.. s_all, AnsweredRequest.Refresh];

    /// <summary>Whether to try the same address again.</summary>
    public static Section Again(SipStatusCode code, Language language) => code.IsFinal && !code.IsSuccess
        ? Create(2, language.Choose("Again?", "重试？"), s_all, request => Again(code, request, language), language)
        : Nothing;

    /// <summary>Whether to try another address.</summary>
    public static Section Elsewhere(SipStatusCode code, Language language) => code.IsFinal && !code.IsSuccess
        ? Create(1, language.Choose("Elsewhere?", "换目标？"), s_all, request => Elsewhere(code, request, language), language)
        : Nothing;

    /// <summary>What is over.</summary>
    public static Section Over(SipStatusCode code, Language language) =>
        Create(
            2, language.Choose("What is over?", "结束了什么？"), AnsweredRequest.OfDialogs, request => Over(code, request, language),
            language);

    /// <summary>
    /// Whether a user agent server may send it in the plain case; for REGISTER it is a registrar. Where it is the other way round for a
    /// proxy, as for a challenge, it is said so.
    /// </summary>
    public static Section MaySend(SipStatusCode code, Language language)
    {
        var label = language.Choose("May I send?", "可否发送？");
        var ofServer = Create(2, label, s_sent, request => MaySend(code, request, RoleOfServer(request), language), language);
        var ofProxy = Create(
            2,
            label,
            s_sent,
            request => IsLeft(code, request, SipRole.Proxy) == IsLeft(code, request, SipRole.Uas)
                ? new Answer("", 0, [])
                : MaySend(code, request, SipRole.Proxy, language),
            language);
        var facts = ofServer.Facts.Select(fact => As(language.Choose("as UAS", "作为 UAS"), fact, language)).ToList();
        facts.InsertRange(1, ofProxy.Facts.Select(fact => As(language.Choose("as proxy, of its own", "由代理自行发送"), fact, language)));
        return ofServer with { Most = 3, Facts = facts, Own = facts.Count };
    }

    private static Section Nothing => new(1, 0, []);

    private static Answer Again(SipStatusCode code, AnsweredRequest request, Language language)
    {
        var answer = code.MayRetry(request.Method, SipRole.Uac, request.Known);
        var later = code.MayRetry(request.Method, SipRole.Uac, request.Known.With(SipFacts.HasRetryAfter, true));
        var changes = answer.Otherwise is SipRetryVerdict.Changed or SipRetryVerdict.AskUser
            ? string.Join(language.Choose(", ", "、"), answer.GetChanges().Select(change => Words.Of(change, language)))
            : "";
        var words = Words.Of(answer.Otherwise, language) + (changes.Length == 0 ? "" : language.Choose($": {changes}", $"：{changes}"));
        words = answer.IsNextServerFirst == true
            ? Words.Join(language, language.Choose("the next server first", "先试下一台服务器"), words)
            : words;
        var isLater = later.Otherwise == SipRetryVerdict.AfterRetryAfter;
        return new Answer(
            isLater ? Words.Join(language, words, language.Choose("after Retry-After if it is there", "若有 Retry-After，则届时再试")) : words,
            answer.Otherwise is SipRetryVerdict.No or SipRetryVerdict.NoRule ? 1 : 0,
            answer.GetRules().Concat(isLater ? later.GetRules() : []).Select(rule => rule.Reference));
    }

    private static Answer Elsewhere(SipStatusCode code, AnsweredRequest request, Language language)
    {
        var answer = code.WhereElse(request.Method, SipRole.Uac, request.Known);
        var places = Enum.GetValues<SipOtherPlaces>().Where(place => place != SipOtherPlaces.None && answer.Places.HasFlag(place)).ToList();
        var words = places.Count == 0
            ? language.Choose("nowhere", "无其他目标")
            : string.Join(language.Choose(", ", "、"), places.Select(place => Words.Of(place, language)));
        return new Answer(
            answer.AsksUser ? Words.Join(language, words, language.Choose("the user chooses", "由用户选择")) : words,
            places.Count == 0 ? 1 : 0,
            answer.GetRules().Select(rule => rule.Reference));
    }

    private static Answer Over(SipStatusCode code, AnsweredRequest request, Language language)
    {
        var answer = code.WhatIsOver(request.Method, request.Known);
        var references = answer.GetRules().Concat(answer.GetOpenRules()).Select(rule => rule.Reference);
        var largest = s_endings.FirstOrDefault(ending => (answer.Over | answer.Open).HasFlag(ending));
        var isCertain = answer.Over.HasFlag(largest);
        if (largest == SipEndings.Session)
        {
            // So it is with every code, and was before a provisional response.
            return new Answer(code.IsFinal ? Words.Of(largest, language) : "", s_endings.Length + 1, references);
        }

        // A dialog that is over whatever else uses it takes all with it.
        var isOfUsages = answer.DependsOn.HasFlag(SipFacts.OtherUsages);
        var isWhole = answer.Over.HasFlag(SipEndings.Dialog) || (answer.Open.HasFlag(SipEndings.Dialog) && !isOfUsages);
        var rank = isCertain || isWhole ? Array.IndexOf(s_endings, isWhole ? SipEndings.Dialog : largest) : s_endings.Length;
        var words = Words.Of(isWhole ? SipEndings.Dialog : largest, language);
        words = isCertain ? words : language.Choose($"perhaps {words}", $"可能{words}");
        return new Answer(
            answer.Open.HasFlag(SipEndings.Dialog) && isOfUsages
                ? Words.Join(language, words, language.Choose("the dialog if nothing else uses it", "若无其他用途，对话也结束"))
                : words,
            rank,
            references);
    }

    private static SipRole RoleOfServer(AnsweredRequest request) =>
        request.Method == SipMethods.Register ? SipRole.Registrar : SipRole.Uas;

    // Whether nothing forbids it.
    private static bool IsLeft(SipStatusCode code, AnsweredRequest request, SipRole role) =>
        Ask(code, request, role).Otherwise is SipSendingVerdict.Allowed or SipSendingVerdict.NoRule;

    private static Fact As(string role, Fact fact, Language language) =>
        fact with { Remark = Words.Join(language, role, fact.Remark) };

    private static SipSendingAnswer Ask(SipStatusCode code, AnsweredRequest request, SipRole role) =>
        code.MaySend(request.Method, role, s_ofServer.With(SipFacts.InDialog, request.IsInside));

    private static Answer MaySend(SipStatusCode code, AnsweredRequest request, SipRole role, Language language)
    {
        var answer = Ask(code, request, role);
        var open = answer.GetOpenRules();
        var conditions = string.Join(
            language.Choose(", or if ", "，或"), open.Select(rule => Conditions.Of(rule.Condition, language)).Distinct());
        var words = Words.Of(answer.Otherwise, language);
        return new Answer(
            open.Length == 0 ? words : language.Choose($"{words}, but not if {conditions}", $"{words}，但若{conditions}，则不可"),
            answer.Otherwise == SipSendingVerdict.NoRule ? 1 : 0,
            answer.GetRules().Concat(open).Select(rule => rule.Reference));
    }

    // Among answers that say as much as each other that of the first request comes first.
    private static Section Create(int most, string label, AnsweredRequest[] requests, Func<AnsweredRequest, Answer> ask, Language language)
    {
        var answers = requests.Select(request => (request, Answer: ask(request))).Where(pair => pair.Answer.Words.Length > 0);
        var facts =
            from pair in answers
            group pair by pair.Answer.Words into same
            let rank = same.Min(pair => pair.Answer.Rank)
            let sources = same.SelectMany(pair => pair.Answer.References).OfType<SipRfcReference>().Distinct().Take(MostSources)
            orderby rank
            select new Fact(label, same.Key, To([.. same.Select(pair => pair.request)], requests, language))
            {
                Sources = [.. sources.Select(reference => new FactSource("", reference))],
            };
        return new Section(1, most, [.. facts]) { Least = 1 };
    }

    private static string To(AnsweredRequest[] requests, AnsweredRequest[] all, Language language)
    {
        var others = all.Except(requests).ToList();
        return others.Count == 0 ? ""
            : Array.TrueForAll(requests, request => !request.IsInside) && others.TrueForAll(request => request.IsInside)
                ? language.Choose("outside a dialog", "对话外")
            : Array.TrueForAll(requests, request => request.IsInside) && others.TrueForAll(request => !request.IsInside)
                ? language.Choose("inside a dialog", "对话内")
            : others.Count < requests.Length
                ? language.Choose($"to all but {Names(others)}", $"对除 {Names(others)} 外的请求")
            : language.Choose($"to {Names(requests)}", $"对 {Names(requests)}");
    }

    private static string Names(IEnumerable<AnsweredRequest> requests) => string.Join(' ', requests.Select(request => request.Name));

    /// <summary>An answer in words, how much it says (the least first), and where it stands.</summary>
    private sealed record Answer(string Words, int Rank, IEnumerable<SipRfcReference?> References);
}
