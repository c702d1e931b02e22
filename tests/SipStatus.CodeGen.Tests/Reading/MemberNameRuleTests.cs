using System.Linq;
using System.Reflection;
using FluentAssertions;
using SipStatus.CodeGen.Reading;
using Xunit;

namespace SipStatus.CodeGen.Tests.Reading;

public class MemberNameRuleTests
{
    [Fact]
    public void MembersOfStruct_AreThoseOfTheCompiledLibrary()
    {
        var publicMembers = typeof(SipStatusCode)
            .GetMembers(BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.FlattenHierarchy)
            .Where(member => member is not MethodBase { IsSpecialName: true })
            .Select(member => member.Name);
        var protectedMembers = typeof(object)
            .GetMethods(BindingFlags.NonPublic | BindingFlags.Instance)
            .Where(method => method.IsFamily || method.IsFamilyOrAssembly)
            .Select(method => method.Name);
        var fromTable = Repository.ReadTable().Codes.Select(code => code.Name);

        MemberNameRule.MembersOfStruct.Should().BeEquivalentTo(
            publicMembers.Concat(protectedMembers).Append(nameof(SipStatusCode)).Except(fromTable).Distinct());
    }
}
