namespace SipStatus.Benchmarks.Ratios;

/// <summary>What was measured of one contender.</summary>
/// <param name="Nanoseconds">The median time of one operation.</param>
/// <param name="AllocatedBytes">The bytes one operation allocates on average.</param>
/// <param name="Checksum">What the pass returned.</param>
internal readonly record struct Timing(double Nanoseconds, double AllocatedBytes, long Checksum);
