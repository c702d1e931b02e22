using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Spectre.Console;
using Spectre.Console.Rendering;
using SipStatus.Tool.Output;

namespace SipStatus.Tool.Scanning;

/// <summary>The text of <c>scan</c>: the sum by class and code, what is unusual, what is malformed, and a line for each file.</summary>
internal sealed class ScanText(Page page) : IScanReport
{
    private const int MaxPhrases = 40;
    private const int MaxMalformedLines = 20;
    private const int LargestBarWidth = 40;
    private const int WidthBesideBars = 64;
    private const int ChartWidth = 78;

    // What a table tells of a file; its tally, which is much larger, is not kept.
    private readonly List<FileLine> _files = [];

    public void Add(FileScan file) => _files.Add(new FileLine(
        file.File,
        file.Failure is not null,
        file.Tally.Bytes,
        file.Tally.Responses,
        file.Tally.Malformed,
        [.. StatusClassNames.All.Select(file.Tally.CountOf)]));

    public void Complete(Tally total)
    {
        var name = _files.Count == 1 ? VisibleText.Escape(_files[0].File) : $"{Number(_files.Count)} files";
        page.WriteLine(
            new StyledText(name, Styles.Strong),
            $": {Number(total.Responses)} responses, {Number(total.Malformed)} malformed lines, {Number(total.Bytes)} bytes");
        if (total.Responses > 0)
        {
            WriteClasses(total);
            WriteCodes(total);
            WritePhrases(total.UnusualPhrases);
        }

        WriteMalformed(total);
        WriteFiles();
    }

    private void WriteClasses(Tally total)
    {
        page.WriteLine();
        if (page.IsTerminal)
        {
            var chart = new BreakdownChart { Width = Math.Min(ChartWidth, page.Width), ShowTags = false };
            foreach (var statusClass in StatusClassNames.All)
            {
                chart.AddItem(StatusClassNames.Digits(statusClass), total.CountOf(statusClass), Styles.ColorOf(statusClass));
            }

            page.Write(chart);
        }

        var table = Page.CreateTable(Page.LeftColumn("class"), Page.NumberColumn("count"), Page.NumberColumn("share"));
        foreach (var statusClass in StatusClassNames.All)
        {
            var count = total.CountOf(statusClass);
            table.AddRow(
                new Text(StatusClassNames.Words(statusClass), Styles.Of(statusClass)), new Text(Number(count)), new Text(Share(count, total.Responses)));
        }

        page.Write(table);
    }

    private void WriteCodes(Tally total)
    {
        page.WriteLine();
        var table = Page.CreateTable(Page.LeftColumn("code"), Page.LeftColumn("phrase"), Page.NumberColumn("count"), Page.NumberColumn("share"));
        var barWidth = page.IsTerminal ? Math.Clamp(page.Width - WidthBesideBars, 0, LargestBarWidth) : 0;
        if (barWidth > 0)
        {
            table.AddColumn(new TableColumn("") { Width = barWidth });
        }

        var largest = total.Codes.Max(code => code.Count);
        foreach (var (code, count) in total.Codes)
        {
            var style = Styles.Of(code.Class);
            var phrase = code.IsRegistered ? new Text(code.ReasonPhrase) : new Text("(not registered)", Styles.Bad);
            IRenderable[] row = [new Text($"{code.Value}", style), phrase, new Text(Number(count)), new Text(Share(count, total.Responses))];
            table.AddRow(barWidth > 0 ? [.. row, new Text(Bar(barWidth * count / (double)largest), style)] : row);
        }

        page.Write(table);
    }

