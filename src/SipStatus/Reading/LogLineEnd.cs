using System;
using System.Buffers;
using System.Text;

namespace SipStatus;

/// <summary>
/// What ends a line of a message where a program has written the message into a log: CR and LF as that program escapes them, the control
/// sequences of coloured terminals, the end of a quoted string, and a status line that follows without anything between.
/// </summary>
internal static class LogLineEnd
{
    // The longest end: two dots, the name of a header field, and a colon. Eight backslashes with u000d, twice, are shorter.
    private const int LongestEnd = 40;
    private const int LongestName = 36;
    private const int MostBackslashes = 8;
    private const byte Escape = 0x1B;

    /// <summary>Looks for the first such end in a line.</summary>
    /// <param name="line">What begins with the line.</param>
    /// <param name="from">Where the search begins, after the first bytes of the line: an end cannot be among them.</param>
    /// <param name="to">Where the search ends: no end begins after it.</param>
    /// <param name="phrase">Where a Reason-Phrase begins in the line: the SP in front of it is no part of it.</param>
    /// <param name="isFinal">Whether nothing follows what is there.</param>
    /// <param name="start">Where the end begins.</param>
    /// <param name="length">How many units belong to it.</param>
    /// <returns>
    /// Done; InvalidData if there is none before a line end of the wire, or before <paramref name="to"/>; NeedMoreData if what follows
    /// decides.
    /// </returns>
    internal static OperationStatus Find(
        ReadOnlySpan<byte> line, int from, int to, int phrase, bool isFinal, out int start, out int length)
    {
        var open = 0;
        for (start = from; start < to; start++)
        {
            var unit = line[start];
            if (!MayBegin(unit))
            {
                continue;
            }

            var rest = line.Slice(start);
            if (rest.StartsWith("\r\n"u8) || unit == '\n')
            {
                break;
            }

            var before = line[start - 1];
            length = LengthOf(rest, isGlued: start == phrase || !IsSeparator(before), before == '\\', open);
            if (!isFinal && (rest.Length < LongestEnd || length == rest.Length))
            {
                return OperationStatus.NeedMoreData;
            }

            if (length >= 0)
            {
                return OperationStatus.Done;
            }

            open ^= MarkOf(unit, before == '\\');
        }

        length = 0;
        return OperationStatus.InvalidData;
    }

    private static bool MayBegin(byte unit) => unit is
        (byte)'\r' or (byte)'\n' or Escape or (byte)'\\' or (byte)'#' or (byte)'^' or (byte)'&' or (byte)'%' or (byte)'"'
        or (byte)'\'' or (byte)'<' or (byte)'.' or (byte)'S' or (byte)'s';

    // Quotation marks and apostrophes are counted, those with a backslash in front by themselves: a mark behind which a string may end is
    // one of the text if there is another one of its kind that it closes, as in: Say "no", please. A bit is set while one is open.
    private static int MarkOf(byte unit, bool isEscaped) => (unit == '"' ? 1 : unit == '\'' ? 2 : 0) << (isEscaped ? 2 : 0);

    // -1 if it is no end.
    private static int LengthOf(ReadOnlySpan<byte> text, bool isGlued, bool isEscaped, int open)
    {
        switch (text[0])
        {
            case (byte)'\r':
                return text.StartsWith("\r\r\n"u8) ? 3 : -1;
            case Escape:
                return 0;
            case (byte)'"' or (byte)'\'':
                return (open & MarkOf(text[0], isEscaped)) != 0 ? -1 : EndsString(text) ? 0 : LengthOfTag(text);
            case (byte)'\\' when !isEscaped && EndsInnerString(text, open):
                return 0;
            case (byte)'.':
                return IsFieldBehindDots(text) ? 2 : -1;
            case (byte)'<':
                return text.Length > 1 && text[1] == '/' ? 0 : -1;
            case (byte)'S' or (byte)'s':
                return isGlued && BeginsWithLine(text) ? 0 : -1;
        }

        var length = LengthOfCharacter(text, '\r');
        if (length == 0)
        {
            length = LengthOfCharacter(text, '\n');
            return length == 0 ? -1 : length;
        }

        var rest = text.Slice(length);
        return length + (rest.Length > 0 && rest[0] == '\n' ? 1 : LengthOfCharacter(rest, '\n'));
    }

    private static bool EndsString(ReadOnlySpan<byte> text) => text.Length > 1 && text[1] is (byte)',' or (byte)']' or (byte)'}';

    // A mark with an odd number of backslashes in front ends a string within a string, as of JSON within JSON.
    private static bool EndsInnerString(ReadOnlySpan<byte> text, int open)
    {
        var count = 1;
        while (count < MostBackslashes && count < text.Length && text[count] == '\\')
        {
            count++;
        }

        var mark = count % 2 == 1 && count < text.Length ? MarkOf(text[count], isEscaped: true) : 0;
        return mark != 0 && (open & mark) == 0 && EndsString(text.Slice(count));
    }

