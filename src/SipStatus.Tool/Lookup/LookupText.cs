using System.Collections.Generic;
using Spectre.Console;
using SipStatus.Tool.Output;

namespace SipStatus.Tool.Lookup;

/// <summary>The text of <c>lookup</c>: for each code a heading, its summary, and its facts.</summary>
internal static class LookupText
{
    private const int MaxSummaryWidth = 100;
    private const int ColumnGap = 3;

    public static void Write(Page page, IEnumerable<SipStatusCode> codes, string language, bool all)
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

    private static void WriteCode(Page page, SipStatusCode code, string language, bool all)
    {
        page.WriteLine(
            new StyledText($" {code.Value} ", Styles.BadgeOf(code.Class)),
            code.IsRegistered ? new StyledText($" {code.ReasonPhrase}", Styles.Strong) : new StyledText(" not registered", Styles.Bad));
        page.WriteLine();
        if (code.GetInfo() is { } info)
        {
            WriteSummary(page, info.GetSummary(language));
            page.WriteLine();
        }

        var facts = new Grid();
        facts.AddColumn(Column().NoWrap());
        facts.AddColumn(Column());
        facts.AddColumn(Column());
        foreach (var section in LookupSections.All)
        {
            foreach (var fact in section(code))
            {
                fact.AddTo(facts);
            }
        }

        foreach (var section in RuleSections.Of(code, all))
        {
            facts.AddEmptyRow();
            foreach (var fact in section)
            {
                fact.AddTo(facts);
            }
        }

        page.Write(facts);
        if (code.GetInfo() is { } registered)
        {
            page.WriteLine();
            page.WriteLine(new StyledText($" {registered.Reference.Link.AbsoluteUri}", Styles.Quiet));
        }
    }

    // Long lines are hard to read, so a wide terminal is not used up.
    private static void WriteSummary(Page page, string summary)
    {
        var width = page.IsTerminal && page.Width > MaxSummaryWidth ? MaxSummaryWidth : page.Width;
        var column = new Grid { Width = page.IsTerminal ? width : null };
        column.AddColumn(new GridColumn { Padding = new Padding(1, 0, 0, 0) });
        column.AddRow(new Text(summary));
        page.Write(column);
    }

    private static GridColumn Column() => new() { Padding = new Padding(1, 0, ColumnGap - 1, 0) };
}
