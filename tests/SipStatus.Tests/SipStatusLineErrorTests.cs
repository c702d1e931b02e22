using System.Linq;
using FluentAssertions;
using Xunit;

namespace SipStatus.Tests;

public class SipStatusLineErrorTests
{
    [Theory]
    [InlineData("SIP/3.0 200 OK", "SIP-Version SIP/2.0 expected at offset 4")]
    [InlineData("SIP/2.0", "SP expected at offset 7")]
    [InlineData("SIP/2.0 200OK", "SP expected at offset 11")]
    [InlineData("SIP/2.0 700 x", "Status-Code of three digits from 100 to 699 expected at offset 8")]
    [InlineData("SIP/2.0 200 a\0", "character not allowed in Reason-Phrase, or Reason-Phrase unfinished, at offset 13")]
    [InlineData("SIP/2.0 200 a\r", "CRLF, and nothing behind it, expected at offset 14")]
    [InlineData("SIP/2.0 200 a\r\nb", "CRLF, and nothing behind it, expected at offset 15")]
    [InlineData("SIP/2.0 200 OK", "no error")]
    public void ToString_OfAnError_NamesRuleAndOffset(string text, string expected)
    {
        SipStatusLine.TryParse(text, SipStatusLineStyles.Default, out _, out var error);

        error.ToString().Should().Be(expected);
    }

    [Fact]
    public void ToString_OfALineThatIsTooLong_SaysSo()
    {
        SipStatusLine.Read("SIP/2.0 200 OK\r\n"u8, SipStatusLineStyles.Default, out _, out _, out var error, maxLength: 10);

        error.ToString().Should().Be("line longer than the bound at offset 10");
    }

    [Fact]
    public void Default_EveryMember_IsNoError()
    {
        default(SipStatusLineError).Kind.Should().Be(SipStatusLineErrorKind.None);
        default(SipStatusLineError).Offset.Should().Be(0);
        default(SipStatusLineError).ToString().Should().Be("no error");
    }

    [Fact]
    public void Equals_TwoErrors_IsByKindAndOffset()
    {
        var error = ErrorOf("SIP/2.0 700");
        var same = ErrorOf("SIP/2.0 800 x");
        var otherOffset = ErrorOf("SIP/2.0 1x");
        var otherKind = ErrorOf("SIP/2.0X");

        error.Equals(same).Should().BeTrue();
        error.Equals((object)same).Should().BeTrue();
        (error == same).Should().BeTrue();
        (error != same).Should().BeFalse();
        error.GetHashCode().Should().Be(same.GetHashCode());

        foreach (var other in new[] { otherOffset, otherKind, default })
        {
            error.Equals(other).Should().BeFalse();
            error.Equals((object)other).Should().BeFalse();
            (error == other).Should().BeFalse();
            (error != other).Should().BeTrue();
        }

        ErrorOf("SIP/2.0").Equals(ErrorOf("SIP/2.0x")).Should().BeTrue("both lack the SP at offset 7");
        error.Equals("Status-Code").Should().BeFalse();
    }

    [Fact]
    public void GetHashCode_OfOtherOffsets_Differs() =>
        Enumerable.Range(0, 100).Select(length => ErrorOf("SIP/2.0 200 " + new string('x', length) + '\0').GetHashCode())
            .Distinct().Should().HaveCountGreaterThan(95);

    private static SipStatusLineError ErrorOf(string text)
    {
        SipStatusLine.TryParse(text, SipStatusLineStyles.Default, out _, out var error).Should().BeFalse();
        return error;
    }
}
