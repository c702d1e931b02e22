using System.Globalization;

namespace SipStatus.Benchmarks.Ratios;

/// <summary>How the time of the library and the time of another contender are compared, and the limit, where there is one.</summary>
/// <param name="Kind">What the ratio is.</param>
/// <param name="Limit">The largest or smallest ratio allowed; <see langword="null"/> where the ratio is only shown.</param>
internal readonly record struct Target(TargetKind Kind, double? Limit)
{
    /// <summary>The ratio in the sense of <see cref="Kind"/>.</summary>
    internal double Ratio(double ours, double other) => Kind == TargetKind.TimesAsLong ? ours / other : other / ours;

    /// <summary>Whether a ratio keeps to the limit.</summary>
    internal bool IsMetBy(double ratio) => Kind == TargetKind.TimesFaster ? ratio >= Limit : ratio <= Limit;

    internal string Describe(double ratio)
    {
        var number = ratio.ToString(ratio < 10 ? "0.00" : "0.0", CultureInfo.InvariantCulture);
        return Kind switch
        {
            TargetKind.TimesAsLong => $"{number} × its time",
            TargetKind.TimesFaster => $"{number} × faster",
            _ => $"takes {number} × ours",
        };
    }

    public override string ToString() => Limit is not { } limit
        ? ""
        : (Kind == TargetKind.TimesFaster ? "≥ " : "≤ ") + limit.ToString("0.0", CultureInfo.InvariantCulture);
}
