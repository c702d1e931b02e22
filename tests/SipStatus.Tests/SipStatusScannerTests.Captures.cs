using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using FluentAssertions;
using Xunit;

namespace SipStatus.Tests;

/// <summary>Buffers as they come from the wire and from files, built so that every offset is known by construction.</summary>
public partial class SipStatusScannerTests
{
    [Fact]
    public void MoveNext_PacketCapture_FindsTheLinesBetweenBinaryHeaders()
    {
        var input = new ScannedInput()
            .Noise([0xD4, 0xC3, 0xB2, 0xA1, 0x02, 0x00, 0x04, 0x00, 0, 0, 0, 0, 0, 0, 0, 0, 0xFF, 0xFF, 0, 0, 1, 0, 0, 0])
            .Noise([0x20, 0x53, 0x49, 0x50, 0x2F, 0x00]).Noise("\u0045\0\u0001S")
            .Line("SIP/2.0 100 Trying\r\n", 100, "Trying").Noise("Via: SIP/2.0/UDP 192.0.2.1;branch=z9hG4bK1\r\nContent-Length: 0\r\n\r\n")
            .Noise([0x00, 0x50, 0xFF, 0xFE, 0x0D, 0x0A, 0x0D])
            .Line("SIP/2.0 486 Busy Here\r\n", 486, "Busy Here").Noise("Via: SIP/2.0/TCP 192.0.2.1\r\n\r\n")
            .Noise([0xFF, 0x00]).Noise("BYE sip:bob@192.0.2.4 SIP/2.0\r\nVia: SIP/2.0/TLS 192.0.2.9\r\n\r\n")
            .Line("SIP/2.0 499 \u6B63\u5FD9\r\n", 499, "\u6B63\u5FD9").Noise("\r\n\0\0\0")
            .Line("SIP/2.0 200 \r\n", 200, "").Noise("OK\r\n")
            .Line("SIP/2.0 202\r\n", 202, "");

        input.MustBeFound(SipStatusLineStyles.Default);
    }

    [Fact]
    public void MoveNext_PipelinedStream_FindsLineAfterLine() =>
        new ScannedInput()
            .Noise("\r\n\r\n").Line("SIP/2.0 100 Trying\r\n", 100, "Trying").Line("SIP/2.0 180 Ringing\r\n", 180, "Ringing").Noise("\r\n")
            .Line("SIP/2.0 200 OK\r\n", 200, "OK").Noise("\r").Line("sip/2.0 603 Decline\r\n", 603, "Decline").Noise("\n")
            .MustBeFound(SipStatusLineStyles.Strict);

    [Fact]
    public void MoveNext_MalformedAmongWellFormed_FindsBoth() =>
        new ScannedInput()
            .Noise("12:00:01 <- ").Malformed("SIP/2.0 ", SipStatusLineErrorKind.StatusCode).Noise("999 x\r\n")
            .Line("SIP/2.0 200 OK\r\n", 200, "OK")
            .Malformed("SIP/2.0 200", SipStatusLineErrorKind.Space).Noise("OK\r\n")
            .Malformed("SIP/2.0 20", SipStatusLineErrorKind.StatusCode).Line("SIP/2.0 404 Not Found\r\n", 404, "Not Found")
            .Malformed("SIP/2.0 200 a", SipStatusLineErrorKind.ReasonPhrase).Noise("\0").Line("SIP/2.0 500 x\r\n", 500, "x")
            .Malformed("SIP/2.0 486 Busy\r", SipStatusLineErrorKind.LineEnd).Noise("Here\r\n")
            .MustBeFound(SipStatusLineStyles.Default);

    [Fact]
    public void MoveNext_VersionsWithoutADigit_AreNoMatches() =>
        new ScannedInput()
            .Noise("SIP/2.0 SIP/2.0 OK SIP/2.0\t200 SIP/2.0\r\n 200 SIP/2.0200 SIP/2.0/UDP SIP/3.0 200 OK SIP/2.0 -200 SIP/2.0  \r\n /2.0 200 OK ")
            .Noise("SI/2.0 200 XIP/2.0 200 S\u0009P/2.0 200 \u0013IP/2.0 200 S\u0149P/2.0 200 ")
            .MustBeFound(SipStatusLineStyles.Default);

    [Fact]
    public void MoveNext_VersionWithinAWordOrAPhrase_IsFoundWhereItIsNoPartOfALine() =>
        new ScannedInput()
            .Noise("XSIP").Line("SIP/2.0 200 SIP/2.0 404 Not Found\r\n", 200, "SIP/2.0 404 Not Found")
            .Noise("SIP/2.0 ").Line("SIP/2.0 486 Busy Here\r\n", 486, "Busy Here")
            .Noise("a").Line("SIP/2.0 100 b\r\n", 100, "b")
            .MustBeFound(SipStatusLineStyles.Default);

