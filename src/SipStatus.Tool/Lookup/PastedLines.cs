using System;
using System.Collections.Generic;
using System.Linq;

namespace SipStatus.Tool.Lookup;

/// <summary>
/// Takes a pasted text apart into its lines: a whole response, lines of a log, or a list of codes. Of a message only the lines with a code,
/// a cause or a warn-code matter.
/// </summary>
internal static class PastedLines
{
    private const string Version = "SIP/2.0 ";
    private const int CodeLength = 3;
    private const int MostEncodings = 3;

    // What tells that a version is encoded, with a plus sign for the space, or that a percent sign of it is itself.
    private static readonly string[] s_encoded = ["2.0%20", "%2F2.0", "SIP/2.0+", "2.0%2520", "%252F2.0"];

    // How loggers write the end of a line.
    private static readonly string[] s_lineEnds = ["\r\n", "\r", "\\\\r\\\\n", "\\r\\n", "\\\\n", "\\n", "#015#012"];

    /// <summary>The lines to ask about; the text itself if it has but one, or if none of them says anything.</summary>
    /// <param name="text">The text.</param>
    /// <param name="isKnown">Whether a line has an answer.</param>
    public static IReadOnlyList<string> Split(string text, Func<string, bool> isKnown)
    {
        var whole = s_lineEnds.Aggregate(text, (lines, end) => lines.Replace(end, "\n", StringComparison.Ordinal))
            .Replace("\\/", "/", StringComparison.Ordinal);
        List<string> lines = [.. Unfold(whole.Split('\n')).SelectMany(SplitResponses).Where(line => line.Any(char.IsLetterOrDigit))];
        if (lines.Count < 2)
        {
            return [text];
        }

        var said = lines.Exists(IsOfMessage) ? lines.FindAll(line => isKnown(line) || SaysSomething(line)) : lines;
        return said.Count == 0 ? [text] : said;
    }

    /// <summary>A text as it was before it was percent-encoded, once or more, if it is a message or a part of one.</summary>
    public static string DecodePercent(string text)
    {
        for (var more = MostEncodings; more > 0 && s_encoded.Any(part => text.Contains(part, StringComparison.OrdinalIgnoreCase)); more--)
        {
            text = Uri.UnescapeDataString(text.Contains("2.0+", StringComparison.Ordinal) ? text.Replace('+', ' ') : text);
        }

        return text;
    }

    /// <summary>A text up to the end of its first line, as a logger may have written it.</summary>
    public static string BeforeEnd(string text)
    {
        var end = s_lineEnds.Select(lineEnd => text.IndexOf(lineEnd, StringComparison.Ordinal)).Where(found => found >= 0)
            .DefaultIfEmpty(text.Length)
            .Min();
        return text[..end].Trim();
    }

    // A line that begins with white space goes on with the header field above it (RFC 3261, section 7.3.1).
    private static List<string> Unfold(string[] lines)
    {
        var unfolded = new List<string>();
        foreach (var line in lines)
        {
            if (line is [' ' or '\t', ..] && unfolded is [.., var above] && PastedHeader.TryReadName(above, out _))
            {
                unfolded[^1] = $"{above.TrimEnd()} {line.Trim()}";
            }
            else
            {
                unfolded.Add(line);
            }
        }

        return unfolded;
    }

    // A terminal that was copied may have lost the line ends between responses.
    private static IEnumerable<string> SplitResponses(string line)
    {
        var start = 0;
        for (var found = FindResponse(line, 0); found >= 0; found = FindResponse(line, found + Version.Length))
        {
            var isFirst = start == 0 && FindResponse(line, 0) == found;
            if (!isFirst)
            {
                yield return line[start..found];
                start = found;
            }
        }

        yield return line[start..];
    }

    private static int FindResponse(string line, int from)
    {
        for (var found = line.IndexOf(Version, from, StringComparison.OrdinalIgnoreCase);
            found >= 0;
            found = line.IndexOf(Version, found + Version.Length, StringComparison.OrdinalIgnoreCase))
        {
            var code = line.AsSpan(found + Version.Length);
            if (code.Length >= CodeLength && !code[..CodeLength].ContainsAnyExceptInRange('0', '9'))
            {
                return found;
            }
        }

        return -1;
    }

    private static bool IsOfMessage(string line) =>
        PastedHeader.TryReadName(line, out _)
        || FindResponse(line, 0) >= 0
        || line.TrimEnd().EndsWith(Version.TrimEnd(), StringComparison.OrdinalIgnoreCase);

    private static bool SaysSomething(string line) =>
        FindResponse(line, 0) >= 0 || PastedWarning.Read(line).Count > 0;
}
