using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;

namespace SipStatus.Tests.Oracle;

/// <summary>
/// What a text says of a set, found by regular expressions over the whole of it and a list of numbers: nothing here goes from unit to unit,
/// and nothing is shared with the library.
/// </summary>
internal static partial class StatusCodeSetOracle
{
    // Whatever a valid text may go on with behind any of its prefixes, one of these completes it.
    private static readonly string[] s_completions = ["", "408", "00", "99", "0", "9", "xx", "x", "699"];

    /// <summary>The codes that a text names; null where it is no set.</summary>
    public static IReadOnlyCollection<int>? Read(string text)
    {
        if (!Grammar().IsMatch(text))
        {
            return null;
        }

        var items = Item().Matches(text).Select(match => match.Value).ToArray();
        var codes = new HashSet<int>(items.Length > 0 && items[0][0] == '!' ? Enumerable.Range(100, 600) : []);
        foreach (var item in items)
        {
            var (first, last) = Bounds(item.TrimStart('!'));
            if (first > last)
            {
                return null;
            }

            foreach (var code in Enumerable.Range(first, last - first + 1))
            {
                _ = item[0] == '!' ? codes.Remove(code) : codes.Add(code);
            }
        }

        return codes;
    }

    /// <summary>The length of the longest prefix that some completion makes a set.</summary>
    public static int ErrorOffset(string text)
    {
        var length = text.Length;
        while (!Array.Exists(s_completions, completion => Read(text[..length] + completion) is not null))
        {
            length--;
        }

        return length;
    }

    private static (int First, int Last) Bounds(string item) => item switch
    {
        "*" => (100, 699),
        [var digit, 'x' or 'X', _] => ((digit - '0') * 100, ((digit - '0') * 100) + 99),
        { Length: 7 } => (Number(item[..3]), Number(item[4..])),
        _ => (Number(item), Number(item)),
    };

    private static int Number(string digits) => digits.Aggregate(0, (number, digit) => (number * 10) + digit - '0');

    [GeneratedRegex(@"\A[ \t\r\n]*(?:(?<item>!?(?:\*|[1-6][xX][xX]|[1-6][0-9][0-9](?:-[1-6][0-9][0-9])?))(?:[ \t\r\n]*,[ \t\r\n]*|[ \t\r\n]+|(?=[ \t\r\n]*\z))(?!\z(?<=,[ \t\r\n]*)))*\z")]
    private static partial Regex Grammar();

    [GeneratedRegex(@"[^ \t\r\n,]+")]
    private static partial Regex Item();
}
