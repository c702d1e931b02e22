using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using SipStatus.Tool.Output;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace SipStatus.Tool.Scanning;

/// <summary>The text of <c>scan</c>: the sum by class and code, what is unusual, what is malformed, and a line for each file.</summary>
internal sealed class ScanText(Page page, CallLedger? calls) : IScanReport
{
    private const int MaxPhrases = 40;
    private const int MaxReasons = 40;
    private const int MaxMalformedLines = 20;
    private const int LargestBarWidth = 40;
    private const int WidthBesideBars = 64;
    private const int ChartWidth = 78;

    private readonly FileTable _files = new(page);

    public void Add(FileScan file) => _files.Add(file);

    public void Complete(Tally total)
    {
        var name = _files.FileCount == 1 ? VisibleText.Escape(_files.FirstFile) : Count.Of(_files.FileCount, "file");
        page.WriteLine(
            new StyledText(name, Styles.Strong),
            $": {Count.Of(total.Responses, "response")}, {Count.Of(total.Malformed, "malformed line")}, {Count.Of(total.Bytes, "byte")}");
        if (total.Responses > 0)
        {
            WriteClasses(total);
            WriteCodes(total);
            WriteMethods(total.Methods);
            WriteReasons(total.Reasons);
            TimelineText.Write(page, total.Timeline);
            WriteCalls();
            WritePhrases(total.UnusualPhrases);
        }

        WriteMalformed(total);
        _files.Write(total);
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
                new Text(StatusClassNames.Words(statusClass), Styles.Of(statusClass)), new Text(Count.Of(count)),
                new Text(Count.Share(count, total.Responses)));
        }

        page.Write(table);
    }

    private void WriteCodes(Tally total)
    {
        page.WriteLine();
        var table = Page.CreateTable(
            Page.LeftColumn("code"), Page.LeftColumn("phrase"), Page.NumberColumn("count"), Page.NumberColumn("share"));
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
            IRenderable[] row =
                [new Text($"{code.Value}", style), phrase, new Text(Count.Of(count)), new Text(Count.Share(count, total.Responses))];
            table.AddRow(barWidth > 0 ? [.. row, new Text(Bar(barWidth * count / (double)largest), style)] : row);
        }

        page.Write(table);
    }

    private void WriteMethods(MethodCounts methods)
    {
        var rows = methods.All.ToList();
        if (rows.Count == 0)
        {
            return;
        }

        page.WriteLine();
        var table = Page.CreateTable(
        [
            Page.LeftColumn("method"), Page.NumberColumn("count"),
            .. StatusClassNames.All.Select(statusClass => Page.NumberColumn(StatusClassNames.Digits(statusClass))),
        ]);
        foreach (var (method, codes) in rows)
        {
            var counts = codes.ToList();
            IEnumerable<long> classes = StatusClassNames.All.Select(
                statusClass => counts.Where(code => code.Code.Class == statusClass).Sum(code => code.Count));
            table.AddRow(
            [
                new Text(method), new Text(Count.Of(counts.Sum(code => code.Count))),
                .. classes.Select(count => new Text(Count.Of(count), count == 0 ? Styles.Quiet : Style.Plain)),
            ]);
        }

        page.Write(table);
    }

    private void WriteReasons(ReasonCounts reasons)
    {
        var rows = reasons.ByCode.ToList();
        if (rows.Count == 0)
        {
            return;
        }

        page.WriteLine();
        page.WriteLine(new StyledText("Reason header fields", Styles.Strong), $": {Count.Of(reasons.Total, "response")}");
        var table = Page.CreateTable(
            Page.NumberColumn("count"), Page.LeftColumn("code"), Page.LeftColumn("reason"), Page.LeftColumn("meaning"));
        foreach (var (code, reason, count) in rows.Take(MaxReasons))
        {
            table.AddRow(
                new Text(Count.Of(count)), new Text($"{code.Value}", Styles.Of(code.Class)), new Text(VisibleText.Excerpt(reason, 0)),
                new Text(ReasonCounts.MeaningOf(reason), Styles.Quiet));
        }

        page.Write(table);
        WriteOthers(rows.Skip(MaxReasons).Sum(row => row.Count), "response", " with other reasons");
    }

    private void WriteCalls()
    {
        if (calls is null)
        {
            return;
        }

        page.WriteLine();
        var table = Page.CreateTable(Page.LeftColumn("calls"), Page.NumberColumn("figure"));
        foreach (var (what, figure) in CallText.Rows(CallFigures.Of(calls)))
        {
            table.AddRow(new Text(what), new Text(figure));
        }

        page.Write(table);
        page.WriteLine(new StyledText(CallText.Limits, Styles.Quiet));
    }

    private void WritePhrases(UnusualPhrases phrases)
    {
        if (phrases.Total == 0)
        {
            return;
        }

        page.WriteLine();
        page.WriteLine(
            new StyledText("Phrases that are not the registered ones", Styles.Strong), $": {Count.Of(phrases.Total, "response")}");
        var table = Page.CreateTable(
            Page.NumberColumn("count"), Page.LeftColumn("code"), Page.LeftColumn("phrase"), Page.LeftColumn("registered phrase"));
        var kept = phrases.Kept.ToList();
        foreach (var phrase in kept.Take(MaxPhrases))
        {
            table.AddRow(
                new Text(Count.Of(phrase.Count)),
                new Text($"{phrase.Code.Value}", Styles.Of(phrase.Code.Class)),
                phrase.Phrase.Length > 0 ? new Text(VisibleText.Excerpt(phrase.Phrase, 0)) : new Text("(empty)", Styles.Quiet),
                new Text(phrase.Code.IsRegistered ? phrase.Code.ReasonPhrase : "(not registered)", Styles.Quiet));
        }

        page.Write(table);
        var others = kept.Skip(MaxPhrases).Sum(phrase => phrase.Count) + phrases.Others;
        WriteOthers(others, "response", " with other such phrases");
    }

    private void WriteMalformed(Tally total)
    {
        if (total.Malformed == 0)
        {
            return;
        }

        page.WriteLine();
        var errors = string.Join(", ", total.Errors.Select(error => $"{Count.Of(error.Count)} {error.Error}"));
        page.WriteLine(new StyledText("Malformed lines", Styles.Strong), $": {errors}");
        var table = Page.CreateTable(
            Page.NumberColumn("offset"), Page.LeftColumn("error"), Page.NumberColumn("at"), Page.LeftColumn("line"));
        if (_files.FileCount > 1)
        {
            table.AddColumn(Page.LeftColumn("file"));
        }

        foreach (var line in total.MalformedLines.Take(MaxMalformedLines))
        {
            IRenderable[] row =
            [
                new Text(Plain(line.Offset)), new Text($"{line.Error}", Styles.Bad), new Text(Plain(line.ErrorOffset)),
                new Text(line.Excerpt),
            ];
            table.AddRow(_files.FileCount > 1 ? [.. row, new Text(VisibleText.Escape(line.File), Styles.Quiet)] : row);
        }

        page.Write(table);
        WriteOthers(total.Malformed - Math.Min(MaxMalformedLines, total.MalformedLines.Count), "other malformed line");
    }

    private void WriteOthers(long count, string what, string more = "")
    {
        if (count > 0)
        {
            page.WriteLine(new StyledText($"and {Count.Of(count, what)}{more} (--json tells more)", Styles.Quiet));
        }
    }

    // Eighths of a column, at least one: even a single response can be seen.
    private static string Bar(double columns)
    {
        var eighths = Math.Max(1, (int)(columns * 8));
        return new string('█', eighths / 8) + (eighths % 8 == 0 ? "" : ((char)('█' + 8 - (eighths % 8))).ToString());
    }

    // Offsets are there to be copied, so they have no separators.
    private static string Plain(long number) => number.ToString(CultureInfo.InvariantCulture);
}
