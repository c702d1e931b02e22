using System;
using System.Collections.Generic;
using System.Linq;
using CsCheck;
using FluentAssertions;
using SipStatus.Rules;
using Xunit;

namespace SipStatus.Tests.Rules;

public partial class SipBestResponseTests
{
    // RFC 3261, section 16.7, step 6: the codes that affect how the request is sent again.
    private static readonly int[] s_resubmission = [401, 407, 415, 420, 484];

    private static readonly Gen<SipStatusCode> s_codes = Gen.Int[100, 699].Select(value => new SipStatusCode(value));

    private static readonly Gen<SipBestResponse> s_choices = Gen.Bool.Select(
        isInvite => isInvite ? SipBestResponse.ForInvite : SipBestResponse.ForOtherMethods);

    [Fact]
    public void IndexOf_TheExampleOfTheRfc_IsThe407() => Best("503 407 501 404").Should().Be(407);

    [Theory]
    [InlineData("404 603 486", 603)] // a 6xx before all others
    [InlineData("603 604", 603)] // among equals the earlier
    [InlineData("604 603", 604)]
    [InlineData("404 302 500", 302)] // the lowest class
    [InlineData("500 404 486", 404)] // in the class none is better: the earlier
    [InlineData("486 404 500", 486)]
    [InlineData("486 401", 401)] // affects how the request is sent again
    [InlineData("486 415", 415)]
    [InlineData("486 420", 420)]
    [InlineData("486 484", 484)]
    [InlineData("421 486", 421)] // not in the list of the RFC
    [InlineData("503 500", 500)] // 503 is the last of its class
    [InlineData("503 599", 599)]
    [InlineData("503", 503)]
    [InlineData("180 503 199", 503)] // a 1xx is no candidate
    [InlineData("603 200", 200)] // a 2xx has been forwarded already: nothing is left to choose
    public void IndexOf_ResponsesToInvite_IsTheBest(string responses, int expected) => Best(responses).Should().Be(expected);

    [Theory]
    [InlineData("408 500", 500)] // RFC 4320, section 4.2
    [InlineData("500 408", 500)]
    [InlineData("408 408", -1)]
    [InlineData("408 407", 407)]
    public void IndexOf_ResponsesToAnotherMethod_IsNeverA408(string responses, int expected) =>
        Best(responses, SipBestResponse.ForOtherMethods).Should().Be(expected);

    [Theory]
    [InlineData("")]
    [InlineData("100")]
    [InlineData("100 180 183 199")]
    public void IndexOf_WithoutAFinalResponse_IsNone(string responses) => Best(responses).Should().Be(-1);

    [Fact]
    public void IndexOf_TheDefaultValue_IsNoCandidate()
    {
        SipBestResponse.ForInvite.IndexOf([default]).Should().Be(-1);
        SipBestResponse.ForInvite.IndexOf([default, SipStatusCode.Decline]).Should().Be(1);
    }

    [Fact]
    public void ToUpstream_WhatWasChosen_IsSentOrReplaced()
    {
        SipBestResponse.ForInvite.ToUpstream(SipStatusCode.ServiceUnavailable).Should().Be(SipStatusCode.ServerInternalError);
        SipBestResponse.ForOtherMethods.ToUpstream(SipStatusCode.ServiceUnavailable).Should().Be(SipStatusCode.ServerInternalError);
        SipBestResponse.ForInvite.ToUpstream(default).Should().Be(SipStatusCode.RequestTimeout);
        SipBestResponse.ForOtherMethods.ToUpstream(default).Should().Be(default);
        SipBestResponse.ForOtherMethods.ToUpstream(SipStatusCode.RequestTimeout).Should().Be(default, "RFC 4320 forbids it");
        SipBestResponse.ForInvite.ToUpstream(SipStatusCode.Ringing).Should().Be(SipStatusCode.RequestTimeout);
        for (var value = 200; value < 700; value++)
        {
            if (value != 503)
            {
                SipBestResponse.ForInvite.ToUpstream(new SipStatusCode(value)).Value.Should().Be(value);
            }
        }
    }

