using System;
using System.Runtime.InteropServices;
using System.Threading;
using System.Threading.Tasks;

namespace SipStatus.Tool.Scanning;

/// <summary>
/// Whether SIGINT (Ctrl-C), SIGTERM or SIGHUP (the terminal is gone) has asked the tool to stop. After the first signal it reports what it
/// has found; a second one ends it as usual, unless it comes at once: a program such as <c>timeout</c> sends its signal to the process and
/// to its group, which is twice.
/// </summary>
internal sealed class Interruption : IDisposable
{
    // The time for a program that writes to the tool's input, and is stopped by the same Ctrl-C, to write its last output.
    private static readonly TimeSpan s_grace = TimeSpan.FromSeconds(1);

    private static readonly PosixSignal[] s_signals = [PosixSignal.SIGINT, PosixSignal.SIGTERM, PosixSignal.SIGHUP];

    private readonly CancellationTokenSource _source = new();
    private readonly PosixSignalRegistration[] _registrations;
    private long _requested;

    public Interruption() => _registrations = Array.ConvertAll(s_signals, signal => PosixSignalRegistration.Create(signal, Handle));

    /// <summary>Set as soon as a signal comes.</summary>
    public CancellationToken Token => _source.Token;

    /// <summary>Whether a signal has come.</summary>
    public bool IsRequested => Token.IsCancellationRequested;

    /// <summary>The exit code after a signal.</summary>
    public int ExitCode { get; private set; }

    /// <summary>How much longer to wait for input that was on its way when the signal came.</summary>
    public TimeSpan TimeLeft
    {
        get
        {
            var left = s_grace - TimeSpan.FromMilliseconds(Environment.TickCount64 - Interlocked.Read(ref _requested));
            return left > TimeSpan.Zero ? left : TimeSpan.Zero;
        }
    }

    /// <summary>Waits for something that may never end, such as the next bytes of a pipe.</summary>
    /// <returns>Whether it has ended. If not, a signal has come, and it is left behind.</returns>
    public bool HasCome(Task task) =>
        (!IsRequested && Task.WaitAny([task, WhenRequested], CancellationToken.None) == 0) || Task.WaitAny([task], TimeLeft) == 0;

    public void Dispose()
    {
        Array.ForEach(_registrations, registration => registration.Dispose());
        _source.Dispose();
    }

    private Task WhenRequested => field ??= Task.Delay(Timeout.Infinite, Token);

    private void Handle(PosixSignalContext context)
    {
        if (IsRequested)
        {
            context.Cancel = TimeLeft > TimeSpan.Zero;
            return;
        }

        context.Cancel = true;
        ExitCode = Tool.ExitCode.Of(context.Signal);
        Interlocked.Exchange(ref _requested, Environment.TickCount64);
        _source.Cancel();
    }
}
