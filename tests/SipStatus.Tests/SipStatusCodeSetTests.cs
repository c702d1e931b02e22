using System;
using System.Collections;
using System.Collections.Generic;
using System.Linq;
using FluentAssertions;
using Xunit;

namespace SipStatus.Tests;

/// <summary>What a set is made of, what is in it, and how it compares.</summary>
public partial class SipStatusCodeSetTests
{
    private static readonly SipStatusCode[] s_every = [.. Enumerable.Range(100, 600).Select(value => new SipStatusCode(value))];

    [Fact]
    public void Create_FromCodesInAnyForm_HasThemOnceAndAscending()
    {
        SipStatusCode[] codes = [SipStatusCode.BusyHere, SipStatusCode.Trying, SipStatusCode.BusyHere, new(699)];
        SipStatusCodeSet expression = [SipStatusCode.BusyHere, SipStatusCode.Trying, SipStatusCode.BusyHere, new(699)];
        SipStatusCodeSet spread = [.. codes];
        SipStatusCodeSet[] sets =
        [
            expression, spread, new(codes), new(new List<SipStatusCode>(codes)), SipStatusCodeSet.Create(codes),
            SipStatusCodeSet.Create(codes.AsSpan()),
        ];
        foreach (var set in sets)
        {
            set.Should().Equal(SipStatusCode.Trying, SipStatusCode.BusyHere, new SipStatusCode(699));
            set.Count.Should().Be(3);
            set.ToString().Should().Be("100,486,699");
        }
    }

    [Fact]
    public void Create_WithoutCodes_IsTheEmptySet()
    {
        SipStatusCodeSet none = [];

        none.Should().BeSameAs(SipStatusCodeSet.Empty);
        SipStatusCodeSet.Create().Should().BeSameAs(SipStatusCodeSet.Empty);
        (new SipStatusCodeSet([]) == SipStatusCodeSet.Empty).Should().BeTrue();
        none.Count.Should().Be(0);
        none.ToString().Should().BeEmpty();
    }

    [Fact]
    public void Create_NoStatus_ThrowsArgumentOutOfRangeException()
    {
        FluentActions.Invoking(() => SipStatusCodeSet.Create(SipStatusCode.OK, default))
            .Should().ThrowExactly<ArgumentOutOfRangeException>()
            .WithParameterName("codes").WithMessage(StatusCodeSetThrow.SetNeedsCodes + "*");
        FluentActions.Invoking(() => new SipStatusCodeSet(new SipStatusCode[1])).Should().ThrowExactly<ArgumentOutOfRangeException>()
            .WithParameterName("codes");
    }

    [Fact]
    public void Create_Null_ThrowsArgumentNullException()
    {
        FluentActions.Invoking(() => SipStatusCodeSet.Create(null!))
            .Should().ThrowExactly<ArgumentNullException>().WithParameterName("codes");
        FluentActions.Invoking(() => new SipStatusCodeSet(null!)).Should().ThrowExactly<ArgumentNullException>().WithParameterName("codes");
    }

    [Fact]
    public void Of_EveryClass_HasItsHundredCodes()
    {
        SipStatusCodeSet.Of(SipStatusClass.None).Should().BeSameAs(SipStatusCodeSet.Empty);
        foreach (var statusClass in Enum.GetValues<SipStatusClass>().Where(value => value != SipStatusClass.None))
        {
            SipStatusCodeSet.Of(statusClass).Should().Equal(s_every.Where(code => code.Class == statusClass));
            SipStatusCodeSet.Of(statusClass).ToString().Should().Be($"{(int)statusClass}xx");
            SipStatusCodeSet.Of(statusClass).Should().BeSameAs(SipStatusCodeSet.Of(statusClass));
        }
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(7)]
    [InlineData(int.MaxValue)]
    [InlineData(int.MinValue)]
    public void Of_NoClass_ThrowsArgumentOutOfRangeException(int value) =>
        FluentActions.Invoking(() => SipStatusCodeSet.Of((SipStatusClass)value)).Should().ThrowExactly<ArgumentOutOfRangeException>()
            .WithParameterName("statusClass").WithMessage("A class of SIP Status-Codes is a value of SipStatusClass.*");

    [Fact]
    public void All_AndRegistered_AreWhatTheyAreCalled()
    {
        SipStatusCodeSet.All.Should().Equal(s_every);
        SipStatusCodeSet.All.ToString().Should().Be("1xx,2xx,3xx,4xx,5xx,6xx");
        SipStatusCodeSet.Registered.Should().Equal(SipStatusRegistry.All.Select(info => info.StatusCode));
    }

    [Fact]
    public void Contains_AnyNumber_IsTrueForItsCodesOnly()
    {
        var set = SipStatusCodeSet.Parse("100,163,164,486,699");
        foreach (var value in Enumerable.Range(-1000, 3000).Append(int.MinValue).Append(int.MaxValue).Append(65536 + 486))
        {
            set.Contains(value).Should().Be(value is 100 or 163 or 164 or 486 or 699, "of {0}", value);
        }

        s_every.Where(set.Contains).Select(code => code.Value).Should().Equal(100, 163, 164, 486, 699);
        set.Contains(default(SipStatusCode)).Should().BeFalse();
        (~set).Contains(default(SipStatusCode)).Should().BeFalse();
        SipStatusCodeSet.All.Contains(0).Should().BeFalse();
    }

