using System.Collections.Generic;
using System.Diagnostics;
using System.IO;
using System.Text;
using System.Threading.Tasks;
using FluentAssertions;
using Xunit;

namespace SipStatus.Tool.Tests;

/// <summary>Runs the tool as a process: only there it has real streams.</summary>
public class ProcessTests
{
    [Fact]
    public async Task Run_RedirectedOutput_IsUtf8WithoutMarkAndEscapes()
    {
        var (exitCode, output, error) = await RunAsync([], "lookup", "403", "--lang", "zh");

        exitCode.Should().Be(ExitCode.Success);
        error.Should().BeEmpty();
        output[0].Should().Be((byte)' ');
        output.Should().NotContain([(byte)'\r', 0x1B]);
        new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(output).Should().Contain("服务器理解该请求");
    }

    [Fact]
    public async Task Run_InputThatIsNotUtf8_IsParsed()
    {
        var (exitCode, output, _) = await RunAsync([.. "SIP/2.0 200 "u8, 0xFF, 0x1B, .. "\r\nSIP/2.0 200 OK\r\n"u8], "parse");

        exitCode.Should().Be(ExitCode.NothingFound);
        Encoding.UTF8.GetString(output).Should().Contain("SIP/2.0 200 \uFFFD\\u001B\n").And.Contain("200 OK\n").And.NotContain("\u001B");
    }

    [Fact]
    public async Task Run_WrongCommandLine_ExitsWithTwo()
    {
        var (exitCode, output, error) = await RunAsync([], "scna");

        exitCode.Should().Be(ExitCode.Usage);
        output.Should().BeEmpty();
        error.Should().Contain("scan");
    }

    private static async Task<(int ExitCode, byte[] Output, string Error)> RunAsync(byte[] input, params IEnumerable<string> arguments)
    {
        var start = new ProcessStartInfo("dotnet")
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.ArgumentList.Add(typeof(CommandLine).Assembly.Location);
        foreach (var argument in arguments)
        {
            start.ArgumentList.Add(argument);
        }

        using var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEndAsync();
        using var output = new MemoryStream();
        var copying = process.StandardOutput.BaseStream.CopyToAsync(output);
        await process.StandardInput.BaseStream.WriteAsync(input);
        process.StandardInput.Close();
        await copying;
        await process.WaitForExitAsync();
        return (process.ExitCode, output.ToArray(), await error);
    }
}