    [Theory]
    [InlineData("SIP/2.0 200", SipStatusLineErrorKind.None)]
    [InlineData("SIP/2.0 200 ", SipStatusLineErrorKind.None)]
    [InlineData("SIP/2.0 200 O", SipStatusLineErrorKind.None)]
    [InlineData("SIP/2.0 2", SipStatusLineErrorKind.StatusCode)]
    [InlineData("SIP/2.0 20", SipStatusLineErrorKind.StatusCode)]
    [InlineData("SIP/2.0 200 OK\r", SipStatusLineErrorKind.LineEnd)]
    public void MoveNext_EndOfTheInputWithinALine_JudgesWhatIsThere(string end, SipStatusLineErrorKind kind)
    {
        var input = new ScannedInput().Noise("x\r\n");
        input = kind == SipStatusLineErrorKind.None ? input.Line(end, 200, end.Length > 12 ? "O" : "") : input.Malformed(end, kind);

        input.MustBeFound(SipStatusLineStyles.Default);
    }

    [Theory]
    [InlineData("S")]
    [InlineData("SIP/2.")]
    [InlineData("SIP/2.0")]
    [InlineData("SIP/2.0 ")]
    public void MoveNext_EndOfTheInputBeforeTheDigit_FindsNothing(string end) =>
        new ScannedInput().Noise("x\r\n").Noise(end).MustBeFound(SipStatusLineStyles.Default);

    [Fact]
    public void MoveNext_LinesAroundTheBound_AreFoundHoweverTheInputIsCut()
    {
        var longest = new string('x', 8192 - 14);
        new ScannedInput()
            .Noise("abc").Line($"SIP/2.0 200 {longest}\r\n", 200, longest)
            .Noise("def").Malformed($"SIP/2.0 200 {longest}xx", SipStatusLineErrorKind.LineTooLong).Noise("xxx\r\n")
            .Line("SIP/2.0 180 Ringing\r\n", 180, "Ringing")
            .MustBeFound(SipStatusLineStyles.Default, 1000, 8191, 8192, 8193, 10_000);
    }

    [Fact]
    public void BytesConsumed_OfABlockThatIsNotTheLast_LeavesWhatMayGoOn()
    {
        LeftBy("").Should().Be("");
        LeftBy("SIP/2.0 200 OK\r\n").Should().Be("");
        LeftBy("xxxxxxxxxxxxxxxxxxxxSIP/2.0 486 Busy").Should().Be("SIP/2.0 486 Busy");
        LeftBy("SIP/2.0 200 OK\r\nSIP/2.0 486 Busy Here\r").Should().Be("SIP/2.0 486 Busy Here\r");
        LeftBy("xxxxxxxxxxxxxxxxxxxxSIP/2.0").Should().EndWith("SIP/2.0").And.HaveLength(7);
        LeftBy("xxxxxxxxxxxxxxxxxxxxSIP/2.0 ").Should().Be("SIP/2.0 ");
        LeftBy(new string('x', 100_000)).Length.Should().BeLessThan(8);
        LeftBy("SIP/2.0 200 " + new string('x', 8179)).Should().HaveLength(8191);
        LeftBy("SIP/2.0 200 " + new string('x', 8180)).Length.Should().BeLessThan(8);

        static string LeftBy(string block)
        {
            var bytes = Encoding.ASCII.GetBytes(block);
            var scanner = new SipStatusScanner(bytes, isFinalBlock: false);
            var consumed = scanner.BytesConsumed;
            while (scanner.MoveNext())
            {
            }

            scanner.BytesConsumed.Should().Be(consumed, "it is known before the first match");
            return Encoding.ASCII.GetString(bytes, scanner.BytesConsumed, bytes.Length - scanner.BytesConsumed);
        }
    }

    [Fact]
    public void MoveNext_AfterTheLastMatch_StaysFalse()
    {
        var scanner = new SipStatusScanner("SIP/2.0 200 OK\r\n"u8);

        scanner.Current.Length.Should().Be(0, "there is no match before the first");
        scanner.MoveNext().Should().BeTrue();
        scanner.Current.Line.StatusCode.Should().Be(SipStatusCode.OK);
        scanner.BytesConsumed.Should().Be(16);
        for (var i = 0; i < 3; i++)
        {
            scanner.MoveNext().Should().BeFalse();
            scanner.Current.Line.StatusCode.Should().Be(default(SipStatusCode));
            scanner.BytesConsumed.Should().Be(16);
        }
    }

