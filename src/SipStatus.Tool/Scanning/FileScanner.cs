using System;
using System.Collections.Generic;
using System.IO;
using System.Threading.Tasks;
using SipStatus.Tool.Output;

namespace SipStatus.Tool.Scanning;

/// <summary>Scans files by their names, one after the other, and tells what cannot be read.</summary>
internal sealed class FileScanner(
    ToolConsole console, SipStatusLineStyles styles, Interruption interruption, IReadOnlyList<IScanObserver>? observers = null)
{
    public const string StandardInput = "-";

    private readonly StreamScan _scan = new(styles, observers);

    /// <summary>Whether a terminal shows how many responses have come from an input that has no end yet.</summary>
    public bool ShowsCount { get; init; } = true;

    /// <summary>Counts what a file holds.</summary>
    /// <returns>Why it could not be read to its end; null if it could.</returns>
    public string? Scan(string file, Tally tally)
    {
        try
        {
            using var source = Open(file);
            if (source.CanSeek)
            {
                var length = source.Length;
                using var input = ScanInput.Decode(source, file, remark => Remark(file, remark));
                ScanProgress.Show(console, file, source, progress => _scan.Run(input, tally, file, done =>
                {
                    progress?.Invoke(source.Position);
                    return !interruption.IsRequested;
                }));
                if (source.Position < length && !interruption.IsRequested)
                {
                    throw new InvalidDataException(Language.Say("It became shorter while it was read.", "读取过程中文件变短了。"));
                }
            }
            else
            {
                ScanLive(source, file, tally);
            }

            return tally.InHexDump == 0 ? null : Report(file, Language.Say(
                $"A hex dump cuts {Count.Of(tally.InHexDump, "status line")} in it, and may hide others. Give the capture itself, or its "
                + "text (tshark -V, tcpdump -A).",
                $"其中 {Count.Of(tally.InHexDump)} 个状态行被十六进制转储截断，可能还有找不到的。请输入抓包文件本身或其文本（tshark -V、tcpdump -A）。"));
        }
        catch (Exception exception) when (exception is (IOException and not OutputException)
            or UnauthorizedAccessException or NotSupportedException or InvalidDataException)
        {
            var reason = exception is not (FileNotFoundException { FileName: not null } or DirectoryNotFoundException) ? exception.Message
                : file.Contains('\uFFFD', StringComparison.Ordinal) ?
                    Language.Say(
                        "Its name is not UTF-8; give its content: sip-status scan - < file", "文件名不是 UTF-8；请输入其内容：sip-status scan - < 文件")
                : Language.Say("There is no such file.", "没有此文件。");
            return Report(file, reason);
        }
    }

    // What was read is right, and may not be all that was meant.
    private void Remark(string file, string remark) => console.WriteError(Language.Say($"{file}: {remark}", $"{file}：{remark}"));

    private string Report(string file, string reason)
    {
        console.WriteError(Language.Say($"Cannot read {file}: {reason}", $"无法读取 {file}：{reason}"));
        return reason;
    }

    private void ScanLive(Stream source, string file, Tally tally)
    {
        using var input = ScanInput.Decode(
            new InterruptibleInput(source, interruption), file, remark => Remark(file, remark));
        using var count = ShowsCount && console.ErrorIsTerminal && !console.InputIsTerminal ? new LiveCount(console.Error) : null;
        new StreamScan(styles, observers) { IsLive = true }.Run(input, tally, file, _ =>
        {
            count?.Update(tally.Responses);
            // What is listed one by one is seen at once.
            console.Flush();
            return true;
        });
    }

    private Stream Open(string file) => file switch
    {
        StandardInput => console.Input,
        "" => throw new FileNotFoundException(Language.Say("No file has an empty name.", "文件名不能为空。")),
        _ => OpenFile(file),
    };

    // To open a named pipe is to wait for whoever writes to it.
    private Stream OpenFile(string file)
    {
        if (SpecialFile.IsOrdinary(file))
        {
            return Create(file);
        }

        var opening = Task.Run(() => Create(file));
        return interruption.HasCome(opening) ? opening.GetAwaiter().GetResult() : Stream.Null;
    }

    // The scan has a buffer of its own, so the file needs none.
    private static FileStream Create(string file) => new(
        file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, bufferSize: 0, FileOptions.SequentialScan);
}
