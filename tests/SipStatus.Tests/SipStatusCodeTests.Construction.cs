using System;
using FluentAssertions;
using Xunit;

namespace SipStatus.Tests;

/// <summary>In and out of the type: the constructor, <c>TryCreate</c>, the conversion, <c>default</c>.</summary>
public partial class SipStatusCodeTests
{
    [Fact]
    public void Constructor_EveryNumberFrom100To699_KeepsIt()
    {
        for (var value = 100; value <= 699; value++)
        {
            new SipStatusCode(value).Value.Should().Be(value);
            ((int)new SipStatusCode(value)).Should().Be(value);
            SipStatusCode.TryCreate(value, out var code).Should().BeTrue();
            code.Value.Should().Be(value);
        }
    }

    [Fact]
    public void Constructor_EveryOtherNumberUpTo1000_ThrowsArgumentOutOfRangeException()
    {
        for (var value = -1; value <= 1000; value++)
        {
            if (value is < 100 or > 699)
            {
                RefusedOutOfRange(value);
            }
        }
    }

    [Theory]
    [InlineData(int.MinValue)]
    [InlineData(int.MaxValue)]
    [InlineData(-486)]
    [InlineData(65_536)]
    [InlineData(65_536 + 486)] // A cast to 16 bits makes 486 of it.
    [InlineData(-65_536 + 486)]
    [InlineData(int.MinValue + 486)]
    [InlineData(486 << 16)]
    public void Constructor_NumberThatWrapsAround_ThrowsArgumentOutOfRangeException(int value) => RefusedOutOfRange(value);

    [Fact]
    public void Default_EveryMember_IsNoStatus()
    {
        var none = default(SipStatusCode);

        none.Value.Should().Be(0);
        ((int)none).Should().Be(0);
        none.Class.Should().Be(SipStatusClass.None);
        none.IsProvisional.Should().BeFalse();
        none.IsSuccess.Should().BeFalse();
        none.IsRedirection.Should().BeFalse();
        none.IsClientError.Should().BeFalse();
        none.IsServerError.Should().BeFalse();
        none.IsGlobalFailure.Should().BeFalse();
        none.IsFinal.Should().BeFalse();
        none.IsFailure.Should().BeFalse();
        none.IsRegistered.Should().BeFalse();
        none.ReasonPhrase.Should().BeEmpty();
        none.GetInfo().Should().BeNull();
        none.ToFallback().Should().Be(none);
        none.ToString().Should().Be("0");
        none.GetHashCode().Should().Be(0);
        none.Should().Be(new SipStatusCode());
        SipStatusCode.Parse(none.ToString()).Should().Be(none);
    }

    private static void RefusedOutOfRange(int number)
    {
        FluentActions.Invoking(() => new SipStatusCode(number))
            .Should().ThrowExactly<ArgumentOutOfRangeException>().WithParameterName("value").WithMessage(Throw.StatusCodeRange + "*")
            .Which.ActualValue.Should().Be(number);
        SipStatusCode.TryCreate(number, out var code).Should().BeFalse();
        code.Should().Be(default(SipStatusCode));
    }
}
