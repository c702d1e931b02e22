using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using System.Text.Json;
using FluentAssertions;
using Xunit;

namespace SipStatus.Tool.Tests;

/// <summary>
/// What <c>scan</c> tells beyond the sums: by method, one by one, by call, and for other programs. The expected numbers are tshark's.
/// </summary>
public class ScanFormatTests
{
    private static readonly string s_capture = Captures.PathOf("loopback.pcap");

    // tshark -Y sip.Status-Line -T fields -e sip.CSeq.method | sort | uniq -c
    private static readonly Dictionary<string, long> s_methods = new()
    {
        ["BYE"] = 40,
        ["CANCEL"] = 10,
        ["INVITE"] = 514,
        ["MESSAGE"] = 14,
        ["OPTIONS"] = 18,
        ["PUBLISH"] = 2,
        ["REFER"] = 2,
        ["REGISTER"] = 28,
        ["SUBSCRIBE"] = 6,
    };

    [Theory]
    [InlineData("loopback.pcap")]
    [InlineData("loopback.pcapng")]
    public void Scan_Capture_CountsByMethodAndTellsTheTime(string name)
    {
        var sum = JsonDocument.Parse(ToolRun.With("scan", "--json", Captures.PathOf(name)).Output).RootElement.GetProperty("sum");

        sum.GetProperty("methods").EnumerateObject().ToDictionary(method => method.Name, method => method.Value.Counts().Values.Sum())
            .Should().Equal(s_methods);
        sum.GetProperty("methods").GetProperty("REGISTER").Counts().Should().Equal(new Dictionary<string, long>
        {
            ["200"] = 8,
            ["401"] = 8,
            ["403"] = 2,
            ["423"] = 4,
            ["439"] = 2,
            ["494"] = 2,
            ["555"] = 2,
        });
        // frame.time_epoch: 1795426575.271989 and 1795426582.456425
        sum.GetProperty("firstTime").GetDateTime().Should().Be(DateTime.UnixEpoch.AddTicks(17954265752719890));
        sum.GetProperty("lastTime").GetDateTime().Should().Be(DateTime.UnixEpoch.AddTicks(17954265824564250));
    }

    [Fact]
    public void Scan_Text_HasARowForEachMethod()
    {
        ToolRun.With("scan", s_capture).Output.Should().MatchRegex(@"(?m)^REGISTER +28    0    8    0   18    2    0$");
        ToolRun.WithInput("SIP/2.0 200 OK\n", "scan", "-").Output.Should().NotContain("method");
    }

    [Fact]
    public void Scan_Only_ListsWhereWhenAndWhat()
    {
        var lines = ToolRun.With("scan", "--only", "5xx,408", s_capture).Output.Split('\n');

        // tshark -Y 'sip.Status-Code == 408' -T fields -e frame.time_epoch -e sip.CSeq -e sip.Call-ID
        lines[0].Split(' ', StringSplitOptions.RemoveEmptyEntries)
            .Should().Equal("offset", "time", "code", "phrase", "CSeq", "Call-ID", "reason");
        lines[1].Should().MatchRegex("^ +85042  2026-11-23T09:36:16.154633Z  408   Request Timeout +1 INVITE +44-25896@127.0.0.1$");
        lines.Should().HaveCount(1 + 28 + 3);
        lines[^2].Should().Be("28 of 634 responses");
    }

    [Fact]
    public void Scan_OnlyOfFiles_HasColumnsAsWideAsTheirCells()
    {
        var lines = ToolRun.With("scan", "--only", "*", s_capture).Output.Split('\n')[..^3];
        var column = lines[0].IndexOf("Call-ID", StringComparison.Ordinal);

        // Chinese characters are two columns wide.
        lines.Should().HaveCount(1 + 634);
        lines.Where(line => Ascii.IsValid(line)).Should().HaveCountGreaterThan(600)
            .And.OnlyContain(line => line[column - 1] == ' ' && line[column] != ' ');
        ToolRun.With("scan", "--only", "486", Captures.PathOf("trace.log"), s_capture).Output.Should().MatchRegex("^ *offset .* file\n")
            .And.Contain($"  {s_capture}\n");
        ToolRun.With("scan", "--only", "486", s_capture).Output.Should().NotContain(s_capture);
        ToolRun.With("scan", "--only", "486", Path.GetDirectoryName(s_capture)!).Output.Should().Contain($"  {s_capture}\n");
    }

