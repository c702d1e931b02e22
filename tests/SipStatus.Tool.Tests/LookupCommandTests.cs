using System.Linq;
using System.Text.Json;
using FluentAssertions;
using Xunit;

namespace SipStatus.Tool.Tests;

public class LookupCommandTests
{
    [Theory]
    [InlineData("486", 486)]
    [InlineData("Busy Here", 486)]
    [InlineData("bUSY hERE", 486)]
    [InlineData("486 Busy Here", 486)]
    [InlineData("486 any phrase", 486)]
    [InlineData("BusyHere", 486)]
    [InlineData("busyhere", 486)]
    [InlineData("OK", 200)]
    [InlineData("gateway timeout", 504)]
    [InlineData("NotAcceptableAnywhere", 606)]
    [InlineData("Call/Transaction Does Not Exist", 481)]
    public void Lookup_CodePhraseAliasOrName_FindsTheCode(string query, int expected)
    {
        var run = ToolRun.With("lookup", query, "--json");

        run.ExitCode.Should().Be(ExitCode.Success);
        CodesOf(run).Should().Equal(expected);
        run.Error.Should().BeEmpty();
    }

    [Fact]
    public void Lookup_PhraseOfSeveralCodes_ShowsThemAllWithCanonicalFirst()
    {
        CodesOf(ToolRun.With("lookup", "Not Acceptable", "--json")).Should().Equal(406, 606, 488);
        ToolRun.With("lookup", "Not Acceptable").Output.Should()
            .ContainAll(" 406  Not Acceptable\n", " 606  Not Acceptable\n", " 488  Not Acceptable Here\n");
    }

    [Fact]
    public void Lookup_WordsWithoutQuotes_AreOnePhrase() =>
        CodesOf(ToolRun.With("lookup", "busy", "here", "--json")).Should().Equal(486);

    [Fact]
    public void Lookup_SeveralCodes_ShowsEachOnce() =>
        CodesOf(ToolRun.With("lookup", "401", "407", "401", "--json")).Should().Equal(401, 407);

    [Fact]
    public void Lookup_RegisteredCode_ShowsEverythingKnown()
    {
        var run = ToolRun.With("lookup", "480");

        run.ExitCode.Should().Be(ExitCode.Success);
        run.Output.Should().ContainAll(
            " 480  Temporarily Unavailable\n",
            "TemporarilyUnavailable",
            "RFC 3261, section 21.4.18",
            "https://www.rfc-editor.org/rfc/rfc3261#section-21.4.18",
            "active",
            "4xx client error",
            "400 Bad Request",
            "Temporarily not available",
            "alternative; RFC 3261, section 25.1",
            "Not Logged In",
            SipStatusCode.TemporarilyUnavailable.GetInfo()!.Summary);
    }

    [Theory]
    [InlineData("202", "deprecated")]
    [InlineData("402", "reserved")]
    [InlineData("603", "other standard; ATIS-1000099")]
    [InlineData("504", "historic; RFC 2543")]
    [InlineData("504", "implementation; ")]
    [InlineData("486", "example; RFC 3911")]
    [InlineData("200", "Fallback       none")]
    [InlineData("183", "Fallback       none")]
    [InlineData("180", "183 Session Progress")]
    [InlineData("607", "600 Busy Everywhere")]
    [InlineData("180", "a final response follows")]
    public void Lookup_Text_Tells(string query, string expected) =>
        ToolRun.With("lookup", query).Output.Should().Contain(expected);

