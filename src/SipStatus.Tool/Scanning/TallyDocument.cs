using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text.Json.Serialization;
using SipStatus.Tool.Output;

namespace SipStatus.Tool.Scanning;

/// <summary>The JSON of a tally: for one file or, without a file, for all of them.</summary>
/// <param name="File">The file; null for the sum.</param>
/// <param name="Failure">Why the file could not be read to its end; null if it could.</param>
/// <param name="Bytes">The bytes that were scanned.</param>
/// <param name="Total">How many status lines there are.</param>
/// <param name="Classes">How many there are of each class, <c>1xx</c> to <c>6xx</c>.</param>
/// <param name="Codes">How many there are of each code that occurs.</param>
/// <param name="Methods">The same for the responses to each method, as far as CSeq tells it.</param>
/// <param name="FirstTime">When a capture saw the first response, in UTC; null if no time is told.</param>
/// <param name="LastTime">When it saw the last one.</param>
/// <param name="Reasons">The Reason header fields beside the codes, the most frequent first.</param>
/// <param name="Phrases">The phrases that are not the canonical one, the most frequent first.</param>
/// <param name="OtherPhrases">How many status lines have an unusual phrase that is not in the list.</param>
/// <param name="TotalMalformed">How many malformed lines there are.</param>
/// <param name="Errors">How many there are of each error that occurs.</param>
/// <param name="Malformed">The first malformed lines.</param>
internal sealed record TallyDocument(
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? File,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? Failure,
    long Bytes,
    long Total,
    IReadOnlyDictionary<string, long> Classes,
    IReadOnlyDictionary<string, long> Codes,
    IReadOnlyDictionary<string, IReadOnlyDictionary<string, long>> Methods,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] DateTime? FirstTime,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] DateTime? LastTime,
    IReadOnlyList<ReasonDocument> Reasons,
    IReadOnlyList<PhraseDocument> Phrases,
    long OtherPhrases,
    long TotalMalformed,
    IReadOnlyDictionary<string, long> Errors,
    IReadOnlyList<MalformedLine> Malformed)
{
    public static TallyDocument Of(Tally tally, string? file = null, string? failure = null) => new(
        file,
        failure,
        tally.Bytes,
        tally.Responses,
        StatusClassNames.All.ToDictionary(StatusClassNames.Digits, tally.CountOf),
        Counts(tally.Codes),
        tally.Methods.All.ToDictionary(method => method.Method, IReadOnlyDictionary<string, long> (method) => Counts(method.Codes)),
        tally.Timeline.IsEmpty ? null : tally.Timeline.Range.First,
        tally.Timeline.IsEmpty ? null : tally.Timeline.Range.Last,
        [
            .. tally.Reasons.ByCode.Select(
                row => new ReasonDocument(row.Code.Value, row.Reason, row.Count, ReasonCounts.MeaningOf(row.Reason, Language.English))),
        ],
        [.. tally.UnusualPhrases.Kept.Select(PhraseDocument.Of)],
        tally.UnusualPhrases.Others,
        tally.Malformed,
        tally.Errors.ToDictionary(error => error.Error.ToString(), error => error.Count),
        tally.MalformedLines);

    private static Dictionary<string, long> Counts(IEnumerable<(SipStatusCode Code, long Count)> codes) =>
        codes.ToDictionary(code => code.Code.Value.ToString(CultureInfo.InvariantCulture), code => code.Count);
}

/// <summary>
/// The JSON of the Reason header fields beside a code, with the meaning of their causes; the meaning is empty if it is not known.
/// </summary>
internal sealed record ReasonDocument(int Code, string Reason, long Count, string Meaning);

/// <summary>The JSON of a phrase that is not the canonical one. The canonical phrase is null if the code is not registered.</summary>
internal sealed record PhraseDocument(int Code, string Phrase, long Count, string? Canonical)
{
    public static PhraseDocument Of(UnusualPhrase phrase) =>
        new(phrase.Code.Value, phrase.Phrase, phrase.Count, phrase.Code.GetInfo()?.ReasonPhrase);
}
