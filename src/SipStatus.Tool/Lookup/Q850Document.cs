using System.Collections.Generic;
using System.Linq;
using SipStatus.Q850;
using SipStatus.Rules;

namespace SipStatus.Tool.Lookup;

/// <summary>The JSON of <c>q850</c>: the questions, and everything known about the causes and codes of their answers.</summary>
internal sealed record Q850Document(
    string Query, IReadOnlyList<Q850QuestionDocument> Questions, IReadOnlyList<Q850CauseDocument> Causes,
    IReadOnlyList<Q850CodeDocument> Codes);

/// <summary>A question, what it names, and, if it names nothing, the causes that it may mean.</summary>
internal sealed record Q850QuestionDocument(
    string Question, IReadOnlyList<int> Causes, IReadOnlyList<int> Codes, IReadOnlyList<PastedReasonDocument> Reasons,
    IReadOnlyList<int> Suggestions)
{
    public static Q850QuestionDocument Of(Q850Answer answer) => new(
        answer.Question,
        [.. answer.Causes.Select(cause => cause.Value)],
        [.. answer.Codes.Select(code => code.Value)],
        [.. PastedReason.Read(answer.Question).Select(PastedReasonDocument.Of)],
        [.. answer.Suggestions.Select(cause => cause.Value)]);
}

/// <summary>A cause, and the responses it becomes.</summary>
/// <param name="Cause">The number.</param>
/// <param name="Guessed">Whether no question names it, and it is only the nearest to one.</param>
/// <param name="Text">What it means.</param>
/// <param name="Class">Its class.</param>
/// <param name="Responses">The responses.</param>
internal sealed record Q850CauseDocument(
    int Cause, bool Guessed, string Text, Q850Class Class, IReadOnlyList<Q850ToStatusDocument> Responses)
{
    public static Q850CauseDocument Of(Q850Cause cause, bool isGuessed = false) => new(
        cause.Value,
        isGuessed,
        cause.Text,
        cause.Class,
        [
            .. from network in Q850Networks.All
               from rule in Q850Text.RulesOf(network.Mapping, cause)
               select Q850ToStatusDocument.Of(network.Name, rule),
        ]);
}

/// <summary>A code, and the causes it becomes.</summary>
internal sealed record Q850CodeDocument(int Code, string ReasonPhrase, IReadOnlyList<StatusToQ850Document> Causes)
{
    public static Q850CodeDocument Of(SipStatusCode code) => new(
        code.Value,
        code.ReasonPhrase,
        [
            .. from network in Q850Networks.All
               from rule in Q850Text.RulesOf(network.Mapping, code)
               select StatusToQ850Document.Of(network.Name, rule),
        ]);
}

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

/// <summary>A row from a response to a cause; no cause is null, and so is the token of a location that the gateway knows.</summary>
internal sealed record StatusToQ850Document(
    string Network,
    bool Default,
    int? Cause,
    string? Location,
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
        rule.Cause == default || rule.Location == default ? null : rule.Location.Token,
        rule.First,
        rule.Condition,
        rule.Level,
        ReferenceDocument.Of(rule.Reference),
        rule.Note);
}
