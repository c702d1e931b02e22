using System;
using System.Collections.Generic;
using System.Linq;
using FluentAssertions;
using SipStatus.Rules;
using Xunit;

namespace SipStatus.Tests.Rules;

public class SipGlareTimerTests
{
    // RFC 3261, section 14.1, and RFC 3311, section 5.3, which refers to it.
    [Theory]
    [InlineData("INVITE", true, 2100, 4000)]
    [InlineData("INVITE", false, 0, 2000)]
    [InlineData("UPDATE", true, 2100, 4000)]
    [InlineData("UPDATE", false, 0, 2000)]
    public void Find_OfAMethod_HasTheRangeOfTheRfc(string method, bool ownsCallId, int minimum, int maximum)
    {
        var timer = SipGlareTimer.Find(method, ownsCallId)!;

        timer.Minimum.TotalMilliseconds.Should().Be(minimum);
        timer.Maximum.TotalMilliseconds.Should().Be(maximum);
        timer.Step.TotalMilliseconds.Should().Be(10);
        timer.Method.Should().Be(method);
        timer.OwnsCallId.Should().Be(ownsCallId);
    }

    [Fact]
    public void All_AreTheFour() => SipGlareTimer.All.Should().HaveCount(4);

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("invite")]
    [InlineData("BYE")]
    public void Find_OfAnotherMethod_IsNull(string? method)
    {
        SipGlareTimer.Find(method, true).Should().BeNull();
        SipGlareTimer.Find(method, false).Should().BeNull();
    }

    // RFC 3261, section 14.1: randomly chosen between the ends in units of 10 ms. Every number that chance may give is given.
    [Theory]
    [InlineData("INVITE", true, 191)]
    [InlineData("INVITE", false, 201)]
    [InlineData("UPDATE", true, 191)]
    [InlineData("UPDATE", false, 201)]
    public void Choose_ByEveryNumber_ReachesEveryStepOnceAndBothEnds(string method, bool ownsCallId, int steps)
    {
        var timer = SipGlareTimer.Find(method, ownsCallId)!;
        var random = new CountingRandom();
        var times = new List<TimeSpan>();
        do
        {
            times.Add(timer.Choose(random));
        }
        while (random.Last < random.Bound - 1);

        times.Should().Equal(Enumerable.Range(0, steps).Select(step => timer.Minimum + TimeSpan.FromMilliseconds(10 * step)));
        times[0].Should().Be(timer.Minimum);
        times[^1].Should().Be(timer.Maximum);
    }

    [Theory]
    [InlineData(true, 191)]
    [InlineData(false, 201)]
    public void Choose_ManyTimes_ReachesEveryStepAndNothingElse(bool ownsCallId, int steps)
    {
        var timer = SipGlareTimer.Find("INVITE", ownsCallId)!;
        var random = new Random(3261);
        var times = Enumerable.Range(0, 20_000).Select(_ => timer.Choose(random)).ToList();

        times.Distinct().Should().HaveCount(steps);
        times.Should().OnlyContain(time => time >= timer.Minimum && time <= timer.Maximum && time.Ticks % timer.Step.Ticks == 0);
    }

    // 491 is the one code that starts the timer: whatever rule names it has a timer on both sides.
    [Fact]
    public void Find_OfEveryMethodWithARuleOfGlare_HasBothTimers() =>
        SipStatusCode.RequestPending.GetRetryRules()
            .Where(rule => rule.Action == SipRetryAction.Glare)
            .SelectMany(rule => rule.Methods.Methods)
            .SelectMany(method => new[] { SipGlareTimer.Find(method, true), SipGlareTimer.Find(method, false) })
            .Should().BeEquivalentTo(SipGlareTimer.All);

    [Fact]
    public void Choose_OfNoRandom_Throws()
    {
        var choose = () => SipGlareTimer.Find("INVITE", true)!.Choose(null!);

        choose.Should().Throw<ArgumentNullException>().WithParameterName("random");
    }

    [Fact]
    public void ToString_OfATimer_NamesItsSeconds()
    {
        SipGlareTimer.Find("INVITE", true)!.ToString().Should().Be("INVITE, owner of the Call-ID: 2.1 to 4 s (RFC 3261, section 14.1)");
        SipGlareTimer.Find("UPDATE", false)!.ToString().Should().Be("UPDATE, not owner of the Call-ID: 0 to 2 s (RFC 3311, section 5.3)");
    }

    // Gives 0, then 1, and so on, below the bound that it is asked for.
    private sealed class CountingRandom : Random
    {
        public int Bound { get; private set; }

        public int Last { get; private set; } = -1;

        public override int Next(int maxValue)
        {
            Bound = maxValue;
            return ++Last;
        }
    }
}