    [Fact]
    public void Foreach_BlockThatIsNotTheLast_GivesEachMatchAndLeavesWhatMayGoOn()
    {
        var block = "xx SIP/2.0 100 Trying\r\nSIP/2.0 2x SIP/2.0 180 Ringing\r\nSIP/2.0 486 Bu"u8;
        var scanner = new SipStatusScanner(block, isFinalBlock: false);

        var offsets = new List<int>();
        foreach (var match in scanner)
        {
            offsets.Add(match.Offset);
        }

        offsets.Should().Equal(3, 23, 34);
        block[scanner.BytesConsumed..].SequenceEqual("SIP/2.0 486 Bu"u8).Should().BeTrue();
        scanner.Current.Length.Should().Be(0, "the scanner itself has not moved");
    }

    [Fact]
    public void Foreach_ScannerThatHasMoved_GoesOnBehindItsMatch()
    {
        var scanner = new SipStatusScanner("SIP/2.0 100 Trying\r\nSIP/2.0 180 Ringing\r\nSIP/2.0 200 OK\r\n"u8);
        scanner.MoveNext().Should().BeTrue();

        var codes = new List<int>();
        foreach (var match in scanner)
        {
            codes.Add(match.Line.StatusCode.Value);
        }

        codes.Should().Equal(180, 200);
        scanner.Current.Line.StatusCode.Should().Be(SipStatusCode.Trying);
        scanner.BytesConsumed.Should().Be(20);
    }

    [Fact]
    public void Constructor_BufferAlone_ScansALogOfAnyKindToItsEnd()
    {
        var codes = new List<int>();
        foreach (var match in new SipStatusScanner("SIP/2.0 100 Trying\nSIP/2.0 \t180\tRinging\nSIP/2.0 183\nSIP/2.0 200 50% \"off\""u8))
        {
            codes.Add(match.Line.StatusCode.Value);
        }

        codes.Should().Equal(100, 180, 183, 200);
    }

    [Fact]
    public void MoveNext_DefaultScanner_FindsNothing()
    {
        var scanner = default(SipStatusScanner);

        scanner.MoveNext().Should().BeFalse();
        scanner.BytesConsumed.Should().Be(0);
    }

    [Fact]
    public void Current_OfAMatch_IsASliceOfTheBuffer()
    {
        var buffer = "xx SIP/2.0 486 Nobody Home\r\n"u8.ToArray();
        var scanner = new SipStatusScanner(buffer);

        scanner.MoveNext().Should().BeTrue();

        buffer.AsSpan().Overlaps(scanner.Current.Line.ReasonPhrase, out var offset).Should().BeTrue();
        offset.Should().Be(15);
        scanner.Current.Line.ReasonPhrase.Length.Should().Be(11);
    }

    [Fact]
    public void MoveNext_WholeFilesOfNearMatches_IsDoneInOnePass()
    {
        // Each of these would cost the square of its length if the search began anew behind each unit.
        foreach (var unit in new[] { "SIP/2.0 ", "SIP/2.0  ", "/2.0 ", "SIP/2.0", "S", "SIP/2.0 2" })
        {
            var buffer = Encoding.ASCII.GetBytes(string.Concat(Enumerable.Repeat(unit, 400_000)));
            var scanner = new SipStatusScanner(buffer, isFinalBlock: true, SipStatusLineStyles.Lenient);
            var matches = 0;
            while (scanner.MoveNext())
            {
                matches++;
            }

            matches.Should().Be(unit == "SIP/2.0 2" ? 400_000 : 0);
        }
    }

    /// <summary>A buffer in the making, and what is to be found in it.</summary>
    private sealed class ScannedInput
    {
        private readonly List<byte> _bytes = [];
        private readonly List<Found> _expected = [];

        public ScannedInput Noise(byte[] bytes)
        {
            _bytes.AddRange(bytes);
            return this;
        }

        public ScannedInput Noise(string text) => Noise(Encoding.UTF8.GetBytes(text));

        public ScannedInput Line(string text, int code, string phrase)
        {
            _expected.Add(SipStatusScannerTests.Line(_bytes.Count, Encoding.UTF8.GetByteCount(text), code, phrase));
            return Noise(text);
        }

        /// <summary>The part of a malformed line before its error.</summary>
        public ScannedInput Malformed(string text, SipStatusLineErrorKind kind)
        {
            _expected.Add(SipStatusScannerTests.Malformed(_bytes.Count, kind, Encoding.UTF8.GetByteCount(text)));
            return Noise(text);
        }

        /// <summary>
        /// Scans the input whole, in blocks of the lengths, and cut in two at every place; without lengths in blocks of every length.
        /// </summary>
        public void MustBeFound(SipStatusLineStyles styles, params int[] blockLengths)
        {
            var input = _bytes.ToArray();
            ScanInBlocks(input, int.MaxValue, styles).Should().Equal(_expected);
            foreach (var length in blockLengths.Length > 0 ? blockLengths : Enumerable.Range(1, Math.Max(1, input.Length)))
            {
                ScanInBlocks(input, length, styles).Should().Equal(_expected, "of blocks of {0} bytes", length);
            }
        }
    }
}
