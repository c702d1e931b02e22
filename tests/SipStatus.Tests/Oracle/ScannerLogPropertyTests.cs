using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using CsCheck;
using Xunit;

namespace SipStatus.Tests.Oracle;

/// <summary>
/// The ends of lines in logs against the oracle, over whole inputs, over any cut of them, and from the stricter styles to the looser ones.
/// </summary>
public class ScannerLogPropertyTests
{
    // Ends, beginnings of ends, what looks like one, and lines for them to end.
    private static readonly Gen<byte[]> s_part = Gen.OneOfConst(
        Array.ConvertAll(
            [
                "\\r\\n", "\\n", "\\r", "\\", "\\\\r\\\\n", "\\\\\\\\\\\\\\\\\\r", "\\u000d\\u000A", "\\x0D", "\\x0", "\\015\\012", "#015#012", "#01", "#015\n", "^M", "^M^J", "^", "&#13;", "&#xD;",
                "&#x0d;&#x0a;", "&#10;", "&#", "%0D%0A", "%0d", "%0", "\u001B", "\u001B[0m", "\r\r\n", "\r", "\n", "\r\n", ".\n", "..", "..Via: x", "..Via", "..v: x", "..cseq: 1", "..other: x", "'", "\"", "\",", "']", "\"}", "\\\"", "\\\",", "\\\\\\\"}", "\\'",
                "\" size=\"14\" show=\"", "\" size", "</", "<", ">", "OK", "Busy Here", "Занято", "SIP/2.0 200 OK", "SIP/2.0 486 Busy Here", "SIP/2.0 200", "SIP/2.0 200 ", "sip/2.0 603 Decline",
                "SIP/2.0 2000", "SIP/2.0 20", "SIP/2.0 ", " ", "=", "Via: SIP/2.0/UDP x", "INVITE sip:a SIP/2.0",
            ],
            Encoding.UTF8.GetBytes));

    private static readonly Gen<byte[]> s_input = s_part.Array[0, 14].Select(parts => parts.SelectMany(bytes => bytes).ToArray());

    [Fact]
    public void MoveNext_EscapedLineEnds_FindsWhatTheOracleFinds() =>
        Gen.Select(s_input, Gen.OneOfConst(StatusLineGenerator.AllStyles)).Sample(
            (input, styles) => Assert.Equal(ScannerOracle.ScanLog(input, styles), Scan([input], styles)),
            iter: 15_000,
            print: sample => $"{StatusLineGenerator.Print(sample.Item1)} {sample.Item2}");

    [Fact]
    public void MoveNext_EscapedLineEndsCutIntoBlocks_FindsWhatTheWholeHolds() =>
        Gen.Select(s_input, Gen.OneOfConst(StatusLineGenerator.AllStyles), StatusLineGenerator.Cuts).Sample(
            (input, styles, cuts) => Assert.Equal(ScannerOracle.ScanLog(input, styles), Scan(StatusLineGenerator.Cut(input, cuts), styles)),
            iter: 15_000,
            print: sample => $"{StatusLineGenerator.Print(sample.Item1)} {sample.Item2} cut at {string.Join(' ', sample.Item3)}");

    [Fact]
    public void MoveNext_EscapedLineEndsByteByByte_FindsWhatTheWholeHolds() =>
        Gen.Select(s_input, Gen.OneOfConst(StatusLineGenerator.AllStyles)).Sample(
            (input, styles) => Assert.Equal(
                ScannerOracle.ScanLog(input, styles), Scan(Array.ConvertAll(input, unit => new[] { unit }), styles)),
            iter: 2_000,
            print: sample => $"{StatusLineGenerator.Print(sample.Item1)} {sample.Item2}");

    [Fact]
    public void MoveNext_EscapedLineEndsInAStream_FindsWhatTheWholeHolds() =>
        Gen.Select(s_input, Gen.OneOfConst(StatusLineGenerator.AllStyles), StatusLineGenerator.Cuts).Sample(
            (input, styles, cuts) =>
            {
                var stream = new PiecewiseStream(StatusLineGenerator.Cut(input, cuts));
                var scanner = new SipStatusStreamScanner(stream, (SipStatusLineStyles)styles, endsAtEscapes: true);
                Assert.Equal(ScannerOracle.ScanLog(input, styles), LibraryAnswer.Scan(scanner));
            },
            iter: 5_000,
            print: sample => $"{StatusLineGenerator.Print(sample.Item1)} {sample.Item2} cut at {string.Join(' ', sample.Item3)}");

    // A single line and its ends: behind a line that one style reads and the other does not, the two may go on at different places.
    [Fact]
    public void MoveNext_LooserStyle_ReadsWhatTheStricterOneReads() =>
        Gen.Select(s_input, Gen.OneOfConst(StatusLineGenerator.AllStyles), Gen.OneOfConst(StatusLineGenerator.AllStyles)).Sample(
            (input, styles, more) =>
            {
                byte[] line = [.. "SIP/2.0 486 "u8, .. input];
                var strict = Scan([line], styles)[0];
                if (strict.Code != 0)
                {
                    Assert.Equal(strict, Scan([line], styles | more)[0]);
                }
            },
            iter: 15_000,
            print: sample => $"{StatusLineGenerator.Print(sample.Item1)} {sample.Item2} {sample.Item3}");

    private static List<OracleMatch> Scan(IReadOnlyList<byte[]> blocks, OracleStyles styles)
    {
        var matches = new List<OracleMatch>();
        var pending = Array.Empty<byte>();
        long start = 0;
        for (var i = 0; i < blocks.Count || i == 0; i++)
        {
            byte[] buffer = i < blocks.Count ? [.. pending, .. blocks[i]] : pending;
            var isFinalBlock = i >= blocks.Count - 1;
            var scanner = new SipStatusScanner(buffer, isFinalBlock, (SipStatusLineStyles)styles, endsAtEscapes: true);
            LibraryAnswer.AddMatches(matches, ref scanner, start);
            Assert.True(
                isFinalBlock ? scanner.BytesConsumed == buffer.Length : buffer.Length - scanner.BytesConsumed <= 8192,
                $"{scanner.BytesConsumed} of {buffer.Length}");
            pending = buffer[scanner.BytesConsumed..];
            start += scanner.BytesConsumed;
        }

        return matches;
    }
}
