using System;
using System.Collections.Generic;
using System.Linq;
using SipStatus.CodeGen.Model;

namespace SipStatus.CodeGen.Reading;

/// <summary>Reads <c>q850-locations.csv</c>.</summary>
internal static class Q850LocationsReader
{
    public const string FileName = "q850-locations.csv";

    private const int Highest = 15;

    private static readonly string[] s_columns = ["value", "name", "token", "text", "rfc", "section"];

    /// <summary>The members that <c>Q850Location</c> has without the table. A test compares them with the compiled library.</summary>
    public static IReadOnlySet<string> MembersOfStruct { get; } = new HashSet<string>(StringComparer.OrdinalIgnoreCase)
    {
        "Equals", "Finalize", "GetHashCode", "GetType", "MemberwiseClone", "Parse", "Q850Location", "ReferenceEquals", "Text", "Token", "ToString", "TryCreate",
        "TryParse", "Value",
    };

    /// <summary>The rows that are without error. There must be one for each value, in ascending order.</summary>
    /// <param name="file">How messages name the file.</param>
    /// <param name="bytes">What it holds.</param>
    /// <param name="errors">Takes what is wrong.</param>
    public static IReadOnlyList<Q850LocationRow> Read(string file, ReadOnlySpan<byte> bytes, ICollection<DataError> errors)
    {
        var rows = new List<Q850LocationRow>();
        var table = CsvTable.Read(file, bytes, s_columns, errors);
        table.CheckUniqueInAnyCase("name", errors);
        table.CheckUniqueInAnyCase("token", errors);
        foreach (var row in table)
        {
            var value = row["value"].ReadNumber(0, Highest, errors);
            var name = row["name"].Text.Length == 0 ? "" : row["name"].ReadMemberName(MembersOfStruct, "struct Q850Location", errors);
            var token = row["token"].ReadText(errors);
            var text = row["text"].ReadText(errors);
            var reference = row.ReadReference("rfc", "section", errors);
            if (value is not null && name is not null && token is not null && text is not null && reference is not null)
            {
                rows.Add(new Q850LocationRow(value.Value, name, token, text, reference));
            }
        }

        if (rows.Count == table.Count && !rows.Select(row => row.Value).SequenceEqual(Enumerable.Range(0, Highest + 1)))
        {
            errors.Add(new DataError(file, 1, 1, $"the values are not 0 to {Highest} in ascending order"));
        }

        return rows;
    }
}
