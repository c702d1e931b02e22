using System.Collections.Generic;
using SipStatus.Tool.Output;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace SipStatus.Tool.Lookup;

/// <summary>Facts in three columns, or one below the other if a terminal is too narrow for columns.</summary>
internal static class FactTable
{
    private const int NarrowestTable = 64;
    private const int ColumnGap = 3;
    private const int Indent = 3;

    /// <summary>Whether there is no room for columns.</summary>
    public static bool IsNarrow(Page page) => page.Width < NarrowestTable;

    public static IRenderable Create(Page page, IEnumerable<Fact?> facts, Language language)
    {
        var isNarrow = IsNarrow(page);
        var grid = new Grid();
        grid.AddColumn(isNarrow ? new GridColumn { Padding = new Padding(1, 0, 0, 0) } : Column().NoWrap());
        if (!isNarrow)
        {
            grid.AddColumn(Column());
            grid.AddColumn(Column());
        }

        var label = "";
        foreach (var fact in facts)
        {
            if (fact is null)
            {
                grid.AddEmptyRow();
                continue;
            }

            // Only the first fact of a label shows it.
            var first = fact.Label == label ? "" : fact.Label;
            label = fact.Label;
            if (isNarrow)
            {
                AddNarrow(grid, first, fact, language);
            }
            else
            {
                grid.AddRow(
                    new Text(first, Styles.Quiet), new Text(fact.Value.Text, fact.Value.Style),
                    new Text(fact.WholeRemark(language), Styles.Quiet));
            }
        }

        return grid;
    }

    private static void AddNarrow(Grid grid, string label, Fact fact, Language language)
    {
        if (label.Length > 0)
        {
            grid.AddRow(new Text(label, Styles.Quiet));
        }

        grid.AddRow(new Padder(new Text(fact.Value.Text, fact.Value.Style), new Padding(Indent, 0, 0, 0)));
        if (fact.WholeRemark(language) is { Length: > 0 } remark)
        {
            grid.AddRow(new Padder(new Text(remark, Styles.Quiet), new Padding(Indent, 0, 0, 0)));
        }
    }

    private static GridColumn Column() => new() { Padding = new Padding(1, 0, ColumnGap - 1, 0) };
}
