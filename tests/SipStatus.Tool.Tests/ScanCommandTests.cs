using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using FluentAssertions;
using Xunit;

namespace SipStatus.Tool.Tests;

public sealed class ScanCommandTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("sip-status-tests-");

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public void Scan_SeveralFiles_TellsEachAndTheSum()
    {
        var (first, second) =
            (Write("a.log", "SIP/2.0 200 OK\r\nSIP/2.0 7\r\n"), Write("b.log", "x\nSIP/2.0 200 OK\nSIP/2.0 486 Nein\nSIP/2.0 8\n"));

        var run = ToolRun.With("scan", "--json", first, second);

        run.ExitCode.Should().Be(ExitCode.Success);
        var document = JsonDocument.Parse(run.Output).RootElement;
        var files = document.GetProperty("files").EnumerateArray().ToList();
        files.Select(file => file.GetProperty("file").GetString()).Should().Equal(first, second);
        files.Select(file => file.GetProperty("total").GetInt64()).Should().Equal(1, 2);
        var sum = document.GetProperty("sum");
        sum.GetProperty("total").GetInt64().Should().Be(3);
        sum.GetProperty("codes").Counts().Should().Equal(new Dictionary<string, long> { ["200"] = 2, ["486"] = 1 });
        sum.GetProperty("totalMalformed").GetInt64().Should().Be(2);
        sum.GetProperty("malformed").EnumerateArray()
            .Select(line => (line.GetProperty("file").GetString(), line.GetProperty("offset").GetInt64(), line.GetProperty("errorOffset").GetInt64()))
            .Should().Equal((first, 16, 24), (second, 34, 42));
        sum.GetProperty("bytes").GetInt64().Should().Be(27 + 44);
    }

    [Fact]
    public void Scan_SeveralFiles_HasALineForEachAndTheFileOfEachMalformedLine()
    {
        var (first, second) = (Write("a.log", "SIP/2.0 200 OK\r\n"), Write("b.log", "SIP/2.0 486 x\nSIP/2.0 8\n"));

        var output = ToolRun.With("scan", first, second).Output;

        output.Should().StartWith("2 files: 2 responses, 1 malformed line, 40 bytes\n");
        output.Should().MatchRegex($@"(?m)^ +1 +0 +0 +1 +0 +0 +0 +0 +16  {Regex.Escape(first)}$");
        output.Should().MatchRegex($@"(?m)^ +1 +1 +0 +0 +0 +1 +0 +0 +24  {Regex.Escape(second)}$");
        output.Should().MatchRegex(@"(?m)^ +2 +1 +0 +1 +0 +1 +0 +0 +40  total$");
        output.Should().MatchRegex($@"(?m)^ +14  StatusCode  22  SIP/2.0 8  {Regex.Escape(second)}$");
    }

    [Theory]
    [InlineData(null, 4, 0)]
    [InlineData("lenient", 4, 0)]
    [InlineData("default", 2, 2)]
    [InlineData("strict", 1, 3)]
    public void Scan_Style_DecidesWhatIsMalformed(string? style, int total, int malformed)
    {
        var file = Write("styles.log", "SIP/2.0 200 OK\r\nSIP/2.0 200\r\nSIP/2.0  200 OK\r\nSIP/2.0 200 OK\n");

        string[] arguments = ["scan", "--json", file];
        var sum = JsonDocument.Parse(
            ToolRun.With(style is null ? arguments : [.. arguments, "--style", style]).Output).RootElement.GetProperty("sum");

        sum.GetProperty("total").GetInt64().Should().Be(total);
        sum.GetProperty("totalMalformed").GetInt64().Should().Be(malformed);
    }

    [Fact]
    public void Scan_Dash_IsStandardInput()
    {
        var run = ToolRun.WithInput("SIP/2.0 180 Ringing\r\n", "scan", "-");

        run.ExitCode.Should().Be(ExitCode.Success);
        run.Output.Should().StartWith("-: 1 response, 0 malformed lines, 21 bytes\n");
    }

    [Fact]
    public void Scan_UnreadableFile_SaysSoAndExitsWithTwoAndScansTheOthers()
    {
        var file = Write("good.log", "SIP/2.0 200 OK\r\n");
        var missing = Path.Combine(_folder.FullName, "missing.log");

        var run = ToolRun.With("scan", missing, file);

        run.ExitCode.Should().Be(ExitCode.Usage);
        run.Error.Should().StartWith($"sip-status: Cannot read {missing}: ").And.HaveLines(1);
        run.Output.Should().StartWith("2 files: 1 response,").And.Contain("missing.log (not read to its end)");
        var files = JsonDocument.Parse(ToolRun.With("scan", "--json", missing, file).Output).RootElement.GetProperty("files");
        files[0].GetProperty("failure").GetString().Should().NotBeEmpty();
        files[1].TryGetProperty("failure", out _).Should().BeFalse();
    }

    [Theory]
    [InlineData("missing.log")]
    [InlineData("")]
    public void Scan_OnlyAMissingFile_SaysThatAndNothingElse(string name)
    {
        var run = ToolRun.With("scan", name.Length == 0 ? "" : Path.Combine(_folder.FullName, name));

        run.ExitCode.Should().Be(ExitCode.Usage);
        run.Output.Should().BeEmpty();
        run.Error.Should().StartWith("sip-status: Cannot read ").And.HaveLines(1);
    }

    [Fact]
    public void Scan_Folder_ScansTheFilesInItInOrder()
    {
        Write("b.log", "SIP/2.0 200 OK\r\n");
        Directory.CreateDirectory(Path.Combine(_folder.FullName, "a"));
        Write("a/z.log", "SIP/2.0 486 Busy Here\r\n");
        Write("a/y.log", "SIP/2.0 180 Ringing\r\n");
        Write(".hidden", "SIP/2.0 603 Decline\r\n");

        var document = JsonDocument.Parse(ToolRun.With("scan", "--json", _folder.FullName).Output).RootElement;

        document.GetProperty("files")
            .EnumerateArray()
            .Select(file => Path.GetRelativePath(_folder.FullName, file.GetProperty("file").GetString()!).Replace('\\', '/'))
            .Should().Equal(".hidden", "a/y.log", "a/z.log", "b.log");
        document.GetProperty("sum").GetProperty("total").GetInt64().Should().Be(4);
    }

    [Theory]
    [InlineData("")]
    [InlineData("INVITE sip:a@b SIP/2.0\r\nVia: SIP/2.0/UDP x\r\n")]
    [InlineData("HTTP/1.1 200 OK\r\n")]
    public void Scan_NoStatusLine_SaysSoAndExitsWithOne(string content)
    {
        var run = ToolRun.WithInput(content, "scan", "-");

        run.ExitCode.Should().Be(ExitCode.NothingFound);
        run.Error.Should().StartWith("sip-status: No status line was found. ").And.Contain("tshark").And.HaveLines(1);
        run.Output.Should().Be($"-: 0 responses, 0 malformed lines, {content.Length} {(content.Length == 1 ? "byte" : "bytes")}\n");
    }

    [Fact]
    public void Scan_OnlyMalformedLines_ShowsThemAndExitsWithOne()
    {
        var run = ToolRun.WithInput("SIP/2.0 700 X\r\n", "scan", "-");

        run.ExitCode.Should().Be(ExitCode.NothingFound);
        run.Output.Should().ContainAll("0 responses, 1 malformed line", "StatusCode", "SIP/2.0 700 X");
    }

    [Fact]
    public void Scan_ManyUnusualPhrases_ShowsSomeAndCountsTheOthers()
    {
        var input = string.Concat(Enumerable.Range(0, 1500).Select(i => $"SIP/2.0 200 phrase {i}\n"));

        var run = ToolRun.WithInput(input, "scan", "-");
        run.Output.Should().Contain("Phrases that are not the registered ones: 1,500 responses\n");
        run.Output.Should().Contain("and 1,460 responses with other such phrases (--json tells more)\n");
        var sum = JsonDocument.Parse(ToolRun.WithInput(input, "scan", "-", "--json").Output).RootElement.GetProperty("sum");
        sum.GetProperty("phrases").GetArrayLength().Should().Be(1000);
        sum.GetProperty("otherPhrases").GetInt64().Should().Be(500);
    }

    [Fact]
    public void Scan_ManyMalformedLines_ShowsSomeAndCountsTheOthers()
    {
        var run = ToolRun.WithInput(string.Concat(Enumerable.Repeat("SIP/2.0 7\n", 1500)), "scan", "-");

        run.Output.Should().Contain("Malformed lines: 1,500 StatusCode\n").And.Contain(
            "and 1,480 other malformed lines (--json tells more)\n");
    }

    [Fact]
    public void Scan_Terminal_HasColoursAndBars()
    {
        var file = Write("a.log", "SIP/2.0 200 OK\nSIP/2.0 200 OK\nSIP/2.0 486 Busy Here\n");

        var colored = ToolRun.OnTerminal(100, "scan", file).Output;
        var plain = ToolRun.With("scan", file).Output;

        colored.Should().ContainAll("\u001B[", "█");
        plain.Should().NotContainAny("\u001B", "█");
        // The most frequent code has the longest bar, and half as many calls half of it.
        var bars = ToolRun.OnTerminal(100, colors: false, "scan", file).Output.Split('\n')
            .Where(line => line.StartsWith("200 ", StringComparison.Ordinal) || line.StartsWith("486 ", StringComparison.Ordinal))
            .Select(line => line.Count(unit => unit == '█'));
        bars.Should().Equal(36, 18);
    }

    [Fact]
    public void Scan_LargeFileOnTerminal_ShowsProgressOnTheErrorOutputOnly()
    {
        // Holes need no room on the disk.
        var file = Write("large.log", "SIP/2.0 200 OK\n");
        using (var stream = File.OpenWrite(file))
        {
            stream.SetLength(65 * 1024 * 1024);
        }

        var run = ToolRun.OnTerminal(200, "scan", "--json", file);

        run.Error.Should().Contain("large.log").And.Contain("%");
        JsonDocument.Parse(run.Output).RootElement.GetProperty("sum").GetProperty("total").GetInt64().Should().Be(1);
        ToolRun.With("scan", file).Error.Should().BeEmpty("no terminal, no progress");
    }

    [Fact]
    public void Scan_ThousandsOfFiles_NeedsNoMoreMemoryForMore()
    {
        string[] files = [.. Enumerable.Range(0, 2000).Select(i => Write($"{i}.log", "SIP/2.0 200 OK\r\n"))];
        ToolRun.With(["scan", .. files[..10]]);
        var few = Allocated(files[..200]);
        var many = Allocated(files);

        // Names, rows and the text that the run collects, and no buffers, which are 1 MB.
        (many - few).Should().BeLessThan(1800 * 20_000);

        static long Allocated(string[] files)
        {
            var before = GC.GetAllocatedBytesForCurrentThread();
            ToolRun.With(["scan", .. files]).Output.Should().StartWith($"{files.Length:N0} files: {files.Length:N0} responses");
            return GC.GetAllocatedBytesForCurrentThread() - before;
        }
    }

    [Fact]
    public void Scan_PipeBesideATerminal_ShowsALiveCount()
    {
        using var pipe = new PiecewiseStream(Encoding.ASCII.GetBytes("SIP/2.0 200 OK\r\n\r\nSIP/2.0 486 Busy Here\r\n\r\n"), 5);

        var run = ToolRun.FromPipe(pipe, "scan", "-");

        run.Error.Should().Contain("\r2 responses, Ctrl-C ends\r").And.EndWith(" \r");
        run.Output.Should().StartWith("-: 2 responses");
    }

    [Fact]
    public void Scan_Timeline_IsInTheTerminalOnly()
    {
        var terminal = ToolRun.OnTerminal(100, colors: false, "scan", Captures.PathOf("loopback.pcap")).Output;

        terminal.Should().MatchRegex("(?m)^.*[▁-█]{20,}").And.Contain("a column is 0.128 s");
        ToolRun.With("scan", Captures.PathOf("loopback.pcap")).Output.Should().NotContainAny("█", "a column is")
            .And.Contain("Time: 2026-11-23 09:36:15.271Z to 2026-11-23 09:36:22.456Z");
    }

    private string Write(string name, string content)
    {
        var path = Path.Combine(_folder.FullName, name);
        File.WriteAllBytes(path, Encoding.UTF8.GetBytes(content));
        return path;
    }
}
