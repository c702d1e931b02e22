using System.Linq;
using System.Text.Json;
using FluentAssertions;
using Xunit;

namespace SipStatus.Tool.Tests;

/// <summary>Reason header fields (RFC 3326) beside the responses that <c>scan</c> counts.</summary>
public class ScanReasonTests
{
    private static readonly string s_input = string.Concat(
        Response("487 Request Terminated", "1 INVITE", "Reason: Q.850;cause=16;text=\"Terminated\""),
        Response("487 Request Terminated", "2 INVITE", "reason : Q.850 ;cause=16"),
        Response("487 Request Terminated", "3 INVITE", "Reason: SIP;cause=200;text=\"Call completed elsewhere\", Q.850;cause=26"),
        Response("486 Busy Here", "4 INVITE", "Reason: SIP;cause=200\r\nVia: SIP/2.0/UDP a\r\nReason: Q.850;cause=26"),
        Response("200 OK", "5 BYE", "X-Reason: Q.850;cause=1"),
        // A request has none to show, and its reason is not the one of the response in front of it.
        Response("200 OK", "6 BYE", "Subject: none") + "BYE sip:bob@example.com SIP/2.0\r\nReason: Q.850;cause=99\r\n\r\n",
        Response("503 Service Unavailable", "7 INVITE", "Reason: no \u0007reason;;="),
        Response("503 Service Unavailable", "8 INVITE", "Reason: none\u001b[0m;cause=5"));

    [Fact]
    public void Scan_Json_CountsReasonsBesideTheirCodes()
    {
        var sum = JsonDocument.Parse(ToolRun.WithInput(s_input, "scan", "-", "--json").Output).RootElement.GetProperty("sum");

        sum.GetProperty("total").GetInt64().Should().Be(8);
        sum.GetProperty("reasons").EnumerateArray()
            .Select(row => $"{row.GetProperty("count")} {row.GetProperty("code")} {row.GetProperty("reason").GetString()}: {row.GetProperty("meaning").GetString()}")
            .Should().Equal(
                "2 487 Q.850;cause=16: Normal call clearing",
                "1 486 SIP;cause=200, Q.850;cause=26: OK, Non-selected user clearing",
                "1 487 SIP;cause=200, Q.850;cause=26: OK, Non-selected user clearing",
                "1 503 no \\u0007reason;;=: ",
                "1 503 none: ");
    }

    [Fact]
    public void Scan_Text_HasARowForEachReason()
    {
        var output = ToolRun.WithInput(s_input, "scan", "-").Output;

        output.Should().Contain("Reason header fields: 6 responses\n").And.MatchRegex(
            @"(?m)^ +2  487   Q\.850;cause=16 +Normal call clearing$").And.NotContain("\u001b");
        ToolRun.WithInput("SIP/2.0 200 OK\n", "scan", "-").Output.Should().NotContain("Reason");
    }

    [Fact]
    public void Scan_Csv_AddsUpWithAndWithoutReasons()
    {
        var rows = ToolRun.WithInput(s_input, "scan", "-", "--csv").Output.Split('\n', System.StringSplitOptions.RemoveEmptyEntries);

        rows.Should().Equal(
            "file,method,code,phrase,registered phrase,reason,count",
            "-,BYE,200,OK,OK,,2",
            "-,INVITE,486,Busy Here,Busy Here,\"SIP;cause=200, Q.850;cause=26\",1",
            "-,INVITE,487,Request Terminated,Request Terminated,Q.850;cause=16,2",
            "-,INVITE,487,Request Terminated,Request Terminated,\"SIP;cause=200, Q.850;cause=26\",1",
            "-,INVITE,503,Service Unavailable,Service Unavailable,no \\u0007reason;;=,1",
            "-,INVITE,503,Service Unavailable,Service Unavailable,none,1");
    }

    [Fact]
    public void Scan_Markdown_HasATableOfReasons() =>
        ToolRun.WithInput(s_input, "scan", "-", "--markdown").Output
            .Should().Contain("| 2 | 487 | Q.850;cause=16 | Normal call clearing |\n");