    // Nobody knows how wide a row that has not come yet will be. Once a column is wider, it stays so.
    [Fact]
    public void Scan_OnlyOfAPipe_KeepsTheWidthOfAColumn()
    {
        const string Log = "SIP/2.0 486 Busy Here\r\nCSeq: 1 BYE\r\n\r\nSIP/2.0 486 Somebody who talks all the time\r\nCSeq: 1 BYE\r\n\r\n"
            + "SIP/2.0 486 Busy Here\r\nCSeq: 1 BYE\r\n\r\n";

        var columns = ToolRun.WithInput(Log, "scan", "--only", "*", "-").Output.Split('\n')
            .Select(line => line.IndexOf("1 BYE", StringComparison.Ordinal)).Where(found => found > 0).ToList();

        columns.Should().HaveCount(3);
        columns[0].Should().BeLessThan(columns[1]);
        columns[2].Should().Be(columns[1]);
    }

    [Fact]
    public void Scan_OnlyAsJson_IsAnObjectForEach()
    {
        var listed = ToolRun.With("scan", "--only", "486", "--json", s_capture).Output.Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Select(line => JsonDocument.Parse(line).RootElement).ToList();

        listed.Should().HaveCount(24).And.OnlyContain(response => response.GetProperty("cseq").GetString() == "1 INVITE");
        listed[0].GetProperty("code").GetInt32().Should().Be(486);
        listed[0].GetProperty("offset").GetInt64().Should().BePositive();
    }

    [Theory]
    [InlineData("699", "No response has a code of 699.")]
    [InlineData("690-698,699", "No response has a code of 690-699.")]
    [InlineData("!*", "--only names no code, so nothing is listed.")]
    public void Scan_OnlyCodesThatAreNotThere_SaysSoAndExitsWithOne(string codes, string message)
    {
        var run = ToolRun.With("scan", "--only", codes, s_capture);

        run.ExitCode.Should().Be(ExitCode.NothingFound);
        run.Error.Should().Be($"sip-status: {message}\n");
    }

