using System;
using System.Collections.Generic;
using SipStatus.CodeGen.Model;

namespace SipStatus.CodeGen.Reading;

/// <summary>Reads <c>failover-rules.csv</c>.</summary>
internal static class FailoverRulesReader
{
    public const string FileName = "failover-rules.csv";

    private static readonly string[] s_columns =
        ["event", "role", "scope", "methods", "action", "level", "condition", "rfc", "section", "note"];

    private static readonly string[] s_key = ["event", "role", "scope", "methods", "action", "condition"];

    private static readonly Vocabulary s_events = new("response-503", "transport-error", "timeout", "other-response", "repeated-failure");

    private static readonly Vocabulary s_actions = new("none", "next-server", "repeat-at-once", "stop-sending");

    /// <summary>The rows that are without error.</summary>
    /// <param name="file">How messages name the file.</param>
    /// <param name="bytes">What it holds.</param>
    /// <param name="errors">Takes what is wrong.</param>
    public static IReadOnlyList<FailoverRuleRow> Read(
        string file, ReadOnlySpan<byte> bytes, ICollection<DataError> errors)
    {
        var rows = new List<FailoverRuleRow>();
        foreach (var row in CsvTable.Read(file, bytes, s_columns, errors).CheckUnique(s_key, errors))
        {
            var failure = row["event"].ReadMember(s_events, errors);
            var action = row["action"].ReadMember(s_actions, errors);
            var rule = row.ReadRule(row.ReadMethods(errors), row["role"].ReadRole(errors), "condition", errors);
            if (failure is not null && action is not null && rule is not null)
            {
                rows.Add(new FailoverRuleRow(failure, action, rule));
            }
        }

        return rows;
    }
}
