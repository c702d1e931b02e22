using System;
using System.Collections.Generic;
using System.Text;
using System.Text.RegularExpressions;

namespace SipStatus.Tests.Oracle;

/// <summary>The ends that a log gives to a line, as one regular expression says them, tried at every position.</summary>
internal static partial class ScannerOracle
{
    private const string Cr = @"(?:\\{1,8}(?:r|015|[xX]0[dD]|[uU]000[dD])|\#015|\^M|%0[dD]|&\#0{0,6}13;|&\#[xX]0{0,5}[dD];)";
    private const string Lf = @"(?:\\{1,8}(?:n|012|[xX]0[aA]|[uU]000[aA])|\#012|\^J|%0[aA]|&\#0{0,6}10;|&\#[xX]0{0,5}[aA];)";

    private static readonly Regex s_logEnd = new(
        $$"""
        \G(?:
            {{Cr}}(?:\n|{{Lf}})? | {{Lf}}
          | \r\r\n
          | (?=\x1B)
          | (?=</)
          | \.\.(?=(?:[A-Z][A-Za-z-]{0,33}|[a-z]|via|from|to|call-id|cseq):)
          | (?:(?<![ \t"'=:(\[<>,;]) | (?<=\A.{7}[ \t]+[0-9]{3}[ \t])) (?=[sS][iI][pP]/2\.0[ ][1-6][0-9][0-9])
        )
        """,
        RegexOptions.IgnorePatternWhitespace | RegexOptions.CultureInvariant);

    private static readonly Regex s_stringEnd = new(
        """
        \G(?:
            (?<!\\) (?<escape>\\(?:\\\\){0,3}) (?<mark>["']) (?=[,\]}])
          | (?<mark>["']) (?:(?=[,\]}]) | (?=[ ][A-Za-z]{1,34}=") [^>]*)
        )
        """,
        RegexOptions.IgnorePatternWhitespace | RegexOptions.CultureInvariant);

    /// <summary>Finds the lines of a whole input as the other method does, with the ends of logs.</summary>
    public static List<OracleMatch> ScanLog(ReadOnlySpan<byte> input, OracleStyles styles) => Scan(input, styles, ReadLogLine);

    private static (OracleAnswer Answer, int Length)? ReadLogLine(ReadOnlySpan<byte> rest, OracleStyles styles, OracleAnswer wire)
    {
        rest = rest[..Math.Min(rest.Length, MaxLength)];
        var text = Encoding.Latin1.GetString(rest);
        var known = wire.Verdict switch
        {
            OracleVerdict.Valid => wire.Consumed,
            OracleVerdict.Invalid => wire.Offset + 1,
            _ => text.Length,
        };
        for (var start = 11; start < Math.Min(known, text.Length); start++)
        {
            if (text[start] == '\n' || text.AsSpan(start).StartsWith("\r\n", StringComparison.Ordinal))
            {
                break;
            }

            if (s_logEnd.Match(text, start) is { Success: true } end)
            {
                var answer = StatusLineOracle.ReadText(rest[..start], styles);
                return (answer, answer.Verdict == OracleVerdict.Valid ? start + end.Length : answer.Offset);
            }

            if (LengthOfStringEnd(text, start) is { } length)
            {
                var answer = StatusLineOracle.ReadText(rest[..start], styles);
                return (answer, answer.Verdict == OracleVerdict.Valid ? start + length : answer.Offset);
            }
        }

        return wire.Verdict == OracleVerdict.Valid && text.AsSpan(12, Math.Max(0, wire.Consumed - 12)).EndsWith(".\n")
            && IsCarriageReturn(text, wire)
            ? (StatusLineOracle.ReadText(rest[..(wire.Consumed - 2)], styles), wire.Consumed)
            : null;
    }

    // A mark ends a string if it closes none in the text: with or without a backslash in front, the marks like it come in pairs.
    private static int? LengthOfStringEnd(string text, int start)
    {
        var end = s_stringEnd.Match(text, start);
        if (!end.Success)
        {
            return null;
        }

        var mark = end.Groups["mark"];
        var pattern = (text[mark.Index - 1] == '\\' ? @"(?<=\\)" : @"(?<!\\)") + mark.Value;
        var before = new Regex(pattern).Count(text, 11) - new Regex(pattern).Count(text, mark.Index);
        return before % 2 != 0 ? null : end.Length == mark.Length || end.Groups["escape"].Success ? 0 : end.Length;
    }

    private static bool IsCarriageReturn(string text, OracleAnswer line)
    {
        if (line.Phrase.Length > 0 && SipStatusRegistry.FindByReasonPhrase(line.Phrase[..^1]) is { } codes && HasCode(codes, line.Code))
        {
            return true;
        }

        var next = text.IndexOf('\n', line.Consumed);
        return next > line.Consumed && text[next - 1] == '.';
    }

    private static bool HasCode(IReadOnlyList<SipStatusCode> codes, int code)
    {
        foreach (var candidate in codes)
        {
            if (candidate.Value == code)
            {
                return true;
            }
        }

        return false;
    }
}
