using System;
using SipStatus.CodeGen.Model;
using SipStatus.CodeGen.Reading;

namespace SipStatus.CodeGen.Emitting;

/// <summary>
/// Writes <c>SipStatusSummaries.g.cs</c>: the summaries in each language, as switches rather than arrays so that none is loaded
/// before somebody asks for it.
/// </summary>
internal static class SipStatusSummariesEmitter
{
    public static string Emit(RegistryTable table)
    {
        var writer = new CodeWriter()
            .Header("SipStatus", (StatusCodesReader.FileName, table.Codes.Count))
            .Line("/// <summary>What each code means, in a sentence or two, by the code's ordinal.</summary>")
            .Open("internal static class SipStatusSummaries");
        EmitLanguage(writer, table, "English", row => row.EnglishSummary);
        writer.Line();
        EmitLanguage(writer, table, "Chinese", row => row.ChineseSummary);
        return writer.Close().ToString();
    }

    private static void EmitLanguage(CodeWriter writer, RegistryTable table, string language, Func<StatusCodeRow, string> summary)
    {
        writer
            .Line($"/// <summary>The summary in {language} of the code with this ordinal.</summary>")
            .Open($"internal static string {language}(int ordinal) => ordinal switch");
        for (var ordinal = 0; ordinal < table.Codes.Count; ordinal++)
        {
            var row = table.Codes[ordinal];
            writer
                .Line($"// {row.Code} {row.ReasonPhrase}")
                .Line($"{ordinal} => {CSharpText.Literal(summary(row))},");
        }

        writer
            .Line("_ => throw new System.ArgumentOutOfRangeException(nameof(ordinal)),")
            .Close("};");
    }
}
