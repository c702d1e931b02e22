using System;
using System.Collections;
using System.Linq;
using System.Reflection;
using FluentAssertions;
using SipStatus.Rules;
using Xunit;

namespace SipStatus.Tests.Rules;

/// <summary>The sets against a second reading of the RFCs, and against the rules, which came about another way.</summary>
public class SipStatusCodeSetsTests
{
    // Read from RFC 3261 (22.2, 22.3, 20.33), RFC 3263 (4.3), RFC 3329 (2.3.2) and RFC 6076 (4.2, 4.3.2, 4.6, 4.7, 4.8).
    [Theory]
    [InlineData(nameof(SipStatusCodeSets.Challenges), "401,407")]
    [InlineData(nameof(SipStatusCodeSets.SecurityAgreementChallenges), "421,494")]
    [InlineData(nameof(SipStatusCodeSets.RetryAfter), "404,413,480,486,500,503,600,603")]
    [InlineData(nameof(SipStatusCodeSets.NextServer), "503")]
    [InlineData(nameof(SipStatusCodeSets.EstablishedSessions), "200")]
    [InlineData(nameof(SipStatusCodeSets.EffectiveSessions), "200,480,486,600,603")]
    [InlineData(nameof(SipStatusCodeSets.RedirectedSessions), "3xx")]
    [InlineData(nameof(SipStatusCodeSets.IneffectiveSessions), "408,500,503,504")]
    [InlineData(nameof(SipStatusCodeSets.IneffectiveRegistrations), "4xx,5xx,6xx,!401,!402,!407")]
    [InlineData(nameof(SipStatusCodeSets.FailedSessionRequests), "4xx,5xx,6xx,!401,!402,!407")]
    public void Set_OfAName_IsWhatTheRfcSays(string name, string codes) =>
        SetOf(name).Should().BeEquivalentTo(SipStatusCodeSet.Parse(codes));

    [Fact]
    public void Sets_All_AreTested() =>
        typeof(SipStatusCodeSetsTests).GetMethod(nameof(Set_OfAName_IsWhatTheRfcSays))!.GetCustomAttributes<InlineDataAttribute>()
            .Select(row => (string)row.GetData(null!).Single()[0])
            .Should().BeEquivalentTo(SipStatusCodeSets.Members.Select(member => member.SetName).Distinct());

    [Fact]
    public void Challenges_AreTheCodesThatMustCarryAChallenge() =>
        SipStatusCodeSets.Challenges.Should().Equal(SipStatusCodeSet.All.Where(code => code.GetHeaderRules().Any(rule =>
            rule is { Name: "WWW-Authenticate" or "Proxy-Authenticate", Level: SipRequirementLevel.Must, IsUnconditional: true })));

    [Fact]
    public void Challenges_AreTheCodesThatAreAnsweredWithCredentials() =>
        SipStatusCodeSets.Challenges.Should().Equal(SipStatusCodeSet.All.Where(code => code.GetRetryRules().Any(rule =>
            rule is { Action: SipRetryAction.Authenticate, Level: SipRequirementLevel.Should or SipRequirementLevel.May })));

    [Fact]
    public void SecurityAgreementChallenges_AreTheCodesThatNameSecurityMechanisms() =>
        SipStatusCodeSets.SecurityAgreementChallenges.Should().Equal(SipStatusCodeSet.All.Where(code => code.GetHeaderRules().Any(rule =>
            rule is { Name: "Security-Server", Level: SipRequirementLevel.Must })));

    [Fact]
    public void RetryAfter_AreTheCodesWithARuleForTheHeaderField() =>
        SipStatusCodeSets.RetryAfter.Should().Equal(SipStatusCodeSet.All.Where(code => code.GetHeaderRules().Any(rule =>
            rule is { Name: "Retry-After", Level: not (SipRequirementLevel.MustNot or SipRequirementLevel.ShouldNot) })));

    // The failover rules name the one response in the name of an event, and the retry rules in their codes.
    [Fact]
    public void NextServer_AreTheCodesOfTheFailoverRules()
    {
        var events = SipFailoverRule.All.Where(
            rule => rule.Action == SipFailoverAction.NextServer && $"{rule.Event}".StartsWith("Response", StringComparison.Ordinal));

        SipStatusCodeSets.NextServer.Select(code => $"Response{code.Value}")
            .Should().Equal(events.Select(rule => $"{rule.Event}").Distinct());
    }

    [Fact]
    public void Sets_Twice_AreTheSame()
    {
        SipStatusCodeSets.Challenges.Should().BeSameAs(SipStatusCodeSets.Challenges);
        SipStatusCodeSets.Members.Should().BeSameAs(SipStatusCodeSets.Members);
        ((IList)SipStatusCodeSets.Members).IsReadOnly.Should().BeTrue();
    }

    [Fact]
    public void ToString_OfAMember_SaysItInOneLine()
    {
        SipStatusCodeSets.Members[0].ToString().Should().Be("Challenges: 401 Unauthorized (RFC 3261, section 22.2)");
        SipStatusCodeSets.Members.Single(member => member.SetName == "RedirectedSessions").ToString()
            .Should().Be("RedirectedSessions: 300 to 399 (RFC 6076, section 4.6)");
    }

    private static SipStatusCodeSet SetOf(string name) => (SipStatusCodeSet)typeof(SipStatusCodeSets).GetProperty(name)!.GetValue(null)!;
}
