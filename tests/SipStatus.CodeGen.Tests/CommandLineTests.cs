using System;
using System.IO;
using System.Linq;
using FluentAssertions;
using Xunit;

namespace SipStatus.CodeGen.Tests;

public sealed class CommandLineTests : IDisposable
{
    private static readonly string[] s_generated =
        [.. Directory.GetFiles(Repository.GeneratedFolder).Select(path => Path.GetFileName(path)!).Order(StringComparer.Ordinal)];

    private readonly TemporaryFolder _root = new();
    private readonly StringWriter _output = new() { NewLine = "\n" };
    private readonly StringWriter _error = new() { NewLine = "\n" };

    public CommandLineTests()
    {
        _root.Write("SipStatus.sln", "");
        foreach (var path in Directory.GetFiles(Repository.DataFolder))
        {
            _root.Write(DataFile(Path.GetFileName(path)), File.ReadAllText(path));
        }
    }

    public void Dispose() => _root.Dispose();

    [Fact]
    public void Run_FirstTime_WritesThenHasNothingToWrite()
    {
        Run().Should().Be(0);
        _output.ToString().Should().Be(
            string.Concat(s_generated.Select(name => $"src/SipStatus/Generated/{name}: written\n")) +
            $"{Sources()}: {s_generated.Length} written.\n");
        _error.ToString().Should().BeEmpty();

        _output.GetStringBuilder().Clear();
        Run().Should().Be(0);
        _output.ToString().Should().Be($"{Sources()}: 0 written.\n");
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
        Change("status-codes.csv", "The called user agent", "The agent called");

        Run("--check").Should().Be(1);

        _error.ToString().Should().Be(
            "src/SipStatus/Generated/SipStatusCode.g.cs: stale\n" +
            "src/SipStatus/Generated/SipStatusCodes.g.cs: stale\n" +
            "src/SipStatus/Generated/SipStatusSummaries.g.cs: stale\n");
    }

    [Theory]
    [InlineData]
    [InlineData("--check")]
    public void Run_TableThatNothingReads_Is1AndNamesIt(params string[] arguments)
    {
        Run();
        _root.Write(DataFile("retry-rule.csv"), "code\n");

        Run(arguments).Should().Be(1);

        _error.ToString().Should().Be(
            "src/SipStatus/Data/retry-rule.csv: no emitter reads this file; it needs one in Writing/GeneratedFiles.cs\n");
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
        Change("status-codes.csv", "100,Trying,", "10,trying,");
        Change("status-codes.csv", "180,Ringing,Ringing,", "180,Ringing,");
        Change("reason-phrase-aliases.csv", "Call Is Being Queued,rfc-example,", "Call Is Being Queued,rumour,");
        Change("sending-limits.csv", "100,100,proxy except stateless-proxy,forward,", "100,100,bridge,forward,");
        _root.Write(DataFile("iana-response-codes.date"), "today\n");
        var aliases = File.ReadAllLines(_root.PathOf(DataFile("reason-phrase-aliases.csv")));
        var line = Array.FindIndex(aliases, row => row.Contains(",rumour,", StringComparison.Ordinal)) + 1;

        Run().Should().Be(1);

        _error.ToString().Should().Be(
            $"""
            src/SipStatus/Data/status-codes.csv:2:1: code '10' is not a status code, 100 to 699
            src/SipStatus/Data/status-codes.csv:2:4: name 'trying' is not a C# name in PascalCase
            src/SipStatus/Data/status-codes.csv:3:1: the row has not as many fields as the header
            src/SipStatus/Data/reason-phrase-aliases.csv:{line}:26: kind 'rumour' is not one of rfc, historic, rfc-example, other-sdo, implementation
            src/SipStatus/Data/iana-response-codes.date:1:1: the file is not one line with a date such as 2026-01-07
            src/SipStatus/Data/sending-limits.csv:2:9: role 'bridge' is not one of any, uac, uas, client, proxy, registrar, redirect-server, gateway, stateless-uas, stateless-proxy

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

    [Theory]
    [InlineData("488,Max 2 URI allowed in URI-list")]
    [InlineData("182,5 calls queued; expected waiting time is 15 minutes")]
    [InlineData("429,Bad Identity Info")]
    [InlineData("429,Bad Identity-Info")]
    public void Run_OneAliasMore_Writes(string codeAndAlias)
    {
        AddAlias($"{codeAndAlias},implementation,,,a stack");

        Run().Should().Be(0);

        _error.ToString().Should().BeEmpty();
        File.ReadAllText(Path.Combine(GeneratedPath, "SipStatusRegistry.g.cs")).Should().Contain($"\"{codeAndAlias[4..]}\"");
    }

    [Fact]
    public void Run_AliasOf300Characters_Writes() => Run_OneAliasMore_Writes("486," + new string('x', 300));

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

    /// <summary>What the generator says it has read; a file of data has a row on each line but the first.</summary>
    private string Sources() =>
        $"{s_generated.Length} files from {Rows("status-codes.csv")} codes and {Rows("reason-phrase-aliases.csv")} aliases";

    private int Rows(string file) => File.ReadAllLines(_root.PathOf(DataFile(file))).Length - 1;

    private string GeneratedPath => _root.PathOf("src/SipStatus/Generated");

    private static string DataFile(string name) => "src/SipStatus/Data/" + name;

    /// <summary>Changes a text of a data file, which it has to have.</summary>
    private void Change(string file, string before, string after)
    {
        var text = File.ReadAllText(_root.PathOf(DataFile(file)));
        text.Should().Contain(before);
        _root.Write(DataFile(file), text.Replace(before, after));
    }

    /// <summary>Adds a row to the aliases, in its place.</summary>
    private void AddAlias(string row)
    {
        var file = DataFile("reason-phrase-aliases.csv");
        // The table may have come to hold the alias itself.
        var lines = File.ReadAllLines(_root.PathOf(file)).Where(line => CodeAndAlias(line) != CodeAndAlias(row)).ToList();
        var place = lines.FindIndex(1, line => string.CompareOrdinal(CodeAndAlias(line), CodeAndAlias(row)) > 0);
        lines.Insert(place < 0 ? lines.Count : place, row);
        _root.Write(file, string.Concat(lines.Select(line => line + "\n")));

        static string CodeAndAlias(string line) => string.Join('\0', line.Split(',').Take(2));
    }

    private int Run(params string[] arguments) => RunIn(_root.Path, arguments);

    private int RunIn(string folder, params string[] arguments) => CommandLine.Run(arguments, folder, _output, _error);
}
