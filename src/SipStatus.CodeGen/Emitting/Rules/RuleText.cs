using System;
using System.Collections.Generic;
using System.Linq;
using SipStatus.CodeGen.Model;

namespace SipStatus.CodeGen.Emitting;

/// <summary>What the rules of all kinds have in common, as C#.</summary>
internal static class RuleText
{
    /// <summary>Methods, role, level, condition, reference and note, as arguments of a constructor.</summary>
    public static string Arguments(RuleRow rule) =>
        $"{Methods(rule.Methods)}, {Role(rule.Role)}, SipRequirementLevel.{rule.Level}, {CSharpText.Literal(rule.Condition)}, "
        + $"{Reference(rule.Reference)}, {CSharpText.Literal(rule.Note)}";

    /// <summary>A role, with its exceptions where it has any.</summary>
    public static string Role(string role)
    {
        var words = role.Split([" except ", " "], StringSplitOptions.None).Select(member => $"SipRole.{member}").ToList();
        return words.Count == 1 ? words[0] : $"RuleRole.But({string.Join(", ", words)})";
    }

    /// <summary>A set of methods.</summary>
    public static string Methods(MethodSet methods) => methods.Methods.Length == 0
        ? $"SipMethodSet.{methods.Scope}"
        : $"SipMethodSet.{methods.Scope}({string.Join(", ", methods.Methods.Split(' ').Select(CSharpText.Literal))})";

    /// <summary>A reference.</summary>
    public static string Reference(RfcReference reference) => $"new SipRfcReference({reference.Rfc}, {CSharpText.Literal(reference.Section)})";

    /// <summary>Writes the class that holds the rules of a kind by code.</summary>
    /// <param name="writer">The text so far.</param>
    /// <param name="name">The name of the class.</param>
    /// <param name="summary">What the rules are.</param>
    /// <param name="type">The type of a rule.</param>
    /// <param name="rows">The codes of each rule and the arguments of its constructor, in the order of the codes.</param>
    public static CodeWriter RulesByCode(
        this CodeWriter writer, string name, string summary, string type, IEnumerable<(CodeRange Codes, string Arguments)> rows)
    {
        writer
            .Line($"/// <summary>{CSharpText.Xml(summary)} They are made when the first of them is asked for.</summary>")
            .Open($"internal static class {name}")
            .Line("/// <summary>The rules with the codes they are for.</summary>")
            .Open($"internal static readonly RulesByCode<{type}> Rules = new(", "[");
        foreach (var (codes, arguments) in rows)
        {
            writer.Line($"({codes.From}, {codes.To}, new {type}({arguments})),");
        }

        return writer.Close("]);").Close();
    }

    /// <summary>Writes the class that holds the rules of a kind as a list.</summary>
    /// <param name="writer">The text so far.</param>
    /// <param name="name">The name of the class.</param>
    /// <param name="summary">What the rules are.</param>
    /// <param name="type">The type of a rule.</param>
    /// <param name="rows">The arguments of the constructor of each rule.</param>
    public static CodeWriter Rules(this CodeWriter writer, string name, string summary, string type, IEnumerable<string> rows)
    {
        writer
            .Line($"/// <summary>{CSharpText.Xml(summary)} They are made when the first of them is asked for.</summary>")
            .Open($"internal static class {name}")
            .Line("/// <summary>The rules, in the order of the data.</summary>")
            .Open($"internal static readonly System.Collections.Generic.IReadOnlyList<{type}> Rules = System.Array.AsReadOnly<{type}>(", "[");
        foreach (var arguments in rows)
        {
            writer.Line($"new {type}({arguments}),");
        }

        return writer.Close("]);").Close();
    }
}