    [Theory]
    [InlineData("9xx")]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("busy")]
    public void Scan_OnlyWhatIsNoSet_IsUsageError(string codes)
    {
        var run = ToolRun.With("scan", "--only", codes, s_capture);

        run.ExitCode.Should().Be(ExitCode.Usage);
        run.Error.Should().StartWith($"sip-status: \"{codes.Trim()}\" names no codes. --only takes codes, classes and ranges");
    }

    [Fact]
    public void Scan_Calls_TellsTheRatiosOfRfc6076()
    {
        var calls = JsonDocument.Parse(ToolRun.With("scan", "--calls", "--json", s_capture).Output).RootElement.GetProperty("calls");

        // 202 INVITEs: 40 are answered, 20 redirected; 24 + 10 + 2 + 8 are 486, 480, 600, 603; 4 + 6 + 6 + 2 are 408, 500, 503, 504.
        calls.GetProperty("invites").GetInt64().Should().Be(202);
        calls.GetProperty("answered").GetInt64().Should().Be(40);
        calls.GetProperty("unfinished").GetInt64().Should().Be(0);
        calls.GetProperty("sessionEstablishmentRatio").GetDouble().Should().Be(Math.Round(100.0 * 40 / (202 - 20), 1));
        calls.GetProperty("sessionEstablishmentEffectivenessRatio").GetDouble()
            .Should().Be(Math.Round(100.0 * (40 + 24 + 10 + 2 + 8) / (202 - 20), 1));
        calls.GetProperty("ineffectiveSessionAttempts").GetDouble().Should().Be(Math.Round(100.0 * (4 + 6 + 6 + 2) / 202, 1));
        ToolRun.With("scan", "--calls", s_capture).Output
            .Should().ContainAll("SER, ", "SEER, ", "ISA, ", "Responses alone show neither an INVITE that got none");
    }

    [Fact]
    public void Scan_Methods_TellWhatHasNoCSeq()
    {
        const string Responses = "SIP/2.0 200 OK\r\nCSeq: 1 BYE\r\n\r\nSIP/2.0 200 OK\r\n\r\nSIP/2.0 503 x\r\n\r\nSIP/2.0 503 x\r\n\r\n";

        ToolRun.WithInput(Responses, "scan", "-").Output.Should().MatchRegex(@"(?m)^BYE +1 +0 +1 +0 +0 +0 +0\n\(no CSeq\) +3 +0 +1 +0 +0 +2 +0$");
        ToolRun.WithInput(Responses, "scan", "--markdown", "-").Output.Should().Contain("| (no CSeq) | 0 | 1 | 0 | 0 | 2 | 0 |");
        ToolRun.WithInput("SIP/2.0 503 x\r\n\r\n", "scan", "-").Output.Should().NotContain("CSeq");
    }

    [Fact]
    public void Scan_CallThatIsChallenged_IsSaidToCountTwice()
    {
        const string Responses =
            "SIP/2.0 407 x\r\nCall-ID: a\r\nCSeq: 1 INVITE\r\n\r\nSIP/2.0 200 OK\r\nCall-ID: a\r\nCSeq: 2 INVITE\r\n\r\n"
            + "SIP/2.0 401 x\r\nCall-ID: b\r\nCSeq: 1 INVITE\r\n\r\n";

        var calls = JsonDocument.Parse(ToolRun.WithInput(Responses, "scan", "--calls", "--json", "-").Output).RootElement.GetProperty("calls");

        calls.GetProperty("challenged").GetInt64().Should().Be(2);
        ToolRun.WithInput(Responses, "scan", "--calls", "-").Output.Should().MatchRegex(@"(?m)^challenged \(401, 407\), .* +2$");
    }

    [Fact]
    public void Scan_CallsSentAgain_CountOnce()
    {
        const string Responses =
            "SIP/2.0 100 Trying\r\nCall-ID: a\r\nCSeq: 1 INVITE\r\n\r\nSIP/2.0 200 OK\r\nCall-ID: a\r\nCSeq: 1 INVITE\r\n\r\nSIP/2.0 200 OK\r\ni: a\r\nCSeq: 1 INVITE\r\n\r\n"
            + "SIP/2.0 200 OK\r\nCall-ID: a\r\nCSeq: 2 BYE\r\n\r\nSIP/2.0 486 Busy Here\r\nCall-ID: b\r\nCSeq: 1 INVITE\r\n\r\nSIP/2.0 200 OK\r\nCall-ID: b\r\nCSeq: 1 INVITE\r\n\r\n"
            + "SIP/2.0 180 Ringing\r\nCall-ID: c\r\nCSeq: 1 INVITE\r\n\r\nSIP/2.0 503 x\r\nCall-ID: a\r\nCSeq: 3 INVITE\r\n\r\n";

        var calls = JsonDocument.Parse(ToolRun.WithInput(Responses, "scan", "--calls", "--json", "-").Output).RootElement.GetProperty(
            "calls");

        calls.GetProperty("results").Counts().Should().Equal(new Dictionary<string, long> { ["180"] = 1, ["200"] = 2, ["503"] = 1 });
    }

    [Fact]
    public void Scan_Csv_HasARowForEachFileMethodAndCode()
    {
        var rows = ToolRun.With("scan", "--csv", s_capture).Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);

        rows[0].Should().Be("file,method,code,phrase,registered phrase,reason,count");
        rows.Should().Contain($"{s_capture},REGISTER,401,Unauthorized,Unauthorized,,8");
        rows.Skip(1).Sum(row => long.Parse(row.Split(',')[^1], System.Globalization.CultureInfo.InvariantCulture)).Should().Be(634);
        ToolRun.WithInput("SIP/2.0 200 OK\n", "scan", "--csv", "-").Output
            .Should().Be("file,method,code,phrase,registered phrase,reason,count\n-,,200,OK,OK,,1\n");
    }

    [Fact]
    public void Scan_Markdown_IsTables()
    {
        var output = ToolRun.WithInput(
            "SIP/2.0 200 O|K*\nSIP/2.0 486 Busy Here\r\nCSeq: 1 INVITE\r\n\r\nSIP/2.0 7\n", "scan", "--markdown", "-").Output;

        output.Should().StartWith("2 responses, 1 malformed line, 68 bytes in 1 file.\n\n| code | phrase | count | share |\n| ---: | --- | ---: | ---: |\n| 200 | OK | 1 | 50.0% |\n");
        output.Should().Contain("| 1 | 200 | O\\|K\\* | OK |\n").And.Contain("| INVITE | 0 | 0 | 0 | 1 | 0 | 0 |\n").And.Contain(
            "| StatusCode |");
    }

    // What was counted of it must not pass for the whole.
    [Fact]
    public void Scan_MarkdownOfAFileThatCannotBeRead_SaysSo()
    {
        const string Table = "\n| file | not read to its end |\n| --- | --- |\n";

        ToolRun.With("scan", "--markdown", "no|file", s_capture).Output.Should().Contain(Table + "| no\\|file | ").And.Contain("| 634 |");
        ToolRun.With("scan", "--markdown", s_capture).Output.Should().NotContain("not read");
    }

    [Theory]
    [InlineData("--json", "--csv")]
    [InlineData("--markdown", "--csv")]
    [InlineData("--calls", "--csv")]
    public void Scan_OptionsThatExcludeEachOther_AreUsageErrors(string first, string second) =>
        ToolRun.With("scan", first, second, s_capture).ExitCode.Should().Be(ExitCode.Usage);

    [Fact]
    public void Scan_Twice_PrintsTheSame()
    {
        foreach (var format in new[] { "--json", "--csv", "--markdown", "--calls" })
        {
            ToolRun.With("scan", format, s_capture).Should().Be(ToolRun.With("scan", format, s_capture));
        }
    }
}
