namespace SipStatus.CodeGen;

/// <summary>What the process returns.</summary>
internal static class ExitCode
{
    /// <summary>The generated files are what the data gives; the snapshot shows what IANA registers.</summary>
    public const int Success = 0;

    /// <summary>The data has errors, the generated folder is not what the data gives, or IANA registers something else.</summary>
    public const int Failure = 1;

    /// <summary>The command line is wrong, or names no repository.</summary>
    public const int Usage = 2;
}