    [Fact]
    public void Lookup_Json_HoldsEverythingKnown()
    {
        var match = MatchesOf(ToolRun.With("lookup", "480", "--json")).Single();

        match.GetProperty("name").GetString().Should().Be("TemporarilyUnavailable");
        match.GetProperty("reasonPhrase").GetString().Should().Be("Temporarily Unavailable");
        match.GetProperty("class").GetString().Should().Be("ClientError");
        match.GetProperty("registered").GetBoolean().Should().BeTrue();
        match.GetProperty("registration").GetString().Should().Be("Active");
        match.GetProperty("reference").GetProperty("rfc").GetInt32().Should().Be(3261);
        match.GetProperty("reference").GetProperty("section").GetString().Should().Be("21.4.18");
        match.GetProperty("reference").GetProperty("link").GetString()
            .Should().Be("https://www.rfc-editor.org/rfc/rfc3261#section-21.4.18");
        match.GetProperty("summary").GetString().Should().StartWith("The end system of the callee");
        match.GetProperty("fallback").GetInt32().Should().Be(400);
        var alias = match.GetProperty("aliases").EnumerateArray()
            .Single(candidate => candidate.GetProperty("phrase").GetString() == "No Response");
        alias.GetProperty("kind").GetString().Should().Be("RfcExample");
        alias.GetProperty("reference").GetProperty("section").GetString().Should().Be("3.10");
        alias.GetProperty("source").GetString().Should().Contain("callee stays silent");
    }

    [Fact]
    public void Lookup_Chinese_ShowsTheChineseSummary()
    {
        var run = ToolRun.With("lookup", "403", "--lang", "zh");

        run.Output.Should().Contain("服务器理解该请求").And.NotContain("A deliberate refusal");
        MatchesOf(ToolRun.With("lookup", "403", "--lang", "zh-CN", "--json")).Single()
            .GetProperty("summary").GetString().Should().StartWith("服务器理解该请求");
    }

    [Theory]
    [InlineData("499", "4xx client error", "400 Bad Request")]
    [InlineData("155", "1xx provisional", "183 Session Progress")]
    [InlineData("699", "6xx global failure", "600 Busy Everywhere")]
    public void Lookup_UnregisteredCode_TellsClassAndFallbackAndExitsWithOne(string query, string expectedClass, string expectedFallback)
    {
        var run = ToolRun.With("lookup", query);

        run.ExitCode.Should().Be(ExitCode.NothingFound);
        run.Output.Should().ContainAll($" {query}  not registered\n", expectedClass, expectedFallback).And.NotContain("rfc-editor");
    }

    [Fact]
    public void Lookup_UnregisteredCodeAsJson_HasNulls()
    {
        var run = ToolRun.With("lookup", "499", "--json");

        run.ExitCode.Should().Be(ExitCode.NothingFound);
        var match = MatchesOf(run).Single();
        match.GetProperty("registered").GetBoolean().Should().BeFalse();
        match.GetProperty("reasonPhrase").GetString().Should().BeEmpty();
        match.GetProperty("name").ValueKind.Should().Be(JsonValueKind.Null);
        match.GetProperty("registration").ValueKind.Should().Be(JsonValueKind.Null);
        match.GetProperty("reference").ValueKind.Should().Be(JsonValueKind.Null);
        match.GetProperty("summary").ValueKind.Should().Be(JsonValueKind.Null);
        match.GetProperty("fallback").GetInt32().Should().Be(400);
    }

    [Theory]
    [InlineData("99")]
    [InlineData("700")]
    [InlineData("0")]
    [InlineData("4860")]
    [InlineData("no such phrase")]
    [InlineData("")]
    public void Lookup_NothingFits_SaysSoAndExitsWithOne(string query)
    {
        var run = ToolRun.With("lookup", query);

        run.ExitCode.Should().Be(ExitCode.NothingFound);
        run.Output.Should().BeEmpty();
        run.Error.Should().Be($"sip-status: No SIP response code is known by \"{query}\". Codes are the numbers from 100 to 699.\n");
        var json = ToolRun.With("lookup", query, "--json");
        json.ExitCode.Should().Be(ExitCode.NothingFound);
        MatchesOf(json).Should().BeEmpty();
    }

    [Fact]
    public void Lookup_PartOfPhrase_SuggestsCodes() =>
        ToolRun.With("lookup", "everyw").Error.Should().EndWith("  600 Busy Everywhere\n");

    [Fact]
    public void Lookup_WithoutArgument_IsUsageError() =>
        ToolRun.With("lookup").ExitCode.Should().Be(ExitCode.Usage);

    private static JsonElement[] MatchesOf(ToolRun run) =>
        [.. JsonDocument.Parse(run.Output).RootElement.GetProperty("matches").EnumerateArray()];

    private static int[] CodesOf(ToolRun run) => [.. MatchesOf(run).Select(match => match.GetProperty("code").GetInt32())];
}
