using System.Collections;
using System.Linq;
using FluentAssertions;
using Xunit;

namespace SipStatus.Tests.Knowledge;

public class SipRetryRuleTests
{
    // What a UAC does of its own accord, without condition: read from RFC 3261, sections 8.1.3.4, 8.1.3.5, 21 and 22, and from the RFCs of the later
    // codes (3329, 3903, 4028, 5393, 5626). The method is that of the code.
    [Theory]
    [InlineData(300, "INVITE", "Redirect")]
    [InlineData(301, "INVITE", "Redirect")]
    [InlineData(302, "INVITE", "Redirect")]
    [InlineData(305, "INVITE", "Redirect")]
    [InlineData(401, "INVITE", "Authenticate")]
    [InlineData(403, "INVITE", "NeverRetry")]
    [InlineData(407, "INVITE", "Authenticate")]
    [InlineData(412, "PUBLISH", "ChangeRequest EntityTag")]
    [InlineData(415, "INVITE", "ChangeRequest MediaType")]
    [InlineData(416, "INVITE", "ChangeRequest UriScheme")]
    [InlineData(420, "INVITE", "ChangeRequest Extension")]
    [InlineData(422, "INVITE", "ChangeRequest SessionInterval")]
    [InlineData(423, "REGISTER", "ChangeRequest Interval")]
    [InlineData(423, "PUBLISH", "ChangeRequest Interval")]
    [InlineData(440, "INVITE", "ChangeRequest Breadth")]
    [InlineData(484, "INVITE", "OverlapDial")]
    [InlineData(494, "INVITE", "ChangeRequest SecurityAgreement")]
    [InlineData(503, "INVITE", "AlternateServer")]
    public void GetRetryRules_OfAUac_DemandOrAdvise(int code, string method, string expected)
    {
        var rules = new SipStatusCode(code).GetRetryRules().Where(rule =>
            rule.AppliesTo(method, SipRole.Uac) && rule.IsUnconditional && rule.Level <= SipRequirementLevel.May
            && rule.Action is not SipRetryAction.Repeat && !(rule.Action == SipRetryAction.AlternateServer && code < 500));

        rules.Select(rule => rule.Change == SipRequestChange.None ? $"{rule.Action}" : $"{rule.Action} {rule.Change}")
            .Distinct().Should().Equal(expected);
    }

    // RFC 3261, section 21.4: none of these requests goes to the same server again as it is, but that of a 408.
    [Fact]
    public void GetRetryRules_OfEvery4xx_AdviseAgainstRepeating()
    {
        for (var code = 400; code < 500; code++)
        {
            new SipStatusCode(code).GetRetryRules().Any(rule =>
                    rule.Action == SipRetryAction.Repeat && rule.Level == SipRequirementLevel.ShouldNot && rule.Reference.Section == "21.4")
                .Should().Be(code != 408, "of {0}", code);
        }

        SipStatusCode.RequestTimeout.GetRetryRules().Should().Contain(rule =>
            rule.Action == SipRetryAction.Repeat && rule.Level == SipRequirementLevel.May && rule.Reference.Section == "21.4.9");
    }

    // RFC 3261, sections 20.33 and 21: where a UAC may try again at the time of Retry-After.
    [Fact]
    public void GetRetryRules_WithRetryAfter_AreThoseOfSection20_33()
    {
        int[] expected = [404, 413, 480, 486, 500, 503, 600, 603];
        for (var code = 100; code < 700; code++)
        {
            new SipStatusCode(code).GetRetryRules().Any(rule => rule.Action == SipRetryAction.HonourRetryAfter)
                .Should().Be(expected.Contains(code), "of {0}", code);
        }
    }

    // RFC 3261, section 14.1, and RFC 3311, section 5.3.
    [Fact]
    public void GetRetryRules_OfGlare_AreForInviteAndUpdate()
    {
        var glare = Enumerable.Range(100, 600).SelectMany(code => new SipStatusCode(code).GetRetryRules().Select(rule => (code, rule)))
            .Where(pair => pair.rule.Action == SipRetryAction.Glare).ToList();

        glare.Select(pair => $"{pair.code} {pair.rule.Methods}").Should().BeEquivalentTo("491 INVITE", "491 UPDATE");
    }

    // RFC 3261, section 16.7, step 5: after a 6xx a proxy makes no new branches.
    [Fact]
    public void GetRetryRules_OfAProxy_EndAtA6xx()
    {
        for (var code = 600; code < 700; code++)
        {
            new SipStatusCode(code).GetRetryRules().Should().Contain(rule => rule.AppliesTo("INVITE", SipRole.Proxy)
                && rule.Action == SipRetryAction.AlternateTarget && rule.Level == SipRequirementLevel.MustNot && rule.IsUnconditional);
        }
    }

    [Fact]
    public void GetRetryRules_OfAStaleNonce_AreConditional()
    {
        var rules = SipStatusCode.Unauthorized.GetRetryRules();

        rules.Should().Contain(rule => rule.Action == SipRetryAction.Authenticate && rule.Level == SipRequirementLevel.MustNot && !rule.IsUnconditional);
        rules.Should().Contain(rule => rule.ToString() == "should Authenticate; role: Uac (RFC 3261, section 22.2)");
    }

    [Fact]
    public void GetRetryRules_Twice_IsOneListThatCannotBeChanged()
    {
        var rules = SipStatusCode.ServiceUnavailable.GetRetryRules();

        SipStatusCode.ServiceUnavailable.GetRetryRules().Should().BeSameAs(rules);
        SipStatusCode.ServiceUnavailable.GetInfo()!.RetryRules.Should().BeSameAs(rules);
        ((IList)rules).IsReadOnly.Should().BeTrue();
        default(SipStatusCode).GetRetryRules().Should().BeEmpty();
        SipStatusCode.OK.GetRetryRules().Should().OnlyContain(rule => rule.Role == SipRole.Proxy);
    }
}
