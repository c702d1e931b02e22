using System;
using System.Collections.Generic;
using SipStatus.CodeGen.Model;

namespace SipStatus.CodeGen.Reading;

/// <summary>Reads <c>glare-timers.csv</c>.</summary>
internal static class GlareTimersReader
{
    public const string FileName = "glare-timers.csv";

    private static readonly string[] s_columns =
        ["method", "owns_call_id", "min_ms", "max_ms", "step_ms", "rfc", "section"];

    private static readonly string[] s_key = ["method", "owns_call_id"];

    /// <summary>The rows that are without error.</summary>
    /// <param name="file">How messages name the file.</param>
    /// <param name="bytes">What it holds.</param>
    /// <param name="errors">Takes what is wrong.</param>
    public static IReadOnlyList<GlareTimerRow> Read(
        string file, ReadOnlySpan<byte> bytes, ICollection<DataError> errors)
    {
        var rows = new List<GlareTimerRow>();
        foreach (var row in CsvTable.Read(file, bytes, s_columns, errors).CheckUnique(s_key, errors))
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

        return rows;
    }
}
