using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using FluentAssertions;
using Xunit;

namespace SipStatus.Tool.Tests;

/// <summary>The header fields of a response, on the wire and in logs, with what <c>scan --only</c> must tell of them.</summary>
public class ScanFieldTests
{
    private static readonly string[] s_fields = ["phrase", "cseq", "callId", "reason"];

    /// <summary>A log, and of each response in it: phrase, CSeq, Call-ID and Reason.</summary>
    public static TheoryData<string, string[]> Logs => new()
    {
        // RFC 3261, section 7.3.1: a field goes on in lines that begin with white space.
        {
            "SIP/2.0 486 Busy Here\r\nCSeq:\r\n 5 INVITE\r\nReason: SIP;cause=600,\r\n Q.850;cause=17\r\ni:\r\n\tshort\r\nReason: Q.850;cause=21\r\n\r\n",
            ["Busy Here|5 INVITE|short|SIP;cause=600, Q.850;cause=17, Q.850;cause=21"]
        },
        {
            "SIP/2.0 486 Busy Here\nREASON : Q.850\n ;cause=17\n  ;text=\"a\n b\"\nCALL-ID:x\ncseq: 5\n INVITE\n\n",
            ["Busy Here|5 INVITE|x|Q.850 ;cause=17 ;text=\"a b\""]
        },
        // What follows a folded field is a field again, even if a logger indents all of them.
        {
            "   SIP/2.0 486 Busy Here\n   CSeq: 5 INVITE\n   Call-ID: x\n   [Generated Call-ID: y]\n   Reason: SIP;cause=600,\n     Q.850;cause=17\n   Content-Length: 0\n\n",
            ["Busy Here|5 INVITE|x|SIP;cause=600, Q.850;cause=17"]
        },
        // A logger may put text in front of each line; the short name of Call-ID is the end of other names, too.
        {
            "Nov 27 p[1]: SIP/2.0 486 Busy Here\nNov 27 p[1]: v: SIP/2.0/UDP x\nNov 27 p[1]: Uri: a\nNov 27 p[1]: i: p2@x\n"
                + "Nov 27 p[1]: CSeq: 5 INVITE\nNov 27 p[1]: i: p3@x\nNov 27 p[1]: \n",
            ["Busy Here|5 INVITE|p2@x|"]
        },
        // ngrep
        { "  SIP/2.0 480 Nobody..CSeq: 7 INVITE..Call-ID: n1..Reason: Q.850;cause=18....\n", ["Nobody|7 INVITE|n1|Q.850;cause=18"] },
        { "  SIP/2.0 480 Nobody..Via: x..i: a..b..Reason: Q.850;..  cause=18..cseq: 7 BYE....v=0..reason: no....\n", ["Nobody|7 BYE|a..b|Q.850; cause=18"] },
        {
            "  SIP/2.0 480 Nobody..Via: x..Call-ID: 1\n  -2@a..CSe\n  q: 7 BYE..Reason: Q.850;\n  cause=18.\n  ...       \n\nU 1 -> 2\n  reason: no\n",
            ["Nobody|7 BYE|1-2@a|Q.850;cause=18"]
        },
        { "  SIP/2.0 480 Nobody..v: x..cseq: 7 BYE....\n", ["Nobody|7 BYE||"] },
        { "SIP/2.0 480 Nobody.\nCSeq: 7 INVITE.\nReason: Q.850;cause=18,.\n Q.850;cause=19.\n.\n", ["Nobody|7 INVITE||Q.850;cause=18, Q.850;cause=19"] },
        // JSON, and JSON within JSON
        {
            """{"m":"SIP\/2.0 603 Say \"no\"\r\nCSeq: 3 BYE\r\ni: a\/b\r\nReason: Q.850;cause=41;text=\"x\"\r\n\r\n","t":"call-id: z"}""" + "\n",
            ["Say \"no\"|3 BYE|a/b|Q.850;cause=41;text=\"x\""]
        },
        {
            """{"m":"{\"m\":\"SIP\\/2.0 603 Say \\\"no\\\"\\r\\nCSeq: 3 BYE\\r\\nReason: Q.850;cause=41;text=\\\"x\\\"\\r\\n\\r\\n\"}"}""",
            ["Say \"no\"|3 BYE||Q.850;cause=41;text=\"x\""]
        },
        {
            """{"m":"SIP/2.0 603 \u7528\u6237\r\nCSeq: 3 BYE\r\nCall-ID: a\u002Bb\r\nReason: Q.850;cause=41;text=\u0022\ud83d\ude00\u0022,\r\n SIP;cause=1\r\n\r\n"}""",
            ["用户|3 BYE|a+b|Q.850;cause=41;text=\"\U0001F600\", SIP;cause=1"]
        },
        { "[b'SIP/2.0 603 \\xe7\\x94\\xa8\\r\\nCSeq: 3 BYE\\r\\nCall-ID: it\\'s\\r\\n\\r\\n', b'Reason: none']", ["用|3 BYE|it's|"] },
        // What belongs to the next line of the log is no field of the message.
        { "{\"m\":\"SIP/2.0 200 OK\\r\\nCSeq: 1 BYE\\r\\nCall-ID: a\\r\\n\"}\n{\"m\":\"the end, reason: none\"}\n", ["OK|1 BYE|a|"] },
        { "x: SIP/2.0 200 OK#015#012CSeq: 1 BYE#015#012i: a#015#012#015#012\nx: ended, reason: none\n", ["OK|1 BYE|a|"] },
        {
            "{\"log\":\"SIP/2.0 200 OK\\r\\n\",\"t\":1}\n{\"log\":\"CSeq: 1 BYE\\r\\n\",\"t\":1}\n{\"log\":\"Reason: Q.850;cause=3;text=\\\"x\\\"\\r\\n\",\"t\":1}\n"
            + "{\"log\":\"\\r\\n\",\"t\":1}\n{\"log\":\"ended, call-id: none\\r\\n\",\"t\":1}\n",
            ["OK|1 BYE||Q.850;cause=3;text=\"x\""]
        },
        // XML and addresses of the web
        {
            "<m t=\"SIP/2.0 603 &lt;no&gt;&#13;&#10;CSeq: 3 BYE&#13;&#10;i: a&amp;b&#13;&#10;Reason: Q.850;cause=1;text=&quot;x&quot;&#13;&#10;&#13;&#10;\"/>",
            ["<no>|3 BYE|a&b|Q.850;cause=1;text=\"x\""]
        },
        { "m=SIP/2.0 603 no%0D%0ACSeq: 3 BYE%0D%0Ai: a%40b%0D%0AReason: Q.850;cause=1%0D%0A%0D%0A&n=1", ["no|3 BYE|a@b|Q.850;cause=1"] },
        // Messages that are percent-encoded as a whole
        {
            "GET /l?m=SIP%2F2.0%20603%20Don%27t%21%0D%0ACSeq%3A%203%20BYE%0D%0Ai%3A%20a%2Bb%40c%0D%0AReason%3A%20Q.850%3B%0D%0A%20cause%3D1%3Btext%3D%22x%22%0D%0A%0D%0A&n=Reason%3A+none HTTP/1.1\n",
            ["Don't!|3 BYE|a+b@c|Q.850; cause=1;text=\"x\""]
        },
        {
            "m=sip%2f2.0+603+50%25+off%2b%0d%0aCSeq%3a+3+BYE%0d%0ai%3a+a%2bb%0d%0a%0d%0a&m=SIP%2F2.0+200%0D%0ACSeq%3A+4+BYE%0D%0A%0D%0A",
            ["50% off+|3 BYE|a+b|", "|4 BYE||"]
        },
        { "m=SIP/2.0%20480%20%E7%94%A8%0D%0ACSeq:%203%20BYE%0D%0Ai:%20a+b%0D%0A%0D%0A", ["用|3 BYE|a+b|"] },
        { "SIP/2.0 200 OK^M\nCSeq: 3 BYE^M\ni: a^M\nReason: Q.850;^M\n cause=1^M\n^M\n", ["OK|3 BYE|a|Q.850; cause=1"] },
        // The name of a field within another one
        {
            "SIP/2.0 200 OK\r\nSubject: the reason: Call-ID: x CSeq: 9 ACK\r\nCall-ID: a\r\nCSeq: 1 BYE\r\nWarning: 399 x \"Reason: y\"\r\n\r\n",
            ["OK|1 BYE|a|"]
        },
        // Text in front of each line
        {
            "10:00 [1] SIP/2.0 200 OK\r\n10:00 [1] Call-ID: a\r\n10:00 [1] CSeq: 1 BYE\r\n10:00 [1] Reason: Q.850;cause=1\r\n10:00 [1] \r\n",
            ["OK|1 BYE|a|Q.850;cause=1"]
        },
        // On the wire a backslash is a backslash.
        {
            "SIP/2.0 603 a\\\"b\r\nCall-ID: \\u0041%41&amp;\r\nCSeq: 1 BYE\r\nReason: Q.850;cause=1;text=\"\\\"x\\\"\"\r\n\r\n",
            ["a\\\"b|1 BYE|\\u0041%41&amp;|Q.850;cause=1;text=\"\\\"x\\\"\""]
        },
    };

