using System;
using System.Collections.Generic;
using System.Linq;
using SipStatus.CodeGen.Model;

namespace SipStatus.CodeGen.Reading;

/// <summary>Reads <c>q850-to-status.csv</c>.</summary>
internal static class Q850ToStatusReader
{
    public const string FileName = "q850-to-status.csv";

    private const string Default = "default";

    private static readonly string[] s_columns = ["network", "cause", "code", "condition", "level", "rfc", "section", "note"];

    private static readonly Vocabulary s_conditions = new("location-user", "diagnostic");

    /// <summary>The rows that are without error. Each network must have one row for any other cause.</summary>
    /// <param name="file">How messages name the file.</param>
    /// <param name="bytes">What it holds.</param>
    /// <param name="causes">The rows of <c>q850-causes.csv</c>.</param>
    /// <param name="codes">The rows of <c>status-codes.csv</c>; <see langword="null"/> where it has errors and cannot tell.</param>
    /// <param name="errors">Takes what is wrong.</param>
    public static IReadOnlyList<Q850ToStatusRow> Read(
        string file,
        ReadOnlySpan<byte> bytes,
        IReadOnlyList<Q850CauseRow> causes,
        IReadOnlyCollection<StatusCodeRow>? codes,
        ICollection<DataError> errors)
    {
        var rows = new List<Q850ToStatusRow>();
        var table = CsvTable.Read(file, bytes, s_columns, errors).CheckUnique(["network", "cause", "condition"], errors);
        foreach (var row in table)
        {
            var network = row["network"].ReadNetwork(errors);
            var condition = row["condition"].Text.Length == 0 ? "None" : row["condition"].ReadMember(s_conditions, errors);
            var level = row["level"].ReadMember(Vocabulary.Levels, errors);
            var reference = row.ReadReference("rfc", "section", errors);
            var note = row["note"].ReadOptionalText(errors);
            if (row["cause"].TryReadCauseOr(Default, causes, errors, out var cause) && row["code"].TryReadCodeOrNone(codes, errors, out var code)
                && network is not null && condition is not null && level is not null && reference is not null && note is not null)
            {
                rows.Add(new Q850ToStatusRow(network, cause, code, condition, level, reference, note));
            }
        }

        foreach (var network in Q850Rules.Networks.Where(network => !table.Any(row =>
            row["network"].Text == network && row["cause"].Text == Default && row["condition"].Text.Length == 0)))
        {
            errors.Add(new DataError(file, 1, 1, $"{network} has no row for any other cause"));
        }

        return rows;
    }
}
