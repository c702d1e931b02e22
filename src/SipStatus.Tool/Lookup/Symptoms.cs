using System;
using System.Collections.Generic;
using System.Linq;
using SipStatus.Tool.Output;

namespace SipStatus.Tool.Lookup;

/// <summary>
/// The codes behind what people see of a call that failed, and behind option tags: <c>no codec</c>, <c>wrong password</c>,
/// <c>100rel</c>.
/// </summary>
internal static class Symptoms
{
    private static readonly Lazy<IReadOnlyList<Symptom>> s_symptoms = new(() => [.. EmbeddedTable.Read("symptoms.csv").Select(
        cells => new Symptom(
            [.. cells[0].Split(' ').Select(code => SipStatusCode.Parse(code))], cells[1].Split(' '), cells[2].Split(' ')))]);

    /// <summary>The codes of the symptoms that have all words of a question, and one of them among their own.</summary>
    public static IEnumerable<SipStatusCode> Find(string query)
    {
        var words = query.Split([' ', '-'], StringSplitOptions.RemoveEmptyEntries);
        return s_symptoms.Value
            .Where(symptom => Array.Exists(words, word => Has(symptom.Words, word))
                && Array.TrueForAll(words, word => Has(symptom.Words, word) || Has(symptom.OtherWords, word)))
            .SelectMany(symptom => symptom.Codes)
            .Distinct();
    }

    private static bool Has(string[] words, string word) => words.Contains(word, StringComparer.OrdinalIgnoreCase);
}

/// <summary>What people see of a call that failed.</summary>
/// <param name="Codes">The codes, the likeliest first.</param>
/// <param name="Words">The words that tell it.</param>
/// <param name="OtherWords">Words that may stand beside them.</param>
internal sealed record Symptom(IReadOnlyList<SipStatusCode> Codes, string[] Words, string[] OtherWords);
