using System;
using System.IO;
using System.Linq;
using FluentAssertions;
using Xunit;

namespace SipStatus.CodeGen.Tests;

public sealed class CommandLineTests : IDisposable
{
    private const string Codes =
        "code,name,reason_phrase,rfc,section,registration,summary_en,summary_zh\n" +
        "486,BusyHere,Busy Here,3261,21.4.24,active,Busy.,忙。\n";

    private const string Aliases = "code,alias,kind,rfc,section,source\n486,Busy,rfc-example,3911,7,an example\n";

    private static readonly string[] s_generated =
    [
        "SipStatusCode.g.cs",
        "SipStatusCodes.g.cs",
        "SipStatusRegistry.g.cs",
        "SipStatusSummaries.g.cs",
        "StatusCodeTable.g.cs",
    ];

    private readonly TemporaryFolder _root = new();
    private readonly StringWriter _output = new() { NewLine = "\n" };
    private readonly StringWriter _error = new() { NewLine = "\n" };

    public CommandLineTests()
    {
        _root.Write("SipStatus.sln", "");
        _root.Write("src/SipStatus/Data/status-codes.csv", Codes);
        _root.Write("src/SipStatus/Data/reason-phrase-aliases.csv", Aliases);
        _root.Write("src/SipStatus/Data/iana-response-codes.date", "2026-01-07\n");
    }

    public void Dispose() => _root.Dispose();

    [Fact]
    public void Run_FirstTime_WritesThenHasNothingToWrite()
    {
        Run().Should().Be(0);
        _output.ToString().Should().Be(
            string.Concat(s_generated.Select(name => $"src/SipStatus/Generated/{name}: written\n")) +
            "5 files from 1 codes and 1 aliases: 5 written.\n");
        _error.ToString().Should().BeEmpty();

        _output.GetStringBuilder().Clear();
        Run().Should().Be(0);
        _output.ToString().Should().Be("5 files from 1 codes and 1 aliases: 0 written.\n");
        Directory.GetFiles(GeneratedPath).Select(Path.GetFileName).Should().BeEquivalentTo(s_generated);
    }

    [Fact]
    public void Run_CheckWhenFresh_Is0()
    {
        Run();

        Run("--check").Should().Be(0);

        _error.ToString().Should().BeEmpty();
    }

    [Fact]
    public void Run_CheckWhenStale_Is1AndNamesTheFileAndLeavesIt()
    {
        Run();
        var edited = Path.Combine(GeneratedPath, "SipStatusCodes.g.cs");
        File.AppendAllText(edited, "//");
        var text = File.ReadAllText(edited);

        Run("--check").Should().Be(1);

        _error.ToString().Should().Be("src/SipStatus/Generated/SipStatusCodes.g.cs: stale\n");
        File.ReadAllText(edited).Should().Be(text);
    }

    [Fact]
    public void Run_CheckAfterADataChange_Is1()
    {
        Run();
        _root.Write("src/SipStatus/Data/status-codes.csv", Codes.Replace("Busy.", "Engaged."));

        Run("--check").Should().Be(1);

        _error.ToString().Should().Be(
            "src/SipStatus/Generated/SipStatusCode.g.cs: stale\n" +
            "src/SipStatus/Generated/SipStatusCodes.g.cs: stale\n" +
            "src/SipStatus/Generated/SipStatusSummaries.g.cs: stale\n");
    }

    [Theory]
    [InlineData]
    [InlineData("--check")]
    public void Run_ForeignFile_Is1AndNamesIt(params string[] arguments)
    {
        Run();
        _root.Write("src/SipStatus/Generated/Old.g.cs", "");

        Run(arguments).Should().Be(1);

        _error.ToString().Should().Be("src/SipStatus/Generated/Old.g.cs: no emitter writes this file; delete it\n");
        File.Exists(Path.Combine(GeneratedPath, "Old.g.cs")).Should().BeTrue();
    }

