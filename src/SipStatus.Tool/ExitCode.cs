namespace SipStatus.Tool;

/// <summary>What the tool tells the shell.</summary>
internal static class ExitCode
{
    /// <summary>Something was found, and nothing was wrong with it.</summary>
    public const int Success = 0;

    /// <summary>Nothing was found, or a line is malformed.</summary>
    public const int NothingFound = 1;

    /// <summary>The command line is wrong, or a file cannot be read.</summary>
    public const int Usage = 2;
}
