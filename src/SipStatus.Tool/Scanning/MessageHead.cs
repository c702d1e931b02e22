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

    private MessageHead(ReadOnlySpan<byte> callId, uint sequenceNumber, ReadOnlySpan<byte> method, ReadOnlySpan<byte> reasonFields)
    {
        CallId = callId;
        SequenceNumber = sequenceNumber;
        Method = method;
        ReasonFields = reasonFields;
    }

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
    public static bool TryTakeReason(ref ReadOnlySpan<byte> fields, out ReadOnlySpan<byte> value)
    {
        var isThere = !fields.IsEmpty;
        var next = LengthOfValue(fields);
        value = fields[..next].Trim(" \t"u8);
        while (next < fields.Length)
        {
            var colon = fields[next..].IndexOf((byte)':');
            next = colon < 0 ? fields.Length : next + colon + 1;
            if (colon >= 0 && EndsWith(fields[..(next - 1)].TrimEnd(" \t"u8), "reason"u8))
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
    public static bool TryRead(ReadOnlySpan<byte> text, bool isFinal, out MessageHead head)
    {
        var isWhole = isFinal || text.Length >= MaxLength;
        text = text.Length > MaxLength ? text[..MaxLength] : text;
        ReadOnlySpan<byte> callId = default;
        ReadOnlySpan<byte> sequence = default;
        var reasons = -1;
        var end = text.Length;
        for (var position = 0; ; position++)
        {
            var found = text[position..].IndexOfAny(s_stops);
            if (found < 0)
            {
                break;
            }

            position += found;
            if (text[position] != ':')
            {
                if (text[position] == '\n' ? IsEmptyLine(text[..position]) : IsNextMessage(text, position))
                {
                    isWhole = true;
                    end = position;
                    break;
                }

                continue;
            }

            var name = text[..position].TrimEnd(" \t"u8);
            if (sequence.IsEmpty && EndsWith(name, "cseq"u8))
            {
                sequence = Value(text[(position + 1)..]);
            }
            else if (callId.IsEmpty && (EndsWith(name, "call-id"u8) || IsCompactCallId(name)))
            {
                callId = Value(text[(position + 1)..]);
            }
            else if (reasons < 0 && EndsWith(name, "reason"u8))
            {
                reasons = position + 1;
            }
        }

        head = isWhole ? Create(callId, sequence, reasons < 0 ? default : text[reasons..end]) : default;
        return isWhole;
    }

    private static MessageHead Create(ReadOnlySpan<byte> callId, ReadOnlySpan<byte> sequence, ReadOnlySpan<byte> reasonFields)
    {
        var hasNumber = Utf8Parser.TryParse(sequence, out uint number, out var digits);
        var rest = hasNumber ? sequence[digits..].TrimStart(" \t"u8) : default;
        var length = rest.IndexOfAnyExcept(s_methodLetters);
        var method = length < 0 ? rest : rest[..length];
        return new MessageHead(callId, number, method.Length <= LongestMethod ? method : default, reasonFields);
    }

    private static ReadOnlySpan<byte> Value(ReadOnlySpan<byte> text) => text[..LengthOfValue(text)].Trim(" \t"u8);

    // Up to the end of the line, on the wire or in a log. A line end within quotes, as in the text of a reason, does not count.
    private static int LengthOfValue(ReadOnlySpan<byte> text)
    {
        var end = text.IndexOfAny((byte)'\r', (byte)'\n');
        var hasDot = end > 0 && text[end] == '\n' && text[end - 1] == '.';
        var line = end < 0 ? text.Length : hasDot ? end - 1 : end;
        var from = Math.Min(1, line);
        while (LogLineEnd.Find(text, from, line, phrase: 0, isFinal: true, out var found, out _) == OperationStatus.Done)
        {
            var quoted = EndOfQuotedText(text[from..line], found - from);
            if (quoted < 0)
            {
                return found;
            }

            from += quoted;
        }

        return line;
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

    // The i of Call-ID must be at the start of its line.
    private static bool IsCompactCallId(ReadOnlySpan<byte> name) =>
        name.Length > 0 && (name[^1] | 0x20) == 'i' && (name.Length == 1 || name[^2] == '\n');

    private static bool EndsWith(ReadOnlySpan<byte> text, ReadOnlySpan<byte> name) =>
        text.Length >= name.Length
        && System.Text.Ascii.EqualsIgnoreCase(text[^name.Length..], name)
        && (text.Length == name.Length || text[^(name.Length + 1)] != '-');
}
