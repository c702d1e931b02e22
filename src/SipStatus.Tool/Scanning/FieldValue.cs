using System;
using System.Buffers;

namespace SipStatus.Tool.Scanning;

/// <summary>
/// The value of a header field, on the wire or in a log: it may go on in further lines that begin with white space (RFC 3261, section
/// 7.3.1).
/// </summary>
internal static class FieldValue
{
    /// <summary>Reads the value at the beginning of a text.</summary>
    /// <param name="form">The form that a logger gave to the message.</param>
    /// <param name="text">What follows the colon of the field.</param>
    /// <param name="isIndented">Whether the logger has put white space in front of the field.</param>
    /// <param name="next">Where the field after it begins.</param>
    public static ReadOnlySpan<byte> Read(LogForm form, ReadOnlySpan<byte> text, bool isIndented, out int next)
    {
        var value = text[..LengthOfLine(form, text, out next)].Trim(" \t"u8);
        byte[]? whole = null;
        var length = value.Length;
        while (GoesOn(value, text[next..], isIndented))
        {
            if (whole is null)
            {
                whole = new byte[text.Length];
                value.CopyTo(whole);
            }

            var line = text[next..][..LengthOfLine(form, text[next..], out var more)].Trim(" \t"u8);
            next += more;
            if (length > 0)
            {
                whole[length++] = (byte)' ';
            }

            line.CopyTo(whole.AsSpan(length));
            length += line.Length;
            value = whole.AsSpan(0, length);
        }

        return form.Decode(value);
    }

    // A logger may indent all lines. Then only what cannot end here goes on.
    private static bool GoesOn(ReadOnlySpan<byte> value, ReadOnlySpan<byte> next, bool isIndented)
    {
        var line = next.TrimStart(" \t"u8);
        return line.Length > 0 && line.Length < next.Length && line[0] is not ((byte)'\r' or (byte)'\n') && !LogForm.BeginsWithField(line)
            && (!isIndented || value.IsEmpty || value[^1] is (byte)',' or (byte)';' || line[0] is (byte)',' or (byte)';');
    }

    // Up to the end of the line, on the wire or in a log, and where the next one begins. A line end within quotes, as in the text of a
    // reason, does not count.
    private static int LengthOfLine(LogForm form, ReadOnlySpan<byte> text, out int next)
    {
        var end = text.IndexOfAny((byte)'\r', (byte)'\n');
        var hasDot = form.HasDots && end > 0 && text[end] == '\n' && text[end - 1] == '.';
        var line = end < 0 ? text.Length : hasDot ? end - 1 : end;
        for (var from = Math.Min(1, line); TryFindEnd(form, text, from, line, out var found, out var length);)
        {
            var quoted = EndOfQuotedText(text[from..line], found - from);
            if (quoted < 0)
            {
                next = found + length;
                return found;
            }

            from += quoted;
        }

        var lineFeed = end < 0 ? -1 : text[end..].IndexOf((byte)'\n');
        next = lineFeed is >= 0 and <= 2 ? end + lineFeed + 1 : text.Length;
        return line;
    }

    private static bool TryFindEnd(LogForm form, ReadOnlySpan<byte> text, int from, int to, out int start, out int length)
    {
        var isFound = LogLineEnd.Find(text, from, to, phrase: 0, isFinal: true, out start, out length) == OperationStatus.Done;
        if (form.HasDotPairs && LogForm.IndexOfDotPair(text[..to], from) is >= 0 and var pair && (!isFound || pair < start))
        {
            (start, length, isFound) = (pair, 2, true);
        }

        return isFound;
    }

    // Where the quoted text around a place ends; -1 if the place is not in quotes. In a log the quotation marks may have backslashes in
    // front.
    private static int EndOfQuotedText(ReadOnlySpan<byte> text, int place)
    {
        for (var position = 0; position < place; position++)
        {
            if (text[position] != '=')
            {
                continue;
            }

            var backslashes = Math.Max(0, text[(position + 1)..].IndexOfAnyExcept((byte)'\\'));
            var opening = position + 1 + backslashes;
            if (opening > place || text[opening] != '"')
            {
                continue;
            }

            position = IndexOfClosing(text, opening + 1, backslashes);
            if (position < 0 || position >= place)
            {
                return position < 0 ? -1 : position + 1;
            }
        }

        return -1;
    }

    // A quotation mark with as many backslashes in front as the opening one has. If that has none: with an even number, since RFC 3261
    // escapes quotation marks too.
    private static int IndexOfClosing(ReadOnlySpan<byte> text, int from, int backslashes)
    {
        for (var (end, count) = (from, 0); end < text.Length; end++)
        {
            if (text[end] == '"' && (backslashes == 0 ? count % 2 == 0 : count == backslashes))
            {
                return end;
            }

            count = text[end] == '\\' ? count + 1 : 0;
        }

        return -1;
    }
}
