using System;
using System.Collections.Generic;
using System.Linq;
using SipStatus.Tool.Output;

namespace SipStatus.Tool.Lookup;

/// <summary>
/// The conditions and occasions of rules. The library has them in English; <c>conditions-zh.csv</c> beside this file says them in Chinese.
/// </summary>
internal static class Conditions
{
    // Joins the facts that a program knows, and joins them with the rest of a condition.
    private const string And = " and ";
    private const string Separator = "; ";

    private static readonly Lazy<Dictionary<string, string>> s_chinese =
        new(() => EmbeddedTable.Read("conditions-zh.csv").ToDictionary(cells => cells[0], cells => cells[1]));

    /// <summary>The condition in a language; if one of its parts has no words yet, a note that there is a condition.</summary>
    public static string Of(string condition, Language language) => condition.Length == 0 || language == Language.English
        ? condition
        : Words.Space(string.Join('；', condition.Split(Separator).Select(part => Find(part) ?? "有条件，见 RFC")));

    /// <summary>Whether a condition has words in Chinese.</summary>
    public static bool HasChinese(string condition) => Array.TrueForAll(condition.Split(Separator), part => Find(part) is not null);

    // Several facts may be joined, and some contain "and" themselves.
    private static string? Find(string condition)
    {
        if (s_chinese.Value.TryGetValue(condition, out var chinese))
        {
            return chinese;
        }

        var and = condition.IndexOf(And, StringComparison.Ordinal);
        while (and >= 0)
        {
            if (s_chinese.Value.TryGetValue(condition[..and], out var first) && Find(condition[(and + And.Length)..]) is { } rest)
            {
                return $"{first}，且{rest}";
            }

            and = condition.IndexOf(And, and + 1, StringComparison.Ordinal);
        }

        return null;
    }
}
