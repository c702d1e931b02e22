using System;
using System.Linq;
using FluentAssertions;
using SipStatus.Q850;
using SipStatus.Rules;
using Xunit;

namespace SipStatus.Tests.Q850;

/// <summary>What a stack lays over a mapping: a row replaces that of the same key and condition, and no other.</summary>
public partial class Q850MappingTests
{
    private static readonly SipStatusCode s_own = new(499);
    private static readonly Q850Cause s_ownCause = new(52);

    [Theory]
    [MemberData(nameof(Networks))]
    public void With_ACause_ChangesThatCauseAlone(string network)
    {
        for (var laid = 1; laid <= 127; laid++)
        {
            var mapping = Mapping(network).With(new Q850Cause(laid), s_own);
            var changed = from value in Enumerable.Range(1, 127)
                          from condition in s_conditions
                          where mapping.GetStatusCode(new Q850Cause(value), condition)!.StatusCode
                              != Mapping(network).GetStatusCode(new Q850Cause(value), condition)!.StatusCode
                          select (value, condition);

            // The rows with a condition are others, and remain.
            var expected = s_conditions.Where(
                condition => (laid, condition) is not ((21, Q850Condition.LocationUser) or (22, Q850Condition.Diagnostic)));
            changed.Should().Equal(expected.Select(condition => (laid, condition)));
        }
    }

    [Theory]
    [MemberData(nameof(Networks))]
    public void With_ACode_ChangesThatCodeAlone(string network)
    {
        foreach (var laid in new[] { 100, 200, 302, 400, 486, 487, 488, 499, 503, 606, 699 })
        {
            var mapping = Mapping(network).With(new SipStatusCode(laid), s_ownCause, Q850Location.User);
            var changed = from value in Enumerable.Range(100, 600)
                          from condition in s_conditions
                          where mapping.GetCause(new SipStatusCode(value), condition)?.Cause
                              != Mapping(network).GetCause(new SipStatusCode(value), condition)?.Cause
                          select (value, condition);

            var expected = s_conditions.Where(condition =>
                Mapping(network).GetCause(new SipStatusCode(laid), condition) is not { } rule || rule.Condition == Q850Condition.None);
            changed.Should().Equal(expected.Select(condition => (laid, condition)));
        }
    }

    [Fact]
    public void With_ACondition_LeavesTheRowWithoutIt()
    {
        var mapping = Q850Mapping.Isup
            .With(Q850Cause.UserBusy, SipStatusCode.BusyEverywhere, Q850Condition.LocationUser)
            .With(Q850Cause.CallRejected, s_own, Q850Condition.LocationUser)
            .With(SipStatusCode.MovedTemporarily, s_ownCause, Q850Location.User, Q850Condition.RedirectToPstn);

        mapping.GetStatusCode(Q850Cause.UserBusy)!.StatusCode.Should().Be(SipStatusCode.BusyHere);
        mapping.GetStatusCode(Q850Cause.UserBusy, Q850Condition.Diagnostic)!.StatusCode.Should().Be(SipStatusCode.BusyHere);
        mapping.GetStatusCode(Q850Cause.UserBusy, Q850Condition.LocationUser)!.StatusCode.Should().Be(SipStatusCode.BusyEverywhere);
        mapping.GetStatusCode(Q850Cause.CallRejected)!.StatusCode.Should().Be(SipStatusCode.Forbidden);
        mapping.GetStatusCode(Q850Cause.CallRejected, Q850Condition.LocationUser)!.StatusCode.Should().Be(s_own);
        mapping.GetCause(SipStatusCode.MovedTemporarily, Q850Condition.RedirectToPstn)!.Cause.Should().Be(s_ownCause);
        mapping.GetCause(SipStatusCode.MovedTemporarily)!.Cause.Should().Be(Q850Cause.NormalUnspecified);
        mapping.GetCause(SipStatusCode.MovedPermanently, Q850Condition.RedirectToPstn)!.Cause
            .Should().Be(Q850Cause.RedirectionToNewDestination);
    }

    [Theory]
    [MemberData(nameof(Networks))]
    public void With_TheDefaultCause_ReplacesTheDefaultRowAndNoOther(string network)
    {
        var mapping = Mapping(network).With(default(Q850Cause), s_own);
        for (var value = 1; value <= 127; value++)
        {
            var before = Mapping(network).GetStatusCode(new Q850Cause(value))!;
            mapping.GetStatusCode(new Q850Cause(value))!.StatusCode.Should().Be(before.IsDefault ? s_own : before.StatusCode);
        }

        mapping.ToStatusRules.Should().HaveCount(Mapping(network).ToStatusRules.Count);
        mapping.ToStatusRules.Should().ContainSingle(rule => rule.IsDefault);
        mapping.GetStatusCode(default).Should().BeNull();
    }

