using System;
using System.Collections.Generic;
using System.Linq;
using FluentAssertions;
using SipStatus.Q850;
using SipStatus.Rules;
using Xunit;

namespace SipStatus.Tests.Q850;

/// <summary>What the mappings say, against the tables of the RFCs.</summary>
public partial class Q850MappingTests
{
    /// <summary>
    /// RFC 3398, section 7.2.4.1: cause and response; <c>-</c> is no response. Cause 44 and the default stand in the text before the table,
    /// the location in the note (+).
    /// </summary>
    private const string IsupToStatus =
        """
        1 404
        2 404
        3 404
        16 -
        17 486
        18 408
        19 480
        20 480
        21 403
        21/LocationUser 603
        22 410
        22/Diagnostic 301
        23 410
        26 404
        27 502
        28 484
        29 501
        31 480
        34 503
        38 503
        41 503
        42 503
        44 -
        47 503
        55 403
        57 403
        58 503
        65 488
        70 488
        79 501
        87 403
        88 503
        102 504
        111 500
        127 500
        default 500
        """;

    /// <summary>
    /// RFC 4497, table 1 (section 8.4.1). Note 3 has the default for 16 where a response is due; note 2 of the section speaks of 44.
    /// </summary>
    private const string QsigToStatus =
        """
        1 404
        2 404
        3 404
        16 500
        17 486
        18 408
        19 480
        20 480
        21 403
        21/LocationUser 603
        22 410
        22/Diagnostic 301
        23 410
        27 502
        28 484
        29 501
        31 480
        34 503
        38 503
        41 503
        42 503
        44 -
        47 503
        55 403
        57 403
        58 503
        65 488
        69 501
        70 488
        79 501
        87 403
        88 503
        102 504
        default 500
        """;

    /// <summary>
    /// RFC 3398, section 8.2.6.1: response and cause, with the marks (*) and (+) as they are printed; the second 504 read as 505. 488 and
    /// 606 go by the Warning header field, of which the last paragraph speaks. The redirection is section 8.2.5.
    /// </summary>
    private const string IsupFromStatus =
        """
        300-399/RedirectToPstn 23
        400 41
        401 21 *
        402 21
        403 21
        404 1
        405 63
        406 79 +
        407 21 *
        408 102
        410 22
        413 127 +
        414 127 +
        415 79 +
        416 127 +
        420 127 +
        421 127 +
        423 127 +
        480 18
        481 41
        482 25
        483 25
        484 28 +
        485 1
        486 17
        487 -
        488 31
        488/WarningBearerCapability 65
        500 41
        501 79
        502 38
        503 41
        504 102
        505 127 +
        513 127 +
        600 17
        603 21
        604 1
        606 31
        606/WarningBearerCapability 65
        300-399 default 31
        400-599 default 31
        600-699 default 31
        """;

    /// <summary>
    /// RFC 4497, table 2 (section 8.4.4): note 5 as *, note 6 as +; notes 7 and 8 for 487, 488 and 606. A 3xx is section 8.2.1.5.
    /// </summary>
    private const string QsigFromStatus =
        """
        300-399 -
        400 41
        401 21 *
        402 21
        403 21
        404 1
        405 63
        406 79
        407 21 *
        408 102
        410 22
        413 127 +
        414 127 +
        415 79 +
        416 127 +
        420 127 +
        421 127 +
        423 127 +
        480 18
        481 41
        482 25
        483 25
        484 28 +
        485 1
        486 17
        487 31
        488 31
        488/WarningBearerCapability 65
        500 41
        501 79
        502 38
        503 41
        504 102
        505 127 +
        513 127 +
        600 17
        603 21
        604 1
        606 31
        606/WarningBearerCapability 65
        400-599 default 31
        600-699 default 31
        """;

    private static readonly Q850Condition[] s_conditions = Enum.GetValues<Q850Condition>();

