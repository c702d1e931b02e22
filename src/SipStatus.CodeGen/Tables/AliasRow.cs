using System;
using System.Linq;
using SipStatus.CodeGen.Reading;

namespace SipStatus.CodeGen.Tables;

/// <summary>
/// One row of <c>reason-phrase-aliases.csv</c>. <paramref name="Kind"/> is a member of <c>SipReasonPhraseAliasKind</c> in the library;
/// <paramref name="Reference"/> is <see langword="null"/> if no RFC is the source.
/// </summary>
internal sealed record AliasRow(int Code, string Alias, string Kind, RfcReference? Reference, string Source)
{
    private static readonly Vocabulary s_kinds = new("rfc", "historic", "rfc-example", "other-sdo", "implementation");

    public static CsvFile<AliasRow> File { get; } = new(
        "reason-phrase-aliases.csv",
        "code,alias,kind,rfc,section,source",
        row => new(
            row.RegisteredCode("code"),
            row["alias"].Alias(),
            row["kind"].Member(s_kinds),
            ReadReference(row),
            row["source"].RequiredText()))
    {
        Names = ["code,alias"],
        Check = (row, value, above) =>
        {
            var canonical = row.Data.Known(StatusCodeRow.File)?.Single(known => known.Code == value.Code).ReasonPhrase;
            if (value.Alias.Equals(canonical, StringComparison.OrdinalIgnoreCase))
            {
                row["alias"].ReportText($"is the reason phrase of {value.Code} itself: letter case does not count");
            }

            if (above.Count > 0 && IsAfter(above[^1], value))
            {
                var (code, alias) = (above[^1].Code, DisplayText.Quote(above[^1].Alias));
                row["alias"].ReportText(
                    $"and {code} {alias} above it are in the wrong order: aliases ascend by code, then by their text (ordinal)");
            }
        },
    };

    private static RfcReference? ReadReference(DataRow row)
    {
        var hasReference = row["rfc"].Text.Length > 0 || row["section"].Text.Length > 0;
        if (row["kind"].Text is "rfc" or "historic" or "rfc-example")
        {
            return row.Reference();
        }

        if (hasReference && s_kinds.Find(row["kind"].Text) is not null)
        {
            row["rfc"].Report($"and section are for the kinds whose source is an RFC, not for {row["kind"].Text}");
        }

        return null;
    }

    // Two in different letter case only are the same alias twice, whatever their order.
    private static bool IsAfter(AliasRow first, AliasRow second) =>
        first.Code > second.Code
        || (first.Code == second.Code && string.CompareOrdinal(first.Alias, second.Alias) > 0
            && !first.Alias.Equals(second.Alias, StringComparison.OrdinalIgnoreCase));
}