    [Theory]
    [MemberData(nameof(Networks))]
    public void With_TheDefaultCode_ReplacesTheDefaultRowsAndNoOther(string network)
    {
        var mapping = Mapping(network).With(default(SipStatusCode), s_ownCause, Q850Location.User);
        for (var value = 100; value <= 699; value++)
        {
            var before = Mapping(network).GetCause(new SipStatusCode(value));
            var after = mapping.GetCause(new SipStatusCode(value));
            after?.Cause.Should().Be(before is { IsDefault: false } ? before.Cause : s_ownCause, "of {0}", value);
            (after is null).Should().Be(value < 300, "of {0}", value);
        }

        mapping.FromStatusRules.Should().ContainSingle(rule => rule.IsDefault);
        mapping.GetCause(default).Should().BeNull();
    }

    [Fact]
    public void With_ADefaultKeyAndACondition_IsAskedBehindTheRowsOfTheKeyItself()
    {
        var mapping = Q850Mapping.Isup
            .With(default(Q850Cause), SipStatusCode.Decline, Q850Condition.LocationUser)
            .With(default(SipStatusCode), Q850Cause.BearerCapabilityNotImplemented, default, Q850Condition.WarningBearerCapability);

        mapping.GetStatusCode(s_ownCause, Q850Condition.LocationUser)!.StatusCode.Should().Be(SipStatusCode.Decline);
        mapping.GetStatusCode(s_ownCause)!.StatusCode.Should().Be(SipStatusCode.ServerInternalError);
        mapping.GetStatusCode(Q850Cause.UserBusy, Q850Condition.LocationUser)!.StatusCode.Should().Be(SipStatusCode.BusyHere);
        mapping.GetCause(s_own, Q850Condition.WarningBearerCapability)!.Cause.Should().Be(Q850Cause.BearerCapabilityNotImplemented);
        mapping.GetCause(s_own)!.Cause.Should().Be(Q850Cause.NormalUnspecified);
        mapping.GetCause(SipStatusCode.BusyHere, Q850Condition.WarningBearerCapability)!.Cause.Should().Be(Q850Cause.UserBusy);
        mapping.GetCause(SipStatusCode.OK, Q850Condition.WarningBearerCapability).Should().BeNull();
    }

    [Fact]
    public void With_DefaultValues_MapsToNothing()
    {
        var mapping = Q850Mapping.Isup.With(Q850Cause.UserBusy, default(SipStatusCode)).With(SipStatusCode.BusyHere, default, default);

        mapping.GetStatusCode(Q850Cause.UserBusy)!.StatusCode.Should().Be(default(SipStatusCode));
        mapping.GetCause(SipStatusCode.BusyHere)!.Cause.Should().Be(default(Q850Cause));
        mapping.GetStatusCode(Q850Cause.UserBusy)!.ToString().Should().Be("17 User busy: no response");
        mapping.GetCause(SipStatusCode.BusyHere)!.ToString().Should().Be("486 Busy Here: no cause");
    }

    [Fact]
    public void With_TheSameKeyTwice_KeepsTheLast()
    {
        var mapping = Q850Mapping.Isup
            .With(Q850Cause.UserBusy, SipStatusCode.Decline).With(Q850Cause.UserBusy, s_own)
            .With(s_own, Q850Cause.UserBusy, Q850Location.User).With(s_own, s_ownCause, default);

        mapping.GetStatusCode(Q850Cause.UserBusy)!.StatusCode.Should().Be(s_own);
        mapping.GetCause(s_own)!.Cause.Should().Be(s_ownCause);
        mapping.GetCause(s_own)!.Location.Should().Be(default(Q850Location));
        mapping.ToStatusRules.Should().HaveCount(Q850Mapping.Isup.ToStatusRules.Count);
        mapping.FromStatusRules.Should().HaveCount(Q850Mapping.Isup.FromStatusRules.Count + 1);
    }

