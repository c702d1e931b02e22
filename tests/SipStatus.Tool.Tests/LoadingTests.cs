using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using System.Text.RegularExpressions;
using System.Threading.Tasks;
using FluentAssertions;
using Xunit;

namespace SipStatus.Tool.Tests;

/// <summary>
/// What a process makes of the library's tables. The compiler of the runtime lists the methods it compiles, and with them the static
/// constructors that run.
/// </summary>
public sealed partial class LoadingTests
{
    private static readonly string[] s_everyday = ["StatusCodeTable", "SipStatusRegistry+Entries", "StatusTexts"];

    [Fact]
    public async Task Parse_EveryCode_LoadsNoKnowledge()
    {
        var lines = string.Concat(SipStatusRegistry.All.Select(info => $"SIP/2.0 {info}\r\nSIP/2.0 {info.StatusCode:D} own phrase\r\n"));

        (await InitializedTypesAsync(Encoding.UTF8.GetBytes(lines), "parse"))
            .Should().BeSubsetOf(s_everyday).And.Contain("StatusCodeTable");
    }

    [Fact]
    public async Task Scan_ACapture_LoadsNoKnowledge() =>
        (await InitializedTypesAsync([], "scan", Captures.PathOf("loopback.pcap")))
            .Should().BeSubsetOf(s_everyday).And.Contain("StatusCodeTable");

    [Fact]
    public async Task List_EveryCode_LoadsNoKnowledge() =>
        (await InitializedTypesAsync([], "list")).Should().BeSubsetOf(s_everyday).And.Contain("SipStatusRegistry+Entries");

    [Fact]
    public async Task Lookup_OfACode_LoadsTheKnowledge() =>
        (await InitializedTypesAsync([], "lookup", "401"))
            .Should().Contain(["HeaderRuleTable", "DialogTable", "RetryRuleTable", "SendingLimitTable", "IsupTable"]);

    /// <summary>The types of the library whose static constructor was compiled.</summary>
    private static async Task<IReadOnlyCollection<string>> InitializedTypesAsync(byte[] input, params string[] arguments)
    {
        var folder = Directory.CreateTempSubdirectory("SipStatus.Tool.Tests-").FullName;
        try
        {
            var list = Path.Combine(folder, "compiled.txt");
            var environment = new Dictionary<string, string> { ["DOTNET_JitDisasmSummary"] = "1", ["DOTNET_JitStdOutFile"] = list };
            var (exitCode, _, error) = await ToolProcess.RunAsync(input, environment, arguments);
            exitCode.Should().Be(ExitCode.Success, error);
            return [.. (await File.ReadAllLinesAsync(list))
                .Select(line => StaticConstructor.Match(line))
                .Where(match => match.Success)
                .Select(match => match.Groups["type"].Value)];
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    // " 477: JIT compiled SipStatus.StatusCodeTable:.cctor() [Tier0, …"; the tool itself is not meant.
    [GeneratedRegex(@" SipStatus\.(?!Tool\.)(?:Rules\.|Q850\.)?(?<type>[^ :]+):\.cctor\(\)")]
    private static partial Regex StaticConstructor { get; }
}