    private void WritePhrases(UnusualPhrases phrases)
    {
        if (phrases.Total == 0)
        {
            return;
        }

        page.WriteLine();
        page.WriteLine(new StyledText("Phrases that are not the registered ones", Styles.Strong), $": {Number(phrases.Total)} responses");
        var table = Page.CreateTable(Page.NumberColumn("count"), Page.LeftColumn("code"), Page.LeftColumn("phrase"), Page.LeftColumn("registered phrase"));
        var kept = phrases.Kept.ToList();
        foreach (var phrase in kept.Take(MaxPhrases))
        {
            table.AddRow(
                new Text(Number(phrase.Count)),
                new Text($"{phrase.Code.Value}", Styles.Of(phrase.Code.Class)),
                phrase.Phrase.Length > 0 ? new Text(VisibleText.Excerpt(phrase.Phrase, 0)) : new Text("(empty)", Styles.Quiet),
                new Text(phrase.Code.IsRegistered ? phrase.Code.ReasonPhrase : "(not registered)", Styles.Quiet));
        }

        page.Write(table);
        var others = kept.Skip(MaxPhrases).Sum(phrase => phrase.Count) + phrases.Others;
        WriteOthers(others, "responses with other such phrases");
    }

    private void WriteMalformed(Tally total)
    {
        if (total.Malformed == 0)
        {
            return;
        }

        page.WriteLine();
        var errors = string.Join(", ", total.Errors.Select(error => $"{Number(error.Count)} {error.Error}"));
        page.WriteLine(new StyledText("Malformed lines", Styles.Strong), $": {errors}");
        var table = Page.CreateTable(Page.NumberColumn("offset"), Page.LeftColumn("error"), Page.NumberColumn("at"), Page.LeftColumn("line"));
        if (_files.Count > 1)
        {
            table.AddColumn(Page.LeftColumn("file"));
        }

        foreach (var line in total.MalformedLines.Take(MaxMalformedLines))
        {
            IRenderable[] row =
            [
                new Text(Plain(line.Offset)), new Text($"{line.Error}", Styles.Bad), new Text(Plain(line.ErrorOffset)), new Text(line.Excerpt),
            ];
            table.AddRow(_files.Count > 1 ? [.. row, new Text(VisibleText.Escape(line.File), Styles.Quiet)] : row);
        }

        page.Write(table);
        WriteOthers(total.Malformed - Math.Min(MaxMalformedLines, total.MalformedLines.Count), "other malformed lines");
    }

    private void WriteFiles()
    {
        if (_files.Count < 2)
        {
            return;
        }

        page.WriteLine();
        var table = Page.CreateTable(
            [Page.NumberColumn("responses"), Page.NumberColumn("malformed"), .. StatusClassNames.All.Select(statusClass => Page.NumberColumn(StatusClassNames.Digits(statusClass))), Page.NumberColumn("bytes"), Page.LeftColumn("file")]);
        foreach (var file in _files)
        {
            long[] numbers = [file.Responses, file.Malformed, .. file.Classes, file.Bytes];
            var name = VisibleText.Escape(file.File) + (file.HasFailed ? " (not read to its end)" : "");
            table.AddRow([.. numbers.Select(number => new Text(Number(number))), new Text(name, file.HasFailed ? Styles.Bad : Style.Plain)]);
        }

        page.Write(table);
    }

    private void WriteOthers(long count, string what)
    {
        if (count > 0)
        {
            page.WriteLine(new StyledText($"and {Number(count)} {what} (--json tells more)", Styles.Quiet));
        }
    }

    // Eighths of a column: what occurs at all is seen.
    private static string Bar(double columns)
    {
        var eighths = Math.Max(1, (int)(columns * 8));
        return new string('█', eighths / 8) + (eighths % 8 == 0 ? "" : ((char)('█' + 8 - (eighths % 8))).ToString());
    }

    private static string Number(long number) => number.ToString("N0", CultureInfo.InvariantCulture);

    // Offsets are there to be copied.
    private static string Plain(long number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Share(long count, long total) => (100.0 * count / total).ToString("0.0'%'", CultureInfo.InvariantCulture);

    private sealed record FileLine(string File, bool HasFailed, long Bytes, long Responses, long Malformed, long[] Classes);
}
