using System;

namespace SipStatus.Tool.Scanning;

/// <summary>A status line in a file, and what stands around it; valid as long as the bytes it was found in.</summary>
internal readonly ref struct FoundResponse(
    long offset, SipStatusLineView line, ReadOnlySpan<byte> phrase, MessageHead head, DateTime? time)
{
    /// <summary>Where in the file the line begins, in bytes.</summary>
    public long Offset { get; } = offset;

    public SipStatusLineView Line { get; } = line;

    /// <summary>The Reason-Phrase, as it was before a logger escaped it.</summary>
    public ReadOnlySpan<byte> Phrase { get; } = phrase;

    public MessageHead Head { get; } = head;

    /// <summary>When a capture saw it, in UTC; null if the file does not tell.</summary>
    public DateTime? Time { get; } = time;
}
