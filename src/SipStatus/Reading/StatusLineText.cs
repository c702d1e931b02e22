using System;

namespace SipStatus;

/// <summary>The text form of the Status-Line: the text is the line, and one line end may stand at its end.</summary>
internal static class StatusLineText
{
    internal static bool TryMatch<TUnit, TEncoding>(
        ReadOnlySpan<TUnit> text, SipStatusLineStyles styles, out StatusLineParts parts, out SipStatusLineError error)
        where TUnit : unmanaged
        where TEncoding : struct, IEncoding<TUnit>
    {
        parts = StatusLineGrammar.Match<TUnit, TEncoding>(text, styles);
        error = parts.Outcome switch
        {
            StatusLineOutcome.Open => default,
            StatusLineOutcome.LineEnded when parts.Length == text.Length => default,
            StatusLineOutcome.LineEnded => new SipStatusLineError(SipStatusLineErrorKind.LineEnd, parts.Length),
            _ => parts.Error,
        };

        return error.Kind == SipStatusLineErrorKind.None;
    }
}