    [Fact]
    public void For_AMethod_IsItsChoice()
    {
        SipBestResponse.For("INVITE").Should().BeSameAs(SipBestResponse.ForInvite);
        SipBestResponse.For("MESSAGE").Should().BeSameAs(SipBestResponse.ForOtherMethods);
        SipBestResponse.For("invite").Should().BeSameAs(SipBestResponse.ForOtherMethods);
        SipBestResponse.ForInvite.ToString().Should().Be("the best response to INVITE");
        SipBestResponse.ForOtherMethods.ToString().Should().Be("the best response to all but INVITE");
    }

    [Fact]
    public void Compare_AnyCodes_IsAWeakOrder() =>
        Gen.Select(s_choices, s_codes, s_codes, s_codes).Sample((choice, x, y, z) =>
        {
            Math.Sign(choice.Compare(x, y)).Should().Be(-Math.Sign(choice.Compare(y, x)));
            choice.Compare(x, x).Should().Be(0);
            if (choice.Compare(x, y) < 0 && choice.Compare(y, z) < 0)
            {
                choice.Compare(x, z).Should().BeNegative();
            }

            if (choice.Compare(x, y) == 0 && choice.Compare(y, z) == 0)
            {
                choice.Compare(x, z).Should().Be(0);
            }
        });

    [Fact]
    public void Compare_ASort_PutsTheChoiceFirst() =>
        Gen.Select(s_choices, s_codes.Array[1, 8]).Sample((choice, codes) =>
        {
            var index = choice.IndexOf(codes);
            var first = codes.OrderBy(code => code, choice).First();
            (index < 0 ? first : codes[index]).Should().Be(first);
        });

    // The words of the RFC once more, as a selection and not as ranks.
    [Fact]
    public void IndexOf_AnyResponses_IsWhatTheStepsOfTheRfcLeave() =>
        Gen.Select(s_choices, s_codes.Array[0, 8]).Sample((choice, codes) =>
        {
            var expected = Selected(codes.Select(code => code.Value).ToList(), choice == SipBestResponse.ForInvite);

            var index = choice.IndexOf(codes);

            (index < 0 ? -1 : codes[index].Value).Should().Be(expected);
            choice.IndexOf(codes, static code => code).Should().Be(index);
        });

    [Fact]
    public void IndexOf_AnotherOrderOfArrival_ChangesOnlyAmongEquals() =>
        Gen.Select(s_choices, s_codes.Array[1, 8], Gen.Int).Sample((choice, codes, seed) =>
        {
            var random = new Random(seed);
            var shuffled = codes.OrderBy(_ => random.Next()).ToArray();
            var (first, second) = (choice.IndexOf(codes), choice.IndexOf(shuffled));

            (first < 0).Should().Be(second < 0);
            if (first >= 0)
            {
                choice.Compare(codes[first], shuffled[second]).Should().Be(0);
            }
        });

    [Fact]
    public void WithPreferred_MoreCodes_RankLikeThoseOfTheRfc()
    {
        var choice = SipBestResponse.ForInvite.WithPreferred(SipStatusCode.ExtensionRequired, SipStatusCode.NotAcceptableHere);

        Best("486 421", choice).Should().Be(421);
        Best("488 401", choice).Should().Be(488);
        choice.Compare(SipStatusCode.NotAcceptableHere, SipStatusCode.Unauthorized).Should().Be(0);
        choice.ToUpstream(SipStatusCode.ServiceUnavailable).Should().Be(SipStatusCode.ServerInternalError);
        Best("486 421").Should().Be(486, "the choice it was made from stays as it is");
    }

    [Theory]
    [InlineData(0)]
    [InlineData(180)]
    [InlineData(200)]
    [InlineData(302)]
    [InlineData(408)]
    [InlineData(503)]
    [InlineData(603)]
    public void WithPreferred_WhatIsNoCandidateOfThe4xx_Throws(int value)
    {
        var code = value == 0 ? default : new SipStatusCode(value);
        var prefer = () => SipBestResponse.ForOtherMethods.WithPreferred(SipStatusCode.NotFound, code);

        prefer.Should().Throw<ArgumentException>().WithParameterName("codes")
            .WithMessage($"*(RFC 3261, section 16.7, step 6), and {code} is none.*");
    }

