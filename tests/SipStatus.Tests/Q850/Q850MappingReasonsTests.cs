using System;
using System.Collections.Generic;
using System.Linq;
using FluentAssertions;
using SipStatus.Q850;
using Xunit;

namespace SipStatus.Tests.Q850;

/// <summary>From a Reason header field to a response and back.</summary>
public class Q850MappingReasonsTests
{
    private static readonly Q850Mapping[] s_mappings =
    [
        Q850Mapping.Isup, Q850Mapping.Qsig,
        Q850Mapping.Isup.With(Q850Cause.UserBusy, SipStatusCode.Decline).With(SipStatusCode.OK, Q850Cause.UserBusy),
    ];

    [Theory]
    [InlineData("Q.850;cause=17", 486)]
    [InlineData("Q.850;cause=21", 403)]
    [InlineData("Q.850;cause=21;location=U", 603)]
    [InlineData("Q.850;cause=21;location=TN;text=\"x\"", 403)]
    [InlineData("q.850 ;cause=127", 500)]
    [InlineData("Q.850;cause=50", 500)]
    public void GetStatusCode_OfACause_IsThatOfRfc3398(string reason, int code)
    {
        Q850Mapping.Isup.GetStatusCode(SipReason.Parse(reason))!.StatusCode.Value.Should().Be(code);
        Q850Mapping.Isup.GetStatusCode(SipReason.ParseAll($"SIP;cause=486, {reason}, Q.850;cause=1"))!.StatusCode.Value.Should().Be(code);
    }

    [Theory]
    [InlineData("SIP;cause=486")]
    [InlineData("SIP;cause=17")]
    [InlineData("Q.850")]
    [InlineData("Q.850;text=\"User busy\"")]
    [InlineData("Q.850;cause=0")]
    [InlineData("Q.850;cause=200")]
    [InlineData("X-Own;cause=17")]
    public void GetStatusCode_OfNoCause_IsNull(string reason)
    {
        Q850Mapping.Isup.GetStatusCode(SipReason.Parse(reason)).Should().BeNull();
        Q850Mapping.Isup.GetStatusCode([SipReason.Parse(reason)]).Should().BeNull();
    }

    [Fact]
    public void GetStatusCode_OfNoReason_IsNull()
    {
        Q850Mapping.Isup.GetStatusCode(default(SipReason)).Should().BeNull();
        Q850Mapping.Isup.GetStatusCode(Array.Empty<SipReason>()).Should().BeNull();
    }

    // Every cause and location, and every code, as GetStatusCode and GetCause have them, whose tests compare with the tables of the RFCs.
    [Fact]
    public void GetStatusCode_EveryCauseAndLocation_IsThatOfTheCause()
    {
        foreach (var mapping in s_mappings)
        {
            foreach (var cause in Enumerable.Range(1, 127).Select(value => new Q850Cause(value)))
            {
                mapping.GetStatusCode(SipReason.ForQ850(cause)).Should().BeSameAs(mapping.GetStatusCode(cause));
                foreach (var location in Enumerable.Range(0, 16).Select(value => new Q850Location(value)))
                {
                    mapping.GetStatusCode(SipReason.ForQ850(cause, location, "x"))
                        .Should().BeSameAs(mapping.GetStatusCode(cause, location));
                }
            }
        }
    }

    [Fact]
    public void GetReason_EveryCode_TellsItsCause()
    {
        foreach (var mapping in s_mappings)
        {
            foreach (var code in SipStatusCodeSet.All)
            {
                var rule = mapping.GetCause(code);
                var reason = mapping.GetReason(code, Q850Location.TransitNetwork);

                reason.Q850Cause.Should().Be(rule?.Cause ?? default);
                var location = rule?.Location is { } own && own != default ? own : Q850Location.TransitNetwork;
                reason.Location.Should().Be(reason == default ? null : location);
                SipReason.TryParse(reason.ToString(), out var read).Should().Be(reason != default);
                read.Should().Be(reason);
            }
        }
    }

    [Theory]
    [InlineData(486, "Q.850;cause=17;location=LN")]
    [InlineData(600, "Q.850;cause=17;location=U")]
    [InlineData(487, "")]
    [InlineData(180, "")]
    [InlineData(200, "")]
    [InlineData(488, "Q.850;cause=31;location=LN")]
    public void GetReason_OfACode_IsThatOfRfc3398(int code, string expected) =>
        Q850Mapping.Isup.GetReason(new SipStatusCode(code), Q850Location.LocalPublicNetwork).ToString().Should().Be(expected);

    [Fact]
    public void GetReason_OfNoNetworkOrACondition_IsWithoutOrByIt()
    {
        Q850Mapping.Isup.GetReason(SipStatusCode.BusyHere).ToString().Should().Be("Q.850;cause=17");
        Q850Mapping.Isup.GetReason(SipStatusCode.NotAcceptableHere, default, Q850Condition.WarningBearerCapability).ToString()
            .Should().Be("Q.850;cause=65");
        Q850Mapping.Isup.GetReason(default(SipStatusCode)).Should().Be(default(SipReason));
    }

