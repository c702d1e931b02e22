using System;
using System.Collections.Generic;
using SipStatus.CodeGen.Model;

namespace SipStatus.CodeGen.Reading;

/// <summary>Reads <c>q850-causes.csv</c>.</summary>
internal static class Q850CausesReader
{
    public const string FileName = "q850-causes.csv";

    private static readonly string[] s_columns = ["cause", "name", "text"];

    /// <summary>The members that <c>Q850Cause</c> has without the table. A test compares them with the compiled library.</summary>
    public static IReadOnlySet<string> MembersOfStruct { get; } = new HashSet<string>(StringComparer.OrdinalIgnoreCase)
    {
        "Class", "CompareTo", "Equals", "Finalize", "GetHashCode", "GetType", "IsDefined", "MemberwiseClone", "Parse", "Q850Cause", "ReferenceEquals", "Text",
        "ToString", "TryCreate", "TryFormat", "TryParse", "Value",
    };

    /// <summary>The rows that are without error.</summary>
    /// <param name="file">How messages name the file.</param>
    /// <param name="bytes">What it holds.</param>
    /// <param name="errors">Takes what is wrong.</param>
    public static IReadOnlyList<Q850CauseRow> Read(string file, ReadOnlySpan<byte> bytes, ICollection<DataError> errors)
    {
        var rows = new List<Q850CauseRow>();
        var table = CsvTable.Read(file, bytes, s_columns, errors).CheckUnique(["cause"], errors);
        table.CheckUniqueInAnyCase("name", errors);
        foreach (var row in table)
        {
            var cause = row["cause"].ReadNumber(Q850Rules.Lowest, Q850Rules.Highest, errors);
            var name = row["name"].ReadMemberName(MembersOfStruct, "struct Q850Cause", errors);
            var text = row["text"].ReadText(errors);
            if (cause is not null && name is not null && text is not null)
            {
                rows.Add(new Q850CauseRow(cause.Value, name, text));
            }
        }

        return rows;
    }
}
