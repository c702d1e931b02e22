using System.Linq;
using SipStatus.CodeGen.Model;
using SipStatus.CodeGen.Reading;

namespace SipStatus.CodeGen.Emitting;

/// <summary>Writes <c>SipStatusRegistry.g.cs</c>: the entries of the registry and its date.</summary>
internal static class SipStatusRegistryEmitter
{
    public static string Emit(RegistryTable table)
    {
        var writer = new CodeWriter()
            .Header("SipStatus", 
                (StatusCodesReader.FileName, table.Codes.Count),
                (AliasesReader.FileName, table.Aliases.Count),
                (RegistryDateReader.FileName, 1))
            .Open("public static partial class SipStatusRegistry")
            .Line("/// <summary>The year of the IANA registry's date.</summary>")
            .Line($"private const int LastUpdatedYear = {table.LastUpdated.Year};")
            .Line()
            .Line("/// <summary>The month of the IANA registry's date, 1 to 12.</summary>")
            .Line($"private const int LastUpdatedMonth = {table.LastUpdated.Month};")
            .Line()
            .Line("/// <summary>The day of the IANA registry's date, 1 to 31.</summary>")
            .Line($"private const int LastUpdatedDay = {table.LastUpdated.Day};")
            .Line()
            .Line("/// <summary>Makes the entries of all registered codes, by code.</summary>")
            .Open("private static SipStatusInfo[] CreateAll() =>", "[");
        for (var ordinal = 0; ordinal < table.Codes.Count; ordinal++)
        {
            EmitEntry(writer, table, ordinal);
        }

        return writer.Close("];").Close().ToString();
    }

    private static void EmitEntry(CodeWriter writer, RegistryTable table, int ordinal)
    {
        var row = table.Codes[ordinal];
        var aliases = table.AliasesOf(row).ToList();
        var entry = $"new SipStatusInfo({ordinal}, {CSharpText.Literal(row.Name)}, {Reference(row.Reference)}, SipStatusRegistration.{row.Registration},";
        if (aliases.Count == 0)
        {
            writer.Line($"{entry} []),");
            return;
        }

        writer.Open(entry, "[");
        foreach (var alias in aliases)
        {
            writer.Line($"new SipReasonPhraseAlias({CSharpText.Literal(alias.Alias)}, SipReasonPhraseAliasKind.{alias.Kind}, {Reference(alias.Reference)}, {CSharpText.Literal(alias.Source)}),");
        }

        writer.Close("]),");
    }

    private static string Reference(RfcReference? reference) => reference is null
        ? "null"
        : $"new SipRfcReference({reference.Rfc}, {CSharpText.Literal(reference.Section)})";
}
