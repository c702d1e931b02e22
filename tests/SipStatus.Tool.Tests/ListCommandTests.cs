using System;
using System.Linq;
using System.Text.Json;
using System.Text.RegularExpressions;
using FluentAssertions;
using Xunit;

namespace SipStatus.Tool.Tests;

public class ListCommandTests
{
    [Fact]
    public void List_All_HasOneLinePerRegisteredCode()
    {
        var run = ToolRun.With("list");

        run.ExitCode.Should().Be(ExitCode.Success);
        var lines = run.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        lines.Should().HaveCount(1 + IanaSnapshot.Entries.Length);
        lines[0].Split(' ', StringSplitOptions.RemoveEmptyEntries)
            .Should().Equal("code", "phrase", "defined", "in", "registration", "name");
        lines[1].Should().StartWith("100   Trying ").And.Contain("RFC 3261 §21.1.1").And.EndWith("  Trying");
        lines.Skip(1).Zip(IanaSnapshot.Entries)
            .Should().OnlyContain(pair => pair.First.StartsWith($"{pair.Second.Code}   {pair.Second.Phrase} "));
    }

    [Theory]
    [InlineData("1", '1')]
    [InlineData("2xx", '2')]
    [InlineData("4XX", '4')]
    [InlineData("client-error", '4')]
    [InlineData("Client-Error", '4')]
    [InlineData("ClientError", '4')]
    [InlineData("clienterror", '4')]
    [InlineData("global-failure", '6')]
    [InlineData("redirection", '3')]
    [InlineData("ServerError", '5')]
    public void List_Class_HasTheCodesOfTheClassOnly(string name, char digit)
    {
        var run = ToolRun.With("list", name);

        run.ExitCode.Should().Be(ExitCode.Success);
        run.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Skip(1).Select(line => line[..3])
            .Should().NotBeEmpty().And.Equal(IanaSnapshot.Entries.Select(entry => $"{entry.Code}").Where(code => code[0] == digit));
    }

    [Theory]
    [InlineData("0")]
    [InlineData("7xx")]
    [InlineData("None")]
    [InlineData("client_error")]
    [InlineData("4x")]
    [InlineData("")]
    public void List_NoClass_IsUsageError(string name)
    {
        var run = ToolRun.With("list", name);

        run.ExitCode.Should().Be(ExitCode.Usage);
        run.Output.Should().BeEmpty();
        run.Error.Should().ContainAll("is no class", "4xx client error");
    }

    [Fact]
    public void List_Code_LeadsToLookup() =>
        ToolRun.With("list", "486").Error.Should().Contain("sip-status lookup 486").And.Contain("sip-status list 4xx");

    [Fact]
    public void List_Json_IsOneDocumentWithDateAndCodes()
    {
        var document = JsonDocument.Parse(ToolRun.With("list", "6", "--json").Output).RootElement;

        document.GetProperty("lastUpdated").GetString().Should().MatchRegex("^20[0-9]{2}-[0-9]{2}-[0-9]{2}$");
        document.GetProperty("codes").EnumerateArray().Select(code => code.GetProperty("code").GetInt32())
            .Should().NotBeEmpty().And.Equal(IanaSnapshot.Entries.Select(entry => entry.Code).Where(code => code >= 600));
    }

    [Fact]
    public void List_NarrowTerminal_LeavesOutNamesRatherThanBreakingLines()
    {
        var lines = LinesOf(80);

        lines.Should().HaveCount(1 + IanaSnapshot.Entries.Length).And.OnlyContain(line => !line.Contains("TemporarilyUnavailable"));
        lines.Should().ContainSingle(line => line.StartsWith("202   Accepted ", StringComparison.Ordinal))
            .Which.TrimEnd().Should().EndWith("deprecated");
        lines.Should().ContainSingle(line => line.StartsWith("402   Payment Required ", StringComparison.Ordinal))
            .Which.TrimEnd().Should().EndWith("reserved");
    }

    [Theory]
    [InlineData(118)]
    [InlineData(200)]
    public void List_WideTerminal_HasTheNamesOnTheSameLines(int width)
    {
        var lines = LinesOf(width);

        lines.Should().HaveCount(1 + IanaSnapshot.Entries.Length).And.Contain(line => line.Contains("TemporarilyUnavailable"));
    }

    private static string[] LinesOf(int width) =>
        Regex.Replace(ToolRun.OnTerminal(width, colors: false, "list").Output, @"\x1B\[[0-9;]*m", "")
            .Split('\n', StringSplitOptions.RemoveEmptyEntries);
}
