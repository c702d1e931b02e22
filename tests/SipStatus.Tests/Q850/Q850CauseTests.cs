using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Reflection;
using FluentAssertions;
using SipStatus.Q850;
using Xunit;

namespace SipStatus.Tests.Q850;

/// <summary>Construction, what is known of each value, and comparison.</summary>
public partial class Q850CauseTests
{
    /// <summary>The values that the table of ITU-T Q.850 defines.</summary>
    private const string Defined = "1-9 14 16-31 34 38-44 46-47 49-50 53 55 57-58 62-63 65-66 69-70 79 81-88 90-91 95-103 110-111 127";

    private static readonly int[] s_defined = [.. Defined.Split(' ').SelectMany(Range)];

    [Fact]
    public void Constructor_EveryNumber_MakesACauseOrThrows()
    {
        for (var value = -1000; value <= 1000; value++)
        {
            var number = value;
            var isCause = value is >= 1 and <= 127;
            Q850Cause.TryCreate(value, out var cause).Should().Be(isCause);
            cause.Value.Should().Be(isCause ? value : 0);
            ((int)cause).Should().Be(cause.Value);
            if (isCause)
            {
                new Q850Cause(value).Should().Be(cause);
            }
            else
            {
                FluentActions.Invoking(() => new Q850Cause(number)).Should().ThrowExactly<ArgumentOutOfRangeException>()
                    .WithMessage("A Q.850 cause is a number from 1 to 127.*").Which.ActualValue.Should().Be(value);
            }
        }
    }

    [Theory]
    [InlineData(int.MinValue)]
    [InlineData(int.MaxValue)]
    [InlineData(256 + 17)]
    [InlineData(65536 + 17)]
    public void TryCreate_FarOutOfRange_IsFalse(int value)
    {
        Q850Cause.TryCreate(value, out var cause).Should().BeFalse();
        cause.Should().Be(default(Q850Cause));
    }

    [Fact]
    public void Default_OfTheStruct_IsNoCause()
    {
        var cause = default(Q850Cause);

        cause.Value.Should().Be(0);
        cause.Text.Should().BeEmpty();
        cause.IsDefined.Should().BeFalse();
        cause.Class.Should().Be(Q850Class.None);
        cause.ToString().Should().Be("0");
        Q850Cause.Parse("0").Should().Be(cause);
    }

    [Fact]
    public void IsDefined_OfEveryValue_IsAsInTheTableOfQ850()
    {
        for (var value = 1; value <= 127; value++)
        {
            var cause = new Q850Cause(value);
            cause.IsDefined.Should().Be(s_defined.Contains(value), "{0}", value);
            cause.Text.Length.Should().Be(cause.IsDefined ? cause.Text.Trim().Length : 0);
        }

        Enumerable.Range(1, 127).Select(value => new Q850Cause(value).Text).Where(text => text.Length > 0).Should().OnlyHaveUniqueItems();
    }

    [Theory]
    [InlineData(1, "Unallocated (unassigned) number")]
    [InlineData(17, "User busy")]
    [InlineData(28, "Invalid number format (address incomplete)")]
    [InlineData(31, "Normal, unspecified")]
    [InlineData(34, "No circuit/channel available")]
    [InlineData(102, "Recovery on timer expiry")]
    [InlineData(127, "Interworking, unspecified")]
    [InlineData(52, "")]
    public void Text_OfACause_IsThatOfQ850(int value, string expected) => new Q850Cause(value).Text.Should().Be(expected);

    // Q.850: the class is the three upper bits of the seven, of which 000 and 001 are both the normal event.
    [Fact]
    public void Class_OfEveryValue_IsItsUpperBits()
    {
        for (var value = 1; value <= 127; value++)
        {
            ((int)new Q850Cause(value).Class).Should().Be(Math.Max(value >> 4, 1), "{0}", value);
        }

        Enum.GetNames<Q850Class>().Should().Equal(
            "None", "Normal", "ResourceUnavailable", "ServiceNotAvailable", "ServiceNotImplemented", "InvalidMessage", "ProtocolError",
            "Interworking");
    }

    [Fact]
    public void Properties_EachOfThem_IsADefinedCause()
    {
        var properties = typeof(Q850Cause).GetProperties(BindingFlags.Public | BindingFlags.Static);

        properties.Select(property => ((Q850Cause)property.GetValue(null)!).Value).Should().BeEquivalentTo(s_defined);
        Q850Cause.UserBusy.Value.Should().Be(17);
        Q850Cause.NormalCallClearing.Value.Should().Be(16);
        Q850Cause.Interworking.Value.Should().Be(127);
    }

    [Fact]
    public void Compare_EveryPair_IsByNumber()
    {
        for (var left = 0; left <= 127; left++)
        {
            for (var right = 0; right <= 127; right++)
            {
                var (a, b) = (Cause(left), Cause(right));
                var agrees = a.Equals(b) == (left == right) && a.Equals((object)b) == (left == right) && (a == b) == (left == right)
                    && (a != b) == (left != right) && (a < b) == (left < right) && (a <= b) == (left <= right) && (a > b) == (left > right)
                    && (a >= b) == (left >= right) && Math.Sign(a.CompareTo(b)) == left.CompareTo(right)
                    && Math.Sign(((IComparable)a).CompareTo(b)) == left.CompareTo(right);
                agrees.Should().BeTrue("{0} and {1} compare as numbers", left, right);
            }
        }

        new HashSet<int>(Enumerable.Range(0, 128).Select(value => Cause(value).GetHashCode())).Should().HaveCount(128);
    }

    [Fact]
    public void CompareTo_NullOrAnotherType_FollowsIComparable()
    {
        IComparable cause = Q850Cause.UserBusy;

        cause.CompareTo(null).Should().BePositive();
        FluentActions.Invoking(() => cause.CompareTo(17)).Should().ThrowExactly<ArgumentException>()
            .WithMessage("The object to compare with must be a Q850Cause.*").WithParameterName("obj");
        Q850Cause.UserBusy.Equals((object)17).Should().BeFalse();
        Q850Cause.UserBusy.Equals(null).Should().BeFalse();
    }

    private static Q850Cause Cause(int value) => value == 0 ? default : new Q850Cause(value);

    private static IEnumerable<int> Range(string range)
    {
        var ends = range.Split('-').Select(end => int.Parse(end, CultureInfo.InvariantCulture)).ToArray();
        return Enumerable.Range(ends[0], ends[^1] - ends[0] + 1);
    }
}
