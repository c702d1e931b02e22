using System;
using System.Collections.Generic;
using System.Linq;
using FluentAssertions;
using SipStatus.Q850;
using SipStatus.Rules;
using Xunit;

namespace SipStatus.Tests.Rules;

/// <summary>
/// What every member that takes a method owes its users: the letter case counts, and a slice of a message does as well as a string.
/// </summary>
public class MethodNameTests
{
    // As it stands in a request, so that a slice of it is not a string of its own.
    private const string Requests = "INVITE sip:a@example.com invite INFO MESSAGE BYE bye FOO";

    private static readonly string[] s_methods = ["INVITE", "invite", "INFO", "MESSAGE", "BYE", "bye", "FOO", ""];

    public static TheoryData<SipStatusCode> Codes => new(SipStatusRegistry.All.Select(entry => entry.StatusCode));

    [Fact]
    public void Data_Methods_AreRegistered()
    {
        var codes = SipStatusRegistry.All.Select(entry => entry.StatusCode).ToArray();
        IEnumerable<SipRule> rules =
        [
            .. codes.SelectMany(code => code.GetHeaderRules()), .. codes.SelectMany(code => code.GetRetryRules()),
            .. codes.SelectMany(code => code.GetSendingLimits()), .. codes.SelectMany(code => code.GetSendingOccasions()),
        ];

        rules.SelectMany(rule => rule.Methods.Methods).Should().NotBeEmpty().And.BeSubsetOf(SipMethods.All);
        codes.SelectMany(code => code.GetDialogExceptions()).SelectMany(rule => rule.Methods.Methods)
            .Should().NotBeEmpty().And.BeSubsetOf(SipMethods.All);
        SipGlareTimer.All.Select(timer => timer.Method).Should().NotBeEmpty().And.BeSubsetOf(SipMethods.All);
        Q850Mapping.Isup.RequestRules.Select(rule => rule.Method).Should().NotBeEmpty().And.BeSubsetOf(SipMethods.All);
    }

    [Fact]
    public void LetterCase_OfAMethod_Counts()
    {
        SipBestResponse.For("INVITE").Should().BeSameAs(SipBestResponse.ForInvite);
        SipBestResponse.For("invite").Should().BeSameAs(SipBestResponse.ForOtherMethods);
        SipBestResponse.For(Requests.AsSpan(0, 6)).Should().BeSameAs(SipBestResponse.ForInvite);
        SipBestResponse.For(Requests.AsSpan(0, 5)).Should().BeSameAs(SipBestResponse.ForOtherMethods);
        SipMethodUsage.Of("INVITE").Should().NotBeSameAs(SipMethodUsage.Of("invite"));
        SipMethodUsage.Of("invite").Usage.Should().Be(SipDialogUsage.None);
        SipGlareTimer.Find("INVITE", true).Should().NotBeNull();
        SipGlareTimer.Find("invite", true).Should().BeNull();
        SipGlareTimer.Find(Requests.AsSpan(0, 6), true).Should().BeSameAs(SipGlareTimer.Find("INVITE", true));
        Q850Mapping.Isup.GetCauseOfRequest("BYE").Should().NotBeNull();
        Q850Mapping.Isup.GetCauseOfRequest("bye").Should().BeNull();
        Q850Mapping.Isup.GetCauseOfRequest("xBYE".AsSpan(1)).Should().BeSameAs(Q850Mapping.Isup.GetCauseOfRequest("BYE"));
        SipStatusCode.RequestTimeout.GetProhibition("INVITE", SipRole.Uas).Should().BeNull();
        SipStatusCode.RequestTimeout.GetProhibition("invite", SipRole.Uas).Should().NotBeNull("a 408 answers nothing but an INVITE");
    }

    [Theory]
    [MemberData(nameof(Codes))]
    public void Slice_OfAMessage_IsAnsweredLikeTheString(SipStatusCode code)
    {
        foreach (var method in s_methods)
        {
            var slice = Requests.AsSpan(Requests.IndexOf(method, StringComparison.Ordinal), method.Length);

            code.GetDialogRule(slice).Should().BeSameAs(code.GetDialogRule(method));
            code.GetProhibition(slice, SipRole.Uas).Should().BeSameAs(code.GetProhibition(method, SipRole.Uas));
            code.GetMissingHeaders(slice, []).ToArray().Should().Equal(code.GetMissingHeaders(method, []).ToArray());
            code.GetMissingHeaders(slice, "", static (_, _) => false).ToArray()
                .Should().Equal(code.GetMissingHeaders(method, []).ToArray());
            foreach (var rule in code.GetHeaderRules())
            {
                rule.AppliesTo(slice, SipRole.Uas).Should().Be(rule.AppliesTo(method, SipRole.Uas));
                rule.Methods.Contains(slice).Should().Be(rule.Methods.Contains(method));
            }
        }
    }

