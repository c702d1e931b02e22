using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using FluentAssertions;
using SipStatus.CodeGen.Reading;

namespace SipStatus.CodeGen.Tests;

/// <summary>
/// Rows of a data file by the names of their cells, <c>from=408|to=408</c>. A row has the cells of the good one but for those that are
/// named, and a cell that neither names is empty: a new column changes the good row at most.
/// </summary>
/// <param name="file">The file.</param>
/// <param name="goodRow">The cells of a row without fault.</param>
/// <param name="data">The other files that the rows have to agree with.</param>
internal sealed class TestFile<TRow>(CsvFile<TRow> file, string goodRow, RegistryData? data = null)
{
    /// <summary>The same file beside other files.</summary>
    public TestFile<TRow> Beside(RegistryData others) => new(file, goodRow, others);

    /// <summary>The rows, none of which may have a fault.</summary>
    public IReadOnlyList<TRow> Rows(params string[] rows)
    {
        var (read, errors) = Read(rows);
        errors.Should().BeEmpty();
        return read;
    }

    /// <summary>The one row, which may have no fault.</summary>
    public TRow Row(string cells = "") => Rows(cells).Single();

    /// <summary>The good rows and what is wrong with the others.</summary>
    public (IReadOnlyList<TRow> Rows, IReadOnlyList<string> Errors) Read(params string[] rows)
    {
        var errors = new List<DataError>();
        var text = string.Concat(rows.Select(row => string.Join(',', Cells(row)) + "\n").Prepend(string.Join(',', file.Columns) + "\n"));
        var read = file.Read("f", Encoding.UTF8.GetBytes(text), data ?? new RegistryData(), errors);
        return (read, [.. errors.Select(error => error.ToString())]);
    }

    /// <summary>
    /// Asserts that one cell is refused, of the last of the rows, with a message that follows its column's name. Three dots at the end of
    /// it stand for anything.
    /// </summary>
    public void Refuses(string column, string message, params string[] rows)
    {
        var error = Read(rows).Errors.Should().ContainSingle().Which;

        var place = $"f:{rows.Length + 1}:{PlaceOf(column, rows[^1])}: {column} ";
        if (message.EndsWith("...", StringComparison.Ordinal))
        {
            error.Should().StartWith(place + message[..^3]);
        }
        else
        {
            error.Should().Be(place + message);
        }
    }

    /// <summary>Asserts that a file of these rows is refused as a whole.</summary>
    public void RefusesAll(string message, params string[] rows) => Read(rows).Errors.Should().Equal($"f:1:1: {message}");

    /// <summary>Where a cell begins in its line, from 1.</summary>
    public int PlaceOf(string column, string row) => Cells(row).Take(IndexOf(column)).Sum(cell => cell.Length + 1) + 1;

    private string[] Cells(string row)
    {
        var cells = new string[file.Columns.Count];
        Array.Fill(cells, "");
        foreach (var cell in $"{goodRow}|{row}".Split('|', StringSplitOptions.RemoveEmptyEntries))
        {
            var text = cell[(cell.IndexOf('=') + 1)..];
            cells[IndexOf(cell[..cell.IndexOf('=')])] = text.IndexOfAny([',', '"']) < 0 ? text : $"\"{text.Replace("\"", "\"\"")}\"";
        }

        return cells;
    }

    private int IndexOf(string column)
    {
        file.Columns.Should().Contain(column);
        return file.Columns.ToList().IndexOf(column);
    }
}
