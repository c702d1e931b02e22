using System;
using System.Collections.Generic;
using System.Linq;
using SipStatus.Tool.Output;

namespace SipStatus.Tool.Lookup;

/// <summary>
/// The codes behind what people see of a call that failed, and behind option tags: <c>no codec</c>, <c>wrong password</c>,
/// <c>100rel</c>, <c>密码错误</c>.
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
        return s_symptoms.Value.Where(symptom => IsOf(symptom, words)).SelectMany(symptom => symptom.Codes).Distinct();
    }

    private static bool IsOf(Symptom symptom, string[] words)
    {
        var isOwn = false;
        return Array.TrueForAll(words, word => Take(symptom, word, ref isOwn)) && isOwn;
    }

    // Chinese has no spaces between words: the longest one that a text begins with is taken first.
    private static bool Take(Symptom symptom, string text, ref bool isOwn)
    {
        while (text.Length > 0)
        {
            var own = LengthOf(symptom.Words, text);
            var length = Math.Max(own, LengthOf(symptom.OtherWords, text));
            if (length == 0)
            {
                return false;
            }

            isOwn |= own == length;
            text = text[length..];
        }

        return true;
    }

    private static int LengthOf(string[] words, string text)
    {
        var length = 0;
        foreach (var word in words)
        {
            var isThere = Words.IsChinese(word[0])
                ? text.StartsWith(word, StringComparison.Ordinal)
                : text.Equals(word, StringComparison.OrdinalIgnoreCase);
            length = isThere && word.Length > length ? word.Length : length;
        }

        return length;
    }
}

/// <summary>What people see of a call that failed.</summary>
/// <param name="Codes">The codes, the likeliest first.</param>
/// <param name="Words">The words that tell it.</param>
/// <param name="OtherWords">Words that may stand beside them.</param>
internal sealed record Symptom(IReadOnlyList<SipStatusCode> Codes, string[] Words, string[] OtherWords);
