using System;
using System.Linq;
using System.Reflection;
using FluentAssertions;
using SipStatus.CodeGen.Reading;
using SipStatus.CodeGen.Tables;
using Xunit;

namespace SipStatus.CodeGen.Tests.Tables;

public class ReasonRowTests
{
    private static readonly TestFile<ReasonCauseRow> s_causes = TestFiles.ReasonCauses.Beside(
        new RegistryData().With(
            ReasonProtocolRow.File, TestFiles.ReasonProtocols.Rows("", "protocol=SIP|name=Sip", "protocol=Q.850|name=Q850")));

    [Fact]
    public void Protocols_GoodRows_AreRead()
    {
        var rows = TestFiles.ReasonProtocols.Rows("", "protocol=a.b_c!|name=B|rfc=3326|section=2");

        rows[0].Should().BeEquivalentTo(new { Protocol = "X-Y", Name = "Xy", Causes = "a", Source = "b", Reference = (RfcReference?)null });
        rows[1].Should().BeEquivalentTo(new { Protocol = "a.b_c!", Reference = new RfcReference(3326, "2") });
    }

    [Theory]
    [InlineData("protocol=a b", "protocol", "'a b' is not a token")]
    [InlineData("protocol=a;b", "protocol", "'a;b' is not a token")]
    [InlineData("name=all", "name", "'all' is not a C# name in PascalCase")]
    [InlineData("name=All", "name", "'All' is already a member of the class SipReasonProtocol")]
    [InlineData("causes=", "causes", "is empty")]
    [InlineData("source=", "source", "is empty")]
    [InlineData("rfc=3326", "section", "'' is not a section such as 21.4.24")]
    [InlineData("section=2", "rfc", "'' is not the number of an RFC")]
    public void Protocols_BadValue_SaysWhereAndWhat(string cells, string column, string message) =>
        TestFiles.ReasonProtocols.Refuses(column, message, cells);

    [Fact]
    public void Protocols_TokenTwice_IsAnError() =>
        TestFiles.ReasonProtocols.Refuses("protocol", "'x-y' repeats line 2: letter case does not count", "", "protocol=x-y|name=B");

    [Theory]
    [InlineData("protocol=Z", "protocol", "'Z' is not in reason-protocols.csv")]
    [InlineData("protocol=SIP", "protocol", "'SIP' has its causes in other tables")]
    [InlineData("protocol=Q.850", "protocol", "'Q.850' has its causes in other tables")]
    [InlineData("cause=x", "cause", "'x' is not a number from 0 to 999")]
    [InlineData("name=Text", "name", "'Text' is already a member of the class SipReasonCause")]
    [InlineData("text=", "text", "is empty")]
    public void Causes_BadValue_SaysWhereAndWhat(string cells, string column, string message) => s_causes.Refuses(column, message, cells);

    [Fact]
    public void Causes_NameTwice_IsAnError() =>
        s_causes.Refuses("name", "'A' repeats line 2: letter case does not count", "", "cause=2");

    // The names that MemberName refuses, but for those that every class has.
    [Fact]
    public void Members_OfTheClasses_AreTheRowsAndTheirOwn()
    {
        PublicMembers(typeof(SipReasonProtocol)).Except(Repository.Data.Rows(ReasonProtocolRow.File).Select(row => row.Name)).Should()
            .BeEquivalentTo("All", "CauseMeaning", "Causes", "Find", "FindCause", "Reference", "Source", "ToString", "Token");
        PublicMembers(typeof(SipReasonCause)).Except(Repository.Data.Rows(ReasonCauseRow.File).Select(row => row.Name)).Should()
            .BeEquivalentTo("Protocol", "Reference", "Source", "Text", "ToString", "Value");
    }

    private static string[] PublicMembers(Type type) =>
    [
        .. type.GetMembers(BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly)
            .Where(member => member is not MethodInfo { IsSpecialName: true }).Select(member => member.Name).Distinct(),
    ];
}
