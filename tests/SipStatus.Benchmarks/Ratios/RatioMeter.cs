using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Linq;
using System.Runtime;
using System.Threading;

namespace SipStatus.Benchmarks.Ratios;

/// <summary>Times the contenders of a row against each other: all of them in every round, in a new random order each time.</summary>
internal sealed class RatioMeter
{
    // Long enough for the clock and short enough to fit between two interruptions by other programs.
    private static readonly TimeSpan s_sample = TimeSpan.FromMilliseconds(1);

    private readonly Random _random = new(3261);
    private readonly int _rounds;

    internal RatioMeter(int rounds)
    {
        _rounds = rounds;
    }

    /// <summary>
    /// Runs every contender until the JIT compiler has no more to do. It counts thirty calls of a method before it compiles it again,
    /// more than once where it first collects a profile, and works in the background, only when nothing new has been called for a tenth
    /// of a second.
    /// </summary>
    /// <returns>Whether the compiler has come to rest.</returns>
    internal static bool WarmUp(IEnumerable<Row> rows)
    {
        const int CallsPerPass = 32;
        const int LeastPasses = 8;
        const int MostPasses = 16;

        // The same floor or rival may stand in several rows.
        var contenders = rows.SelectMany(ContendersOf).Select(contender => contender.Pass).Distinct().ToArray();
        var isAtRest = false;
        for (var pass = 0; pass < LeastPasses || (pass < MostPasses && !isAtRest); pass++)
        {
            var compiled = JitInfo.GetCompiledMethodCount();
            foreach (var contender in contenders)
            {
                for (var call = 0; call < CallsPerPass; call++)
                {
                    contender();
                }
            }

            Thread.Sleep(250);
            isAtRest = compiled == JitInfo.GetCompiledMethodCount();
        }

        return isAtRest;
    }

    /// <summary>Measures the contenders of a row, the library first.</summary>
    /// <exception cref="InvalidOperationException">A contender does not do the job of the library.</exception>
    internal Timing[] Measure(Row row)
    {
        var contenders = ContendersOf(row).ToArray();
        var passes = Array.ConvertAll(contenders, PassesPerSample);
        var samples = Array.ConvertAll(contenders, _ => new double[_rounds]);
        var order = Enumerable.Range(0, contenders.Length).ToArray();
        GC.Collect();
        for (var round = 0; round < _rounds; round++)
        {
            _random.Shuffle(order);
            foreach (var i in order)
            {
                samples[i][round] = Sample(contenders[i], passes[i]).TotalNanoseconds / passes[i] / row.OperationsPerPass;
            }
        }

        var timings = contenders.Select((contender, i) => Complete(contender, row, Median.Of(samples[i]))).ToArray();
        for (var i = 0; i < row.Comparisons.Count; i++)
        {
            if (row.Comparisons[i].DoesSameJob && timings[i + 1].Checksum != timings[0].Checksum)
            {
                throw new InvalidOperationException(
                    $"{row.Operation}: {row.Comparisons[i].Other.Name} gives {timings[i + 1].Checksum}, the library {timings[0].Checksum}.");
            }
        }

        return timings;
    }

    private static IEnumerable<Contender> ContendersOf(Row row) =>
        row.Comparisons.Select(comparison => comparison.Other).Prepend(row.Subject);

    private static int PassesPerSample(Contender contender)
    {
        var onePass = Median.Of(Enumerable.Range(0, 5).Select(_ => Sample(contender, 1).TotalMilliseconds).ToArray());
        return Math.Clamp((int)Math.Ceiling(s_sample.TotalMilliseconds / onePass), 1, 10_000);
    }

    private static TimeSpan Sample(Contender contender, int passes)
    {
        var started = Stopwatch.GetTimestamp();
        for (var pass = 0; pass < passes; pass++)
        {
            contender.Pass();
        }

        return Stopwatch.GetElapsedTime(started);
    }

    private static Timing Complete(Contender contender, Row row, double nanoseconds)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        var checksum = contender.Pass();
        var allocated = GC.GetAllocatedBytesForCurrentThread() - before;
        return new Timing(nanoseconds, (double)allocated / row.OperationsPerPass, checksum);
    }
}
