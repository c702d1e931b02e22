using System;
using System.Diagnostics;
using System.IO;
using System.Linq;
using FluentAssertions;
using Xunit;

namespace SipStatus.CodeGen.Tests;

public sealed class RegistryComparisonTests : IDisposable
{
    private const string Header = "Response Code,Description,Reference\r\n";
    private const string Snapshot = "src/SipStatus/Data/iana-response-codes.csv";
    private const string Date = "src/SipStatus/Data/iana-response-codes.date";

    private readonly TemporaryFolder _root = new();
    private readonly StringWriter _output = new() { NewLine = "\n" };
    private readonly StringWriter _error = new() { NewLine = "\n" };

    public RegistryComparisonTests()
    {
        _root.Write("SipStatus.sln", "");
        _root.Write(Snapshot, "Response Code,Description,Reference\n100,Trying,\n486,Busy Here,\n687,Unwanted,[RFC8197]\n");
        _root.Write(Date, "2026-01-07\n");
    }

    public void Dispose() => _root.Dispose();

    [Theory]
    [InlineData("100,Trying,\r\n486,Busy Here,\r\n687,Unwanted,[RFC8197]\r\n")]
    [InlineData("687,Unwanted,[RFC8197]\r\n486,\"Busy\r\n  Here\",\r\n100, Trying ,\r\n")]
    [InlineData("1xx,Provisional,\r\n100,Trying,\r\n486,Busy Here,\r\n687,Unwanted,[RFC8197]\r\n688-699,Unassigned,\r\n")]
    public void Compare_SameRows_Is0(string rows)
    {
        Compare(rows).Should().Be(0);

        _output.ToString().Should().Be("The snapshot shows the registry: 3 codes.\n");
    }

    [Fact]
    public void Compare_OtherRows_Is1AndShowsThemAndWritesNothing()
    {
        var before = _root.Read(Snapshot);

        Compare("100,Trying,[RFC3261]\r\n486,Busy Here,\r\n609,\"Made, up\",[RFC9999]\r\n").Should().Be(1);

        _output.ToString().Should().Be(
            """
            - 100,Trying,
            + 100,Trying,[RFC3261]
            + 609,"Made, up",[RFC9999]
            - 687,Unwanted,[RFC8197]
            The registry has changed: .github/CONTRIBUTING.md says how to bring the change in.

            """);
        _root.Read(Snapshot).Should().Be(before);
        _root.Read(Date).Should().Be("2026-01-07\n");
    }

    [Fact]
    public void Write_OtherRows_BringsThemAndTheDateIn()
    {
        Compare("1xx,Provisional,\r\n100,Trying,\r\n486,Busy Here,\r\n609,\"Made, up\",[RFC9999]\r\n", "--write", "2026-03-02").Should().Be(0);

        _root.Read(Snapshot).Should().Be(
            "Response Code,Description,Reference\n100,Trying,\n486,Busy Here,\n609,\"Made, up\",[RFC9999]\n");
        _root.Read(Date).Should().Be("2026-03-02\n");
        Compare("100,Trying,\r\n486,Busy Here,\r\n609,\"Made, up\",[RFC9999]\r\n").Should().Be(0);
    }

    [Fact]
    public void Write_SameRows_LeavesTheDate()
    {
        Compare("100,Trying,\r\n486,Busy Here,\r\n687,Unwanted,[RFC8197]\r\n", "--write", "2026-03-02").Should().Be(0);

        _root.Read(Date).Should().Be("2026-01-07\n");
    }

    // What the real snapshot gives when it is written, is the snapshot: no row of it is read as something else.
    [Fact]
    public void Write_TheRegistryOfToday_IsTheSnapshotToTheByte()
    {
        var today = File.ReadAllText(Path.Combine(Repository.DataFolder, "iana-response-codes.csv"));
        _root.Write("registry.csv", today.Replace("\n", "\r\n"));

        Run("--compare", _root.PathOf("registry.csv"), "--write", "2026-03-02").Should().Be(0);

        _root.Read(Snapshot).Should().Be(today);
    }

