using System;
using System.Linq;

namespace SipStatus.Tool.Lookup;

/// <summary>
/// Finds the status code in a line of a log or a sentence: <c>rejected with 488</c>, <c>got response 503 from 10.0.0.1:5060</c>. It is
/// the only registered code that stands there as a number of its own; a part of an address, of a date or of a name is none.
/// </summary>
internal static class NumberInText
{
    private const int CodeLength = 3;

    private static readonly char[] s_spaces = [' ', '\t', '=', '\n', '\r'];

    private static readonly char[] s_marks = ['.', ',', ';', ':', '!', '?', '(', ')', '[', ']', '{', '}', '<', '>', '"', '\'', '`'];

    // A number before these words is a quantity.
    private static readonly string[] s_units =
    [
        "s", "sec", "secs", "second", "seconds", "ms", "msec", "millisecond", "milliseconds", "min", "minute", "minutes", "hour", "hours",
        "byte", "bytes", "b", "kb", "mb", "hz", "kbit/s", "times", "calls", "channels", "packets", "users", "%",
    ];

    // A number behind these words is the name of something else.
    private static readonly string[] s_names =
        ["port", "ext", "extension", "line", "pid", "user", "id", "rfc", "number", "to", "peer", "cseq", "expires"];

    /// <summary>The code; the default one if there is none or there are several.</summary>
    public static SipStatusCode Find(string text)
    {
        var parts = text.Split(s_spaces, StringSplitOptions.RemoveEmptyEntries);
        string[] words = [.. parts.Select(word => word.Trim(s_marks))];
        var found = default(SipStatusCode);
        for (var i = 0; i < words.Length; i++)
        {
            if (words[i].Length != CodeLength || !SipStatusCode.TryParse(words[i], out var code) || !code.IsRegistered
                || (i + 1 < words.Length && s_units.Contains(words[i + 1], StringComparer.OrdinalIgnoreCase))
                || (i > 0 && (s_names.Contains(words[i - 1], StringComparer.OrdinalIgnoreCase) || IsHeaderName(parts[i - 1]))))
            {
                continue;
            }

            if (found != default && found != code)
            {
                return default;
            }

            found = code;
        }

        return words.Length > 1 && !PastedHeader.HoldsOtherNumbers(text) && !PastedRequest.IsRequest(text)
            && !text.Contains("HTTP", StringComparison.OrdinalIgnoreCase)
                ? found
                : default;
    }

    // Retry-After, also behind the time that a log begins with. Of one word it is not sure: rejected: 488.
    private static bool IsHeaderName(string word) => word.Contains('-', StringComparison.Ordinal) && PastedHeader.HoldsOtherNumbers(word);
}
