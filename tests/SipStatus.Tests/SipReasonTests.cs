using System;
using System.Linq;
using System.Text;
using FluentAssertions;
using SipStatus.Q850;
using Xunit;

namespace SipStatus.Tests;

/// <summary>How reasons are made, what they say, and how they compare.</summary>
public partial class SipReasonTests
{
    [Fact]
    public void ForStatusCode_AnyCode_IsOfSip()
    {
        var reason = SipReason.ForStatusCode(SipStatusCode.OK, "Call completed elsewhere");

        reason.Protocol.Should().Be("SIP");
        reason.Cause.Should().Be(200);
        reason.StatusCode.Should().Be(SipStatusCode.OK);
        reason.Text.Should().Be("Call completed elsewhere");
        reason.Q850Cause.Should().Be(default(Q850Cause));
        reason.Location.Should().BeNull();
        reason.ToString().Should().Be("SIP;cause=200;text=\"Call completed elsewhere\"");
        SipReason.ForStatusCode(new SipStatusCode(499)).ToString().Should().Be("SIP;cause=499");
        SipReason.ForStatusCode(new SipStatusCode(499)).Text.Should().BeNull();
        SipReason.ForStatusCode(SipStatusCode.OK, "").ToString().Should().Be("SIP;cause=200;text=\"\"");
    }

    [Fact]
    public void ForQ850_AnyCause_IsOfQ850()
    {
        var reason = SipReason.ForQ850(Q850Cause.UserBusy, Q850Location.User, "User busy");

        reason.Protocol.Should().Be("Q.850");
        reason.Cause.Should().Be(17);
        reason.Q850Cause.Should().Be(Q850Cause.UserBusy);
        reason.Location.Should().Be(Q850Location.User);
        reason.Text.Should().Be("User busy");
        reason.StatusCode.Should().Be(default(SipStatusCode));
        reason.ToString().Should().Be("Q.850;cause=17;text=\"User busy\";location=U");
        SipReason.ForQ850(new Q850Cause(127)).ToString().Should().Be("Q.850;cause=127");
        SipReason.ForQ850(new Q850Cause(16), Q850Location.TransitNetwork).ToString().Should().Be("Q.850;cause=16;location=TN");
        SipReason.ForQ850(new Q850Cause(16)).Location.Should().BeNull();
        SipReason.ForQ850(new Q850Cause(16), default(Q850Location)).Should().Be(SipReason.ForQ850(new Q850Cause(16)));
        SipReason.ForQ850(new Q850Cause(16), default(Q850Location), "x").ToString().Should().Be("Q.850;cause=16;text=\"x\"");
    }

    [Fact]
    public void Constructor_AnyProtocol_KeepsIt()
    {
        new SipReason("STIR", 436, "Bad Identity Info").StatusCode.Should().Be(SipStatusCode.BadIdentityInfo);
        new SipReason("preemption", 1).ToString().Should().Be("Preemption;cause=1");
        new SipReason("X-Own").ToString().Should().Be("X-Own");
        new SipReason("X-Own", 0, "a\"b\\c").ToString().Should().Be("X-Own;cause=0;text=\"a\\\"b\\\\c\"");
        new SipReason("Q.850", 16).Should().Be(SipReason.ForQ850(Q850Cause.NormalCallClearing));
        new SipReason("sip", 486).Should().Be(SipReason.ForStatusCode(SipStatusCode.BusyHere));
    }

    [Fact]
    public void Make_FromWhatIsNoReason_Throws()
    {
        FluentActions.Invoking(() => SipReason.ForStatusCode(default))
            .Should().ThrowExactly<ArgumentOutOfRangeException>().WithParameterName("code");
        FluentActions.Invoking(() => SipReason.ForQ850(default))
            .Should().ThrowExactly<ArgumentOutOfRangeException>().WithParameterName("cause");
        FluentActions.Invoking(() => new SipReason("SIP", -1))
            .Should().ThrowExactly<ArgumentOutOfRangeException>().WithParameterName("cause");
        FluentActions.Invoking(() => new SipReason(null!)).Should().ThrowExactly<ArgumentNullException>().WithParameterName("protocol");
        foreach (var protocol in new[] { "", " ", "Q 850", "SIP;cause=200", "SIP\r\n", "\u00FC", "a/b" })
        {
            FluentActions.Invoking(() => new SipReason(protocol)).Should().ThrowExactly<ArgumentException>().WithParameterName("protocol")
                .WithMessage(ReasonThrow.NoToken + "*");
        }
    }

