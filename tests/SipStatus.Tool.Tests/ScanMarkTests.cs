using System.Collections.Generic;
using System.Linq;
using System.Text;
using System.Text.Json;
using FluentAssertions;
using SipStatus.Tool.Scanning;
using Xunit;

namespace SipStatus.Tool.Tests;

/// <summary>Status lines in the sentences and tables of logs, where what stands around a line ends it.</summary>
public class ScanMarkTests
{
    /// <summary>A log, and the lines that are in it.</summary>
    public static TheoryData<string, string[]> Logs => new()
    {
        { "got 'SIP/2.0 486 Busy Here' from 10.0.0.1\n", ["486 Busy Here"] },
        { "got \"SIP/2.0 486 Busy Here\" from 10.0.0.1\n", ["486 Busy Here"] },
        { "got `SIP/2.0 486 Busy Here` from 10.0.0.1\n", ["486 Busy Here"] },
        { "got `SIP/2.0 486 Busy Here' from 10.0.0.1\n", ["486 Busy Here"] },
        { "[SIP/2.0 200 OK]\n", ["200 OK"] },
        { "(SIP/2.0 486 Busy Here)\r\n", ["486 Busy Here"] },
        { "{SIP/2.0 200 OK} {x}", ["200 OK"] },
        { "<SIP/2.0 200 OK> -> <SIP/2.0 404 Not Found>\n", ["200 OK", "404 Not Found"] },
        { "<msg>SIP/2.0 200 OK</msg>\n", ["200 OK"] },
        { "<![CDATA[SIP/2.0 200 OK]]></x>\n", ["200 OK"] },
        { "&lt;SIP/2.0 200 OK&gt; x\n", ["200 OK"] },
        { "a=&quot;SIP/2.0 200 OK&quot; b=1\n", ["200 OK"] },
        { "收到“SIP/2.0 486 Busy Here”响应\n", ["486 Busy Here"] },
        { "【SIP/2.0 486 Busy Here】收到\n", ["486 Busy Here"] },
        { "（SIP/2.0 486 Busy Here）收到\n", ["486 Busy Here"] },
        { "{\"m\":\"got \\\"SIP/2.0 480 Nobody\\\" from x\"}\n", ["480 Nobody"] },
        { "{\"m\":\"got \\\"SIP\\/2.0 480 Nobody\\\" from x\"}\n", ["480 Nobody"] },
        { "'SIP/2.0 200' from x\n", ["200 "] },
        { "sent *SIP/2.0 404 Not Found* to x\n", ["404 Not Found"] },
        { "sent **SIP/2.0 404 Not Found** to x\n", ["404 Not Found"] },
        { "<Response SIP/2.0 486 Busy Here> (trace: SIP/2.0 200 OK) [a SIP/2.0 404 Not Found]\n", ["486 Busy Here", "200 OK", "404 Not Found"] },
        { "'SIP/2.0 200 ' from x\n", ["200 "] },
        // Cells of tables
        { "SIP/2.0 200 OK | from=1.2.3.4\n", ["200 OK"] },
        { "SIP/2.0 200 OK     | from=1.2.3.4\n", ["200 OK"] },
        { "| SIP/2.0 480 Nobody      | 12 |\n", ["480 Nobody"] },
        { "|SIP/2.0 480 Nobody|12|\n", ["480 Nobody"] },
        { "|      SIP/2.0 480 Nobody  | 12 |\n", ["480 Nobody"] },
        { "│ SIP/2.0 480 Nobody   │ 12 │\n", ["480 Nobody"] },
        { "( SIP/2.0 480 Nobody )\n", ["480 Nobody )"] },
        { "SIP/2.0 486 Busy here\t10.0.0.1\n", ["486 Busy here"] },
        { "1\tSIP/2.0 480 Nobody\t10.0.0.1\n", ["480 Nobody"] },
        { "1,SIP/2.0 480 Nobody,10.0.0.1\n1;SIP/2.0 480 Nobody;10.0.0.1\n", ["480 Nobody", "480 Nobody"] },
        { "line=SIP/2.0 480 Temporarily Unavailable,method=INVITE\nline=SIP/2.0 200 OK;to=x\nSIP/2.0 200 OK|x\n", ["480 Temporarily Unavailable", "200 OK", "200 OK"] },
        // Another line behind it, whatever follows that
        { "1\tSIP/2.0 180 Nobody\tSIP/2.0 486 Busy Here\\r\\nCSeq: 1 INVITE\\r\\n\n", ["180 Nobody", "486 Busy Here"] },
        { "got \"SIP/2.0 180 Nobody\" then \"SIP/2.0 486 Busy Here\\r\\nCSeq: 1 INVITE\\r\\n\"\n", ["180 Nobody", "486 Busy Here"] },
        { "got [SIP/2.0 180 Nobody] then [SIP/2.0 486 Busy Here\r\nCSeq: 1 INVITE\r\n]\n", ["180 Nobody", "486 Busy Here"] },
        { "1,SIP/2.0 180 Nobody,\"SIP/2.0 486 Busy Here\r\nCSeq: 1 INVITE\r\n\"\n", ["180 Nobody", "486 Busy Here"] },
        { "got \"SIP/2.0 500 Oops\" for \"INVITE sip:x SIP/2.0#015#012CSeq: 1 INVITE#015#012\"\n", ["500 Oops"] },
        { "SIP/2.0 100 Trying SIP/2.0 200 OK SIP/2.0 200 OK\n", ["100 Trying", "200 OK", "200 OK"] },
        { "SIP/2.0 100 Trying, SIP/2.0 183 a / SIP/2.0 180 b -> SIP/2.0 200 OK\n", ["100 Trying", "183 a", "180 b", "200 OK"] },
        { "SIP/2.0 486 Busy Here (SIP/2.0 480 Nobody) SIP/2.0 2000 x\n", ["486 Busy Here", "480 Nobody"] },
        { "SIP/2.0 100 SIP/2.0 200\n", ["100 ", "200 "] },
        { "sip/2.0 100 Trying Sip/2.0 200 OK x/2.0 y /2.0 404 z\n", ["100 Trying", "200 OK x/2.0 y /2.0 404 z"] },
        // What belongs to the phrase
        { "1,\"SIP/2.0 480 \"\"gone\"\", back soon\",2\n", ["480 \"\"gone\"\", back soon"] },
        { "(1,'SIP/2.0 503 Can''t route',2)\n", ["503 Can''t route"] },
        { "1,\"got \"\"SIP/2.0 480 Nobody\"\" from x\",2\n", ["480 Nobody"] },
        { "SIP/2.0 603 of SIP/2.0 20 and SIP/2.0 x\n", ["603 of SIP/2.0 20 and SIP/2.0 x"] },
        { "'SIP/2.0 486 Can't talk' from x\n", ["486 Can't talk"] },
        { "\"SIP/2.0 603 Say \"no\" please\" from x\n", ["603 Say \"no\" please"] },
        { "\"SIP/2.0 603 \"no\"\" from x\n", ["603 \"no\""] },
        { "(SIP/2.0 488 No (good) codec) x\n", ["488 No (good) codec"] },
        { "\"SIP/2.0 603 5\\\" pipe\" from x\n", ["603 5\" pipe"] },
        { "\"SIP/2.0 603 a\\\\\" from x\n", ["603 a\\"] },
        { "x SIP/2.0 603 a) b] 'c' \"d\" e' f\" | g\n", ["603 a) b] 'c' \"d\" e' f\" | g"] },
        { "SIP/2.0 480 Nobody | at home\n", ["480 Nobody | at home"] },
        { "(x SIP/2.0 480 Nobody)\nSIP/2.0 200 OK :)\n", ["480 Nobody)", "200 OK :)"] },
        { "SIP/2.0 200 OK, took 3 ms\n", ["200 OK, took 3 ms"] },
        { "SIP/2.0 200 OK,\nSIP/2.0 200 OK; took 3 ms;x\nSIP/2.0 480 Nobody,x=1\n", ["200 OK,", "200 OK; took 3 ms;x", "480 Nobody,x=1"] },
        { "(SIP/2.0 603 no end\nSIP/2.0 200 x)\n", ["603 no end", "200 x)"] },
        // A message as it was sent, with something in front of it
        { "'SIP/2.0 603 My users' choice\nVia: SIP/2.0/UDP x\n", ["603 My users' choice"] },
        { "'SIP/2.0 603 My users' ACK sip:a SIP/2.0 and more and more and more and more\nVia: SIP/2.0/UDP x\n", ["603 My users' ACK sip:a SIP/2.0 and more and more and more and more"] },
        { "(SIP/2.0 603 No :) sorry\r\nv: SIP/2.0/UDP x\r\n", ["603 No :) sorry"] },
        { "'SIP/2.0 603 My users' choice\\r\\nVia: SIP/2.0/UDP x\\r\\n'", ["603 My users' choice"] },
        { "SIP/2.0 200 OK | fine\r\nCSeq : 1 INVITE\r\n", ["200 OK | fine"] },
    };

