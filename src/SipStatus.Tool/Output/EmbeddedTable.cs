using System;
using System.Collections.Generic;
using System.IO;
using System.Text;

namespace SipStatus.Tool.Output;

/// <summary>A table that is part of the tool: a file of comma-separated values, quoted as RFC 4180 says, with a cell on one line.</summary>
internal static class EmbeddedTable
{
    /// <summary>The rows below the heading.</summary>
    public static IEnumerable<string[]> Read(string name)
    {
        using var reader = new StreamReader(typeof(EmbeddedTable).Assembly.GetManifestResourceStream(name)!);
        reader.ReadLine();
        while (reader.ReadLine() is { Length: > 0 } row)
        {
            yield return Split(row);
        }
    }

    private static string[] Split(string row)
    {
        if (!row.Contains('"', StringComparison.Ordinal))
        {
            return row.Split(',');
        }

        var cells = new List<string>();
        var cell = new StringBuilder();
        var isQuoted = false;
        for (var i = 0; i < row.Length; i++)
        {
            if (row[i] == '"')
            {
                // A quotation mark of the cell itself is written twice.
                isQuoted = !isQuoted;
                cell.Append(isQuoted && i > 0 && row[i - 1] == '"' ? "\"" : "");
            }
            else if (row[i] == ',' && !isQuoted)
            {
                cells.Add(cell.ToString());
                cell.Clear();
            }
            else
            {
                cell.Append(row[i]);
            }
        }

        cells.Add(cell.ToString());
        return [.. cells];
    }
}
