using System;
using System.Collections.Generic;
using System.Linq;
using SipStatus.CodeGen.Reading;
using SipStatus.CodeGen.Writing;

namespace SipStatus.CodeGen.Tables;

/// <summary>One row of <c>q850-causes.csv</c>. <paramref name="Name"/> is the C# name.</summary>
internal sealed record Q850CauseRow(int Cause, string Name, string Text)
{
    public const int Lowest = 1;

    public const int Highest = 127;

    /// <summary>The members that <c>Q850Cause</c> has without the table. A test compares them with the compiled library.</summary>
    public static IReadOnlySet<string> MembersOfStruct { get; } = new HashSet<string>(StringComparer.OrdinalIgnoreCase)
    {
        "Class", "CompareTo", "Equals", "Finalize", "GetHashCode", "GetType", "IsDefined", "MemberwiseClone", "Parse", "Q850Cause",
        "ReferenceEquals", "Text", "ToString", "TryCreate", "TryFormat", "TryParse", "Value",
    };

    public static CsvFile<Q850CauseRow> File { get; } = new(
        "q850-causes.csv",
        "cause,name,text",
        row => new(
            row["cause"].Number(Lowest, Highest), row["name"].MemberName(MembersOfStruct, "struct Q850Cause"), row["text"].RequiredText()))
    {
        Keys = ["cause"],
        Names = ["name"],
    };

    /// <summary>A static property of the struct for each cause value, and the texts and classes by value.</summary>
    public static Emitter Table { get; } = new("Q850Cause.g.cs", Emitter.Q850, [File, Q850ClassRow.File], (writer, data) =>
    {
        var (causes, classes) = (data.Rows(File), data.Rows(Q850ClassRow.File));
        var values = Enumerable.Range(0, Highest + 1);
        writer
            .Open("public readonly partial struct Q850Cause")
            .Members(causes, (row, _) => writer
                .Summary($"Cause {row.Cause}, <c>{CSharpText.Xml(row.Text)}</c> (ITU-T Q.850).")
                .Line($"public static Q850Cause {row.Name} => new({row.Cause});"))
            .Close()
            .Line()
            .Summary("Texts and classes of the causes. They are made when the first of them is asked for.")
            .Open("internal static partial class Q850CauseTable")
            .Summary("By value: the text; empty if Q.850 defines none.")
            .List(
                "internal static readonly string[] Texts =",
                values.Select(value => CSharpText.Literal(causes.SingleOrDefault(row => row.Cause == value)?.Text ?? "")))
            .Line()
            .Summary("By value: the class.")
            .List(
                "internal static readonly Q850Class[] Classes =",
                values.Select(value => $"Q850Class.{classes.SingleOrDefault(row => row.From <= value && value <= row.To)?.Name ?? "None"}"))
            .Close();
    });
}

/// <summary>One row of <c>q850-classes.csv</c>. <paramref name="Name"/> is a member of <c>Q850Class</c> in the library.</summary>
internal sealed record Q850ClassRow(int From, int To, string Name, string Text)
{
    // What the enumeration Q850Class has without the table.
    private static readonly HashSet<string> s_members = new(StringComparer.OrdinalIgnoreCase) { "None" };

    // Together the rows cover the cause values without gap or overlap.
    public static CsvFile<Q850ClassRow> File { get; } = new(
        "q850-classes.csv",
        "from,to,name,text",
        row => new(
            row["from"].Number(Q850CauseRow.Lowest, Q850CauseRow.Highest),
            row["to"].Number(Q850CauseRow.Lowest, Q850CauseRow.Highest),
            row["name"].MemberName(s_members, "enumeration Q850Class"),
            row["text"].RequiredText()))
    {
        Keys = ["name"],
        Check = (row, value, above) =>
        {
            var first = above.Count == 0 ? Q850CauseRow.Lowest : above[^1].To + 1;
            if (value.From != first || value.To < value.From)
            {
                row["from"].ReportText($"does not begin at {first}, behind the class before, or ends before it begins");
            }
        },
        CheckAll = (rows, _) => rows[^1].To == Q850CauseRow.Highest ? [] : [$"no class has {rows[^1].To + 1} and what follows"],
    };
}

/// <summary>One row of <c>q850-locations.csv</c>. <paramref name="Name"/> is the C# name; empty if the location has none.</summary>
internal sealed record Q850LocationRow(int Value, string Name, string Token, string Text, RfcReference Reference)
{
    private const int Highest = 15;

    /// <summary>The members that <c>Q850Location</c> has without the table. A test compares them with the compiled library.</summary>
    public static IReadOnlySet<string> MembersOfStruct { get; } = new HashSet<string>(StringComparer.OrdinalIgnoreCase)
    {
        "Equals", "Finalize", "GetHashCode", "GetType", "MemberwiseClone", "Parse", "Q850Location", "ReferenceEquals", "Text", "Token",
        "ToString", "TryCreate", "TryParse", "Value",
    };

    // There is a row for each value, in ascending order.
    public static CsvFile<Q850LocationRow> File { get; } = new(
        "q850-locations.csv",
        "value,name,token,text,rfc,section",
        row => new(
            row["value"].Number(0, Highest),
            row["name"].Text.Length == 0 ? "" : row["name"].MemberName(MembersOfStruct, "struct Q850Location"),
            row["token"].RequiredText(),
            row["text"].RequiredText(),
            row.Reference()))
    {
        Names = ["name", "token"],
        CheckAll = (rows, _) => rows.Select(row => row.Value).SequenceEqual(Enumerable.Range(0, Highest + 1))
            ? []
            : [$"the values are not 0 to {Highest} in ascending order"],
    };

    /// <summary>A static property of the struct for each location with a name, and tokens and texts by value.</summary>
    public static Emitter Table { get; } = new("Q850Location.g.cs", Emitter.Q850, [File], (writer, data) =>
    {
        writer.Open("public readonly partial struct Q850Location");
        foreach (var row in data.Rows(File).Where(row => row.Name.Length > 0))
        {
            writer
                .Summary($"Location {row.Value}, <c>{row.Token}</c>: {CSharpText.Xml(row.Text)}.")
                .Remarks(row.Reference.Documentation)
                .Line($"public static Q850Location {row.Name} => new({row.Value});")
                .Line();
        }

        writer
            .Line("// By value: the token of RFC 8606, and what it stands for.")
            .List(
                "private static readonly (string Token, string Text)[] s_locations =",
                data.Rows(File).Select(row => $"({CSharpText.Literal(row.Token)}, {CSharpText.Literal(row.Text)})"))
            .Close();
    });
}
