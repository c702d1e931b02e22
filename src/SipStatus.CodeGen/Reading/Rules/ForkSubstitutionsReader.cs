using System;
using System.Collections.Generic;
using SipStatus.CodeGen.Model;

namespace SipStatus.CodeGen.Reading;

/// <summary>Reads <c>fork-substitutions.csv</c>.</summary>
internal static class ForkSubstitutionsReader
{
    public const string FileName = "fork-substitutions.csv";

    private static readonly string[] s_columns =
        ["chosen", "scope", "methods", "sent", "level", "rfc", "section", "note"];

    private static readonly string[] s_key = ["chosen", "scope", "methods"];

    /// <summary>The rows that are without error.</summary>
    /// <param name="file">How messages name the file.</param>
    /// <param name="bytes">What it holds.</param>
    /// <param name="codes">The rows of <c>status-codes.csv</c>; <see langword="null"/> where it has errors and cannot tell.</param>
    /// <param name="errors">Takes what is wrong.</param>
    public static IReadOnlyList<ForkSubstitutionRow> Read(
        string file, ReadOnlySpan<byte> bytes, IReadOnlyCollection<StatusCodeRow>? codes, ICollection<DataError> errors)
    {
        var rows = new List<ForkSubstitutionRow>();
        foreach (var row in CsvTable.Read(file, bytes, s_columns, errors).CheckUnique(s_key, errors))
        {
            var methods = row.ReadMethods(errors);
            var level = row["level"].ReadMember(Vocabulary.Levels, errors);
            var reference = row.ReadReference("rfc", "section", errors);
            var note = row["note"].ReadOptionalText(errors);
            if (row["chosen"].TryReadCodeOrNone(codes, errors, out var chosen) && row["sent"].TryReadCodeOrNone(codes, errors, out var sent)
                && methods is not null && level is not null && reference is not null && note is not null)
            {
                rows.Add(new ForkSubstitutionRow(chosen, methods, sent, level, reference, note));
            }
        }

        return rows;
    }
}
