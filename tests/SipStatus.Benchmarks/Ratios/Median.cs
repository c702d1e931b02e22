using System;

namespace SipStatus.Benchmarks.Ratios;

/// <summary>The middle of some measurements: what interrupts one of them does not move it.</summary>
internal static class Median
{
    /// <summary>Sorts the values and gives the middle one, or the mean of the two in the middle.</summary>
    internal static double Of(double[] values)
    {
        Array.Sort(values);
        return (values[(values.Length - 1) / 2] + values[values.Length / 2]) / 2;
    }
}
