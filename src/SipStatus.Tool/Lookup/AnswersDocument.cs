using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text.Json.Serialization;
using SipStatus.Rules;

namespace SipStatus.Tool.Lookup;

/// <summary>
/// The answers to the first questions, in the JSON of <c>lookup</c> and <c>reference</c>. Methods that get the same answer share it.
/// </summary>
/// <param name="Known">What is taken for so.</param>
/// <param name="KnownNot">What is taken for not so.</param>
/// <param name="Again">May a user agent client send the request again to the same address? Empty for a code that is no failure.</param>
/// <param name="Elsewhere">Where else may it go? Empty for a code that is no failure.</param>
/// <param name="Over">What is over?</param>
/// <param name="MaySend">May the code be sent, and what must the response carry?</param>
internal sealed record AnswersDocument(
    IReadOnlyList<SipFacts> Known,
    IReadOnlyList<SipFacts> KnownNot,
    IReadOnlyList<AgainDocument> Again,
    IReadOnlyList<ElsewhereDocument> Elsewhere,
    IReadOnlyList<OverDocument> Over,
    IReadOnlyList<MaySendDocument> MaySend)
{
    public static AnswersDocument Of(SipStatusCode code)
    {
        var isAsked = code.IsFinal && !code.IsSuccess;
        return new(
            Flags(AnsweredRequest.Assumed.Facts),
            Flags(AnsweredRequest.Assumed.Not),
            isAsked ? Group(request => AgainDocument.Of(code, request)) : [],
            isAsked ? Group(request => ElsewhereDocument.Of(code, request)) : [],
            Group(request => OverDocument.Of(code, request)),
            Group(request => MaySendDocument.Of(code, request)));
    }

    /// <summary>The members of a combination.</summary>
    internal static IReadOnlyList<T> Flags<T>(T combination)
        where T : struct, Enum =>
        [.. Enum.GetValues<T>().Where(member => Convert.ToInt64(member, CultureInfo.InvariantCulture) != 0 && combination.HasFlag(member))];

    /// <summary>The sections that some rules stand in, each once.</summary>
    internal static IReadOnlyList<ReferenceDocument> Distinct(IEnumerable<SipRfcReference?> references) =>
        [.. references.OfType<SipRfcReference>().Distinct().Select(reference => ReferenceDocument.Of(reference)!)];

    /// <summary>The conditions of some rules that only a reader can tell, each once.</summary>
    internal static IReadOnlyList<string> Distinct(IEnumerable<string> conditions) =>
        [.. conditions.Where(condition => condition.Length > 0).Distinct()];

    private static IReadOnlyList<T> Group<T>(Func<AnsweredRequest, (T Answer, string Words)> ask)
        where T : AnswerDocument =>
    [
        .. AnsweredRequest.All.Select(request => (request, Asked: ask(request))).GroupBy(pair => pair.Asked.Words).Select(
            same => same.First().Asked.Answer with
            {
                OutsideDialog = [.. same.Where(pair => !pair.request.IsInside).Select(pair => pair.request.Method)],
                InsideDialog = [.. same.Where(pair => pair.request.IsInside).Select(pair => pair.request.Method)],
            }),
    ];
}

/// <summary>What all answers have: the methods that they are for, and what they depend on and rest on.</summary>
internal abstract record AnswerDocument
{
    /// <summary>The methods of requests outside a dialog that get this answer.</summary>
    [JsonPropertyOrder(-1)]
    public IReadOnlyList<string> OutsideDialog { get; init; } = [];

    /// <summary>The methods of requests inside a dialog that get this answer.</summary>
    [JsonPropertyOrder(-1)]
    public IReadOnlyList<string> InsideDialog { get; init; } = [];

    /// <summary>The facts that are not known and decide.</summary>
    [JsonPropertyOrder(1)]
    public IReadOnlyList<SipFacts> DependsOn { get; init; } = [];

    /// <summary>What else decides, in words.</summary>
    [JsonPropertyOrder(1)]
    public IReadOnlyList<string> Conditions { get; init; } = [];

    /// <summary>The sections that the answer rests on.</summary>
    [JsonPropertyOrder(1)]
    public IReadOnlyList<ReferenceDocument> References { get; init; } = [];
}

