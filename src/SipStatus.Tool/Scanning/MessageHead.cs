using System;
using System.Buffers;
using System.Buffers.Text;

namespace SipStatus.Tool.Scanning;

/// <summary>
/// The header fields after a status line that tell what it answers. They are found by their names, however the lines between them end, so
/// that logs with text in front of every line can be read too. What is not found is empty.
/// </summary>
internal readonly ref struct MessageHead
{
    /// <summary>How far after the line the search goes.</summary>
    public const int MaxLength = 8192;

    private const int LongestMethod = 32;
    private const int LettersOfVersion = 3;

    private static readonly SearchValues<byte> s_stops = SearchValues.Create(":\n/"u8);

    private static readonly SearchValues<byte> s_methodLetters =
        SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_"u8);

    private readonly bool _startsLines;

    private MessageHead(
        LogForm form, ReadOnlySpan<byte> callId, uint sequenceNumber, ReadOnlySpan<byte> method, ReadOnlySpan<byte> reasonFields,
        bool startsLines)
    {
        Form = form;
        CallId = callId;
        SequenceNumber = sequenceNumber;
        Method = method;
        ReasonFields = reasonFields;
        _startsLines = startsLines;
    }

    /// <summary>The form that a logger gave to the message.</summary>
    public LogForm Form { get; }

    public ReadOnlySpan<byte> CallId { get; }

    /// <summary>The number of CSeq.</summary>
    public uint SequenceNumber { get; }

    /// <summary>The method of CSeq.</summary>
    public ReadOnlySpan<byte> Method { get; }

    /// <summary>The header fields from the value of the first Reason on, for <see cref="TryTakeReason"/>.</summary>
    public ReadOnlySpan<byte> ReasonFields { get; }

    /// <summary>Takes the next value of Reason; false if there is none.</summary>
    /// <param name="fields">What is left of <see cref="ReasonFields"/>.</param>
    /// <param name="value">The value.</param>
    public bool TryTakeReason(ref ReadOnlySpan<byte> fields, out ReadOnlySpan<byte> value)
    {
        var isThere = !fields.IsEmpty;
        value = ValueOf(Form, fields, isIndented: false, out var next);
        while (next < fields.Length)
        {
            var colon = fields[next..].IndexOf((byte)':');
            next = colon < 0 ? fields.Length : next + colon + 1;
            if (colon >= 0 && IsNamed(fields[..(next - 1)].TrimEnd(" \t"u8), "reason"u8, out var start)
                && Form.IsAtStart(fields, start, out _) == _startsLines)
            {
                break;
            }
        }

        fields = fields[next..];
        return isThere;
    }

    /// <summary>
    /// Reads the header fields up to the empty line, the next message, or the bound; false if the text ends before that and more is to
    /// come.
    /// </summary>
    public static bool TryRead(ReadOnlySpan<byte> text, LogForm form, bool isFinal, out MessageHead head)
    {
        var isWhole = isFinal || text.Length >= MaxLength;
        text = text.Length > MaxLength ? text[..MaxLength] : text;
        if (form.HasDotPairs)
        {
            if (!isWhole && text.TrimEnd((byte)' ').EndsWith("\n"u8))
            {
                head = default;
                return false;
            }

            text = LogForm.Unwrap(text);
        }

        text = TakeHead(text, ref form, ref isWhole);
        ReadOnlySpan<byte> callId = default;
        ReadOnlySpan<byte> sequence = default;
        var reasons = -1;
        var startsLines = false;
        var position = 0;
        for (; TryFindField(text, ref position, out var field, out var start); position++)
        {
            // Names in the middle of lines are those of fields only where a logger has put text in front of every line.
            var isAtStart = form.IsAtStart(text, start, out var isIndented);
            if (isAtStart && !startsLines)
            {
                startsLines = true;
                callId = sequence = default;
                reasons = -1;
            }

            if (isAtStart != startsLines)
            {
                continue;
            }

            switch (field)
            {
                case Field.Sequence when sequence.IsEmpty:
                    sequence = ValueOf(form, text[(position + 1)..], isIndented, out _);
                    break;
                case Field.CallId when callId.IsEmpty:
                case Field.CompactCallId when callId.IsEmpty && (isAtStart || text[start - 1] is (byte)' ' or (byte)'\t'):
                    callId = ValueOf(form, text[(position + 1)..], isIndented, out _);
                    break;
                case Field.Reason when reasons < 0:
                    reasons = position + 1;
                    break;
            }
        }

        isWhole |= position < text.Length;
        head = isWhole ? Create(form, callId, sequence, reasons < 0 ? default : text[reasons..position], startsLines) : default;
        return isWhole;
    }

    // Cuts off what is known to follow the header fields, and makes a message that is encoded as a whole what it was on the wire.
    private static ReadOnlySpan<byte> TakeHead(ReadOnlySpan<byte> text, scoped ref LogForm form, scoped ref bool isWhole)
    {
        if (form.EndOfHead(text) is >= 0 and var known)
        {
            isWhole = true;
            text = text[..known];
        }

        if (isWhole && form.IsEncoded(text))
        {
            text = form.Decode(text);
            form = default;
        }

        return text;
    }

    // Goes on to the colon of the next field that is looked for; false at the end, which is the empty line, the next message, or the last
    // byte.
    private static bool TryFindField(ReadOnlySpan<byte> text, ref int position, out Field field, out int start)
    {
        for (; position < text.Length; position++)
        {
            var found = text[position..].IndexOfAny(s_stops);
            if (found < 0)
            {
                position = text.Length;
                break;
            }

            position += found;
            if (text[position] == ':')
            {
                field = FieldOf(text[..position].TrimEnd(" \t"u8), out start);
                if (field != Field.Other)
                {
                    return true;
                }
            }
            else if (text[position] == '\n' ? IsEmptyLine(text[..position]) : IsNextMessage(text, position))
            {
                break;
            }
        }

        (field, start) = (Field.Other, 0);
        return false;
    }

    private static MessageHead Create(
        LogForm form, ReadOnlySpan<byte> callId, ReadOnlySpan<byte> sequence, ReadOnlySpan<byte> reasonFields, bool startsLines)
    {
        var hasNumber = Utf8Parser.TryParse(sequence, out uint number, out var digits);
        var rest = hasNumber ? sequence[digits..].TrimStart(" \t"u8) : default;
        var length = rest.IndexOfAnyExcept(s_methodLetters);
        var method = length < 0 ? rest : rest[..length];
        return new MessageHead(form, callId, number, method.Length <= LongestMethod ? method : default, reasonFields, startsLines);
    }

    // The value at the beginning of a text, which may go on in further lines that begin with white space (RFC 3261, section 7.3.1), and
    // where the field after it begins.
    private static ReadOnlySpan<byte> ValueOf(LogForm form, ReadOnlySpan<byte> text, bool isIndented, out int next)
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

    // A dot stands for CR if ngrep has written the line.
    private static bool IsEmptyLine(ReadOnlySpan<byte> before) =>
        before.IsEmpty || before[^1] == '\n' || (before[^1] is (byte)'\r' or (byte)'.' && (before.Length == 1 || before[^2] == '\n'));

    // A version without a transport after it (Via has one) ends a request line or begins a status line. JSON may escape the slash in front
    // of the transport.
    private static bool IsNextMessage(ReadOnlySpan<byte> text, int slash) =>
        slash >= LettersOfVersion
        && (text[slash - 1] | 0x20) == 'p' && (text[slash - 2] | 0x20) == 'i' && (text[slash - 3] | 0x20) == 's'
        && text[slash..].StartsWith("/2.0"u8)
        && text.Length > slash + 4 && !text[(slash + 4)..].TrimStart((byte)'\\').StartsWith("/"u8);

    private static Field FieldOf(ReadOnlySpan<byte> before, out int start) =>
        IsNamed(before, "cseq"u8, out start) ? Field.Sequence
        : IsNamed(before, "call-id"u8, out start) ? Field.CallId
        : IsNamed(before, "reason"u8, out start) ? Field.Reason
        : IsNamed(before, "i"u8, out start) ? Field.CompactCallId
        : Field.Other;

    private static bool IsNamed(ReadOnlySpan<byte> before, ReadOnlySpan<byte> name, out int start)
    {
        start = before.Length - name.Length;
        return start >= 0
            && System.Text.Ascii.EqualsIgnoreCase(before[start..], name)
            && (start == 0 || before[start - 1] != '-');
    }

    private enum Field
    {
        Other,
        Sequence,
        CallId,
        CompactCallId,
        Reason,
    }
}
