using System;
using System.Linq;
using CsCheck;
using FluentAssertions;
using SipStatus.Rules;
using Xunit;

namespace SipStatus.Tests.Rules;

public class SipPerformanceCountsTests
{
    [Fact]
    public void Ratios_OfInvites_AreThoseOfRfc6076()
    {
        var counts = Invites(
            (200, 50), (180, 5), (301, 10), (302, 10), (401, 8), (407, 4), (402, 1), (408, 3), (480, 6), (486, 7), (500, 2), (503, 2),
            (504, 1), (600, 4), (603, 3), (607, 2), (699, 2));

        // 120 INVITEs, 20 of them redirected: 100 count for SER and SEER, 120 for ISA.
        counts.Invites.Should().Be(120);
        counts.SessionEstablishmentRatio.Should().Be(50);
        counts.SessionEstablishmentEffectivenessRatio.Should().Be(50 + 6 + 7 + 4 + 3);
        counts.IneffectiveSessionAttempts.Should().Be(100.0 * (3 + 2 + 2 + 1) / 120);
        counts.GetSessionCompletionRatio(48).Should().Be(100.0 * 48 / 120);
        counts.IneffectiveRegistrationAttempts.Should().BeNull();
        counts.ToString().Should().Be("120 INVITE: SER 50.0 %, SEER 70.0 %, ISA 6.7 %; 0 REGISTER: IRA none");
    }

    // The draft took 401, 402 and 407 out of the total as well.
    [Fact]
    public void SessionEstablishmentRatio_OfChallenges_CountsThem()
    {
        Invites((200, 1), (401, 1), (402, 1), (407, 1)).SessionEstablishmentRatio.Should().Be(25);
        Invites((200, 1), (407, 1)).SessionEstablishmentEffectivenessRatio.Should().Be(50);
        Invites((200, 1), (302, 1)).SessionEstablishmentRatio.Should().Be(100);
        Invites((200, 1), (0, 1)).SessionEstablishmentRatio.Should().Be(50);
    }

    [Fact]
    public void IneffectiveRegistrationAttempts_OfChallenges_CountsNoFailure()
    {
        var counts = SipPerformanceCounts.Create();
        foreach (var (code, count) in new[] { (200, 60), (401, 20), (402, 1), (407, 1), (403, 8), (503, 4), (408, 4), (600, 1), (302, 1) })
        {
            counts.AddRegisters(new SipStatusCode(code), count);
        }

        counts.Registers.Should().Be(100);
        counts.IneffectiveRegistrationAttempts.Should().Be(8 + 4 + 4 + 1);
        counts.CountRegisters(SipStatusCodeSets.Challenges).Should().Be(21);
        counts.Invites.Should().Be(0);
        counts.ToString().Should().EndWith("100 REGISTER: IRA 17.0 %");
    }

    [Fact]
    public void Ratios_WithoutDenominator_AreNull()
    {
        var empty = SipPerformanceCounts.Create();

        empty.SessionEstablishmentRatio.Should().BeNull();
        empty.SessionEstablishmentEffectivenessRatio.Should().BeNull();
        empty.IneffectiveSessionAttempts.Should().BeNull();
        empty.IneffectiveRegistrationAttempts.Should().BeNull();
        empty.GetSessionCompletionRatio(0).Should().BeNull();
        empty.ToString().Should().Be("0 INVITE: SER none, SEER none, ISA none; 0 REGISTER: IRA none");
        Invites((302, 7)).SessionEstablishmentRatio.Should().BeNull("nothing but redirections leaves nothing to count");
        Invites((302, 7)).IneffectiveSessionAttempts.Should().Be(0);
    }

    [Fact]
    public void Add_OfNothing_ChangesNothing()
    {
        var counts = Invites((200, 0));

        counts.Invites.Should().Be(0);
        counts.SessionEstablishmentRatio.Should().BeNull();
    }

    [Fact]
    public void Add_OfOtherCounts_IsTheirSum()
    {
        var (first, second) = (Invites((200, 2), (486, 1)), Invites((200, 1)));
        second.AddRegisters(SipStatusCode.Forbidden);

        first.Add(second);
        first.CountInvites(SipStatusCodeSets.EstablishedSessions).Should().Be(3);
        (first.Invites, first.Registers, second.Invites).Should().Be((4, 1, 1));
        first.CountRegisters(SipStatusCodeSet.All).Should().Be(1);
        first.Add(first);
        first.CountInvites(SipStatusCodeSet.All).Should().Be(8);
        first.CountRegisters(SipStatusCodeSet.All).Should().Be(2);
    }

