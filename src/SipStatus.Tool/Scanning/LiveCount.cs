using System;
using System.IO;
using System.Threading;
using SipStatus.Tool.Output;
using Spectre.Console;

namespace SipStatus.Tool.Scanning;

/// <summary>Shows on a terminal how many responses have come from an input that has no end yet.</summary>
internal sealed class LiveCount : IDisposable
{
    private static readonly TimeSpan s_period = TimeSpan.FromMilliseconds(200);

    private readonly Lock _lock = new();
    private readonly TextWriter _terminal;
    private readonly Timer _timer;
    private long _responses;
    private long _shown = -1;
    private int _width;

    public LiveCount(TextWriter terminal)
    {
        _terminal = terminal;
        _timer = new Timer(_ => Show(), null, TimeSpan.Zero, s_period);
    }

    public void Update(long responses) => Interlocked.Exchange(ref _responses, responses);

    /// <summary>Removes the line, since the report follows.</summary>
    public void Dispose()
    {
        using (var ended = new ManualResetEvent(false))
        {
            _ = _timer.Dispose(ended);
            ended.WaitOne();
        }

        Show();
        _terminal.Write($"\r{new string(' ', _width)}\r");
        _terminal.Flush();
    }

    private void Show()
    {
        lock (_lock)
        {
            var responses = Interlocked.Read(ref _responses);
            if (responses == _shown)
            {
                return;
            }

            _shown = responses;
            var text = Language.Say($"{ScanLabels.Of(responses)}, Ctrl-C ends", $"{ScanLabels.Of(responses)}，按 Ctrl-C 结束");
            _width = text.GetCellWidth();
            _terminal.Write($"\r{text}");
            _terminal.Flush();
        }
    }
}