    [Fact]
    public void With_Anything_LeavesTheOriginalAndTheRequestsAsTheyAre()
    {
        var before = Q850Mapping.Isup.ToStatusRules.Select(rule => rule.ToString())
            .Concat(Q850Mapping.Isup.FromStatusRules.Select(rule => rule.ToString()))
            .ToList();
        var mapping = Q850Mapping.Isup.With(Q850Cause.UserBusy, s_own).With(SipStatusCode.BusyHere, s_ownCause, Q850Location.User);

        Q850Mapping.Isup.ToStatusRules.Select(rule => rule.ToString())
            .Concat(Q850Mapping.Isup.FromStatusRules.Select(rule => rule.ToString()))
            .Should().Equal(before);
        mapping.RequestRules.Should().BeSameAs(Q850Mapping.Isup.RequestRules);
        mapping.Should().NotBeSameAs(Q850Mapping.Isup);
    }

    [Fact]
    public void With_AnyRow_HasNoReferenceAndMayBeDone()
    {
        var toStatus = Q850Mapping.Isup.With(Q850Cause.UserBusy, s_own).GetStatusCode(Q850Cause.UserBusy)!;
        var fromStatus = Q850Mapping.Isup.With(SipStatusCode.Unauthorized, s_ownCause, Q850Location.User)
            .GetCause(SipStatusCode.Unauthorized)!;

        toStatus.Reference.Should().BeNull();
        toStatus.Level.Should().Be(SipRequirementLevel.May);
        toStatus.Note.Should().BeEmpty();
        toStatus.ToString().Should().Be("17 User busy: 499");
        fromStatus.Reference.Should().BeNull();
        fromStatus.Level.Should().Be(SipRequirementLevel.May);
        fromStatus.First.Should().Be(Q850FirstAttempt.None);
        fromStatus.Note.Should().BeEmpty();
        fromStatus.ToString().Should().Be("401 Unauthorized: 52, location U");
        Q850Mapping.Isup.WithDefault(Q850Class.ProtocolError, s_own).ToStatusRules[0].Note.Should().BeEmpty();
        Q850Mapping.Isup.WithDefault(SipStatusClass.ClientError, s_ownCause).FromStatusRules[0].Note.Should().BeEmpty();
    }

    [Fact]
    public void ToString_OfARowWithACondition_NamesIt() =>
        Q850Mapping.Isup.GetCause(SipStatusCode.NotAcceptableHere, Q850Condition.WarningBearerCapability)!.ToString()
            .Should().StartWith("488 Not Acceptable Here, WarningBearerCapability: 65 ");

    // The first and the last code of a row for a range are not the range.
    [Theory]
    [InlineData(300)]
    [InlineData(399)]
    public void With_ACodeAtTheEndOfARange_LeavesTheRowOfTheRange(int code)
    {
        var mapping = Q850Mapping.Isup.With(new SipStatusCode(code), s_ownCause, default, Q850Condition.RedirectToPstn);

        mapping.GetCause(new SipStatusCode(code), Q850Condition.RedirectToPstn)!.Cause.Should().Be(s_ownCause);
        mapping.GetCause(new SipStatusCode(350), Q850Condition.RedirectToPstn)!.Cause.Should().Be(Q850Cause.RedirectionToNewDestination);
        mapping.FromStatusRules.Should().HaveCount(Q850Mapping.Isup.FromStatusRules.Count + 1);
    }

    [Theory]
    [MemberData(nameof(Networks))]
    public void WithDefault_AClassOfCodes_IsForThoseWithoutARow(string network)
    {
        for (var statusClass = SipStatusClass.Redirection; statusClass <= SipStatusClass.GlobalFailure; statusClass++)
        {
            var mapping = Mapping(network).WithDefault(statusClass, s_ownCause, Q850Location.User);

            foreach (var code in SipStatusCodeSet.All)
            {
                var was = Mapping(network).GetCause(code);
                var isLaidOver = code.Class == statusClass && was?.IsDefault != false;
                mapping.GetCause(code)?.Cause.Should().Be(isLaidOver ? s_ownCause : was!.Cause, "{0} of {1}", code, statusClass);
                mapping.GetAll(code).Contains(mapping.GetCause(code)!).Should().Be(mapping.GetCause(code) is not null);
                mapping.GetAll(code).Count(rule => rule.IsDefault && rule.Condition == Q850Condition.None).Should().BeLessThan(2);
            }
        }
    }

    [Theory]
    [MemberData(nameof(Networks))]
    public void WithDefault_AClassOfCauses_IsForThoseWithoutARow(string network)
    {
        for (var causeClass = Q850Class.Normal; causeClass <= Q850Class.Interworking; causeClass++)
        {
            var mapping = Mapping(network).WithDefault(causeClass, s_own);

            foreach (var cause in Enumerable.Range(1, 127).Select(value => new Q850Cause(value)))
            {
                var was = Mapping(network).GetStatusCode(cause)!;
                var isLaidOver = cause.Class == causeClass && was.IsDefault;
                mapping.GetStatusCode(cause)!.StatusCode.Should().Be(isLaidOver ? s_own : was.StatusCode, "{0} of {1}", cause, causeClass);
                mapping.GetAll(cause).Should().Contain(mapping.GetStatusCode(cause)!);
                mapping.GetAll(cause).Count(rule => rule.IsDefault && rule.Condition == Q850Condition.None).Should().BeLessThan(2);
            }
        }
    }

