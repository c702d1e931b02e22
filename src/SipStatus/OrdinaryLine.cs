using System;
using System.Runtime.CompilerServices;

namespace SipStatus;

/// <summary>
/// Recognises the line that is not canonical and yet has nothing unusual: <c>SIP/2.0 486 </c> and a phrase without escapes, in blocks instead
/// of unit by unit. What it does not recognise the grammar decides.
/// </summary>
internal static class OrdinaryLine
{
    private const int FirstDigit = StatusCodeTable.CodeStart;
    private const int PhraseStart = StatusCodeTable.PhraseStart;
    private const int LineEndLength = 2;

    /// <summary>
    /// Matches a line up to the end of its phrase. The text behind that is still to be checked: it ends there, or a CRLF follows, or anything
    /// else.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool TryMatchPhrase<TUnit, TAlphabet>(ReadOnlySpan<TUnit> text, SipStatusLineStyles styles, out int statusCode, out int phraseEnd)
        where TUnit : unmanaged
        where TAlphabet : struct, IAlphabet<TUnit>
    {
        var alphabet = default(TAlphabet);
        statusCode = 0;
        phraseEnd = 0;
        if (text.Length < PhraseStart || !alphabet.StartsWithAscii(text, "SIP/2.0 "u8) || alphabet.At(text, PhraseStart - 1) != ' ')
        {
            return false;
        }

        var hundreds = (uint)alphabet.At(text, FirstDigit) - '0';
        var tens = (uint)alphabet.At(text, FirstDigit + 1) - '0';
        var ones = (uint)alphabet.At(text, FirstDigit + 2) - '0';
        if (hundreds - 1 > 5 || tens > 9 || ones > 9)
        {
            return false;
        }

        statusCode = (int)((hundreds * 100) + (tens * 10) + ones);
        if ((styles & SipStatusLineStyles.AllowFreePhrase) != 0)
        {
            phraseEnd = alphabet.SkipFree(text, PhraseStart);
            return true;
        }

        phraseEnd = alphabet.SkipStrict(text, PhraseStart, out var anyOutsideAscii);
        return !anyOutsideAscii || alphabet.WellFormedLength(text.Slice(PhraseStart, phraseEnd - PhraseStart)) == phraseEnd - PhraseStart;
    }

    /// <summary>Matches a whole text, with or without CRLF.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static bool TryMatchText<TUnit, TAlphabet>(ReadOnlySpan<TUnit> text, SipStatusLineStyles styles, out int statusCode, out int phraseEnd)
        where TUnit : unmanaged
        where TAlphabet : struct, IAlphabet<TUnit> =>
        TryMatchPhrase<TUnit, TAlphabet>(text, styles, out statusCode, out phraseEnd)
        && (phraseEnd == text.Length || (phraseEnd == text.Length - LineEndLength && IsLineEnd<TUnit, TAlphabet>(text, phraseEnd)));

    /// <summary>Matches what the bytes begin with, CRLF included, where it is not longer than a bound.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static bool TryMatchWire(
        ReadOnlySpan<byte> source, SipStatusLineStyles styles, int maxLength, out int statusCode, out int phraseEnd, out int length)
    {
        // Cut at the bound, the line cannot make the search go further than that.
        source = source.Slice(0, Math.Min(source.Length, Math.Max(maxLength, 0)));
        var matched = TryMatchPhrase<byte, Utf8Alphabet>(source, styles, out statusCode, out phraseEnd)
            && phraseEnd <= source.Length - LineEndLength && IsLineEnd<byte, Utf8Alphabet>(source, phraseEnd);
        length = matched ? phraseEnd + LineEndLength : 0;
        return matched;
    }

    private static bool IsLineEnd<TUnit, TAlphabet>(ReadOnlySpan<TUnit> text, int index)
        where TUnit : unmanaged
        where TAlphabet : struct, IAlphabet<TUnit> =>
        default(TAlphabet).At(text, index) == '\r' && default(TAlphabet).At(text, index + 1) == '\n';
}