    [Theory]
    [InlineData("a\r\nContact: <sip:x>", 1)]
    [InlineData("\0", 0)]
    [InlineData("ab\u007F", 2)]
    [InlineData("a\u001B[2J", 1)]
    public void Make_WithTextThatWouldSplit_ThrowsArgumentException(string text, int index)
    {
        foreach (var make in new Func<SipReason>[]
        {
            () => SipReason.ForStatusCode(SipStatusCode.OK, text), () => SipReason.ForQ850(Q850Cause.UserBusy, null, text),
            () => new SipReason("x", 1, text),
        })
        {
            make.Should().ThrowExactly<ArgumentException>()
                .WithParameterName(nameof(text))
                .WithMessage($"{ReasonThrow.ValueWouldSplit}*index {index}.*");
        }

        FluentActions.Invoking(() => SipReason.ForStatusCode(SipStatusCode.OK).WithParameter("v", text))
            .Should().ThrowExactly<ArgumentException>()
            .WithParameterName("value");
    }

    [Fact]
    public void Make_WithAnUnpairedSurrogate_ThrowsArgumentException() =>
        FluentActions.Invoking(() => SipReason.ForStatusCode(SipStatusCode.OK, "a\uD83D"))
            .Should().ThrowExactly<ArgumentException>().WithParameterName("text");

    [Fact]
    public void WithSafeText_AnyText_IsWhatIsFitOfIt()
    {
        SafeTextOf("Busy").Should().Be("Busy");
        SafeTextOf("a\r\n\r\nContact: <sip:x>").Should().Be("a Contact: <sip:x>");
        SafeTextOf("\r\n a \u0085\u2028 b\t").Should().Be("a   b");
        SafeTextOf("say \"hi\" \\ bye").Should().Be("say \"hi\" \\ bye");
        SafeTextOf("a\uD83Db\uDE00 \U0001F600").Should().Be("a\uFFFDb\uFFFD \U0001F600");
        SafeTextOf("\uDE00a\uD83D").Should().Be("\uFFFDa\uFFFD");
        SafeTextOf("\U0001F600\uDE00\uD83D\uD83D").Should().Be("\U0001F600\uFFFD\uFFFD\uFFFD");
        SafeTextOf(null).Should().BeNull();
        SafeTextOf(" \r\n\t").Should().BeNull();
        SipReason.ForStatusCode(SipStatusCode.OK, "x").WithSafeText(null).Should().Be(SipReason.ForStatusCode(SipStatusCode.OK));
        SipReason.Parse("SIP;cause=200;text=x;v=1").WithSafeText(" ").ToString().Should().Be("SIP;cause=200;v=1");

        static string? SafeTextOf(string? unsafeText) =>
            SipReason.ForQ850(Q850Cause.UserBusy, null, "before").WithSafeText(unsafeText).Text;
    }

    [Fact]
    public void WithParameter_AnyName_ReplacesThoseOfTheName()
    {
        var reason = SipReason.ForStatusCode(SipStatusCode.Decline, "Network Blocked");

        reason.WithParameter("v", "analytics1").ToString().Should().Be("SIP;cause=603;text=\"Network Blocked\";v=analytics1");
        reason.WithParameter("v", "a b").ToString().Should().Be("SIP;cause=603;text=\"Network Blocked\";v=\"a b\"");
        reason.WithParameter("v", "").ToString().Should().Be("SIP;cause=603;text=\"Network Blocked\";v=\"\"");
        reason.WithParameter("v").ToString().Should().Be("SIP;cause=603;text=\"Network Blocked\";v");
        reason.WithParameter("v", "1").WithParameter("V", "2").ToString().Should().Be("SIP;cause=603;text=\"Network Blocked\";V=2");
        reason.WithParameter("cause", "486").StatusCode.Should().Be(SipStatusCode.BusyHere);
        reason.WithParameter("TEXT", "x").ToString().Should().Be("SIP;cause=603;text=\"x\"");
        reason.WithParameter("location", "RLN").Location.Should().BeNull("RFC 8606 has it for Q.850 alone");
        SipReason.ForQ850(Q850Cause.UserBusy, Q850Location.User).WithParameter("Location", "ln").Location
            .Should().Be(Q850Location.LocalPublicNetwork);
        SipReason.ForQ850(Q850Cause.UserBusy).WithParameter("at", "[::1]").ToString().Should().Be("Q.850;cause=17;at=[::1]");
        reason.ToString().Should().Be("SIP;cause=603;text=\"Network Blocked\"", "it stays as it is");
    }

