using System;
using System.Linq;
using FluentAssertions;
using Xunit;

namespace SipStatus.Tests;

/// <summary>What is known of codes that are not registered.</summary>
public partial class SipStatusRegistryTests
{
    // RFC 2543, section 5.1.1, has these beside those of RFC 3261.
    [Theory]
    [InlineData(303, "See Other", "5.1.1")]
    [InlineData(409, "Conflict", "7.4.10")]
    [InlineData(411, "Length Required", "7.4.12")]
    public void FindUnregistered_CodeOfRfc2543_HasItsSection(int code, string phrase, string section)
    {
        var use = SipStatusRegistry.FindUnregistered(new SipStatusCode(code)).Should().ContainSingle().Subject;

        use.ToString().Should().Be($"{code} {phrase}");
        use.Reference.Should().Be(new SipRfcReference(2543, section));
    }

    [Fact]
    public void FindUnregistered_CodeOfSeveralPrograms_HasThemAll()
    {
        var uses = SipStatusRegistry.FindUnregistered(new SipStatusCode(477));

        uses.Should().HaveCount(2).And.OnlyContain(use => use.StatusCode.Value == 477 && use.Reference == null);
        uses.Select(use => use.Source.Split(';')[0]).Should().Equal("OpenSIPS", "Kamailio");
        uses.Should().OnlyContain(
            use => use.Summary.Length > 0 && use.GetSummary("zh-CN") != use.Summary && use.GetSummary("de") == use.Summary);
        FluentActions.Invoking(() => uses[0].GetSummary(null!)).Should().Throw<ArgumentNullException>();
    }

    [Fact]
    public void FindUnregistered_EveryOtherCode_IsEmpty()
    {
        var known = SipStatusRegistry.Unregistered.Select(use => use.StatusCode).ToList();

        known.Should().BeInAscendingOrder().And.NotContain(code => code.IsRegistered);
        SipStatusRegistry.All.Select(info => info.StatusCode).Should().NotIntersectWith(known);
        for (var code = 100; code < 700; code++)
        {
            var uses = SipStatusRegistry.FindUnregistered(new SipStatusCode(code));
            uses.Should().HaveCount(known.Count(other => other.Value == code), "of {0}", code);
        }

        SipStatusRegistry.FindUnregistered(default).Should().BeEmpty();
    }
}
