using System;
using System.Collections.Generic;
using System.Linq;
using SipStatus.CodeGen.Model;

namespace SipStatus.CodeGen.Reading;

/// <summary>Reads <c>status-to-q850.csv</c>.</summary>
internal static class StatusToQ850Reader
{
    public const string FileName = "status-to-q850.csv";

    private const string Default = "default";
    private const int LowestCode = 300;
    private const int LowestFailure = 400;
    private const int HighestCode = 699;

    private static readonly string[] s_columns =
        ["network", "from", "to", "cause", "location", "condition", "first", "level", "rfc", "section", "note"];

    private static readonly Vocabulary s_conditions = new("warning-bearer-capability", "redirect-to-pstn");

    private static readonly Vocabulary s_locations = new("network", "user", "private-remote");

    private static readonly Vocabulary s_first = new("authenticate", "remedy");

    /// <summary>
    /// The rows that are without error. In a network no two rows of one condition have a code in common, and each failure has a default row.
    /// </summary>
    /// <param name="file">How messages name the file.</param>
    /// <param name="bytes">What it holds.</param>
    /// <param name="causes">The rows of <c>q850-causes.csv</c>.</param>
    /// <param name="codes">The rows of <c>status-codes.csv</c>; <see langword="null"/> where it has errors and cannot tell.</param>
    /// <param name="errors">Takes what is wrong.</param>
    public static IReadOnlyList<StatusToQ850Row> Read(
        string file,
        ReadOnlySpan<byte> bytes,
        IReadOnlyList<Q850CauseRow> causes,
        IReadOnlyCollection<StatusCodeRow>? codes,
        ICollection<DataError> errors)
    {
        var rows = new List<StatusToQ850Row>();
        var table = CsvTable.Read(file, bytes, s_columns, errors);
        foreach (var row in table)
        {
            var network = row["network"].ReadNetwork(errors);
            var range = row.ReadRange(codes, errors);
            var location = row["location"].ReadMember(s_locations, errors);
            var isDefault = row["condition"].Text == Default;
            var condition = isDefault || row["condition"].Text.Length == 0 ? "None" : row["condition"].ReadMember(s_conditions, errors);
            var first = row["first"].Text.Length == 0 ? "None" : row["first"].ReadMember(s_first, errors);
            var level = row["level"].ReadMember(Vocabulary.Levels, errors);
            var reference = row.ReadReference("rfc", "section", errors);
            var note = row["note"].ReadOptionalText(errors);
            if (row["cause"].TryReadCauseOr("none", causes, errors, out var cause) && network is not null && range is not null && location is not null
                && condition is not null && first is not null && level is not null && reference is not null && note is not null)
            {
                rows.Add(new StatusToQ850Row(network, range, cause, location, condition, isDefault, first, level, reference, note));
            }
        }

        if (rows.Count == table.Count)
        {
            CheckCodes(file, rows, errors);
        }

        return rows;
    }

    private static void CheckCodes(string file, List<StatusToQ850Row> rows, ICollection<DataError> errors)
    {
        foreach (var row in rows.Where(row => row.Codes.From < LowestCode))
        {
            errors.Add(new DataError(file, 1, 1, $"{row.Network} has a row for {row.Codes.From}, which ends no call"));
        }

        var groups = rows.GroupBy(row => (row.Network, row.Condition, row.IsDefault)).ToDictionary(group => group.Key, group => group.ToList());
        foreach (var (key, group) in groups)
        {
            for (var code = LowestCode; code <= HighestCode; code++)
            {
                if (group.Count(row => IsFor(row, code)) > 1)
                {
                    errors.Add(new DataError(file, 1, 1, $"{key.Network} has two rows for {code} under one condition"));
                    return;
                }
            }
        }

        foreach (var network in Q850Rules.Networks)
        {
            var defaults = groups.GetValueOrDefault((network, "None", true), []);
            for (var code = LowestFailure; code <= HighestCode; code++)
            {
                if (!defaults.Any(row => IsFor(row, code)))
                {
                    errors.Add(new DataError(file, 1, 1, $"{network} has no default row for {code}"));
                    break;
                }
            }
        }
    }

    private static bool IsFor(StatusToQ850Row row, int code) => row.Codes.From <= code && code <= row.Codes.To;
}