    [Fact]
    public void Run_BadData_Is1AndReportsEveryFileInOrderAndWritesNothing()
    {
        _root.Write("src/SipStatus/Data/status-codes.csv", Codes.Replace("486,BusyHere", "86,busyHere") + "487,A\n");
        _root.Write("src/SipStatus/Data/reason-phrase-aliases.csv", Aliases.Replace("rfc-example", "rumour"));
        _root.Write("src/SipStatus/Data/iana-response-codes.date", "today\n");

        Run().Should().Be(1);

        _error.ToString().Should().Be(
            """
            src/SipStatus/Data/status-codes.csv:2:1: code '86' is not a status code, 100 to 699
            src/SipStatus/Data/status-codes.csv:2:4: name 'busyHere' is not a C# name in PascalCase
            src/SipStatus/Data/status-codes.csv:3:1: the row has not as many fields as the header
            src/SipStatus/Data/reason-phrase-aliases.csv:2:10: kind 'rumour' is not one of rfc, historic, rfc-example, other-sdo, implementation
            src/SipStatus/Data/iana-response-codes.date:1:1: the file is not one line with a date such as 2026-01-07

            """);
        _output.ToString().Should().BeEmpty();
        Directory.Exists(GeneratedPath).Should().BeFalse();
    }

    [Fact]
    public void Run_MissingDataFile_Is1AndNamesIt()
    {
        File.Delete(_root.PathOf("src/SipStatus/Data/reason-phrase-aliases.csv"));

        Run().Should().Be(1);

        _error.ToString().Should().Be("src/SipStatus/Data/reason-phrase-aliases.csv:1:1: the file is missing\n");
    }

    [Fact]
    public void Run_TableThatCannotBeHashed_Is1AndSaysWhy()
    {
        // Each alias differs from the first in one character, and the hash looks at two of the three.
        var aliases = new[] { "xxxxxxxxxxxxxxxxx", "xxxxxxxxxxyxxxxxx", "xxxxxxyxxxxxxxxxx", "xxyxxxxxxxxxxxxxx" };
        _root.Write("src/SipStatus/Data/reason-phrase-aliases.csv",
            "code,alias,kind,rfc,section,source\n" + string.Concat(aliases.Select(alias => $"486,{alias},implementation,,,s\n")));

        Run().Should().Be(1);

        _error.ToString().Should().StartWith(
            "No two positions tell all 5 phrases apart by their length and four characters; the best confuse 'xxxxxxxxxxxxxxxxx', '");
        Directory.Exists(GeneratedPath).Should().BeFalse();
    }

    [Fact]
    public void Run_InAFolderBelow_FindsTheRepository()
    {
        RunIn(_root.PathOf("src/SipStatus/Data")).Should().Be(0);

        Directory.Exists(GeneratedPath).Should().BeTrue();
    }

    [Fact]
    public void Run_WithRoot_TakesThatRepository()
    {
        using var elsewhere = new TemporaryFolder();

        RunIn(elsewhere.Path, "--root", _root.Path).Should().Be(0);

        Directory.Exists(GeneratedPath).Should().BeTrue();
    }

    [Theory]
    [InlineData("--chekc")]
    [InlineData("everything")]
    [InlineData("--root")]
    [InlineData("--root", "no-such-folder")]
    public void Run_WrongArguments_Is2AndWritesNothing(params string[] arguments)
    {
        Run(arguments).Should().Be(2);

        _error.ToString().Should().NotBeEmpty();
        Directory.Exists(GeneratedPath).Should().BeFalse();
    }

    [Fact]
    public void Run_Help_Is0AndNamesTheOptions()
    {
        Run("--help").Should().Be(0);

        _output.ToString().Should().Contain("--check").And.Contain("--root");
        Directory.Exists(GeneratedPath).Should().BeFalse();
    }

    private string GeneratedPath => _root.PathOf("src/SipStatus/Generated");

    private int Run(params string[] arguments) => RunIn(_root.Path, arguments);

    private int RunIn(string folder, params string[] arguments) => CommandLine.Run(arguments, folder, _output, _error);
}
