using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using CsCheck;
using Xunit;

namespace SipStatus.Tests.Oracle;

/// <summary>The scanner against the oracle that tries every position, over whole inputs and over any cut of them into blocks.</summary>
public class ScannerPropertyTests
{
    private static readonly Gen<byte[]> s_noise = Gen.OneOfConst(
        Array.ConvertAll(
            [
                "S", "s", "SI", "SIP/", "SIP/2.0", "sip/2.0 ", "SIP/2.0\t", "SIP/2.0 \t ", "SIP/2.0 2", "SIP/2.0 20", "SIP/2.0 x", "SIPSIP/2.0 200 OK\r\n",
                "Via: SIP/2.0/UDP 192.0.2.1;branch=z9hG4bK1\r\n", "INVITE sip:a@example.com SIP/2.0\r\n", "\r\n\r\n", "\r", "\n", " ", "\t", "\0\0\0\0",
                "12:00:01 SIP/2.0 486 Busy Here <- 192.0.2.1\n", "SIP/2.0 SIP/2.0 200 OK", "SIP/2.0  404 Not Found\r\n", "v=0\r\no=- 1 1 IN IP4 192.0.2.1\r\n",
                "SIP/2.0 486 Busy\0Here\r\n", "SIP/2.0 2000 OK\r\n", "SIP/2.0 999 x\r\n", "SIP/3.0 200 OK\r\n", "HTTP/1.1 200 OK\r\n",
            ],
            Encoding.ASCII.GetBytes));

    private static readonly Gen<byte[]> s_input = Gen.Frequency(
            (4, s_noise),
            (3, StatusLineGenerator.Utf8.ValidLine),
            (3, StatusLineGenerator.Utf8.NearlyLine),
            (1, Gen.Byte.Array[0, 40]))
        .Array[0, 12].Select(parts => parts.SelectMany(bytes => bytes).ToArray());

    // A line about as long as the bound, which a cut into blocks must not lose: the part before the run, and the run's length.
    private static readonly Gen<byte[]> s_longInput = Gen.Select(
        s_input,
        Gen.OneOfConst("SIP/2.0 200 ", "SIP/2.0 ", "SIP/2.0 200 OK\r\nSIP/2.0 404 "),
        Gen.OneOfConst((byte)'a', (byte)' ', (byte)'\t', (byte)'S'),
        Gen.Int[8160, 8200],
        Gen.OneOfConst("200 OK\r\n", "\r\n", ""),
        s_input,
        (before, start, unit, count, end, after) =>
            (byte[])[
            .. before, .. Encoding.ASCII.GetBytes(start), .. Enumerable.Repeat(unit, count), .. Encoding.ASCII.GetBytes(end), .. after,
        ]);

    [Fact]
    public void MoveNext_WholeInput_FindsWhatTheOracleFinds() =>
        Gen.Select(s_input, Gen.OneOfConst(StatusLineGenerator.AllStyles)).Sample(
            (input, styles) => Assert.Equal(ScannerOracle.Scan(input, styles), Scan([input], styles)),
            iter: 20_000,
            print: sample => $"{StatusLineGenerator.Print(sample.Item1)} {sample.Item2}");

    [Fact]
    public void MoveNext_InputCutIntoBlocks_FindsWhatTheWholeHolds() =>
        Gen.Select(s_input, Gen.OneOfConst(StatusLineGenerator.AllStyles), StatusLineGenerator.Cuts).Sample(
            (input, styles, cuts) => Assert.Equal(ScannerOracle.Scan(input, styles), Scan(StatusLineGenerator.Cut(input, cuts), styles)),
            iter: 20_000,
            print: sample => $"{StatusLineGenerator.Print(sample.Item1)} {sample.Item2} cut at {string.Join(' ', sample.Item3)}");

