#if NET
using System;
using System.Buffers.Binary;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace SipStatus;

/// <summary>
/// Recognises the line that is not canonical and yet begins and ends as lines do: <c>SIP/2.0 486 </c> as RFC 3261 spells it, a phrase, CRLF. It
/// looks at 64 bytes at once instead of one. What it does not recognise the grammar decides.
/// </summary>
internal static class OrdinaryLine
{
    private const int LineEndLength = 2;

    // Where a longer line breaks the grammar at its begin, a search for its end would be in vain, again and again for whoever scans what a peer
    // made of many such beginnings.
    private const int LongestLine = 512;

    /// <summary>Whether the bytes are a line, with or without CRLF.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static bool IsText(ReadOnlySpan<byte> text, SipStatusLineStyles styles, out int statusCode, out int phraseEnd) =>
        TryFindPhraseEnd(text.Slice(0, Math.Min(text.Length, LongestLine)), styles, out statusCode, out phraseEnd)
        && (phraseEnd == text.Length || (phraseEnd == text.Length - LineEndLength && IsLineEnd(text, phraseEnd)));

    /// <summary>Whether the bytes begin with a line, CRLF included, that is not longer than a bound.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static bool IsWire(
        ReadOnlySpan<byte> source, SipStatusLineStyles styles, int maxLength, out int statusCode, out int phraseEnd, out int length)
    {
        // Cut at the bound, the line cannot make the search go further than that.
        source = source.Slice(0, Math.Min(source.Length, Math.Min(Math.Max(maxLength, 0), LongestLine)));
        var isLine = TryFindPhraseEnd(source, styles, out statusCode, out phraseEnd)
            && phraseEnd <= source.Length - LineEndLength && IsLineEnd(source, phraseEnd);
        length = phraseEnd + LineEndLength;
        return isLine;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool TryFindPhraseEnd(ReadOnlySpan<byte> line, SipStatusLineStyles styles, out int statusCode, out int phraseEnd)
    {
        phraseEnd = 0;
        statusCode = 0;
        if (!Vector128.IsHardwareAccelerated
            || line.Length < PhraseBlocks.ShortestLine
            || BinaryPrimitives.ReadUInt64LittleEndian(line) != BinaryPrimitives.ReadUInt64LittleEndian("SIP/2.0 "u8)
            || !TryReadStatusCode(line, out statusCode))
        {
            return false;
        }

        if ((styles & SipStatusLineStyles.AllowFreePhrase) != 0)
        {
            phraseEnd = PhraseBlocks.FreeEnd(line);
            return true;
        }

        // A malformed escape stops the phrase like the line end, but is none.
        phraseEnd = PhraseBlocks.StrictEnd(line, out var anyOutsideAscii);
        return !anyOutsideAscii || Utf8Blocks.IsWellFormed(line, phraseEnd);
    }

    // Status-Code SP
    private static bool TryReadStatusCode(ReadOnlySpan<byte> line, out int statusCode)
    {
        var hundreds = (uint)line[StatusCodeTable.CodeStart] - '0';
        var tens = (uint)line[StatusCodeTable.CodeStart + 1] - '0';
        var ones = (uint)line[StatusCodeTable.CodeStart + 2] - '0';
        statusCode = (int)((hundreds * 100) + (tens * 10) + ones);
        return hundreds - 1 <= 5 && tens <= 9 && ones <= 9 && line[StatusCodeTable.PhraseStart - 1] == ' ';
    }

    private static bool IsLineEnd(ReadOnlySpan<byte> line, int index) => line[index] == '\r' && line[index + 1] == '\n';
}
#endif
