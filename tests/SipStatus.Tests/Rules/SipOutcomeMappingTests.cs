using System;
using System.Collections;
using System.Globalization;
using System.Linq;
using System.Reflection;
using System.Text.RegularExpressions;
using FluentAssertions;
using SipStatus.Rules;
using Xunit;

namespace SipStatus.Tests.Rules;

/// <summary>What responses mean to people: the rows, what is laid over them, and the words.</summary>
public partial class SipOutcomeMappingTests
{
    private static readonly SipOutcomeMapping s_default = SipOutcomeMapping.Default;

    /// <summary>Every code that does not go by its class, and its outcome.</summary>
    private const string Outcomes =
        """
        401 NeedsCredentials
        402 NeedsCredentials
        403 Rejected
        404 NotFound
        407 NeedsCredentials
        408 NoAnswer
        410 NotFound
        415 MediaRefused
        416 NotFound
        428 NeedsCredentials
        430 Unavailable
        433 Rejected
        436 NeedsCredentials
        437 NeedsCredentials
        438 NeedsCredentials
        470 Rejected
        480 Unavailable
        484 NotFound
        485 NotFound
        486 Busy
        487 Cancelled
        488 MediaRefused
        494 NeedsCredentials
        580 MediaRefused
        600 Busy
        604 NotFound
        606 MediaRefused
        608 Blocked
        """;

    [Fact]
    public void GetOutcome_EveryCode_IsItsOwnOrThatOfItsClass()
    {
        var own = Outcomes.Split('\n').Select(line => line.Trim().Split(' '))
            .ToDictionary(line => int.Parse(line[0], CultureInfo.InvariantCulture), line => line[1]);
        foreach (var code in SipStatusCodeSet.All)
        {
            var expected = own.TryGetValue(code.Value, out var outcome) ? outcome : code.Class switch
            {
                SipStatusClass.Provisional => "None",
                SipStatusClass.Success => "Answered",
                SipStatusClass.Redirection => "Redirected",
                SipStatusClass.GlobalFailure => "Rejected",
                _ => "NetworkFailure",
            };
            s_default.GetOutcome(code).ToString().Should().Be(expected, "of {0}", code);
            s_default.GetOutcome(code, default(SipReason)).Should().Be(s_default.GetOutcome(code));
            s_default.GetOutcome(code, Array.Empty<SipReason>()).Should().Be(s_default.GetOutcome(code));
            s_default.FindRule(code)?.Outcome.Should().Be(s_default.GetOutcome(code));
        }

        s_default.GetOutcome(default(SipStatusCode)).Should().Be(SipOutcome.None);
        s_default.FindRule(SipStatusCode.Ringing).Should().BeNull();
    }

    // RFC 6076, section 4.7, knows the effects of the user by four codes, and counts 2xx other than 200 as no success; the words agree with
    // it.
    [Fact]
    public void GetOutcome_OfWhatRfc6076Counts_IsAnEffectOfTheUser()
    {
        SipStatusCodeSets.EffectiveSessions.Select(s_default.GetOutcome).Should()
            .Equal(SipOutcome.Answered, SipOutcome.Unavailable, SipOutcome.Busy, SipOutcome.Busy, SipOutcome.Rejected);
        SipStatusCodeSets.RedirectedSessions.Select(s_default.GetOutcome).Distinct().Should().Equal(SipOutcome.Redirected);
        SipStatusCodeSets.Challenges.Select(s_default.GetOutcome).Distinct().Should().Equal(SipOutcome.NeedsCredentials);
        SipStatusCodeSets.IneffectiveSessions.Select(s_default.GetOutcome).Should()
            .Equal(SipOutcome.NoAnswer, SipOutcome.NetworkFailure, SipOutcome.NetworkFailure, SipOutcome.NetworkFailure);
    }

    // What an RFC says of a code stands in the section of the code itself; all else is a judgement, and says what it rests on.
    [Fact]
    public void Rules_OfTheMapping_SayWhereTheyComeFrom()
    {
        foreach (var rule in s_default.Rules)
        {
            rule.Reference.Should().NotBeNull();
            if (rule.IsJudgement)
            {
                rule.Note.Should().NotBeEmpty();
            }
            else if (rule.Codes.Count == 1)
            {
                rule.Reference.Should().Be(rule.Codes.Single().GetInfo()!.Reference);
            }
        }

        s_default.Rules.Where(rule => rule.Codes.Count > 1).Select(rule => rule.Codes.ToString())
            .Should().Equal("2xx", "3xx", "4xx", "5xx", "6xx");
        s_default.Rules.Select(rule => rule.Outcome).Distinct()
            .Should().BeEquivalentTo(Enum.GetValues<SipOutcome>().Where(outcome => outcome != SipOutcome.None));
        ((IList)s_default.Rules).IsReadOnly.Should().BeTrue();
        s_default.ToString().Should().Be($"{s_default.Rules.Count} rows");
    }