    // An attribute of XML with another one after it: PDML shows the line in several of them, so the rest of the tag is skipped.
    private static int LengthOfTag(ReadOnlySpan<byte> text)
    {
        if (!text.Slice(1).StartsWith(" "u8))
        {
            return -1;
        }

        var position = 2;
        while (position < text.Length && position < LongestName && (text[position] | 0x20) is >= 'a' and <= 'z')
        {
            position++;
        }

        if (position == 2 || !text.Slice(position).StartsWith("=\""u8))
        {
            return -1;
        }

        var end = text.IndexOf((byte)'>');
        return end < 0 ? text.Length : end;
    }

    // Two dots stand for CR LF where ngrep shows a message on one line: a header field follows. In lower case it must be a compact form or
    // one that each response has, since a phrase may hold dots and colons too.
    private static bool IsFieldBehindDots(ReadOnlySpan<byte> text)
    {
        if (text.Length < 4 || text[1] != '.')
        {
            return false;
        }

        if (text[2] is >= (byte)'a' and <= (byte)'z')
        {
            var name = text.Slice(2);
            return name[1] == ':' || name.StartsWith("via:"u8) || name.StartsWith("from:"u8) || name.StartsWith("to:"u8)
                || name.StartsWith("call-id:"u8) || name.StartsWith("cseq:"u8);
        }

        if (text[2] is < (byte)'A' or > (byte)'Z')
        {
            return false;
        }

        var position = 3;
        while (position < text.Length && position < LongestName && ((text[position] | 0x20) is >= 'a' and <= 'z' || text[position] == '-'))
        {
            position++;
        }

        return position < text.Length && text[position] == ':';
    }

    // A status line directly after another, as after a body without a line end. After a quotation mark or white space it is more likely the
    // same line, shown again.
    private static bool IsSeparator(byte before) => before is
        (byte)' ' or (byte)'\t' or (byte)'"' or (byte)'\'' or (byte)'=' or (byte)':' or (byte)'(' or (byte)'[' or (byte)'<' or (byte)'>'
        or (byte)',' or (byte)';';

    private static bool BeginsWithLine(ReadOnlySpan<byte> text) =>
        text.Length >= 11
        && (text[1] | 0x20) == 'i' && (text[2] | 0x20) == 'p'
        && text.Slice(3).StartsWith("/2.0 "u8)
        && text[8] is >= (byte)'1' and <= (byte)'6' && IsDigit(text[9]) && IsDigit(text[10]);

    // The length of CR or LF as somebody escapes it; 0 if the text begins otherwise.
    private static int LengthOfCharacter(ReadOnlySpan<byte> text, char character)
    {
        var isCr = character == '\r';
        if (text.Length < 2)
        {
            return 0;
        }

        switch (text[0])
        {
            case (byte)'\\':
                var count = 1;
                while (count < MostBackslashes && count < text.Length && text[count] == '\\')
                {
                    count++;
                }

                var name = LengthOfName(text.Slice(count), isCr);
                return name == 0 ? 0 : count + name;
            case (byte)'#':
                return text.StartsWith(isCr ? "#015"u8 : "#012"u8) ? 4 : 0;
            case (byte)'^':
                return text[1] == (isCr ? 'M' : 'J') ? 2 : 0;
            case (byte)'%':
                return StartsWithAnyCase(text, isCr ? "%0d"u8 : "%0a"u8) ? 3 : 0;
            case (byte)'&':
                return LengthOfReference(text, isCr);
            default:
                return 0;
        }
    }

    // After the backslashes: r, 015, x0d or u000d, and the same for LF.
    private static int LengthOfName(ReadOnlySpan<byte> text, bool isCr) =>
        text.Length > 0 && text[0] == (isCr ? 'r' : 'n') ? 1
        : text.StartsWith(isCr ? "015"u8 : "012"u8) ? 3
        : StartsWithAnyCase(text, isCr ? "x0d"u8 : "x0a"u8) ? 3
        : StartsWithAnyCase(text, isCr ? "u000d"u8 : "u000a"u8) ? 5
        : 0;

    // &#13; or &#xD; of XML and HTML, with a few zeros in front.
    private static int LengthOfReference(ReadOnlySpan<byte> text, bool isCr)
    {
        if (text[1] != '#')
        {
            return 0;
        }

        var isHexadecimal = text.Length > 2 && (text[2] | 0x20) == 'x';
        var position = isHexadecimal ? 3 : 2;
        while (position < text.Length && position < 8 && text[position] == '0')
        {
            position++;
        }

        var digits = isHexadecimal ? (isCr ? "d;"u8 : "a;"u8) : isCr ? "13;"u8 : "10;"u8;
        return StartsWithAnyCase(text.Slice(position), digits) ? position + digits.Length : 0;
    }

    private static bool StartsWithAnyCase(ReadOnlySpan<byte> text, ReadOnlySpan<byte> start) =>
        text.Length >= start.Length && Ascii.EqualsIgnoreCase(text.Slice(0, start.Length), start);

    private static bool IsDigit(byte unit) => unit is >= (byte)'0' and <= (byte)'9';
}
