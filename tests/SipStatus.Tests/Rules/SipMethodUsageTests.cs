using System;
using System.Linq;
using FluentAssertions;
using SipStatus.Rules;
using Xunit;

namespace SipStatus.Tests.Rules;

public class SipMethodUsageTests
{
    // RFC 5057, section 5.3, in its order; PUBLISH makes no dialog (RFC 3903, section 4).
    [Theory]
    [InlineData(SipDialogUsage.Invite, "INVITE", "UPDATE", "PRACK", "ACK", "CANCEL", "BYE", "INFO")]
    [InlineData(SipDialogUsage.Subscription, "SUBSCRIBE", "NOTIFY", "REFER")]
    [InlineData(SipDialogUsage.Registration, "REGISTER")]
    [InlineData(SipDialogUsage.None, "OPTIONS", "MESSAGE", "PUBLISH", "FOO", "invite", "INVIT", "INVITEX", "other")]
    public void Of_AMethod_IsWhatTheRfcSays(SipDialogUsage usage, params string[] methods)
    {
        foreach (var method in methods)
        {
            SipMethodUsage.Of(method).Usage.Should().Be(usage, "of {0}", method);
            SipMethodUsage.Of($"xx{method}".AsSpan(2)).Should().BeSameAs(SipMethodUsage.Of(method));
        }
    }

    [Fact]
    public void All_AreTheRegisteredMethodsAndTheRest()
    {
        SipMethodUsage.All.SkipLast(1).Select(usage => usage.Method).Should().Equal(SipMethods.All);
        SipMethodUsage.All[^1].Method.Should().BeEmpty();
        SipMethodUsage.All[^1].Should().BeSameAs(SipMethodUsage.Of("FOO"));
    }

    [Fact]
    public void Of_NoMethod_IsRefused()
    {
        FluentActions.Invoking(() => SipMethodUsage.Of((string)null!)).Should().Throw<ArgumentNullException>().WithParameterName("method");
        FluentActions.Invoking(() => SipMethodUsage.Of(""))
            .Should().Throw<ArgumentException>().WithMessage("The method of the request is needed: *").WithParameterName("method");
        FluentActions.Invoking(() => SipMethodUsage.Of(ReadOnlySpan<char>.Empty))
            .Should().Throw<ArgumentException>().WithParameterName("method");
    }

    [Theory]
    [InlineData("INFO", "INFO: the INVITE usage (RFC 5057, section 5.3)")]
    [InlineData("REFER", "REFER: the subscription (RFC 5057, section 5.3)")]
    [InlineData("REGISTER", "REGISTER: the registration (RFC 5057, section 5.3)")]
    [InlineData("PUBLISH", "PUBLISH: no usage (RFC 3903, section 4)")]
    [InlineData("FOO", "other methods: no usage (RFC 5057, section 5.3)")]
    public void ToString_IsALine(string method, string expected) => SipMethodUsage.Of(method).ToString().Should().Be(expected);

    [Fact]
    public void Of_OnceLoaded_AllocatesNothing() => Allocations.MustBeNone(() => SipMethodUsage.Of("UPDATE"));
}
