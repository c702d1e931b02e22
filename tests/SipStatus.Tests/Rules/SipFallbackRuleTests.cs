using System.Linq;
using System.Reflection;
using FluentAssertions;
using SipStatus.Rules;
using Xunit;

namespace SipStatus.Tests.Rules;

public class SipFallbackRuleTests
{
    // What the RFCs say in the sections named, a line each: name, section, level, what it counts as.
    private const string Rules =
        """
        UacTimeout 3261 8.1.3.1 Must 408
        UacTransportError 3261 8.1.3.1 Must 503
        AckErrorOfReInvite 6141 5.3 Must 0
        ProxyAddressesExhausted 3261 16.6 Should 408
        ProxyTimerC 3261 16.8 Must 408
        ProxyTransportErrorOfRequest 3261 16.9 Must 503
        ProxyTransportErrorOfResponse 3261 16.9 Should 0
        NoFinalResponseToInvite 3261 16.7 Must 408
        NoFinalResponseToOther 4320 4.2 Must 0
        AcceptedForEvents 6665 8.3.1 Must 200
        AcceptedForRefer 7647 5 Must 200
        PaymentRequired 5057 5.1 Should 400
        FlowFailedAtEndPoint 5626 11.5 Should 400
        BusyHereInUsage 5057 5.1 Should 400
        BadEventOfOtherMethod 5057 5.1 May 400
        ServiceUnavailableWithoutRetryAfter 3261 21.5.4 Must 500
        IsupTimerT7 3398 7.2.2 Should 504
        IsupTimerT9 3398 7.2.8 Should 480
        QsigTimerT301 4497 8.4.5 Must 480
        QsigTimer 4497 8.4.5 Must 408
        QsigProtocolError 4497 8.4.5 Must 500
        """;

    [Fact]
    public void All_Rules_AreWhatTheRfcsSay() =>
        SipFallbackRule.All.Select(rule => $"{rule.Name} {rule.Reference.RfcNumber} {rule.Reference.Section} {rule.Level} {rule.CountsAs.Value}")
            .Should().Equal(Rules.Split('\n').Select(line => line.TrimEnd()));

    // An unknown code is the business of ToFallback; a rule here is about one that is known, or about no response at all.
    [Fact]
    public void Received_ACode_IsNotTakenForItselfOrForNothing() =>
        SipFallbackRule.All.Where(rule => rule.Received != default)
            .Should().OnlyContain(rule => rule.CountsAs != default && rule.CountsAs != rule.Received && rule.CountsAs == rule.Received.ToFallback());

    [Fact]
    public void ToString_OfARuleForATrigger_SaysItInWords() =>
        SipFallbackRule.All.Where(rule => rule.Received == default).Select(rule => rule.ToString().Split(" as ")[0])
            .Distinct().Should().BeEquivalentTo(
                "must treat a timeout", "must treat a transport error", "should treat a transport error", "must treat an error of the ACK", "should treat the failure of every address",
                "must treat timer C", "must treat no final response", "should treat ISUP timer T7", "should treat ISUP timer T9",
                "must treat a QSIG timer", "must treat QSIG timer T301", "must treat a QSIG protocol error");

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
        rule.AppliesTo("INVITE", SipRole.Proxy).Should().Be(rule != SipFallbackRule.NoFinalResponseToOther);
        rule.AppliesTo("INVITE", SipRole.StatelessProxy).Should().BeFalse();
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
        SipFallbackRule.UacTimeout.ToString().Should().Be("must treat a timeout as 408 Request Timeout; role: Uac (RFC 3261, section 8.1.3.1)");
        SipFallbackRule.NoFinalResponseToOther.ToString()
            .Should().Be("must treat no final response as nothing; methods: all but INVITE; role: Proxy but StatelessProxy (RFC 4320, section 4.2)");
        SipFallbackRule.AcceptedForRefer.ToString()
            .Should().Be("must treat 202 Accepted as 200 OK; methods: REFER (RFC 7647, section 5)");
    }
}
