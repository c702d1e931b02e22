using System.Collections.Generic;
using SipStatus.Q850;
using SipStatus.Rules;

namespace SipStatus.Tool.Lookup;

/// <summary>The JSON of <c>q850</c>.</summary>
internal sealed record Q850Document(string Query, IReadOnlyList<Q850CauseDocument> Causes, IReadOnlyList<Q850CodeDocument> Codes);

/// <summary>A cause, and the responses it becomes.</summary>
internal sealed record Q850CauseDocument(int Cause, string Text, Q850Class Class, IReadOnlyList<Q850ToStatusDocument> Responses);

/// <summary>A code, and the causes it becomes.</summary>
internal sealed record Q850CodeDocument(int Code, string ReasonPhrase, IReadOnlyList<StatusToQ850Document> Causes);

/// <summary>A row from a cause to a response; no response is null.</summary>
internal sealed record Q850ToStatusDocument(
    string Network, bool Default, int? Code, Q850Condition Condition, SipRequirementLevel Level, ReferenceDocument? Reference, string Note)
{
    public static Q850ToStatusDocument Of(string network, Q850ToStatusRule rule) => new(
        network,
        rule.IsDefault,
        rule.StatusCode == default ? null : rule.StatusCode.Value,
        rule.Condition,
        rule.Level,
        ReferenceDocument.Of(rule.Reference),
        rule.Note);
}

/// <summary>A row from a response to a cause; no cause is null.</summary>
internal sealed record StatusToQ850Document(
    string Network,
    bool Default,
    int? Cause,
    Q850DefaultLocation Location,
    Q850FirstAttempt First,
    Q850Condition Condition,
    SipRequirementLevel Level,
    ReferenceDocument? Reference,
    string Note)
{
    public static StatusToQ850Document Of(string network, StatusToQ850Rule rule) => new(
        network,
        rule.IsDefault,
        rule.Cause == default ? null : rule.Cause.Value,
        rule.Location,
        rule.First,
        rule.Condition,
        rule.Level,
        ReferenceDocument.Of(rule.Reference),
        rule.Note);
}
