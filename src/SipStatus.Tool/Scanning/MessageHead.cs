using System;
using System.Buffers;
using System.Buffers.Text;

namespace SipStatus.Tool.Scanning;

/// <summary>
/// The header fields behind a status line that tell what it answers. They are found by their names, however the lines between them end, so
/// that logs that put something in front of every line are read, too. What is not told is empty.
/// </summary>
internal readonly ref struct MessageHead
{
    /// <summary>How far behind the line they are looked for.</summary>
    public const int MaxLength = 8192;

    private const int LongestMethod = 32;
    private const int LettersOfVersion = 3;

    private static readonly SearchValues<byte> s_stops = SearchValues.Create(":\n/"u8);

    private static readonly SearchValues<byte> s_methodLetters =
        SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_"u8);

    private MessageHead(ReadOnlySpan<byte> callId, uint sequenceNumber, ReadOnlySpan<byte> method, ReadOnlySpan<byte> reason)
    {
        CallId = callId;
        SequenceNumber = sequenceNumber;
        Method = method;
        Reason = reason;
    }

    public ReadOnlySpan<byte> CallId { get; }

    /// <summary>The number of CSeq.</summary>
    public uint SequenceNumber { get; }

    /// <summary>The method of CSeq.</summary>
    public ReadOnlySpan<byte> Method { get; }

    /// <summary>The value of the first Reason header field.</summary>
    public ReadOnlySpan<byte> Reason { get; }

    /// <summary>
    /// Reads the header fields up to the empty line, the next message, or the bound; false where what is there ends before that and is not
    /// all.
    /// </summary>
    public static bool TryRead(ReadOnlySpan<byte> text, bool isFinal, out MessageHead head)
    {
        var isWhole = isFinal || text.Length >= MaxLength;
        text = text.Length > MaxLength ? text[..MaxLength] : text;
        ReadOnlySpan<byte> callId = default;
        ReadOnlySpan<byte> sequence = default;
        ReadOnlySpan<byte> reason = default;
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
            else if (reason.IsEmpty && EndsWith(name, "reason"u8))
            {
                reason = Value(text[(position + 1)..]);
            }
        }

        head = isWhole ? Create(callId, sequence, reason) : default;
        return isWhole;
    }

    private static MessageHead Create(ReadOnlySpan<byte> callId, ReadOnlySpan<byte> sequence, ReadOnlySpan<byte> reason)
    {
        var hasNumber = Utf8Parser.TryParse(sequence, out uint number, out var digits);
        var rest = hasNumber ? sequence[digits..].TrimStart(" \t"u8) : default;
        var length = rest.IndexOfAnyExcept(s_methodLetters);
        var method = length < 0 ? rest : rest[..length];
        return new MessageHead(callId, number, method.Length <= LongestMethod ? method : default, reason);
    }

    // Up to the end of the line, as the wire or a log has it.
    private static ReadOnlySpan<byte> Value(ReadOnlySpan<byte> text)
    {
        var end = text.IndexOfAny((byte)'\r', (byte)'\n');
        var hasDot = end > 0 && text[end] == '\n' && text[end - 1] == '.';
        var line = end < 0 ? text : text[..(hasDot ? end - 1 : end)];
        return (LogLineEnd.Find(text, Math.Min(1, line.Length), line.Length, isFinal: true, out var start, out _) == OperationStatus.Done
            ? text[..start]
            : line).Trim(" \t"u8);
    }

    // A dot stands for CR where ngrep has written the line.
    private static bool IsEmptyLine(ReadOnlySpan<byte> before) =>
        before.IsEmpty || before[^1] == '\n' || (before[^1] is (byte)'\r' or (byte)'.' && (before.Length == 1 || before[^2] == '\n'));

    // A version that no transport follows, as in Via, ends a request line or begins a status line.
    private static bool IsNextMessage(ReadOnlySpan<byte> text, int slash) =>
        slash >= LettersOfVersion
        && (text[slash - 1] | 0x20) == 'p' && (text[slash - 2] | 0x20) == 'i' && (text[slash - 3] | 0x20) == 's'
        && text[slash..].StartsWith("/2.0"u8)
        && text.Length > slash + 4 && text[slash + 4] != '/';

    // The i of Call-ID begins its line.
    private static bool IsCompactCallId(ReadOnlySpan<byte> name) =>
        name.Length > 0 && (name[^1] | 0x20) == 'i' && (name.Length == 1 || name[^2] == '\n');

    private static bool EndsWith(ReadOnlySpan<byte> text, ReadOnlySpan<byte> name) =>
        text.Length >= name.Length
        && System.Text.Ascii.EqualsIgnoreCase(text[^name.Length..], name)
        && (text.Length == name.Length || text[^(name.Length + 1)] != '-');
}
