namespace SipStatus;

/// <summary>What a match of the grammar found, or where it failed.</summary>
internal readonly struct StatusLineParts
{
    private readonly SipStatusLineErrorKind _errorKind;

    private StatusLineParts(
        StatusLineOutcome outcome, int statusCode, int phraseStart, int phraseEnd, int length, SipStatusLineErrorKind errorKind)
    {
        Outcome = outcome;
        StatusCode = statusCode;
        PhraseStart = phraseStart;
        PhraseLength = phraseEnd - phraseStart;
        Length = length;
        _errorKind = errorKind;
    }

    internal StatusLineOutcome Outcome { get; }

    internal int StatusCode { get; }

    internal int PhraseStart { get; }

    internal int PhraseLength { get; }

    /// <summary>The units matched, the line end among them; for a failed match the offset of the error.</summary>
    internal int Length { get; }

    /// <summary>Why and where the match failed.</summary>
    internal SipStatusLineError Error => new(_errorKind, Length);

    /// <summary>The same parts of a text that has more units before it; the length counts them too.</summary>
    internal StatusLineParts Behind(int skipped) => new(
        Outcome, StatusCode, PhraseStart + skipped, PhraseStart + skipped + PhraseLength, Length, _errorKind);

    internal static StatusLineParts Malformed(SipStatusLineErrorKind kind, int offset) =>
        new(StatusLineOutcome.Malformed, 0, 0, 0, offset, kind);

    internal static StatusLineParts EndedEarly(SipStatusLineErrorKind kind, int offset) =>
        new(StatusLineOutcome.EndedEarly, 0, 0, 0, offset, kind);

    internal static StatusLineParts Open(int statusCode, int phraseStart, int phraseEnd) =>
        new(StatusLineOutcome.Open, statusCode, phraseStart, phraseEnd, phraseEnd, SipStatusLineErrorKind.None);

    internal static StatusLineParts LineEnded(int statusCode, int phraseStart, int phraseEnd, int length) =>
        new(StatusLineOutcome.LineEnded, statusCode, phraseStart, phraseEnd, length, SipStatusLineErrorKind.None);
}
