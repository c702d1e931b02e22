namespace SipStatus.Benchmarks.Ratios;

/// <summary>A contender that the library is compared with.</summary>
/// <param name="Other">The contender.</param>
/// <param name="Target">How they are compared.</param>
/// <param name="DoesSameJob">Whether its pass must return what the library's returns.</param>
internal sealed record Comparison(Contender Other, Target Target, bool DoesSameJob);
