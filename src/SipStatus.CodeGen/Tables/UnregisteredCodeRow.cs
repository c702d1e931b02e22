using System.Linq;
using SipStatus.CodeGen.Reading;
using SipStatus.CodeGen.Writing;

namespace SipStatus.CodeGen.Tables;

/// <summary>
/// One row of <c>unregistered-codes.csv</c>: what somebody means by a code that IANA does not register. <paramref name="Reference"/> is
/// <see langword="null"/> if no RFC ever had the code.
/// </summary>
internal sealed record UnregisteredCodeRow(
    int Code, string ReasonPhrase, RfcReference? Reference, string EnglishSummary, string ChineseSummary, string Source)
{
    public static CsvFile<UnregisteredCodeRow> File { get; } = new(
        "unregistered-codes.csv",
        "code,reason_phrase,rfc,section,summary_en,summary_zh,source",
        row => new(
            row["code"].StatusCode(),
            row["reason_phrase"].Alias(),
            row["rfc"].Text.Length > 0 || row["section"].Text.Length > 0 ? row.Reference() : null,
            row["summary_en"].Summary('.'),
            row["summary_zh"].Summary('。'),
            row["source"].RequiredText()))
    {
        Names = ["code,reason_phrase"],
        Check = (row, value, above) =>
        {
            if (row.Data.Known(StatusCodeRow.File)?.Any(known => known.Code == value.Code) == true)
            {
                row["code"].ReportText($"is in {StatusCodeRow.File.Name}");
            }

            if (above.Count > 0 && value.Code < above[^1].Code)
            {
                row["code"].ReportText($"comes after {above[^1].Code}: codes ascend");
            }
        },
    };

    public static Emitter Table { get; } = new("UnregisteredCodeTable.g.cs", Emitter.Core, [File], (writer, data) => writer.Rules(
        "UnregisteredCodeTable",
        "What somebody means by codes that are not registered.",
        "SipUnregisteredCode",
        data.Rows(File).Select(row => string.Join(
            ", ",
            row.Code,
            CSharpText.Literal(row.ReasonPhrase),
            row.Reference?.CSharp ?? "null",
            CSharpText.Literal(row.EnglishSummary),
            CSharpText.Literal(row.ChineseSummary),
            CSharpText.Literal(row.Source)))));
}
