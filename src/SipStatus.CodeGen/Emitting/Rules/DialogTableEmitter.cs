using System.Linq;
using SipStatus.CodeGen.Model;
using SipStatus.CodeGen.Reading;

namespace SipStatus.CodeGen.Emitting;

/// <summary>Writes <c>DialogTable.g.cs</c>: what a response does to dialog, usage and subscription.</summary>
internal static class DialogTableEmitter
{
    public static string Emit(RegistryTable table)
    {
        var effects = table.Knowledge.DialogEffects;
        var writer = new CodeWriter()
            .Header("SipStatus.Rules", 
                (DialogEffectsReader.FileName, effects.Count), (DialogExceptionsReader.FileName, table.Knowledge.DialogExceptions.Count))
            .Line("/// <summary>What a response does to dialog, usage and subscription. The rules are made when the first of them is asked for.</summary>")
            .Open("internal static class DialogTable")
            .Line("/// <summary>The rule for a request that is never answered.</summary>")
            .Line($"internal static readonly SipDialogRule Timeout = {Rule(effects.Single(row => row.Code == DialogEffectsReader.Timeout))};")
            .Line()
            .Line("/// <summary>The rule for each class, from 1xx on.</summary>")
            .Open("internal static readonly SipDialogRule[] Classes =", "[");
        foreach (var row in DialogEffectsReader.Classes.Select(name => effects.Single(row => row.Code == name)))
        {
            writer.Line($"{Rule(row)},");
        }

        writer
            .Close("];")
            .Line()
            .Line("/// <summary>The rules for registered codes.</summary>")
            .Open("internal static readonly (int Code, SipDialogRule Rule)[] Codes =", "[");
        foreach (var row in effects.Where(row => char.IsAsciiDigit(row.Code[^1])))
        {
            writer.Line($"({row.Code}, {Rule(row)}),");
        }

        writer
            .Close("];")
            .Line()
            .Line("/// <summary>The exceptions, with the codes they are for.</summary>")
            .Open("internal static readonly RulesByCode<SipDialogRule> Exceptions = new(", "[");
        foreach (var row in table.Knowledge.DialogExceptions)
        {
            writer.Line($"({row.Codes.From}, {row.Codes.To}, {Rule(row)}),");
        }

        return writer.Close("]);").Close().ToString();
    }

    private static string Rule(DialogEffectRow row) =>
        $"new SipDialogRule(SipDialogEffect.{row.Effect}, {CSharpText.Literal(row.Ends)}, {CSharpText.Literal(row.EndsSubscription)}, SipMethodSet.Any, \"\", "
        + $"{RuleText.Reference(row.Reference)}, {CSharpText.Literal(row.Note)})";

    private static string Rule(DialogExceptionRow row) =>
        $"new SipDialogRule(SipDialogEffect.{row.Effect}, {CSharpText.Literal(row.Ends)}, false, {RuleText.Methods(row.Methods)}, "
        + $"{CSharpText.Literal(row.Condition)}, {RuleText.Reference(row.Reference)}, {CSharpText.Literal(row.Note)})";
}
