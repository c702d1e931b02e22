using System.Collections.Generic;
using System.Globalization;
using System.IO;

namespace SipStatus.Benchmarks.Ratios;

/// <summary>The Markdown table of the ratios.</summary>
internal sealed class RatioReport
{
    private readonly TextWriter _output;
    private readonly List<string> _missed = [];
    private int _targets;

    internal RatioReport(TextWriter output)
    {
        _output = output;
    }

    internal void WriteHeader()
    {
        _output.WriteLine("| operation | contender | ns/op | B/op | the library against it | target | met |");
        _output.WriteLine("|---|---|---:|---:|---|---|---|");
    }

    internal void Write(Row row, Timing[] timings)
    {
        var ours = timings[0];
        var mayAllocate = row.MakesStrings;
        if (!mayAllocate)
        {
            Count(ours.AllocatedBytes == 0, $"{row.Operation}: {Number(ours.AllocatedBytes)} B");
        }

        WriteLine(
            row.Operation, $"**{row.Subject.Name}**", ours, "", mayAllocate ? "new strings" : "0 B",
            mayAllocate ? "" : YesNo(ours.AllocatedBytes == 0));
        for (var i = 0; i < row.Comparisons.Count; i++)
        {
            var (other, target, _) = row.Comparisons[i];
            var ratio = target.Ratio(ours.Nanoseconds, timings[i + 1].Nanoseconds);
            var met = target.IsMetBy(ratio);
            if (target.Limit is not null)
            {
                Count(met, $"{row.Operation}, {other.Name}: {target.Describe(ratio)} ({target})");
            }

            WriteLine("", other.Name, timings[i + 1], target.Describe(ratio), target.ToString(), target.Limit is null ? "" : YesNo(met));
        }
    }

    internal void WriteTotals()
    {
        _output.WriteLine();
        _output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{_targets - _missed.Count} of {_targets} targets met."));
        foreach (var missed in _missed)
        {
            _output.WriteLine($"- missed: {missed}");
        }
    }

    private void Count(bool met, string target)
    {
        _targets++;
        if (!met)
        {
            _missed.Add(target);
        }
    }

    private void WriteLine(string operation, string contender, Timing timing, string relation, string target, string met) =>
        _output.WriteLine(
            $"| {operation} | {contender} | {Number(timing.Nanoseconds)} | {Number(timing.AllocatedBytes)} | {relation} | {target} | {met} |");

    private static string YesNo(bool met) => met ? "yes" : "**no**";

    private static string Number(double value) =>
        value.ToString(value == 0 ? "0" : value < 10 ? "0.00" : value < 100 ? "0.0" : "0", CultureInfo.InvariantCulture);
}