    public static TheoryData<string> Networks => ["ISUP", "QSIG"];

    [Fact]
    public void ToStatusRules_OfEachNetwork_AreTheTableOfItsRfc()
    {
        Q850Mapping.Isup.ToStatusRules.Select(Line).Should().Equal(Lines(IsupToStatus));
        Q850Mapping.Qsig.ToStatusRules.Select(Line).Should().Equal(Lines(QsigToStatus));

        static string Line(Q850ToStatusRule rule) =>
            $"{(rule.IsDefault ? "default" : rule.Cause.ToString("D"))}{Condition(rule.Condition)} {(rule.StatusCode == default ? "-" : rule.StatusCode.ToString("D"))}";
    }

    [Fact]
    public void FromStatusRules_OfEachNetwork_AreTheTableOfItsRfc()
    {
        Q850Mapping.Isup.FromStatusRules.Select(Line).Should().BeEquivalentTo(Lines(IsupFromStatus));
        Q850Mapping.Qsig.FromStatusRules.Select(Line).Should().BeEquivalentTo(Lines(QsigFromStatus));

        static string Line(StatusToQ850Rule rule)
        {
            var codes = rule.From == rule.To ? $"{rule.From:D}" : $"{rule.From:D}-{rule.To:D}";
            var cause = rule.Cause == default ? "-" : rule.Cause.ToString("D");
            var mark = rule.First switch { Q850FirstAttempt.Authenticate => " *", Q850FirstAttempt.Remedy => " +", _ => "" };
            return $"{codes}{Condition(rule.Condition)}{(rule.IsDefault ? " default" : "")} {cause}{mark}";
        }
    }

    [Theory]
    [MemberData(nameof(Networks))]
    public void GetStatusCode_OfEveryCauseAndCondition_IsThatOfTheTable(string network)
    {
        var table = Lines(ToStatus(network)).Select(line => line.Split(' ')).ToDictionary(words => words[0], words => words[1]);
        for (var value = 1; value <= 127; value++)
        {
            foreach (var condition in s_conditions)
            {
                var rule = Mapping(network).GetStatusCode(new Q850Cause(value), condition)!;

                var expected = table.GetValueOrDefault($"{value}{Condition(condition)}") ?? table.GetValueOrDefault($"{value}")
                    ?? table["default"];
                rule.StatusCode.Should().Be(expected == "-" ? default : SipStatusCode.Parse(expected), "of {0} and {1}", value, condition);
                rule.IsDefault.Should().Be(!table.ContainsKey($"{value}"), "of {0} and {1}", value, condition);
            }
        }
    }

    [Theory]
    [MemberData(nameof(Networks))]
    public void GetCause_OfEveryCodeAndCondition_IsThatOfTheTable(string network)
    {
        var table = Lines(FromStatus(network)).Where(line => !line.Contains('-') || line.EndsWith('-'))
            .Select(line => line.Split(' ')).ToDictionary(words => words[0], words => words[1]);
        for (var value = 100; value <= 699; value++)
        {
            foreach (var condition in s_conditions)
            {
                var rule = Mapping(network).GetCause(new SipStatusCode(value), condition);

                var isListed = table.TryGetValue($"{value}{Condition(condition)}", out var expected)
                    || table.TryGetValue($"{value}", out expected);
                expected ??= network == "ISUP" && value is >= 300 and < 400 && condition == Q850Condition.RedirectToPstn ? "23"
                    : value >= (network == "ISUP" ? 300 : 400) ? "31"
                    : value >= 300 ? "-" : null;
                (rule is null).Should().Be(expected is null, "of {0} and {1}", value, condition);
                (rule?.Cause ?? default)
                    .Should().Be(expected is null or "-" ? default : Q850Cause.Parse(expected), "of {0} and {1}", value, condition);
                (rule?.IsDefault ?? false).Should().Be(!isListed && expected == "31", "of {0} and {1}", value, condition);
            }
        }
    }

