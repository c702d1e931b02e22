using System;
using System.Collections;
using System.Linq;
using FluentAssertions;
using SipStatus.Rules;
using Xunit;

namespace SipStatus.Tests.Rules;

public class SipFailoverRuleTests
{
    // What happened, the element, the methods, how strongly and whether under a condition, what it leads to, and where. Read from RFC 3261
    // (the proxy, the registration, large requests and Retry-After), RFC 3263 (what is a failure, and what is none) and RFC 7339
    // (overload), not from the table.
    private const string Rules =
        """
        Response503      client  all but ACK CANCEL  should      NextServer    3263 4.3
        TransportError   client  all but CANCEL      should      NextServer    3263 4.3
        Timeout          client  all but ACK CANCEL  should if   NextServer    3263 4.3
        Timeout          client  any                 should if   None          3263 4.3
        OtherResponse    client  any                 should      None          3263 4.3
        TransportError   proxy   all but CANCEL      must        NextServer    3261 16.6
        Timeout          proxy   all but ACK CANCEL  must        NextServer    3261 16.6
        TransportError   client  any                 should if   RepeatAtOnce  3261 18.1.1
        Response503      client  any                 should if   StopSending   3261 21.5.4
        Timeout          uac     REGISTER            should-not  RepeatAtOnce  3261 10.2.7
        RepeatedFailure  client  any                 must if     StopSending   7339 5.9
        """;

    private static readonly string[] s_gap = ["  "];

    [Fact]
    public void All_AreWhatTheRfcsSay() =>
        SipFailoverRule.All.Select(Describe).Should().BeEquivalentTo(Rules.Split('\n').Select(line =>
            string.Join(", ", line.Split(s_gap, StringSplitOptions.RemoveEmptyEntries).Select(cell => cell.Trim()))));

    // RFC 3263, sections 4 and 4.4: a CANCEL goes where its INVITE went, and a stateless proxy cannot know that a server has failed.
    [Fact]
    public void All_ThatLeadToTheNextServer_AreNeitherForCancelNorForAStatelessProxy() =>
        SipFailoverRule.All.Where(rule => rule.Action == SipFailoverAction.NextServer).Should().HaveCount(5)
            .And.NotContain(rule => rule.Methods.Contains("CANCEL") || rule.AppliesTo("INVITE", SipRole.StatelessProxy));

    // RFC 3263, section 4.3: only a request that nothing at all answered has failed by its timeout.
    [Fact]
    public void All_OfATimeout_HangOnWhetherAnythingCame()
    {
        SipFailoverRule.All.Single(rule => rule.Condition == "no provisional response came").Action
            .Should().Be(SipFailoverAction.NextServer);
        SipFailoverRule.All.Single(rule => rule.Condition == "a provisional response came").Action.Should().Be(SipFailoverAction.None);
    }

    [Theory]
    [InlineData("REGISTER", SipRole.Uac, "None, NextServer, RepeatAtOnce")]
    [InlineData("INVITE", SipRole.Uac, "None, NextServer")]
    [InlineData("INVITE", SipRole.Proxy, "None, NextServer")]
    [InlineData("CANCEL", SipRole.Uac, "None")]
    [InlineData("INVITE", SipRole.Uas, "")]
    public void AppliesTo_OfATimeout_ChoosesAmongTheRules(string method, SipRole role, string expected) =>
        string.Join(", ", SipFailoverRule.All.Where(rule => rule.Event == SipFailureEvent.Timeout && rule.AppliesTo(method, role))
            .Select(rule => rule.Action).Distinct().OrderBy(action => action)).Should().Be(expected);

    [Fact]
    public void All_Twice_IsOneListThatCannotBeChanged()
    {
        SipFailoverRule.All.Should().BeSameAs(SipFailoverRule.All);
        ((IList)SipFailoverRule.All).IsReadOnly.Should().BeTrue();
        ((IList)SipGlareTimer.All).IsReadOnly.Should().BeTrue();
    }

    [Fact]
    public void ToString_OfARule_SaysItInOneLine() =>
        SipFailoverRule.All.Single(rule => rule.Action == SipFailoverAction.RepeatAtOnce && rule.Event == SipFailureEvent.Timeout)
            .ToString()
            .Should().Be("should not RepeatAtOnce after Timeout; methods: REGISTER; role: Uac (RFC 3261, section 10.2.7)");

    private static string Describe(SipFailoverRule rule) => string.Join(
        ", ",
        $"{rule.Event}",
        $"{rule.Role}".ToLowerInvariant(),
        $"{rule.Methods}",
        (rule.Level == SipRequirementLevel.ShouldNot ? "should-not" : $"{rule.Level}".ToLowerInvariant()) + (rule.IsUnconditional ? "" : " if"),
        $"{rule.Action}",
        $"{rule.Reference.RfcNumber} {rule.Reference.Section}");
}
