using System;
using System.Linq;
using SipStatus.CodeGen.Reading;
using SipStatus.CodeGen.Writing;

namespace SipStatus.CodeGen.Tables;

/// <summary>
/// What the rules of all kinds have in common, as <c>SipRule</c> has it in the library. <paramref name="Role"/> and
/// <paramref name="Level"/> are the names of its enumeration members; after <c>except</c> the role may name roles that include it and
/// are not meant.
/// </summary>
internal sealed record RuleRow(MethodSet Methods, string Role, string Level, RuleCondition Condition, RfcReference Reference, string Note)
{
    /// <summary>All of it, as arguments of a constructor.</summary>
    public string Arguments =>
        $"{Methods.CSharp}, {RoleAsCSharp}, SipRequirementLevel.{Level}, {Condition.CSharp}, {Reference.CSharp}, "
        + CSharpText.Literal(Note);

    /// <summary>The role, and after it its exceptions if it has any.</summary>
    public string[] Roles => Role.Split([" except ", " "], StringSplitOptions.None);

    /// <summary>Whether it says what is not to be done.</summary>
    public bool Forbids => Level is "MustNot" or "ShouldNot";

    private string RoleAsCSharp
    {
        get
        {
            var roles = string.Join(", ", Roles.Select(member => $"SipRole.{member}"));
            return Roles.Length == 1 ? roles : $"RuleRole.But({roles})";
        }
    }
}

/// <summary>
/// When a rule holds: the facts that a program knows, and <paramref name="Rest"/>, which says in words what else there is to it.
/// </summary>
internal sealed record RuleCondition(FactSet Facts, string Rest)
{
    /// <summary>Whether the rule always holds.</summary>
    public bool IsEmpty => Facts.IsEmpty && Rest.Length == 0;

    public string CSharp => Facts.IsEmpty ? CSharpText.Literal(Rest) : $"new RuleCondition({Facts.Arguments}, {CSharpText.Literal(Rest)})";

    /// <summary>The whole of it in words.</summary>
    /// <param name="data">The tables, with the words for the facts.</param>
    public string Words(RegistryData data)
    {
        var facts = string.Join(" and ", data.Rows(FactRow.File).Select(WordsFor).Where(words => words is not null));
        return facts.Length == 0 ? Rest : Rest.Length == 0 ? facts : $"{facts}; {Rest}";

        string? WordsFor(FactRow row) =>
            Facts.Holding.Contains(row.Fact) ? row.Holds : Facts.Failing.Contains(row.Fact) ? row.Fails : null;
    }
}

/// <summary>
/// The methods that a row holds for: <paramref name="Scope"/> is a member of <c>SipMethodScope</c> in the library, and
/// <paramref name="Methods"/> names them with one space between.
/// </summary>
internal sealed record MethodSet(string Scope, string Methods)
{
    public string CSharp => Methods.Length == 0
        ? $"SipMethodSet.{Scope}"
        : $"SipMethodSet.{Scope}({string.Join(", ", Methods.Split(' ').Select(CSharpText.Literal))})";

    /// <summary>Whether a method is in the set.</summary>
    public bool Contains(string method) => Scope switch
    {
        "Any" => true,
        "Only" => Methods.Split(' ').Contains(method),
        _ => !Methods.Split(' ').Contains(method),
    };
}

/// <summary>Where an RFC says it: the number of the RFC and the section, such as <c>21.4.24</c>.</summary>
internal sealed record RfcReference(int Rfc, string Section)
{
    public string CSharp => $"new SipRfcReference({Rfc}, {CSharpText.Literal(Section)})";

    /// <summary>The section as a sentence of documentation, with its link.</summary>
    public string Documentation =>
        $"""<see href="https://www.rfc-editor.org/rfc/rfc{Rfc}#section-{Section}">RFC {Rfc}, section {Section}</see>.""";
}

/// <summary>The status codes from one to another, both included.</summary>
internal sealed record CodeRange(int From, int To)
{
    public bool Contains(int code) => From <= code && code <= To;

    /// <summary>Whether a code is in both.</summary>
    public bool Meets(CodeRange other) => From <= other.To && other.From <= To;

    public override string ToString() => From == To ? $"{From}" : $"{From} to {To}";
}