    [Fact]
    public void WithParameter_BadNameOrNoReason_Throws()
    {
        var reason = SipReason.ForStatusCode(SipStatusCode.OK);

        FluentActions.Invoking(() => reason.WithParameter(null!)).Should().ThrowExactly<ArgumentNullException>().WithParameterName("name");
        FluentActions.Invoking(() => reason.WithParameter("a b")).Should().ThrowExactly<ArgumentException>().WithParameterName("name");
        FluentActions.Invoking(() => reason.WithParameter("")).Should().ThrowExactly<ArgumentException>().WithParameterName("name");
        FluentActions.Invoking(() => default(SipReason).WithParameter("v"))
            .Should().ThrowExactly<InvalidOperationException>().WithMessage(ReasonThrow.NoReason);
        FluentActions.Invoking(() => default(SipReason).WithSafeText("x")).Should().ThrowExactly<InvalidOperationException>();
        FluentActions.Invoking(() => default(SipReason).WithSafeText("")).Should().ThrowExactly<InvalidOperationException>();
    }

    [Fact]
    public void TryGetParameter_OfEveryKind_FindsIt()
    {
        var reason = SipReason.Parse("Q.850;cause=16;text=\"a b\";location=LN;flag;v=\"x\\\"y\";V=2");

        Value(reason, "CAUSE").Should().Be((true, "16"));
        Value(reason, "text").Should().Be((true, "a b"));
        Value(reason, "location").Should().Be((true, "LN"));
        Value(reason, "flag").Should().Be((true, null));
        Value(reason, "v").Should().Be((true, "x\"y"));
        Value(reason, "none").Should().Be((false, null));
        Value(SipReason.ForQ850(Q850Cause.UserBusy, Q850Location.User), "cause").Should().Be((true, "17"));
        Value(SipReason.ForQ850(Q850Cause.UserBusy, Q850Location.User), "Location").Should().Be((true, "U"));
        Value(SipReason.ForQ850(Q850Cause.UserBusy), "text").Should().Be((false, null));
        Value(default, "cause").Should().Be((false, null));
        FluentActions.Invoking(() => reason.TryGetParameter(null!, out _))
            .Should().ThrowExactly<ArgumentNullException>().WithParameterName("name");

        static (bool, string?) Value(SipReason reason, string name) => (reason.TryGetParameter(name, out var value), value);
    }

    [Fact]
    public void Default_OfTheType_IsNoReason()
    {
        SipReason none = default;

        none.Protocol.Should().BeEmpty();
        none.Cause.Should().BeNull();
        none.Text.Should().BeNull();
        none.StatusCode.Should().Be(default(SipStatusCode));
        none.Q850Cause.Should().Be(default(Q850Cause));
        none.Location.Should().BeNull();
        none.ToString().Should().BeEmpty();
        none.Should().Be(default(SipReason));
        none.Should().NotBe(new SipReason("X-Own"));
    }

    [Theory]
    [InlineData("SIP;cause=486", "sip ; CAUSE = 0486")]
    [InlineData("X-Own;cause=1;text=\"a\"", "x-own;text=a;cause=1")]
    [InlineData("Q.850;cause=16;location=LN;v=1", "Q.850;v=1;location=ln;cause=\"16\"")]
    public void Equality_OfTwoSpellings_IsThatOfTheirMeaning(string text, string other)
    {
        SipReason left = SipReason.Parse(text), right = SipReason.Parse(other);

        (left == right).Should().BeTrue();
        (left != right).Should().BeFalse();
        left.Equals((object)right).Should().BeTrue();
        left.GetHashCode().Should().Be(right.GetHashCode());
    }

