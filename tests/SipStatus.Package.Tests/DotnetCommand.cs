using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;

namespace SipStatus.Package.Tests;

/// <summary>Runs the <c>dotnet</c> that runs the tests, and leaves no process behind.</summary>
internal static class DotnetCommand
{
    private static readonly TimeSpan s_timeLimit = TimeSpan.FromMinutes(5);

    /// <summary>Runs a command to its end.</summary>
    /// <returns>What it printed to standard output.</returns>
    /// <exception cref="InvalidOperationException">It failed, or took longer than five minutes.</exception>
    public static async Task<string> RunAsync(string folder, IReadOnlyDictionary<string, string> environment, params string[] arguments)
    {
        var start = new ProcessStartInfo(Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet", arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        PrepareEnvironment(start.Environment, environment);

        using var process = Process.Start(start)!;
        process.StandardInput.Close();
        using var timeLimit = new CancellationTokenSource(s_timeLimit);
        try
        {
            var output = process.StandardOutput.ReadToEndAsync(timeLimit.Token);
            var errors = process.StandardError.ReadToEndAsync(timeLimit.Token);
            await process.WaitForExitAsync(timeLimit.Token);
            return process.ExitCode == 0 ? await output : throw Failure(arguments, $"failed:\n{await output}{await errors}");
        }
        catch (OperationCanceledException)
        {
            throw Failure(arguments, $"took longer than {s_timeLimit}");
        }
        finally
        {
            process.Kill(entireProcessTree: true);
        }
    }

    // "dotnet test" tells its children, by variables, where its own MSBuild is; a new one is to find its own way. What stays in the
    // background would hold the output open.
    private static void PrepareEnvironment(IDictionary<string, string?> variables, IReadOnlyDictionary<string, string> additions)
    {
        foreach (var name in variables.Keys.Where(name => name.StartsWith("MSBUILD", StringComparison.OrdinalIgnoreCase)).ToArray())
        {
            variables.Remove(name);
        }

        variables["MSBUILDDISABLENODEREUSE"] = "1";
        variables["DOTNET_CLI_USE_MSBUILD_SERVER"] = "0";
        variables["DOTNET_CLI_UI_LANGUAGE"] = "en";
        variables["DOTNET_NOLOGO"] = "1";
        foreach (var (name, value) in additions)
        {
            variables[name] = value;
        }
    }

    private static InvalidOperationException Failure(string[] arguments, string reason) =>
        new($"dotnet {string.Join(' ', arguments)} {reason}");
}
