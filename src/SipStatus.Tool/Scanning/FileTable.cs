using System;
using System.Collections.Generic;
using System.Linq;
using SipStatus.Tool.Output;
using Spectre.Console;

namespace SipStatus.Tool.Scanning;

/// <summary>
/// The row for each file in the text of <c>scan</c>, and their sum. It is written line by line, since a table would hold all the rows, and
/// there may be very many.
/// </summary>
internal sealed class FileTable(Page page)
{
    private const int Gap = 2;
    private const int NarrowestName = 12;

    // What is shown of a file. Its tally, which is much larger, is not kept.
    private readonly List<FileLine> _files = [];

    public int FileCount => _files.Count;

    public string FirstFile => _files[0].File;

    public void Add(FileScan file) => _files.Add(new FileLine(
        file.File,
        file.Failure is not null,
        file.Tally.Bytes,
        file.Tally.Responses,
        file.Tally.Malformed,
        [.. StatusClassNames.All.Select(file.Tally.CountOf)]));

    /// <summary>Writes the rows if there is more than one file.</summary>
    public void Write(Tally total)
    {
        if (_files.Count < 2)
        {
            return;
        }

        page.WriteLine();
        var classes = StatusClassNames.All.Select(StatusClassNames.Digits);
        string[] headers = [ScanLabels.Responses, ScanLabels.Malformed, .. classes, ScanLabels.Bytes];
        var sum = new FileLine(
            ScanLabels.Total, false, total.Bytes, total.Responses, total.Malformed, [.. StatusClassNames.All.Select(total.CountOf)]);
        var widths = headers.Select((header, column) => Math.Max(header.GetCellWidth(), Count.Of(sum.Numbers[column]).Length)).ToArray();
        var isNarrow = page.IsTerminal && page.Width < widths.Sum() + (Gap * widths.Length) + NarrowestName;
        if (!isNarrow)
        {
            WriteRow(headers, ScanLabels.File, Styles.Quiet, Styles.Quiet);
        }

        foreach (var file in _files)
        {
            var name = VisibleText.Escape(file.File) + (file.HasFailed ? Language.Say(" (not read to its end)", "（未读完）") : "");
            WriteRow(file.Numbers.Select(Count.Of), name, Style.Plain, file.HasFailed ? Styles.Bad : Style.Plain);
        }

        WriteRow(sum.Numbers.Select(Count.Of), sum.File, Styles.Strong, Styles.Strong);

        void WriteRow(IEnumerable<string> numbers, string name, Style style, Style nameStyle)
        {
            if (isNarrow)
            {
                var named = numbers.Zip(headers, (number, header) => $"{header} {number}");
                page.WriteItem(new StyledText($"{name} ", nameStyle), new StyledText(string.Join(", ", named), style));
            }
            else
            {
                page.WriteLine(
                    new StyledText(string.Concat(numbers.Select((number, i) => PadLeft(number, widths[i]) + new string(' ', Gap))), style),
                    new StyledText(name, nameStyle));
            }
        }
    }

    private static string PadLeft(string text, int width) => new string(' ', width - text.GetCellWidth()) + text;

    private sealed record FileLine(string File, bool HasFailed, long Bytes, long Responses, long Malformed, long[] Classes)
    {
        public long[] Numbers => [Responses, Malformed, .. Classes, Bytes];
    }
}
