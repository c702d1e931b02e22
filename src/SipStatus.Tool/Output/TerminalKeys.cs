using System;
using System.Runtime.InteropServices;
using System.Threading;

namespace SipStatus.Tool.Output;

/// <summary>
/// The keys of the terminal. The runtime asks the terminal for its size and reads what is typed, switches the keys to application mode for
/// that, and leaves them so. This puts them back, at the end and when a signal ends the tool.
/// </summary>
/// <param name="descriptor">Where the terminal is written to; none if the runtime has no terminal, or one without such modes.</param>
internal sealed class TerminalKeys(int? descriptor)
{
    private static readonly PosixSignal[] s_signals = [PosixSignal.SIGINT, PosixSignal.SIGTERM, PosixSignal.SIGQUIT, PosixSignal.SIGHUP];

    // They live as long as the process.
    private PosixSignalRegistration[]? _registrations;
    private int _areChanged;

    /// <summary>Says that the runtime is about to change the keys.</summary>
    public void Change()
    {
        if (descriptor is null)
        {
            return;
        }

        Interlocked.Exchange(ref _areChanged, 1);
        _registrations ??= Array.ConvertAll(s_signals, signal => PosixSignalRegistration.Create(signal, _ => Reset()));
    }

    /// <summary>Puts them back, if they were changed.</summary>
    public void Reset()
    {
        if (descriptor is { } terminal && Interlocked.Exchange(ref _areChanged, 0) == 1)
        {
            try
            {
                new DescriptorStream(terminal).Write("\u001B[?1l\u001B>"u8);
            }
            catch (OutputException)
            {
                // The terminal is gone.
            }
        }
    }
}
