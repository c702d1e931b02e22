using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using SipStatus.Tool.Output;

namespace SipStatus.Tool.Scanning;

/// <summary>The Markdown of <c>scan</c>: the tables of the text, for an issue or a report.</summary>
internal sealed class ScanMarkdown(TextWriter output, CallLedger? calls) : IScanReport
{
    private readonly List<(string File, long[] Numbers)> _files = [];
    private readonly List<string[]> _failed = [];

    public void Add(FileScan file)
    {
        _files.Add((file.File, NumbersOf(file.Tally)));
        if (file.Failure is { } failure)
        {
            _failed.Add([file.File, failure]);
        }
    }

    public void Complete(Tally total)
    {
        Write(Language.Say(
            $"{ScanLabels.Of(total)} in {Count.Of(_files.Count, "file")}.", $"{Count.Of(_files.Count)} 个文件：{ScanLabels.Of(total)}。"));
        WriteTable([ScanLabels.File, Language.Say("not read to its end", "未读完")], _failed);
        WriteTable(
            [$"{ScanLabels.Code}:", ScanLabels.Phrase, $"{ScanLabels.Count}:", $"{ScanLabels.Share}:"],
            total.Codes.Select(code => new[]
            {
                $"{code.Code:D}",
                code.Code.IsRegistered ? code.Code.ReasonPhrase : ScanLabels.NotRegistered,
                Count.Of(code.Count),
                Count.Share(code.Count, total.Responses),
            }));
        WriteTable(
            [ScanLabels.Method, .. StatusClassNames.All.Select(statusClass => $"{StatusClassNames.Digits(statusClass)}:")],
            total.ByMethod.Select(method => (string[])[
                method.Method,
                .. StatusClassNames.All.Select(
                    statusClass => Count.Of(method.Codes.Where(code => code.Code.Class == statusClass).Sum(code => code.Count)))]));
        WriteTable(
            [$"{ScanLabels.Count}:", $"{ScanLabels.Code}:", "Reason", ScanLabels.Meaning],
            total.Reasons.ByCode.Select(
                row => new[] { Count.Of(row.Count), $"{row.Code:D}", row.Reason, ReasonCounts.MeaningOf(row.Reason, Language.Current) }));
        WriteTable(

            [
                $"{ScanLabels.Count}:", $"{ScanLabels.Code}:", Language.Say("unusual phrase", "不同的短语"), ScanLabels.RegisteredPhrase,
            ],
            total.UnusualPhrases.Kept.Select(
                phrase => new[] { Count.Of(phrase.Count), $"{phrase.Code:D}", phrase.Phrase, phrase.Code.ReasonPhrase }));
        WriteTable(
            [$"{ScanLabels.Offset}:", ScanLabels.Error, ScanLabels.Line, ScanLabels.File],
            total.MalformedLines.Select(line => new[] { ScanCsv.Number(line.Offset), $"{line.Error}", line.Excerpt, line.File }));
        if (calls is not null)
        {
            WriteTable(
                [ScanLabels.Calls, $"{ScanLabels.Figure}:"],
                CallText.Rows(CallFigures.Of(calls)).Select(row => new[] { row.What, row.Figure }));
            Write("");
            Write(CallText.Limits);
        }

        if (_files.Count > 1)
        {
            WriteTable(
                [
                    ScanLabels.File, $"{ScanLabels.Responses}:", $"{ScanLabels.Malformed}:",
                    .. StatusClassNames.All.Select(statusClass => $"{StatusClassNames.Digits(statusClass)}:"),
                    $"{ScanLabels.Bytes}:",
                ],
                _files.Append((ScanLabels.Total, NumbersOf(total))).Select(file => (string[])[file.Item1, .. file.Item2.Select(Count.Of)]));
        }
    }

    /// <summary>Writes a table, or nothing if it has no rows. A header that ends with a colon makes a column of numbers.</summary>
    private void WriteTable(string[] headers, IEnumerable<string[]> rows)
    {
        var isFirst = true;
        foreach (var row in rows)
        {
            if (isFirst)
            {
                Write("");
                WriteRow(output, [.. headers.Select(header => header.TrimEnd(':'))]);
                WriteRow(output, [.. headers.Select(header => header.EndsWith(':') ? "---:" : "---")]);
                isFirst = false;
            }

            WriteRow(output, row);
        }
    }

    /// <summary>Writes a row of a table.</summary>
    public static void WriteRow(TextWriter output, ReadOnlySpan<string> cells)
    {
        var texts = cells.ToArray().Select(cell => cell.StartsWith("---", StringComparison.Ordinal) ? cell : Quote(cell));
        output.Write($"| {string.Join(" | ", texts)} |");
        output.Write('\n');
    }

    // Text must stay text, even if it looks like Markdown.
    private static string Quote(string cell) =>
        string.Concat(VisibleText.Excerpt(cell, 0).Select(character =>
            "\\`*_[]<>|#&".Contains(character, StringComparison.Ordinal) ? $"\\{character}" : $"{character}"));

    private static long[] NumbersOf(Tally tally) =>
        [tally.Responses, tally.Malformed, .. StatusClassNames.All.Select(tally.CountOf), tally.Bytes];

    private void Write(string line)
    {
        output.Write(line);
        output.Write('\n');
    }
}
