using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;
using FluentAssertions;
using SipStatus.Rules;
using Xunit;

namespace SipStatus.Tests;

/// <summary>
/// The layers of the library: codes, registry and lines know nothing of what the RFCs say of codes, nor of Q.850, which both stand on them.
/// </summary>
public partial class LayerTests
{
    private const string Core = "SipStatus";
    private const string Rules = "SipStatus.Rules";
    private const string Q850 = "SipStatus.Q850";

    // The value of a Reason header field holds either a status code or a cause of Q.850.
    private const string Reason = "SipStatus.SipReason";

    // Tables of Q.850 come from RFCs, too, and say how strongly these ask.
    private static readonly string s_level = typeof(SipRequirementLevel).FullName!;

    private static readonly ILookup<string?, string> s_names = typeof(SipStatusCode).Assembly.GetTypes()
        .Where(type => type != typeof(SipRequirementLevel) && !type.IsNested)
        .ToLookup(type => type.Namespace, type => type.Name.Split('`')[0]);

    private static readonly IReadOnlyCollection<(string User, string Used)> s_uses = ReadUses();

    [Fact]
    public void Core_OfTheLayersAbove_UsesNothing()
    {
        Uses(Core, Rules).Should().BeEmpty();
        Uses(Core, Q850).Where(use => use.User != Reason).Should().BeEmpty();
    }

    [Fact]
    public void Rules_OfQ850_UseNothing() => Uses(Rules, Q850).Should().BeEmpty();

    [Fact]
    public void Q850_OfTheRules_UsesTheLevelAlone() => Uses(Q850, Rules).Select(use => use.Used).Distinct().Should().Equal(s_level);

    [Fact]
    public void Uses_InEveryWay_AreSeen()
    {
        const string code = $"{Core}.{nameof(SipStatusCode)}";
        const string rules = $"{Rules}.{nameof(SipStatusCodeRules)}";
        const string rule = $"{Rules}.{nameof(SipRule)}";
        s_uses.Should().Contain((rules, $"{Rules}.{nameof(SipDialogRule)}"), "it is in a signature");
        s_uses.Should().Contain((rules, $"{Rules}.DialogTable"), "a method calls it");
        s_uses.Should().Contain((code, $"{Core}.StatusCodeTable"), "a property calls it");
        s_uses.Should().Contain(($"{Rules}.{nameof(SipRetryRule)}", rule), "it is the base");
        s_uses.Should().Contain(($"{Rules}.DialogTable", $"{Rules}.RulesByCode`1"), "it is the type of a field");
        s_uses.Should().Contain((rule, $"{Rules}.{nameof(SipRole)}"), "a property has the type");
    }

    // What an assembly does not tell: constants, arguments of attributes and references in comments.
    [Fact]
    public void Sources_OfALayer_NameNothingAbove()
    {
        var named = from path in RepositoryFile.FindSources("src/SipStatus")
                    let text = Prose().Replace(RepositoryFile.ReadText(path), "")
                    let layer = NamespaceDeclaration().Match(text).Groups[1].Value
                    from above in LayersAbove(path, layer)
                    from name in Words().Matches(text).Select(word => word.Value).Intersect(s_names[above])
                    select $"{path}: {name}";

        named.Should().BeEmpty();
    }

    private static string[] LayersAbove(string path, string layer) => layer switch
    {
        Q850 => [Rules],
        Rules => [Q850],
        Core when path.StartsWith($"src/{Reason.Replace('.', '/')}.", StringComparison.Ordinal) => [Rules],
        _ => [Rules, Q850],
    };

    private static IEnumerable<(string User, string Used)> Uses(string user, string used) =>
        s_uses.Where(use => NamespaceOf(use.User) == user && NamespaceOf(use.Used) == used);

    private static string NamespaceOf(string type) => type[..type.LastIndexOf('.')];

    private static IReadOnlyCollection<(string User, string Used)> ReadUses()
    {
        using var references = new TypeReferences(typeof(SipStatusCode).Assembly.Location);
        return references.All();
    }

    [GeneratedRegex(@"^namespace ([\w.]+)", RegexOptions.Multiline)]
    private static partial Regex NamespaceDeclaration();

    [GeneratedRegex("<c>[^<]*</c>")]
    private static partial Regex Prose();

    [GeneratedRegex(@"\w+")]
    private static partial Regex Words();
}