    // RFC 3398, section 8.2.6.1: 6xx the user, 4xx and 5xx the network. RFC 4497, section 8.4.4: 6xx the user, all others the private
    // network of the remote user. For a 3xx RFC 3398 says nothing.
    [Fact]
    public void Location_OfEveryFailure_IsThatOfItsClass()
    {
        for (var value = 300; value <= 699; value++)
        {
            var code = new SipStatusCode(value);

            Q850Mapping.Isup.GetCause(code)!.Location.Should().Be(value >= 600 ? Q850Location.User : default, "of {0}", value);
            Q850Mapping.Qsig.GetCause(code)!.Location
                .Should().Be(value >= 600 ? Q850Location.User : Q850Location.RemotePrivateNetwork, "of {0}", value);
        }
    }

    // RFC 3398 says "network": a gateway of a transit network is the transit network.
    [Fact]
    public void GetLocation_OfTheNetwork_IsThatOfTheGateway()
    {
        var ofNetwork = Q850Mapping.Isup.GetCause(SipStatusCode.BusyHere)!;
        ofNetwork.GetLocation(Q850Location.TransitNetwork).Should().Be(Q850Location.TransitNetwork);
        ofNetwork.GetLocation(default).Should().Be(default(Q850Location));

        Q850Mapping.Isup.GetCause(SipStatusCode.Decline)!.GetLocation(Q850Location.TransitNetwork).Should().Be(Q850Location.User);
        Q850Mapping.Qsig.GetCause(SipStatusCode.BusyHere)!.GetLocation(Q850Location.TransitNetwork)
            .Should().Be(Q850Location.RemotePrivateNetwork);
    }

    [Theory]
    [MemberData(nameof(Networks))]
    public void GetStatusCode_OfALocation_KnowsTheUser(string network)
    {
        for (var value = 1; value <= 127; value++)
        {
            var cause = new Q850Cause(value);
            Mapping(network).GetStatusCode(cause, Q850Location.User)
                .Should().BeSameAs(Mapping(network).GetStatusCode(cause, Q850Condition.LocationUser));
            Mapping(network).GetStatusCode(cause, Q850Location.TransitNetwork).Should().BeSameAs(Mapping(network).GetStatusCode(cause));
            Mapping(network).GetStatusCode(cause, default(Q850Location)).Should().BeSameAs(Mapping(network).GetStatusCode(cause));
        }

        Mapping(network).GetStatusCode(Q850Cause.CallRejected, Q850Location.User)!.StatusCode.Should().Be(SipStatusCode.Decline);
        Mapping(network).GetStatusCode(Q850Cause.CallRejected, default(Q850Location))!.StatusCode.Should().Be(SipStatusCode.Forbidden);
        Mapping(network).GetStatusCode(default, Q850Location.User).Should().BeNull();
    }

    [Theory]
    [MemberData(nameof(Networks))]
    public void GetCauseOfRequest_OfEveryMethod_Is16ForByeAndCancel(string network)
    {
        Mapping(network).RequestRules.Select(rule => rule.Method).Should().Equal("BYE", "CANCEL");
        Mapping(network).GetCauseOfRequest("BYE")!.Cause.Should().Be(Q850Cause.NormalCallClearing);
        Mapping(network).GetCauseOfRequest("CANCEL")!.Cause.Should().Be(Q850Cause.NormalCallClearing);
        foreach (var method in new[] { null, "", "bye", "INVITE", "REGISTER" })
        {
            Mapping(network).GetCauseOfRequest(method).Should().BeNull();
        }
    }

