using System;
using System.Collections.Generic;
using System.Linq;
using SipStatus.CodeGen.Reading;
using SipStatus.CodeGen.Writing;

namespace SipStatus.CodeGen.Tables;

/// <summary>One row of <c>code-sets.csv</c>: a set of codes that is a fact. <paramref name="Name"/> is the C# name.</summary>
internal sealed record CodeSetRow(string Name, string Summary)
{
    // The public members that SipStatusCodeSets has without the table.
    private static readonly HashSet<string> s_members = new(StringComparer.OrdinalIgnoreCase)
    {
        "Equals", "Finalize", "GetHashCode", "GetType", "MemberwiseClone", "Members", "ReferenceEquals", "SipStatusCodeSets", "ToString",
    };

    public static CsvFile<CodeSetRow> File { get; } = new(
        "code-sets.csv",
        "name,summary",
        row => new(row["name"].MemberName(s_members, "class SipStatusCodeSets"), row["summary"].Summary('.')))
    {
        Names = ["name"],
    };

    /// <summary>The codes of the sets with their sources, and a property for each set.</summary>
    public static Emitter Table { get; } = new("CodeSetTable.g.cs", Emitter.Rules, [File, CodeSetMemberRow.File], (writer, data) =>
    {
        var members = data.Rows(CodeSetMemberRow.File);
        writer
            .Rules("CodeSetTable", "Which codes are in which set.", "SipStatusCodeSetMember", members.Select(row =>
                $"{CSharpText.Literal(row.Set)}, {row.Codes.From}, {row.Codes.To}, {row.Reference.CSharp}, {CSharpText.Literal(row.Note)}"))
            .Line()
            .Open("public static partial class SipStatusCodeSets")
            .Members(data.Rows(File), (row, _) => writer
                .Summary(row.Summary)
                .Remarks(Sources(members.Where(member => member.Set == row.Name)))
                .Line($"public static SipStatusCodeSet {row.Name} {{ get; }} = Of({CSharpText.Literal(row.Name)});"))
            .Close();
    });

    // Codes with one source stand together.
    private static string Sources(IEnumerable<CodeSetMemberRow> members) => string.Join(
        " ",
        members.GroupBy(member => member.Reference).Select(source =>
            $"<c>{string.Join(", ", source.Select(member => member.Codes))}</c>: {source.Key.Documentation}"));
}

/// <summary>One row of <c>code-set-members.csv</c>: codes of a set, and where it is written that they are in it.</summary>
internal sealed record CodeSetMemberRow(string Set, CodeRange Codes, RfcReference Reference, string Note)
{
    public static CsvFile<CodeSetMemberRow> File { get; } = new(
        "code-set-members.csv",
        "set,from,to,rfc,section,note",
        row => new(row["set"].RequiredText(), row.Range(), row.Reference(), row["note"].OptionalText()))
    {
        Check = (row, value, above) =>
        {
            if (row.Data.Known(CodeSetRow.File)?.Any(set => set.Name == value.Set) == false)
            {
                row["set"].ReportText($"is not in {CodeSetRow.File.Name}");
            }

            if (above.LastOrDefault(other => other.Set == value.Set) is { } before && before.Codes.To >= value.Codes.From)
            {
                row["from"].ReportText($"does not come after {before.Codes.To}, the last code of the set so far");
            }
        },
        CheckAll = (rows, data) =>
            from set in data.Rows(CodeSetRow.File)
            where rows.All(row => row.Set != set.Name)
            select $"the set {set.Name} has no codes",
    };
}