    [Fact]
    public void Preferences_OfAMethod_ShareOutTheCodes()
    {
        foreach (var choice in new[] { SipBestResponse.ForInvite, SipBestResponse.ForOtherMethods })
        {
            choice.Preferences.SelectMany(row => Enumerable.Range(row.From.Value, row.To.Value - row.From.Value + 1))
                .Should().Equal(Enumerable.Range(100, 600));
        }

        SipBestResponse.ForInvite.Preferences[^1].ToString().Should().Be("600 to 699: rank 1 (RFC 3261, section 16.7)");
        SipBestResponse.ForInvite.Preferences[0].ToString().Should().Be("100 to 199: no candidate (RFC 3261, section 16.7)");
    }

    [Fact]
    public void Substitutions_OfAMethod_AreThree()
    {
        SipBestResponse.ForInvite.Substitutions.Concat(SipBestResponse.ForOtherMethods.Substitutions)
            .Distinct()
            .Select(row => row.ToString())
            .Should().BeEquivalentTo(
                "503 Service Unavailable: 500 Server Internal Error (RFC 3261, section 16.7)",
                "no response: 408 Request Timeout (RFC 3261, section 16.7)",
                "no response: no response (RFC 4320, section 4.2)");
    }

    [Fact]
    public void Arguments_Null_Throw()
    {
        var choice = SipBestResponse.ForInvite;
        var method = () => SipBestResponse.For(null!);
        var responses = () => choice.IndexOf<SipStatusCode>(null!, static code => code);
        var statusCode = () => choice.IndexOf<SipStatusCode>(Array.Empty<SipStatusCode>(), null!);
        var codes = () => choice.WithPreferred(null!);
        var rankedCodes = () => choice.With(null!, static _ => 1);
        var rank = () => choice.With(SipStatusCodeSet.Parse("6xx"), null!);

        method.Should().Throw<ArgumentNullException>().WithParameterName("method");
        responses.Should().Throw<ArgumentNullException>().WithParameterName("responses");
        statusCode.Should().Throw<ArgumentNullException>().WithParameterName("statusCode");
        codes.Should().Throw<ArgumentNullException>().WithParameterName("codes");
        rankedCodes.Should().Throw<ArgumentNullException>().WithParameterName("codes");
        rank.Should().Throw<ArgumentNullException>().WithParameterName("rank");
    }

    [Fact]
    public void IndexOf_OnceLoaded_AllocatesNothing()
    {
        SipStatusCode[] responses = [SipStatusCode.ServiceUnavailable, SipStatusCode.NotFound];

        Allocations.MustBeNone(() => SipBestResponse.ForInvite.ToUpstream(responses[SipBestResponse.ForInvite.IndexOf(responses)]));
        Allocations.MustBeNone(() => SipBestResponse.ForInvite.IndexOf(responses, static code => code));
    }

    private static int Best(string responses, SipBestResponse? choice = null)
    {
        var codes = responses.Length == 0 ? [] : responses.Split(' ').Select(text => SipStatusCode.Parse(text)).ToArray();
        var index = (choice ?? SipBestResponse.ForInvite).IndexOf(codes);
        return index < 0 ? -1 : codes[index].Value;
    }

    private static int Selected(List<int> responses, bool isInvite)
    {
        var final = responses.Where(code => code >= 200 && (isInvite || code != 408)).ToList();
        if (final.Count == 0)
        {
            return -1;
        }

        if (final.Any(code => code < 300))
        {
            return final.First(code => code < 300);
        }

        if (final.Any(code => code >= 600))
        {
            return final.First(code => code >= 600);
        }

        var lowest = final.Where(code => code / 100 == final.Min() / 100).ToList();
        var better = lowest.Where(code => s_resubmission.Contains(code)).ToList();
        var notOverloaded = lowest.Where(code => code != 503).ToList();
        return better.Concat(notOverloaded).Concat(lowest).First();
    }
}
