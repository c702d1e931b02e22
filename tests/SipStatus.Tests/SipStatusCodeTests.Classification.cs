using FluentAssertions;
using Xunit;

namespace SipStatus.Tests;

/// <summary>Classes, and what an element that does not know a code treats it as.</summary>
public partial class SipStatusCodeTests
{
    /// <summary>The first and the last code of each class, and one between them.</summary>
    [Theory]
    [InlineData(100, SipStatusClass.Provisional)]
    [InlineData(150, SipStatusClass.Provisional)]
    [InlineData(199, SipStatusClass.Provisional)]
    [InlineData(200, SipStatusClass.Success)]
    [InlineData(205, SipStatusClass.Success)]
    [InlineData(299, SipStatusClass.Success)]
    [InlineData(300, SipStatusClass.Redirection)]
    [InlineData(380, SipStatusClass.Redirection)]
    [InlineData(399, SipStatusClass.Redirection)]
    [InlineData(400, SipStatusClass.ClientError)]
    [InlineData(486, SipStatusClass.ClientError)]
    [InlineData(499, SipStatusClass.ClientError)]
    [InlineData(500, SipStatusClass.ServerError)]
    [InlineData(580, SipStatusClass.ServerError)]
    [InlineData(599, SipStatusClass.ServerError)]
    [InlineData(600, SipStatusClass.GlobalFailure)]
    [InlineData(607, SipStatusClass.GlobalFailure)]
    [InlineData(699, SipStatusClass.GlobalFailure)]
    public void Class_OfACode_IsThatOfItsFirstDigit(int value, SipStatusClass expected) => MustBeOfClass(value, expected);

    [Fact]
    public void Class_OfEveryCode_IsThatOfItsFirstDigit()
    {
        for (var value = 100; value <= 699; value++)
        {
            MustBeOfClass(value, value switch
            {
                < 200 => SipStatusClass.Provisional,
                < 300 => SipStatusClass.Success,
                < 400 => SipStatusClass.Redirection,
                < 500 => SipStatusClass.ClientError,
                < 600 => SipStatusClass.ServerError,
                _ => SipStatusClass.GlobalFailure,
            });
        }
    }

    [Theory]
    [InlineData(100, 100)]
    [InlineData(101, 183)]
    [InlineData(155, 183)]
    [InlineData(180, 183)]
    [InlineData(183, 183)]
    [InlineData(199, 183)]
    [InlineData(200, 200)]
    [InlineData(202, 200)]
    [InlineData(299, 200)]
    [InlineData(300, 300)]
    [InlineData(399, 300)]
    [InlineData(402, 400)]
    [InlineData(499, 400)]
    [InlineData(500, 500)]
    [InlineData(599, 500)]
    [InlineData(606, 600)]
    [InlineData(699, 600)]
    public void ToFallback_OfACode_IsWhatAnElementTreatsItAs(int value, int expected) =>
        new SipStatusCode(value).ToFallback().Value.Should().Be(expected);

    [Fact]
    public void ToFallback_OfEveryCode_IsWhatAnElementTreatsItAs()
    {
        for (var value = 100; value <= 699; value++)
        {
            var expected = value switch
            {
                100 => 100,
                < 200 => 183,
                < 300 => 200,
                < 400 => 300,
                < 500 => 400,
                < 600 => 500,
                _ => 600,
            };

            var fallback = new SipStatusCode(value).ToFallback();
            fallback.Value.Should().Be(expected);
            fallback.ToFallback().Should().Be(fallback);
        }
    }

    private static void MustBeOfClass(int value, SipStatusClass expected)
    {
        var code = new SipStatusCode(value);

        code.Class.Should().Be(expected);
        code.IsProvisional.Should().Be(expected == SipStatusClass.Provisional);
        code.IsSuccess.Should().Be(expected == SipStatusClass.Success);
        code.IsRedirection.Should().Be(expected == SipStatusClass.Redirection);
        code.IsClientError.Should().Be(expected == SipStatusClass.ClientError);
        code.IsServerError.Should().Be(expected == SipStatusClass.ServerError);
        code.IsGlobalFailure.Should().Be(expected == SipStatusClass.GlobalFailure);
        code.IsFinal.Should().Be(expected != SipStatusClass.Provisional);
        code.IsFailure.Should().Be(
            expected is SipStatusClass.ClientError or SipStatusClass.ServerError or SipStatusClass.GlobalFailure);
    }
}
