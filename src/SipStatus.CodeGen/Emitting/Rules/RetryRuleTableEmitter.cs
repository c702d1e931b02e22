using System.Linq;
using SipStatus.CodeGen.Model;
using SipStatus.CodeGen.Reading;

namespace SipStatus.CodeGen.Emitting;

/// <summary>Writes <c>RetryRuleTable.g.cs</c>: what a client or proxy does next.</summary>
internal static class RetryRuleTableEmitter
{
    public static string Emit(RegistryTable table) => new CodeWriter()
        .Header("SipStatus.Rules", (RetryRulesReader.FileName, table.Knowledge.Retries.Count))
        .RulesByCode(
            "RetryRuleTable",
            "What a client or proxy does after a code.",
            "SipRetryRule",
            table.Knowledge.Retries.Select(row =>
                (row.Codes, $"SipRetryAction.{row.Action}, SipRequestChange.{row.Change}, {RuleText.Arguments(row.Rule)}")))
        .ToString();
}
