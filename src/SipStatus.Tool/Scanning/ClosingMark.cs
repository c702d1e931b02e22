using System;
using System.Buffers;
using System.Linq;
using System.Text;

namespace SipStatus.Tool.Scanning;

/// <summary>
/// Where a status line ends in the text of a log because what stands directly in front of it is closed there: quotation marks, brackets, or
/// what separates the cells of a table. A tab, a bar, a bracket that closes, or a comma or semicolon without a space behind it also ends a
/// phrase that is one of the code. Another status line behind it ends any.
/// </summary>
internal static class ClosingMark
{
    /// <summary>How much of the text in front of a line tells: a mark, and the backslashes that escape it.</summary>
    public const int LongestStart = 64;

    /// <summary>How much of the text behind a line tells whether it is a header field.</summary>
    public const int LongestField = 32;

    private const int CodeLength = 3;
    private const int LettersOfVersion = 3;

    // Up to the last digit of the code.
    private const int LengthOfLine = 11;

    private static readonly Mark[] s_marks =
    [
        new("\"", "\"", Kind.Quote), new("'", "'", Kind.Quote), new("`", "`", Kind.Quote), new("`", "'", Kind.Quote),
        new("*", "*", Kind.Quote),
        new("(", ")", Kind.Bracket), new("[", "]", Kind.Bracket), new("{", "}", Kind.Bracket), new("<", ">", Kind.Bracket),
        new("\u201C", "\u201D", Kind.Bracket), new("\u2018", "\u2019", Kind.Bracket), new("\u00AB", "\u00BB", Kind.Bracket),
        new("\u300C", "\u300D", Kind.Bracket), new("\u300E", "\u300F", Kind.Bracket), new("\u3010", "\u3011", Kind.Bracket),
        new("\uFF08", "\uFF09", Kind.Bracket), new("\u300A", "\u300B", Kind.Bracket), new("&lt;", "&gt;", Kind.Bracket),
        new("&quot;", "&quot;", Kind.Separator), new("\t", "\t", Kind.Separator), new(",", ",", Kind.Separator),
        new(";", ";", Kind.Separator), new("|", "|", Kind.Bar), new("\u2502", "\u2502", Kind.Bar), new("\u2551", "\u2551", Kind.Bar),
    ];

    private static readonly SearchValues<byte> s_lastOfOpening =
        SearchValues.Create(s_marks.Select(mark => mark.Opening[^1]).Distinct().ToArray());

    private static readonly SearchValues<byte> s_separators = SearchValues.Create("\t)]}>|,;"u8);

    // Every response has the first five, and the others may stand before them.
    private static readonly byte[][] s_fields =
    [
        .. new[] { "via", "v", "from", "f", "to", "t", "call-id", "i", "cseq", "record-route", "contact", "m", "content-length", "l" }
            .Select(Encoding.ASCII.GetBytes),
    ];

    /// <summary>Finds the end of a line that goes on in the text.</summary>
    /// <param name="before">What stands in front of the line.</param>
    /// <param name="text">What begins with the line, with a byte more than may belong to it if there is one.</param>
    /// <returns>Where the line ends; -1 if nothing in the text ends it.</returns>
    public static int Find(ReadOnlySpan<byte> before, ReadOnlySpan<byte> text)
    {
        var start = Math.Min(text.Length, LogForm.EndOfCode(text));
        var rest = text[start..];
        var mark = before.TrimEnd((byte)' ');
        var end = mark.Length > 0 && s_lastOfOpening.Contains(mark[^1]) ? FindClosing(mark, rest, mark.Length < before.Length) : -1;
        var digits = text[Math.Max(0, start - CodeLength)..start];
        end = end < 0 && SipStatusCode.TryParse(digits, out var code) ? FindSeparator(rest, code) : end;
        var next = FindLine(end < 0 ? rest : rest[..end]);
        end = next < 0 ? end : rest[..next].TrimEnd(" \t,;|/->([{<"u8).Length;
        return end < 0 ? -1 : start + end;
    }

    /// <summary>
    /// Whether what is left of a phrase behind a mark shows that header fields after it are of another message: it has another status line,
    /// or is the end of a request line.
    /// </summary>
    public static bool HasOtherMessage(ReadOnlySpan<byte> text) => FindLine(text) >= 0 || text.EndsWith(" SIP/2.0"u8);

