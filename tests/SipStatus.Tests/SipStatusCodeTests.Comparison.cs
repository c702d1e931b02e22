using System;
using System.Collections.Generic;
using System.Linq;
using FluentAssertions;
using Xunit;

namespace SipStatus.Tests;

/// <summary>Equality, order and hash code, all by number.</summary>
public partial class SipStatusCodeTests
{
    private static readonly int[] s_numbersToCompare = [0, 100, 101, 199, 200, 299, 300, 355, 356, 486, 600, 698, 699];

    [Fact]
    public void Compare_EveryPair_IsByNumber()
    {
        foreach (var left in s_numbersToCompare)
        {
            foreach (var right in s_numbersToCompare)
            {
                var (a, b) = (Code(left), Code(right));

                a.Equals(b).Should().Be(left == right);
                a.Equals((object)b).Should().Be(left == right);
                (a == b).Should().Be(left == right);
                (a != b).Should().Be(left != right);
                (a < b).Should().Be(left < right);
                (a <= b).Should().Be(left <= right);
                (a > b).Should().Be(left > right);
                (a >= b).Should().Be(left >= right);
                Math.Sign(a.CompareTo(b)).Should().Be(left.CompareTo(right));
                Math.Sign(((IComparable)a).CompareTo(b)).Should().Be(left.CompareTo(right));
            }
        }
    }

    [Fact]
    public void GetHashCode_EveryCode_DiffersAndIsStable()
    {
        var codes = Enumerable.Range(100, 600).Select(value => new SipStatusCode(value)).ToArray();

        codes.Select(code => code.GetHashCode()).Should().OnlyHaveUniqueItems();
        codes.Should().OnlyContain(code => code.GetHashCode() == new SipStatusCode(code.Value).GetHashCode());
        new HashSet<SipStatusCode>(codes.Concat(codes)).Should().HaveCount(600);
    }

    [Fact]
    public void Equals_AnotherType_IsFalse()
    {
        SipStatusCode.BusyHere.Equals(null).Should().BeFalse();
        SipStatusCode.BusyHere.Equals((object)486).Should().BeFalse();
        SipStatusCode.BusyHere.Equals("486 Busy Here").Should().BeFalse();
    }

    [Fact]
    public void CompareTo_NullOrAnotherType_FollowsIComparable()
    {
        IComparable code = SipStatusCode.BusyHere;

        code.CompareTo(null).Should().BePositive();
        FluentActions.Invoking(() => code.CompareTo(486)).Should().ThrowExactly<ArgumentException>()
            .WithMessage("The object to compare with must be a SipStatusCode.*").WithParameterName("obj");
    }

    [Fact]
    public void Sort_CodesInAnyOrder_IsByNumber()
    {
        SipStatusCode[] codes = [SipStatusCode.Decline, SipStatusCode.OK, default, SipStatusCode.BusyHere, SipStatusCode.Trying];

        Array.Sort(codes);

        codes.Select(code => code.Value).Should().Equal(0, 100, 200, 486, 603);
    }

    [Fact]
    public void Pattern_OnValue_MatchesRangesAndConstants()
    {
        (SipStatusCode.BusyHere is { Value: >= 400 and < 500 }).Should().BeTrue();
        (SipStatusCode.Decline is { Value: >= 400 and < 500 }).Should().BeFalse();
        (SipStatusCode.BusyHere is { Value: SipStatusCodes.Status486BusyHere or SipStatusCodes.Status600BusyEverywhere }).Should().BeTrue();
    }

    private static SipStatusCode Code(int value) => value == 0 ? default : new SipStatusCode(value);
}
