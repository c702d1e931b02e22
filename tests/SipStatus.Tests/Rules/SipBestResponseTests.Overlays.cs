using System;
using System.Linq;
using CsCheck;
using FluentAssertions;
using SipStatus.Rules;
using Xunit;

namespace SipStatus.Tests.Rules;

public partial class SipBestResponseTests
{
    private static readonly Gen<SipStatusCodeSet> s_chosen = Gen.Int[300, 699].Array[0, 40]
        .Select(values => SipStatusCodeSet.Create(values.Select(value => new SipStatusCode(value)).ToArray()));

    [Fact]
    public void With_ARank_IsThatOfTheCodesAndOfNoOther()
    {
        var choice = SipBestResponse.ForInvite.With(SipStatusCodeSet.Parse("6xx"), 7).With(SipStatusCodeSet.Parse("404,410"), 2);

        Best("603 404", choice).Should().Be(404);
        Best("603 503", choice).Should().Be(503);
        Best("404 302", choice).Should().Be(404, "they rank alike, and it came first");
        Best("302 410", choice).Should().Be(302);
        Best("603 404").Should().Be(603, "the choice it was made from stays as it is");
        choice.Preferences.Where(row => row.Reference is null).Select(row => row.ToString())
            .Should().Equal("404 to 404: rank 2", "410 to 410: rank 2", "600 to 699: rank 7");
        choice.Preferences.Should().Contain(row => row.ToString() == "411 to 414: rank 4 (RFC 3261, section 16.7)");
        choice.Preferences.Where(row => row.Reference is null).Should().OnlyContain(row => row.Note.Length == 0);
        choice.ToUpstream(SipStatusCode.ServiceUnavailable).Should().Be(SipStatusCode.ServerInternalError);
    }

    [Fact]
    public void With_ARankForEachCode_LetsTheLowerCodeWin()
    {
        var choice = SipBestResponse.ForInvite.With(SipStatusCodeSet.Parse("5xx"), code => 1000 + code.Value);

        Best("504 503 502", choice).Should().Be(502);
        Best("504 503", choice).Should().Be(503);
        Best("504 499", choice).Should().Be(499);
    }

    // No code is lost between the rows or in two of them, whatever was laid over, and each has the rank that was laid over last.
    [Fact]
    public void With_AnyCodes_SharesOutAllCodesAndRanksThemByTheLast() =>
        Gen.Select(s_choices, s_chosen, s_chosen, Gen.Int[1, 9]).Sample((original, first, second, rank) =>
        {
            var choice = original.With(first, code => code.Value % 7 + 1).With(second, rank);

            choice.Preferences.SelectMany(row => Enumerable.Range(row.From.Value, row.To.Value - row.From.Value + 1))
                .Should().Equal(Enumerable.Range(100, 600));
            foreach (var code in SipStatusCodeSet.All)
            {
                var row = choice.Preferences.Single(row => row.From <= code && code <= row.To);
                var was = original.Preferences.Single(row => row.From <= code && code <= row.To);
                row.Rank.Should().Be(second.Contains(code) ? rank : first.Contains(code) ? code.Value % 7 + 1 : was.Rank);
                (row.Reference is null).Should().Be(first.Contains(code) || second.Contains(code));
            }
        }, iter: 200);

    [Fact]
    public void With_A408ToAnotherMethod_MakesItACandidate()
    {
        var choice = SipBestResponse.ForOtherMethods.With(SipStatusCodeSet.Parse("408"), 4);

        Best("500 408", choice).Should().Be(408);
        choice.ToUpstream(SipStatusCode.RequestTimeout).Should().Be(SipStatusCode.RequestTimeout);
    }

    [Theory]
    [InlineData("*")]
    [InlineData("200,404")]
    [InlineData("180")]
    public void With_WhatIsForwardedAtOnce_Throws(string codes) =>
        FluentActions.Invoking(() => SipBestResponse.ForInvite.With(SipStatusCodeSet.Parse(codes), 3))
            .Should().ThrowExactly<ArgumentException>().WithMessage("A proxy forwards * at once, *").WithParameterName(nameof(codes));

    [Fact]
    public void With_ARankBelowOne_Throws()
    {
        FluentActions.Invoking(() => SipBestResponse.ForInvite.With(SipStatusCodeSet.Parse("404"), 0))
            .Should().ThrowExactly<ArgumentOutOfRangeException>().WithMessage("A rank is 1 or more: *").WithParameterName("rank");
        FluentActions.Invoking(() => SipBestResponse.ForInvite.With(SipStatusCodeSet.Parse("404"), code => code.Value - 405))
            .Should().ThrowExactly<ArgumentOutOfRangeException>().WithMessage("A rank is 1 or more: *").WithParameterName("rank");
    }

    [Fact]
    public void WithUpstream_AnotherCode_GoesUpstream()
    {
        var busy = SipStatusCode.BusyHere;
        var unavailable = SipStatusCode.ServiceUnavailable;
        var choice = SipBestResponse.ForInvite.WithUpstream(unavailable, unavailable).WithUpstream(default, SipStatusCode.ServerTimeout)
            .WithUpstream(busy, default).WithUpstream(busy, SipStatusCode.TemporarilyUnavailable);

        choice.ToUpstream(unavailable).Should().Be(unavailable);
        choice.ToUpstream(default).Should().Be(SipStatusCode.ServerTimeout);
        choice.ToUpstream(busy).Should().Be(SipStatusCode.TemporarilyUnavailable, "the last one counts");
        choice.With(SipStatusCodeSet.Parse("6xx"), 7).ToUpstream(unavailable).Should().Be(unavailable);
        choice.Substitutions.Select(row => row.ToString()).Should().Equal(
            "486 Busy Here: 480 Temporarily Unavailable",
            "no response: 504 Server Time-out",
            "503 Service Unavailable: 503 Service Unavailable");
        choice.Substitutions.Should().OnlyContain(row => row.Note.Length == 0);
        SipBestResponse.ForInvite.ToUpstream(unavailable).Should().Be(SipStatusCode.ServerInternalError, "it stays as it is");
        SipBestResponse.ForInvite.WithUpstream(busy, default).ToUpstream(busy).Should().Be(default);
    }

    [Fact]
    public void WithUpstream_WhatIsForwardedAtOnce_Throws()
    {
        FluentActions.Invoking(() => SipBestResponse.ForInvite.WithUpstream(SipStatusCode.OK, SipStatusCode.Decline))
            .Should().ThrowExactly<ArgumentException>().WithParameterName("chosen");
        FluentActions.Invoking(() => SipBestResponse.ForInvite.WithUpstream(SipStatusCode.Decline, SipStatusCode.Ringing))
            .Should().ThrowExactly<ArgumentException>().WithParameterName("sent");
    }
}
