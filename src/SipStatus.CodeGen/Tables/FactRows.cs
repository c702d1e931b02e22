using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;
using SipStatus.CodeGen.Reading;
using SipStatus.CodeGen.Writing;

namespace SipStatus.CodeGen.Tables;

/// <summary>
/// One row of <c>facts.csv</c>: something that a program knows to be so or not, and the words for both. The row makes a member of
/// <c>SipFacts</c> in the library.
/// </summary>
internal sealed partial record FactRow(int Bit, string Fact, string Holds, string Fails, RfcReference Reference, string Note)
{
    // One bit is left for the sign.
    private const int HighestBit = 62;

    public static CsvFile<FactRow> File { get; } = new(
        "facts.csv",
        "bit,fact,holds,fails,rfc,section,note",
        row => new(
            row["bit"].Number(0, HighestBit),
            ReadFact(row["fact"]),
            row["holds"].RequiredText(),
            row["fails"].RequiredText(),
            row.Reference(),
            row["note"].OptionalText()))
    {
        Keys = ["bit"],
        Names = ["fact"],
        Check = (row, value, _) =>
        {
            // Counted in lines, so that a row that is wrong in itself is not taken for a gap.
            var bit = row.Line - 2;
            if (value.Bit != bit)
            {
                row["bit"].ReportText($"is not {bit}: bits ascend without a gap, and a new fact has the next one");
            }
        },
    };

    /// <summary>The facts, and the words for each.</summary>
    public static Emitter Table { get; } = new("SipFacts.g.cs", Emitter.Rules, [File], (writer, data) => writer
        .Summary("What a program can know of a request, a response and their circumstances when it asks what a rule makes of them.")
        .Remarks("As a value of its own, some of them. <see cref=\"SipCircumstances\"/> says which are so and which are not.")
        .Line("[System.Flags]")
        .Open("public enum SipFacts : long")
        .Summary("None of them: the default value, which says nothing.")
        .Line("None = 0,")
        .Line()
        .Members(data.Rows(File), (row, _) => writer
            .Summary(CSharpText.Xml(row.Sentence))
            .Remarks(row.Reference.Documentation)
            .Line($"{Vocabulary.Member(row.Fact)} = 1L << {row.Bit},"))
        .Close()
        .Line()
        .Summary("The words for each fact.")
        .Open("internal static partial class FactTable")
        .Summary("Every fact.")
        .Line($"internal const SipFacts All = (SipFacts)0x{Mask(data.Rows(File).Count):X};")
        .Line()
        .Summary("The words for a fact that holds and for one that does not, by bit.")
        .List(
            "internal static readonly (string Holds, string Fails)[] Words =",
            data.Rows(File).Select(row => $"({CSharpText.Literal(row.Holds)}, {CSharpText.Literal(row.Fails)})"))
        .Close());

    private string Sentence => char.ToUpperInvariant(Holds[0]) + Holds[1..] + (Note.Length == 0 ? "." : $": {Note}.");

    private static long Mask(int count) => (1L << count) - 1;

    private static string ReadFact(DataField field)
    {
        if (!WordPattern.IsMatch(field.Text))
        {
            field.ReportText("is not made of words in small letters and digits with a hyphen between");
        }

        return field.Text;
    }

    [GeneratedRegex(@"\A[a-z][a-z0-9]*(-[a-z0-9]+)*\z")]
    private static partial Regex WordPattern { get; }
}

/// <summary>Facts that have to hold, and facts that must not, as a cell names them.</summary>
internal sealed record FactSet(IReadOnlyList<string> Holding, IReadOnlyList<string> Failing)
{
    public static FactSet None { get; } = new([], []);

    public bool IsEmpty => Holding.Count + Failing.Count == 0;

    /// <summary>Two arguments of a constructor.</summary>
    public string Arguments => $"{AsCSharp(Holding)}, {AsCSharp(Failing)}";

    private static string AsCSharp(IReadOnlyList<string> facts) =>
        facts.Count == 0 ? "SipFacts.None" : string.Join(" | ", facts.Select(fact => $"SipFacts.{Vocabulary.Member(fact)}"));
}

/// <summary>One row of <c>method-facts.csv</c>: what is known of every request of a method.</summary>
internal sealed record MethodFactsRow(string Method, FactSet Facts, RfcReference Reference, string Note)
{
    public static CsvFile<MethodFactsRow> File { get; } = new(
        "method-facts.csv",
        "method,facts,rfc,section,note",
        row => new(row["method"].Method(), row.Facts(), row.Reference(), row["note"].OptionalText()))
    {
        Keys = ["method"],
        Check = (row, value, _) =>
        {
            if (value.Facts.IsEmpty)
            {
                row["facts"].Report("is empty: a method of which nothing is known has no row");
            }
        },
    };

    public static Emitter Table { get; } = new("MethodFactTable.g.cs", Emitter.Rules, [File], (writer, data) => writer
        .Summary("What is known of every request of a method.")
        .Open("internal static partial class MethodFactTable")
        .Summary("The methods and what is known.")
        .List(
            "private static readonly (string Method, SipCircumstances Known)[] s_methods =",
            data.Rows(File).Select(row => $"({CSharpText.Literal(row.Method)}, new SipCircumstances({row.Facts.Arguments}))"))
        .Close());
}

/// <summary>One row of <c>implied-facts.csv</c>: what follows from a fact that holds.</summary>
internal sealed record ImpliedFactsRow(string Fact, FactSet Facts, RfcReference Reference, string Note)
{
    public static CsvFile<ImpliedFactsRow> File { get; } = new(
        "implied-facts.csv",
        "fact,facts,rfc,section,note",
        row => new(row.Fact("fact"), row.Facts(), row.Reference(), row["note"].OptionalText()))
    {
        Keys = ["fact"],
        Check = (row, value, _) =>
        {
            if (value.Facts.IsEmpty)
            {
                row["facts"].Report("is empty: a fact from which nothing follows has no row");
            }
            else if (value.Facts.Holding.Concat(value.Facts.Failing).Contains(value.Fact))
            {
                row["facts"].ReportText("names the fact itself");
            }
        },
    };

    public static Emitter Table { get; } = new("ImpliedFactTable.g.cs", Emitter.Rules, [File], (writer, data) => writer
        .Summary("What follows from facts that hold.")
        .Open("internal static partial class ImpliedFactTable")
        .Summary("A fact, and the facts that are so and not so with it.")
        .List(
            "private static readonly ImpliedFacts[] s_implications =",
            data.Rows(File).Select(row => $"new ImpliedFacts(SipFacts.{Vocabulary.Member(row.Fact)}, {row.Facts.Arguments})"))
        .Close());
}
