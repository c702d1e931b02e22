using System;
using System.IO;
using SipStatus.Tool.Output;
using Spectre.Console;

namespace SipStatus.Tool.Scanning;

/// <summary>Shows on a terminal how far the scan of a large file has come.</summary>
internal static class ScanProgress
{
    // A smaller file is scanned before anybody looks.
    private const long SmallestLength = 64 * 1024 * 1024;

    /// <summary>Runs a scan, and shows its progress if there is a terminal and the file is large.</summary>
    /// <param name="console">The console; the progress is shown on its error output.</param>
    /// <param name="name">The name of the file.</param>
    /// <param name="input">The file.</param>
    /// <param name="scan">Scans the file; if it is given an action, it tells that how many bytes are done.</param>
    public static void Show(ToolConsole console, string name, Stream input, Action<Action<long>?> scan)
    {
        if (!console.ErrorIsTerminal || !input.CanSeek || input.Length < SmallestLength)
        {
            scan(null);
            return;
        }

        var terminal = console.OpenTerminal(console.Error);
        terminal.Progress()
            .AutoClear(true)
            .Columns(
                new TaskDescriptionColumn(), new ProgressBarColumn(), new PercentageColumn(), new DownloadedColumn(),
                new RemainingTimeColumn())
            .Start(context =>
            {
                var task = context.AddTask(Markup.Escape(VisibleText.Excerpt(Path.GetFileName(name), 0)), maxValue: input.Length);
                scan(bytes => task.Value = bytes);
            });
    }
}
