using System.Runtime.InteropServices;

namespace SipStatus.Tool;

/// <summary>What the tool tells the shell.</summary>
internal static class ExitCode
{
    /// <summary>Something was found, and nothing was wrong with it.</summary>
    public const int Success = 0;

    /// <summary>Nothing was found, or a line is malformed.</summary>
    public const int NothingFound = 1;

    /// <summary>The command line is wrong, a file cannot be read, or the output cannot be written.</summary>
    public const int Usage = 2;

    private const int SignalBase = 128;
    private const int HangupNumber = 1;
    private const int InterruptNumber = 2;
    private const int TerminateNumber = 15;

    /// <summary>The exit code that a shell expects of a program that a signal ended.</summary>
    public static int Of(PosixSignal signal) => SignalBase + signal switch
    {
        PosixSignal.SIGHUP => HangupNumber,
        PosixSignal.SIGTERM => TerminateNumber,
        _ => InterruptNumber,
    };
}