    [Theory]
    [MemberData(nameof(Logs))]
    public void Scan_LineWithinMarks_EndsWithThem(string log, string[] expected) => Scan(log).Should().Equal(expected);

    [Theory]
    [InlineData("'SIP/2.0 486 Busy Here' from \"x\"\n", "486 Busy Here")]
    [InlineData("\"SIP/2.0 486 Busy Here\" from x\n", "486 Busy Here")]
    [InlineData("[SIP/2.0 200] x\n", "200 ")]
    [InlineData("SIP/2.0 200 OK | from=\"x\"\n", "200 OK")]
    public void Scan_StrictLineWithinMarks_IsWellFormed(string log, string expected)
    {
        Scan(log, "--style", "default").Should().Equal(expected);
        if (!expected.EndsWith(' '))
        {
            Scan(log, "--style", "strict").Should().Equal(expected);
        }
    }

    // What stands in front of a message in a capture is a number.
    [Theory]
    [InlineData("(", "SIP/2.0 603 a) b\r\n", "603 a) b")]
    [InlineData("'", "SIP/2.0 603 a' b\r\n", "603 a' b")]
    [InlineData("\t", "SIP/2.0 200 OK\tb\r\n", "200 OK\tb")]
    public void Scan_Capture_HasTheWholePhrase(string before, string line, string expected)
    {
        foreach (var start in new[] { "\u001A+<M\u0002\0\u0004\0", "snoop\0\0\0", "\n\r\r\n\u001C\0\0\0" })
        {
            Scan(start + before + line).Should().Equal(expected);
        }

        Scan("text of a log" + before + line).Should().NotEqual([expected]);
    }