    [Theory]
    [InlineData("SIP;cause=603;text=\"Network Blocked\";v=analytics1", SipOutcome.Blocked)]
    [InlineData("SIP;cause=603;text=\"v=analytics1;url=https://example.com\";location=RLN", SipOutcome.Blocked)]
    [InlineData("SIP ;cause=603 ;text=\"url=https://example.com; V=Analytics1\"", SipOutcome.Blocked)]
    [InlineData("Q.850; cause=21; text=\"v=analytics1;tel=+15550100\"", SipOutcome.Blocked)]
    [InlineData("SIP;cause=603;V=\"analytics2\"", SipOutcome.Blocked)]
    [InlineData("SIP;cause=603;v=\"\\analytics1\"", SipOutcome.Blocked)]
    [InlineData("SIP;cause=603;text=\"a;\\v=analytics1\"", SipOutcome.Blocked)]
    [InlineData("SIP;cause=603;text=\"a;\r\n v=analytics1\"", SipOutcome.Blocked)]
    [InlineData("SIP;cause=603;text=\"v =analytics1\"", SipOutcome.Rejected)]
    [InlineData("SIP;cause=603;text=\"av=analytics1\"", SipOutcome.Rejected)]
    [InlineData("SIP;cause=603;text=\"Decline\"", SipOutcome.Rejected)]
    [InlineData("SIP;cause=603;v=1", SipOutcome.Rejected)]
    [InlineData("SIP;cause=603;v", SipOutcome.Rejected)]
    [InlineData("SIP;cause=603;text=\"see https://example.com?v=analytics1\"", SipOutcome.Rejected)]
    [InlineData("SIP;cause=603;text=\"v=analytic\"", SipOutcome.Rejected)]
    [InlineData("SIP;cause=603;text=\"\"", SipOutcome.Rejected)]
    [InlineData("X-Own;cause=603;v=analytics1", SipOutcome.Rejected)]
    [InlineData("SIP;v=analytics1", SipOutcome.Rejected)]
    public void GetOutcome_OfADecline_TellsABlockFromAPerson(string reason, SipOutcome expected)
    {
        s_default.GetOutcome(SipStatusCode.Decline, SipReason.Parse(reason)).Should().Be(expected);
        s_default.GetOutcome(SipStatusCode.Decline, SipReason.ParseAll($"Q.850;cause=16,{reason}")).Should().Be(expected);
        s_default.FindRule(SipStatusCode.Decline, SipReason.ParseAll(reason))!.Outcome.Should().Be(expected);
        s_default.GetOutcome(SipStatusCode.BusyHere, SipReason.Parse(reason)).Should().Be(SipOutcome.Busy, "a busy person is busy");
    }

    [Fact]
    public void With_CodesAndClasses_ComesBeforeWhatWasThere()
    {
        var carrier = s_default
            .With(SipStatusCodeSet.Parse("5xx,!503"), SipOutcome.Unavailable)
            .With(SipStatusCode.TemporarilyUnavailable, SipOutcome.NoAnswer)
            .With(new SipStatusCode(499), SipOutcome.Cancelled)
            .With(SipStatusCode.TemporarilyUnavailable, SipOutcome.Busy);

        carrier.GetOutcome(SipStatusCode.ServerInternalError).Should().Be(SipOutcome.Unavailable);
        carrier.GetOutcome(SipStatusCode.ServiceUnavailable).Should().Be(SipOutcome.NetworkFailure);
        carrier.GetOutcome(SipStatusCode.PreconditionFailure).Should().Be(SipOutcome.Unavailable, "580 is one of 5xx");
        carrier.GetOutcome(new SipStatusCode(499)).Should().Be(SipOutcome.Cancelled);
        carrier.GetOutcome(SipStatusCode.TemporarilyUnavailable).Should().Be(SipOutcome.Busy, "the last one counts");
        carrier.Rules.Should().HaveCount(s_default.Rules.Count + 4);
        var rule = carrier.FindRule(SipStatusCode.TemporarilyUnavailable)!;
        (rule.IsJudgement, rule.Reference, rule.Note, rule.Condition).Should().Be((true, null, "", SipOutcomeCondition.None));
        rule.ToString().Should().Be("480: Busy (laid over)");
        s_default.GetOutcome(SipStatusCode.TemporarilyUnavailable).Should().Be(SipOutcome.Unavailable, "it stays as it is");
    }

