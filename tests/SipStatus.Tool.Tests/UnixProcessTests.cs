using System.Diagnostics;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using System.Threading.Tasks;
using FluentAssertions;
using Xunit;

namespace SipStatus.Tool.Tests;

/// <summary>The tool in a shell, with outputs that take no more, and with signals.</summary>
public class UnixProcessTests
{
    public static TheoryData<string> Commands =>
        ["lookup 486", "lookup 486 --json", "list", "list --json", "q850 17", "q850 17 --json", "--help", "scan --help", "--version", "parse SIP/2.0", "parse --json x", $"scan {Capture}", $"scan --json {Capture}",
            $"scan --csv {Capture}", $"scan --markdown {Capture}", $"scan --calls {Capture}", $"scan --only 4xx {Capture}", "reference", "completion bash"];

    private static string Capture => Captures.PathOf("trace.log");

    private static string Tool => $"dotnet '{typeof(CommandLine).Assembly.Location}'";

    [UnixTheory]
    [MemberData(nameof(Commands))]
    public async Task Run_OutputThatTakesNothing_SaysSoInOneLineAndExitsWithTwo(string command)
    {
        foreach (var redirection in new[] { "> /dev/full", ">&-" })
        {
            (await ShellAsync($"{Tool} {command} {redirection}; echo $?")).Should().MatchRegex(
                @"^sip-status: The output cannot be written: [A-Za-z ]+\.\n2\n$", "of {0}", redirection);
        }
    }

    [UnixTheory]
    [MemberData(nameof(Commands))]
    public async Task Run_NoOutputAtAll_ExitsWithTwoInSilence(string command) =>
        (await ShellAsync($"({Tool} {command} >&- 2>&-) < /dev/null; echo $?")).Should().Be("2\n");

    [UnixTheory]
    [InlineData("lookup nothing")]
    [InlineData("scan no-such-file")]
    [InlineData("lokup")]
    [InlineData("list 9xx")]
    public async Task Run_ErrorOutputThatTakesNothing_ExitsWithTwoInSilence(string command)
    {
        (await ShellAsync($"{Tool} {command} 2> /dev/full; echo $?")).Should().Be("2\n");
        (await ShellAsync($"{Tool} {command} 2>&-; echo $?")).Should().Be("2\n");
    }

    [UnixTheory]
    [InlineData("yes 'SIP/2.0 200 OK' 2> /dev/null | {0} parse")]
    [InlineData("yes 'SIP/2.0 200 OK' 2> /dev/null | {0} parse --json")]
    [InlineData("yes 'SIP/2.0 200' 2> /dev/null | {0} parse --style strict")]
    public async Task Run_ReaderHasEnough_Ends(string pipe) =>
        (await ShellAsync($"{pipe.Replace("{0}", Tool)} | head -1; echo ${{PIPESTATUS[1]}}")).Should().MatchRegex("^.+\n2\n$");

    // The limit ends a tool that waits for input that never comes.
    [UnixTheory]
    [InlineData("parse", "sip-status: Standard input is closed.\n2\n")]
    [InlineData("scan -", "sip-status: Cannot read -: Standard input is closed.\n2\n")]
    public async Task Run_NoInputAtAll_SaysSoAndExitsWithTwo(string command, string expected) =>
        (await ShellAsync($"timeout 60 {Tool} {command} <&-; echo $?")).Should().Be(expected);

    [UnixTheory]
    [InlineData("exec 3< <(printf 'SIP/2.0 486 Busy Here\\r\\n'); {0} parse <&3")]
    [InlineData("printf 'SIP/2.0 486 Busy Here\\r\\n' | {0} parse 4<&0")]
    public async Task Parse_InputUnderTwoNumbers_IsRead(string command) =>
        (await ShellAsync(command.Replace("{0}", Tool))).Should().Be("1    valid      486 Busy Here\n\n1 line, 0 malformed\n");

    // As the program "timeout" sends it, to the process and to its group.
    [UnixTheory]
    [InlineData("INT", 130)]
    [InlineData("TERM", 143)]
    [InlineData("HUP", 129)]
    public async Task Scan_SignalThatComesTwice_EndsWithTheReport(string signal, int exitCode)
    {
        // "timeout" does so itself, but only after a time. The tool is up when it has read more than a pipe holds.
        var script = $$"""
            my $pid = open(my $tool, '|-') // die;
            if (!$pid) { $SIG{INT} = 'DEFAULT'; exec('sh', '-c', "exec {{Tool}} scan -"); }
            $tool->autoflush(1);
            print $tool "SIP/2.0 200 OK\r\nCSeq: 1 BYE\r\n\r\n" x 10_000;
            kill '{{signal}}', $pid; select(undef, undef, undef, 0.01); kill '{{signal}}', $pid;
            waitpid($pid, 0);
            print STDERR 'ended with ', $? & 127 ? 'a signal' : $? >> 8, "\n";
            """;
        var file = Path.GetTempFileName();
        await File.WriteAllTextAsync(file, script);

        var output = await ShellAsync($"perl -MIO::Handle '{file}'; rm '{file}'");

        output.Should().Contain($"ended with {exitCode}\n").And.MatchRegex("-: [0-9,]+ responses, [01] malformed lines?");
    }

