using System.Linq;
using SipStatus.CodeGen.Model;
using SipStatus.CodeGen.Reading;

namespace SipStatus.CodeGen.Emitting;

/// <summary>Writes <c>ForkTable.g.cs</c>: which response of a fork is the best.</summary>
internal static class ForkTableEmitter
{
    public static string Emit(RegistryTable table) => new CodeWriter()
        .Header("SipStatus.Rules", 
            (ForkPreferencesReader.FileName, table.Knowledge.ForkPreferences.Count),
            (ForkSubstitutionsReader.FileName, table.Knowledge.ForkSubstitutions.Count))
        .Rules(
            "ForkPreferenceTable",
            "The rank of each response of a fork.",
            "SipForkPreference",
            table.Knowledge.ForkPreferences.Select(row =>
                $"{row.Codes.From}, {row.Codes.To}, {RuleText.Methods(row.Methods)}, {CSharpText.Literal(row.Rank, "null")}, "
                + $"SipRequirementLevel.{row.Level}, {RuleText.Reference(row.Reference)}, {CSharpText.Literal(row.Note)}"))
        .Line()
        .Rules(
            "ForkSubstitutionTable",
            "What goes upstream in place of the best response.",
            "SipForkSubstitution",
            table.Knowledge.ForkSubstitutions.Select(row =>
                $"{CSharpText.Literal(row.Chosen, "0")}, {RuleText.Methods(row.Methods)}, {CSharpText.Literal(row.Sent, "0")}, "
                + $"SipRequirementLevel.{row.Level}, {RuleText.Reference(row.Reference)}, {CSharpText.Literal(row.Note)}"))
        .ToString();
}
