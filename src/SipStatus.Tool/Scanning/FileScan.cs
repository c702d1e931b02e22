namespace SipStatus.Tool.Scanning;

/// <summary>What was counted in one file.</summary>
/// <param name="File">The file as it was named.</param>
/// <param name="Tally">The counts.</param>
/// <param name="Failure">Why the file could not be read to its end; null if it could.</param>
internal sealed record FileScan(string File, Tally Tally, string? Failure);
