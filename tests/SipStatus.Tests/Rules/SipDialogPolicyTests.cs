using System;
using System.Linq;
using CsCheck;
using FluentAssertions;
using SipStatus.Rules;
using SipStatus.Tests.Cases;
using Xunit;

namespace SipStatus.Tests.Rules;

public class SipDialogPolicyTests
{
    private static readonly SipCircumstances s_inCall = new(SipFacts.InDialog, not: SipFacts.OtherUsages | SipFacts.NotReceived);

    private static readonly SipStatusCodeSet s_failures = SipStatusCodeSet.Parse("4xx,5xx,6xx");

    [Fact]
    public void With_MethodsAndCodes_IsForThemAndNoOther()
    {
        var policy = SipDialogPolicy.Default.With(SipStatusCodeSet.Parse("4xx,!491"), SipDialogEffect.Usage, "UPDATE", "INVITE");

        Over(policy, 488, "INVITE").Should().Be("Transaction, InviteUsage, Dialog");
        Over(policy, 488, "UPDATE").Should().Be("Transaction, InviteUsage, Dialog");
        Over(policy, 488, "INFO").Should().Be("Transaction");
        Over(policy, 491, "INVITE").Should().Be("Transaction");
        Over(policy, 588, "INVITE").Should().Be("Transaction");
        Over(policy, 499, "INVITE").Should().Be("Transaction, InviteUsage, Dialog", "a code that is not registered is one of the class");
        Over(SipDialogPolicy.Default, 488, "INVITE").Should().Be("Transaction", "it stays as it is");
        policy.GetDialogRule(SipStatusCode.NotAcceptableHere, "INVITE").ToString()
            .Should().Be("ends the INVITE usage; methods: INVITE UPDATE");
        policy.GetDialogRule(SipStatusCode.NotAcceptableHere, "INFO").Effect.Should().Be(SipDialogEffect.Transaction);
        policy.ToString().Should().Be("the RFCs, and 1 rule laid over");
        policy.With(s_failures, SipDialogEffect.Usage).ToString().Should().Be("the RFCs, and 2 rules laid over");
        SipDialogPolicy.Default.ToString().Should().Be("the RFCs");
    }

    [Theory]
    [InlineData(SipDialogEffect.Transaction, "BYE", "Transaction, Session")]
    [InlineData(SipDialogEffect.Usage, "BYE", "Transaction, Session, InviteUsage, Dialog")]
    [InlineData(SipDialogEffect.Dialog, "BYE", "Transaction, Session, InviteUsage, Dialog")]
    [InlineData(SipDialogEffect.Usage, "OPTIONS", "Transaction")] // of no usage
    [InlineData(SipDialogEffect.Dialog, "OPTIONS", "Transaction, Dialog")]
    [InlineData(SipDialogEffect.Usage, "REFER", "Transaction")] // refused, it has made none
    [InlineData(SipDialogEffect.Usage, "SUBSCRIBE", "Transaction, Subscription, Dialog")]
    [InlineData(SipDialogEffect.Transaction, "NOTIFY", "Transaction")]
    [InlineData(SipDialogEffect.Dialog, "NOTIFY", "Transaction, Subscription, Dialog")]
    public void With_AnEffect_EndsWhatItReaches(SipDialogEffect effect, string method, string expected)
    {
        var policy = SipDialogPolicy.Default.With(s_failures, effect);

        Over(policy, 481, method).Should().Be(expected);
        Over(policy, 400, method).Should().Be(expected);
        Over(policy, 699, method).Should().Be(expected);
    }

    [Fact]
    public void With_NoMethods_LeavesCancelAloneUnlessItIsNamed()
    {
        var policy = SipDialogPolicy.Default.With(s_failures, SipDialogEffect.Dialog);

        Over(policy, 481, "CANCEL").Should().Be("Transaction", "the INVITE goes on");
        Over(policy, 481, "FOO").Should().Be("Transaction, Dialog");
        Over(policy, 481, "ACK").Should().Be("None", "nothing answers it");
        policy.GetDialogRule(SipStatusCode.BusyHere, null).Effect.Should().Be(SipDialogEffect.Dialog);
        Over(policy.With(s_failures, SipDialogEffect.Usage, "CANCEL"), 481, "CANCEL").Should().Be("Transaction, InviteUsage, Dialog");
    }

