using System;
using System.Buffers.Binary;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace SipStatus;

/// <summary>
/// The second tier: a line that begins and ends as lines do, <c>SIP/2.0 486 </c>, a phrase and CRLF, but is not canonical. It looks at
/// 64 bytes at once. What it does not recognise the grammar decides.
/// </summary>
internal static class OrdinaryLine
{
    // A longer line is left to the grammar, which stops at the first wrong byte. This tier searches for the end of the line first, and over
    // a buffer full of unfinished lines the scanner would repeat that search from each of them.
    private const int LongestLine = 512;

    /// <summary>Whether the bytes are a line, with or without CRLF.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static bool IsText(ReadOnlySpan<byte> text, SipStatusLineStyles styles, out int statusCode, out int phraseEnd) =>
        TryFindPhraseEnd(text.Slice(0, Math.Min(text.Length, LongestLine)), styles, out statusCode, out phraseEnd)
        && (phraseEnd == text.Length || (phraseEnd == text.Length - StatusLineLayout.LineEndLength && IsLineEnd(text, phraseEnd)));

    /// <summary>Whether the bytes begin with a line, CRLF included, that is not longer than a bound.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static bool IsWire(ReadOnlySpan<byte> source, SipStatusLineStyles styles, int maxLength, out int statusCode, out int phraseEnd)
    {
        // The search must not go beyond the bound.
        source = source.Slice(0, Math.Min(source.Length, Math.Min(Math.Max(maxLength, 0), LongestLine)));
        return TryFindPhraseEnd(source, styles, out statusCode, out phraseEnd)
            && phraseEnd <= source.Length - StatusLineLayout.LineEndLength && IsLineEnd(source, phraseEnd);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool TryFindPhraseEnd(ReadOnlySpan<byte> line, SipStatusLineStyles styles, out int statusCode, out int phraseEnd)
    {
        phraseEnd = 0;
        statusCode = 0;
        if (!Vector128.IsHardwareAccelerated
            || line.Length < PhraseBlocks.ShortestLine
            || BinaryPrimitives.ReadUInt64LittleEndian(line) != BinaryPrimitives.ReadUInt64LittleEndian(StatusLineLayout.VersionAndSpace)
            || !TryReadStatusCode(line, out statusCode))
        {
            return false;
        }

        if ((styles & SipStatusLineStyles.AllowFreePhrase) != 0)
        {
            phraseEnd = PhraseBlocks.FreeEnd(line);
            return true;
        }

        // This may also be where a malformed escape begins; the caller checks for the line end.
        phraseEnd = PhraseBlocks.StrictEnd(line, out var anyOutsideAscii);
        return !anyOutsideAscii || Utf8Blocks.IsWellFormed(line, phraseEnd);
    }

    // Status-Code SP
    private static bool TryReadStatusCode(ReadOnlySpan<byte> line, out int statusCode)
    {
        var hundreds = (uint)line[StatusLineLayout.CodeStart] - '0';
        var tens = (uint)line[StatusLineLayout.CodeStart + 1] - '0';
        var ones = (uint)line[StatusLineLayout.CodeStart + 2] - '0';
        statusCode = (int)((hundreds * 100) + (tens * 10) + ones);
        return hundreds - 1 <= 5 && tens <= 9 && ones <= 9 && line[StatusLineLayout.PhraseStart - 1] == ' ';
    }

    private static bool IsLineEnd(ReadOnlySpan<byte> line, int index) => line[index] == '\r' && line[index + 1] == '\n';
}
