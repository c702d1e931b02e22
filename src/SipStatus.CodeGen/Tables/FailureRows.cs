using System;
using System.Collections.Generic;
using System.Linq;
using SipStatus.CodeGen.Reading;
using SipStatus.CodeGen.Writing;

namespace SipStatus.CodeGen.Tables;

/// <summary>One row of <c>failover-rules.csv</c>: members of <c>SipFailureEvent</c> and <c>SipFailoverAction</c> in the library.</summary>
internal sealed record FailoverRuleRow(string Event, string Action, RuleRow Rule)
{
    private static readonly Vocabulary s_events = new("response-503", "transport-error", "timeout", "other-response", "repeated-failure");

    private static readonly Vocabulary s_actions = new("none", "next-server", "repeat-at-once", "stop-sending");

    public static CsvFile<FailoverRuleRow> File { get; } = new(
        "failover-rules.csv",
        "event,role,scope,methods,action,level,facts,condition,rfc,section,note",
        row => new(row["event"].Member(s_events), row["action"].Member(s_actions), row.Rule()))
    {
        Keys = ["event,role,scope,methods,action,facts,condition"],
        Contradiction = ("level", (row, other, data) => row.Event == other.Event && Contradict(row, other)
            ? CommonGround.Find(row.Rule, other.Rule, data)
            : null),
    };

    public static Emitter Table { get; } = new("FailoverRuleTable.g.cs", Emitter.Rules, [File], (writer, data) =>
        writer.Rules("FailoverRuleTable", "Which failures lead to the next server.", "SipFailoverRule", data.Rows(File).Select(row =>
            $"SipFailureEvent.{row.Event}, SipFailoverAction.{row.Action}, {row.Rule.Arguments}")));

    // The action none leaves no room for another.
    private static bool Contradict(FailoverRuleRow row, FailoverRuleRow other) => row.Action == other.Action
        ? row.Rule.Forbids != other.Rule.Forbids
        : !row.Rule.Forbids && !other.Rule.Forbids && (row.Action == "None" || other.Action == "None");
}

/// <summary>
/// One row of <c>implied-responses.csv</c>. <paramref name="Trigger"/> is a member of <c>SipImpliedResponseTrigger</c> in the library.
/// </summary>
internal sealed record ImpliedResponseRow(string Name, string Trigger, int? Received, int? CountsAs, RuleRow Rule)
{
    private static readonly Vocabulary s_triggers = new(
        "timeout", "transport-error", "ack-error", "addresses-exhausted", "timer-c", "no-final-response", "response", "isup-timer-t7",
        "isup-timer-t9", "qsig-timer", "qsig-timer-t301", "qsig-protocol-error");

    // What begins a sentence about a member of SipImpliedResponseTrigger other than Response.
    private static readonly Dictionary<string, string> s_sentences = new()
    {
        ["Timeout"] = "A timeout",
        ["TransportError"] = "A transport error",
        ["AckError"] = "An error of the ACK",
        ["AddressesExhausted"] = "The failure of every address",
        ["TimerC"] = "Timer C",
        ["NoFinalResponse"] = "No final response",
        ["IsupTimerT7"] = "ISUP timer T7",
        ["IsupTimerT9"] = "ISUP timer T9",
        ["QsigTimer"] = "A QSIG timer",
        ["QsigTimerT301"] = "QSIG timer T301",
        ["QsigProtocolError"] = "A QSIG protocol error",
    };

    // The public members that SipImpliedResponse has without the table.
    private static readonly HashSet<string> s_members = new(StringComparer.OrdinalIgnoreCase)
    {
        "All", "AppliesTo", "Circumstances", "Condition", "CountsAs", "Equals", "GetHashCode", "GetType", "Holds",
        "IsUnconditional", "Level", "Matter", "MemberwiseClone", "Methods", "Name", "Note", "OtherCondition", "Received", "Reference",
        "ReferenceEquals", "Role", "SipImpliedResponse", "ToString", "Trigger",
    };

    public static CsvFile<ImpliedResponseRow> File { get; } = new(
        "implied-responses.csv",
        "name,trigger,received,role,scope,methods,counts_as,level,facts,condition,rfc,section,note",
        row => new(
            row["name"].MemberName(s_members, "class SipImpliedResponse"),
            row["trigger"].Member(s_triggers),
            ReadReceived(row),
            row.RegisteredCodeOrNone("counts_as"),
            row.Rule()))
    {
        Keys = ["name"],
    };

    /// <summary>What counts as a code, as a list and as a property for each rule.</summary>
    public static Emitter Table { get; } = new("ImpliedResponseTable.g.cs", Emitter.Rules, [File], (writer, data) =>
    {
        var rows = data.Rows(File);
        writer
            .Rules("ImpliedResponseTable", "What counts as a code.", "SipImpliedResponse", rows.Select(row =>
                $"{CSharpText.Literal(row.Name)}, SipImpliedResponseTrigger.{row.Trigger}, {CSharpText.Literal(row.Received, "0")}, "
                + $"{CSharpText.Literal(row.CountsAs, "0")}, {row.Rule.Arguments}"))
            .Line()
            .Open("public sealed partial class SipImpliedResponse")
            .Members(rows, (row, i) => writer
                .Summary(row.Summary(data))
                .Remarks(row.Remarks(data))
                .Line($"public static SipImpliedResponse {row.Name} => ImpliedResponseTable.Rules[{i}];"))
            .Close();
    });

    private static int? ReadReceived(DataRow row)
    {
        if (row["trigger"].Text == "response")
        {
            return row.RegisteredCode("received");
        }

        row["received"].Empty("is a code though trigger is not response");
        return null;
    }

    private string Summary(RegistryData data)
    {
        var matter = Received is { } received ? Text(received) : s_sentences[Trigger];
        return $"{matter} counts as {(CountsAs is { } code ? Text(code) : "nothing")}.";

        string Text(int code)
        {
            var phrase = data.Rows(StatusCodeRow.File).Single(row => row.Code == code).ReasonPhrase;
            return $"<c>{code} {CSharpText.Xml(phrase)}</c>";
        }
    }

    private string Remarks(RegistryData data)
    {
        var roles = Rule.Roles.Select(member => $"""<see cref="SipRole.{member}"/>""").ToList();
        var role = roles.Count == 1 ? roles[0] : $"{roles[0]}, but not for {string.Join(" and ", roles.Skip(1))}";
        var methods = Rule.Methods switch
        {
            { Scope: "Any" } => "",
            { Scope: "Only" } => $"Methods: {Rule.Methods.Methods}. ",
            _ => $"Methods: all but {Rule.Methods.Methods}. ",
        };
        var condition = Rule.Condition.IsEmpty ? "" : $"Condition: {CSharpText.Xml(Rule.Condition.Words(data))}. ";
        return $"For {role}. {methods}{condition}{Rule.Reference.Documentation}";
    }
}
