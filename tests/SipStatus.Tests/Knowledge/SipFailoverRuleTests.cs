using System.Linq;
using FluentAssertions;
using Xunit;

namespace SipStatus.Tests.Knowledge;

public class SipFailoverRuleTests
{
    // RFC 3263, section 4.3: a 503, a transport error and a timeout without any response are failures; nothing else is.
    [Theory]
    [InlineData(SipFailureEvent.Response503, "", SipFailoverAction.NextServer)]
    [InlineData(SipFailureEvent.TransportError, "", SipFailoverAction.NextServer)]
    [InlineData(SipFailureEvent.Timeout, "no response at all came", SipFailoverAction.NextServer)]
    [InlineData(SipFailureEvent.Timeout, "a provisional response came", SipFailoverAction.None)]
    [InlineData(SipFailureEvent.OtherResponse, "", SipFailoverAction.None)]
    public void All_OfAClient_AreThoseOfRfc3263(SipFailureEvent failure, string condition, SipFailoverAction action) =>
        SipFailoverRule.All.Where(rule =>
                rule.Event == failure && rule.Condition == condition && rule.Role == SipRole.Client && rule.Reference == new SipRfcReference(3263, "4.3"))
            .Should().ContainSingle().Which.Action.Should().Be(action);

    // RFC 3261, section 16.6, step 7.
    [Theory]
    [InlineData(SipFailureEvent.TransportError)]
    [InlineData(SipFailureEvent.Timeout)]
    public void All_OfAProxy_GoOnToTheNextAddress(SipFailureEvent failure) =>
        SipFailoverRule.All.Should().Contain(rule => rule.Event == failure && rule.Role == SipRole.Proxy
            && rule.Action == SipFailoverAction.NextServer && rule.Level == SipRequirementLevel.Must && rule.Reference.Section == "16.6");

    // RFC 3261, section 10.2.7, and RFC 7339, section 5.9.
    [Fact]
    public void All_OfTheRest_HoldBack()
    {
        SipFailoverRule.All.Single(rule => rule.Action == SipFailoverAction.RepeatAtOnce).ToString()
            .Should().Be("should not RepeatAtOnce after Timeout; methods: REGISTER; role: Uac (RFC 3261, section 10.2.7)");
        SipFailoverRule.All.Single(rule => rule.Action == SipFailoverAction.StopSending).Event.Should().Be(SipFailureEvent.RepeatedFailure);
        SipFailoverRule.All.Should().HaveCount(9);
    }
}