    // A gateway in the middle: what the other network said comes before what the code would mean.
    [Theory]
    [InlineData("", "Q.850;cause=41;location=LN")]
    [InlineData("Q.850;cause=34;text=\"No circuit\";x=1", "Q.850;cause=34;text=\"No circuit\";x=1")]
    [InlineData("SIP;cause=503,Q.850;cause=34;location=TN", "Q.850;cause=34;location=TN")]
    [InlineData("STIR;cause=436", "Q.850;cause=41;location=LN")]
    [InlineData("Q.850;text=\"x\",Q.850;cause=42", "Q.850;cause=42")]
    public void GetReason_OfAResponseWithOne_PassesItOn(string received, string expected) =>
        Q850Mapping.Isup.GetReason(SipStatusCode.ServiceUnavailable, All(received), Q850Location.LocalPublicNetwork).ToString()
            .Should().Be(expected);

    [Theory]
    [InlineData("BYE", "", "Q.850;cause=16")]
    [InlineData("CANCEL", "", "Q.850;cause=16")]
    [InlineData("CANCEL", "SIP;cause=200;text=\"Call completed elsewhere\"", "Q.850;cause=16")]
    [InlineData("BYE", "SIP;cause=487", "Q.850;cause=16")]
    [InlineData("BYE", "SIP;cause=408;text=\"ACK Timeout\"", "Q.850;cause=102")]
    [InlineData("BYE", "SIP;cause=503,Q.850;cause=34;location=TN", "Q.850;cause=34;location=TN")]
    [InlineData("BYE", "Preemption;cause=1;text=\"UA Preemption\"", "Q.850;cause=16")]
    [InlineData("BYE", "STIR;cause=436", "Q.850;cause=16")]
    [InlineData("bye", "Q.850;cause=34", "")]
    [InlineData("INFO", "Q.850;cause=34", "")]
    public void GetReasonOfRequest_OfAMethod_IsItsOwnOrTheOneOfTheMethod(string method, string received, string expected)
    {
        Q850Mapping.Isup.GetReasonOfRequest(method, All(received)).ToString().Should().Be(expected);
        Q850Mapping.Isup.GetReasonOfRequest($"x{method}".AsSpan(1), All(received)).ToString().Should().Be(expected);
    }

    [Fact]
    public void GetReasonOfRequest_WithoutHeaderField_IsThatOfTheMethod()
    {
        Q850Mapping.Qsig.GetReasonOfRequest("BYE").ToString().Should().Be("Q.850;cause=16");
        Q850Mapping.Isup.GetReasonOfRequest("BYE", null, Q850Location.User).ToString().Should().Be("Q.850;cause=16;location=U");
        Q850Mapping.Isup.GetReasonOfRequest((string?)null).Should().Be(default(SipReason));
    }

    // The pairs that RFC 3398 has both ways, 1 and 404 and so on, come back as they went; all others at least as some cause.
    [Fact]
    public void ThereAndBack_EveryCause_IsACauseAgain()
    {
        List<int> same = [];
        foreach (var cause in Enumerable.Range(1, 127).Select(value => SipReason.ForQ850(new Q850Cause(value))))
        {
            if (Q850Mapping.Isup.GetStatusCode(cause) is { } answer && answer.StatusCode != default)
            {
                var back = Q850Mapping.Isup.GetReason(answer.StatusCode);
                back.Q850Cause.Should().NotBe(default(Q850Cause));
                same.AddRange(back.Cause == cause.Cause ? [cause.Cause!.Value] : []);
                Q850Mapping.Isup.GetReason(answer.StatusCode, [cause]).Should().Be(cause, "the header field carries what the code cannot");
            }
        }

        same.Should().Equal(1, 17, 21, 22, 28, 41, 79, 102);
    }

    [Fact]
    public void Null_ThrowsArgumentNullException()
    {
        Q850Mapping none = null!;
        IReadOnlyList<SipReason> noReasons = null!;
        Action[] calls =
        [
            () => none.GetStatusCode(default(SipReason)), () => none.GetStatusCode([]), () => none.GetReason(SipStatusCode.OK),
            () => none.GetReason(SipStatusCode.OK, []), () => none.GetReasonOfRequest("BYE"), () => none.GetStatusCode(noReasons),
            () => none.GetReason(SipStatusCode.OK, [SipReason.ForQ850(Q850Cause.UserBusy)]),
        ];

        calls.Should().AllSatisfy(call => call.Should().ThrowExactly<ArgumentNullException>().WithParameterName("mapping"));
        FluentActions.Invoking(() => Q850Mapping.Isup.GetStatusCode(noReasons))
            .Should().ThrowExactly<ArgumentNullException>().WithParameterName("reasons");
        FluentActions.Invoking(() => Q850Mapping.Isup.GetReason(SipStatusCode.OK, noReasons))
            .Should().ThrowExactly<ArgumentNullException>().WithParameterName("received");
    }

    [Fact]
    public void Use_OfAReason_AllocatesNothing()
    {
        var received = All("SIP;cause=503;text=\"x\",Q.850;cause=34;text=\"y\"");
        var chars = new char[100];
        Allocations.MustBeNone(() =>
        {
            for (var code = 100; code < 700; code++)
            {
                Q850Mapping.Isup.GetReason(new SipStatusCode(code), Q850Location.User).TryFormat(chars, out _);
                Q850Mapping.Isup.GetReason(new SipStatusCode(code), received).TryFormat(chars, out _);
            }

            GC.KeepAlive(Q850Mapping.Isup.GetStatusCode(received));
            GC.KeepAlive(Q850Mapping.Isup.GetStatusCode(received[1]));
            Q850Mapping.Isup.GetReasonOfRequest("BYE", received).TryFormat(chars, out _);
        });
    }

    private static IReadOnlyList<SipReason> All(string value) => value.Length == 0 ? [] : SipReason.ParseAll(value);
}