    // Where the next status line begins; -1 if none does.
    private static int FindLine(ReadOnlySpan<byte> text)
    {
        for (var from = 0; ;)
        {
            var found = text[from..].IndexOf("/2.0 "u8);
            if (found < 0)
            {
                return -1;
            }

            var start = from + found - LettersOfVersion;
            if (start >= 0 && text.Length >= start + LengthOfLine && Ascii.EqualsIgnoreCase(text.Slice(start, LettersOfVersion), "sip"u8)
                && SipStatusCode.TryParse(text[(start + LengthOfLine - CodeLength)..(start + LengthOfLine)], out _))
            {
                return start;
            }

            from += found + 1;
        }
    }

    /// <summary>
    /// Whether a text begins with a header field: what it follows is then the whole line of a message, whatever the phrase has in it.
    /// </summary>
    public static bool BeginsWithField(ReadOnlySpan<byte> text)
    {
        text = text[..Math.Min(text.Length, LongestField)].TrimStart(" \t"u8);
        var colon = text.IndexOf((byte)':');
        var name = text[..Math.Max(0, colon)].TrimEnd(" \t"u8);
        foreach (var field in s_fields)
        {
            if (Ascii.EqualsIgnoreCase(name, field))
            {
                return true;
            }
        }

        return false;
    }

    private static int FindClosing(ReadOnlySpan<byte> before, ReadOnlySpan<byte> text, bool isApart)
    {
        foreach (var mark in s_marks)
        {
            var end = !before.EndsWith(mark.Opening) || (isApart && mark.Kind != Kind.Bar) ? -1 : mark.Kind switch
            {
                Kind.Quote => FindQuote(text, mark.Closing[0], before[..^mark.Opening.Length]),
                Kind.Bracket => FindBracket(text, mark),
                _ => text.IndexOf(mark.Closing),
            };
            if (end >= 0)
            {
                return mark.Kind == Kind.Bar ? text[..end].TrimEnd((byte)' ').Length : end;
            }
        }

        return -1;
    }

    // The mark has as many backslashes in front as the opening one, and those of the text. Two marks around words are of the text, and so
    // is one between two letters: Say "no", it's late. Two together are one mark of the text, as CSV and SQL have it.
    private static int FindQuote(ReadOnlySpan<byte> text, byte mark, ReadOnlySpan<byte> before)
    {
        var backslashes = EscapedVersion.CountBackslashes(before);
        var isDoubled = before.Length > 0 && before[^1] == mark;
        var (count, isOpen) = (0, false);
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '\\')
            {
                count++;
                continue;
            }

            if (text[i] == mark && backslashes == 0 && !isDoubled && !isOpen && i + 1 < text.Length && text[i + 1] == mark)
            {
                i++;
            }
            else if (text[i] == mark && count % (2 * (backslashes + 1)) == backslashes)
            {
                var isBeforeWord = i + 1 < text.Length && IsOfWord(text[i + 1]);
                if (!isBeforeWord && !isOpen)
                {
                    return i - backslashes;
                }

                isOpen = isBeforeWord && (isOpen || i == backslashes || !IsOfWord(text[i - backslashes - 1]));
            }

            count = 0;
        }

        return -1;
    }

    private static bool IsOfWord(byte unit) => char.IsAsciiLetterOrDigit((char)unit) || unit >= 0x80;

    private static int FindBracket(ReadOnlySpan<byte> text, Mark mark)
    {
        var depth = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i..].StartsWith(mark.Closing))
            {
                if (depth == 0)
                {
                    return i;
                }

                depth--;
            }
            else if (text[i..].StartsWith(mark.Opening))
            {
                depth++;
            }
        }

        return -1;
    }

    // The text has the SP in front of the phrase, too. With a space behind it, a comma is more likely one of the phrase.
    private static int FindSeparator(ReadOnlySpan<byte> text, SipStatusCode code)
    {
        var found = text.IndexOfAny(s_separators);
        if (found < 0 || (text[found] is (byte)',' or (byte)';' && (found + 1 == text.Length || text[found + 1] <= ' ')))
        {
            return -1;
        }

        var end = text[..found].TrimEnd((byte)' ').Length;
        return end > 1
            && SipStatusRegistry.TryGetByReasonPhrase(text[1..end], code.Class, out var known) && known == code ? end : -1;
    }

    private sealed record Mark(byte[] Opening, byte[] Closing, Kind Kind)
    {
        public Mark(string opening, string closing, Kind kind)
            : this(Encoding.UTF8.GetBytes(opening), Encoding.UTF8.GetBytes(closing), kind)
        {
        }
    }

    private enum Kind
    {
        /// <summary>The same mark opens and closes, so one that closes is told by what stands around it.</summary>
        Quote,

        /// <summary>Pairs of them may stand in the phrase.</summary>
        Bracket,

        /// <summary>The phrase has none of them.</summary>
        Separator,

        /// <summary>The same, with spaces on both sides: the cells of a table are as wide as their column.</summary>
        Bar,
    }
}
