using System;
using System.Collections.Generic;

namespace SipStatus.Tests.Oracle;

/// <summary>
/// A match of the scanner in the oracle's terms: where it stands in the whole input, and what the oracle says of the line there.
/// </summary>
/// <param name="Offset">Where the line begins.</param>
/// <param name="Length">The length of the line with its line end; of a malformed one, up to the error.</param>
/// <param name="Code">The Status-Code; 0 where malformed.</param>
/// <param name="Phrase">The Reason-Phrase as text; empty where malformed.</param>
/// <param name="Kind">None, or the element at fault.</param>
internal readonly record struct OracleMatch(long Offset, int Length, int Code, string Phrase, OracleErrorKind Kind);

/// <summary>Finds status lines in a whole input by trying every position.</summary>
internal static partial class ScannerOracle
{
    private const int MaxLength = 8192;

    private delegate (OracleAnswer Answer, int Length)? LogLineReader(ReadOnlySpan<byte> rest, OracleStyles styles, OracleAnswer wire);

    public static List<OracleMatch> Scan(ReadOnlySpan<byte> input, OracleStyles styles) => Scan(input, styles, readLogLine: null);

    private static List<OracleMatch> Scan(ReadOnlySpan<byte> input, OracleStyles styles, LogLineReader? readLogLine)
    {
        var matches = new List<OracleMatch>();
        var position = 0;
        while (position < input.Length)
        {
            var rest = input[position..];
            if (!BeginsLikeALine(rest, styles))
            {
                position++;
                continue;
            }

            // The last line of the input may lack its line end: it is then read as a text.
            var answer = StatusLineOracle.ReadWire(rest, styles, MaxLength);
            if (readLogLine?.Invoke(rest, styles, answer) is var (logLine, logLength))
            {
                matches.Add(new OracleMatch(position, logLength, logLine.Code, logLine.Phrase, logLine.Kind));
                position += logLength;
                continue;
            }

            if (answer.Verdict == OracleVerdict.Incomplete)
            {
                answer = StatusLineOracle.ReadText(rest, styles);
            }

            var length = answer.Verdict == OracleVerdict.Valid ? answer.Consumed : answer.Offset;
            matches.Add(new OracleMatch(position, length, answer.Code, answer.Phrase, answer.Kind));
            position += length;
        }

        return matches;
    }

    // The version in any letter case, a separator, any more of SP and HTAB, a digit; all of it within the longest line there may be.
    private static bool BeginsLikeALine(ReadOnlySpan<byte> rest, OracleStyles styles)
    {
        var version = "SIP/2.0"u8;
        for (var i = 0; i < version.Length; i++)
        {
            if (i == rest.Length || (rest[i] != version[i] && rest[i] != char.ToLowerInvariant((char)version[i])))
            {
                return false;
            }
        }

        var afterVersion = rest[version.Length..];
        var separators = 0;
        while (separators < afterVersion.Length && afterVersion[separators] is 0x20 or 0x09)
        {
            separators++;
        }

        return separators > 0
            && separators < Math.Min(afterVersion.Length, MaxLength - version.Length)
            && afterVersion[separators] is >= (byte)'0' and <= (byte)'9'
            && (afterVersion[0] == ' ' || (styles & OracleStyles.AllowExtraWhiteSpace) != 0);
    }
}
