using System;
using System.Linq;
using System.Reflection;
using FluentAssertions;
using Xunit;

namespace SipStatus.Tests;

public class SipMethodsTests
{
    // The Methods of IANA's registry of SIP parameters.
    private static readonly string[] s_registered =
    [
        "ACK", "BYE", "CANCEL", "INFO", "INVITE", "MESSAGE", "NOTIFY", "OPTIONS", "PRACK", "PUBLISH", "REFER", "REGISTER", "SUBSCRIBE", "UPDATE",
    ];

    [Fact]
    public void All_Methods_AreThoseOfTheRegistry() => SipMethods.All.Should().Equal(s_registered);

    [Fact]
    public void Constants_OfTheMethods_AreOneForEachByItsName() =>
        typeof(SipMethods).GetFields(BindingFlags.Public | BindingFlags.Static).Where(field => field.IsLiteral)
            .Select(field => (field.Name, (string)field.GetRawConstantValue()!))
            .Should().BeEquivalentTo(s_registered.Select(method => (method[..1] + method[1..].ToLowerInvariant(), method)));

    [Theory]
    [InlineData("INVITE", SipMethods.Invite)]
    [InlineData("invite", SipMethods.Invite)]
    [InlineData("sUbScRiBe", SipMethods.Subscribe)]
    [InlineData("INVIT", null)]
    [InlineData("INVITES", null)]
    [InlineData(" INVITE", null)]
    [InlineData("\u0130NVITE", null)]
    [InlineData("\u0131nvite", null)]
    [InlineData("no\u017Bify", null)]
    [InlineData("PRAC\u212A", null)]
    [InlineData("", null)]
    [InlineData(null, null)]
    public void FindIgnoringCase_Text_IsTheRegisteredMethod(string? text, string? expected)
    {
        SipMethods.FindIgnoringCase(text).Should().Be(expected);
        SipMethods.FindIgnoringCase(text.AsSpan()).Should().Be(expected);
    }

    [Fact]
    public void FindIgnoringCase_AnyText_AllocatesNothing() => Allocations.MustBeNone(() =>
    {
        _ = SipMethods.FindIgnoringCase("update");
        _ = SipMethods.FindIgnoringCase("nothing".AsSpan());
    });
}
