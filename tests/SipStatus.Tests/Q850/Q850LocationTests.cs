using System;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using FluentAssertions;
using SipStatus.Q850;
using Xunit;

namespace SipStatus.Tests.Q850;

public class Q850LocationTests
{
    /// <summary>RFC 8606, section 4, figure 1: the bits of the location and its token.</summary>
    private static readonly (string Bits, string Token)[] s_figure =
    [
        ("0000", "U"), ("0001", "LPN"), ("0010", "LN"), ("0011", "TN"), ("0100", "RLN"), ("0101", "RPN"), ("0110", "LOC-6"), ("0111", "INTL"),
        ("1000", "LOC-8"), ("1001", "LOC-9"), ("1010", "BI"), ("1011", "LOC-11"), ("1100", "LOC-12"), ("1101", "LOC-13"), ("1110", "LOC-14"), ("1111", "LOC-15"),
    ];

    [Fact]
    public void Token_OfEveryLocation_IsThatOfTheRfc()
    {
        foreach (var (bits, token) in s_figure)
        {
            var location = new Q850Location(Convert.ToInt32(bits, 2));

            location.Token.Should().Be(token);
            location.ToString().Should().Be(token);
            Q850Location.Parse(token).Should().Be(location);
            Q850Location.TryParse(token.ToLowerInvariant(), out var same).Should().BeTrue();
            same.Should().Be(location);
        }
    }

    [Theory]
    [InlineData(0, "user")]
    [InlineData(2, "public network serving the local user")]
    [InlineData(5, "private network serving the remote user")]
    [InlineData(7, "international network")]
    [InlineData(11, "spare")]
    [InlineData(15, "reserved for national use")]
    public void Text_OfALocation_SaysWhatItIs(int value, string expected) => new Q850Location(value).Text.Should().Be(expected);

    [Fact]
    public void Constructor_EveryNumber_MakesALocationOrThrows()
    {
        foreach (var value in Enumerable.Range(-300, 600).Append(int.MinValue).Append(int.MaxValue))
        {
            var isLocation = value is >= 0 and <= 15;
            Q850Location.TryCreate(value, out var location).Should().Be(isLocation);
            location.Value.Should().Be(isLocation ? value : -1);
            var make = () => new Q850Location(value);
            if (isLocation)
            {
                make().Should().Be(location);
            }
            else
            {
                make.Should().ThrowExactly<ArgumentOutOfRangeException>()
                    .WithMessage("A Q.850 cause location is a number from 0 to 15.*")
                    .WithParameterName("value");
            }
        }
    }

    [Fact]
    public void Properties_EachOfThem_AreTheLocationsThatMeanSomething()
    {
        var properties = typeof(Q850Location).GetProperties(BindingFlags.Public | BindingFlags.Static);

        properties.ToDictionary(property => property.Name, property => ((Q850Location)property.GetValue(null)!).Token)
            .Should().BeEquivalentTo(
            new Dictionary<string, string>
            {
                ["User"] = "U",
                ["LocalPrivateNetwork"] = "LPN",
                ["LocalPublicNetwork"] = "LN",
                ["TransitNetwork"] = "TN",
                ["RemotePublicNetwork"] = "RLN",
                ["RemotePrivateNetwork"] = "RPN",
                ["InternationalNetwork"] = "INTL",
                ["BeyondInterworkingPoint"] = "BI",
            });
    }

    [Fact]
    public void Default_OfTheLocation_IsNone()
    {
        default(Q850Location).Value.Should().Be(-1);
        default(Q850Location).Token.Should().BeEmpty();
        default(Q850Location).Text.Should().BeEmpty();
        default(Q850Location).ToString().Should().BeEmpty();
        default(Q850Location).Equals(default).Should().BeTrue();
        for (var value = 0; value <= 15; value++)
        {
            (default(Q850Location) == new Q850Location(value)).Should().BeFalse();
            default(Q850Location).GetHashCode().Should().NotBe(new Q850Location(value).GetHashCode());
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("U ")]
    [InlineData(" U")]
    [InlineData("0")]
    [InlineData("LOC-0")]
    [InlineData("LOC-7")]
    [InlineData("LOC-06")]
    [InlineData("LOC-16")]
    [InlineData("LOC_6")]
    [InlineData("USER")]
    [InlineData("B\u0131")] // Small i without a dot.
    [InlineData("B\u0130")] // Capital I with a dot.
    [InlineData("\uFF35")]
    [InlineData("U\0")]
    public void Parse_NoToken_ThrowsOrIsFalse(string text)
    {
        Q850Location.TryParse(text, out var location).Should().BeFalse();
        location.Should().Be(default(Q850Location));
        FluentActions.Invoking(() => Q850Location.Parse(text)).Should().ThrowExactly<FormatException>()
            .WithMessage("Not the token of a Q.850 cause location (RFC 8606, section 4): \"*\".");
    }

    [Fact]
    public void Parse_HostileText_IsShownShortAndEscaped()
    {
        var message = FluentActions.Invoking(() => Q850Location.Parse("U\r\n\u001B[2J" + new string('x', 100_000)))
            .Should().ThrowExactly<FormatException>().Which.Message;

        message.Should().Contain("\"U\\u000D\\u000A\\u001B[2Jxxx").And.NotContainAny("\r", "\n", "\u001B");
        message.Length.Should().BeLessThan(200);
    }

    [Fact]
    public void Parse_Null_ThrowsOrIsFalse()
    {
        FluentActions.Invoking(() => Q850Location.Parse(null!)).Should().ThrowExactly<ArgumentNullException>().WithParameterName("token");
        Q850Location.TryParse(null, out var location).Should().BeFalse();
        location.Should().Be(default(Q850Location));
    }

    [Fact]
    public void Equals_EveryPair_IsByNumber()
    {
        for (var left = 0; left <= 15; left++)
        {
            for (var right = 0; right <= 15; right++)
            {
                var (a, b) = (new Q850Location(left), new Q850Location(right));

                a.Equals(b).Should().Be(left == right);
                a.Equals((object)b).Should().Be(left == right);
                (a == b).Should().Be(left == right);
                (a != b).Should().Be(left != right);
                (a.GetHashCode() == b.GetHashCode()).Should().Be(left == right);
            }
        }

        default(Q850Location).Equals((object)0).Should().BeFalse();
    }
}
