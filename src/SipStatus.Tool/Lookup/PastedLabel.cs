using System;
using System.Linq;

namespace SipStatus.Tool.Lookup;

/// <summary>
/// Takes away what people and logs write around a number or a constant: <c>SIP 486</c>, <c>code=486</c>, <c>(486)</c>, <c>486.</c>,
/// <c>hangup cause 17</c>, <c>Q.850:17</c>.
/// </summary>
internal static class PastedLabel
{
    private const string Uri = "sip:";

    private static readonly char[] s_marks =
        [' ', '\t', ':', '=', '#', ',', ';', '(', ')', '[', ']', '{', '}', '<', '>', '"', '\'', '`', '!', '?'];

    // Behind a sentence; there is one within Q.850.
    private const char Period = '.';

    private static readonly string[] s_ofCodes = ["sip", "status", "response", "reply"];

    private static readonly string[] s_ofCauses =
    [
        "q.850", "q850", "isdn", "isup", "qsig", "pri", "hangup", "release", "disconnect", "hangupcause", "hangupcausecode",
    ];

    private static readonly string[] s_ofBoth = ["cause", "code", "error", "reason", "number", "indicator"];

    // Of no meaning themselves: X-Asterisk-HangupCauseCode, variable_hangup_cause.
    private static readonly string[] s_prefixes = ["x", "asterisk", "variable"];

    /// <summary>Whether there is something to take away from a text, and what is left begins with a number or is a constant.</summary>
    /// <param name="text">The text.</param>
    /// <param name="rest">What is left.</param>
    /// <param name="kind">What the number is by its label.</param>
    public static bool TryTake(string text, out string rest, out NumberKind kind)
    {
        // Most texts have none.
        if (!HasMark(text) && !text.EndsWith(Period))
        {
            (rest, kind) = ("", NumberKind.Any);
            return false;
        }

        return TryTakeMarked(text, out rest, out kind);
    }

    private static bool TryTakeMarked(string text, out string rest, out NumberKind kind)
    {
        var words = text.TrimEnd(Period).Split(s_marks, StringSplitOptions.RemoveEmptyEntries);
        var labels = words.TakeWhile(IsLabel).ToList();
        rest = string.Join(' ', words.Skip(labels.Count));
        kind = labels.Exists(word => Has(word, s_ofCauses)) ? NumberKind.Cause
            : labels.Exists(word => Has(word, s_ofCodes)) ? NumberKind.Code
            : NumberKind.Any;
        return rest.Length > 0
            && (labels.Count > 0 || s_marks.Contains(text[0]) || s_marks.Contains(text[^1]) || text[^1] == Period)
            && (char.IsAsciiDigit(rest[0]) || rest.Contains('_', StringComparison.Ordinal))
            && !text.StartsWith(Uri, StringComparison.OrdinalIgnoreCase);
    }

    private static bool HasMark(string text)
    {
        foreach (var unit in text)
        {
            if (Array.IndexOf(s_marks, unit) >= 0)
            {
                return true;
            }
        }

        return false;
    }

    // hangup_cause and Response-Code are labels too.
    private static bool IsLabel(string word) =>
        word.Split('_', '-').SkipWhile(part => s_prefixes.Contains(part, StringComparer.OrdinalIgnoreCase)).ToList() is { Count: > 0 } parts
        && parts.TrueForAll(part => Has(part, s_ofCodes) || Has(part, s_ofCauses) || Has(part, s_ofBoth));

    private static bool Has(string word, string[] labels) =>
        Array.Exists(word.Split('_', '-'), part => labels.Contains(part, StringComparer.OrdinalIgnoreCase));
}

/// <summary>What a number is.</summary>
internal enum NumberKind
{
    /// <summary>A status code or a cause.</summary>
    Any,

    /// <summary>A status code.</summary>
    Code,

    /// <summary>A cause of the telephone network.</summary>
    Cause,
}