    [Fact]
    public void Equality_OfDifferentReasons_IsFalse()
    {
        string[] texts =
        [
            "SIP", "STIR", "X-Own", "X-Two", "SIP;cause=486", "SIP;cause=600", "SIP;cause=486;text=\"a\"", "SIP;cause=486;text=\"A\"", "SIP;cause=486;v=1",
            "SIP;cause=486;v=2", "SIP;cause=486;w=1", "SIP;cause=486;v", "Q.850;cause=16", "Q.850;cause=16;location=LN", "Q.850;cause=16;location=U", "Q.850;location=U",
        ];
        var reasons = texts.Select(SipReason.Parse).ToArray();
        for (var i = 0; i < reasons.Length; i++)
        {
            for (var j = 0; j < reasons.Length; j++)
            {
                (reasons[i] == reasons[j]).Should().Be(i == j, "of {0} and {1}", texts[i], texts[j]);
            }
        }

        reasons[0].Equals("SIP").Should().BeFalse();
    }

    [Fact]
    public void GetHashCode_OfManyReasons_Differs()
    {
        var codes = Enumerable.Range(100, 600).Select(code => SipReason.ForStatusCode(new SipStatusCode(code)).GetHashCode());
        var protocols = SipReasonProtocol.All.Select(protocol => new SipReason(protocol.Token).GetHashCode());
        var texts = Enumerable.Range(0, 600).Select(number => SipReason.Parse($"SIP;cause=486;text=\"Line {number}\"").GetHashCode());

        codes.Distinct().Should().HaveCountGreaterThan(590);
        protocols.Distinct().Should().HaveCountGreaterThan(SipReasonProtocol.All.Count / 2);
        texts.Distinct().Should().HaveCountGreaterThan(590);
    }

    [Fact]
    public void Use_OfAReason_AllocatesNothingButTheStringsThatAreAskedFor()
    {
        string[] texts = ["Q.850 ;cause=16 ;text=\"Terminated\"", "SIP;cause=603;text=\"Network Blocked\";v=analytics1", "X-Own;cause=1", "SIP;cause=", "Q.850;cause=16;text=a b"];
        byte[][] utf8Texts = Array.ConvertAll(s_utf8Texts, Encoding.UTF8.GetBytes);
        var reasons = texts.Take(3).Select(SipReason.Parse).Append(SipReason.ForQ850(Q850Cause.UserBusy, Q850Location.User)).ToArray();
        var (chars, bytes) = (new char[200], new byte[200]);
        Allocations.MustBeNone(() =>
        {
            foreach (var text in texts)
            {
                Consume(SipReason.TryParse(text, out var reason), reason);
                Consume(SipReason.TryParse(text, SipReasonStyles.Strict, out reason, out _), reason);
            }

            foreach (var utf8Text in utf8Texts)
            {
                Consume(SipReason.TryParse(utf8Text, out var reason), reason);
            }

            foreach (var reason in reasons)
            {
                Consume(reason.TryFormat(chars, out _) && reason.TryFormat(bytes, out _), reason);
            }

            Consume(true, SipReason.ForStatusCode(SipStatusCode.BusyHere));
        });

        static void Consume(bool isReason, SipReason reason)
        {
            var isUsed = isReason && reason.Cause + reason.StatusCode.Value + reason.Q850Cause.Value > 0 && reason.Location is null;
            GC.KeepAlive(isUsed ? s_consumed : null);
        }
    }

    // A parameter of the name without a value says nothing, and does not hide the one that has a value.
    [Theory]
    [InlineData("SIP;cause=603;v=analytics1", true)]
    [InlineData("SIP;cause=603;v;v=analytics1", true)]
    [InlineData("SIP;cause=603;v", false)]
    [InlineData("SIP;cause=603;v=analytic", false)]
    public void IsBlockedByAnalytics_OfTheParameter_IsWhatItsValueSays(string text, bool expected) =>
        SipReason.Parse(text).IsBlockedByAnalytics.Should().Be(expected);

    // Of a text in UTF-8 nothing is kept but what these have.
    private static readonly string[] s_utf8Texts =
        ["Q.850;cause=16", "sip ; cause=486", "Q.850;location=LN;cause=1", "SIP;cause=\0", "x;text=\""];

    private static readonly object s_consumed = new();
}
