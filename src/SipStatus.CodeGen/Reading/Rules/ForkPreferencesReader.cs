using System;
using System.Collections.Generic;
using System.Linq;
using SipStatus.CodeGen.Model;

namespace SipStatus.CodeGen.Reading;

/// <summary>Reads <c>fork-preferences.csv</c>.</summary>
internal static class ForkPreferencesReader
{
    public const string FileName = "fork-preferences.csv";

    private const int Lowest = 100;
    private const int Highest = 699;

    private static readonly string[] s_columns = ["from", "to", "scope", "methods", "rank", "level", "rfc", "section", "note"];

    // A fork is of an INVITE or of another request, for all of which MESSAGE stands.
    private static readonly string[] s_methods = ["INVITE", "MESSAGE"];

    /// <summary>The rows that are without error. For each method they must share out the codes without gap or overlap.</summary>
    /// <param name="file">How messages name the file.</param>
    /// <param name="bytes">What it holds.</param>
    /// <param name="codes">The rows of <c>status-codes.csv</c>; <see langword="null"/> where it has errors and cannot tell.</param>
    /// <param name="errors">Takes what is wrong.</param>
    public static IReadOnlyList<ForkPreferenceRow> Read(
        string file, ReadOnlySpan<byte> bytes, IReadOnlyCollection<StatusCodeRow>? codes, ICollection<DataError> errors)
    {
        var rows = new List<ForkPreferenceRow>();
        var table = CsvTable.Read(file, bytes, s_columns, errors);
        foreach (var row in table)
        {
            var range = row.ReadRange(codes, errors);
            var methods = row.ReadMethods(errors);
            var rank = row["rank"].Text.Length == 0 ? null : row["rank"].ReadNumber(0, 99, errors);
            var level = row["level"].ReadMember(Vocabulary.Levels, errors);
            var reference = row.ReadReference("rfc", "section", errors);
            var note = row["note"].ReadOptionalText(errors);
            if (row["rank"].Text.Length == 0 && level is not (null or "MustNot"))
            {
                errors.Add(row["level"].ErrorAboutText("is not must-not though rank is empty"));
            }
            else if (range is not null && methods is not null && level is not null && reference is not null && note is not null)
            {
                rows.Add(new ForkPreferenceRow(range, methods, rank, level, reference, note));
            }
        }

        if (rows.Count == table.Count)
        {
            CheckPartition(file, rows, errors);
        }

        return rows;
    }

    private static void CheckPartition(string file, List<ForkPreferenceRow> rows, ICollection<DataError> errors)
    {
        foreach (var row in rows.Where(row => row.Methods.Methods is not ("" or "INVITE")))
        {
            errors.Add(new DataError(file, 1, 1, $"the methods of {row.Codes.From} to {row.Codes.To} are neither all nor INVITE nor all but INVITE"));
        }

        foreach (var method in s_methods)
        {
            for (var code = Lowest; code <= Highest; code++)
            {
                var count = rows.Count(row => row.Codes.From <= code && code <= row.Codes.To && row.Methods.Contains(method));
                if (count != 1)
                {
                    errors.Add(new DataError(file, 1, 1, $"{count} rows are for {code} to {method}, not one"));
                    return;
                }
            }
        }
    }
}
