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
        var (exitCode, output, error) = await ToolProcess.RunAsync([], "lookup", "403", "--lang", "zh");

        exitCode.Should().Be(ExitCode.Success);
        error.Should().BeEmpty();
        output[0].Should().Be((byte)' ');
        output.Should().NotContain([(byte)'\r', 0x1B]);
        new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(output).Should().Contain("服务器理解该请求");
    }

    [Fact]
    public async Task Run_InputThatIsNotUtf8_IsParsed()
    {
        var (exitCode, output, _) = await ToolProcess.RunAsync([.. "SIP/2.0 200 "u8, 0xFF, 0x1B, .. "\r\nSIP/2.0 200 OK\r\n"u8], "parse");

        exitCode.Should().Be(ExitCode.NothingFound);
        Encoding.UTF8.GetString(output).Should().Contain("SIP/2.0 200 \uFFFD\\u001B\n").And.Contain("200 OK\n").And.NotContain("\u001B");
    }

    [Fact]
    public async Task Run_WrongCommandLine_ExitsWithTwo()
    {
        var (exitCode, output, error) = await ToolProcess.RunAsync([], "scna");

        exitCode.Should().Be(ExitCode.Usage);
        output.Should().BeEmpty();
        error.Should().Contain("scan");
    }
}