    // A slice has no null: what is empty is no method, and not one that no rule names.
    [Theory]
    [MemberData(nameof(Codes))]
    public void Nothing_InPlaceOfAMethod_IsAMethodThatIsNotKnown(SipStatusCode code)
    {
        code.GetDialogRule("").Should().BeSameAs(code.GetDialogRule((string?)null)).And.BeSameAs(code.GetDialogRule());
        code.GetMissingHeaders("", []).ToArray().Should().Equal(code.GetMissingHeaders(null, []).ToArray());
        code.GetHeaderRules().Should().OnlyContain(rule => rule.AppliesTo("", SipRole.Uas) == rule.AppliesTo(null, SipRole.Uas));
    }

    [Fact]
    public void For_NoMethod_Throws()
    {
        FluentActions.Invoking(() => SipBestResponse.For(null!)).Should().ThrowExactly<ArgumentNullException>().WithParameterName("method");
        FluentActions.Invoking(() => SipBestResponse.For(""))
            .Should().ThrowExactly<ArgumentException>().WithMessage("The method of the request is needed: *").WithParameterName("method");
        FluentActions.Invoking(() => SipBestResponse.For(default(ReadOnlySpan<char>)))
            .Should().ThrowExactly<ArgumentException>().WithParameterName("method");
    }

    // What RFC 3261, section 25.1, has no method for must not pass for one that nobody knows.
    [Theory]
    [InlineData(" ")]
    [InlineData("INVITE ")]
    [InlineData(" INVITE")]
    [InlineData("INVITE\r\n")]
    [InlineData("IN VITE")]
    [InlineData("INVITE;x")]
    [InlineData("\u00CFNVITE")]
    public void Lookup_OfNoToken_IsRefused(string method)
    {
        foreach (var look in new Action[]
        {
            () => SipMethodUsage.Of(method),
            () => SipBestResponse.For(method),
            () => SipGlareTimer.Find(method, ownsCallId: true),
            () => SipStatusCode.BusyHere.GetDialogRule(method),
            () => SipDialogPolicy.Default.GetDialogRule(SipStatusCode.BusyHere, method),
            () => SipStatusCode.BusyHere.GetProhibition(method, SipRole.Uas),
        })
        {
            look.Should().Throw<ArgumentException>().WithMessage("The method is no token*").And.ParamName.Should().Be("method");
        }
    }

    [Fact]
    public void Slice_OfAMessage_AllocatesNothing()
    {
        string[] names = ["Via"];
        Allocations.MustBeNone(() =>
        {
            var method = Requests.AsSpan(0, 6);
            _ = SipStatusCode.BusyHere.GetDialogRule(method);
            _ = SipStatusCode.BusyHere.GetProhibition(method, SipRole.Uas);
            _ = SipStatusCode.Unauthorized.GetMissingHeaders(method, names).IsEmpty;
            _ = SipBestResponse.For(method);
            _ = SipGlareTimer.Find(method, ownsCallId: true);
            _ = Q850Mapping.Isup.GetCauseOfRequest(method);
        });
    }

#if !LIBRARY_NETSTANDARD
    // A message as byte-oriented stacks hold it: .NET 9 and later take a ref struct for the message.
    private readonly ref struct MessageView(ReadOnlySpan<byte> bytes)
    {
        private readonly ReadOnlySpan<byte> _bytes = bytes;

        internal bool Has(string name)
        {
            foreach (var line in _bytes.Split("\r\n"u8))
            {
                var field = _bytes[line];
                if (field.Length > name.Length && field[name.Length] == ':'
                    && System.Text.Ascii.EqualsIgnoreCase(field[..name.Length], name))
                {
                    return true;
                }
            }

            return false;
        }
    }

    [Fact]
    public void GetMissingHeaders_OfARefStruct_AreThoseOfTheMessage()
    {
        var message = new MessageView("SIP/2.0 401 Unauthorized\r\nv: SIP/2.0/UDP 192.0.2.1\r\nFrom: a\r\nCSeq: 1 INVITE\r\n\r\n"u8);

        var found = new List<string>();
        foreach (var missing in SipStatusCode.Unauthorized.GetMissingHeaders("INVITE", message, static (all, name) => all.Has(name)))
        {
            found.Add(missing.Name);
        }

        found.Should().Equal("Call-ID", "To", "WWW-Authenticate");
        SipStatusCode.Unauthorized.GetMissingHeaders(Requests.AsSpan(0, 6), message, static (all, name) => all.Has(name)).ToString()
            .Should().Be("Call-ID, To, WWW-Authenticate");
    }
#endif
}
