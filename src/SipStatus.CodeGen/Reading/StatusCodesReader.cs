using System;
using System.Collections.Generic;
using SipStatus.CodeGen.Model;

namespace SipStatus.CodeGen.Reading;

/// <summary>Reads <c>status-codes.csv</c>.</summary>
internal static class StatusCodesReader
{
    public const string FileName = "status-codes.csv";

    private static readonly string[] s_columns =
        ["code", "name", "reason_phrase", "rfc", "section", "registration", "summary_en", "summary_zh"];

    private static readonly Dictionary<string, Registration> s_registrations = new()
    {
        ["active"] = Registration.Active,
        ["deprecated"] = Registration.Deprecated,
        ["reserved"] = Registration.Reserved,
    };

    /// <summary>The rows that are without error.</summary>
    /// <param name="file">How messages name the file.</param>
    /// <param name="bytes">What it holds.</param>
    /// <param name="errors">Takes what is wrong.</param>
    public static IReadOnlyList<StatusCodeRow> Read(string file, ReadOnlySpan<byte> bytes, ICollection<DataError> errors)
    {
        var rows = new List<StatusCodeRow>();
        var previousCode = 0;
        var names = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var row in CsvTable.Read(file, bytes, s_columns, errors))
        {
            var code = row["code"].ReadStatusCode(errors);
            var name = row["name"].ReadMemberName(errors);
            var phrase = row["reason_phrase"].ReadReasonPhrase(errors);
            var reference = row.ReadReference("rfc", "section", errors);
            var registration = row["registration"].ReadWord(s_registrations, errors);
            var english = row["summary_en"].ReadSummary('.', errors);
            var chinese = row["summary_zh"].ReadSummary('。', errors);

            if (code <= previousCode)
            {
                errors.Add(row["code"].ErrorAboutText($"comes after {previousCode}: codes ascend and none is repeated"));
            }

            previousCode = code ?? previousCode;
            if (name is not null && !names.Add(name))
            {
                errors.Add(row["name"].ErrorAboutText("is the name of a code above, if letter case is not heeded"));
            }

            if (code is not null && name is not null && phrase is not null && reference is not null
                && registration is not null && english is not null && chinese is not null)
            {
                rows.Add(new StatusCodeRow(code.Value, name, phrase, reference, registration.Value, english, chinese));
            }
        }

        return rows;
    }
}
