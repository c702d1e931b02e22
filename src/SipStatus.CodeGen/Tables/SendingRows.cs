using System.Linq;
using SipStatus.CodeGen.Reading;
using SipStatus.CodeGen.Writing;

namespace SipStatus.CodeGen.Tables;

/// <summary>One row of <c>sending-limits.csv</c>. <paramref name="Act"/> is a member of <c>SipSendingAct</c> in the library.</summary>
internal sealed record SendingLimitRow(CodeRange Codes, string Act, RuleRow Rule)
{
    private static readonly Vocabulary s_acts = new("send", "send-reliably", "forward");

    public static CsvFile<SendingLimitRow> File { get; } = new(
        "sending-limits.csv",
        "from,to,role,act,scope,methods,level,condition,rfc,section,note",
        row => new(row.Range(), row["act"].Member(s_acts), row.Rule()))
    {
        Keys = ["from,to,role,act,scope,methods,condition"],
    };

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
        row => new(row.RegisteredCode("code"), row.Rule(row.Methods(), row["role"].Role(), row["occasion"].RequiredText())))
    {
        Keys = ["code,role,scope,methods,occasion"],
    };

    public static Emitter Table { get; } = new("SendingOccasionTable.g.cs", Emitter.Rules, [File], (writer, data) => writer.RulesByCode(
        "SendingOccasionTable",
        "The occasions on which a code is due.",
        "SipSendingOccasion",
        data.Rows(File).OrderBy(row => row.Code).Select(row => (new CodeRange(row.Code, row.Code), $"{row.Code}, {row.Rule.Arguments}"))));
}