    // RFC 5057, section 5.3; RFC 3515, section 2.4.2.
    [Theory]
    [InlineData("REFER")]
    [InlineData("OPTIONS")]
    [InlineData("MESSAGE")]
    [InlineData("REGISTER")]
    public void With_TheUsageOfARequestWithoutOne_IsRefused(string method)
    {
        FluentActions.Invoking(() => SipDialogPolicy.Default.With(s_failures, SipDialogEffect.Usage, method))
            .Should().ThrowExactly<ArgumentException>().WithMessage($"A {method} that fails*").And.ParamName.Should().Be("methods");
        FluentActions.Invoking(() => SipDialogPolicy.Default.With(s_failures, SipDialogEffect.Dialog, method)).Should().NotThrow();
        Over(SipDialogPolicy.Default.With(s_failures, SipDialogEffect.Usage, "BYE", method), 499, method).Should().Be("Transaction");
    }

    [Fact]
    public void With_ASuccess_EndsTheDialog()
    {
        var policy = SipDialogPolicy.Default.With(SipStatusCodeSet.Parse("2xx"), SipDialogEffect.Dialog, "BYE");

        policy.WhatIsOver(SipStatusCode.OK, "BYE", default).Over.Should().HaveFlag(SipEndings.Dialog, "whatever other usages there are");
        Over(policy, 200, "INFO").Should().Be("Transaction");
    }

    [Fact]
    public void With_Twice_TheLastOneCounts()
    {
        var policy = SipDialogPolicy.Default
            .With(s_failures, SipDialogEffect.Dialog)
            .With(SipStatusCodeSet.Parse("408,481"), SipDialogEffect.Transaction, "OPTIONS", "OPTIONS");

        Over(policy, 481, "OPTIONS").Should().Be("Transaction");
        Over(policy, 481, "INFO").Should().Be("Transaction, InviteUsage, Dialog");
        Over(policy, 480, "OPTIONS").Should().Be("Transaction, Dialog");
        policy.GetDialogRule(SipStatusCode.RequestTimeout, "OPTIONS").Methods.Methods.Should().Equal("OPTIONS");
    }

    // Sofia-SIP hangs up when an INFO is never answered; a 408 that was received it leaves to the application, say.
    [Fact]
    public void With_ACondition_HoldsWhereItIsMet()
    {
        var timeout = new SipCircumstances(SipFacts.NotReceived);
        var policy = SipDialogPolicy.Default
            .With(SipStatusCodeSet.Parse("408"), SipDialogEffect.Transaction)
            .With(SipStatusCodeSet.Parse("408"), SipDialogEffect.Dialog, timeout, "INFO");

        Over(policy, 408, "INFO").Should().Be("Transaction");
        policy.WhatIsOver(SipStatusCode.RequestTimeout, "INFO", timeout).ToString().Should().Be("Transaction, InviteUsage, Dialog");
        policy.WhatIsOver(SipStatusCode.RequestTimeout, "INFO", default).ToString()
            .Should().Be("Transaction; InviteUsage, Dialog depends on NotReceived");
        policy.GetDialogRule(SipStatusCode.RequestTimeout, "INFO").Effect.Should().Be(SipDialogEffect.Transaction, "that has no condition");
        policy.WhatIsOver(SipStatusCode.RequestTimeout, "INFO", timeout).GetRules().Single().ToString()
            .Should().StartWith("ends the dialog; methods: INFO; condition: ").And.NotContain("RFC");
        policy.WhatIsOver(SipStatusCode.RequestTimeout, "INFO", default).GetOpenRules().Should().ContainSingle();
        policy.WhatIsOver(SipStatusCode.RequestTimeout, "INFO", timeout).GetRules().Single().Note.Should().BeEmpty();
    }

    // Two rules hang on whether a response came: the one that is laid over, and that of RFC 6665, section 4.1.2.2, for a timeout.
    [Fact]
    public void With_AConditionThatAnotherRuleHas_DependsOnItOnce() =>
        SipDialogPolicy.Default.With(SipStatusCodeSet.Parse("408"), SipDialogEffect.Dialog, new SipCircumstances(SipFacts.NotReceived), "NOTIFY")
            .WhatIsOver(SipStatusCode.RequestTimeout, "NOTIFY", new SipCircumstances(SipFacts.OtherUsages)).ToString()
            .Should().Be("Transaction; Subscription, Dialog depends on NotReceived");