    [UnixTheory]
    [InlineData("lookup 486 404", "lookup 503")]
    public async Task Run_TwiceIntoOneFile_KeepsBoth(string first, string second)
    {
        var file = Path.GetTempFileName();
        (await ShellAsync($"({Tool} {first}; {Tool} {second}) > '{file}'; {Tool} {first} >> '{file}'; grep -c '^ [0-9][0-9][0-9]  ' '{file}'; rm '{file}'")).Should().Be("5\n");
    }

    [UnixTheory]
    [InlineData("sip-status l", "list lookup")]
    [InlineData("sip-status scan --c", "--calls --csv")]
    [InlineData("sip-status list 4", "4xx")]
    [InlineData("sip-status lookup --lang z", "zh")]
    [InlineData("sip-status scan --calls --j", "--json")]
    [InlineData("sip-status scan --only 4xx trace.pcap --m", "--markdown")]
    [InlineData("sip-status scan --only 4xx,!48", "4xx,!480 4xx,!481 4xx,!482 4xx,!483 4xx,!484 4xx,!485 4xx,!486 4xx,!487 4xx,!488 4xx,!489")]
    [InlineData("sip-status scan --only 5x", "5xx")]
    [InlineData("sip-status lookup 60", "600 603 604 606 607 608")]
    [InlineData("sip-status lookup 486 Busy", "BusyEverywhere BusyHere")]
    [InlineData("sip-status q850 12", "127")]
    [InlineData("sip-status q850 17 48", "480 481 482 483 484 485 486 487 488 489")]
    public async Task Completion_Bash_CompletesTheWord(string line, string expected) => (await ShellAsync(
        $"sip-status() {{ {Tool} \"$@\"; }}; source <(sip-status completion bash); COMP_LINE='{line}'; COMP_POINT={line.Length}; COMP_WORDS=({line}); "
        + "COMP_CWORD=$((${#COMP_WORDS[@]} - 1)); _sip_status; echo \"${COMPREPLY[*]}\"")).Should().Be(expected + "\n");

    [UnixTheory]
    [InlineData("INT", "", 130)]
    [InlineData("TERM", "", 143)]
    [InlineData("HUP", "", 129)]
    [InlineData("INT", " --json", 130)]
    public async Task Scan_Signal_EndsWithTheReport(string signal, string options, int exitCode)
    {
        var start =
            new ProcessStartInfo("bash") { RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true };
        start.Environment["LC_ALL"] = "C.UTF-8";
        start.ArgumentList.Add("-c");
        // A shell lets what it starts in the background ignore SIGINT, and with it these tests, if that is where they run.
        start.ArgumentList.Add($"exec perl -e '$SIG{{INT}} = \"DEFAULT\"; exec @ARGV' {Tool} scan -{options}");
        using var process = Process.Start(start)!;
        // More than a pipe holds: when all of it has been taken, the tool is reading, and at most what a pipe holds is still to be read.
        const string Message = "SIP/2.0 200 OK\r\nCSeq: 1 BYE\r\n\r\n";
        const int Sent = 100_000;
        const int PipeLength = 64 * 1024;
        await process.StandardInput.BaseStream.WriteAsync(Encoding.ASCII.GetBytes(string.Concat(Enumerable.Repeat(Message, Sent))));
        await process.StandardInput.BaseStream.FlushAsync();
        (await ShellAsync($"kill -{signal} {process.Id}")).Should().BeEmpty();

        var output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();

        process.ExitCode.Should().Be(exitCode, await process.StandardError.ReadToEndAsync());
        // The signal may come between two halves of a line.
        var report = Regex.Match(
            output, options.Length == 0 ? "^-: (?<count>[0-9,]+) responses, [01] malformed lines?" : "\"total\": (?<count>[0-9]+),");
        int.Parse(report.Groups["count"].Value, NumberStyles.AllowThousands, CultureInfo.InvariantCulture)
            .Should().BeInRange(Sent - (PipeLength / Message.Length) - 1, Sent);
    }

