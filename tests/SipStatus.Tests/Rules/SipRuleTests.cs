using System;
using System.Collections.Generic;
using System.Linq;
using FluentAssertions;
using SipStatus.Rules;
using Xunit;

namespace SipStatus.Tests.Rules;

public class SipRuleTests
{
    // RFC 3261, section 6: clients are user agent clients and proxies; registrars and redirect servers are user agent servers.
    private static readonly Dictionary<SipRole, SipRole[]> s_actsAs = new()
    {
        [SipRole.Any] = [],
        [SipRole.Uac] = [SipRole.Uac, SipRole.Client],
        [SipRole.Uas] = [SipRole.Uas],
        [SipRole.Client] = [SipRole.Client],
        [SipRole.Proxy] = [SipRole.Proxy, SipRole.Client],
        [SipRole.Registrar] = [SipRole.Registrar, SipRole.Uas],
        [SipRole.RedirectServer] = [SipRole.RedirectServer, SipRole.Uas],
        [SipRole.Gateway] = [SipRole.Gateway, SipRole.Uac, SipRole.Uas, SipRole.Client],
        [SipRole.StatelessUas] = [SipRole.StatelessUas, SipRole.Uas],
        [SipRole.StatelessProxy] = [SipRole.StatelessProxy, SipRole.Proxy, SipRole.Client],
    };

    public static TheoryData<SipRole, SipRole> PairsOfRoles
    {
        get
        {
            var pairs = new TheoryData<SipRole, SipRole>();
            var roles = Enum.GetValues<SipRole>();
            foreach (var asked in roles)
            {
                foreach (var ruled in roles)
                {
                    pairs.Add(asked, ruled);
                }
            }

            return pairs;
        }
    }

    [Theory]
    [MemberData(nameof(PairsOfRoles))]
    public void AppliesTo_Role_HoldsForTheRolesThatIncludeThatOfTheRule(SipRole asked, SipRole ruled) =>
        Rule(SipMethodSet.Any, ruled).AppliesTo("INVITE", asked).Should().Be(ruled == SipRole.Any || s_actsAs[asked].Contains(ruled));

    [Theory]
    [InlineData(-1)]
    [InlineData(10)]
    [InlineData(int.MinValue)]
    public void AppliesTo_RoleOutsideTheEnumeration_IsThatOfNoRule(int role)
    {
        Rule(SipMethodSet.Any, SipRole.Uac).AppliesTo("INVITE", (SipRole)role).Should().BeFalse();
        Rule(SipMethodSet.Any, SipRole.Any).AppliesTo("INVITE", (SipRole)role).Should().BeTrue();
    }

    [Fact]
    public void AppliesTo_MethodAndRole_WantsBoth()
    {
        var rule = Rule(SipMethodSet.Only("INVITE"), SipRole.Proxy);

        rule.AppliesTo("INVITE", SipRole.Proxy).Should().BeTrue();
        rule.AppliesTo("BYE", SipRole.Proxy).Should().BeFalse();
        rule.AppliesTo("INVITE", SipRole.Uac).Should().BeFalse();
        rule.AppliesTo(null, SipRole.Proxy).Should().BeFalse();
        rule.AppliesTo("INVITE", SipRole.Any).Should().BeFalse();
    }

    [Theory]
    [InlineData("", true)]
    [InlineData("the transport is unreliable", false)]
    public void IsUnconditional_Condition_IsEmpty(string condition, bool expected) =>
        new SipSendingLimit(SipSendingAct.Send, SipMethodSet.Any, SipRole.Any, SipRequirementLevel.Must, condition,
            new SipRfcReference(3261, "8"), "")
            .IsUnconditional.Should().Be(expected);

    [Fact]
    public void ToString_OfARule_SaysAllThatLimitsIt()
    {
        SipStatusCode.RequestTimeout.GetProhibition("MESSAGE", SipRole.Proxy)!.ToString()
            .Should().Be("must not send; methods: all but ACK INVITE (RFC 4320, section 4.2)");
        new SipSendingLimit(
                SipSendingAct.SendReliably, SipMethodSet.Any, SipRole.RedirectServer, SipRequirementLevel.ShouldNot, "it rains",
                new SipRfcReference(3261, "8.1"), "")
            .ToString().Should().Be("should not send reliably; role: RedirectServer; condition: it rains (RFC 3261, section 8.1)");
    }

