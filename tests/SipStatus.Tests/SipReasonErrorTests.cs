using System.Linq;
using FluentAssertions;
using Xunit;

namespace SipStatus.Tests;

public class SipReasonErrorTests
{
    [Theory]
    [InlineData(SipReasonErrorKind.None, 0, "no error")]
    [InlineData(SipReasonErrorKind.Protocol, 0, "protocol (a token such as SIP or Q.850) expected at offset 0")]
    [InlineData(SipReasonErrorKind.Separator, 3, "semicolon, or the end of the value, expected at offset 3")]
    [InlineData(SipReasonErrorKind.ParameterName, 4, "name of a parameter expected at offset 4")]
    [InlineData(SipReasonErrorKind.ParameterValue, 5, "value of a parameter expected, or the end of its quoted string, at offset 5")]
    [InlineData(SipReasonErrorKind.LineEnd, 6, "line end followed by white space expected at offset 6")]
    public void ToString_OfEveryKind_NamesTheRuleAndTheOffset(SipReasonErrorKind kind, int offset, string expected) =>
        new SipReasonError(kind, offset).ToString().Should().Be(expected);

    [Fact]
    public void Equality_OfTwoErrors_IsThatOfKindAndOffset()
    {
        SipReasonError error = new(SipReasonErrorKind.Protocol, 1), same = new(SipReasonErrorKind.Protocol, 1);

        (error == same).Should().BeTrue();
        error.GetHashCode().Should().Be(same.GetHashCode());
        (error != new SipReasonError(SipReasonErrorKind.Protocol, 2)).Should().BeTrue();
        error.Equals((object)new SipReasonError(SipReasonErrorKind.LineEnd, 1)).Should().BeFalse();
        error.Equals("x").Should().BeFalse();
        default(SipReasonError).Kind.Should().Be(SipReasonErrorKind.None);
    }

    [Fact]
    public void GetHashCode_OfOtherOffsets_Differs() =>
        Enumerable.Range(0, 100).Select(offset => new SipReasonError(SipReasonErrorKind.Protocol, offset).GetHashCode())
            .Distinct().Should().HaveCountGreaterThan(95);
}
