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
        value = FieldValue.Read(Form, fields, isIndented: false, out var next);
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
                    sequence = FieldValue.Read(form, text[(position + 1)..], isIndented, out _);
                    break;
                case Field.CallId when callId.IsEmpty:
                case Field.CompactCallId when callId.IsEmpty && (isAtStart || text[start - 1] is (byte)' ' or (byte)'\t'):
                    callId = FieldValue.Read(form, text[(position + 1)..], isIndented, out _);
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
