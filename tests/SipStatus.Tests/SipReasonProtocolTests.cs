using System;
using System.Collections;
using System.Linq;
using FluentAssertions;
using SipStatus.Q850;
using Xunit;

namespace SipStatus.Tests;

/// <summary>The protocols of the Reason header field and their causes, against what IANA registers and what RFC 4411 says.</summary>
public class SipReasonProtocolTests
{
    /// <summary>The registry "Reason Protocols" of IANA: protocol, and the document it refers to.</summary>
    private const string Registry =
        """
        SIP RFC 3261
        Q.850 ITU-T Q.850
        Preemption RFC 4411
        EMM 3GPP TS 24.301
        ESM 3GPP TS 24.301
        S1AP-RNL 3GPP TS 36.413
        S1AP-TL 3GPP TS 36.413
        S1AP-NAS 3GPP TS 36.413
        S1AP-MISC 3GPP TS 36.413
        S1AP-PROT 3GPP TS 36.413
        DIAMETER 3GPP TS 29.274
        IKEV2 3GPP TS 29.274
        RELEASE_CAUSE 3GPP TS 24.229
        FAILURE_CAUSE 3GPP TS 24.229
        STIR RFC 8224
        5GMM 3GPP TS 24.501
        5GSM 3GPP TS 24.501
        NGAP-RNL 3GPP TS 38.413
        NGAP-TL 3GPP TS 38.413
        NGAP-NAS 3GPP TS 38.413
        NGAP-MISC 3GPP TS 38.413
        NGAP-PROT 3GPP TS 38.413
        """;

    public static TheoryData<string, int, string> NamedCauses => new()
    {
        { "Preemption", 1, "UA Preemption" },
        { "Preemption", 2, "Reserved Resources Preempted" },
        { "Preemption", 3, "Generic Preemption" },
        { "Preemption", 4, "Non-IP Preemption" },
        { "RELEASE_CAUSE", 1, "User ends call" },
        { "RELEASE_CAUSE", 2, "RTP/RTCP time-out" },
        { "RELEASE_CAUSE", 3, "Media bearer loss" },
        { "RELEASE_CAUSE", 4, "SIP timeout - no ACK" },
        { "RELEASE_CAUSE", 5, "SIP response time-out" },
        { "RELEASE_CAUSE", 6, "Call-setup time-out" },
        { "RELEASE_CAUSE", 7, "Redirection failure" },
        { "FAILURE_CAUSE", 1, "Media bearer or QoS lost" },
        { "FAILURE_CAUSE", 2, "Release of signalling bearer" },
        { "FAILURE_CAUSE", 3, "Indication of failed resources allocation" },
    };

    [Fact]
    public void All_Protocols_AreThoseOfTheRegistry()
    {
        var registered = Registry.Split('\n').Select(line => line.Trim().Split(' ', 2)).ToDictionary(line => line[0], line => line[1]);

        SipReasonProtocol.All.Select(protocol => protocol.Token).Should().BeEquivalentTo(registered.Keys);
        foreach (var protocol in SipReasonProtocol.All)
        {
            $"{protocol.Reference} {protocol.Source}".Should().Contain(registered[protocol.Token]);
            protocol.CauseMeaning.Should().NotBeEmpty();
            protocol.ToString().Should().Be(protocol.Token);
        }

        ((IList)SipReasonProtocol.All).IsReadOnly.Should().BeTrue();
    }

    [Fact]
    public void Find_AnyLetterCase_IsTheProtocol()
    {
        foreach (var protocol in SipReasonProtocol.All)
        {
            SipReasonProtocol.Find(protocol.Token).Should().BeSameAs(protocol);
            SipReasonProtocol.Find(protocol.Token.ToLowerInvariant()).Should().BeSameAs(protocol);
            SipReason.Parse(protocol.Token.ToLowerInvariant()).GetProtocol().Should().BeSameAs(protocol);
            SipReason.Parse(protocol.Token.ToLowerInvariant()).Protocol.Should().BeSameAs(protocol.Token);
        }

        SipReasonProtocol.Find("Q.850").Should().BeSameAs(SipReasonProtocol.Q850);
        SipReasonProtocol.Find(null).Should().BeNull();
        SipReasonProtocol.Find("").Should().BeNull();
        SipReasonProtocol.Find("X-Own").Should().BeNull();
        SipReason.Parse("X-Own;cause=1").GetProtocol().Should().BeNull();
        default(SipReason).GetProtocol().Should().BeNull();
    }

