using System;

namespace SipStatus;

/// <summary>
/// What <see cref="SipStatusStreamScanner"/> found: a Status-Line, or something that begins like one and is malformed.
/// </summary>
/// <remarks>
/// A ref struct, valid until the scanner is moved on; it cannot be held across an <see langword="await"/>. To keep a line, copy it with
/// <see cref="SipStatusLineView.ToStatusLine"/>.
/// </remarks>
public readonly ref struct SipStatusStreamMatch
{
    private readonly SipStatusMatch _match;

    internal SipStatusStreamMatch(long offset, SipStatusMatch match, ReadOnlySpan<byte> bytes)
    {
        _match = match;
        Offset = offset;
        Bytes = bytes;
    }

    /// <summary>Where in the stream the line begins, in bytes from where the scanner began.</summary>
    public long Offset { get; }

    /// <summary>
    /// The number of bytes of the line, with its line end if it has one; for a malformed line the number of bytes before the error. The
    /// search for the next match continues after them.
    /// </summary>
    public int Length => _match.Length;

    /// <summary>Whether the match is a Status-Line; else <see cref="Error"/> tells why it is not.</summary>
    public bool IsWellFormed => _match.IsWellFormed;

    /// <summary>The line; <see langword="default"/> if it is malformed.</summary>
    public SipStatusLineView Line => _match.Line;

    /// <summary>
    /// Why and where the line is malformed, the offset counted from <see cref="Offset"/>; <see langword="default"/> if it is
    /// well-formed.
    /// </summary>
    public SipStatusLineError Error => _match.Error;

    /// <summary>The bytes of the match, <see cref="Length"/> of them: for a malformed line those before the error.</summary>
    public ReadOnlySpan<byte> Bytes { get; }
}
