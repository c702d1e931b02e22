using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using SipStatus.CodeGen.Reading;
using SipStatus.CodeGen.Writing;

namespace SipStatus.CodeGen.Tables;

/// <summary>One row of <c>outcomes.csv</c>: the words for a member of <c>SipOutcome</c> in the library.</summary>
internal sealed record OutcomeRow(string Outcome, string EnglishWord, string ChineseWord)
{
    /// <summary>The outcomes, in the order of the members.</summary>
    public static Vocabulary Outcomes { get; } = new(
        "none", "answered", "busy", "rejected", "no-answer", "unavailable", "not-found", "cancelled", "blocked", "needs-credentials",
        "media-refused", "redirected", "network-failure");

    public static CsvFile<OutcomeRow> File { get; } = new(
        "outcomes.csv",
        "outcome,word_en,word_zh",
        row => new(row["outcome"].Member(Outcomes), row["word_en"].RequiredText(), row["word_zh"].RequiredText()))
    {
        Names = ["word_en", "word_zh"],
        CheckAll = (rows, _) => rows.Select(row => row.Outcome).SequenceEqual(Outcomes.Members)
            ? []
            : [$"the outcomes are not {string.Join(", ", Outcomes.Words)}, in this order"],
    };

    /// <summary>The words by outcome, and the outcomes by code.</summary>
    public static Emitter Table { get; } = new("OutcomeTable.g.cs", Emitter.Rules, [File, OutcomeRuleRow.File], (writer, data) => writer
        .Summary("The words for the outcomes, by their value.")
        .Open("internal static class OutcomeWordTable")
        .List("internal static readonly string[] English =", data.Rows(File).Select(row => CSharpText.Literal(row.EnglishWord)))
        .Line()
        .List("internal static readonly string[] Chinese =", data.Rows(File).Select(row => CSharpText.Literal(row.ChineseWord)))
        .Close()
        .Line()
        .Rules(
            "OutcomeRuleTable",
            "What a response means to people.",
            "SipOutcomeRule",
            data.Rows(OutcomeRuleRow.File).Select(row => row.CSharp)));
}

/// <summary>One row of <c>outcome-rules.csv</c>. <paramref name="Code"/> is a code, or a class such as <c>4xx</c>.</summary>
internal sealed record OutcomeRuleRow(string Code, string Condition, string Outcome, bool IsJudgement, RfcReference Reference, string Note)
{
    private static readonly string[] s_classes = ["2xx", "3xx", "4xx", "5xx", "6xx"];

    private static readonly Vocabulary s_conditions = new("blocked-by-analytics");

    // A code comes before the class that has the others.
    public static CsvFile<OutcomeRuleRow> File { get; } = new(
        "outcome-rules.csv",
        "code,condition,outcome,basis,rfc,section,note",
        row => new(
            ReadCode(row),
            row["condition"].MemberOrNone(s_conditions),
            row["outcome"].Member(OutcomeRow.Outcomes),
            row["basis"].OneOf(["rfc", "judgement"]) == "judgement",
            row.Reference(),
            row["note"].OptionalText()))
    {
        Keys = ["code,condition"],
        Check = (row, value, above) =>
        {
            if (!s_classes.Contains(value.Code) && above.Any(other => s_classes.Contains(other.Code)))
            {
                row["code"].ReportText("comes after a class: codes come first");
            }

            if (value.IsJudgement && value.Note.Length == 0)
            {
                row["note"].Report("is empty though basis is judgement: it says what the judgement rests on");
            }

            if (value.Outcome == "None")
            {
                row["outcome"].Report("is none: only what is not over has no outcome");
            }
        },
        CheckAll = FindMissing,
    };

    public string CSharp =>
        $"SipStatusCodeSet.Parse({CSharpText.Literal(Code)}), SipOutcomeCondition.{Condition}, SipOutcome.{Outcome}, "
        + $"{CSharpText.Literal(IsJudgement)}, {Reference.CSharp}, {CSharpText.Literal(Note)}";

    private static string ReadCode(DataRow row) =>
        s_classes.Contains(row["code"].Text) ? row["code"].Text : row.RegisteredCode("code").ToString(CultureInfo.InvariantCulture);

    private static IEnumerable<string> FindMissing(IReadOnlyList<OutcomeRuleRow> rows, RegistryData data) =>
        s_classes.Except(rows.Where(row => row.Condition == "None").Select(row => row.Code)).Select(missing => $"no row is for {missing}");
}
