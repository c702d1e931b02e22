using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text.Json;
using FluentAssertions;
using Xunit;

namespace SipStatus.Tool.Tests;

/// <summary>Scans real traffic; what must be found was counted by tshark and sipp.</summary>
public class ScanCaptureTests
{
    public static TheoryData<string, string> Files => new()
    {
        { "loopback.pcap", "loopback.expected.json" },
        { "loopback.pcapng", "loopback.expected.json" },
        { "trace.log", "trace.expected.json" },
    };

    [Theory]
    [MemberData(nameof(Files))]
    public void Scan_Capture_FindsWhatOtherProgramsFind(string file, string expectedFile)
    {
        var expected = Captures.ReadExpected(expectedFile);

        var run = ToolRun.With("scan", "--json", Captures.PathOf(file));

        run.ExitCode.Should().Be(ExitCode.Success);
        var sum = JsonDocument.Parse(run.Output).RootElement.GetProperty("sum");
        sum.GetProperty("total").GetInt64().Should().Be(expected.GetProperty("total").GetInt64());
        sum.GetProperty("classes").Counts().Should().BeEquivalentTo(
            expected.GetProperty("classes").Counts().ToDictionary(count => count.Key + "xx", count => count.Value));
        sum.GetProperty("codes").Counts().Should().Equal(expected.GetProperty("codes").Counts());
        sum.GetProperty("totalMalformed").GetInt64().Should().Be(0);
        sum.GetProperty("bytes").GetInt64().Should().Be(Captures.Read(file).Length);
        PhrasesOf(sum).Should().BeEquivalentTo(UnusualStatuses(expected));
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void Scan_Capture_ShowsEveryCodeWithItsCount(string file, string expectedFile)
    {
        var expected = Captures.ReadExpected(expectedFile);

        var output = ToolRun.With("scan", Captures.PathOf(file)).Output;

        output.Should().Contain($": {expected.GetProperty("total").GetInt64()} responses, 0 malformed lines");
        foreach (var (code, count) in expected.GetProperty("codes").Counts())
        {
            output.Should().MatchRegex($@"(?m)^{code}   .*[^ ] +{count} +[0-9]+\.[0-9]%$");
        }
    }

    // Code and phrase of each status that has not the registered phrase, and how often it occurs.
    private static Dictionary<string, long> UnusualStatuses(JsonElement expected) => expected.GetProperty("statuses").Counts()
        .Select(status => (Code: status.Key[..3], Phrase: status.Key.Length > 4 ? status.Key[4..] : "", Count: status.Value))
        .Where(status => new SipStatusCode(int.Parse(status.Code, CultureInfo.InvariantCulture)).ReasonPhrase != status.Phrase)
        .GroupBy(status => $"{status.Code} {status.Phrase}")
        .ToDictionary(group => group.Key, group => group.Sum(status => status.Count));

    private static Dictionary<string, long> PhrasesOf(JsonElement sum) => sum.GetProperty("phrases").EnumerateArray().ToDictionary(
        phrase => $"{phrase.GetProperty("code").GetInt32()} {phrase.GetProperty("phrase").GetString()}",
        phrase => phrase.GetProperty("count").GetInt64());
}
