using System.Linq;
using System.Reflection;
using FluentAssertions;
using SipStatus.Rules;
using Xunit;

namespace SipStatus.Tests.Rules;

public class SipImpliedResponseTests
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
        SipImpliedResponse.All.Select(
            rule => $"{rule.Name} {rule.Reference.RfcNumber} {rule.Reference.Section} {rule.Level} {rule.CountsAs.Value}")
            .Should().Equal(Rules.Split('\n').Select(line => line.TrimEnd()));

    // An unknown code is the business of ToFallback; a rule here is about one that is known, or about no response at all.
    [Fact]
    public void Received_ACode_IsNotTakenForItselfOrForNothing() =>
        SipImpliedResponse.All.Where(rule => rule.Received != default)
            .Should().OnlyContain(
                rule => rule.CountsAs != default && rule.CountsAs != rule.Received && rule.CountsAs == rule.Received.ToFallback());

    [Fact]
    public void ToString_OfARuleForATrigger_SaysItInWords() =>
        SipImpliedResponse.All.Where(rule => rule.Received == default).Select(rule => rule.ToString().Split(" as ")[0])
            .Distinct().Should().BeEquivalentTo(
                "must treat a timeout", "must treat a transport error", "should treat a transport error", "must treat an error of the ACK", "should treat the failure of every address",
                "must treat timer C", "must treat no final response", "should treat ISUP timer T7", "should treat ISUP timer T9",
                "must treat a QSIG timer", "must treat QSIG timer T301", "must treat a QSIG protocol error");

    [Fact]
    public void UacRules_ByRfc3261_8_1_3_1_CountTimeoutAs408AndTransportErrorAs503()
    {
        SipImpliedResponse.UacTimeout.CountsAs.Should().Be(SipStatusCode.RequestTimeout);
        SipImpliedResponse.UacTransportError.CountsAs.Should().Be(SipStatusCode.ServiceUnavailable);
        SipImpliedResponse.UacTimeout.Reference.Should().Be(new SipRfcReference(3261, "8.1.3.1"));
        SipImpliedResponse.UacTransportError.Reference.Should().Be(new SipRfcReference(3261, "8.1.3.1"));
    }

    [Theory]
    [InlineData(nameof(SipImpliedResponse.ProxyAddressesExhausted), "16.6", 408)]
    [InlineData(nameof(SipImpliedResponse.NoFinalResponseToInvite), "16.7", 408)]
    [InlineData(nameof(SipImpliedResponse.ProxyTimerC), "16.8", 408)]
    [InlineData(nameof(SipImpliedResponse.ProxyTransportErrorOfRequest), "16.9", 503)]
    [InlineData(nameof(SipImpliedResponse.ProxyTransportErrorOfResponse), "16.9", 0)]
    public void ProxyRules_ByRfc3261_16_CountAs(string name, string section, int countsAs)
    {
        var rule = SipImpliedResponse.All.Single(rule => rule.Name == name);

        rule.CountsAs.Value.Should().Be(countsAs);
        rule.Reference.Should().Be(new SipRfcReference(3261, section));
        rule.Role.Should().Be(SipRole.Proxy);
        rule.AppliesTo("INVITE", SipRole.Proxy).Should().Be(rule != SipImpliedResponse.NoFinalResponseToOther);
        rule.AppliesTo("INVITE", SipRole.StatelessProxy).Should().BeFalse();
    }

    [Fact]
    public void NoFinalResponse_ToAnotherMethodThanInvite_CountsAsNothing()
    {
        var rules = SipImpliedResponse.All.Where(rule => rule.Trigger == SipImpliedResponseTrigger.NoFinalResponse).ToList();

        rules.Single(rule => rule.AppliesTo("INVITE", SipRole.Proxy)).CountsAs.Should().Be(SipStatusCode.RequestTimeout);
        rules.Single(rule => rule.AppliesTo("MESSAGE", SipRole.Proxy)).Should().BeSameAs(SipImpliedResponse.NoFinalResponseToOther);
        SipImpliedResponse.NoFinalResponseToOther.CountsAs.Should().Be(default);
        SipImpliedResponse.NoFinalResponseToOther.Reference.Should().Be(new SipRfcReference(4320, "4.2"));
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
        SipImpliedResponse.All.Where(rule => rule.Received.Value == received && rule.AppliesTo(method, role))
            .Should().ContainSingle().Which.CountsAs.Value.Should().Be(countsAs);

    // RFC 3398, sections 7.2.2 and 7.2.8; RFC 4497, section 8.4.5.
    [Theory]
    [InlineData(SipImpliedResponseTrigger.IsupTimerT7, 504)]
    [InlineData(SipImpliedResponseTrigger.IsupTimerT9, 480)]
    [InlineData(SipImpliedResponseTrigger.QsigTimerT301, 480)]
    [InlineData(SipImpliedResponseTrigger.QsigTimer, 408)]
    [InlineData(SipImpliedResponseTrigger.QsigProtocolError, 500)]
    public void Timers_OfAGateway_CountAs(SipImpliedResponseTrigger trigger, int countsAs) =>
        SipImpliedResponse.All.Single(rule => rule.Trigger == trigger && rule.AppliesTo("INVITE", SipRole.Gateway)).CountsAs.Value
            .Should().Be(countsAs);

    [Fact]
    public void Properties_OneForEachRule_BearItsName()
    {
        var properties = typeof(SipImpliedResponse).GetProperties(BindingFlags.Public | BindingFlags.Static)
            .Where(property => property.PropertyType == typeof(SipImpliedResponse)).ToList();

        properties.Select(property => property.Name).Should().Equal(SipImpliedResponse.All.Select(rule => rule.Name));
        foreach (var property in properties)
        {
            ((SipImpliedResponse)property.GetValue(null)!).Name.Should().Be(property.Name);
        }
    }

    [Fact]
    public void Received_WhereNoResponseCame_IsTheDefaultValue() =>
        SipImpliedResponse.All.Should().OnlyContain(
            rule => rule.Received == default == (rule.Trigger != SipImpliedResponseTrigger.Response));

    [Fact]
    public void ToString_OfARule_SaysWhatCountsAsWhat()
    {
        SipImpliedResponse.UacTimeout.ToString()
            .Should().Be("must treat a timeout as 408 Request Timeout; role: Uac (RFC 3261, section 8.1.3.1)");
        SipImpliedResponse.NoFinalResponseToOther.ToString()
            .Should().Be(
                "must treat no final response as nothing; methods: all but INVITE; role: Proxy but StatelessProxy (RFC 4320, section 4.2)");
        SipImpliedResponse.AcceptedForRefer.ToString()
            .Should().Be("must treat 202 Accepted as 200 OK; methods: REFER (RFC 7647, section 5)");
    }
}
