using System.Linq;
using SipStatus.CodeGen.Model;
using SipStatus.CodeGen.Reading;

namespace SipStatus.CodeGen.Emitting;

/// <summary>Writes <c>Q850MappingTable.g.cs</c>: for each network the mappings of both directions.</summary>
internal static class Q850MappingTableEmitter
{
    public static string Emit(RegistryTable table)
    {
        var q850 = table.Knowledge.Q850;
        var writer = new CodeWriter()
            .Header("SipStatus.Q850", 
                (Q850ToStatusReader.FileName, q850.ToStatus.Count),
                (StatusToQ850Reader.FileName, q850.FromStatus.Count),
                (RequestToQ850Reader.FileName, q850.FromRequest.Count));
        for (var i = 0; i < Q850Rules.Networks.Count; i++)
        {
            if (i > 0)
            {
                writer.Line();
            }

            EmitNetwork(writer, q850, Q850Rules.Networks[i]);
        }

        return writer.ToString();
    }

    private static void EmitNetwork(CodeWriter writer, Q850Table q850, string network)
    {
        writer
            .Line($"/// <summary>The mappings of the network {network}. They are made when the first of them is asked for.</summary>")
            .Open($"internal static class {char.ToUpperInvariant(network[0])}{network[1..]}Table")
            .Line("/// <summary>From a cause to a response.</summary>")
            .Open("internal static readonly Q850ToStatusRule[] ToStatus =", "[");
        foreach (var row in q850.ToStatus.Where(row => row.Network == network))
        {
            writer.Line(
                $"new Q850ToStatusRule({Cause(row.Cause)}, {Code(row.Code)}, Q850Condition.{row.Condition}, SipRequirementLevel.{row.Level}, "
                + $"{RuleText.Reference(row.Reference)}, {CSharpText.Literal(row.Note)}),");
        }

        writer
            .Close("];")
            .Line()
            .Line("/// <summary>From a response to a cause.</summary>")
            .Open("internal static readonly StatusToQ850Rule[] FromStatus =", "[");
        foreach (var row in q850.FromStatus.Where(row => row.Network == network))
        {
            writer.Line(
                $"new StatusToQ850Rule({Code(row.Codes.From)}, {Code(row.Codes.To)}, {Cause(row.Cause)}, Q850DefaultLocation.{row.Location}, "
                + $"Q850FirstAttempt.{row.First}, Q850Condition.{row.Condition}, {CSharpText.Literal(row.IsDefault)}, SipRequirementLevel.{row.Level}, "
                + $"{RuleText.Reference(row.Reference)}, {CSharpText.Literal(row.Note)}),");
        }

        writer
            .Close("];")
            .Line()
            .Line("/// <summary>From a request to a cause.</summary>")
            .Open("internal static readonly RequestToQ850Rule[] FromRequest =", "[");
        foreach (var row in q850.FromRequest.Where(row => row.Network == network))
        {
            writer.Line(
                $"new RequestToQ850Rule({CSharpText.Literal(row.Method)}, {Cause(row.Cause)}, SipRequirementLevel.{row.Level}, "
                + $"{RuleText.Reference(row.Reference)}, {CSharpText.Literal(row.Note)}),");
        }

        writer.Close("];").Close();
    }

    private static string Cause(int? cause) => cause is { } value ? $"new Q850Cause({value})" : "default";

    private static string Code(int? code) => code is { } value ? $"new SipStatusCode({value})" : "default";
}