    [UnixTheory]
    [InlineData("", "129")]
    [InlineData("nohup", "0")]
    public async Task Scan_Hangup_EndsWithTheReportUnlessItIsIgnored(string prefix, string exitCode)
    {
        var folder = Directory.CreateTempSubdirectory("SipStatus.Tool.Tests-").FullName;
        try
        {
            var output = await ShellAsync($"cd {folder} && mkfifo pipe && {{ {prefix} {Tool} scan --only 200 pipe > out 2> err & }} && process=$! "
                + "&& exec 3> pipe && printf 'SIP/2.0 200 OK\\r\\n\\r\\n' >&3 && until grep -q OK out; do sleep 0.1; done; kill -HUP $process; "
                + "printf 'SIP/2.0 200 OK\\r\\n\\r\\n' >&3; exec 3>&-; wait $process; echo $?; tail -1 out");
            output.Should().MatchRegex($"^{exitCode}\n[12] of [12] responses?\n$");
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    // The first pipe is opened when somebody writes to it, so the tool listens to signals by then; to the second nobody ever does.
    [UnixTheory]
    [InlineData("TERM", 143)]
    [InlineData("HUP", 129)]
    public async Task Scan_PipeThatNobodyWritesTo_EndsWithASignal(string signal, int exitCode)
    {
        var folder = Directory.CreateTempSubdirectory("SipStatus.Tool.Tests-").FullName;
        try
        {
            (await ShellAsync($"cd {folder} && mkfifo first second && {{ {Tool} scan first second & }} && process=$! "
                + $"&& printf 'SIP/2.0 200 OK\\r\\n' > first && kill -{signal} $process; wait $process; echo $?")).Should().EndWith($"\n{exitCode}\n");
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    // A path above 4,096 bytes cannot be opened, not even by root. The output has what could be read, and is whole JSON.
    [UnixTheory]
    [InlineData("")]
    [InlineData("--json")]
    public async Task Scan_FolderThatCannotBeRead_LosesNothingElse(string format)
    {
        var folder = Directory.CreateTempSubdirectory("SipStatus.Tool.Tests-").FullName;
        var run = await ShellAsync($"cd {folder} && printf 'SIP/2.0 486 Busy Here\r\n' | tee a > z && mkdir b && cd b && name=$(printf 'x%.0s' $(seq 250)) "
            + "&& for i in $(seq 20); do mkdir $name && cd $name || exit 1; done; "
            + $"cd {folder} && {Tool} scan {format} .; echo $?; rm -r {folder}");

        run.Should().StartWith("sip-status: Cannot read ./b/xxx").And.EndWith("\n2\n");
        var report = run[(run.IndexOf('\n') + 1)..^"2\n".Length];
        if (format == "")
        {
            report.Should().StartWith("3 files: 2 responses,");
        }
        else
        {
            JsonDocument.Parse(report).RootElement.GetProperty("sum").GetProperty("total").GetInt64().Should().Be(2);
        }
    }

    // The second response is sent when the first one has been listed; the limits end what waits for nothing.
    [UnixTheory]
    [InlineData("")]
    [InlineData("--csv")]
    [InlineData("--json")]
    public async Task Scan_ListOfAnInputThatGoesOn_ShowsEachResponseAtOnce(string format)
    {
        var folder = Directory.CreateTempSubdirectory("SipStatus.Tool.Tests-").FullName;
        try
        {
            (await ShellAsync($"cd {folder} && mkfifo seen && {{ printf 'SIP/2.0 503 first\r\nVia: SIP/2.0/UDP 192.0.2.1:5060\r\nCSeq: 1 INVITE\r\n\r\n'; timeout 20 cat seen > /dev/null "
                + "&& printf 'SIP/2.0 504 second\r\nVia: SIP/2.0/UDP 192.0.2.1:5060\r\nCSeq: 1 INVITE\r\n\r\n'; } | " + $"{Tool} scan --only 5xx {format} - | {{ while read -r row; do "
                + "case $row in *first*) timeout 20 bash -c 'echo > seen';; *second*) echo both;; esac; done; }")).Should().Be("both\n");
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    [UnixTheory]
    [InlineData("mkfifo d/pipe", "Skipped d/pipe: It is a named pipe.")]
    [InlineData("perl -MIO::Socket::UNIX -e 'IO::Socket::UNIX->new(Local => \"d/socket\", Listen => 1) or die'", "Skipped d/socket: It is a socket.")]
    [InlineData("ln -s /dev/zero d/zero", "Skipped d/zero: It is a device.")]
    public async Task Scan_FolderWithWhatIsNoFile_SkipsItAndSaysSo(string create, string expected)
    {
        var folder = Directory.CreateTempSubdirectory("SipStatus.Tool.Tests-").FullName;
        try
        {
            (await ShellAsync($"cd {folder} && mkdir d && printf 'SIP/2.0 200 OK\\r\\n' > d/log && {create} && {Tool} scan d; echo $?"))
                .Should().StartWith($"sip-status: {expected}\nd/log: 1 response,").And.EndWith("\n0\n");
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static async Task<string> ShellAsync(string command)
    {
        var start = new ProcessStartInfo("bash") { RedirectStandardOutput = true, RedirectStandardError = true };
        start.Environment["LC_ALL"] = "C.UTF-8";
        start.ArgumentList.Add("-c");
        start.ArgumentList.Add(command);
        using var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEndAsync();
        var output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        return await error + output;
    }
}
