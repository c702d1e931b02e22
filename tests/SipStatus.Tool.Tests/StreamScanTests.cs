using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using FluentAssertions;
using SipStatus.Tool.Scanning;
using Xunit;

namespace SipStatus.Tool.Tests;

public class StreamScanTests
{
    // The buffer of the scan is as long as what it keeps of a block (8192 bytes of a line, 8192 of its header fields and 400 to quote), and
    // the new bytes.
    private const int Kept = 8192 + 8192 + 400;
    private const int BlockSize = 64;
    private const int FirstBlock = Kept + BlockSize;

    public static TheoryData<string> Lines => new()
    {
        "SIP/2.0 486 Busy Here\r\n",
        "SIP/2.0 603 用户拒绝接听\r\n",
        "SIP/2.0 480\r\n",
    };

    [Theory]
    [MemberData(nameof(Lines))]
    public void Run_LineAtEveryPositionAroundTheEndOfABlock_IsFoundOnce(string line)
    {
        var bytes = Encoding.UTF8.GetBytes(line);
        var code = SipStatusLine.Parse(line).StatusCode;
        for (var position = FirstBlock - 400 - bytes.Length - 2; position <= FirstBlock + 2; position++)
        {
            var tally = Scan(Surround(bytes, position), BlockSize);

            tally.Codes.Should().Equal([(code, 1L)], "the line begins at {0}", position);
            tally.Malformed.Should().Be(0);
        }
    }

    [Fact]
    public void Run_MalformedLineAtEveryPositionAroundTheEndOfABlock_IsToldTheSame()
    {
        var bytes = "SIP/2.0 2000 OK, more text that may be cut\r\nand the next line"u8.ToArray();
        for (var position = FirstBlock - 400 - bytes.Length - 2; position <= FirstBlock + 2; position++)
        {
            var tally = Scan(Surround(bytes, position), BlockSize);

            tally.MalformedLines.Should().Equal(
                [new MalformedLine("test", position, SipStatusLineErrorKind.StatusCode, position + 11, "SIP/2.0 2000 OK, more text that may be cut")],
                "the line begins at {0}",
                position);
        }
    }