    [Theory]
    [InlineData("--json", "\"reason\":\"Q.850;cause=16;text=\\u0022Terminated\\u0022\"")]
    [InlineData("--csv", ",\"Q.850;cause=16;text=\"\"Terminated\"\"\",-\n")]
    [InlineData("--markdown", "| Q.850;cause=16;text=\"Terminated\" |")]
    public void Scan_Only_HasTheWholeReasonInEveryFormat(string format, string expected) =>
        ToolRun.WithInput(s_input, "scan", "-", "--only", "487", format).Output.Should().Contain(expected);

    [Fact]
    public void Scan_OnlyAsText_HasTheReasonsOfSeveralHeaderFields() =>
        ToolRun.WithInput(s_input, "scan", "-", "--only", "486").Output.Should().MatchRegex(@"  SIP;cause=200, Q\.850;cause=26\n");

    [Theory]
    [InlineData("Reason: SIP;cause=200;text=\"a, \\\"b\\\" reason: c\", Q.850;cause=26\r\n")]
    [InlineData("Reason: SIP;cause=200;text=\"\", Q.850;cause=26;text=\"<x>, </y>\"\r\n")]
    [InlineData("Reason: SIP;cause=200;text=\"x\", Q.850;cause=26\\r\\nX: 1\\r\\n', 'OPTIONS sip:a SIP/2.0\\r\\nReason: SIP;cause=1'")]
    [InlineData("Reason: SIP;cause=200;text=\\\"x\\\", Q.850;cause=26;text=\\\"y\\\"\\r\\nVia: \\r\\n\", \"more\": \"1\"}")]
    [InlineData("Reason: SIP;cause=200, Q.850;cause=26\", \"text=\":\"1\"}")]
    public void Scan_ReasonWithTextInQuotes_IsWhole(string field)
    {
        var row = JsonDocument.Parse(ToolRun.WithInput("SIP/2.0 487 Request Terminated\r\n" + field, "scan", "-", "--json").Output)
            .RootElement.GetProperty("sum").GetProperty("reasons").EnumerateArray().Should().ContainSingle().Which;

        row.GetProperty("reason").GetString().Should().Be("SIP;cause=200, Q.850;cause=26");
    }

    [Fact]
    public void Scan_ManyReasons_TellsAThousandApartAndCountsTheOthers()
    {
        var input = string.Concat(
            Enumerable.Range(0, 1100).Select(i => Response("487 Request Terminated", "1 INVITE", $"Reason: SIP;cause={i}")));

        var rows = ToolRun.WithInput(input, "scan", "-", "--csv").Output.Split('\n', System.StringSplitOptions.RemoveEmptyEntries);

        rows.Should().HaveCount(1 + 1000 + 1).And.Contain("-,INVITE,487,Request Terminated,Request Terminated,(other),100");
        ToolRun.WithInput(input, "scan", "-").Output
            .Should().Contain("Reason header fields: 1,100 responses\n").And.Contain("and 961 responses with other reasons");
    }

    [Fact]
    public void Scan_ManyMethodsWithReasons_AddUp()
    {
        var input = string.Concat(Enumerable.Range(0, 2000)
            .Select(i => Response("487 Request Terminated", $"1 M{i}", $"Reason: SIP;cause={i}")));

        var rows = ToolRun.WithInput(input, "scan", "-", "--csv").Output.Split('\n', System.StringSplitOptions.RemoveEmptyEntries);

        rows.Should().HaveCountLessThan(1100).And.Contain("-,(other),487,Request Terminated,Request Terminated,(other),1000");
        rows.Skip(1).Sum(row => int.Parse(row.Split(',')[^1], System.Globalization.CultureInfo.InvariantCulture)).Should().Be(2000);
    }

    private static string Response(string line, string sequence, string field) =>
        $"SIP/2.0 {line}\r\nCall-ID: a\r\nCSeq: {sequence}\r\n{field}\r\nContent-Length: 0\r\n\r\n";
}