    [Fact]
    public void References_OfEveryRule_AreThoseOfTheTables()
    {
        Q850Mapping.Isup.ToStatusRules.Select(rule => $"{rule.Reference}")
            .Should().OnlyContain(text => text == "RFC 3398, section 7.2.4.1");
        Q850Mapping.Isup.FromStatusRules.Select(rule => $"{rule.Reference}").Distinct()
            .Should().BeEquivalentTo("RFC 3398, section 8.2.6.1", "RFC 3398, section 8.2.5");
        Q850Mapping.Qsig.ToStatusRules.Select(rule => $"{rule.Reference}").Should().OnlyContain(text => text == "RFC 4497, section 8.4.1");
        Q850Mapping.Qsig.FromStatusRules.Should().OnlyContain(rule =>
            $"{rule.Reference}" == (rule.From.IsRedirection ? "RFC 4497, section 8.2.1.5" : "RFC 4497, section 8.4.4"));
        Q850Mapping.Isup.RequestRules.Select(rule => $"{rule.Reference}").Should().OnlyContain(text => text == "RFC 3398, section 8.2.6.1");
        Q850Mapping.Qsig.RequestRules.Select(rule => $"{rule.Reference}")
            .Should().Equal("RFC 4497, section 8.4.2", "RFC 4497, section 8.4.3");
    }

    // RFC 3398 recommends and allows 603 and the redirection; RFC 4497 demands, but only describes what to do with 44.
    [Fact]
    public void Levels_OfEveryRule_AreThoseOfTheText()
    {
        Q850Mapping.Isup.ToStatusRules
            .Should().OnlyContain(
                rule => rule.Level == (rule.StatusCode == SipStatusCode.Decline ? SipRequirementLevel.May : SipRequirementLevel.Should));
        Q850Mapping.Isup.FromStatusRules.Should().OnlyContain(
            rule => rule.Level == (rule.Condition == Q850Condition.RedirectToPstn ? SipRequirementLevel.May : SipRequirementLevel.Should));
        Q850Mapping.Isup.RequestRules.Should().OnlyContain(rule => rule.Level == SipRequirementLevel.Should);
        Q850Mapping.Qsig.ToStatusRules
            .Should().OnlyContain(rule => rule.Level == (rule.Cause.Value == 44 ? SipRequirementLevel.Should : SipRequirementLevel.Must));
        Q850Mapping.Qsig.FromStatusRules.Should().OnlyContain(rule => rule.Level == SipRequirementLevel.Must);
        Q850Mapping.Qsig.RequestRules.Should().OnlyContain(rule => rule.Level == SipRequirementLevel.Must);
    }

    // A row that nothing can ever ask for is refused and not kept.
    [Fact]
    public void With_ConditionThatThereIsNot_IsRefused()
    {
        var mapping = Q850Mapping.Isup;

        foreach (var condition in new[] { s_conditions.Min() - 1, s_conditions.Max() + 1, (Q850Condition)99 })
        {
            mapping.Invoking(of => of.With(SipStatusCode.BusyHere, Q850Cause.UserBusy, condition: condition))
                .Should().Throw<ArgumentOutOfRangeException>().WithMessage("There is no such condition.*").WithParameterName("condition");
            mapping.Invoking(of => of.With(Q850Cause.UserBusy, SipStatusCode.BusyHere, condition))
                .Should().Throw<ArgumentOutOfRangeException>().WithMessage("There is no such condition.*").WithParameterName("condition");
        }

        foreach (var condition in s_conditions)
        {
            mapping.With(SipStatusCode.BusyHere, Q850Cause.UserBusy, condition: condition)
                .With(Q850Cause.UserBusy, SipStatusCode.BusyHere, condition).GetStatusCode(Q850Cause.UserBusy, condition)!
                .Condition.Should().Be(condition);
        }
    }

