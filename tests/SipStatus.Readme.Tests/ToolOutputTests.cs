using System;
using System.Diagnostics;
using System.IO;
using System.Linq;
using System.Text;
using System.Text.RegularExpressions;
using System.Threading;
using System.Threading.Tasks;
using FluentAssertions;
using Xunit;

namespace SipStatus.Readme.Tests;

/// <summary>
/// What the pages show of the tool: blocks that begin with <c>$ sip-status</c> and go on with its output, lines left out being <c>...</c>.
/// </summary>
public class ToolOutputTests
{
    private const string Prompt = "$ sip-status ";
    private const string LinesLeftOut = "...\n";

    private static readonly TimeSpan s_timeLimit = TimeSpan.FromMinutes(1);

    public static TheoryData<string> Sessions => [.. Page.AllBlocks("console")];

    [Theory]
    [MemberData(nameof(Sessions))]
    public async Task Tool_WithTheArgumentsShown_PrintsWhatIsShown(string session)
    {
        var shown = session.Split('\n', 2);
        shown[0].Should().StartWith(Prompt);

        var printed = await RunAsync(shown[0][Prompt.Length..]);

        var lines = (shown[1] + "\n").Split(LinesLeftOut).Select(Regex.Escape);
        printed.Should().MatchRegex(new Regex($"^{string.Join(".*", lines)}$", RegexOptions.Singleline));
    }

    private static async Task<string> RunAsync(string arguments)
    {
        var tool = Path.Combine(AppContext.BaseDirectory, "sip-status.dll");
        var start = new ProcessStartInfo(Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet", $"\"{tool}\" {arguments}")
        {
            WorkingDirectory = RepositoryFiles.Root,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            StandardOutputEncoding = Encoding.UTF8,
        };
        start.Environment["LC_ALL"] = "C.UTF-8";
        using var process = Process.Start(start)!;
        using var timeLimit = new CancellationTokenSource(s_timeLimit);
        process.StandardInput.Close();
        try
        {
            var output = await process.StandardOutput.ReadToEndAsync(timeLimit.Token);
            await process.WaitForExitAsync(timeLimit.Token);
            return output.ReplaceLineEndings("\n");
        }
        finally
        {
            process.Kill(entireProcessTree: true);
        }
    }
}
