using System.Linq;
using SipStatus.CodeGen.Reading;
using SipStatus.CodeGen.Writing;

namespace SipStatus.CodeGen.Tables;

/// <summary>
/// One row of <c>usages.csv</c>: the usage of a dialog that a method belongs to, a member of <c>SipDialogUsage</c> in the library.
/// <paramref name="Method"/> is empty in the row for every other method.
/// </summary>
internal sealed record UsageRow(string Method, string Usage, RfcReference Reference, string Note)
{
    private const string Other = "other";

    private static readonly Vocabulary s_usages = new("none", "invite", "subscription", "registration");

    // The last row is for every other method. There is only one such row, since methods are unique.
    public static CsvFile<UsageRow> File { get; } = new(
        "usages.csv",
        "method,usage,rfc,section,note",
        row => new(
            row["method"].Text == Other ? "" : row["method"].Method(),
            row["usage"].Member(s_usages),
            row.Reference(),
            row["note"].OptionalText()))
    {
        Keys = ["method"],
        CheckAll = (rows, _) => rows is [.., { Method.Length: 0 }]
            ? []
            : [$"the last row is not for '{Other}', which stands for every other method"],
    };

    public static Emitter Table { get; } = new("UsageTable.g.cs", Emitter.Rules, [File], (writer, data) =>
        writer.Rules(
            "UsageTable",
            "The usages that methods belong to; the last is for every other method.",
            "SipMethodUsage",
            data.Rows(File).Select(row =>
                $"{CSharpText.Literal(row.Method)}, SipDialogUsage.{row.Usage}, {row.Reference.CSharp}, {CSharpText.Literal(row.Note)}")));
}
