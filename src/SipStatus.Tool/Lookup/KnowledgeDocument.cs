using System.Collections.Generic;
using System.Linq;
using SipStatus.Rules;

namespace SipStatus.Tool.Lookup;

/// <summary>What RFCs say of a code beyond the registry, in the JSON of <c>lookup</c>.</summary>
internal sealed record KnowledgeDocument(
    AnswersDocument Answers,
    DialogDocument Dialog,
    IReadOnlyList<DialogDocument> DialogExceptions,
    IReadOnlyList<HeaderDocument> Headers,
    IReadOnlyList<WarnCodeDocument> WarnCodes,
    IReadOnlyList<RetryDocument> Retries,
    IReadOnlyList<SendingLimitDocument> SendingLimits,
    IReadOnlyList<RuleDocument> SendingOccasions,
    IReadOnlyList<ImpliedResponseDocument> CountsAs,
    ForkDocument Fork,
    IReadOnlyList<StatusToQ850Document> Q850)
{
    public static KnowledgeDocument Of(SipStatusCode code) => new(
        AnswersDocument.Of(code),
        DialogDocument.Of(code.GetDialogRule()),
        [.. code.GetDialogExceptions().Select(DialogDocument.Of)],
        [
            .. code.GetHeaderRules().Select(
                rule => new HeaderDocument(rule.Part, rule.Name, rule.CompactForm, rule.Value, RuleDocument.Of(rule))),
        ],
        [.. code.GetWarnCodes().Select(WarnCodeDocument.Of)],
        [.. code.GetRetryRules().Select(rule => new RetryDocument(rule.Action, rule.Change, RuleDocument.Of(rule)))],
        [.. code.GetSendingLimits().Select(rule => new SendingLimitDocument(rule.Act, RuleDocument.Of(rule)))],
        [.. code.GetSendingOccasions().Select(RuleDocument.Of)],
        [.. SipImpliedResponse.All.Where(rule => rule.Received == code || rule.CountsAs == code).Select(ImpliedResponseDocument.Of)],
        ForkDocument.Of(code),
        [.. Q850Networks.All.SelectMany(network =>
            Q850Text.RulesOf(network.Mapping, code).Select(rule => StatusToQ850Document.Of(network.Name, rule)))]);
}

/// <summary>What all rules have in common.</summary>
internal sealed record RuleDocument(
    SipRequirementLevel Level,
    MethodsDocument Methods,
    SipRole Role,
    IReadOnlyList<SipRole> ExceptRoles,
    string Condition,
    ReferenceDocument? Reference,
    string Note)
{
    public static RuleDocument Of(SipRule rule) =>
        new(
            rule.Level, MethodsDocument.Of(rule.Methods), rule.Role, rule.ExceptRoles, rule.Condition, ReferenceDocument.Of(rule.Reference),
            rule.Note);
}

/// <summary>The methods of a rule.</summary>
internal sealed record MethodsDocument(SipMethodScope Scope, IReadOnlyList<string> Names)
{
    public static MethodsDocument Of(SipMethodSet methods) => new(methods.Scope, methods.Methods);
}

/// <summary>What a response does to a dialog.</summary>
internal sealed record DialogDocument(
    SipDialogEffect Effect, bool Ends, bool EndsSubscription, MethodsDocument Methods, string Condition, ReferenceDocument? Reference,
    string Note)
{
    public static DialogDocument Of(SipDialogRule rule) => new(
        rule.Effect, rule.Ends, rule.EndsSubscription, MethodsDocument.Of(rule.Methods), rule.Condition,
        ReferenceDocument.Of(rule.Reference), rule.Note);
}

/// <summary>What a response carries.</summary>
internal sealed record HeaderDocument(SipResponsePart Part, string Name, string CompactForm, string Value, RuleDocument Rule);

/// <summary>What a Warning in the response tells.</summary>
internal sealed record WarnCodeDocument(int WarnCode, string Text, string Meaning, ReferenceDocument? Reference)
{
    public static WarnCodeDocument Of(SipWarnCode warnCode) =>
        new(warnCode.Value, warnCode.Text, warnCode.Meaning, ReferenceDocument.Of(warnCode.Reference));
}

/// <summary>What a client does next.</summary>
internal sealed record RetryDocument(SipRetryAction Action, SipRequestChange Change, RuleDocument Rule);

/// <summary>Who may send a response.</summary>
internal sealed record SendingLimitDocument(SipSendingAct Act, RuleDocument Rule);

/// <summary>What counts as another code. No code is null.</summary>
internal sealed record ImpliedResponseDocument(
    string Name, SipImpliedResponseTrigger Trigger, int? Received, int? CountsAs, RuleDocument Rule)
{
    public static ImpliedResponseDocument Of(SipImpliedResponse rule) =>
        new(rule.Name, rule.Trigger, CodeOf(rule.Received), CodeOf(rule.CountsAs), RuleDocument.Of(rule));

    private static int? CodeOf(SipStatusCode code) => code == default ? null : code.Value;
}

/// <summary>The rank of a response among those of a fork, from 0; null is no candidate.</summary>
internal sealed record ForkDocument(int? RankForInvite, int? RankForOtherMethods)
{
    public static ForkDocument Of(SipStatusCode code) =>
        new(Rank(SipBestResponse.ForInvite, code), Rank(SipBestResponse.ForOtherMethods, code));

    private static int? Rank(SipBestResponse choice, SipStatusCode code) =>
        choice.Preferences.Single(row => row.From <= code && code <= row.To).Rank;
}
