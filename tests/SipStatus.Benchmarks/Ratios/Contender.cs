using System;

namespace SipStatus.Benchmarks.Ratios;

/// <summary>Code that is timed: one pass over a corpus.</summary>
/// <param name="Name">What it is, for the table.</param>
/// <param name="Pass">The pass; what it returns depends on every operation of it, so that none can be left out.</param>
internal sealed record Contender(string Name, Func<long> Pass);