    [Fact]
    public void Causes_OfAllProtocols_AreTheNamedOnes()
    {
        var causes = SipReasonProtocol.All.SelectMany(protocol => protocol.Causes).ToList();

        causes.Select(cause => (cause.Protocol.Token, cause.Value, cause.Text)).Should()
            .BeEquivalentTo(NamedCauses.Select(row => ((string)row[0], (int)row[1], (string)row[2])));
        causes.Should().AllSatisfy(cause => cause.Protocol.Causes.Should().Contain(cause));
        causes.Should().AllSatisfy(cause => cause.Source.Should().NotBeEmpty());
        causes.Where(cause => cause.Reference is not null)
            .Should().AllSatisfy(cause => cause.Reference!.RfcNumber.Should().Be(4411)).And.HaveCount(4);
    }

    [Theory]
    [MemberData(nameof(NamedCauses))]
    public void ForCause_OfAName_IsWrittenAndReadBack(string protocol, int value, string text)
    {
        var cause = SipReasonProtocol.Find(protocol)!.FindCause(value)!;
        var reason = SipReason.ForCause(cause);

        reason.ToString().Should().Be($"{protocol};cause={value};text=\"{text}\"");
        SipReason.Parse(reason.ToString()).Should().Be(reason);
        reason.GetCauseText().Should().Be(text);
        SipReason.Parse($"{protocol} ; cause={value}").GetCauseText().Should().Be(text);
        cause.ToString().Should().Be($"{protocol} {value} {text}");
        SipReason.ForCause(cause, "").ToString().Should().Be($"{protocol};cause={value};text=\"\"");
        SipReason.ForCause(cause, "own").Text.Should().Be("own");
    }

    [Fact]
    public void Names_OfTheFourOfRfc4411_AreProperties()
    {
        SipReasonCause.UAPreemption.Should().BeSameAs(SipReasonProtocol.Preemption.Causes[0]);
        SipReasonCause.ReservedResourcesPreempted.Value.Should().Be(2);
        SipReasonCause.GenericPreemption.Value.Should().Be(3);
        SipReasonCause.NonIPPreemption.Value.Should().Be(4);
        SipReasonCause.UAPreemption.Reference.Should().Be(new SipRfcReference(4411, "5.1"));
        SipReasonCause.UserEndsCall.ToString().Should().Be("RELEASE_CAUSE 1 User ends call");
        SipReasonCause.MediaBearerOrQosLost.Protocol.Should().BeSameAs(SipReasonProtocol.FailureCause);
    }

    [Fact]
    public void ForCause_NullOrTextThatWouldSplit_Throws()
    {
        FluentActions.Invoking(() => SipReason.ForCause(null!)).Should().ThrowExactly<ArgumentNullException>().WithParameterName("cause");
        FluentActions.Invoking(() => SipReason.ForCause(SipReasonCause.UserEndsCall, "a\r\nb"))
            .Should().ThrowExactly<ArgumentException>().WithParameterName("text");
    }

    [Theory]
    [InlineData("SIP;cause=486;text=\"x\"", "Busy Here")]
    [InlineData("STIR;cause=436", "Bad Identity Info")]
    [InlineData("Q.850;cause=17", "User busy")]
    [InlineData("SIP;cause=499", "")]
    [InlineData("SIP;cause=17", "")]
    [InlineData("Q.850;cause=200", "")]
    [InlineData("Preemption;cause=5", "")]
    [InlineData("Preemption", "")]
    [InlineData("EMM;cause=11", "")]
    [InlineData("X-Own;cause=1", "")]
    [InlineData("X-Own;cause=486", "")]
    public void GetCauseText_OfAReason_IsThatOfItsProtocol(string text, string expected) => SipReason.Parse(text).GetCauseText()
        .Should().Be(expected);

    [Fact]
    public void Lookups_AllocateNothing()
    {
        SipReason[] reasons =
        [
            SipReason.Parse("preemption;cause=2"), SipReason.ForQ850(Q850Cause.UserBusy), SipReason.ForStatusCode(SipStatusCode.OK),
            SipReason.Parse("X-Own;cause=1"), default,
        ];
        Allocations.MustBeNone(() =>
        {
            foreach (var reason in reasons)
            {
                GC.KeepAlive(reason.GetProtocol()?.FindCause(2));
                GC.KeepAlive(reason.GetCauseText());
            }

            GC.KeepAlive(SipReasonProtocol.Find("stir"));
            GC.KeepAlive(SipReasonCause.NonIPPreemption.Protocol);
        });
    }
}
