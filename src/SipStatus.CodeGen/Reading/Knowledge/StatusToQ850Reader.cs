using System;
using System.Collections.Generic;
using SipStatus.CodeGen.Model;

namespace SipStatus.CodeGen.Reading;

/// <summary>Reads <c>status-to-q850.csv</c>.</summary>
internal static class StatusToQ850Reader
{
    public const string FileName = "status-to-q850.csv";

    private const string Default = "default";

    private static readonly string[] s_columns =
        ["network", "from", "to", "cause", "location", "condition", "first", "level", "rfc", "section", "note"];

    private static readonly Vocabulary s_conditions = new("warning-bearer-capability", "redirect-to-pstn");

    private static readonly Vocabulary s_locations = new("network", "user", "private-remote");

    private static readonly Vocabulary s_first = new("authenticate", "remedy");

    /// <summary>The rows that are without error.</summary>
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
        foreach (var row in CsvTable.Read(file, bytes, s_columns, errors).CheckUnique(["network", "from", "to", "condition"], errors))
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

        return rows;
    }
}
