using System.Collections.Generic;
using System.Linq;
using Spectre.Console;

namespace SipStatus.Tool.Output;

/// <summary>
/// A table with a header. Where a terminal is too narrow for it, each row becomes an item of a list that names the columns.
/// </summary>
/// <param name="columns">The columns, from left to right.</param>
internal sealed class PageTable(params PageColumn[] columns)
{
    private const int Gap = 2;

    private readonly List<StyledText[]> _rows = [];

    /// <summary>Adds a row with a cell for each column.</summary>
    public void AddRow(params StyledText[] cells) => _rows.Add(cells);

    public void WriteTo(Page page)
    {
        var flexible = FindFlexible();
        var needed = columns.Select((_, i) => Gap + Texts(i).Max(i == flexible ? LongestWord : CellWidth)).Sum();
        if (page.IsTerminal && needed > page.Width)
        {
            WriteItems(page);
            return;
        }

        var table = new Table { Border = TableBorder.None };
        for (var i = 0; i < columns.Length; i++)
        {
            var column = new TableColumn(new Text(columns[i].Header, Styles.Quiet)) { Padding = new Padding(0, 0, Gap, 0) };
            column.Alignment = columns[i].IsNumber ? Justify.Right : Justify.Left;
            column.NoWrap = i != flexible;
            table.AddColumn(column);
        }

        _rows.ForEach(row => table.AddRow(row.Select(cell => new Text(cell.Text, cell.Style))));
        page.Write(table);
    }

    // The one column that may take several lines: the widest one that holds no numbers.
    private int FindFlexible() => Enumerable.Range(0, columns.Length)
        .Where(i => !columns[i].IsNumber)
        .OrderByDescending(i => Texts(i).Max(CellWidth))
        .Append(-1)
        .First();

    private IEnumerable<string> Texts(int column) => _rows.Select(row => row[column].Text).Prepend(columns[column].Header);

    private static int CellWidth(string text) => text.GetCellWidth();

    private static int LongestWord(string text) => text.Split(' ').Max(CellWidth);

    private void WriteItems(Page page)
    {
        foreach (var row in _rows)
        {
            var cells = columns.Zip(row).Where(pair => pair.First.IsNamed && pair.Second.Text.Length > 0).ToList();
            var line = cells.SelectMany((pair, i) => new[]
            {
                new StyledText($"{pair.First.Header} ", Styles.Quiet),
                pair.Second with { Text = pair.Second.Text + (i < cells.Count - 1 ? "," : "") },
                " ",
            });
            page.WriteItem([.. line]);
        }
    }
}

/// <summary>A column of a <see cref="PageTable"/>.</summary>
/// <param name="Header">What stands above it.</param>
/// <param name="IsNumber">Whether it holds numbers, which stand at the right.</param>
/// <param name="IsNamed">Whether it is there without a table, too.</param>
internal sealed record PageColumn(string Header, bool IsNumber = false, bool IsNamed = true)
{
    public static implicit operator PageColumn(string header) => new(header);

    public static PageColumn Number(string header) => new(header, IsNumber: true);

    /// <summary>A picture of what other columns say in numbers.</summary>
    public static PageColumn Picture { get; } = new("", IsNamed: false);
}
