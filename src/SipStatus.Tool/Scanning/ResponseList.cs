using System;
using System.Collections.Generic;
using System.Globalization;
using System.Text;
using System.Text.Json;
using SipStatus.Tool.Output;
using Spectre.Console;

namespace SipStatus.Tool.Scanning;

/// <summary>Lists responses one by one, as they are found: where they are, when they were seen, and what they answer.</summary>
internal sealed class ResponseList(ToolConsole console, SipStatusCodeSet codes, ScanFormat format) : IScanObserver, IScanReport
{
    private const int LongestCallId = 256;
    private const int Offset = 0;
    private const int RegisteredPhrase = 4;
    private const int FileName = 8;

    // So many rows tell how wide the columns have to be.
    private const int MostWaiting = 1000;

    // A cell may be longer than its column is made.
    private const int WidestColumn = 60;

    private static readonly string[] s_headers =
        ["offset", "time", "code", "phrase", "registered phrase", "CSeq", "Call-ID", "reason", "file"];

    // What a program reads is the same in every language.
    private string[] Headers => format == ScanFormat.Csv ? s_headers :
    [
        ScanLabels.Offset, Language.Say("time", "时间"), ScanLabels.Code, ScanLabels.Phrase, ScanLabels.RegisteredPhrase, "CSeq", "Call-ID",
        Language.Say("reason", "原因"), ScanLabels.File,
    ];

    // What is usually needed, where a row cannot wait for the next one.
    private static readonly int[] s_usualWidths = [12, 27, 4, 24, 0, 14, 36, 0, 0];

    private readonly List<string[]> _waiting = [];
    private int[]? _widths;

    /// <summary>Whether somebody watches the input, so that each row is written at once.</summary>
    public bool IsLive { get; init; }

    /// <summary>Whether there are several files, so that each row names its own.</summary>
    public bool NamesFiles { get; init; } = true;

    /// <summary>How many responses were listed.</summary>
    public long Listed { get; private set; }

    public void Add(string file, FoundResponse response)
    {
        if (!codes.Contains(response.Line.StatusCode))
        {
            return;
        }

        WriteHeaders();
        Listed++;
        var listed = Describe(file, response);
        if (format == ScanFormat.Json)
        {
            console.Output.WriteLine(JsonSerializer.Serialize(listed, JsonOutput.Compact.ListedResponse));
            return;
        }

        WriteRow(
            ScanCsv.Number(listed.Offset),
            listed.Time?.ToString("yyyy-MM-dd'T'HH:mm:ss.ffffff'Z'", CultureInfo.InvariantCulture) ?? "",
            ScanCsv.Number(listed.Code),
            listed.Phrase,
            listed.RegisteredPhrase ?? "",
            listed.CSeq ?? "",
            listed.CallId ?? "",
            listed.Reason ?? "",
            file);
    }

    public void Add(FileScan file)
    {
    }

    public void Complete(Tally total)
    {
        WriteHeaders();
        if (format == ScanFormat.Text)
        {
            WriteWaiting();
            var (listed, all) = (Count.Of(Listed), ScanLabels.Of(total.Responses));
            console.Output.Write(Language.Say($"\n{listed} of {all}\n", $"\n{all}中的 {listed} 个\n"));
        }
    }

    private static ListedResponse Describe(string file, FoundResponse response)
    {
        var callId = response.Head.CallId;
        return new ListedResponse(
            file,
            response.Offset,
            response.Time,
            response.Line.StatusCode.Value,
            Encoding.UTF8.GetString(response.Phrase),
            response.Line.StatusCode.GetInfo()?.ReasonPhrase,
            response.Head.Method.IsEmpty
                ? null
                : string.Create(
                    CultureInfo.InvariantCulture, $"{response.Head.SequenceNumber} {Encoding.ASCII.GetString(response.Head.Method)}"),
            callId.IsEmpty ? null : Encoding.UTF8.GetString(callId.Length > LongestCallId ? callId[..LongestCallId] : callId),
            ReasonOf(response.Head));
    }

    private static string? ReasonOf(MessageHead head)
    {
        var fields = head.ReasonFields;
        string? reason = null;
        while (head.TryTakeReason(ref fields, out var value))
        {
            var text = Encoding.UTF8.GetString(value);
            reason = reason is null ? text : $"{reason}, {text}";
        }

        return reason;
    }

    private void WriteHeaders()
    {
        if (Listed > 0)
        {
            return;
        }

        if (format == ScanFormat.Markdown)
        {
            WriteRow(Headers);
            WriteRow("---:", "---", "---:", "---", "---", "---", "---", "---", "---");
        }
        else if (format != ScanFormat.Json)
        {
            WriteRow(Headers);
        }
    }

    private void WriteRow(params string[] cells)
    {
        switch (format)
        {
            case ScanFormat.Csv:
                ScanCsv.Write(console.Output, cells);
                break;
            case ScanFormat.Markdown:
                ScanMarkdown.WriteRow(console.Output, cells);
                break;
            default:
                _waiting.Add(Array.ConvertAll(cells, cell => VisibleText.Excerpt(cell, 0)));
                if (IsLive || _widths is not null || _waiting.Count > MostWaiting)
                {
                    WriteWaiting();
                }

                break;
        }
    }

    // A later row may need wider columns; then they stay so.
    private void WriteWaiting()
    {
        _widths ??= IsLive ? [.. s_usualWidths] : new int[s_usualWidths.Length];
        foreach (var row in _waiting)
        {
            for (var i = 0; i < row.Length; i++)
            {
                _widths[i] = Math.Max(_widths[i], Math.Min(row[i].GetCellWidth(), WidestColumn));
            }
        }

        _waiting.ForEach(row => WriteColumns(row, _widths));
        _waiting.Clear();
    }

    private void WriteColumns(string[] row, int[] widths)
    {
        var line = new StringBuilder();
        for (var i = 0; i < row.Length; i++)
        {
            // The terminal has no room for the registered phrase.
            if (i == RegisteredPhrase || (i == FileName && !NamesFiles))
            {
                continue;
            }

            var gap = new string(' ', Math.Max(0, widths[i] - row[i].GetCellWidth()));
            line.Append(i == Offset ? gap + row[i] : row[i] + gap).Append("  ");
        }

        console.Output.Write(line.ToString().TrimEnd(' '));
        console.Output.Write('\n');
    }
}
