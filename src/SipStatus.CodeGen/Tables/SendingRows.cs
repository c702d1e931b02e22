using System.Linq;
using SipStatus.CodeGen.Reading;
using SipStatus.CodeGen.Writing;

namespace SipStatus.CodeGen.Tables;

/// <summary>
/// One row of <c>sending-limits.csv</c> and its line. <paramref name="Act"/> is a member of <c>SipSendingAct</c> in the library.
/// </summary>
internal sealed record SendingLimitRow(CodeRange Codes, string Act, RuleRow Rule, int Line)
{
    private static readonly Vocabulary s_acts = new("send", "send-reliably", "forward");

    public static CsvFile<SendingLimitRow> File { get; } = new(
        "sending-limits.csv",
        "from,to,role,act,scope,methods,level,facts,condition,rfc,section,note",
        row => new(row.Range(), row["act"].Member(s_acts), row.Rule(), row.Line))
    {
        Keys = ["from,to,role,act,scope,methods,facts,condition"],
        Contradiction = ("level", (row, other, data) =>
            row.Codes.Meets(other.Codes) && row.Act == other.Act && row.Rule.Forbids != other.Rule.Forbids
            ? CommonGround.Find(row.Rule, other.Rule, data)
            : null),
    };

    /// <summary>Whether it forbids answering with the codes, without a condition.</summary>
    public bool IsProhibition => Act == "Send" && Rule is { Level: "MustNot", Condition.IsEmpty: true };

    public static Emitter Table { get; } = new("SendingLimitTable.g.cs", Emitter.Rules, [File], (writer, data) =>
        writer.RulesByCode("SendingLimitTable", "Who may send or forward a code.", "SipSendingLimit", data.Rows(File).Select(row =>
            (row.Codes, $"SipSendingAct.{row.Act}, {row.Rule.Arguments}"))));
}

/// <summary>One row of <c>sending-occasions.csv</c>. The condition of the rule is the occasion.</summary>
internal sealed record SendingOccasionRow(int Code, RuleRow Rule)
{
    public static CsvFile<SendingOccasionRow> File { get; } = new(
        "sending-occasions.csv",
        "code,role,scope,methods,level,occasion,rfc,section,note",
        row => new(
            row.RegisteredCode("code"),
            row.Rule(row.Methods(), row["role"].Role(), new RuleCondition(FactSet.None, row["occasion"].RequiredText()))))
    {
        Keys = ["code,role,scope,methods,occasion"],
        Check = (row, value, _) =>
        {
            var limits = row.Data.Rows(SendingLimitRow.File);
            foreach (var limit in limits.Where(limit => limit.IsProhibition && limit.Codes.Contains(value.Code)))
            {
                if (CommonGround.FindNothingLeft(value.Rule, limit.Rule, row.Data) is { } whom)
                {
                    row["code"].ReportText($"contradicts {SendingLimitRow.File.Name}:{limit.Line}, which always forbids it for {whom}");
                }
            }
        },
    };

    public static Emitter Table { get; } = new("SendingOccasionTable.g.cs", Emitter.Rules, [File], (writer, data) => writer.RulesByCode(
        "SendingOccasionTable",
        "The occasions on which a code is due.",
        "SipSendingOccasion",
        data.Rows(File).OrderBy(row => row.Code).Select(row => (new CodeRange(row.Code, row.Code), $"{row.Code}, {row.Rule.Arguments}"))));
}
