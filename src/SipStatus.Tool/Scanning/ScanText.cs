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
        var name = _files.Count == 1 ? VisibleText.Escape(_files[0].File) : Count.Of(_files.Count, "file");
        page.WriteLine(
            new StyledText(name, Styles.Strong),
            $": {Count.Of(total.Responses, "response")}, {Count.Of(total.Malformed, "malformed line")}, {Count.Of(total.Bytes, "byte")}");
        if (total.Responses > 0)
        {
            WriteClasses(total);
            WriteCodes(total);
            WriteMethods(total.Methods);
            WriteReasons(total.Reasons);
            WriteTimeline(total.Timeline);
            WriteCalls();
            WritePhrases(total.UnusualPhrases);
        }

        WriteMalformed(total);
        WriteFiles(total);
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

    // A picture for a terminal; a file gets the two times.
    private void WriteTimeline(Timeline timeline)
    {
        if (timeline.IsEmpty)
        {
            return;
        }

        page.WriteLine();
        var (first, last) = timeline.Range;
        page.WriteLine(new StyledText("Time", Styles.Strong), $": {Time(first)} to {Time(last)}");
        if (!page.IsTerminal)
        {
            return;
        }

        var stretches = timeline.Stretches.ToList();
        var highest = stretches.Max(stretch => stretch.Responses);
        var line = stretches.Select(
            stretch => new StyledText(Column(stretch.Responses, highest), stretch.ServerFailures > 0 ? Styles.Bad : Styles.Good))
            .ToArray();
        page.WriteLine(line);
        var legend = $"a column is {Seconds(timeline.Length)} s, the highest {Count.Of(highest, "response")}; red with 5xx or 6xx";
        page.WriteLine(new StyledText(legend, Styles.Quiet));
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
        if (_files.Count > 1)
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
            table.AddRow(_files.Count > 1 ? [.. row, new Text(VisibleText.Escape(line.File), Styles.Quiet)] : row);
        }

        page.Write(table);
        WriteOthers(total.Malformed - Math.Min(MaxMalformedLines, total.MalformedLines.Count), "other malformed line");
    }

    // Line by line, and not by a table that holds them all: there may be very many.
    private void WriteFiles(Tally total)
    {
        if (_files.Count < 2)
        {
            return;
        }

        page.WriteLine();
        string[] headers = ["responses", "malformed", .. StatusClassNames.All.Select(StatusClassNames.Digits), "bytes"];
        var sum = new FileLine(
            "total", false, total.Bytes, total.Responses, total.Malformed, [.. StatusClassNames.All.Select(total.CountOf)]);
        var widths = headers.Select((header, column) => Math.Max(header.Length, Count.Of(sum.Numbers[column]).Length)).ToArray();
        WriteRow(headers, "file", Styles.Quiet, Styles.Quiet);
        foreach (var file in _files)
        {
            var name = VisibleText.Escape(file.File) + (file.HasFailed ? " (not read to its end)" : "");
            WriteRow(file.Numbers.Select(Count.Of), name, Style.Plain, file.HasFailed ? Styles.Bad : Style.Plain);
        }

        WriteRow(sum.Numbers.Select(Count.Of), sum.File, Styles.Strong, Styles.Strong);

        void WriteRow(IEnumerable<string> numbers, string name, Style style, Style nameStyle) => page.WriteLine(
            new StyledText(string.Concat(numbers.Select((number, column) => number.PadLeft(widths[column]) + "  ")), style),
            new StyledText(name, nameStyle));
    }

    private void WriteOthers(long count, string what, string more = "")
    {
        if (count > 0)
        {
            page.WriteLine(new StyledText($"and {Count.Of(count, what)}{more} (--json tells more)", Styles.Quiet));
        }
    }

    // Eighths of a column: what occurs at all is seen.
    private static string Bar(double columns)
    {
        var eighths = Math.Max(1, (int)(columns * 8));
        return new string('█', eighths / 8) + (eighths % 8 == 0 ? "" : ((char)('█' + 8 - (eighths % 8))).ToString());
    }

    // Eighths of a line, upwards: what occurs at all is seen.
    private static string Column(long count, long highest) =>
        count == 0 ? " " : ((char)('▁' + Math.Max(0, (int)((8 * count / highest) - 1)))).ToString();

    private static string Time(DateTime time) => time.ToString("yyyy-MM-dd HH:mm:ss.fff'Z'", CultureInfo.InvariantCulture);

    private static string Seconds(TimeSpan time) => time.TotalSeconds.ToString("0.###", CultureInfo.InvariantCulture);

    // Offsets are there to be copied.
    private static string Plain(long number) => number.ToString(CultureInfo.InvariantCulture);

    private sealed record FileLine(string File, bool HasFailed, long Bytes, long Responses, long Malformed, long[] Classes)
    {
        public long[] Numbers => [Responses, Malformed, .. Classes, Bytes];
    }
}
