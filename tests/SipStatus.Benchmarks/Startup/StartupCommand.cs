using System;
using System.CommandLine;
using System.Diagnostics;
using System.Globalization;
using System.IO;
using System.Linq;
using SipStatus.Benchmarks.Ratios;

namespace SipStatus.Benchmarks.Startup;

/// <summary><c>startup</c>: what the first use of the library costs a fresh process.</summary>
internal static class StartupCommand
{
    private const string Frozen = "frozen";

    // What SipStatus.Startup is asked to do, and the largest part of the time of building the dictionary that it may take.
    private static readonly (string Operation, string Description, double? JitTarget)[] s_operations =
    [
        ("nothing", "nothing, the clock alone", null),
        ("load", "loading the assembly", null),
        ("lookup", "first lookup", 1.0 / 10),
        ("parse", "first parse", 1.0 / 3),
        (Frozen, "building a FrozenDictionary of 75 entries", null),
    ];

    internal static Command Create()
    {
        var runs =
            new Option<int>("--runs") { Description = "How many processes the median is taken over.", DefaultValueFactory = _ => 21 };
        var native = new Option<FileInfo>("--native")
        {
            Description = "SipStatus.Startup as published with NativeAOT (dotnet publish tests/SipStatus.Startup), to be measured in place of the JIT.",
        }.AcceptExistingOnly();
        var command = new Command("startup", "Times the first lookup and the first parse, each in processes of its own.") { runs, native };
        command.SetAction(parsed => Run(parsed.GetRequiredValue(runs), parsed.GetValue(native), parsed.InvocationConfiguration.Output));
        return command;
    }

    private static void Run(int runs, FileInfo? native, TextWriter output)
    {
        var times = s_operations.ToDictionary(operation => operation.Operation, _ => new double[runs]);
        for (var run = 0; run < runs; run++)
        {
            foreach (var (operation, _, _) in s_operations)
            {
                times[operation][run] = TimeInFreshProcess(native, operation);
            }
        }

        var medians = times.ToDictionary(entry => entry.Key, entry => Median.Of(entry.Value));
        output.WriteLine("| operation | µs | of the dictionary's time | target | met |");
        output.WriteLine("|---|---:|---:|---|---|");
        foreach (var (operation, description, jitTarget) in s_operations)
        {
            WriteRow(output, description, medians[operation], medians[operation] / medians[Frozen], jitTarget, native is not null);
        }

        output.WriteLine();
        output.WriteLine($"Median of {runs} fresh processes each, {(native is null ? "JIT" : "NativeAOT")}.");
        if (native is null)
        {
            output.WriteLine("For NativeAOT: dotnet publish tests/SipStatus.Startup -c Release -o <folder>, then startup --native <folder>/SipStatus.Startup.");
        }

        MachineDescription.Write(output);
    }

    private static void WriteRow(TextWriter output, string description, double nanoseconds, double part, double? jitTarget, bool isNative)
    {
        const double NativeTarget = 5000;

        var (target, met) = (jitTarget, isNative) switch
        {
            (null, _) => ("", ""),
            (_, true) => ("≤ 5 µs", YesNo(nanoseconds <= NativeTarget)),
            ({ } limit, _) => (string.Create(CultureInfo.InvariantCulture, $"≤ 1/{1 / limit:0}"), YesNo(part <= limit)),
        };
        output.WriteLine(
            string.Create(CultureInfo.InvariantCulture, $"| {description} | {nanoseconds / 1000:0.0} | {part:0.000} | {target} | {met} |"));
    }

    private static string YesNo(bool met) => met ? "yes" : "**no**";

    private static double TimeInFreshProcess(FileInfo? native, string operation)
    {
        var start = native is null
            ? new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "SipStatus.Startup.dll"), operation])
            : new ProcessStartInfo(native.FullName, [operation]);
        start.RedirectStandardOutput = true;
        using var process = Process.Start(start)!;
        var printed = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return process.ExitCode == 0
            ? double.Parse(printed.Split(' ')[0], CultureInfo.InvariantCulture)
            : throw new InvalidOperationException($"SipStatus.Startup {operation} ended with {process.ExitCode}.");
    }
}