    [Fact]
    public void Add_BeyondTheRange_ThrowsAndAddsNothing()
    {
        var counts = Invites((200, long.MaxValue));

        counts.SessionEstablishmentRatio.Should().Be(100);
        counts.Invoking(it => it.AddInvites(SipStatusCode.OK)).Should().ThrowExactly<OverflowException>();
        counts.Invoking(it => it.Add(counts)).Should().ThrowExactly<OverflowException>();
        counts.Invites.Should().Be(long.MaxValue);
        counts.CountInvites(SipStatusCodeSet.All).Should().Be(long.MaxValue);

        var registers = SipPerformanceCounts.Create();
        registers.AddRegisters(SipStatusCode.OK, long.MaxValue);
        registers.Invoking(it => it.AddRegisters(SipStatusCode.OK)).Should().ThrowExactly<OverflowException>();
        registers.Invoking(it => it.Add(registers)).Should().ThrowExactly<OverflowException>();
        registers.CountRegisters(SipStatusCodeSet.All).Should().Be(registers.Registers).And.Be(long.MaxValue);

        // Where one of the two is too large, the other is not added either.
        registers.AddInvites(SipStatusCode.OK, 2);
        registers.Invoking(it => it.Add(registers)).Should().ThrowExactly<OverflowException>();
        registers.Invites.Should().Be(2);
        registers.CountInvites(SipStatusCodeSet.All).Should().Be(2);
    }

    [Fact]
    public void Arguments_ThatAreWrong_Throw()
    {
        var counts = Invites((200, 3));

        counts.Invoking(it => it.AddInvites(SipStatusCode.OK, -1))
            .Should().ThrowExactly<ArgumentOutOfRangeException>().WithMessage("A number of requests *").WithParameterName("count");
        counts.Invoking(it => it.AddRegisters(SipStatusCode.OK, -1))
            .Should().ThrowExactly<ArgumentOutOfRangeException>().WithParameterName("count");
        counts.Invoking(it => it.Add(null!)).Should().ThrowExactly<ArgumentNullException>().WithParameterName("other");
        counts.Invoking(it => it.CountInvites(null!)).Should().ThrowExactly<ArgumentNullException>().WithParameterName("codes");
        counts.Invoking(it => it.CountRegisters(null!)).Should().ThrowExactly<ArgumentNullException>().WithParameterName("codes");
        counts.Invoking(it => it.GetSessionCompletionRatio(-1))
            .Should().ThrowExactly<ArgumentOutOfRangeException>().WithParameterName("completedSessions");
        counts.Invoking(it => it.GetSessionCompletionRatio(4))
            .Should().ThrowExactly<ArgumentOutOfRangeException>().WithMessage("There cannot be more completed sessions *")
            .WithParameterName("completedSessions");
    }

    // The formulas written out once more, over lists of codes instead of counts.
    [Fact]
    public void Ratios_OfAnyResponses_AreWithinBoundsAndThoseOfTheFormulas() =>
        Gen.Int[0, 699].Where(code => code is 0 or >= 100).List[0, 40].Sample(codes =>
        {
            var counts = Invites([.. codes.Select(code => (code, 1L))]);
            var total = codes.Count(code => code / 100 != 3);

            Same(counts.SessionEstablishmentRatio, codes.Count(code => code == 200), total);
            Same(counts.SessionEstablishmentEffectivenessRatio, codes.Count(code => code is 200 or 480 or 486 or 600 or 603), total);
            Same(counts.IneffectiveSessionAttempts, codes.Count(code => code is 408 or 500 or 503 or 504), codes.Count);
        });

    // Numbers that a double cannot hold, or whose hundredfold it cannot.
    [Theory]
    [InlineData(975829379168875348)]
    [InlineData(360421446793355)]
    [InlineData(long.MaxValue)]
    public void Ratios_OfHugeCounts_AreWithinBounds(long count)
    {
        Invites((200, count)).SessionEstablishmentRatio.Should().Be(100);
        Invites((200, count - 1), (503, 1)).SessionEstablishmentRatio.Should().BeInRange(99.9, 99.99999999999999);
        Invites((503, count)).IneffectiveSessionAttempts.Should().Be(100);
    }

    private static void Same(double? ratio, int count, int total)
    {
        ratio.HasValue.Should().Be(total > 0);
        if (ratio is { } percent)
        {
            percent.Should().BeInRange(0, 100).And.BeApproximately(count * 100.0 / total, 1e-9);
        }
    }

    private static SipPerformanceCounts Invites(params (int Code, long Count)[] results)
    {
        var counts = SipPerformanceCounts.Create();
        foreach (var (code, count) in results)
        {
            counts.AddInvites(code == 0 ? default : new SipStatusCode(code), count);
        }

        return counts;
    }
}
