using System.Linq;
using System.Reflection;
using FluentAssertions;
using Xunit;

namespace SipStatus.Tests.Knowledge;

public class SipFallbackRuleTests
{
    [Fact]
    public void UacRules_ByRfc3261_8_1_3_1_CountTimeoutAs408AndTransportErrorAs503()
    {
        SipFallbackRule.UacTimeout.CountsAs.Should().Be(SipStatusCode.RequestTimeout);
        SipFallbackRule.UacTransportError.CountsAs.Should().Be(SipStatusCode.ServiceUnavailable);
        SipFallbackRule.UacTimeout.Reference.Should().Be(new SipRfcReference(3261, "8.1.3.1"));
        SipFallbackRule.UacTransportError.Reference.Should().Be(new SipRfcReference(3261, "8.1.3.1"));
    }

    [Theory]
    [InlineData(nameof(SipFallbackRule.ProxyAddressesExhausted), "16.6", 408)]
    [InlineData(nameof(SipFallbackRule.NoFinalResponseToInvite), "16.7", 408)]
    [InlineData(nameof(SipFallbackRule.ProxyTimerC), "16.8", 408)]
    [InlineData(nameof(SipFallbackRule.ProxyTransportErrorOfRequest), "16.9", 503)]
    [InlineData(nameof(SipFallbackRule.ProxyTransportErrorOfResponse), "16.9", 0)]
    public void ProxyRules_ByRfc3261_16_CountAs(string name, string section, int countsAs)
    {
        var rule = SipFallbackRule.All.Single(rule => rule.Name == name);

        rule.CountsAs.Value.Should().Be(countsAs);
        rule.Reference.Should().Be(new SipRfcReference(3261, section));
        rule.Role.Should().Be(SipRole.Proxy);
    }

    [Fact]
    public void NoFinalResponse_ToAnotherMethodThanInvite_CountsAsNothing()
    {
        var rules = SipFallbackRule.All.Where(rule => rule.Trigger == SipFallbackTrigger.NoFinalResponse).ToList();

        rules.Single(rule => rule.AppliesTo("INVITE", SipRole.Proxy)).CountsAs.Should().Be(SipStatusCode.RequestTimeout);
        rules.Single(rule => rule.AppliesTo("MESSAGE", SipRole.Proxy)).Should().BeSameAs(SipFallbackRule.NoFinalResponseToOther);
        SipFallbackRule.NoFinalResponseToOther.CountsAs.Should().Be(default);
        SipFallbackRule.NoFinalResponseToOther.Reference.Should().Be(new SipRfcReference(4320, "4.2"));
    }

    // RFC 6665, section 8.3.1; RFC 7647, section 5; RFC 5057, section 5.1; RFC 5626, section 11.5; RFC 3261, section 21.5.4.
    [Theory]
    [InlineData(202, "SUBSCRIBE", SipRole.Uac, 200)]
    [InlineData(202, "REFER", SipRole.Uac, 200)]
    [InlineData(402, "INVITE", SipRole.Uac, 400)]
    [InlineData(430, "INVITE", SipRole.Uac, 400)]
    [InlineData(486, "INVITE", SipRole.Uac, 400)]
    [InlineData(489, "INVITE", SipRole.Uac, 400)]
    [InlineData(503, "INVITE", SipRole.Proxy, 500)]
    public void Received_ACode_CountsAsAnother(int received, string method, SipRole role, int countsAs) =>
        SipFallbackRule.All.Where(rule => rule.Received.Value == received && rule.AppliesTo(method, role))
            .Should().ContainSingle().Which.CountsAs.Value.Should().Be(countsAs);

    // RFC 3398, sections 7.2.2 and 7.2.8; RFC 4497, section 8.4.5.
    [Theory]
    [InlineData(SipFallbackTrigger.IsupTimerT7, 504)]
    [InlineData(SipFallbackTrigger.IsupTimerT9, 480)]
    [InlineData(SipFallbackTrigger.QsigTimerT301, 480)]
    [InlineData(SipFallbackTrigger.QsigTimer, 408)]
    [InlineData(SipFallbackTrigger.QsigProtocolError, 500)]
    public void Timers_OfAGateway_CountAs(SipFallbackTrigger trigger, int countsAs) =>
        SipFallbackRule.All.Single(rule => rule.Trigger == trigger && rule.AppliesTo("INVITE", SipRole.Gateway)).CountsAs.Value.Should().Be(countsAs);

    [Fact]
    public void Properties_OneForEachRule_BearItsName()
    {
        var properties = typeof(SipFallbackRule).GetProperties(BindingFlags.Public | BindingFlags.Static)
            .Where(property => property.PropertyType == typeof(SipFallbackRule)).ToList();

        properties.Select(property => property.Name).Should().Equal(SipFallbackRule.All.Select(rule => rule.Name));
        foreach (var property in properties)
        {
            ((SipFallbackRule)property.GetValue(null)!).Name.Should().Be(property.Name);
        }
    }

    [Fact]
    public void Received_WhereNoResponseCame_IsTheDefaultValue() =>
        SipFallbackRule.All.Should().OnlyContain(rule => rule.Received == default == (rule.Trigger != SipFallbackTrigger.Response));

    [Fact]
    public void ToString_OfARule_SaysWhatCountsAsWhat()
    {
        SipFallbackRule.UacTimeout.ToString().Should().Be("must take Timeout for 408 Request Timeout; role: Uac (RFC 3261, section 8.1.3.1)");
        SipFallbackRule.NoFinalResponseToOther.ToString()
            .Should().Be("must take NoFinalResponse for no response; methods: all but INVITE; role: Proxy (RFC 4320, section 4.2)");
        SipFallbackRule.AcceptedForRefer.ToString()
            .Should().Be("must take 202 Accepted for 200 OK; methods: REFER (RFC 7647, section 5)");
    }
}
