using System;
using System.Collections.Generic;
using SipStatus.CodeGen.Model;

namespace SipStatus.CodeGen.Reading;

/// <summary>Reads <c>sending-limits.csv</c>.</summary>
internal static class SendingLimitsReader
{
    public const string FileName = "sending-limits.csv";

    private static readonly string[] s_columns =
        ["from", "to", "role", "act", "scope", "methods", "level", "condition", "rfc", "section", "note"];

    private static readonly string[] s_key = ["from", "to", "role", "act", "scope", "methods", "condition"];

    private static readonly Vocabulary s_acts = new("send", "send-reliably", "forward");

    /// <summary>The rows that are without error.</summary>
    /// <param name="file">How messages name the file.</param>
    /// <param name="bytes">What it holds.</param>
    /// <param name="codes">The rows of <c>status-codes.csv</c>; <see langword="null"/> where it has errors and cannot tell.</param>
    /// <param name="errors">Takes what is wrong.</param>
    public static IReadOnlyList<SendingLimitRow> Read(
        string file, ReadOnlySpan<byte> bytes, IReadOnlyCollection<StatusCodeRow>? codes, ICollection<DataError> errors)
    {
        var rows = new List<SendingLimitRow>();
        foreach (var row in CsvTable.Read(file, bytes, s_columns, errors).CheckUnique(s_key, errors))
        {
            var range = row.ReadRange(codes, errors);
            var act = row["act"].ReadMember(s_acts, errors);
            var rule = row.ReadRule(row.ReadMethods(errors), row["role"].ReadRole(errors), "condition", errors);
            if (range is not null && act is not null && rule is not null)
            {
                rows.Add(new SendingLimitRow(range, act, rule));
            }
        }

        return rows;
    }
}
