using System;
using System.Linq;

namespace SipStatus.Tool.Lookup;

/// <summary>
/// Finds the status code in a line of a log or a sentence: <c>rejected with 488</c>, <c>got response 503 from 10.0.0.1:5060</c>,
/// <c>收到486响应</c>. It is the only registered code that stands there as a number of its own; a part of an address, of a date or of a name
/// is none.
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

    // The same in Chinese, which has no spaces between words.
    private static readonly string[] s_chineseUnits = ["毫秒", "秒", "分", "小时", "字节", "次", "个", "路", "行", "元"];

    private static readonly string[] s_chineseNames = ["端口", "端口号", "分机", "分机号", "号码", "电话", "用户", "进程", "线程", "第"];

    /// <summary>The code; the default one if there is none or there are several.</summary>
    public static SipStatusCode Find(string text)
    {
        var parts = Words.Space(text).Split(s_spaces, StringSplitOptions.RemoveEmptyEntries);
        string[] words = [.. parts.Select(word => word.Trim(s_marks))];
        var found = default(SipStatusCode);
        for (var i = 0; i < words.Length; i++)
        {
            if (words[i].Length != CodeLength || !SipStatusCode.TryParse(words[i], out var code) || !code.IsRegistered
                || (i + 1 < words.Length && IsUnit(words[i + 1]))
                || (i > 0 && (IsName(words[i - 1]) || IsHeaderName(parts[i - 1]))))
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

    private static bool IsUnit(string word) => s_units.Contains(word, StringComparer.OrdinalIgnoreCase)
        || Array.Exists(s_chineseUnits, unit => word.StartsWith(unit, StringComparison.Ordinal));

    private static bool IsName(string word) => s_names.Contains(word, StringComparer.OrdinalIgnoreCase)
        || Array.Exists(s_chineseNames, name => word.EndsWith(name, StringComparison.Ordinal));

    // Retry-After, also behind the time that a log begins with. Of one word it is not sure: rejected: 488.
    private static bool IsHeaderName(string word) => word.Contains('-', StringComparison.Ordinal) && PastedHeader.HoldsOtherNumbers(word);
}