    [Theory]
    [InlineData("<html>\r\nNot found\r\n</html>\r\n", "the header is not 'Response Code,Description,Reference'")]
    [InlineData("Value,Description,Reference\r\n100,Trying,\r\n", "the header is not 'Response Code,Description,Reference'")]
    [InlineData(Header, "no row is for a response code")]
    [InlineData(Header + "1xx,Provisional,\r\n", "no row is for a response code")]
    [InlineData(Header + "100,Trying,\r\n100,Trying,[RFC3261]\r\n", "100 stands there twice")]
    [InlineData(Header + "100,Trying,\r\n486,Busy Here\r\n", "a row is no row of three columns (FieldCountMismatch)")]
    [InlineData(Header + "100,Trying,\r\n486,\"Busy", "a row is no row of three columns (UnterminatedQuote)")]
    public void Write_NoRegistry_Is1AndWritesNothing(string text, string message)
    {
        var before = _root.Read(Snapshot);
        _root.Write("registry.csv", text);

        Run("--compare", _root.PathOf("registry.csv"), "--write", "2026-03-02").Should().Be(1);

        _error.ToString().Should().Contain($"{_root.PathOf("registry.csv")}: {message}\n");
        _root.Read(Snapshot).Should().Be(before);
    }

    // The script of the weekly workflow, with a dotnet that only writes down what it is asked.
    [Fact]
    public void Script_WithTheFilesOfIana_AsksForThatComparison()
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        _root.Write("registry.csv", Header + "100,Trying,\r\n609,Made Up,[RFC9999]\r\n");
        _root.Write("registry.xml", "<registry>\n  <created>2002-01</created>\n  <updated>2026-03-02</updated>\n  <updated>2024-01-01</updated>\n");
        _root.Write("bin/dotnet", "#!/bin/sh\nprintf '%s\\n' \"$*\" >>\"$ASKED\"\n");
        File.SetUnixFileMode(_root.PathOf("bin/dotnet"), UnixFileMode.UserRead | UnixFileMode.UserExecute);
        var start = new ProcessStartInfo("bash", [
            Path.Combine(Repository.Root, ".github", "bring-in-registry.sh"), _root.PathOf("registry.csv"), _root.PathOf("registry.xml"),
        ]);
        start.Environment["PATH"] = $"{_root.PathOf("bin")}:{Environment.GetEnvironmentVariable("PATH")}";
        start.Environment["ASKED"] = _root.PathOf("asked");
        using (var script = Process.Start(start)!)
        {
            script.WaitForExit();
            script.ExitCode.Should().Be(0);
        }

        const string Generator = "run --project src/SipStatus.CodeGen";
        var asked = _root.Read("asked").TrimEnd('\n').Split('\n');
        asked.Should().Equal($"{Generator} -- --compare {_root.PathOf("registry.csv")} --write 2026-03-02", Generator);
        Run(asked[0][$"{Generator} -- ".Length..].Split(' ')).Should().Be(0);
        _root.Read(Snapshot).Should().Contain("\n609,Made Up,[RFC9999]\n");
    }

    [Theory]
    [InlineData("--write", "2026-03-02")]
    [InlineData("--compare", "SipStatus.sln", "--write", "yesterday")]
    [InlineData("--compare", "SipStatus.sln", "--check")]
    [InlineData("--compare", "missing.csv")]
    public void Run_BadArguments_Is2(params string[] arguments) =>
        Run([.. arguments.Select(argument => argument == "SipStatus.sln" ? _root.PathOf(argument) : argument)]).Should().Be(2);

    private int Compare(string rows, params string[] arguments)
    {
        _root.Write("registry.csv", Header + rows);
        return Run(["--compare", _root.PathOf("registry.csv"), .. arguments]);
    }

    private int Run(params string[] arguments) => CommandLine.Run(arguments, _root.Path, _output, _error);
}
