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
            if (ReadRow(row, codes, errors) is not { } alias)
            {
                continue;
            }

            if (codes?.Any(code => code.Code == alias.Code && IsSamePhrase(code.ReasonPhrase, alias.Alias)) == true)
            {
                errors.Add(row["alias"].ErrorAboutText($"is the reason phrase of {alias.Code} itself, if letter case is not heeded"));
            }

            if (rows.Any(other => other.Code == alias.Code && IsSamePhrase(other.Alias, alias.Alias)))
            {
                errors.Add(row["alias"].ErrorAboutText($"is an alias of {alias.Code} above, if letter case is not heeded"));
            }
            else if (rows.LastOrDefault() is { } previous && !InOrder(previous, alias))
            {
                errors.Add(row["alias"].ErrorAboutText($"comes after {previous.Code} {DisplayText.Quote(previous.Alias)}: aliases ascend by code, then by their text (ordinal)"));
            }

            rows.Add(alias);
        }

        return rows;
    }

    private static AliasRow? ReadRow(DataRow row, IReadOnlyCollection<StatusCodeRow>? codes, ICollection<DataError> errors)
    {
        var code = row["code"].ReadRegisteredCode(codes, errors);
        var alias = row["alias"].ReadAlias(errors);
        var kind = row["kind"].ReadWord(s_kinds, errors);
        var source = row["source"].ReadText(errors);

        var hasReference = row["rfc"].Text.Length > 0 || row["section"].Text.Length > 0;
        var needsReference = kind is AliasKind.Rfc or AliasKind.Historic or AliasKind.RfcExample;
        if (hasReference && kind is not null && !needsReference)
        {
            errors.Add(row["rfc"].Error($"and section are for the kinds whose source is an RFC, not for {row["kind"].Text}"));
            return null;
        }

        var reference = hasReference || needsReference ? row.ReadReference("rfc", "section", errors) : null;
        return code is null || alias is null || kind is null || source is null || (needsReference && reference is null)
            ? null
            : new AliasRow(code.Value, alias, kind.Value, reference, source);
    }

    private static bool IsSamePhrase(string first, string second) => first.Equals(second, StringComparison.OrdinalIgnoreCase);

    private static bool InOrder(AliasRow first, AliasRow second) =>
        first.Code < second.Code || (first.Code == second.Code && string.CompareOrdinal(first.Alias, second.Alias) < 0);
}
