using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using SipStatus.Tool.Output;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace SipStatus.Tool.Lookup;

/// <summary>
/// The text of <c>lookup</c>: for each code a heading, its summary, and its facts. It shows as many as fit on the terminal, unless all are
/// asked for.
/// </summary>
internal static class LookupText
{
    // With the prompt below, a code fits the smallest usual terminal, which has 24 lines.
    private const int LeastLines = 23;
    private const int LeastNarrowLines = 48;
    private const int PromptLines = 1;
    private const int MaxSummaryWidth = 100;

    public static void Write(Page page, IReadOnlyCollection<SipStatusCode> codes, Language language, bool all)
    {
        var lines = LinesFor(page, codes.Count);
        var first = true;
        foreach (var code in codes)
        {
            if (!first)
            {
                page.WriteLine();
            }

            WriteCode(page, code, language, all, lines);
            first = false;
        }
    }

    private static void WriteCode(Page page, SipStatusCode code, Language language, bool all, int lines)
    {
        var phrase = code.IsRegistered
            ? new StyledText($" {code.ReasonPhrase}", Styles.Strong)
            : new StyledText(language.Choose(" not registered", " 未注册"), Styles.Bad);
        var name = language == Language.Chinese ? ChineseNames.OfCodes.FirstOf(code.Value) : "";
        page.WriteLine(
            new StyledText($" {code.Value} ", Styles.BadgeOf(code.Class)), phrase,
            new StyledText(name.Length == 0 ? "" : $"  {name}", Styles.Quiet));
        page.WriteLine();
        var used = 2;
        var info = code.GetInfo();
        if (info is not null)
        {
            var summary = CreateSummary(page, info.GetSummary(language.Tag));
            page.Write(summary);
            page.WriteLine();
            used += page.CountLines(summary) + 1;
        }

        var sections = LookupSections.Of(code, language);
        var total = sections.Sum(section => section.Facts.Count);
        var link = info is null ? 0 : 1;
        var (facts, shown) = all
            ? (FactTable.Create(page, Spaced(sections), language), total)
            : Fit(page, language, sections, lines - used - 2 - link);
        page.Write(facts);
        page.WriteLine();
        if (shown < total)
        {
            var more = (total - shown).ToString(CultureInfo.InvariantCulture);
            page.WriteLine(new StyledText(language.Choose($" {more} more: --all", $" 还有 {more} 条：--all"), Styles.Quiet));
        }

        if (info is not null)
        {
            page.WriteUnbroken(new StyledText($" {info.Reference.Link.AbsoluteUri}", Styles.Quiet));
        }
    }

    // The lines for each of several codes. A file or a pipe has no height, and gets what is usually of interest.
    private static int LinesFor(Page page, int codes) =>
        Math.Max((page.Height - PromptLines) / Math.Max(codes, 1), FactTable.IsNarrow(page) ? LeastNarrowLines : LeastLines);

    // As many facts as there is room for, the most important ones: a search in halves finds how many, since drawing them takes time.
    private static (IRenderable Facts, int Shown) Fit(Page page, Language language, IReadOnlyList<Section> sections, int lines)
    {
        var (order, least, most) = Order(sections);
        if (!page.IsTerminal)
        {
            return (Create(most), most);
        }

        var (fits, tooMany) = (least, order.Count + 1);
        while (fits + 1 < tooMany)
        {
            var middle = (fits + tooMany) / 2;
            (fits, tooMany) = page.CountLines(Create(middle)) <= lines ? (middle, tooMany) : (fits, middle);
        }

        return (Create(fits), fits);

        IRenderable Create(int count)
        {
            var shown = new int[sections.Count];
            for (var i = 0; i < count; i++)
            {
                shown[order[i].Section]++;
            }

            return FactTable.Create(page, sections.SelectMany((section, i) => Marked(section, shown[i])), language);
        }
    }

    // The places of the facts in the order in which they are shown: first what is never left out, then what is usually of interest, then
    // all that is about the code; and how many are in the first part and in the first two. Loops start faster than queries over numbers.
    private static (List<Place> Order, int Least, int Most) Order(IReadOnlyList<Section> sections)
    {
        var places = new List<Place>();
        var (least, most) = (0, 0);
        for (var number = 0; number < sections.Count; number++)
        {
            var section = sections[number];
            for (var index = 0; index < section.Own; index++)
            {
                var part = index < section.Least ? 0 : index < section.Most ? 1 : 2;
                least += part == 0 ? 1 : 0;
                most += part < 2 ? 1 : 0;
                places.Add(new Place(number, part, section.Rank, index));
            }
        }

        places.Sort(Place.Compare);
        return (places, least, most);
    }

    private sealed record Place(int Section, int Part, int Rank, int Index)
    {
        public static int Compare(Place left, Place right) =>
            left.Part != right.Part ? left.Part - right.Part
            : left.Rank != right.Rank ? left.Rank - right.Rank
            : left.Index != right.Index ? left.Index - right.Index
            : left.Section - right.Section;
    }

    // The last fact that is shown of a kind tells how many are left out; what is true of every response is not counted.
    private static IEnumerable<Fact> Marked(Section section, int count) => section.Facts.Take(count).Select((fact, i) =>
        i == count - 1 && count < section.Own ? fact with { More = section.Own - count } : fact);

    private static IEnumerable<Fact?> Spaced(IReadOnlyList<Section> sections)
    {
        foreach (var section in sections.Where(section => section.Facts.Count > 0))
        {
            if (section != sections[0])
            {
                yield return null;
            }

            foreach (var fact in section.Facts)
            {
                yield return fact;
            }
        }
    }

    // Long lines are hard to read, so a wide terminal is not filled.
    private static Grid CreateSummary(Page page, string summary)
    {
        var width = page.IsTerminal && page.Width > MaxSummaryWidth ? MaxSummaryWidth : page.Width;
        var column = new Grid { Width = page.IsTerminal ? width : null };
        column.AddColumn(new GridColumn { Padding = new Padding(1, 0, 0, 0) });
        column.AddRow(ChineseParagraph.Create(summary));
        return column;
    }
}
