using System.Collections.Generic;
using System.Linq;
using SipStatus.CodeGen.Reading;
using SipStatus.CodeGen.Writing;

namespace SipStatus.CodeGen.Tables;

/// <summary>One row of <c>fork-preferences.csv</c>. Without a rank a code is no candidate.</summary>
internal sealed record ForkPreferenceRow(CodeRange Codes, MethodSet Methods, int? Rank, string Level, RfcReference Reference, string Note)
{
    // A fork is one of an INVITE or of another request; MESSAGE stands for all the others.
    private static readonly string[] s_methods = ["INVITE", "MESSAGE"];

    public static CsvFile<ForkPreferenceRow> File { get; } = new(
        "fork-preferences.csv",
        "from,to,scope,methods,rank,level,rfc,section,note",
        row => new(
            row.Range(),
            row.Methods(),
            row["rank"].Text.Length == 0 ? null : row["rank"].Number(0, 99),
            row["level"].Member(Vocabulary.Levels),
            row.Reference(),
            row["note"].OptionalText()))
    {
        Check = (row, value, _) =>
        {
            if (value.Rank is null && value.Level != "MustNot")
            {
                row["level"].ReportText("is not must-not though rank is empty");
            }

            if (value.Methods.Methods is not ("" or "INVITE"))
            {
                row["methods"].ReportText("is neither empty nor INVITE: a fork is of an INVITE or of another request");
            }
        },
        CheckAll = (rows, _) => FindGapsAndOverlaps(rows).Take(1),
    };

    /// <summary>Which response of a fork is the best.</summary>
    public static Emitter Table { get; } = new("ForkTable.g.cs", Emitter.Rules, [File, ForkSubstitutionRow.File], (writer, data) => writer
        .Rules("ForkPreferenceTable", "The rank of each response of a fork.", "SipForkPreference", data.Rows(File).Select(row =>
            $"{row.Codes.From}, {row.Codes.To}, {row.Methods.CSharp}, {CSharpText.Literal(row.Rank, "null")}, "
            + $"SipRequirementLevel.{row.Level}, {row.Reference.CSharp}, {CSharpText.Literal(row.Note)}"))
        .Line()
        .Rules(
            "ForkSubstitutionTable",
            "What goes upstream in place of the best response.",
            "SipForkSubstitution",
            data.Rows(ForkSubstitutionRow.File).Select(row =>
                $"{CSharpText.Literal(row.Chosen, "0")}, {row.Methods.CSharp}, {CSharpText.Literal(row.Sent, "0")}, "
                + $"SipRequirementLevel.{row.Level}, {row.Reference.CSharp}, {CSharpText.Literal(row.Note)}")));

    // For each method, every code must be in exactly one row.
    private static IEnumerable<string> FindGapsAndOverlaps(IReadOnlyList<ForkPreferenceRow> rows) =>
        from method in s_methods
        from code in Enumerable.Range(100, 600)
        let count = rows.Count(row => row.Codes.Contains(code) && row.Methods.Contains(method))
        where count != 1
        select $"{count} rows are for {code} to {method}, not one";
}

/// <summary>One row of <c>fork-substitutions.csv</c>. Null is no response at all.</summary>
internal sealed record ForkSubstitutionRow(int? Chosen, MethodSet Methods, int? Sent, string Level, RfcReference Reference, string Note)
{
    public static CsvFile<ForkSubstitutionRow> File { get; } = new(
        "fork-substitutions.csv",
        "chosen,scope,methods,sent,level,rfc,section,note",
        row => new(
            row.RegisteredCodeOrNone("chosen"),
            row.Methods(),
            row.RegisteredCodeOrNone("sent"),
            row["level"].Member(Vocabulary.Levels),
            row.Reference(),
            row["note"].OptionalText()))
    {
        Keys = ["chosen,scope,methods"],
    };
}