    [Fact]
    public void WithDefault_BesideOtherRows_ComesBetweenItsOwnAndThoseOfAll()
    {
        var mapping = Q850Mapping.Isup
            .WithDefault(Q850Class.ProtocolError, SipStatusCode.BadGateway)
            .WithDefault(SipStatusClass.ClientError, s_ownCause)
            .With(new Q850Cause(99), SipStatusCode.ServerTimeout)
            .With(s_own, Q850Cause.UserBusy);

        mapping.GetStatusCode(new Q850Cause(99))!.StatusCode.Should().Be(SipStatusCode.ServerTimeout);
        mapping.GetStatusCode(new Q850Cause(100))!.StatusCode.Should().Be(SipStatusCode.BadGateway);
        mapping.GetStatusCode(new Q850Cause(102))!.StatusCode.Should().Be(SipStatusCode.ServerTimeout, "RFC 3398 has a row for it");
        mapping.GetCause(s_own)!.Cause.Should().Be(Q850Cause.UserBusy);
        mapping.GetCause(new SipStatusCode(498))!.Cause.Should().Be(s_ownCause);
        mapping.GetCause(new SipStatusCode(598))!.Cause.Should().Be(Q850Cause.NormalUnspecified);
        mapping.GetCause(new SipStatusCode(198)).Should().BeNull();
        mapping.GetStatusCode(new Q850Cause(100))!.ToString().Should().Be("any other cause of class ProtocolError: 502 Bad Gateway");
        mapping.WithDefault(Q850Class.ProtocolError, s_own).GetStatusCode(new Q850Cause(100))!.StatusCode.Should().Be(s_own);

        var all = mapping.With(default(Q850Cause), SipStatusCode.Decline).With(default(SipStatusCode), Q850Cause.CallRejected);
        all.GetStatusCode(new Q850Cause(100))!.StatusCode.Should().Be(SipStatusCode.Decline);
        all.GetCause(new SipStatusCode(498))!.Cause.Should().Be(Q850Cause.CallRejected);
        all.GetStatusCode(new Q850Cause(99))!.StatusCode.Should().Be(SipStatusCode.ServerTimeout);
    }

    // A class begins or ends where the row for all codes does.
    [Theory]
    [InlineData(SipStatusClass.Redirection)]
    [InlineData(SipStatusClass.GlobalFailure)]
    public void WithDefault_AClassAtTheEndOfAll_LeavesTheRowForAll(SipStatusClass statusClass)
    {
        var all = Q850Mapping.Isup.With(default(SipStatusCode), Q850Cause.CallRejected);
        var mapping = all.WithDefault(statusClass, s_ownCause);

        mapping.GetCause(new SipStatusCode(498))!.Cause.Should().Be(Q850Cause.CallRejected);
        mapping.GetCause(new SipStatusCode(((int)statusClass * 100) + 98))!.Cause.Should().Be(s_ownCause);
        mapping.FromStatusRules.Should().HaveCount(all.FromStatusRules.Count + 1);
        mapping.WithDefault(statusClass, Q850Cause.UserBusy).FromStatusRules.Should().HaveCount(all.FromStatusRules.Count + 1);
    }

    [Fact]
    public void WithDefault_NoClass_Throws()
    {
        foreach (var causeClass in new[] { Q850Class.None, (Q850Class)8, (Q850Class)(-1) })
        {
            FluentActions.Invoking(() => Q850Mapping.Isup.WithDefault(causeClass, s_own))
                .Should().ThrowExactly<ArgumentOutOfRangeException>().WithMessage("No cause is of this class.*")
                .WithParameterName("causeClass");
        }

        foreach (var statusClass in new[] { SipStatusClass.None, SipStatusClass.Provisional, SipStatusClass.Success, (SipStatusClass)7 })
        {
            FluentActions.Invoking(() => Q850Mapping.Isup.WithDefault(statusClass, s_ownCause))
                .Should().ThrowExactly<ArgumentOutOfRangeException>().WithMessage("A response of this class ends no call.*")
                .WithParameterName("statusClass");
        }
    }
}
