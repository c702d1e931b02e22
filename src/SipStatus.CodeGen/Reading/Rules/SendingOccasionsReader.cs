using System;
using System.Collections.Generic;
using SipStatus.CodeGen.Model;

namespace SipStatus.CodeGen.Reading;

/// <summary>Reads <c>sending-occasions.csv</c>.</summary>
internal static class SendingOccasionsReader
{
    public const string FileName = "sending-occasions.csv";

    private static readonly string[] s_columns = ["code", "role", "scope", "methods", "level", "occasion", "rfc", "section", "note"];

    private static readonly string[] s_key = ["code", "role", "scope", "methods", "occasion"];

    /// <summary>The rows that are without error.</summary>
    /// <param name="file">How messages name the file.</param>
    /// <param name="bytes">What it holds.</param>
    /// <param name="codes">The rows of <c>status-codes.csv</c>; <see langword="null"/> where it has errors and cannot tell.</param>
    /// <param name="errors">Takes what is wrong.</param>
    public static IReadOnlyList<SendingOccasionRow> Read(
        string file, ReadOnlySpan<byte> bytes, IReadOnlyCollection<StatusCodeRow>? codes, ICollection<DataError> errors)
    {
        var rows = new List<SendingOccasionRow>();
        foreach (var row in CsvTable.Read(file, bytes, s_columns, errors).CheckUnique(s_key, errors))
        {
            var code = row["code"].ReadRegisteredCode(codes, errors);
            var occasion = row["occasion"].ReadText(errors);
            var rule = row.ReadRule(row.ReadMethods(errors), row["role"].ReadRole(errors), "occasion", errors);
            if (code is not null && occasion is not null && rule is not null)
            {
                rows.Add(new SendingOccasionRow(code.Value, rule));
            }
        }

        return rows;
    }
}
