using System.Collections.Generic;
using System.Linq;
using SipStatus.CodeGen.Tables;

namespace SipStatus.CodeGen.Writing;

/// <summary>Writes the class that holds the rules of a kind.</summary>
internal static class RulesWriter
{
    /// <summary>Writes the class that holds rules by code and nothing else.</summary>
    /// <param name="writer">The text so far.</param>
    /// <param name="name">The name of the class.</param>
    /// <param name="summary">What the rules are.</param>
    /// <param name="type">The type of a rule.</param>
    /// <param name="rows">The codes of each rule and the arguments of its constructor, in the order of the codes.</param>
    public static CodeWriter RulesByCode(
        this CodeWriter writer, string name, string summary, string type, IEnumerable<(CodeRange Codes, string Arguments)> rows) => writer
        .Summary($"{CSharpText.Xml(summary)} Those of a code are made when they are first asked for.")
        .Open($"internal static class {name}")
        .RulesByCode("Rules", type, rows)
        .Close();

    /// <summary>
    /// Writes a field of rules by code, and a method for each group of rules that stand together and are for the same codes: the runtime
    /// compiles the methods of the codes that somebody asks for, and not the whole table.
    /// </summary>
    /// <param name="writer">The text so far.</param>
    /// <param name="name">The name of the field.</param>
    /// <param name="type">The type of a rule.</param>
    /// <param name="rows">The codes of each rule and the arguments of its constructor, in the order of the codes.</param>
    public static CodeWriter RulesByCode(
        this CodeWriter writer, string name, string type, IEnumerable<(CodeRange Codes, string Arguments)> rows)
    {
        var groups = Groups(name, rows);
        writer
            .Summary($"The codes that the {name.ToLowerInvariant()} are for, and what makes them.")
            .Open($"internal static readonly RulesByCode<{type}> {name} = new(", "[");
        foreach (var group in groups)
        {
            writer.Line($"({group.Codes.From}, {group.Codes.To}),");
        }

        writer
            .Close($"], Make{name});")
            .Line()
            .Open($"private static {type}[] Make{name}(int group) => group switch");
        foreach (var (i, group) in groups.Index())
        {
            writer.Line($"{(i == groups.Count - 1 ? "_" : i)} => {group.Method}(),");
        }

        writer.Close("};");
        foreach (var group in groups)
        {
            writer.Line().List(
                $"private static {type}[] {group.Method}() =>", group.Arguments.Select(arguments => $"new {type}({arguments})"));
        }

        return writer;
    }

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

    private static List<Group> Groups(string name, IEnumerable<(CodeRange Codes, string Arguments)> rows)
    {
        var groups = new List<Group>();
        foreach (var (codes, arguments) in rows)
        {
            if (groups.Count == 0 || groups[^1].Codes != codes)
            {
                var before = groups.Count(group => group.Codes == codes);
                var method = name + (codes.From == codes.To ? $"{codes.From}" : $"{codes.From}To{codes.To}");
                groups.Add(new Group(codes, before == 0 ? method : $"{method}Part{before + 1}", []));
            }

            groups[^1].Arguments.Add(arguments);
        }

        return groups;
    }

    private sealed record Group(CodeRange Codes, string Method, List<string> Arguments);
}
