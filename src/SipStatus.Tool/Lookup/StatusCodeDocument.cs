using System.Collections.Generic;
using System.Linq;
using System.Text.Json.Serialization;

namespace SipStatus.Tool.Lookup;

/// <summary>The JSON of <c>lookup</c>.</summary>
/// <param name="Query">All the words.</param>
/// <param name="Questions">The questions in them, each with its answer.</param>
/// <param name="Matches">Everything known about the codes of the answers, each code once.</param>
/// <param name="Causes">The causes of the telephone network in the answers, each once.</param>
/// <param name="Warnings">The warn-codes in the answers, each once.</param>
internal sealed record LookupDocument(
    string Query, IReadOnlyList<QuestionDocument> Questions, IReadOnlyList<StatusCodeDocument> Matches,
    IReadOnlyList<Q850CauseDocument> Causes, IReadOnlyList<WarnCodeDocument> Warnings);

/// <summary>
/// A question and its answer.
/// </summary>
/// <param name="Question">The question.</param>
/// <param name="Codes">The codes that it names.</param>
/// <param name="Causes">The causes that it names, as a Reason header field does.</param>
/// <param name="Warnings">The warn-codes that it names.</param>
/// <param name="Reasons">The values of a Reason header field in it.</param>
/// <param name="Suggestions">If it names nothing, the codes that it may mean, the likeliest first.</param>
/// <param name="PhraseOf">The codes to which its phrase belongs, if that is not the phrase of its number.</param>
/// <param name="AsCause">If it names nothing that is registered, the cause that <c>q850</c> would take it for.</param>
internal sealed record QuestionDocument(
    string Question,
    IReadOnlyList<int> Codes,
    IReadOnlyList<int> Causes,
    IReadOnlyList<int> Warnings,
    IReadOnlyList<PastedReasonDocument> Reasons,
    IReadOnlyList<int> Suggestions,
    IReadOnlyList<int> PhraseOf,
    int? AsCause)
{
    public static QuestionDocument Of(LookupAnswer answer) =>
        new(
            answer.Question, [.. answer.Found.Select(code => code.Value)], [.. answer.Causes.Select(cause => cause.Value)],
            answer.Warnings, [.. answer.Reasons.Select(PastedReasonDocument.Of)], [.. answer.Suggestions.Select(code => code.Value)],
            [.. answer.PhraseOf.Select(code => code.Value)], answer.AsCause?.Value);
}

/// <summary>The JSON of <c>list</c>.</summary>
internal sealed record ListDocument(string LastUpdated, IReadOnlyList<StatusCodeDocument> Codes);

/// <summary>Everything known about a code. What only the registry knows is null for a code that is not registered.</summary>
internal sealed record StatusCodeDocument(
    int Code,
    string? Name,
    string ReasonPhrase,
    SipStatusClass Class,
    bool Registered,
    SipStatusRegistration? Registration,
    ReferenceDocument? Reference,
    IReadOnlyList<AliasDocument> Aliases,
    string? Summary,
    int Fallback)
{
    /// <summary>Whether no question names the code, and it is only the nearest to one: only <c>lookup</c> tells.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    [JsonPropertyOrder(-1)]
    public bool? Guessed { get; init; }

    /// <summary>What RFCs say of the code beyond the registry: only <c>lookup</c> tells.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public KnowledgeDocument? Knowledge { get; init; }

    /// <summary>What senders mean by a code that is not registered; none for one that is.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<UnregisteredDocument>? SeenAs { get; init; }

    public static StatusCodeDocument Of(SipStatusCode code, string language)
    {
        var info = code.GetInfo();
        return new StatusCodeDocument(
            code.Value,
            info?.Name,
            code.ReasonPhrase,
            code.Class,
            code.IsRegistered,
            info?.Registration,
            ReferenceDocument.Of(info?.Reference),
            info is null ? [] : [.. info.Aliases.Select(AliasDocument.Of)],
            info?.GetSummary(language),
            code.ToFallback().Value)
        {
            SeenAs = code.IsRegistered
                ? null
                : [.. SipStatusRegistry.FindUnregistered(code).Select(use => UnregisteredDocument.Of(use, language))],
        };
    }
}

/// <summary>What a sender means by a code that is not registered.</summary>
internal sealed record UnregisteredDocument(string ReasonPhrase, string Summary, string Source, ReferenceDocument? Reference)
{
    public static UnregisteredDocument Of(SipUnregisteredCode use, string language) =>
        new(use.ReasonPhrase, use.GetSummary(language), use.Source, ReferenceDocument.Of(use.Reference));
}

/// <summary>A section of an RFC.</summary>
internal sealed record ReferenceDocument(int Rfc, string Section, string Link)
{
    public static ReferenceDocument? Of(SipRfcReference? reference) =>
        reference is null ? null : new ReferenceDocument(reference.RfcNumber, reference.Section, reference.Link.AbsoluteUri);
}

/// <summary>Another phrase of a code, and where it is from.</summary>
internal sealed record AliasDocument(string Phrase, SipReasonPhraseAliasKind Kind, ReferenceDocument? Reference, string Source)
{
    public static AliasDocument Of(SipReasonPhraseAlias alias) =>
        new(alias.Phrase, alias.Kind, ReferenceDocument.Of(alias.Reference), alias.Source);
}