    [Fact]
    public void Operators_OfTwoSets_HaveNamedTwins()
    {
        SipStatusCodeSet left = SipStatusCodeSet.Parse("408,5xx"), right = SipStatusCodeSet.Parse("408,480,500-503");

        (left | right).ToString().Should().Be("408,480,5xx");
        (left & right).ToString().Should().Be("408,500-503");
        (left - right).ToString().Should().Be("504-599");
        (~left).ToString().Should().Be("1xx,2xx,3xx,400-407,409-499,6xx");
        left.Union(right).Should().BeEquivalentTo(left | right);
        left.Intersect(right).Should().Equal(left & right);
        left.Except(right).Should().Equal(left - right);
        left.Complement().Should().Equal(~left);
        left.Union([SipStatusCode.BusyHere]).ToString().Should().Be("408,486,5xx");
        (left - left).Should().BeSameAs(SipStatusCodeSet.Empty);
        (~SipStatusCodeSet.All).Should().BeSameAs(SipStatusCodeSet.Empty);
        (~SipStatusCodeSet.Empty).Should().Equal(SipStatusCodeSet.All);
    }

    [Fact]
    public void Operators_OfNull_ThrowArgumentNullException()
    {
        var set = SipStatusCodeSet.All;
        Func<SipStatusCodeSet>[] operations =
        [
            () => set | null!, () => null! | set, () => set & null!, () => null! & set, () => set - null!, () => null! - set,
            () => ~(SipStatusCodeSet)null!,
            () => set.Union(null!), () => set.Intersect(null!), () => set.Except(null!),
        ];

        operations.Should().AllSatisfy(operation => operation.Should().ThrowExactly<ArgumentNullException>());
    }

    [Fact]
    public void Equality_OfSets_IsThatOfTheirCodes()
    {
        var set = SipStatusCodeSet.Parse("5xx");
        var same = SipStatusCodeSet.Parse("500-549 550-599");
        var other = SipStatusCodeSet.Parse("5xx,!599");
        SipStatusCodeSet? none = null;

        set.Equals((object?)none).Should().BeFalse();
        (set == same).Should().BeTrue();
        (set != same).Should().BeFalse();
        set.Equals((object)same).Should().BeTrue();
        set.GetHashCode().Should().Be(same.GetHashCode());
        (set == other).Should().BeFalse();
        (set != other).Should().BeTrue();
        set.Equals((object)other).Should().BeFalse();
        set.Equals((object)"5xx").Should().BeFalse();
        set.Equals(none).Should().BeFalse();
        (set == none).Should().BeFalse();
        (none == set).Should().BeFalse();
        (none == null).Should().BeTrue();
        (none != set).Should().BeTrue();
        s_every.Select(code => SipStatusCodeSet.Create(code).GetHashCode()).Should().OnlyHaveUniqueItems();
    }

    [Fact]
    public void Enumerator_FromTheInterface_GoesThroughTheCodesAndBack()
    {
        IEnumerable<SipStatusCode> codes = SipStatusCodeSet.Parse("163,164,699");
        using var enumerator = codes.GetEnumerator();

        for (var round = 0; round < 2; round++)
        {
            enumerator.Current.Should().Be(default(SipStatusCode));
            foreach (var expected in new[] { 163, 164, 699 })
            {
                enumerator.MoveNext().Should().BeTrue();
                enumerator.Current.Value.Should().Be(expected);
                ((IEnumerator)enumerator).Current.Should().Be(new SipStatusCode(expected));
            }

            enumerator.MoveNext().Should().BeFalse();
            enumerator.MoveNext().Should().BeFalse();
            enumerator.Current.Should().Be(default(SipStatusCode));
            enumerator.Reset();
        }

        ((IEnumerable)codes).Cast<SipStatusCode>().Should().Equal(codes);
    }

    [Fact]
    public void Use_OfASet_AllocatesNothing()
    {
        var set = SipStatusCodeSet.Parse("408,5xx,!501");
        var chars = new char[2000];
        var bytes = new byte[2000];
        Allocations.MustBeNone(() =>
        {
            var found = 0;
            foreach (var code in set)
            {
                found += set.Contains(code) && set.Contains(code.Value) ? 1 : 0;
            }

            found += SipStatusCodeSet.Of(SipStatusClass.Success).Contains(200) ? 1 : 0;
            found += SipStatusCodeSet.Registered.GetHashCode() + (set == SipStatusCodeSet.All ? 1 : 0);
            found += set.TryFormat(chars, out _) && set.TryFormat(bytes, out _) ? 1 : 0;
            found += SipStatusCodeSet.TryParse("5xx,", out _) || SipStatusCodeSet.TryParse("!!408"u8, out _) ? 1 : 0;
            GC.KeepAlive(found == 0 ? set : null);
        });
    }

    [Fact]
    public void Parse_ASet_AllocatesTheSetAlone() =>
        Allocations.Of(() => GC.KeepAlive(SipStatusCodeSet.Parse("408, 5xx, !501"))).Should().BeLessThanOrEqualTo(160);
}