    [Theory]
    [MemberData(nameof(Networks))]
    public void GetAll_OfEveryCauseAndCode_IsWhatTheConditionsGive(string network)
    {
        // One with rows laid over, so that a default row has a condition.
        var laidOver = Mapping(network)
            .With(default(Q850Cause), SipStatusCode.Decline, Q850Condition.LocationUser)
            .With(default(Q850Cause), SipStatusCode.Gone, Q850Condition.Diagnostic)
            .With(new Q850Cause(50), SipStatusCode.Forbidden, Q850Condition.Diagnostic)
            .With(default(SipStatusCode), Q850Cause.UserBusy, condition: Q850Condition.RedirectToPstn)
            .With(Q850Cause.UserBusy, SipStatusCode.BusyEverywhere, Q850Condition.LocationUser);
        foreach (var mapping in new[] { Mapping(network), laidOver })
        {
            for (var value = 0; value <= 127; value++)
            {
                var cause = value == 0 ? default : new Q850Cause(value);
                mapping.GetAll(cause).Should().BeEquivalentTo(
                    s_conditions.Select(condition => mapping.GetStatusCode(cause, condition)).Where(rule => rule is not null).Distinct(),
                    "of {0}", value);
            }

            for (var value = 99; value <= 699; value++)
            {
                var code = value == 99 ? default : new SipStatusCode(value);
                mapping.GetAll(code).Should().BeEquivalentTo(
                    s_conditions.Select(condition => mapping.GetCause(code, condition)).Where(rule => rule is not null).Distinct(),
                    "of {0}", value);
            }
        }

        laidOver.GetAll(Q850Cause.UserBusy).Should().HaveCount(2).And.BeSameAs(laidOver.GetAll(Q850Cause.UserBusy));
        Mapping(network).GetAll(SipStatusCode.NotAcceptableHere)
            .Should().HaveCount(2).And.BeSameAs(Mapping(network).GetAll(SipStatusCode.NotAcceptableHere));
    }

    // The pairs that the documentation of the type names.
    [Theory]
    [MemberData(nameof(Networks))]
    public void RoundTrip_OfEveryCauseAndCode_ComesBackForEightPairsOnly(string network)
    {
        (int Cause, int Code)[] inverse = [(1, 404), (17, 486), (21, 403), (22, 410), (28, 484), (41, 503), (79, 501), (102, 504)];
        var mapping = Mapping(network);

        var fromCauses = from value in Enumerable.Range(1, 127)
                         let code = mapping.GetStatusCode(new Q850Cause(value))!.StatusCode
                         where mapping.GetCause(code)?.Cause.Value == value
                         select (value, code.Value);
        var fromCodes = from value in Enumerable.Range(100, 600)
                        let cause = mapping.GetCause(new SipStatusCode(value))?.Cause ?? default
                        where mapping.GetStatusCode(cause)?.StatusCode.Value == value
                        select (cause.Value, value);

        fromCauses.Should().Equal(inverse);
        fromCodes.Should().BeEquivalentTo(inverse);
    }

    [Theory]
    [MemberData(nameof(Networks))]
    public void RoundTrip_OfTheCrossing_IsAsDocumented(string network)
    {
        var mapping = Mapping(network);

        mapping.GetStatusCode(Q850Cause.NoUserResponding)!.StatusCode.Should().Be(SipStatusCode.RequestTimeout);
        mapping.GetCause(SipStatusCode.RequestTimeout)!.Cause.Should().Be(Q850Cause.RecoveryOnTimerExpiry);
        mapping.GetCause(SipStatusCode.TemporarilyUnavailable)!.Cause.Should().Be(Q850Cause.NoUserResponding);
        foreach (var cause in new[] { Q850Cause.BearerCapabilityNotImplemented, Q850Cause.OnlyRestrictedDigitalBearer })
        {
            var code = mapping.GetStatusCode(cause)!.StatusCode;
            code.Should().Be(SipStatusCode.NotAcceptableHere);
            mapping.GetCause(code)!.Cause.Should().Be(Q850Cause.NormalUnspecified);
            mapping.GetCause(code, Q850Condition.WarningBearerCapability)!.Cause.Should().Be(Q850Cause.BearerCapabilityNotImplemented);
        }
    }

