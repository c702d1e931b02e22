using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;
using SipStatus.CodeGen.Model;

namespace SipStatus.CodeGen.Reading;

/// <summary>Reads <c>response-headers.csv</c>.</summary>
internal static partial class ResponseHeadersReader
{
    public const string FileName = "response-headers.csv";

    private static readonly string[] s_columns =
        ["from", "to", "methods", "part", "name", "value", "level", "condition", "rfc", "section", "note"];

    private static readonly string[] s_key = ["from", "to", "methods", "part", "name", "value", "condition"];

    private static readonly Vocabulary s_parts = new("header", "body", "reason-phrase");

    private static readonly string[] s_bodies =
    [
        "any", "answer", "offer", "session-description", "capabilities", "certificate", "location", "choices", "alternative-services",
        "info-package",
    ];

    /// <summary>The rows that are without error.</summary>
    /// <param name="file">How messages name the file.</param>
    /// <param name="bytes">What it holds.</param>
    /// <param name="codes">The rows of <c>status-codes.csv</c>; <see langword="null"/> where it has errors and cannot tell.</param>
    /// <param name="errors">Takes what is wrong.</param>
    public static IReadOnlyList<HeaderRuleRow> Read(
        string file, ReadOnlySpan<byte> bytes, IReadOnlyCollection<StatusCodeRow>? codes, ICollection<DataError> errors)
    {
        var rows = new List<HeaderRuleRow>();
        var spellings = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var row in CsvTable.Read(file, bytes, s_columns, errors).CheckUnique(s_key, errors))
        {
            var range = row.ReadRange(codes, errors);
            var part = row["part"].ReadMember(s_parts, errors);
            var name = part is null ? null : ReadName(row["name"], part, spellings, errors);
            var value = part is null or "Header" ? row["value"].ReadOptionalText(errors) : ReadNothing(row["value"], errors);
            if (part == "ReasonPhrase" && row["note"].Text.Length == 0)
            {
                errors.Add(row["note"].Error("is empty, though it is to tell what the phrase explains"));
            }

            var rule = row.ReadRule(row.ReadOnlyMethods(errors), "Any", "condition", errors);
            if (range is not null && part is not null && name is not null && value is not null && rule is not null)
            {
                rows.Add(new HeaderRuleRow(range, part, name, value, rule));
            }
        }

        return rows;
    }

    // A phrase has no name, a header and a body have one.
    private static string? ReadName(DataField name, string part, Dictionary<string, string> spellings, ICollection<DataError> errors) => part switch
    {
        "Header" => ReadHeaderName(name, spellings, errors),
        "Body" => ReadBody(name, errors),
        _ => ReadNothing(name, errors),
    };

    private static string? ReadHeaderName(DataField name, Dictionary<string, string> spellings, ICollection<DataError> errors)
    {
        if (!LongNamePattern.IsMatch(name.Text))
        {
            errors.Add(name.ErrorAboutText("is not the long name of a header field"));
            return null;
        }

        if (spellings.TryAdd(name.Text, name.Text) || spellings[name.Text] == name.Text)
        {
            return name.Text;
        }

        errors.Add(name.ErrorAboutText($"is {DisplayText.Quote(spellings[name.Text])} above"));
        return null;
    }

    private static string? ReadBody(DataField name, ICollection<DataError> errors)
    {
        if (s_bodies.Contains(name.Text))
        {
            return name.Text;
        }

        errors.Add(name.ErrorAboutText($"is not one of {string.Join(", ", s_bodies)}"));
        return null;
    }

    private static string? ReadNothing(DataField field, ICollection<DataError> errors)
    {
        if (field.Text.Length == 0)
        {
            return "";
        }

        errors.Add(field.ErrorAboutText("stands where the part has none"));
        return null;
    }

    // Two characters at least, since one alone is a compact form; of the characters that names are made of in fact.
    [GeneratedRegex(@"\A(?=..)[A-Z][A-Za-z0-9]*(-[A-Za-z0-9]+)*\z")]
    private static partial Regex LongNamePattern { get; }
}