    [Fact]
    public void Run_LinesWithinMarksInBlocksOfAnySize_AreTheSame()
    {
        var log = string.Concat(Logs.Select(log => (string)((object[])log)[0] + "\n"));
        var input = Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat(log, 20)));
        var expected = Describe(input, new StreamScan(SipStatusLineStyles.Lenient), pieceLength: input.Length);

        for (var blockSize = 1; blockSize < 300; blockSize += 7)
        {
            Describe(input, new StreamScan(SipStatusLineStyles.Lenient, blockSize: blockSize), pieceLength: 1000)
                .Should().Be(expected, "blocks have {0} bytes", blockSize);
        }

        Describe(input, new StreamScan(SipStatusLineStyles.Lenient) { IsLive = true }, pieceLength: 1).Should().Be(expected);
    }

    private static string Describe(byte[] input, StreamScan scan, int pieceLength)
    {
        var tally = new Tally();
        using var stream = new PiecewiseStream(input, pieceLength);
        scan.Run(stream, tally, "test");
        return string.Join('\n', tally.UnusualPhrases.Kept) + string.Join(' ', tally.Codes) + tally.Malformed;
    }

    private static List<string> Scan(string log, params string[] options)
    {
        var run = ToolRun.WithInput(log, ["scan", "--only", "*", "--json", .. options, "-"]);
        return [.. run.Output.Split('\n').Where(line => line.Length > 0).Select(line => JsonDocument.Parse(line).RootElement)
            .Select(response => $"{response.GetProperty("code")} {response.GetProperty("phrase").GetString()}")];
    }
}
