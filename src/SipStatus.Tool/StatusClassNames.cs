using System;
using System.Collections.Generic;
using System.Linq;

namespace SipStatus.Tool;

/// <summary>The six classes as people write them.</summary>
internal static class StatusClassNames
{
    public static IReadOnlyList<SipStatusClass> All { get; } =
        [.. Enum.GetValues<SipStatusClass>().Where(statusClass => statusClass != SipStatusClass.None)];

    /// <summary>For example <c>4xx</c>.</summary>
    public static string Digits(SipStatusClass statusClass) => $"{(int)statusClass}xx";

    /// <summary>For example <c>4xx client error</c>.</summary>
    public static string Words(SipStatusClass statusClass) => $"{Digits(statusClass)} {string.Join(' ', WordsOf(statusClass))}";

    /// <summary>Reads a class: <c>4</c>, <c>4xx</c>, <c>client-error</c> or <c>ClientError</c>, in any letter case.</summary>
    public static bool TryParse(string text, out SipStatusClass statusClass)
    {
        statusClass = All.FirstOrDefault(candidate => NamesOf(candidate).Contains(text, StringComparer.OrdinalIgnoreCase));
        return statusClass != SipStatusClass.None;
    }

    private static string[] NamesOf(SipStatusClass statusClass) =>
        [$"{(int)statusClass}", Digits(statusClass), string.Join('-', WordsOf(statusClass)), statusClass.ToString()];

    // The words of the member's name in lower case: each begins with a capital letter.
    private static IEnumerable<string> WordsOf(SipStatusClass statusClass)
    {
        var name = statusClass.ToString();
        var start = 0;
        for (var i = 1; i <= name.Length; i++)
        {
            if (i == name.Length || char.IsAsciiLetterUpper(name[i]))
            {
                yield return name[start..i].ToLowerInvariant();
                start = i;
            }
        }
    }
}
