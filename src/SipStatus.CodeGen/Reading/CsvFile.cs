using System;
using System.Collections.Generic;
using System.Linq;

namespace SipStatus.CodeGen.Reading;

/// <summary>
/// A CSV file of the data folder. Each row is read by one expression. Its parts report what is wrong and go on; a row of which nothing was
/// reported is good.
/// </summary>
/// <param name="name">The name of the file.</param>
/// <param name="header">Its first line.</param>
/// <param name="read">Makes the row.</param>
internal sealed class CsvFile<TRow>(string name, string header, Func<DataRow, TRow> read) : DataFile<TRow>(name)
{
    /// <summary>The columns, in their order.</summary>
    public IReadOnlyList<string> Columns { get; } = header.Split(',');

    /// <summary>Columns, with commas between, in which no two rows may be alike.</summary>
    public IReadOnlyList<string> Keys { get; init; } = [];

    /// <summary>The same, ignoring letter case. A row whose last column of these is empty does not count.</summary>
    public IReadOnlyList<string> Names { get; init; } = [];

    /// <summary>Checks a row whose values are right against the good rows above it, and reports what is wrong.</summary>
    public Action<DataRow, TRow, IReadOnlyList<TRow>> Check { get; init; } = (_, _, _) => { };

    /// <summary>
    /// A column, and a function that says where a row contradicts one above it; <see langword="null"/> if they agree. Each pair of good
    /// rows is compared.
    /// </summary>
    public (string Column, Func<TRow, TRow, RegistryData, string?> Find)? Contradiction { get; init; }

    /// <summary>Says what is wrong with the rows as a whole, once each of them is good.</summary>
    public Func<IReadOnlyList<TRow>, RegistryData, IEnumerable<string>> CheckAll { get; init; } = (_, _) => [];

    public override IReadOnlyList<TRow> Read(string file, ReadOnlySpan<byte> bytes, RegistryData data, ICollection<DataError> errors)
    {
        var errorsBefore = errors.Count;
        var table = CsvTable.Read(file, bytes, Columns, data, errors);
        CheckUnique(table);

        var rows = new List<TRow>();
        var lines = new List<int>();
        foreach (var row in table)
        {
            var errorsOfRowsAbove = errors.Count;
            var value = read(row);
            if (errors.Count == errorsOfRowsAbove)
            {
                Check(row, value, rows);
                if (errors.All(error => error.Line != row.Line))
                {
                    CheckContradictions(row, value, rows, lines);
                }

                rows.Add(value);
                lines.Add(row.Line);
            }
        }

        if (errors.Count == errorsBefore)
        {
            foreach (var message in CheckAll(rows, data))
            {
                errors.Add(new DataError(file, 1, 1, message));
            }
        }

        return rows;
    }

    private void CheckContradictions(DataRow row, TRow value, List<TRow> above, List<int> lines)
    {
        if (Contradiction is not var (column, find))
        {
            return;
        }

        foreach (var (other, line) in above.Zip(lines))
        {
            if (find(value, other, row.Data) is { } place)
            {
                row[column].ReportText($"contradicts line {line}: both always hold for {place}");
            }
        }
    }

    private void CheckUnique(IReadOnlyList<DataRow> table)
    {
        foreach (var columns in Keys.Select(key => key.Split(',')))
        {
            foreach (var (row, line) in FindRepeated(table, columns, StringComparer.Ordinal))
            {
                row[columns[0]].Report($"and all else that makes a row differ ({string.Join(", ", columns)}) is as in line {line}");
            }
        }

        foreach (var columns in Names.Select(name => name.Split(',')))
        {
            var named = table.Where(row => row[columns[^1]].Text.Length > 0);
            foreach (var (row, line) in FindRepeated(named, columns, StringComparer.OrdinalIgnoreCase))
            {
                row[columns[^1]].ReportText($"repeats line {line}: letter case does not count");
            }
        }
    }

    // The rows that equal one above, each with the line of that one.
    private static IEnumerable<(DataRow Row, int Line)> FindRepeated(IEnumerable<DataRow> table, string[] columns, StringComparer comparer)
    {
        var lines = new Dictionary<string, int>(comparer);
        foreach (var row in table)
        {
            var text = string.Join('\n', columns.Select(column => row[column].Text));
            if (!lines.TryAdd(text, row.Line))
            {
                yield return (row, lines[text]);
            }
        }
    }
}