    [Fact]
    public void With_ACondition_HidesOnlyThatRow()
    {
        var reason = SipReason.Parse("SIP;cause=603;v=analytics1");

        s_default.With(SipStatusCode.Decline, SipOutcome.Busy).GetOutcome(SipStatusCode.Decline, reason).Should().Be(SipOutcome.Blocked);
        var mapping = s_default.With(SipStatusCode.Decline, SipOutcome.Unavailable, SipOutcomeCondition.BlockedByAnalytics);
        mapping.GetOutcome(SipStatusCode.Decline, reason).Should().Be(SipOutcome.Unavailable);
        mapping.GetOutcome(SipStatusCode.Decline).Should().Be(SipOutcome.Rejected);
        s_default.With(SipStatusCode.Ringing, SipOutcome.Blocked, SipOutcomeCondition.BlockedByAnalytics).GetOutcome(SipStatusCode.Ringing)
            .Should().Be(SipOutcome.None, "no other row is for it");
    }

    [Theory]
    [InlineData(SipStatusClass.Success, 299, 200)]
    [InlineData(SipStatusClass.Redirection, 399, 302)]
    [InlineData(SipStatusClass.ClientError, 499, 486)]
    [InlineData(SipStatusClass.ServerError, 599, 404)]
    [InlineData(SipStatusClass.GlobalFailure, 699, 603)]
    public void WithDefault_AClass_IsForWhatHasNoRow(SipStatusClass statusClass, int code, int withRow)
    {
        var carrier = s_default.With(new SipStatusCode(withRow), SipOutcome.Busy).WithDefault(statusClass, SipOutcome.Unavailable);

        carrier.GetOutcome(new SipStatusCode(code)).Should().Be(SipOutcome.Unavailable);
        carrier.GetOutcome(new SipStatusCode(withRow)).Should().Be(SipOutcome.Busy, "what was laid over comes before the class");
        SipStatusCodeSet.All.Where(other => carrier.GetOutcome(other) != s_default.GetOutcome(other) && other.Value != withRow)
            .Should().OnlyContain(other => other.Class == statusClass && s_default.FindRule(other)!.Codes.Count == 100);
        var rule = carrier.FindRule(new SipStatusCode(code))!;
        (rule.ToString(), rule.IsJudgement, rule.Note).Should().Be(($"{(int)statusClass}xx: Unavailable (laid over)", true, ""));
        carrier.Rules.Should().HaveCount(s_default.Rules.Count + 1);
        carrier.WithDefault(statusClass, SipOutcome.NoAnswer).GetOutcome(new SipStatusCode(code))
            .Should().Be(SipOutcome.NoAnswer, "the last one counts");
    }

    [Fact]
    public void WithDefault_AClassThatWasLaidOver_StaysBehindIt() =>
        s_default.With(SipStatusCodeSet.Parse("4xx"), SipOutcome.Busy).WithDefault(SipStatusClass.ClientError, SipOutcome.NoAnswer)
            .GetOutcome(new SipStatusCode(499)).Should().Be(SipOutcome.Busy);

    [Fact]
    public void With_WhatIsNone_Throws()
    {
        FluentActions.Invoking(() => s_default.With(default(SipStatusCode), SipOutcome.Busy))
            .Should().ThrowExactly<ArgumentOutOfRangeException>().WithParameterName("code");
        foreach (var statusClass in new[] { SipStatusClass.None, SipStatusClass.Provisional, (SipStatusClass)7 })
        {
            FluentActions.Invoking(() => s_default.WithDefault(statusClass, SipOutcome.Busy))
                .Should().ThrowExactly<ArgumentOutOfRangeException>().WithMessage("A response of this class ends no INVITE.*")
                .WithParameterName("statusClass");
        }

        FluentActions.Invoking(() => s_default.WithDefault(SipStatusClass.Success, (SipOutcome)13))
            .Should().ThrowExactly<ArgumentOutOfRangeException>().WithParameterName("outcome");
        FluentActions.Invoking(() => s_default.With(null!, SipOutcome.Busy))
            .Should().ThrowExactly<ArgumentNullException>().WithParameterName("codes");
        FluentActions.Invoking(() => s_default.With(SipStatusCode.OK, (SipOutcome)13))
            .Should().ThrowExactly<ArgumentOutOfRangeException>().WithMessage("There is no such outcome.*").WithParameterName("outcome");
        FluentActions.Invoking(() => s_default.With(SipStatusCode.OK, (SipOutcome)(-1)))
            .Should().ThrowExactly<ArgumentOutOfRangeException>().WithParameterName("outcome");
        FluentActions.Invoking(() => s_default.With(SipStatusCode.OK, SipOutcome.Busy, (SipOutcomeCondition)2)).Should()
            .ThrowExactly<ArgumentOutOfRangeException>().WithMessage("There is no such condition.*").WithParameterName("condition");
        FluentActions.Invoking(() => s_default.GetOutcome(SipStatusCode.OK, null!))
            .Should().ThrowExactly<ArgumentNullException>().WithParameterName("reasons");
    }