    [Fact]
    public void ToString_OfAnOccasion_NamesTheCode() =>
        SipSendingOccasion.All.Single(occasion => occasion.StatusCode == SipStatusCode.TooManyHops && occasion.Reference.Section == "16.3")
            .ToString()
            .Should().StartWith("must send 483 Too Many Hops; ").And.EndWith(" (RFC 3261, section 16.3)");

    // RFC 3261, section 8.3: a redirect server is a user agent server, and yet some rules for one are not for it.
    [Fact]
    public void AppliesTo_ExceptedRole_IsFalseForItAlone()
    {
        var rule = Rule(SipMethodSet.Any, RuleRole.But(SipRole.Uas, SipRole.RedirectServer, SipRole.StatelessUas));

        rule.Role.Should().Be(SipRole.Uas);
        rule.ExceptRoles.Should().Equal(SipRole.RedirectServer, SipRole.StatelessUas);
        Enum.GetValues<SipRole>().Where(role => rule.AppliesTo("INVITE", role))
            .Should().Equal(SipRole.Uas, SipRole.Registrar, SipRole.Gateway);
        rule.ToString().Should().Be("must send; role: Uas but RedirectServer StatelessUas (RFC 3261, section 8)");
    }

    [Theory]
    [InlineData(SipFacts.None, SipFacts.None, "", "")]
    [InlineData(SipFacts.None, SipFacts.None, "it rains", "it rains")]
    [InlineData(SipFacts.InDialog, SipFacts.None, "", "inside a dialog")]
    [InlineData(SipFacts.None, SipFacts.InDialog, "", "outside a dialog")]
    [InlineData(SipFacts.HasRetryAfter, SipFacts.InDialog, "", "outside a dialog and response has Retry-After")]
    [InlineData(SipFacts.InDialog, SipFacts.HasRetryAfter, "it rains", "inside a dialog and response has no Retry-After; it rains")]
    public void Condition_FactsAndWords_SaysBoth(SipFacts facts, SipFacts not, string words, string expected)
    {
        var rule = Rule(new RuleCondition(facts, not, words));

        rule.Condition.Should().Be(expected);
        rule.OtherCondition.Should().Be(words);
    }

    // A rule with words decides nothing beside one that has none, and that holds wherever it does.
    [Theory]
    [InlineData("it rains", SipFacts.HasContact, SipFacts.InDialog, "", SipFacts.None, SipFacts.None, true)]
    [InlineData("it rains", SipFacts.HasContact, SipFacts.InDialog, "", SipFacts.HasContact, SipFacts.InDialog, true)]
    [InlineData("it rains", SipFacts.HasContact, SipFacts.InDialog, "", SipFacts.HasContact, SipFacts.None, true)]
    [InlineData("it rains", SipFacts.HasContact, SipFacts.InDialog, "", SipFacts.None, SipFacts.InDialog, true)]
    [InlineData("it rains", SipFacts.HasContact, SipFacts.None, "", SipFacts.HasContact, SipFacts.InDialog, false)]
    [InlineData("it rains", SipFacts.None, SipFacts.InDialog, "", SipFacts.HasContact, SipFacts.InDialog, false)]
    [InlineData("it rains", SipFacts.None, SipFacts.None, "", SipFacts.HasContact, SipFacts.None, false)]
    [InlineData("it rains", SipFacts.None, SipFacts.None, "it snows", SipFacts.None, SipFacts.None, false)]
    [InlineData("it rains", SipFacts.None, SipFacts.None, "it rains", SipFacts.None, SipFacts.None, false)]
    [InlineData("", SipFacts.HasContact, SipFacts.None, "", SipFacts.HasContact, SipFacts.None, false)]
    public void IsCoveredBy_AnotherRule_HoldsWhereItHoldsMoreOften(
        string words, SipFacts facts, SipFacts not, string otherWords, SipFacts otherFacts, SipFacts otherNot, bool expected) =>
        Rule(new RuleCondition(facts, not, words)).IsCoveredBy(Rule(new RuleCondition(otherFacts, otherNot, otherWords)))
            .Should().Be(expected);

    private static SipSendingLimit Rule(RuleCondition condition) => new(
        SipSendingAct.Send, SipMethodSet.Any, SipRole.Any, SipRequirementLevel.Must, condition, new SipRfcReference(3261, "8"), "");

    private static SipSendingLimit Rule(SipMethodSet methods, RuleRole role) =>
        new(SipSendingAct.Send, methods, role, SipRequirementLevel.Must, "", new SipRfcReference(3261, "8"), "");
}
