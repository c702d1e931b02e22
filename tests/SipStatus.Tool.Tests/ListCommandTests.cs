using System;
using System.Linq;
using System.Text.Json;
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
        lines.Should().HaveCount(76);
        lines[0].Split(' ', StringSplitOptions.RemoveEmptyEntries).Should().Equal("code", "phrase", "defined", "in", "registration", "name");
        lines[1].Should().StartWith("100   Trying ").And.Contain("RFC 3261, section 21.1.1").And.EndWith("  Trying");
        lines[^1].Should().StartWith("608   Rejected ");
    }

    [Theory]
    [InlineData("1", '1', 6)]
    [InlineData("2xx", '2', 3)]
    [InlineData("4XX", '4', 46)]
    [InlineData("client-error", '4', 46)]
    [InlineData("Client-Error", '4', 46)]
    [InlineData("ClientError", '4', 46)]
    [InlineData("clienterror", '4', 46)]
    [InlineData("global-failure", '6', 6)]
    [InlineData("redirection", '3', 5)]
    [InlineData("ServerError", '5', 9)]
    public void List_Class_HasTheCodesOfTheClassOnly(string name, char digit, int count)
    {
        var run = ToolRun.With("list", name);

        run.ExitCode.Should().Be(ExitCode.Success);
        var lines = run.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Skip(1).ToList();
        lines.Should().HaveCount(count).And.OnlyContain(line => line[0] == digit);
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
    public void List_Json_IsOneDocumentWithDateAndCodes()
    {
        var document = JsonDocument.Parse(ToolRun.With("list", "6", "--json").Output).RootElement;

        document.GetProperty("lastUpdated").GetString().Should().MatchRegex("^20[0-9]{2}-[0-9]{2}-[0-9]{2}$");
        document.GetProperty("codes").EnumerateArray().Select(code => code.GetProperty("code").GetInt32())
            .Should().Equal(600, 603, 604, 606, 607, 608);
    }

    [Fact]
    public void List_NarrowTerminal_LeavesOutColumnsRatherThanBreakingLines()
    {
        var lines = ToolRun.OnTerminal(80, colors: false, "list").Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);

        lines.Should().HaveCount(76).And.OnlyContain(line => !line.Contains("TemporarilyUnavailable"));
    }
}
