using System.Collections.Generic;
using System.Linq;
using SipStatus.CodeGen.Model;
using SipStatus.CodeGen.Reading;

namespace SipStatus.CodeGen.Emitting;

/// <summary>Writes <c>HeaderRuleTable.g.cs</c>: what responses carry.</summary>
internal static class HeaderRuleTableEmitter
{
    public static string Emit(RegistryTable table)
    {
        var compact = table.Knowledge.CompactForms.ToDictionary(row => row.Name, row => row.Compact);
        return new CodeWriter()
            .Header("SipStatus.Rules", 
                (ResponseHeadersReader.FileName, table.Knowledge.Headers.Count), (CompactFormsReader.FileName, table.Knowledge.CompactForms.Count))
            .RulesByCode(
                "HeaderRuleTable",
                "What a response with a code carries.",
                "SipHeaderRule",
                table.Knowledge.Headers.Select(row => (row.Codes, Arguments(row, compact.GetValueOrDefault(row.Name, "")))))
            .ToString();
    }

    private static string Arguments(HeaderRuleRow row, string compact) =>
        $"SipResponsePart.{row.Part}, {CSharpText.Literal(row.Name)}, {CSharpText.Literal(compact)}, {CSharpText.Literal(row.Value)}, "
        + RuleText.Arguments(row.Rule);
}
