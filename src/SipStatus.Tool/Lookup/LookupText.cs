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
    private const int MostLines = 24;
    private const int MostNarrowLines = 48;
    private const int MaxSummaryWidth = 100;

    public static void Write(Page page, IEnumerable<SipStatusCode> codes, Language language, bool all)
    {
        var first = true;
        foreach (var code in codes)
        {
            if (!first)
            {
                page.WriteLine();
            }

            WriteCode(page, code, language, all);
            first = false;
        }
    }

    private static void WriteCode(Page page, SipStatusCode code, Language language, bool all)
    {
        var phrase = code.IsRegistered
            ? new StyledText($" {code.ReasonPhrase}", Styles.Strong)
            : new StyledText(language.Choose(" not registered", " 未注册"), Styles.Bad);
        page.WriteLine(new StyledText($" {code.Value} ", Styles.BadgeOf(code.Class)), phrase);
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
            : Fit(page, language, sections, (FactTable.IsNarrow(page) ? MostNarrowLines : MostLines) - used - 2 - link);
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

    // Takes away the least important facts until the rest fits.
    private static (IRenderable Facts, int Shown) Fit(Page page, Language language, IReadOnlyList<Section> sections, int lines)
    {
        var shown = sections.Select(section => section.Facts.Take(section.Most).ToList()).ToList();
        while (true)
        {
            var facts = FactTable.Create(page, sections.Zip(shown).SelectMany(section => Marked(section.First, section.Second)), language);
            var least = Enumerable.Range(0, sections.Count)
                .Where(i => sections[i].Rank > 0 && shown[i].Count > 0)
                .OrderByDescending(i => sections[i].Rank)
                .Take(1)
                .ToList();
            if (least.Count == 0 || page.CountLines(facts) <= lines)
            {
                return (facts, shown.Sum(section => section.Count));
            }

            shown[least[0]].RemoveAt(shown[least[0]].Count - 1);
        }
    }

    // The last fact that is shown of a kind tells how many are left out; what is true of every response is not counted.
    private static List<Fact> Marked(Section section, List<Fact> shown) =>
        shown is [.., var last] && shown.Count < section.Own
            ? [.. shown.SkipLast(1), last with { More = section.Own - shown.Count }]
            : shown;

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
        column.AddRow(new Text(summary));
        return column;
    }
}
