using System.Linq;
using FluentAssertions;
using SipStatus.Rules;
using Xunit;

namespace SipStatus.Tests.Rules;

public class SipWarnCodeTests
{
    // RFC 3261, section 20.43, RFC 8373, section 6.2, and RFC 5630, section 9.
    private const string Registry =
        """
        300 Incompatible network protocol (RFC 3261, section 20.43)
        301 Incompatible network address formats (RFC 3261, section 20.43)
        302 Incompatible transport protocol (RFC 3261, section 20.43)
        303 Incompatible bandwidth units (RFC 3261, section 20.43)
        304 Media type not available (RFC 3261, section 20.43)
        305 Incompatible media format (RFC 3261, section 20.43)
        306 Attribute not understood (RFC 3261, section 20.43)
        307 Session description parameter not understood (RFC 3261, section 20.43)
        308 Incompatible language specification (RFC 8373, section 6.2)
        330 Multicast not available (RFC 3261, section 20.43)
        331 Unicast not available (RFC 3261, section 20.43)
        370 Insufficient bandwidth (RFC 3261, section 20.43)
        380 SIPS Not Allowed (RFC 5630, section 9)
        381 SIPS Required (RFC 5630, section 9)
        399 Miscellaneous warning (RFC 3261, section 20.43)
        """;

    [Fact]
    public void All_AreThoseThatAreRegistered() =>
        SipWarnCode.All.Select(warnCode => warnCode.ToString()).Should().Equal(Registry.Split('\n'));

    [Fact]
    public void Find_AnyNumber_IsTheRegisteredOneOrNone()
    {
        for (var value = 0; value < 1000; value++)
        {
            (SipWarnCode.Find(value)?.Value).Should().Be(Registry.Contains($"{value:D3} ") ? value : null);
        }

        SipWarnCode.Find(-305).Should().BeNull();
    }

    // RFC 3261, sections 21.4.26 and 21.6.4, RFC 5630, section 5.1.2, and RFC 5552, section 2.2.
    [Theory]
    [InlineData(488, "300 301 302 303 304 305 306 307 308 330 331 370 399")]
    [InlineData(606, "300 301 302 303 304 305 306 307 308 330 331 370 399")]
    [InlineData(480, "380 381")]
    [InlineData(400, "399")]
    [InlineData(500, "399")]
    [InlineData(486, "")]
    [InlineData(499, "")]
    public void GetWarnCodes_OfACode_AreThoseOfTheRfcs(int code, string expected) =>
        string.Join(' ', new SipStatusCode(code).GetWarnCodes().Select(warnCode => warnCode.Value)).Should().Be(expected);

    // A rule that asks for a Warning with a value asks for one of those.
    [Fact]
    public void GetWarnCodes_OfEveryCode_HoldTheValuesOfItsHeaderRules()
    {
        var values = from info in SipStatusRegistry.All
                     from rule in info.StatusCode.GetHeaderRules()
                     where rule.Name == "Warning" && rule.Value.Length > 0
                     select (info.StatusCode, rule.Value);

        values.Should().NotBeEmpty().And.OnlyContain(
            pair => pair.StatusCode.GetWarnCodes().Any(warnCode => pair.Value == $"{warnCode.Value:D3}"));
    }

    [Fact]
    public void GetWarnCodes_OfTheDefaultValue_AreNone() => default(SipStatusCode).GetWarnCodes().Should().BeEmpty();
}
