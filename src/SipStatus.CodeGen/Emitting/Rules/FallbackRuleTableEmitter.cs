using System;
using System.Collections.Generic;
using System.Linq;
using SipStatus.CodeGen.Model;
using SipStatus.CodeGen.Reading;

namespace SipStatus.CodeGen.Emitting;

/// <summary>Writes <c>FallbackRuleTable.g.cs</c>: what counts as a code, as a list and as a property for each rule.</summary>
internal static class FallbackRuleTableEmitter
{
    // What begins a sentence about a member of SipFallbackTrigger other than Response.
    private static readonly Dictionary<string, string> s_triggers = new()
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

    public static string Emit(RegistryTable table)
    {
        var rows = table.Knowledge.Fallbacks;
        var writer = new CodeWriter()
            .Header("SipStatus.Rules", (FallbackRulesReader.FileName, rows.Count))
            .Rules(
                "FallbackRuleTable",
                "What counts as a code.",
                "SipFallbackRule",
                rows.Select(row =>
                    $"{CSharpText.Literal(row.Name)}, SipFallbackTrigger.{row.Trigger}, {CSharpText.Literal(row.Received, "0")}, "
                    + $"{CSharpText.Literal(row.CountsAs, "0")}, {RuleText.Arguments(row.Rule)}"))
            .Line()
            .Open("public sealed partial class SipFallbackRule");
        for (var i = 0; i < rows.Count; i++)
        {
            if (i > 0)
            {
                writer.Line();
            }

            writer
                .Line($"/// <summary>{Summary(rows[i], table)}</summary>")
                .Line($"/// <remarks>{Remarks(rows[i].Rule)}</remarks>")
                .Line($"public static SipFallbackRule {rows[i].Name} => FallbackRuleTable.Rules[{i}];");
        }

        return writer.Close().ToString();
    }

    private static string Summary(FallbackRuleRow row, RegistryTable table) =>
        $"{(row.Received is { } received ? Text(received, table) : s_triggers[row.Trigger])} counts as "
        + $"{(row.CountsAs is { } code ? Text(code, table) : "nothing")}.";

    private static string Remarks(RuleRow rule)
    {
        var (rfc, section) = rule.Reference;
        var methods = rule.Methods.Methods.Length == 0 ? "" : $"Methods: {(rule.Methods.Scope == "Only" ? "" : "all but ")}{rule.Methods.Methods}. ";
        var condition = rule.Condition.Length == 0 ? "" : $"Condition: {CSharpText.Xml(rule.Condition)}. ";
        var roles = rule.Role.Replace(" except ", " ", StringComparison.Ordinal).Split(' ').Select(member => $"""<see cref="SipRole.{member}"/>""").ToList();
        var role = roles.Count == 1 ? roles[0] : $"{roles[0]}, but not for {string.Join(" and ", roles.Skip(1))}";
        return $"""For {role}. {methods}{condition}<see href="https://www.rfc-editor.org/rfc/rfc{rfc}#section-{section}">RFC {rfc}, section {section}</see>.""";
    }

    private static string Text(int code, RegistryTable table) =>
        $"<c>{code} {CSharpText.Xml(table.Codes.Single(row => row.Code == code).ReasonPhrase)}</c>";
}
