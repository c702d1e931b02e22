namespace SipStatus;

/// <summary>What <see cref="SipStatusScanner"/> found: a Status-Line, or something that begins like one and is malformed.</summary>
/// <remarks>A ref struct, valid as long as the scanned buffer is; it cannot be held across an <see langword="await"/>.</remarks>
public readonly ref struct SipStatusMatch
{
    internal SipStatusMatch(int offset, int length, SipStatusLineView line)
    {
        Offset = offset;
        Length = length;
        Line = line;
    }

    internal SipStatusMatch(int offset, SipStatusLineError error)
    {
        Offset = offset;
        Length = error.Offset;
        Error = error;
    }

    /// <summary>Where in the buffer the line begins, in bytes.</summary>
    public int Offset { get; }

    /// <summary>
    /// The number of bytes of the line, with its line end if it has one; for a malformed line the number of bytes before the error. The
    /// search for the next match continues after them.
    /// </summary>
    public int Length { get; }

    /// <summary>Whether the match is a Status-Line; else <see cref="Error"/> tells why it is not.</summary>
    public bool IsWellFormed => Error.Kind == SipStatusLineErrorKind.None;

    /// <summary>The line; <see langword="default"/> if it is malformed.</summary>
    public SipStatusLineView Line { get; }

    /// <summary>
    /// Why and where the line is malformed, the offset counted from <see cref="Offset"/>; <see langword="default"/> if it is
    /// well-formed.
    /// </summary>
    public SipStatusLineError Error { get; }
}
