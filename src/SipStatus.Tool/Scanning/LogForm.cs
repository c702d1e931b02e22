using System;
using System.Net;
using System.Text;

namespace SipStatus.Tool.Scanning;

/// <summary>
/// The form that a logger gave to a message. The end of its status line tells it, as CR LF on the wire, <c>\r\n</c> in JSON or two dots in
/// the output of ngrep: the other lines end in the same way, and what is escaped in them is escaped in the same way.
/// </summary>
internal readonly ref struct LogForm
{
    private const int LongestLineEnd = 64;
    private const int LongestName = 40;

    private readonly ReadOnlySpan<byte> _lineEnd;

    // What follows the end of the status line, if that is a quotation mark or a tag: then each line of the message is a string of its own.
    private readonly byte _closing;

    private readonly bool _hasPlus;

    private LogForm(ReadOnlySpan<byte> lineEnd, byte closing, bool hasPlus)
    {
        _lineEnd = lineEnd;
        _closing = closing;
        _hasPlus = hasPlus;
    }

    /// <summary>Whether ngrep has written a dot for CR.</summary>
    public bool HasDots => _lineEnd.SequenceEqual(".\n"u8);

    /// <summary>Whether ngrep has written two dots for CR LF.</summary>
    public bool HasDotPairs => _lineEnd.SequenceEqual(".."u8);

    /// <summary>The form of a message.</summary>
    /// <param name="line">Its status line with the end.</param>
    /// <param name="phrase">The phrase in that.</param>
    /// <param name="rest">What follows the line.</param>
    /// <param name="hasPlus">Whether a plus sign stands for SP in a message that is percent-encoded.</param>
    public static LogForm Of(ReadOnlySpan<byte> line, ReadOnlySpan<byte> phrase, ReadOnlySpan<byte> rest, bool hasPlus)
    {
        var end = line.Overlaps(phrase, out var start) ? line[(start + phrase.Length)..] : line[EndOfCode(line)..].TrimStart(" \t"u8);
        return new LogForm(
            end.Length <= LongestLineEnd ? end : end[..1],
            rest.Length > 0 && rest[0] is (byte)'"' or (byte)'\'' or (byte)'<' ? rest[0] : default,
            hasPlus);
    }

    /// <summary>
    /// Where the header fields end at the latest; -1 if that is not seen. On the wire it is the empty line, which is looked for elsewhere.
    /// </summary>
    public int EndOfHead(ReadOnlySpan<byte> text)
    {
        if (_lineEnd.IsEmpty || _lineEnd[0] is (byte)'\r' or (byte)'\n' or (byte)'"' || HasDots)
        {
            return -1;
        }

        Span<byte> empty = stackalloc byte[2 * LongestLineEnd];
        if (_closing == default)
        {
            _lineEnd.CopyTo(empty);
            _lineEnd.CopyTo(empty[_lineEnd.Length..]);
            empty = empty[..(2 * _lineEnd.Length)];
        }
        else
        {
            empty[0] = _closing;
            _lineEnd.CopyTo(empty[1..]);
            empty = empty[..(1 + _lineEnd.Length)];
        }

        var end = IndexOfLine(text, empty);
        if (_closing != default || _lineEnd.Contains((byte)'\n'))
        {
            return end;
        }

        // The whole message stands on one line of the log.
        var line = (end < 0 ? text : text[..end]).IndexOf((byte)'\n');
        return line < 0 ? end : line;
    }

    // A string begins with a quotation mark that has no backslash in front.
    private static int IndexOfLine(ReadOnlySpan<byte> text, ReadOnlySpan<byte> line)
    {
        for (var position = 0; text[position..].IndexOf(line) is >= 0 and var found; position += found + 1)
        {
            if (position + found == 0 || text[position + found - 1] != '\\')
            {
                return position + found;
            }
        }

        return -1;
    }

    /// <summary>Whether a place is at the start of a line of the message, or only white space is in front of it there.</summary>
    public bool IsAtStart(ReadOnlySpan<byte> text, int place, out bool isIndented)
    {
        var before = text[..place].TrimEnd(" \t"u8);
        isIndented = before.Length < place;
        return before.IsEmpty || before[^1] == '\n' || (!_lineEnd.IsEmpty && before.EndsWith(_lineEnd));
    }

    /// <summary>
    /// Where in the text of ngrep two dots stand for CR LF: a header field, a folded line or nothing at all follows. -1 if that is nowhere.
    /// </summary>
    public static int IndexOfDotPair(ReadOnlySpan<byte> text, int from)
    {
        for (var position = from; position < text.Length; position++)
        {
            var found = text[position..].IndexOf(".."u8);
            if (found < 0)
            {
                return -1;
            }

            position += found;
            var next = text[(position + 2)..];
            if (next.IsEmpty || next[0] is (byte)' ' or (byte)'\t' or (byte)'\r' or (byte)'\n' || BeginsWithField(next))
            {
                return position;
            }
        }

        return -1;
    }

    /// <summary>Whether a text begins with the name of a header field and a colon.</summary>
    public static bool BeginsWithField(ReadOnlySpan<byte> text)
    {
        var length = 0;
        while (length < text.Length && length <= LongestName && (char.IsAsciiLetterOrDigit((char)text[length]) || text[length] == '-'))
        {
            length++;
        }

        return length > 0 && text[length..].TrimStart(" \t"u8).StartsWith(":"u8);
    }

    /// <summary>Puts together what ngrep has cut into lines of the width of a terminal. Each further line begins with two SP.</summary>
    public static ReadOnlySpan<byte> Unwrap(ReadOnlySpan<byte> text)
    {
        var cut = "\n  "u8;
        var found = text.IndexOf(cut);
        if (found < 0)
        {
            return text;
        }

        var result = new byte[text.Length];
        var length = 0;
        for (; found >= 0; found = text.IndexOf(cut))
        {
            text[..found].CopyTo(result.AsSpan(length));
            length += found;
            text = text[(found + cut.Length)..];
        }

        text.CopyTo(result.AsSpan(length));
        return result.AsSpan(0, length + text.Length);
    }

    /// <summary>A value as it was before it was escaped.</summary>
    public ReadOnlySpan<byte> Decode(ReadOnlySpan<byte> value)
    {
        var kind = _lineEnd.IsEmpty ? _closing is (byte)'"' or (byte)'\'' ? (byte)'\\' : default : _lineEnd[0];
        return kind switch
        {
            (byte)'\\' when value.Contains((byte)'\\') => EscapedText.Decode(value, Math.Max(1, _lineEnd.IndexOfAnyExcept((byte)'\\'))),
            (byte)'&' or (byte)'"' when value.Contains((byte)'&') =>
                Encoding.UTF8.GetBytes(WebUtility.HtmlDecode(Encoding.UTF8.GetString(value))),
            (byte)'%' when value.ContainsAny((byte)'%', (byte)'+') => DecodePercent(value),
            _ => value,
        };
    }

    /// <summary>Whether all of a message is percent-encoded, and not only its line ends: then it has no space.</summary>
    public bool IsEncoded(ReadOnlySpan<byte> head) => !_lineEnd.IsEmpty && _lineEnd[0] == '%' && !head.Contains((byte)' ');

    private byte[] DecodePercent(ReadOnlySpan<byte> value)
    {
        var text = Encoding.UTF8.GetString(value);
        return Encoding.UTF8.GetBytes(Uri.UnescapeDataString(_hasPlus ? text.Replace('+', ' ') : text));
    }

    /// <summary>Where the code of a line ends: after the white space behind the version come three digits.</summary>
    public static int EndOfCode(ReadOnlySpan<byte> line)
    {
        const int Version = 7;
        const int Code = 3;
        return Math.Min(line.Length, line[Version..].IndexOfAnyExcept(" \t"u8) + Version + Code);
    }
}
