namespace SipStatus.Benchmarks.Ratios;

/// <summary>What a ratio says.</summary>
internal enum TargetKind
{
    /// <summary>The library's time in times of the other's.</summary>
    TimesAsLong,

    /// <summary>The other's time in times of the library's.</summary>
    TimesFaster,

    /// <summary>The same as <see cref="TimesFaster"/>, for another build of the library: the smaller the better.</summary>
    OtherTimesAsLong,
}
