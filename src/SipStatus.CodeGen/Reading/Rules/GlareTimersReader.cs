using System;
using System.Collections.Generic;
using System.Linq;
using SipStatus.CodeGen.Model;

namespace SipStatus.CodeGen.Reading;

/// <summary>Reads <c>glare-timers.csv</c>.</summary>
internal static class GlareTimersReader
{
    public const string FileName = "glare-timers.csv";

    private static readonly string[] s_columns =
        ["method", "owns_call_id", "min_ms", "max_ms", "step_ms", "rfc", "section"];

    private static readonly string[] s_key = ["method", "owns_call_id"];

    /// <summary>The rows that are without error. A method must have the timers of both sides, and have one if a rule of glare names it.</summary>
    /// <param name="file">How messages name the file.</param>
    /// <param name="bytes">What it holds.</param>
    /// <param name="retries">The rows of <c>retry-rules.csv</c>.</param>
    /// <param name="errors">Takes what is wrong.</param>
    public static IReadOnlyList<GlareTimerRow> Read(
        string file, ReadOnlySpan<byte> bytes, IReadOnlyList<RetryRuleRow> retries, ICollection<DataError> errors)
    {
        var rows = new List<GlareTimerRow>();
        var table = CsvTable.Read(file, bytes, s_columns, errors);
        foreach (var row in table.CheckUnique(s_key, errors))
        {
            var method = row["method"].ReadMethod(errors);
            var ownsCallId = row["owns_call_id"].ReadYesOrNo(errors);
            var minimum = row["min_ms"].ReadNumber(0, 60_000, errors);
            var maximum = row["max_ms"].ReadNumber(0, 60_000, errors);
            var step = row["step_ms"].ReadNumber(1, 60_000, errors);
            var reference = row.ReadReference("rfc", "section", errors);
            if (minimum is not null && maximum is not null && step is not null && (maximum < minimum || (maximum - minimum) % step != 0))
            {
                errors.Add(row["max_ms"].ErrorAboutText("is not reached in whole steps from min_ms"));
            }
            else if (method is not null && ownsCallId is not null && minimum is not null && maximum is not null && step is not null && reference is not null)
            {
                rows.Add(new GlareTimerRow(method, ownsCallId.Value, minimum.Value, maximum.Value, step.Value, reference));
            }
        }

        if (rows.Count == table.Count)
        {
            CheckSides(file, rows, retries, errors);
        }

        return rows;
    }

    private static void CheckSides(
        string file, List<GlareTimerRow> rows, IReadOnlyList<RetryRuleRow> retries, ICollection<DataError> errors)
    {
        var methods = rows.Select(row => row.Method).Concat(
            retries.Where(row => row.Action == "Glare" && row.Rule.Methods.Scope == "Only").SelectMany(row => row.Rule.Methods.Methods.Split(' ')));
        foreach (var method in methods.Distinct().Where(method => rows.Count(row => row.Method == method) < 2))
        {
            errors.Add(new DataError(file, 1, 1, $"{method} has not a timer for each side"));
        }
    }
}
