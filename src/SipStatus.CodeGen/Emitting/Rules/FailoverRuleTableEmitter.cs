using System.Linq;
using SipStatus.CodeGen.Model;
using SipStatus.CodeGen.Reading;

namespace SipStatus.CodeGen.Emitting;

/// <summary>Writes <c>FailoverRuleTable.g.cs</c>: which failures lead to the next server.</summary>
internal static class FailoverRuleTableEmitter
{
    public static string Emit(RegistryTable table) => new CodeWriter()
        .Header("SipStatus.Rules", (FailoverRulesReader.FileName, table.Knowledge.Failovers.Count))
        .Rules(
            "FailoverRuleTable",
            "Which failures lead to the next server.",
            "SipFailoverRule",
            table.Knowledge.Failovers.Select(row =>
                $"SipFailureEvent.{row.Event}, SipFailoverAction.{row.Action}, {RuleText.Arguments(row.Rule)}"))
        .ToString();
}