    [Fact]
    public void Run_AnyBlockSizeAndPieces_CountsTheSame()
    {
        // Every kind of line, also one that is longer than any may be and one that the end of the input cuts off.
        var input = Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat(
            "noise SIP/2.0/UDP x\r\nSIP/2.0 200 OK\r\nSIP/2.0 480\nsip/2.0\t499  x\nSIP/2.0 2000\r\nSIP/2.0 486 a\0b\r\nSIP/2.0 486 Занято\r\n",
            200)) + "SIP/2.0 200 " + new string('z', 9000) + "\r\nSIP/2.0 180 Ringing\r\n\r\nSIP/2.0 18");
        var expected = Describe(Scan(input, input.Length));
        expected.Should().Contain("200=200 480=200 486=200 499=200 180=1").And.Contain("LineTooLong=1");

        for (var blockSize = 1; blockSize <= 300; blockSize += 13)
        {
            Describe(Scan(input, blockSize)).Should().Be(expected, "blocks have {0} bytes", blockSize);
        }

        foreach (var pieceLength in new[] { 1, 7, 4096 })
        {
            using var stream = new PiecewiseStream(input, pieceLength);
            var tally = new Tally();
            new StreamScan(SipStatusLineStyles.Lenient) { IsLive = pieceLength > 1 }.Run(stream, tally, "test");
            Describe(tally).Should().Be(expected, "pieces have {0} bytes", pieceLength);
        }
    }

    [Fact]
    public void Run_ProgressSaysStop_Stops()
    {
        using var stream = new MemoryStream(new byte[100_000]);
        var tally = new Tally();

        new StreamScan(SipStatusLineStyles.Lenient, blockSize: 1000).Run(stream, tally, "test", _ => false);

        tally.Bytes.Should().BeInRange(17_000, 18_000);
    }

    [Fact]
    public void Run_HeaderFieldsAtEveryPositionAroundTheEndOfABlock_BelongToTheLine()
    {
        var message = Encoding.ASCII.GetBytes(
            "SIP/2.0 486 Busy Here\r\nVia: SIP/2.0/UDP x\r\nCall-ID: a\r\nCSeq: 7 INVITE\r\n\r\nBYE sip:a SIP/2.0\r\nCSeq: 8 BYE\r\n\r\n");
        for (var position = FirstBlock - message.Length - 2; position <= FirstBlock + 2; position++)
        {
            Scan(Surround(message, position), BlockSize).Methods.All.Select(method => method.Method)
                .Should().Equal(["INVITE"], "the message begins at {0}", position);
        }
    }

    [Fact]
    public void Run_EscapedSlashesAtEveryPositionAroundTheEndOfABlock_AreRead()
    {
        var message = Encoding.ASCII.GetBytes(
            @"{""m"":""SIP\\/2.0 486 Busy Here\r\nVia: SIP\/2.0\/UDP x\r\nCall-ID: a\r\nCSeq: 7 INVITE\r\n\r\nBYE sip:a SIP\/2.0\r\nCSeq: 8 BYE\r\n\r\n""}" + "\n");
        for (var position = FirstBlock - message.Length - 2; position <= FirstBlock + 2; position++)
        {
            var tally = Scan(Surround(message, position), BlockSize);

            tally.Methods.All.Select(method => method.Method).Should().Equal(["INVITE"], "the message begins at {0}", position);
            tally.Codes.Should().Equal((SipStatusCode.BusyHere, 1L));
            tally.UnusualPhrases.Kept.Should().BeEmpty();
        }
    }

    [Theory]
    [InlineData("m=SIP%2F2.0%20486%20Busy%20Here%0D%0AVia%3A%20SIP%2F2.0%2FUDP%20x%0D%0ACSeq%3A%207%20INVITE%0D%0A%0D%0ABYE%20sip%3Aa%20SIP%2F2.0%0D%0ACSeq%3A%208%20BYE")]
    [InlineData("m=sip%2f2.0+486+Busy+Here%0d%0aVia%3a+SIP%2f2.0%2fUDP+x%0d%0aCSeq%3a+7+INVITE%0d%0a%0d%0aBYE+sip%3aa+SIP%2f2.0%0d%0aCSeq%3a+8+BYE")]
    [InlineData("m=SIP/2.0%20486%20Busy%20Here%0ACSeq:%207%20INVITE%0A%0ABYE%20sip:a%20SIP/2.0%0ACSeq:%208%20BYE")]
    public void Run_EncodedMessageAtEveryPositionAroundTheEndOfABlock_IsRead(string text)
    {
        var message = Encoding.ASCII.GetBytes(text);
        for (var position = FirstBlock - message.Length - 2; position <= FirstBlock + 2; position++)
        {
            var found = new Offsets();
            using var stream = new MemoryStream(Surround(message, position));
            var tally = new Tally();
            new StreamScan(SipStatusLineStyles.Lenient, [found], BlockSize).Run(stream, tally, "test");

            tally.Methods.All.Select(method => method.Method).Should().Equal(["INVITE"], "the message begins at {0}", position);
            tally.Codes.Should().Equal((SipStatusCode.BusyHere, 1L));
            tally.UnusualPhrases.Kept.Should().BeEmpty();
            found.All.Should().Equal(position + 2);
        }
    }

    [Theory]
    [InlineData("m=SIP%2F2.0%2048%20x%0D%0A", 2)]
    [InlineData("m=SIP%2F2.0+4x6+x%0D%0A", 2)]
    public void Run_EncodedLineWithoutACode_IsMalformed(string text, int offset)
    {
        var line = Scan(Encoding.ASCII.GetBytes(text), BlockSize).MalformedLines.Should().ContainSingle().Which;

        line.Should().Match<MalformedLine>(malformed => malformed.Offset == offset && malformed.Error == SipStatusLineErrorKind.StatusCode);
    }

    [Fact]
    public void Run_ErrorAtTheEndOfTheInput_IsQuoted() =>
        Scan("SIP/2.0 18"u8.ToArray(), BlockSize).MalformedLines.Should().Equal(
            new MalformedLine("test", 0, SipStatusLineErrorKind.StatusCode, 10, "SIP/2.0 18"));

    [Fact]
    public void Run_ErrorAmongBytesThatAreNotText_IsMadeVisible()
    {
        byte[] input = [.. "SIP/2.0 200 \u0007[31m"u8, 0xFF, 0, .. "\n"u8];

        Scan(input, BlockSize).MalformedLines.Single().Excerpt.Should().Be("SIP/2.0 200 \\u0007[31m\uFFFD\\u0000");
    }

    [Fact]
    public void Run_ManyMalformedLines_KeepsTheFirstAndCountsAll()
    {
        var input = string.Concat(Enumerable.Range(0, 5000).Select(_ => "SIP/2.0 7\r\n"));

        var tally = Scan(Encoding.ASCII.GetBytes(input), BlockSize);

        tally.Malformed.Should().Be(5000);
        tally.Errors.Should().Equal((SipStatusLineErrorKind.StatusCode, 5000L));
        tally.MalformedLines.Select(line => line.Offset).Should().Equal(Enumerable.Range(0, Tally.MaxMalformedLines).Select(i => 11L * i));
    }

    [Fact]
    public void Run_Progress_EndsWithTheLengthAndOnlyRises()
    {
        var told = new List<long>();
        using var stream = new MemoryStream(new byte[100_000]);

        new StreamScan(SipStatusLineStyles.Lenient, blockSize: 1000).Run(stream, new Tally(), "test", done =>
        {
            told.Add(done);
            return true;
        });

        told.Should().BeInAscendingOrder().And.OnlyHaveUniqueItems();
        told[^1].Should().Be(100_000);
        told.Should().HaveCount(6, "a buffer has room for {0} bytes", Kept + 1000);
    }

    private sealed class Offsets : IScanObserver
    {
        public List<long> All { get; } = [];

        public void Add(string file, FoundResponse response) => All.Add(response.Offset);
    }

    private static Tally Scan(byte[] input, int blockSize)
    {
        using var stream = new MemoryStream(input);
        var tally = new Tally();
        new StreamScan(SipStatusLineStyles.Lenient, blockSize: blockSize).Run(stream, tally, "test");
        tally.Bytes.Should().Be(input.Length);
        return tally;
    }

    private static byte[] Surround(byte[] line, int position)
    {
        var input = new byte[position + line.Length + (2 * FirstBlock)];
        Array.Fill(input, (byte)'x');
        line.CopyTo(input, position);
        input[position + line.Length] = (byte)'\n';
        return input;
    }

    private static string Describe(Tally tally) => string.Join(
        '\n',
        string.Join(
            ' ',
            tally.Codes.OrderByDescending(code => code.Count).ThenBy(code => code.Code).Select(code => $"{code.Code.Value}={code.Count}")),
        string.Join(' ', tally.Errors.Select(error => $"{error.Error}={error.Count}")),
        string.Join('\n', tally.UnusualPhrases.Kept),
        string.Join('\n', tally.MalformedLines));
}
