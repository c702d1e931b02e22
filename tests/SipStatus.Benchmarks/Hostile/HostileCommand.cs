using System;
using System.CommandLine;
using System.Globalization;
using System.IO;
using System.Linq;
using SipStatus.Benchmarks.Ratios;

namespace SipStatus.Benchmarks.Hostile;

/// <summary><c>hostile</c>: whether hostile input costs no more than its length, and no memory.</summary>
internal static class HostileCommand
{
    // The least time of so many is the load's; the others are the machine's. What takes long is disturbed less.
    private const int Rounds = 3;
    private const int RoundsOfLongLoads = 1;
    private const int Long = 1 << 28;

    // What ends sooner is read again, and again: the system counts the time of a process in pieces.
    private static readonly TimeSpan s_leastMeasured = TimeSpan.FromMilliseconds(20);

    private const int MostAllocated = 64;

    private static readonly SipStatusLineStyles[] s_allStyles =
        [.. Enumerable.Range(0, (int)SipStatusLineStyles.Lenient + 1).Select(styles => (SipStatusLineStyles)styles)];

    internal static Command Create()
    {
        var only = new Option<string>("--only") { Description = "Only the loads whose names contain this." };
        var command = new Command("hostile", "Measures hostile input at two sizes in every style, and reads the longest texts; fails where time or memory is beyond its bound, or an answer wrong.")
        {
            only,
        };
        command.SetAction(parsed => Run(parsed.InvocationConfiguration.Output, parsed.GetValue(only) ?? ""));
        return command;
    }

    private static int Run(TextWriter output, string only)
    {
        var beyond = 0;
        output.WriteLine("| load | bytes | ns/byte | time grows, times | at most | in the style | allocated |");
        output.WriteLine("|---|---:|---:|---:|---:|---|---:|");
        foreach (var load in HostileLoads.All.Where(load => load.Name.Contains(only, StringComparison.Ordinal)))
        {
            var small = Measure(load, load.Small, out var allocatedBySmall);
            var large = Measure(load, load.Small * load.Growth, out var allocated);
            var growth = small.Zip(large, (before, after) => after / before).ToArray();
            var worst = Array.IndexOf(growth, growth.Max());
            var isWithin = growth[worst] <= load.TimeGrowth && Math.Max(allocatedBySmall, allocated) <= MostAllocated;
            beyond += isWithin ? 0 : 1;
            var nanoseconds = large.Max() / load.Small / load.Growth;
            output.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"| {load.Name} | {load.Small * (long)load.Growth} | {nanoseconds:0.000} | {growth[worst]:0.00} | {load.TimeGrowth:0.00} | {s_allStyles[worst]} | {allocated} |{(isWithin ? "" : " BEYOND")}"));
        }

        foreach (var (name, isRight) in LongestInputs.Ask(only))
        {
            beyond += isRight ? 0 : 1;
            output.WriteLine($"{(isRight ? "right" : "WRONG")}: {name}");
        }

        MachineDescription.Write(output);
        return beyond == 0 ? 0 : 1;
    }

    // The processor's nanoseconds of a reading, since others may use it, too, for each style, and the most bytes that any of them
    // allocates.
    private static double[] Measure(HostileLoad load, int size, out long allocated)
    {
        var read = load.Prepare(size);
        var rounds = size < Long ? Rounds : RoundsOfLongLoads;
        var times = Enumerable.Repeat(double.MaxValue, s_allStyles.Length).ToArray();
        allocated = long.MaxValue;
        for (var round = 0; round < rounds; round++)
        {
            var allocatedInRound = 0L;
            for (var i = 0; i < times.Length; i++)
            {
                var before = GC.GetAllocatedBytesForCurrentThread();
                var started = Environment.CpuUsage.TotalTime;
                var readings = 0;
                TimeSpan measured;
                do
                {
                    read(s_allStyles[i]);
                    readings++;
                    measured = Environment.CpuUsage.TotalTime - started;
                }
                while (measured < s_leastMeasured);

                times[i] = Math.Min(times[i], measured.TotalNanoseconds / readings);
                allocatedInRound = Math.Max(allocatedInRound, GC.GetAllocatedBytesForCurrentThread() - before);
            }

            // The runtime allocates here where it replaces code by better code.
            allocated = Math.Min(allocated, allocatedInRound);
        }

        return times;
    }
}
