using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Xml.Linq;
using FluentAssertions;
using Xunit;

namespace SipStatus.Tests;

/// <summary>The XML documentation that ships beside the assembly.</summary>
public class DocumentationTests
{
    private const BindingFlags Declared = BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    private static readonly Dictionary<string, XElement> s_documentation =
        XDocument.Load(Path.ChangeExtension(typeof(SipStatusCode).Assembly.Location, ".xml")).Descendants("member")
            .ToDictionary(member => member.Attribute("name")!.Value);

    private static IEnumerable<MemberInfo> PublicMembers =>
        from type in typeof(SipStatusCode).Assembly.GetExportedTypes()
        from member in type.GetMembers(Declared).Prepend(type)
        where !IsMadeByTheCompiler(member)
        select member;

    [Fact]
    public void Summary_OfEveryPublicMember_IsThere()
    {
        var without = PublicMembers.Where(member => Documentation(member) is not { } documentation
            || (documentation.Element("inheritdoc") is null && string.IsNullOrWhiteSpace(documentation.Element("summary")?.ToString())));

        without.Select(DocumentationId.Of).Should().BeEmpty();
    }

    [Fact]
    public void ParametersAndResult_OfEveryPublicMethod_AreThere()
    {
        var gaps = from method in PublicMembers.OfType<MethodBase>()
                   let documentation = Documentation(method)
                   where documentation?.Element("inheritdoc") is null
                   from gap in Gaps(method, documentation)
                   select $"{DocumentationId.Of(method)}: {gap}";

        gaps.Should().BeEmpty();
    }

    [Fact]
    public void References_OfEveryComment_Lead()
    {
        // The compiler marks with '!' what it could not resolve.
        s_documentation.Values.Descendants().Attributes("cref").Where(cref => cref.Value.StartsWith("!:", StringComparison.Ordinal))
            .Select(cref => cref.Value).Should().BeEmpty();
    }

    [Theory]
    [InlineData("SipStatusCode", "Parse", "ArgumentNullException", "FormatException")]
    [InlineData("SipStatusCode", "#ctor", "ArgumentOutOfRangeException")]
    [InlineData("SipStatusLine", "#ctor", "ArgumentOutOfRangeException", "ArgumentNullException", "ArgumentException")]
    [InlineData("SipStatusLine", "TryWrite", "InvalidOperationException")]
    [InlineData("SipStatusLine", "WriteTo", "ArgumentNullException", "InvalidOperationException")]
    [InlineData("SipStatusRegistry", "FindByReasonPhrase", "ArgumentNullException")]
    [InlineData("SipStatusInfo", "GetSummary", "ArgumentNullException")]
    public void Exceptions_OfAThrowingMethod_AreNamed(string type, string method, params string[] exceptions) =>
        s_documentation.Where(entry => entry.Key.StartsWith($"M:SipStatus.{type}.{method}(", StringComparison.Ordinal))
            .SelectMany(entry => entry.Value.Elements("exception")).Select(element => element.Attribute("cref")!.Value)
            .Should().Contain(exceptions.Select(exception => "T:System." + exception));

    private static XElement? Documentation(MemberInfo member) => s_documentation.GetValueOrDefault(DocumentationId.Of(member));

    private static IEnumerable<string> Gaps(MethodBase method, XElement? documentation)
    {
        foreach (var parameter in method.GetParameters())
        {
            if (documentation?.Elements("param").Any(element => element.Attribute("name")?.Value == parameter.Name) != true)
            {
                yield return parameter.Name!;
            }
        }

        if (method is MethodInfo { ReturnType: var type } && type != typeof(void) && documentation?.Element("returns") is null)
        {
            yield return "returns";
        }
    }

    // Accessors, which the documentation of the property covers; the value field of an enum; what has no source.
    private static bool IsMadeByTheCompiler(MemberInfo member) => member switch
    {
        MethodInfo { IsSpecialName: true } method => !method.Name.StartsWith("op_", StringComparison.Ordinal),
        FieldInfo field => field.IsSpecialName,
        ConstructorInfo constructor => constructor.GetParameters().Length == 0,
        _ => false,
    };
}
