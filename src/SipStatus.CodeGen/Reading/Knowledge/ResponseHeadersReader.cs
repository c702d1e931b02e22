using System;
using System.Collections.Generic;
using SipStatus.CodeGen.Model;

namespace SipStatus.CodeGen.Reading;

/// <summary>Reads <c>response-headers.csv</c>.</summary>
internal static class ResponseHeadersReader
{
    public const string FileName = "response-headers.csv";

    private static readonly string[] s_columns =
        ["from", "to", "methods", "part", "name", "value", "level", "condition", "rfc", "section", "note"];

    private static readonly string[] s_key = ["from", "to", "methods", "part", "name", "value", "level", "condition"];

    private static readonly Vocabulary s_parts = new("header", "body", "reason-phrase");

    /// <summary>The rows that are without error.</summary>
    /// <param name="file">How messages name the file.</param>
    /// <param name="bytes">What it holds.</param>
    /// <param name="codes">The rows of <c>status-codes.csv</c>; <see langword="null"/> where it has errors and cannot tell.</param>
    /// <param name="errors">Takes what is wrong.</param>
    public static IReadOnlyList<HeaderRuleRow> Read(
        string file, ReadOnlySpan<byte> bytes, IReadOnlyCollection<StatusCodeRow>? codes, ICollection<DataError> errors)
    {
        var rows = new List<HeaderRuleRow>();
        foreach (var row in CsvTable.Read(file, bytes, s_columns, errors).CheckUnique(s_key, errors))
        {
            var range = row.ReadRange(codes, errors);
            var part = row["part"].ReadMember(s_parts, errors);
            var name = part is null ? null : ReadName(row["name"], part, errors);
            var value = row["value"].ReadOptionalText(errors);
            var rule = row.ReadRule(row.ReadOnlyMethods(errors), "Any", "condition", errors);
            if (range is not null && part is not null && name is not null && value is not null && rule is not null)
            {
                rows.Add(new HeaderRuleRow(range, part, name, value, rule));
            }
        }

        return rows;
    }

    // A phrase has no name, a header and a body have one.
    private static string? ReadName(DataField name, string part, ICollection<DataError> errors)
    {
        if (part != "ReasonPhrase")
        {
            return name.ReadText(errors);
        }

        if (name.Text.Length > 0)
        {
            errors.Add(name.ErrorAboutText("names a part that has no name"));
            return null;
        }

        return "";
    }
}
