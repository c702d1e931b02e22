using System;
using System.Collections.Generic;
using SipStatus.CodeGen.Model;

namespace SipStatus.CodeGen.Reading;

/// <summary>Reads <c>q850-classes.csv</c>.</summary>
internal static class Q850ClassesReader
{
    public const string FileName = "q850-classes.csv";

    private static readonly string[] s_columns = ["from", "to", "name", "text"];

    // What the enumeration Q850Class has without the table.
    private static readonly HashSet<string> s_members = new(StringComparer.OrdinalIgnoreCase) { "None" };

    /// <summary>The rows that are without error. They must share out the cause values without gap or overlap.</summary>
    /// <param name="file">How messages name the file.</param>
    /// <param name="bytes">What it holds.</param>
    /// <param name="errors">Takes what is wrong.</param>
    public static IReadOnlyList<Q850ClassRow> Read(string file, ReadOnlySpan<byte> bytes, ICollection<DataError> errors)
    {
        var rows = new List<Q850ClassRow>();
        var next = Q850Rules.Lowest;
        foreach (var row in CsvTable.Read(file, bytes, s_columns, errors).CheckUnique(["name"], errors))
        {
            var from = row["from"].ReadNumber(Q850Rules.Lowest, Q850Rules.Highest, errors);
            var to = row["to"].ReadNumber(Q850Rules.Lowest, Q850Rules.Highest, errors);
            var name = row["name"].ReadMemberName(s_members, "enumeration Q850Class", errors);
            var text = row["text"].ReadText(errors);
            if (from is null || to is null || name is null || text is null)
            {
                return rows;
            }

            if (from != next || to < from)
            {
                errors.Add(row["from"].ErrorAboutText($"does not begin at {next}, behind the class before, or ends before it begins"));
                return rows;
            }

            next = to.Value + 1;
            rows.Add(new Q850ClassRow(from.Value, to.Value, name, text));
        }

        if (next != Q850Rules.Highest + 1 && rows.Count > 0)
        {
            errors.Add(new DataError(file, 1, 1, $"no class has {next} and what follows"));
        }

        return rows;
    }
}
