namespace SipStatus.Benchmarks.Corpora;

/// <summary>What of a message the benchmarked method is given.</summary>
public enum LineLayout
{
    /// <summary>The line with its CRLF and nothing behind it.</summary>
    Exact,

    /// <summary>The line with its CRLF, and the first header field of the message behind it.</summary>
    Open,

    /// <summary>The line without its CRLF, as a line reader returns it.</summary>
    WithoutLineEnd,
}
