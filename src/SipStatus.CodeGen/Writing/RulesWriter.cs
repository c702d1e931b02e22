using System.Collections.Generic;
using System.Linq;
using SipStatus.CodeGen.Tables;

namespace SipStatus.CodeGen.Writing;

/// <summary>Writes the class that holds the rules of a kind.</summary>
internal static class RulesWriter
{
    /// <summary>Writes the rules by code.</summary>
    /// <param name="writer">The text so far.</param>
    /// <param name="name">The name of the class.</param>
    /// <param name="summary">What the rules are.</param>
    /// <param name="type">The type of a rule.</param>
    /// <param name="rows">The codes of each rule and the arguments of its constructor, in the order of the codes.</param>
    public static CodeWriter RulesByCode(
        this CodeWriter writer, string name, string summary, string type, IEnumerable<(CodeRange Codes, string Arguments)> rows) => writer
        .Summary($"{CSharpText.Xml(summary)} They are made when the first of them is asked for.")
        .Open($"internal static class {name}")
        .Summary("The rules with the codes they are for.")
        .List(
            $"internal static readonly RulesByCode<{type}> Rules = new(",
            rows.Select(row => $"({row.Codes.From}, {row.Codes.To}, new {type}({row.Arguments}))"),
            "]);")
        .Close();

    /// <summary>Writes the rules as a list.</summary>
    /// <param name="writer">The text so far.</param>
    /// <param name="name">The name of the class.</param>
    /// <param name="summary">What the rules are.</param>
    /// <param name="type">The type of a rule.</param>
    /// <param name="rows">The arguments of the constructor of each rule.</param>
    public static CodeWriter Rules(this CodeWriter writer, string name, string summary, string type, IEnumerable<string> rows) => writer
        .Summary($"{CSharpText.Xml(summary)} They are made when the first of them is asked for.")
        .Open($"internal static class {name}")
        .Summary("The rules, in the order of the data.")
        .Line($"internal static readonly System.Collections.Generic.IReadOnlyList<{type}> Rules =")
        .List(
            $"    System.Array.AsReadOnly<{type}>(",
            rows.Select(arguments => $"new {type}({arguments})"),
            "]);")
        .Close();
}
