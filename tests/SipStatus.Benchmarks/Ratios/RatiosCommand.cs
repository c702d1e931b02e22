using System;
using System.Collections.Generic;
using System.CommandLine;
using System.Diagnostics;
using System.IO;
using System.Linq;

namespace SipStatus.Benchmarks.Ratios;

/// <summary><c>ratios</c>: the table of targets, measured.</summary>
internal static class RatiosCommand
{
    internal static Command Create()
    {
        var only = new Option<string[]>("--only")
        {
            Description = "Rows whose operation contains one of these words.",
            AllowMultipleArgumentsPerToken = true,
        };
        var rounds =
            new Option<int>("--rounds") { Description = "How many rounds the median is taken over.", DefaultValueFactory = _ => 51 };
        var core = new Option<int?>("--core") { Description = "The core to run on; the last one where not given." };
        var netStandard = new Option<bool>("--netstandard") { Description = "Measure the netstandard2.0 build of the library, too." };
        var command = new Command(
            "ratios", "Times the library against floors and rivals, and prints one Markdown table.") { only, rounds, core, netStandard };
        rounds.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<int>() < 1)
            {
                result.AddError("A median needs at least one round.");
            }
        });
        command.SetAction(parsed => Run(
            parsed.GetValue(only) ?? [], parsed.GetRequiredValue(rounds), parsed.GetValue(core), parsed.GetValue(netStandard),
            parsed.InvocationConfiguration.Output));
        return command;
    }

    private static int Run(string[] only, int rounds, int? core, bool withNetStandard, TextWriter output)
    {
        var clock = Stopwatch.StartNew();
        var rows = TargetTable.Rows().Where(row => IsSelected(row, only)).ToArray();
        if (rows.Length == 0)
        {
            output.WriteLine($"No operation contains {string.Join(" or ", only)}.");
            return 2;
        }

        if (withNetStandard)
        {
            AddNetStandard(rows);
        }

        var isWarm = RatioMeter.WarmUp(rows);
        var pinnedTo = PinnedCore.Pin(core);
        var meter = new RatioMeter(rounds);
        var report = new RatioReport(output);
        var checksum = 0L;
        report.WriteHeader();
        foreach (var row in rows)
        {
            var timings = meter.Measure(row);
            report.Write(row, timings);
            checksum = timings.Aggregate(checksum, (sum, timing) => unchecked((sum * 31) + timing.Checksum));
        }

        report.WriteTotals();
        output.WriteLine();
        output.WriteLine($"Median of {rounds} rounds, {(pinnedTo is { } n ? $"on core {n}" : "not pinned")}; "
            + $"{(isWarm ? "" : "**the JIT compiler had not come to rest**; ")}"
            + $"{clock.Elapsed.TotalSeconds:0} s; checksum {checksum:x}.");
        MachineDescription.Write(output);
        return 0;
    }

    private static bool IsSelected(Row row, string[] only) =>
        only.Length == 0 || only.Any(word => row.Operation.Contains(word, StringComparison.OrdinalIgnoreCase));

    private static void AddNetStandard(IEnumerable<Row> rows)
    {
        const double AtMost = 3;

        var passes = NetStandardBuild.LoadPasses();
        foreach (var row in rows)
        {
            row.OtherBuild("netstandard2.0 build", passes[row.Operation], AtMost);
        }
    }
}
