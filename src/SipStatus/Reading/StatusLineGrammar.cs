using System;

namespace SipStatus;

/// <summary>
/// The third tier: the grammar of the Status-Line, read unit by unit (RFC 3261, sections 7.2 and 25.1) and widened by the styles. It
/// reads every line, and every error comes from here.
/// </summary>
/// <remarks>
/// <c>Status-Line = SIP-Version SP Status-Code SP Reason-Phrase CRLF</c>. The methods go from left to right and stop at the
/// first unit that no valid text could have there, so the index where they stop is the offset of the error.
/// </remarks>
internal static class StatusLineGrammar
{
    /// <summary>Matches a line from its first unit.</summary>
    internal static StatusLineParts Match<TUnit, TEncoding>(ReadOnlySpan<TUnit> text, SipStatusLineStyles styles)
        where TUnit : unmanaged
        where TEncoding : struct, IEncoding<TUnit>
    {
        var encoding = default(TEncoding);
        // The version as everybody writes it is compared at once; the loop is for the rest, and finds the first difference.
        var i = encoding.StartsWithAscii(text, StatusLineLayout.Version) ? StatusLineLayout.VersionLength : 0;
        for (; i < StatusLineLayout.VersionLength; i++)
        {
            if (i == text.Length)
            {
                return StatusLineParts.EndedEarly(SipStatusLineErrorKind.SipVersion, i);
            }

            // Section 7.1: the version is case-insensitive. Only letters have two cases: the digit 2 must not match 0x12.
            int expected = StatusLineLayout.Version[i];
            var unit = encoding.At(text, i);
            if (unit != expected && (unit != (expected | 0x20) || expected < 'A'))
            {
                return StatusLineParts.Malformed(SipStatusLineErrorKind.SipVersion, i);
            }
        }

        if (i == text.Length)
        {
            return StatusLineParts.EndedEarly(SipStatusLineErrorKind.Space, i);
        }

        if (!IsSpace(encoding.At(text, i), styles))
        {
            return StatusLineParts.Malformed(SipStatusLineErrorKind.Space, i);
        }

        i++;
        if ((styles & SipStatusLineStyles.AllowExtraWhiteSpace) != 0)
        {
            while (i < text.Length && IsSpace(encoding.At(text, i), styles))
            {
                i++;
            }
        }

        return MatchFromStatusCode<TUnit, TEncoding>(text, i, styles);
    }

    /// <summary>Matches <c>Status-Code SP Reason-Phrase CRLF</c> from an index on.</summary>
    internal static StatusLineParts MatchFromStatusCode<TUnit, TEncoding>(ReadOnlySpan<TUnit> text, int start, SipStatusLineStyles styles)
        where TUnit : unmanaged
        where TEncoding : struct, IEncoding<TUnit>
    {
        var encoding = default(TEncoding);
        var i = start;
        var code = 0;
        // A difference, since start and the length may be more than an int can hold together.
        for (; i - start < StatusLineLayout.CodeLength; i++)
        {
            if (i == text.Length)
            {
                return StatusLineParts.EndedEarly(SipStatusLineErrorKind.StatusCode, i);
            }

            // Section 7.2: three digits, and SIP/2.0 allows six values for the first of them.
            var digit = encoding.At(text, i) - '0';
            if (i == start ? digit is < 1 or > 6 : digit is < 0 or > 9)
            {
                return StatusLineParts.Malformed(SipStatusLineErrorKind.StatusCode, i);
            }

            code = (code * 10) + digit;
        }

        var mayEndHere = (styles & SipStatusLineStyles.AllowMissingSpace) != 0;
        if (i == text.Length)
        {
            return mayEndHere ? StatusLineParts.Open(code, i, i) : StatusLineParts.EndedEarly(SipStatusLineErrorKind.Space, i);
        }

        var unit = encoding.At(text, i);
        if (IsSpace(unit, styles))
        {
            return MatchFromReasonPhrase<TUnit, TEncoding>(text, i + 1, code, styles);
        }

        if (mayEndHere && (unit == '\r' || (unit == '\n' && (styles & SipStatusLineStyles.AllowLineFeed) != 0)))
        {
            return MatchLineEnd<TUnit, TEncoding>(text, i, i, code, styles);
        }

        var kind = unit is >= '0' and <= '9' ? SipStatusLineErrorKind.StatusCode : SipStatusLineErrorKind.Space;
        return StatusLineParts.Malformed(kind, i);
    }

    private static StatusLineParts MatchFromReasonPhrase<TUnit, TEncoding>(
        ReadOnlySpan<TUnit> text, int phraseStart, int code, SipStatusLineStyles styles)
        where TUnit : unmanaged
        where TEncoding : struct, IEncoding<TUnit>
    {
        var complete = true;
        var end = (styles & SipStatusLineStyles.AllowFreePhrase) != 0
            ? PhraseUnits.SkipFree<TUnit, TEncoding>(text, phraseStart)
            : ReasonPhraseGrammar.StrictEnd<TUnit, TEncoding>(text, phraseStart, out complete);

        if (!complete)
        {
            return end == text.Length
                ? StatusLineParts.EndedEarly(SipStatusLineErrorKind.ReasonPhrase, end)
                : StatusLineParts.Malformed(SipStatusLineErrorKind.ReasonPhrase, end);
        }

        return end == text.Length
            ? StatusLineParts.Open(code, phraseStart, end)
            : MatchLineEnd<TUnit, TEncoding>(text, phraseStart, end, code, styles);
    }

    private static StatusLineParts MatchLineEnd<TUnit, TEncoding>(
        ReadOnlySpan<TUnit> text, int phraseStart, int phraseEnd, int code, SipStatusLineStyles styles)
        where TUnit : unmanaged
        where TEncoding : struct, IEncoding<TUnit>
    {
        var encoding = default(TEncoding);
        var unit = encoding.At(text, phraseEnd);
        if (unit == '\n' && (styles & SipStatusLineStyles.AllowLineFeed) != 0)
        {
            return StatusLineParts.LineEnded(code, phraseStart, phraseEnd, phraseEnd + 1);
        }

        if (unit != '\r')
        {
            return StatusLineParts.Malformed(SipStatusLineErrorKind.ReasonPhrase, phraseEnd);
        }

        if (phraseEnd + 1 == text.Length)
        {
            return StatusLineParts.EndedEarly(SipStatusLineErrorKind.LineEnd, phraseEnd + 1);
        }

        return encoding.At(text, phraseEnd + 1) == '\n'
            ? StatusLineParts.LineEnded(code, phraseStart, phraseEnd, phraseEnd + 2)
            : StatusLineParts.Malformed(SipStatusLineErrorKind.LineEnd, phraseEnd + 1);
    }

    private static bool IsSpace(int unit, SipStatusLineStyles styles) =>
        unit == ' ' || (unit == '\t' && (styles & SipStatusLineStyles.AllowExtraWhiteSpace) != 0);
}
