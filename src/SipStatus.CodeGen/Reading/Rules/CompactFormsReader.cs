using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;
using SipStatus.CodeGen.Model;

namespace SipStatus.CodeGen.Reading;

/// <summary>Reads <c>header-compact-forms.csv</c>.</summary>
internal static partial class CompactFormsReader
{
    public const string FileName = "header-compact-forms.csv";

    private static readonly string[] s_columns = ["compact", "name", "rfc", "section"];

    /// <summary>The rows that are without error.</summary>
    /// <param name="file">How messages name the file.</param>
    /// <param name="bytes">What it holds.</param>
    /// <param name="headers">The rows of <c>response-headers.csv</c>; <see langword="null"/> where it has errors and cannot tell.</param>
    /// <param name="errors">Takes what is wrong.</param>
    public static IReadOnlyList<CompactFormRow> Read(
        string file, ReadOnlySpan<byte> bytes, IReadOnlyList<HeaderRuleRow>? headers, ICollection<DataError> errors)
    {
        var names = headers?.Where(row => row.Part == "Header").Select(row => row.Name).ToHashSet();
        var rows = new List<CompactFormRow>();
        var table = CsvTable.Read(file, bytes, s_columns, errors).CheckUnique(["compact"], errors).CheckUnique(["name"], errors);
        foreach (var row in table)
        {
            var compact = row["compact"];
            var name = row["name"];
            var reference = row.ReadReference("rfc", "section", errors);
            var isCompact = CompactPattern.IsMatch(compact.Text);
            var isNamed = names?.Contains(name.Text) ?? true;
            if (!isCompact)
            {
                errors.Add(compact.ErrorAboutText("is not one small letter"));
            }

            if (!isNamed)
            {
                errors.Add(name.ErrorAboutText($"is no header field of {ResponseHeadersReader.FileName}"));
            }

            if (isCompact && isNamed && reference is not null)
            {
                rows.Add(new CompactFormRow(compact.Text, name.Text));
            }
        }

        return rows;
    }

    [GeneratedRegex(@"\A[a-z]\z")]
    private static partial Regex CompactPattern { get; }
}