    [Fact]
    public void MoveNext_InputByteByByte_FindsWhatTheWholeHolds() =>
        Gen.Select(s_input, Gen.OneOfConst(StatusLineGenerator.AllStyles)).Sample(
            (input, styles) => Assert.Equal(
                ScannerOracle.Scan(input, styles), Scan(Array.ConvertAll(input, unit => new[] { unit }), styles)),
            iter: 1_000,
            print: sample => $"{StatusLineGenerator.Print(sample.Item1)} {sample.Item2}");

    [Fact]
    public void MoveNext_LineAsLongAsTheBound_FindsTheSameHoweverCut() =>
        Gen.Select(s_longInput, Gen.OneOfConst(StatusLineGenerator.AllStyles), StatusLineGenerator.Cuts).Sample(
            (input, styles, cuts) =>
            {
                var expected = ScannerOracle.Scan(input, styles);
                Assert.Equal(expected, Scan([input], styles));
                Assert.Equal(expected, Scan(StatusLineGenerator.Cut(input, cuts), styles));
            },
            iter: 1_000,
            print: sample => $"{StatusLineGenerator.Print(sample.Item1)} {sample.Item2} cut at {string.Join(' ', sample.Item3)}");

    [Fact]
    public void MoveNext_StreamInPieces_FindsWhatTheOracleFinds() =>
        Gen.Select(s_input, Gen.OneOfConst(StatusLineGenerator.AllStyles), StatusLineGenerator.Cuts).Sample(
            (input, styles, cuts) =>
            {
                var stream = new PiecewiseStream(StatusLineGenerator.Cut(input, cuts));
                var scanner = new SipStatusStreamScanner(stream, (SipStatusLineStyles)styles);
                Assert.Equal(ScannerOracle.Scan(input, styles), LibraryAnswer.Scan(scanner));
                Assert.Equal(input.Length, scanner.BytesConsumed);
            },
            iter: 5_000,
            print: sample => $"{StatusLineGenerator.Print(sample.Item1)} {sample.Item2} cut at {string.Join(' ', sample.Item3)}");

    [Fact]
    public void MoveNext_StreamWithLinesAsLongAsTheBound_FindsWhatTheOracleFinds() =>
        Gen.Select(s_longInput, s_longInput, Gen.OneOfConst(StatusLineGenerator.AllStyles), StatusLineGenerator.Cuts).Sample(
            (first, second, styles, cuts) =>
            {
                // Together longer than the memory of the scanner.
                byte[] input = [.. first, .. second, .. first, .. second, .. first, .. second, .. first, .. second, .. first];
                var stream = new PiecewiseStream(StatusLineGenerator.Cut(input, cuts));
                Assert.Equal(
                    ScannerOracle.Scan(input, styles), LibraryAnswer.Scan(new SipStatusStreamScanner(stream, (SipStatusLineStyles)styles)));
            },
            iter: 100,
            print: sample => $"{StatusLineGenerator.Print(sample.Item1)} {sample.Item3} cut at {string.Join(' ', sample.Item4)}");

    // As a program scans a large file: block by block, what one block leaves put in front of the next.
    private static List<OracleMatch> Scan(IReadOnlyList<byte[]> blocks, OracleStyles styles)
    {
        var matches = new List<OracleMatch>();
        var pending = Array.Empty<byte>();
        long start = 0;
        for (var i = 0; i < blocks.Count || i == 0; i++)
        {
            byte[] buffer = i < blocks.Count ? [.. pending, .. blocks[i]] : pending;
            var isFinalBlock = i >= blocks.Count - 1;
            var scanner = new SipStatusScanner(buffer, isFinalBlock, (SipStatusLineStyles)styles);
            LibraryAnswer.AddMatches(matches, ref scanner, start);
            var consumed = scanner.BytesConsumed;
            Assert.True(
                isFinalBlock ? consumed == buffer.Length : buffer.Length - consumed <= 8192,
                $"{consumed} of {buffer.Length} are done with");
            pending = buffer[consumed..];
            start += consumed;
        }

        return matches;
    }
}
