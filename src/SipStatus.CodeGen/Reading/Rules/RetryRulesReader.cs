using System;
using System.Collections.Generic;
using SipStatus.CodeGen.Model;

namespace SipStatus.CodeGen.Reading;

/// <summary>Reads <c>retry-rules.csv</c>.</summary>
internal static class RetryRulesReader
{
    public const string FileName = "retry-rules.csv";

    private static readonly string[] s_columns =
        ["from", "to", "scope", "methods", "role", "action", "change", "level", "condition", "rfc", "section", "note"];

    // Without the level: a row that must and a row that may do the same contradict each other.
    private static readonly string[] s_key = ["from", "to", "scope", "methods", "role", "action", "change", "condition"];

    private static readonly Vocabulary s_actions = new(
        "redirect", "authenticate", "change-request", "honour-retry-after", "repeat", "alternate-server", "alternate-target", "never-retry",
        "overlap-dial", "glare", "ask-user");

    private static readonly Vocabulary s_changes = new(
        "body", "breadth", "contact", "encryption", "entity-tag", "extension", "identity", "interval", "location", "max-forwards", "media-type", "outbound",
        "privacy", "referrer-identity", "resource-priority", "security-agreement", "session-description", "session-interval", "supported", "uri-scheme");

    /// <summary>The rows that are without error.</summary>
    /// <param name="file">How messages name the file.</param>
    /// <param name="bytes">What it holds.</param>
    /// <param name="codes">The rows of <c>status-codes.csv</c>; <see langword="null"/> where it has errors and cannot tell.</param>
    /// <param name="errors">Takes what is wrong.</param>
    public static IReadOnlyList<RetryRuleRow> Read(
        string file, ReadOnlySpan<byte> bytes, IReadOnlyCollection<StatusCodeRow>? codes, ICollection<DataError> errors)
    {
        var rows = new List<RetryRuleRow>();
        foreach (var row in CsvTable.Read(file, bytes, s_columns, errors).CheckUnique(s_key, errors))
        {
            var range = row.ReadRange(codes, errors);
            var action = row["action"].ReadMember(s_actions, errors);
            var change = row["change"].Text.Length == 0 ? "None" : row["change"].ReadMember(s_changes, errors);
            var rule = row.ReadRule(row.ReadMethods(errors), row["role"].ReadRole(errors), "condition", errors);
            if (action == "ChangeRequest" && change == "None")
            {
                errors.Add(row["change"].Error("is empty though action is change-request"));
            }

            if (change is not (null or "None") && action is not (null or "ChangeRequest" or "AskUser"))
            {
                errors.Add(row["change"].ErrorAboutText("is not empty though action changes nothing"));
            }

            if (action == "Glare" && rule is not null && rule.Methods.Scope != "Only")
            {
                errors.Add(row["scope"].ErrorAboutText("is not only though the timers of glare-timers.csv are for named methods"));
            }

            if (range is not null && action is not null && change is not null && rule is not null)
            {
                rows.Add(new RetryRuleRow(range, action, change, rule));
            }
        }

        return rows;
    }
}