/// <summary>Whether to send the request again.</summary>
/// <param name="Verdict">Whether it may be.</param>
/// <param name="Otherwise">The verdict if no open rule holds.</param>
/// <param name="WithRetryAfter">The verdict if the response has Retry-After.</param>
/// <param name="Changes">What has to change first: any of these.</param>
/// <param name="NextServerFirst">Whether the next server comes before the same one; null if that depends on something.</param>
internal sealed record AgainDocument(
    SipRetryVerdict Verdict,
    SipRetryVerdict Otherwise,
    SipRetryVerdict WithRetryAfter,
    IReadOnlyList<SipRequestChange> Changes,
    bool? NextServerFirst)
    : AnswerDocument
{
    public static (AgainDocument Answer, string Words) Of(SipStatusCode code, AnsweredRequest request)
    {
        var answer = code.MayRetry(request.Method, SipRole.Uac, request.Known);
        var later = code.MayRetry(request.Method, SipRole.Uac, request.Known.With(SipFacts.HasRetryAfter, true));
        var rules = answer.GetRules().Concat(later.Otherwise == answer.Otherwise ? [] : later.GetRules());
        var document = new AgainDocument(
            answer.Verdict,
            answer.Otherwise,
            later.Otherwise,
            answer.GetChanges(),
            answer.IsNextServerFirst)
        {
            DependsOn = AnswersDocument.Flags(answer.DependsOn),
            Conditions = AnswersDocument.Distinct(answer.GetOpenRules().Select(rule => rule.OtherCondition)),
            References = AnswersDocument.Distinct(rules.Select(rule => rule.Reference)),
        };
        return (document, $"{answer} {later} {answer.IsNextServerFirst} {string.Join(' ', document.References)}");
    }
}

/// <summary>Where else the request may go.</summary>
/// <param name="Places">The places; none is nowhere.</param>
/// <param name="OpenPlaces">The places that depend on something.</param>
/// <param name="AsksUser">Whether a person is to choose among the addresses.</param>
internal sealed record ElsewhereDocument(
    IReadOnlyList<SipOtherPlaces> Places,
    IReadOnlyList<SipOtherPlaces> OpenPlaces,
    bool AsksUser)
    : AnswerDocument
{
    public static (ElsewhereDocument Answer, string Words) Of(SipStatusCode code, AnsweredRequest request)
    {
        var answer = code.WhereElse(request.Method, SipRole.Uac, request.Known);
        var document = new ElsewhereDocument(
            AnswersDocument.Flags(answer.Places),
            AnswersDocument.Flags(answer.OpenPlaces),
            answer.AsksUser)
        {
            DependsOn = AnswersDocument.Flags(answer.DependsOn),
            Conditions = AnswersDocument.Distinct(answer.GetOpenRules().Select(rule => rule.OtherCondition)),
            References = AnswersDocument.Distinct(answer.GetRules().Select(rule => rule.Reference)),
        };
        return (document, $"{answer} {answer.AsksUser} {string.Join(' ', document.References)}");
    }
}

/// <summary>What is over.</summary>
/// <param name="Over">What is over in any case.</param>
/// <param name="Open">What may be over.</param>
internal sealed record OverDocument(
    IReadOnlyList<SipEndings> Over,
    IReadOnlyList<SipEndings> Open)
    : AnswerDocument
{
    public static (OverDocument Answer, string Words) Of(SipStatusCode code, AnsweredRequest request)
    {
        var answer = code.WhatIsOver(request.Method, request.Known);
        var document = new OverDocument(
            AnswersDocument.Flags(answer.Over),
            AnswersDocument.Flags(answer.Open))
        {
            DependsOn = AnswersDocument.Flags(answer.DependsOn),
            Conditions = AnswersDocument.Distinct(answer.GetOpenRules().Select(rule => rule.OtherCondition)),
            References = AnswersDocument.Distinct(answer.GetRules().Select(rule => rule.Reference)),
        };
        return (document, $"{answer} {string.Join(' ', document.References)}");
    }
}

/// <summary>Whether a user agent server may send the code; for REGISTER it is a registrar.</summary>
/// <param name="Verdict">Whether it may.</param>
/// <param name="Otherwise">The verdict if no open rule holds.</param>
/// <param name="MustCarry">The header fields that the response must have in any case; <c>headers</c> has the others.</param>
internal sealed record MaySendDocument(
    SipSendingVerdict Verdict,
    SipSendingVerdict Otherwise,
    IReadOnlyList<string> MustCarry)
    : AnswerDocument
{
    public static (MaySendDocument Answer, string Words) Of(SipStatusCode code, AnsweredRequest request)
    {
        // Who answers knows that it is the first time, and whether the request is inside a dialog; nothing of what a client knows.
        var known = new SipCircumstances(SipFacts.None, not: SipFacts.FinalSent).With(SipFacts.InDialog, request.IsInside);
        var answer = code.MaySend(request.Method, request.Method == SipMethods.Register ? SipRole.Registrar : SipRole.Uas, known);
        var headers = answer.GetHeaders().Where(rule => rule.Part == SipResponsePart.Header).ToList();
        var document = new MaySendDocument(
            answer.Verdict,
            answer.Otherwise,
            [.. headers.Select(rule => rule.Name).Distinct()])
        {
            DependsOn = AnswersDocument.Flags(answer.DependsOn),
            Conditions = AnswersDocument.Distinct(answer.GetOpenRules().Select(rule => rule.OtherCondition)),
            References = AnswersDocument.Distinct(answer.GetRules().Select(rule => rule.Reference)),
        };
        return (document, $"{answer} {string.Join(' ', document.MustCarry)} {string.Join(' ', document.References)}");
    }
}
