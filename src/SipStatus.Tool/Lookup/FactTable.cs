using System.Collections.Generic;
using SipStatus.Tool.Output;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace SipStatus.Tool.Lookup;

/// <summary>
/// Facts in three columns: label, fact, remark. On a terminal that is too narrow for that, the remark stands behind the fact in the same
/// column; on a very narrow one all stands below the label.
/// </summary>
internal static class FactTable
{
    private const int NarrowestColumns = 130;
    private const int NarrowestTable = 56;
    private const int ColumnGap = 3;
    private const int Indent = 3;

    /// <summary>Whether there is no room for columns.</summary>
    public static bool IsNarrow(Page page) => page.Width < NarrowestTable;

    public static IRenderable Create(Page page, IEnumerable<Fact?> facts, Language language)
    {
        var grid = new Grid();
        var columns = page.Width >= NarrowestColumns ? 3 : IsNarrow(page) ? 1 : 2;
        for (var i = 0; i < columns; i++)
        {
            grid.AddColumn(new GridColumn
            {
                NoWrap = i == 0 && columns > 1,
                Padding = new Padding(1, 0, i == columns - 1 ? 0 : ColumnGap - 1, 0),
            });
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
            AddRow(grid, columns, fact.Label == label ? "" : fact.Label, fact, language);
            label = fact.Label;
        }

        return grid;
    }

    private static void AddRow(Grid grid, int columns, string label, Fact fact, Language language)
    {
        var remark = fact.WholeRemark(language);
        if (columns == 3)
        {
            var quiet = new StyledText(remark, Styles.Quiet);
            grid.AddRow(new Text(label, Styles.Quiet), ChineseParagraph.Create(fact.Value), ChineseParagraph.Create(quiet));
            return;
        }

        var text = remark.Length == 0
            ? ChineseParagraph.Create(fact.Value)
            : ChineseParagraph.Create(fact.Value, new(language.Choose($" ({remark})", $"（{remark}）"), Styles.Quiet));
        if (columns == 2)
        {
            grid.AddRow(new Text(label, Styles.Quiet), text);
            return;
        }

        if (label.Length > 0)
        {
            grid.AddRow(new Text(label, Styles.Quiet));
        }

        grid.AddRow(new Padder(text, new Padding(Indent, 0, 0, 0)));
    }
}
