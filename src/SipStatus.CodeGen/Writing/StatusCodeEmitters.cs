using System;
using System.Linq;
using SipStatus.CodeGen.Reading;
using SipStatus.CodeGen.Tables;

namespace SipStatus.CodeGen.Writing;

/// <summary>Writes what the library's public types have for each code.</summary>
internal static class StatusCodeEmitters
{
    public static Emitter Properties { get; } = new("SipStatusCode.g.cs", Emitter.Core, [StatusCodeRow.File], (writer, data) => writer
        .Open("public readonly partial struct SipStatusCode")
        .Members(data.Rows(StatusCodeRow.File), (row, _) => writer
            .Documentation(row)
            .Line($"public static SipStatusCode {row.Name} => new({row.Code});"))
        .Close());

    public static Emitter Constants { get; } = new("SipStatusCodes.g.cs", Emitter.Core, [StatusCodeRow.File], (writer, data) => writer
        .Open("public static partial class SipStatusCodes")
        .Members(data.Rows(StatusCodeRow.File), (row, _) => writer
            .Documentation(row)
            .Line($"public const int Status{row.Code}{row.Name} = {row.Code};"))
        .Close());

    /// <summary>
    /// The summaries in each language, as switches rather than arrays so that none is loaded before somebody asks for it.
    /// </summary>
    public static Emitter Summaries { get; } = new("SipStatusSummaries.g.cs", Emitter.Core, [StatusCodeRow.File], (writer, data) => writer
        .Summary("What each code means, in a sentence or two, by the code's ordinal.")
        .Open("internal static class SipStatusSummaries")
        .SummariesIn("English", data, row => row.EnglishSummary)
        .Line()
        .SummariesIn("Chinese", data, row => row.ChineseSummary)
        .Close());

    /// <summary>The entries of the registry and its date.</summary>
    public static Emitter Registry { get; } = new(
        "SipStatusRegistry.g.cs", Emitter.Core, [StatusCodeRow.File, AliasRow.File, RegistryDate.File], (writer, data) =>
        {
            var lastUpdated = data.Rows(RegistryDate.File).Single();
            writer
                .Open("public static partial class SipStatusRegistry")
                .Summary("The year of the IANA registry's date.")
                .Line($"private const int LastUpdatedYear = {lastUpdated.Year};")
                .Line()
                .Summary("The month of the IANA registry's date, 1 to 12.")
                .Line($"private const int LastUpdatedMonth = {lastUpdated.Month};")
                .Line()
                .Summary("The day of the IANA registry's date, 1 to 31.")
                .Line($"private const int LastUpdatedDay = {lastUpdated.Day};")
                .Line()
                .Summary("Makes the entries of all registered codes, by code.")
                .Open("private static SipStatusInfo[] CreateAll() =>", "[");
            var aliases = data.Rows(AliasRow.File).ToLookup(row => row.Code, row => row);
            foreach (var (ordinal, row) in data.Rows(StatusCodeRow.File).Index())
            {
                var registration = $"SipStatusRegistration.{row.Registration}";
                var entry = $"new SipStatusInfo({ordinal}, {CSharpText.Literal(row.Name)}, {row.Reference.CSharp}, {registration},";
                if (aliases.Contains(row.Code))
                {
                    writer.List(entry, aliases[row.Code].Select(AliasAsCSharp), "]),");
                }
                else
                {
                    writer.Line($"{entry} []),");
                }
            }

            writer.Close("];").Close();
        });

    private static string AliasAsCSharp(AliasRow row) =>
        $"new SipReasonPhraseAlias({CSharpText.Literal(row.Alias)}, SipReasonPhraseAliasKind.{row.Kind}, "
        + $"{row.Reference?.CSharp ?? "null"}, {CSharpText.Literal(row.Source)})";

    private static CodeWriter SummariesIn(this CodeWriter writer, string language, RegistryData data, Func<StatusCodeRow, string> summary)
    {
        writer
            .Summary($"The summary in {language} of the code with this ordinal.")
            .Open($"internal static string {language}(int ordinal) => ordinal switch");
        foreach (var (ordinal, row) in data.Rows(StatusCodeRow.File).Index())
        {
            writer
                .Line($"// {row.Code} {row.ReasonPhrase}")
                .Line($"{ordinal} => {CSharpText.Literal(summary(row))},");
        }

        return writer
            .Line("_ => throw new System.ArgumentOutOfRangeException(nameof(ordinal)),")
            .Close("};");
    }

    private static CodeWriter Documentation(this CodeWriter writer, StatusCodeRow row)
    {
        var note = row.Registration switch
        {
            "Deprecated" => "The registration is deprecated. ",
            "Reserved" => "The code is reserved. ",
            _ => "",
        };
        return writer
            .Summary($"<c>{row.Code} {CSharpText.Xml(row.ReasonPhrase)}</c>. {CSharpText.Xml(row.EnglishSummary)}")
            .Remarks($"{note}{row.Reference.Documentation}");
    }
}
