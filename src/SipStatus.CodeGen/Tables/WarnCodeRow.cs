using System.Collections.Generic;
using System.Linq;
using SipStatus.CodeGen.Reading;
using SipStatus.CodeGen.Writing;

namespace SipStatus.CodeGen.Tables;

/// <summary>One row of <c>warn-codes.csv</c>: a warn-code of the Warning header field, and the status codes that it explains.</summary>
internal sealed record WarnCodeRow(int WarnCode, string Text, IReadOnlyList<int> StatusCodes, RfcReference Reference, string Meaning)
{
    public static CsvFile<WarnCodeRow> File { get; } = new(
        "warn-codes.csv",
        "warn_code,warn_text,status_codes,rfc,section,meaning",
        row => new(
            row["warn_code"].Number(300, 399),
            row["warn_text"].RequiredText(),
            row.RegisteredCodes("status_codes"),
            row.Reference(),
            row["meaning"].Summary('.')))
    {
        Check = (row, value, above) =>
        {
            if (above.Count > 0 && value.WarnCode <= above[^1].WarnCode)
            {
                row["warn_code"].ReportText($"comes after {above[^1].WarnCode}: warn-codes ascend and none is repeated");
            }
        },
    };

    public static Emitter Table { get; } = new("WarnCodeTable.g.cs", Emitter.Rules, [File], (writer, data) => writer.Rules(
        "WarnCodeTable",
        "The warn-codes of the Warning header field.",
        "SipWarnCode",
        data.Rows(File).Select(row => string.Join(
            ", ",
            row.WarnCode,
            CSharpText.Literal(row.Text),
            $"[{string.Join(", ", row.StatusCodes.Select(code => $"new({code})"))}]",
            row.Reference.CSharp,
            CSharpText.Literal(row.Meaning)))));
}
