using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using SipStatus.Tool.Lookup;
using SipStatus.Tool.Output;
using Spectre.Console;

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
        var name = _files.FileCount == 1 ? VisibleText.Escape(_files.FirstFile) : Count.Of(_files.FileCount, "file", "个文件");
        page.WriteLine(
            new StyledText($"{name}:", Styles.Strong),
            $" {ScanLabels.Of(total)}");
        if (total.Responses > 0)
        {
            WriteClasses(total);
            WriteCodes(total);
            WriteMethods(total);
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

        var table = new PageTable(
            Language.Say("class", "类别"), PageColumn.Number(ScanLabels.Count), PageColumn.Number(ScanLabels.Share));
        foreach (var statusClass in StatusClassNames.All)
        {
            var count = total.CountOf(statusClass);
            table.AddRow(
                new StyledText(Words.WithDigits(statusClass, Language.Current), Styles.Of(statusClass)), Count.Of(count),
                Count.Share(count, total.Responses));
        }

        table.WriteTo(page);
    }

    private void WriteCodes(Tally total)
    {
        page.WriteLine();
        var barWidth = page.IsTerminal ? Math.Clamp(page.Width - WidthBesideBars, 0, LargestBarWidth) : 0;
        PageColumn[] columns =
            [ScanLabels.Code, ScanLabels.Phrase, PageColumn.Number(ScanLabels.Count), PageColumn.Number(ScanLabels.Share)];
        var table = new PageTable(barWidth > 0 ? [.. columns, PageColumn.Picture] : columns);
        var largest = total.Codes.Max(code => code.Count);
        foreach (var (code, count) in total.Codes)
        {
            var style = Styles.Of(code.Class);
            var phrase = code.IsRegistered ? code.ReasonPhrase : new StyledText(ScanLabels.NotRegistered, Styles.Bad);
            StyledText[] row = [new($"{code.Value}", style), phrase, Count.Of(count), Count.Share(count, total.Responses)];
            table.AddRow(barWidth > 0 ? [.. row, new(Bar(barWidth * count / (double)largest), style)] : row);
        }

        table.WriteTo(page);
    }

    private void WriteMethods(Tally total)
    {
        var rows = total.ByMethod.ToList();
        if (rows.Count == 0)
        {
            return;
        }

        page.WriteLine();
        var table = new PageTable(
        [
            ScanLabels.Method, PageColumn.Number(ScanLabels.Count),
            .. StatusClassNames.All.Select(statusClass => PageColumn.Number(StatusClassNames.Digits(statusClass))),
        ]);
        foreach (var (method, codes) in rows)
        {
            var counts = codes.ToList();
            IEnumerable<long> classes = StatusClassNames.All.Select(
                statusClass => counts.Where(code => code.Code.Class == statusClass).Sum(code => code.Count));
            table.AddRow(
            [
                method, Count.Of(counts.Sum(code => code.Count)),
                .. classes.Select(count => new StyledText(Count.Of(count), count == 0 ? Styles.Quiet : Style.Plain)),
            ]);
        }

        table.WriteTo(page);
    }

    private void WriteReasons(ReasonCounts reasons)
    {
        var rows = reasons.ByCode.ToList();
        if (rows.Count == 0)
        {
            return;
        }

        page.WriteLine();
        page.WriteLine(
            new StyledText(Language.Say("Reason header fields:", "Reason 头域："), Styles.Strong), $" {ScanLabels.Of(reasons.Total)}");
        var table = new PageTable(PageColumn.Number(ScanLabels.Count), ScanLabels.Code, Language.Say("reason", "原因"), ScanLabels.Meaning);
        foreach (var (code, reason, count) in rows.Take(MaxReasons))
        {
            table.AddRow(
                Count.Of(count), new StyledText($"{code.Value}", Styles.Of(code.Class)), VisibleText.Excerpt(reason, 0),
                new StyledText(ReasonCounts.MeaningOf(reason, Language.Current), Styles.Quiet));
        }

        table.WriteTo(page);
        WriteOthers(rows.Skip(MaxReasons).Sum(row => row.Count), "response", " with other reasons", "个响应有其他原因");
    }

    private void WriteCalls()
    {
        if (calls is null)
        {
            return;
        }

        page.WriteLine();
        var table = new PageTable(ScanLabels.Calls, PageColumn.Number(ScanLabels.Figure));
        foreach (var (what, figure) in CallText.Rows(CallFigures.Of(calls)))
        {
            table.AddRow(what, figure);
        }

        table.WriteTo(page);
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
            new StyledText(Language.Say("Phrases that are not the registered ones:", "与注册短语不同的短语："), Styles.Strong),
            $" {ScanLabels.Of(phrases.Total)}");
        var table = new PageTable(
            PageColumn.Number(ScanLabels.Count), ScanLabels.Code, ScanLabels.Phrase, ScanLabels.RegisteredPhrase);
        var kept = phrases.Kept.ToList();
        foreach (var phrase in kept.Take(MaxPhrases))
        {
            table.AddRow(
                Count.Of(phrase.Count),
                new StyledText($"{phrase.Code.Value}", Styles.Of(phrase.Code.Class)),
                phrase.Phrase.Length > 0
                    ? VisibleText.Excerpt(phrase.Phrase, 0)
                    : new StyledText(Language.Say("(empty)", "（空）"), Styles.Quiet),
                new StyledText(phrase.Code.IsRegistered ? phrase.Code.ReasonPhrase : ScanLabels.NotRegistered, Styles.Quiet));
        }

        table.WriteTo(page);
        var others = kept.Skip(MaxPhrases).Sum(phrase => phrase.Count) + phrases.Others;
        WriteOthers(others, "response", " with other such phrases", "个响应有其他此类短语");
    }

    private void WriteMalformed(Tally total)
    {
        if (total.Malformed == 0)
        {
            return;
        }

        page.WriteLine();
        var errors = string.Join(", ", total.Errors.Select(error => $"{Count.Of(error.Count)} {error.Error}"));
        page.WriteLine(new StyledText(Language.Say("Malformed lines:", "格式有误的行："), Styles.Strong), $" {errors}");
        PageColumn[] columns =
        [
            PageColumn.Number(ScanLabels.Offset), ScanLabels.Error, PageColumn.Number(Language.Say("at", "出错处")), ScanLabels.Line,
        ];
        var table = new PageTable(_files.FileCount > 1 ? [.. columns, ScanLabels.File] : columns);
        foreach (var line in total.MalformedLines.Take(MaxMalformedLines))
        {
            StyledText[] row = [Plain(line.Offset), new($"{line.Error}", Styles.Bad), Plain(line.ErrorOffset), line.Excerpt];
            table.AddRow(_files.FileCount > 1 ? [.. row, new(VisibleText.Escape(line.File), Styles.Quiet)] : row);
        }

        table.WriteTo(page);
        WriteOthers(total.Malformed - Math.Min(MaxMalformedLines, total.MalformedLines.Count), "other malformed line", "", "行格式有误");
    }

    private void WriteOthers(long count, string what, string more, string chinese)
    {
        if (count > 0)
        {
            page.WriteLine(new StyledText(
                Language.Say($"and {Count.Of(count, what)}{more} (--json tells more)", $"另有 {Count.Of(count)} {chinese}（详见 --json）"),
                Styles.Quiet));
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