    [Theory]
    [MemberData(nameof(Networks))]
    public void Lookups_OfDefaultValuesAndWhatEndsNoCall_AreNull(string network)
    {
        var mapping = Mapping(network);

        mapping.GetStatusCode(default).Should().BeNull();
        mapping.GetStatusCode(default, Q850Condition.LocationUser).Should().BeNull();
        mapping.GetCause(default).Should().BeNull();
        mapping.GetCause(SipStatusCode.Ringing).Should().BeNull();
        mapping.GetCause(SipStatusCode.OK).Should().BeNull();
    }

    [Fact]
    public void ToString_OfTheRules_IsOneLine()
    {
        Q850Mapping.Isup.GetStatusCode(Q850Cause.UserBusy)!.ToString()
            .Should().Be("17 User busy: 486 Busy Here (RFC 3398, section 7.2.4.1)");
        Q850Mapping.Qsig.GetStatusCode(Q850Cause.CallRejected, Q850Condition.LocationUser)!.ToString()
            .Should().Be("21 Call rejected, LocationUser: 603 Decline (RFC 4497, section 8.4.1)");
        Q850Mapping.Isup.GetStatusCode(Q850Cause.RequestedCircuitNotAvailable)!.ToString()
            .Should().Be("44 Requested circuit/channel not available: no response (RFC 3398, section 7.2.4.1)");
        Q850Mapping.Isup.GetStatusCode(new Q850Cause(52))!.ToString()
            .Should().Be("any other cause: 500 Server Internal Error (RFC 3398, section 7.2.4.1)");
        Q850Mapping.Isup.GetCause(SipStatusCode.Unauthorized)!.ToString()
            .Should().Be("401 Unauthorized: 21 Call rejected, of the network, first Authenticate (RFC 3398, section 8.2.6.1)");
        Q850Mapping.Isup.GetCause(SipStatusCode.RequestTerminated)!.ToString()
            .Should().Be("487 Request Terminated: no cause (RFC 3398, section 8.2.6.1)");
        Q850Mapping.Isup.GetCause(SipStatusCode.Gone)!.ToString()
            .Should().Be("410 Gone: 22 Number changed, of the network (RFC 3398, section 8.2.6.1)");
        Q850Mapping.Qsig.GetCause(new SipStatusCode(499))!.ToString()
            .Should().Be("400 to 599, any other: 31 Normal, unspecified, location RPN (RFC 4497, section 8.4.4)");
        Q850Mapping.Isup.GetCauseOfRequest("BYE")!.ToString().Should().Be("BYE: 16 Normal call clearing (RFC 3398, section 8.2.6.1)");
        Q850Mapping.Isup.ToString().Should().Be("36 rows from causes, 43 rows from responses");
    }

    [Fact]
    public void Enumerations_HaveFrozenNumbers()
    {
        Numbers<Q850Condition>().Should().Be("None=0 LocationUser=1 Diagnostic=2 WarningBearerCapability=3 RedirectToPstn=4");
        Numbers<Q850FirstAttempt>().Should().Be("None=0 Authenticate=1 Remedy=2");

        static string Numbers<T>()
            where T : struct, Enum =>
                string.Join(' ', Enum.GetValues<T>().Select(value => FormattableString.Invariant($"{value}={value:D}")));
    }

    private static Q850Mapping Mapping(string network) => network == "ISUP" ? Q850Mapping.Isup : Q850Mapping.Qsig;

    private static string ToStatus(string network) => network == "ISUP" ? IsupToStatus : QsigToStatus;

    private static string FromStatus(string network) => network == "ISUP" ? IsupFromStatus : QsigFromStatus;

    private static string Condition(Q850Condition condition) => condition == Q850Condition.None ? "" : $"/{condition}";

    private static string[] Lines(string block) => [.. block.Split('\n').Select(line => line.TrimEnd('\r'))];
}
