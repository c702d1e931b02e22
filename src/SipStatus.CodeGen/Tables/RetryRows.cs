using System.Collections.Generic;
using System.Linq;
using SipStatus.CodeGen.Reading;
using SipStatus.CodeGen.Writing;

namespace SipStatus.CodeGen.Tables;

/// <summary>One row of <c>retry-rules.csv</c>: members of <c>SipRetryAction</c> and <c>SipRequestChange</c> in the library.</summary>
internal sealed record RetryRuleRow(CodeRange Codes, string Action, string Change, RuleRow Rule)
{
    private const string NeverRetry = "NeverRetry";

    private static readonly Vocabulary s_actions = new(
        "redirect", "authenticate", "change-request", "honour-retry-after", "repeat", "alternate-server", "alternate-target", "never-retry",
        "overlap-dial", "glare", "ask-user", "repeat-later", "next-server", "use-proxy");

    private static readonly Vocabulary s_changes = new(
        "body", "breadth", "contact", "encryption", "entity-tag", "extension", "identity", "interval", "location", "max-forwards",
        "media-type", "outbound", "privacy", "referrer-identity", "resource-priority", "security-agreement", "session-description",
        "session-interval", "supported", "uri-scheme");

    public static CsvFile<RetryRuleRow> File { get; } = new(
        "retry-rules.csv",
        "from,to,scope,methods,role,action,change,level,facts,condition,rfc,section,note",
        row => new(row.Range(), row["action"].Member(s_actions), row["change"].MemberOrNone(s_changes), row.Rule()))
    {
        // Without the level: of two rows that must and may do the same, one is wrong.
        Keys = ["from,to,scope,methods,role,action,change,facts,condition"],
        Contradiction = ("level", (row, other, data) => row.Codes.Meets(other.Codes) && Contradict(row, other)
            ? CommonGround.Find(row.Rule, other.Rule, data)
            : null),
        Check = (row, value, _) =>
        {
            if (value is { Action: "ChangeRequest", Change: "None" })
            {
                row["change"].Report("is empty though action is change-request");
            }

            if (value.Change != "None" && value.Action is not ("ChangeRequest" or "AskUser"))
            {
                row["change"].ReportText("is not empty though action changes nothing");
            }

            if (value.Action == "Glare" && value.Rule.Methods.Scope != "Only")
            {
                row["scope"].ReportText($"is not only though the timers of {GlareTimerRow.File.Name} are for named methods");
            }
        },
    };

    public static Emitter Table { get; } = new("RetryRuleTable.g.cs", Emitter.Rules, [File], (writer, data) =>
        writer.RulesByCode("RetryRuleTable", "What a client or proxy does after a code.", "SipRetryRule", data.Rows(File).Select(row =>
            (row.Codes, $"SipRetryAction.{row.Action}, SipRequestChange.{row.Change}, {row.Rule.Arguments}"))));

    // Two rows contradict each other if one forbids what the other does, or never retries although the other does. To ask the user sends
    // nothing.
    private static bool Contradict(RetryRuleRow row, RetryRuleRow other) => row.Action == other.Action
        ? row.Change == other.Change && row.Rule.Forbids != other.Rule.Forbids
        : !row.Rule.Forbids && !other.Rule.Forbids && (row.Action, other.Action) switch
        {
            (_, "AskUser") or ("AskUser", _) => false,
            (NeverRetry, _) or (_, NeverRetry) => true,
            _ => false,
        };
}

/// <summary>One row of <c>glare-timers.csv</c>: how long to wait after a 491, in milliseconds.</summary>
internal sealed record GlareTimerRow(string Method, bool OwnsCallId, int Minimum, int Maximum, int Step, RfcReference Reference)
{
    public static CsvFile<GlareTimerRow> File { get; } = new(
        "glare-timers.csv",
        "method,owns_call_id,min_ms,max_ms,step_ms,rfc,section",
        row => new(
            row["method"].Method(),
            row["owns_call_id"].YesOrNo(),
            row["min_ms"].Number(0, 60_000),
            row["max_ms"].Number(0, 60_000),
            row["step_ms"].Number(1, 60_000),
            row.Reference()))
    {
        Keys = ["method,owns_call_id"],
        Check = (row, value, _) =>
        {
            if (value.Maximum < value.Minimum || (value.Maximum - value.Minimum) % value.Step != 0)
            {
                row["max_ms"].ReportText("is not reached in whole steps from min_ms");
            }
        },
        CheckAll = (rows, data) =>
            from method in rows.Select(row => row.Method).Concat(MethodsOfGlare(data)).Distinct()
            where rows.Count(row => row.Method == method) < 2
            select $"{method} has not a timer for each side",
    };

    public static Emitter Table { get; } = new("GlareTimerTable.g.cs", Emitter.Rules, [File], (writer, data) =>
        writer.Rules("GlareTimerTable", "The timers that a 491 starts.", "SipGlareTimer", data.Rows(File).Select(row =>
            $"{CSharpText.Literal(row.Method)}, {CSharpText.Literal(row.OwnsCallId)}, {row.Minimum}, {row.Maximum}, {row.Step}, "
            + row.Reference.CSharp)));

    private static IEnumerable<string> MethodsOfGlare(RegistryData data) => data.Rows(RetryRuleRow.File)
        .Where(row => row.Action == "Glare" && row.Rule.Methods.Scope == "Only")
        .SelectMany(row => row.Rule.Methods.Methods.Split(' '));
}