    [Fact]
    public void ToString_OfARule_SaysItInOneLine()
    {
        s_default.FindRule(SipStatusCode.BusyHere)!.ToString().Should().Be("486: Busy (RFC 3261, section 21.4.24)");
        s_default.FindRule(SipStatusCode.RequestTimeout)!.ToString().Should().Be("408: NoAnswer (a judgement by RFC 3261, section 16.8)");
        s_default.FindRule(SipStatusCode.Decline, SipOutcomeCondition.BlockedByAnalytics)!.ToString().Should()
            .Be("603, BlockedByAnalytics: Blocked (a judgement by RFC 3326, section 2)");
        s_default.FindRule(new SipStatusCode(599))!.ToString().Should().Be("5xx: NetworkFailure (RFC 3261, section 21.5)");
    }

    [Fact]
    public void GetWord_OfEveryOutcome_IsEnglishOrChinese()
    {
        foreach (var outcome in Enum.GetValues<SipOutcome>())
        {
            outcome.GetWord("en").Should().MatchRegex("^[a-z ]+$");
            outcome.GetWord("de").Should().Be(outcome.GetWord("en"));
            outcome.GetWord("zh").Should().MatchRegex("^[\u4E00-\u9FFF]+$");
            outcome.GetWord("ZH-Hant").Should().Be(outcome.GetWord("zh"));
            outcome.GetWord(CultureInfo.GetCultureInfo("zh-CN")).Should().Be(outcome.GetWord("zh"));
            outcome.GetWord(CultureInfo.InvariantCulture).Should().Be(outcome.GetWord("en"));
        }

        Enum.GetValues<SipOutcome>().Select(outcome => outcome.GetWord("en")).Should().OnlyHaveUniqueItems();
        Enum.GetValues<SipOutcome>().Select(outcome => outcome.GetWord("zh")).Should().OnlyHaveUniqueItems();
        SipOutcome.NoAnswer.GetWord("en").Should().Be("no answer");
        FluentActions.Invoking(() => ((SipOutcome)13).GetWord("en"))
            .Should().ThrowExactly<ArgumentOutOfRangeException>().WithParameterName("outcome");
        FluentActions.Invoking(() => SipOutcome.Busy.GetWord((string)null!))
            .Should().ThrowExactly<ArgumentNullException>().WithParameterName("language");
        FluentActions.Invoking(() => SipOutcome.Busy.GetWord((CultureInfo)null!))
            .Should().ThrowExactly<ArgumentNullException>().WithParameterName("culture");
    }

    // People decide what a code means to them; the code itself does not say it.
    [Fact]
    public void Code_HasNoOutcome() =>
        new[] { typeof(SipStatusCode), typeof(SipStatusInfo), typeof(SipStatusLine), typeof(SipReason), typeof(SipStatusCodeRules) }
        .SelectMany(type => type.GetMembers(BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static))
        .Select(member => member.ToString()).Should().NotContain(member => Regex.IsMatch(member!, "Outcome"));

    [Fact]
    public void Use_OfTheMapping_AllocatesNothing()
    {
        var codes = SipStatusCodeSet.All.ToArray();
        var reasons = SipReason.ParseAll("Q.850;cause=21;text=\"a;b;c\",SIP;cause=603;text=\"url=x; v=analytics1\"");
        var carrier = s_default.With(SipStatusCode.TemporarilyUnavailable, SipOutcome.NoAnswer);
        Allocations.MustBeNone(() =>
        {
            var blocked = 0;
            foreach (var code in codes)
            {
                blocked += s_default.GetOutcome(code) == SipOutcome.Blocked ? 1 : 0;
                blocked += carrier.GetOutcome(code, reasons[1]) == SipOutcome.Blocked ? 1 : 0;
                blocked += carrier.GetOutcome(code, reasons) == SipOutcome.Blocked ? 1 : 0;
                blocked += s_default.GetOutcome(code).GetWord("zh").Length + s_default.GetOutcome(code).GetWord("en").Length;
            }

            GC.KeepAlive(blocked == 0 ? s_default : null);
        });
    }
}
