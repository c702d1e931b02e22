#if NET
using System;
using System.Buffers.Binary;

namespace SipStatus;

/// <summary>
/// Matches the line that is not canonical and yet begins as lines do: with <c>SIP/2.0 486 </c>, as RFC 3261 spells it. It looks at 64 bytes at
/// once instead of one.
/// </summary>
internal static class OrdinaryLine
{
    /// <summary>The length of the shortest line.</summary>
    internal const int ShortestLine = PhraseBlocks.ShortestLine;

    /// <summary>
    /// Matches a line up to what ends its phrase. False where it begins otherwise, or its phrase is malformed: the grammar decides.
    /// </summary>
    internal static bool TryMatch(ReadOnlySpan<byte> line, SipStatusLineStyles styles, out int statusCode, out int phraseEnd)
    {
        if (!TryReadStatusCode(line, out statusCode)
            || BinaryPrimitives.ReadUInt64LittleEndian(line) != BinaryPrimitives.ReadUInt64LittleEndian("SIP/2.0 "u8))
        {
            phraseEnd = 0;
            return false;
        }

        if ((styles & SipStatusLineStyles.AllowFreePhrase) != 0)
        {
            phraseEnd = PhraseBlocks.FreeEnd(line);
            return true;
        }

        phraseEnd = PhraseBlocks.StrictEnd(line, out var anyOutsideAscii);
        var isBrokenEscape = phraseEnd < line.Length && line[phraseEnd] == '%';
        return !isBrokenEscape && (!anyOutsideAscii || Utf8Blocks.IsWellFormed(line, phraseEnd));
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
}
#endif
