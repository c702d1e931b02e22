using System;
using System.Collections.Generic;
using System.Linq;
using SipStatus.CodeGen.Model;

namespace SipStatus.CodeGen.Reading;

/// <summary>Reads <c>reason-phrase-aliases.csv</c>.</summary>
internal static class AliasesReader
{
    public const string FileName = "reason-phrase-aliases.csv";

    private static readonly string[] s_columns = ["code", "alias", "kind", "rfc", "section", "source"];

    private static readonly Dictionary<string, AliasKind> s_kinds = new()
    {
        ["rfc"] = AliasKind.Rfc,
        ["historic"] = AliasKind.Historic,
        ["rfc-example"] = AliasKind.RfcExample,
        ["other-sdo"] = AliasKind.OtherSdo,
        ["implementation"] = AliasKind.Implementation,
    };

    /// <summary>The rows that are without error.</summary>
    /// <param name="file">How messages name the file.</param>
    /// <param name="bytes">What it holds.</param>
    /// <param name="codes">The rows of <c>status-codes.csv</c>; <see langword="null"/> where it has errors and cannot tell.</param>
    /// <param name="errors">Takes what is wrong.</param>
    public static IReadOnlyList<AliasRow> Read(
        string file, ReadOnlySpan<byte> bytes, IReadOnlyCollection<StatusCodeRow>? codes, ICollection<DataError> errors)
    {
        var rows = new List<AliasRow>();
        foreach (var row in CsvTable.Read(file, bytes, s_columns, errors))
        {
            var code = row["code"].ReadRegisteredCode(codes, errors);
            var alias = row["alias"].ReadReasonPhrase(errors);
            var kind = row["kind"].ReadWord(s_kinds, errors);
            var hasReference = row["rfc"].Text.Length > 0 || row["section"].Text.Length > 0;
            var reference = hasReference ? row.ReadReference("rfc", "section", errors) : null;
            var source = row["source"].ReadText(errors);

            if (code is null || alias is null || kind is null || source is null || (hasReference && reference is null))
            {
                continue;
            }

            var read = new AliasRow(code.Value, alias, kind.Value, reference, source);
            if (codes?.FirstOrDefault(known => known.Code == code)?.ReasonPhrase.Equals(alias, StringComparison.OrdinalIgnoreCase) == true)
            {
                errors.Add(row["alias"].ErrorAboutText($"is the reason phrase of {code} itself, if letter case is not heeded"));
            }
            else if (rows.Any(other => other.Code == code && other.Alias.Equals(alias, StringComparison.OrdinalIgnoreCase)))
            {
                errors.Add(row["alias"].ErrorAboutText($"is an alias of {code} above, if letter case is not heeded"));
            }
            else if (rows.LastOrDefault() is { } previous && !InOrder(previous, read))
            {
                errors.Add(row["code"].Error($"and alias come after {previous.Code} {DisplayText.Quote(previous.Alias)}: rows ascend by code, then by alias (ordinal)"));
            }

            rows.Add(read);
        }

        return rows;
    }

    private static bool InOrder(AliasRow first, AliasRow second) =>
        first.Code < second.Code || (first.Code == second.Code && string.CompareOrdinal(first.Alias, second.Alias) < 0);
}
