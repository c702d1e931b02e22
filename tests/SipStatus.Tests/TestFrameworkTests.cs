using System.Linq;
using FluentAssertions;
using Xunit;
using Xunit.Sdk;

namespace SipStatus.Tests;

/// <summary>Codes as rows of xunit, and in the messages of assertions: what authors of other test suites meet first.</summary>
public class TestFrameworkTests
{
    public static TheoryData<SipStatusCode> Challenges => new() { SipStatusCode.Unauthorized, SipStatusCode.ProxyAuthenticationRequired };

    public static TheoryData<SipStatusCode> EveryRegisteredCode => new(SipStatusRegistry.All.Select(info => info.StatusCode));

    [Theory]
    [InlineData(SipStatusCodes.Status401Unauthorized, "401 Unauthorized")]
    [InlineData(SipStatusCodes.Status407ProxyAuthenticationRequired, "407 Proxy Authentication Required")]
    public void InlineData_Constants_ArriveAsNumbers(int value, string text) => new SipStatusCode(value).ToString().Should().Be(text);

    [Theory]
    [MemberData(nameof(Challenges))]
    public void MemberData_Codes_ArriveAsCodes(SipStatusCode code) => code.Value.Should().BeOneOf(401, 407);

    [Theory]
    [MemberData(nameof(EveryRegisteredCode))]
    public void MemberData_EveryRegisteredCode_ArrivesAsACode(SipStatusCode code) => code.IsRegistered.Should().BeTrue();

    [Fact]
    public void TheoryData_OfEveryRegisteredCode_KeepsEveryRow() =>
        EveryRegisteredCode.Cast<object[]>().Select(row => ((SipStatusCode)row[0]).Value)
            .Should().Equal(RegistrySource.Phrases.Keys.Order());

    [Fact]
    public void FluentAssertions_CodesThatDiffer_ShowsCodeAndPhrase()
    {
        var asComparable = Assert.Throws<XunitException>(() => SipStatusCode.OK.Should().Be(SipStatusCode.BusyHere)).Message;
        var asObject = Assert.Throws<XunitException>(() => ((object)SipStatusCode.OK).Should().Be(SipStatusCode.BusyHere)).Message;
        var inCollection = Assert.Throws<XunitException>(() => new[] { SipStatusCode.OK }.Should().Equal(SipStatusCode.BusyHere)).Message;
        var byOrder = Assert.Throws<XunitException>(() => SipStatusCode.OK.Should().BeGreaterThan(SipStatusCode.BusyHere)).Message;

        foreach (var message in new[] { asComparable, asObject, inCollection, byOrder })
        {
            message.Should().Contain("486 Busy Here").And.Contain("200 OK");
        }
    }

    [Fact]
    public void FluentAssertions_LinesThatDiffer_ShowsTheLines() =>
        Assert.Throws<XunitException>(
            () => new SipStatusLine(SipStatusCode.OK).Should().Be(new SipStatusLine(SipStatusCode.BusyHere, "Nobody Home")))
            .Message.Should().Contain("SIP/2.0 200 OK").And.Contain("SIP/2.0 486 Nobody Home");

    [Fact]
    public void XunitAssert_CodesThatDiffer_ShowsCodeAndPhrase() =>
        Assert.Throws<EqualException>(() => Assert.Equal(SipStatusCode.BusyHere, SipStatusCode.OK))
            .Message.Should().Contain("486 Busy Here").And.Contain("200 OK");
}
