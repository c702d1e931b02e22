using System;
using System.Collections.Generic;
using SipStatus.CodeGen.Model;

namespace SipStatus.CodeGen.Reading;

/// <summary>Reads <c>fallback-rules.csv</c>.</summary>
internal static class FallbackRulesReader
{
    public const string FileName = "fallback-rules.csv";

    private static readonly string[] s_columns =
        ["name", "trigger", "received", "role", "scope", "methods", "counts_as", "level", "condition", "rfc", "section", "note"];

    private static readonly string[] s_key = ["name"];

    private static readonly Vocabulary s_triggers = new(
        "timeout", "transport-error", "ack-error", "addresses-exhausted", "timer-c", "no-final-response", "response", "isup-timer-t7", "isup-timer-t9",
        "qsig-timer", "qsig-timer-t301", "qsig-protocol-error");

    // The public members that SipFallbackRule has without the table.
    private static readonly HashSet<string> s_members = new(StringComparer.OrdinalIgnoreCase)
    {
        "All", "AppliesTo", "Condition", "CountsAs", "Equals", "GetHashCode", "GetType", "IsUnconditional", "Level", "Matter", "MemberwiseClone", "Methods", "Name", "Note",
        "Received", "Reference", "ReferenceEquals", "Role", "SipFallbackRule", "ToString", "Trigger",
    };

    /// <summary>The rows that are without error.</summary>
    /// <param name="file">How messages name the file.</param>
    /// <param name="bytes">What it holds.</param>
    /// <param name="codes">The rows of <c>status-codes.csv</c>; <see langword="null"/> where it has errors and cannot tell.</param>
    /// <param name="errors">Takes what is wrong.</param>
    public static IReadOnlyList<FallbackRuleRow> Read(
        string file, ReadOnlySpan<byte> bytes, IReadOnlyCollection<StatusCodeRow>? codes, ICollection<DataError> errors)
    {
        var rows = new List<FallbackRuleRow>();
        foreach (var row in CsvTable.Read(file, bytes, s_columns, errors).CheckUnique(s_key, errors))
        {
            var name = row["name"].ReadMemberName(s_members, "class SipFallbackRule", errors);
            var trigger = row["trigger"].ReadMember(s_triggers, errors);
            var hasReceived = trigger == "Response";
            var received = hasReceived ? row["received"].ReadRegisteredCode(codes, errors) : null;
            var rule = row.ReadRule(row.ReadMethods(errors), row["role"].ReadRole(errors), "condition", errors);
            if (!hasReceived && row["received"].Text.Length > 0)
            {
                errors.Add(row["received"].ErrorAboutText("is a code though trigger is not response"));
            }

            if (name is not null && trigger is not null && (received is not null || !hasReceived) && rule is not null
                && row["counts_as"].TryReadCodeOrNone(codes, errors, out var countsAs))
            {
                rows.Add(new FallbackRuleRow(name, trigger, received, countsAs, rule));
            }
        }

        return rows;
    }
}