    [Theory]
    [MemberData(nameof(Logs))]
    public void Scan_Only_TellsTheFieldsAsTheyWereSent(string log, string[] expected) => Describe(log).Should().Equal(expected);

    [Theory]
    [InlineData("SIP/2.0 200 OK\r\nReason:")]
    [InlineData("SIP/2.0 200 OK\r\nReason:\r\n ")]
    [InlineData("SIP/2.0 200 OK\r\nReason: a,\r\n \r\n")]
    [InlineData(@"""SIP/2.0 200 OK\r\nCall-ID: \")]
    [InlineData(@"""SIP/2.0 200 OK\r\nCall-ID: \u12")]
    [InlineData(@"""SIP/2.0 200 OK\r\nCall-ID: \ud800\u0041")]
    [InlineData(@"""SIP/2.0 200 OK\r\nCall-ID: \uFFFFFFFF \x \xZZ \01 \9")]
    [InlineData("m=SIP/2.0 200 OK%0D%0ACall-ID: %%0%ZZ%FF%0D%0A")]
    [InlineData("m=SIP%2F2.0%20200%20OK%0D%0ACall-ID%3A%20%%0%ZZ%FF%0D%0A")]
    [InlineData("<m t=\"SIP/2.0 200 OK&#13;&#10;Call-ID: &;&#;&#99999999999;&lt&#13;&#10;\"/>")]
    [InlineData("SIP/2.0 200 OK..Call-ID: ..")]
    public void Scan_FieldThatIsCutOrBroken_IsReadToItsEnd(string log) =>
        Describe(log).Should().ContainSingle().Which.Should().StartWith("OK|");

    [Fact]
    public void Scan_FieldWithEscapes_IsHarmlessInEveryFormat()
    {
        const string Log = @"""SIP/2.0 603 \u001b[31m\r\nCall-ID: \u0007\n\r\nCSeq: 1 BYE\r\nReason: \u001b]0;x\u0007\r\n\r\n""";

        foreach (var format in new string[][] { [], ["--csv"], ["--json"], ["--markdown"], ["--only", "603"], ["--only", "603", "--csv"], ["--only", "603", "--markdown"] })
        {
            var output = ToolRun.WithInput(Log, ["scan", "-", .. format]).Output;

            output.Should().Contain("[31m").And.NotContainAny("\u001b", "\u0007");
            output.Split('\n').Should().NotContain(line => line.StartsWith('\r'));
        }
    }

    [Fact]
    public void Scan_Csv_HasThePhraseThatWasSentBesideTheRegisteredOne()
    {
        const string Log = "SIP/2.0 200 OK\nSIP/2.0 200 Fine\nSIP/2.0 499 Busy\nSIP/2.0 200 Fine\nSIP/2.0 480\nSIP/2.0 603 Decline\r\nCSeq: 1 BYE\r\nReason: Q.850;cause=1\r\n\r\n";

        ToolRun.WithInput(Log, "scan", "-", "--csv").Output.Should().Be(
            """
            file,method,code,phrase,registered phrase,reason,count
            -,BYE,603,Decline,Decline,Q.850;cause=1,1
            -,,200,OK,OK,,1
            -,,200,Fine,OK,,2
            -,,480,,Temporarily Unavailable,,1
            -,,499,Busy,,,1

            """);
        ToolRun.WithInput(Log, "scan", "-", "--csv", "--only", "4xx").Output.Should().Be(
            """
            offset,time,code,phrase,registered phrase,CSeq,Call-ID,reason,file
            32,,499,Busy,,,,,-
            66,,480,,Temporarily Unavailable,,,,-

            """);
        ToolRun.WithInput(Log, "scan", "-", "--markdown", "--only", "480").Output.Should().Contain("| 480 |  | Temporarily Unavailable |");
    }

    [Fact]
    public void Scan_CsvOfManyKinds_AddsUp()
    {
        var log = string.Concat(Enumerable.Range(0, 6000).Select(i =>
            $"SIP/2.0 487 {i % 70}\r\nCSeq: 1 M{i % 3}\r\nReason: SIP;cause={i % 1000}\r\n\r\n"));

        var rows = ToolRun.WithInput(log, "scan", "-", "--csv").Output.Split('\n', StringSplitOptions.RemoveEmptyEntries)[1..];

        rows.Should().HaveCount(4000 + 3).And.Contain(row => row.StartsWith("-,M1,487,(other),Request Terminated,(other),"));
        rows.Sum(row => int.Parse(row.Split(',')[^1], System.Globalization.CultureInfo.InvariantCulture)).Should().Be(6000);
    }

    [Theory]
    [InlineData("=1+1", "'=1+1")]
    [InlineData("+1", "'+1")]
    [InlineData("-1", "'-1")]
    [InlineData("@x", "'@x")]
    [InlineData("＝1", "'＝1")]
    [InlineData("=\"x\",y", "\"'=\"\"x\"\",y\"")]
    [InlineData("1=1", "1=1")]
    public void Scan_CsvThatASpreadsheetWouldCompute_IsText(string text, string cell)
    {
        var log = $"SIP/2.0 603 {text}\r\nCall-ID: {text}\r\nReason: {text}\r\n\r\n";

        ToolRun.WithInput(log, "scan", "-", "--csv").Output.Should().Contain($",603,{cell},Decline,");
        ToolRun.WithInput(log, "scan", "-", "--csv", "--only", "*").Output.Should().Contain($",603,{cell},Decline,,{cell},");
    }

    [Fact]
    public void Scan_StandardInputTwice_IsAUsageError()
    {
        var run = ToolRun.WithInput("SIP/2.0 200 OK\n", "scan", "-", "-");

        run.ExitCode.Should().Be(ExitCode.Usage);
        run.Error.Should().StartWith("sip-status: - is standard input, which can be read only once.\n");
    }

    private static IEnumerable<string> Describe(string log) => ToolRun.WithInput(log, "scan", "-", "--only", "*", "--json").Output
        .Split('\n', StringSplitOptions.RemoveEmptyEntries)
        .Select(line => JsonDocument.Parse(line).RootElement)
        .Select(response => string.Join(
            '|',
            s_fields.Select(name => response.GetProperty(name).GetString())));
}
