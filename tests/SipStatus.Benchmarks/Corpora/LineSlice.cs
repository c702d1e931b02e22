namespace SipStatus.Benchmarks.Corpora;

/// <summary>Where the text of one operation stands in the buffer of its corpus.</summary>
/// <param name="Start">Where the line begins.</param>
/// <param name="Length">How much the benchmarked method is given.</param>
/// <param name="LineLength">How much of that is the line, the CRLF counted where there is one.</param>
internal readonly record struct LineSlice(int Start, int Length, int LineLength);
