using System;
using System.Collections.Generic;
using System.Linq;
using FluentAssertions;
using Xunit;

namespace SipStatus.Tests.Knowledge;

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

    [Theory]
    [InlineData(true, 191)]
    [InlineData(false, 201)]
    public void Choose_ManyTimes_ReachesEveryStepAndNothingElse(bool ownsCallId, int steps)
    {
        var timer = SipGlareTimer.Find("INVITE", ownsCallId)!;
        var random = new Random(3261);
        var counts = new Dictionary<int, int>();
        for (var i = 0; i < 100_000; i++)
        {
            var milliseconds = timer.Choose(random).TotalMilliseconds;
            (milliseconds % 10).Should().Be(0);
            var chosen = (int)milliseconds;
            counts[chosen] = counts.TryGetValue(chosen, out var count) ? count + 1 : 1;
        }

        counts.Should().HaveCount(steps);
        counts.Keys.Min().Should().Be((int)timer.Minimum.TotalMilliseconds);
        counts.Keys.Max().Should().Be((int)timer.Maximum.TotalMilliseconds);
        counts.Values.Should().OnlyContain(count => count > 300 && count < 750, "each step is as likely as the others");
    }

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
}