    [Fact]
    public void Default_OfAnyQuestion_IsWhatTheRfcsSay() =>
        Gen.Select(Gen.Int[100, 699], Gen.Int[0, SipMethods.All.Count - 1], Gen.Long, Gen.Long).Sample((value, index, some, mask) =>
        {
            var (facts, told) = (FactSample.Repair((SipFacts)some & s_all), (SipFacts)mask & s_all);
            var known = new SipCircumstances(facts & told, not: ~facts & told);
            var (code, method) = (new SipStatusCode(value), SipMethods.All[index]);

            SipDialogPolicy.Default.GetDialogRule(code, method).Should().BeSameAs(code.GetDialogRule(method));
            SipDialogPolicy.Default.WhatIsOver(code, method, known).ToString().Should().Be(code.WhatIsOver(method, known).ToString());
        });

    [Fact]
    public void With_WhatIsNone_Throws()
    {
        var policy = SipDialogPolicy.Default;
        FluentActions.Invoking(() => policy.With(null!, SipDialogEffect.Usage))
            .Should().ThrowExactly<ArgumentNullException>().WithParameterName("codes");
        FluentActions.Invoking(() => policy.With(s_failures, SipDialogEffect.Usage, null!))
            .Should().ThrowExactly<ArgumentNullException>().WithParameterName("methods");
        FluentActions.Invoking(() => policy.With(s_failures, SipDialogEffect.Usage, "BYE", null!))
            .Should().ThrowExactly<ArgumentNullException>().WithMessage("A method is null.*").WithParameterName("methods");
        FluentActions.Invoking(() => policy.With(s_failures, SipDialogEffect.Usage, ""))
            .Should().ThrowExactly<ArgumentException>().WithMessage("A method is not one of those *").WithParameterName("methods");
        FluentActions.Invoking(() => policy.With(s_failures, SipDialogEffect.Usage, "bye"))
            .Should().ThrowExactly<ArgumentException>().WithParameterName("methods");
        FluentActions.Invoking(() => policy.With(SipStatusCodeSet.Parse("180,480"), SipDialogEffect.Usage))
            .Should().ThrowExactly<ArgumentException>().WithMessage("A provisional response ends nothing *").WithParameterName("codes");
        FluentActions.Invoking(() => policy.With(s_failures, SipDialogEffect.EarlyDialog))
            .Should().ThrowExactly<ArgumentOutOfRangeException>().WithMessage("The effect is on *").WithParameterName("effect");
        FluentActions.Invoking(() => policy.With(s_failures, SipDialogEffect.Dialog).GetDialogRule(SipStatusCode.BusyHere, "INVITE "))
            .Should().ThrowExactly<ArgumentException>().WithMessage("The method is no token*").WithParameterName("method");
        FluentActions.Invoking(() => policy.With(s_failures, SipDialogEffect.None))
            .Should().ThrowExactly<ArgumentOutOfRangeException>().WithParameterName("effect");
        FluentActions.Invoking(() => policy.WhatIsOver(SipStatusCode.OK, null!, default))
            .Should().ThrowExactly<ArgumentNullException>().WithParameterName("method");
        FluentActions.Invoking(() => policy.WhatIsOver(SipStatusCode.OK, "", default))
            .Should().ThrowExactly<ArgumentException>().WithParameterName("method");
    }

    [Fact]
    public void Use_OfAPolicy_AllocatesNothing()
    {
        var policy = SipDialogPolicy.Default.With(s_failures, SipDialogEffect.Usage, "INVITE", "UPDATE")
            .With(SipStatusCodeSet.Parse("408"), SipDialogEffect.Dialog, new SipCircumstances(SipFacts.NotReceived), "INFO");
        Allocations.MustBeNone(() =>
        {
            var over = SipEndings.None;
            for (var i = 0; i < SipMethods.All.Count; i++)
            {
                over |= policy.WhatIsOver(SipStatusCode.RequestTimeout, SipMethods.All[i], s_inCall).Over;
                over |= policy.GetDialogRule(SipStatusCode.NotFound, SipMethods.All[i]).Ends ? SipEndings.Dialog : SipEndings.None;
            }

            GC.KeepAlive(over == SipEndings.None ? policy : null);
        });
    }

    private static readonly SipFacts s_all = Enum.GetValues<SipFacts>().Aggregate((all, fact) => all | fact);

    private static string Over(SipDialogPolicy policy, int code, string method) =>
        policy.WhatIsOver(new SipStatusCode(code), method, s_inCall).ToString();
}
