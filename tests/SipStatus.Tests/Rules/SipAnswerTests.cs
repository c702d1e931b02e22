using System;
using System.Collections.Generic;
using System.Linq;
using FluentAssertions;
using SipStatus.Rules;
using SipStatus.Tests.Cases;
using Xunit;

namespace SipStatus.Tests.Rules;

/// <summary>The four answers, compared with a table that was written by hand from the RFCs.</summary>
public class SipAnswerTests
{
    public static TheoryData<string> MayRetryCases => ToData(AnswerCases.MayRetry);

    public static TheoryData<string> WhereElseCases => ToData(AnswerCases.WhereElse);

    public static TheoryData<string> WhatIsOverCases => ToData(AnswerCases.WhatIsOver);

    public static TheoryData<string> MaySendCases => ToData(AnswerCases.MaySend);

    [Theory]
    [MemberData(nameof(MayRetryCases))]
    public void MayRetry_Case_IsWhatTheRfcsSay(string line)
    {
        var expected = AnswerCase.Read(line);

        expected.Code.MayRetry(expected.Method, expected.Role, expected.Known).ToString().Should().Be(expected.Expected);
    }

    [Theory]
    [MemberData(nameof(WhereElseCases))]
    public void WhereElse_Case_IsWhatTheRfcsSay(string line)
    {
        var expected = AnswerCase.Read(line);

        expected.Code.WhereElse(expected.Method, expected.Role, expected.Known).ToString().Should().Be(expected.Expected);
    }

    [Theory]
    [MemberData(nameof(WhatIsOverCases))]
    public void WhatIsOver_Case_IsWhatTheRfcsSay(string line)
    {
        var expected = AnswerCase.Read(line);

        expected.Code.WhatIsOver(expected.Method, expected.Known).ToString().Should().Be(expected.Expected);
    }

    [Theory]
    [MemberData(nameof(MaySendCases))]
    public void MaySend_Case_IsWhatTheRfcsSay(string line)
    {
        var expected = AnswerCase.Read(line);

        expected.Code.MaySend(expected.Method, expected.Role, expected.Known, expected.Act).ToString().Should().Be(expected.Expected);
    }

    // What is over cannot be gone on with: no request of it is sent again, whatever the response carries, and also where none came. Another
    // server is left where the lack of a response has ended the usage: RFC 3263, section 4.3, comes before the end.
    [Theory]
    [InlineData(SipFacts.None)]
    [InlineData(SipFacts.HasRetryAfter)]
    [InlineData(SipFacts.HasRetryAfter | SipFacts.HasContact | SipFacts.OtherUsages)]
    [InlineData(SipFacts.HasWarning380)]
    [InlineData(SipFacts.HasWarning381)]
    [InlineData(SipFacts.NotReceived)]
    [InlineData(SipFacts.NotReceived | SipFacts.ProvisionalReceived)]
    [InlineData(SipFacts.RequestUriIsSips | SipFacts.UserAgrees | SipFacts.HasWarning380)]
    [InlineData(SipFacts.MaxForwardsRaised)]
    [InlineData(SipFacts.PrackAwaited | SipFacts.SessionRefresh | SipFacts.SameCodeBefore)]
    public void MayRetry_WhereTheUsageIsOver_IsNotThatTheRequestGoesAgain(SipFacts facts)
    {
        var answers = WhereTheUsageIsOver(FactSample.Whole(SipFacts.InDialog | facts));

        answers.Should().HaveCountGreaterThan(100).And.NotContain(answer => answer.IsAskedAgain);
    }

    // The same whatever else is so: a fact that nobody thought of must not bring the two answers apart.
    [Fact]
    public void MayRetry_WhereTheUsageIsOverWhateverIsSo_IsNotThatTheRequestGoesAgain()
    {
        var random = new Random(5057);
        for (var round = 0; round < 60; round++)
        {
            var facts = FactSample.Repair(FactSample.Next(random) | SipFacts.InDialog);

            WhereTheUsageIsOver(FactSample.Whole(facts)).Should().NotContain(answer => answer.IsAskedAgain, "of {0}", facts);
        }
    }

    private static List<(int Code, string Method, string Answers, bool IsAskedAgain)> WhereTheUsageIsOver(SipCircumstances known)
    {
        var answers =
            from code in SipStatusCodeSet.All
            where code.IsFailure
            from method in SipMethods.All
            where (code.WhatIsOver(method, known).Over & (SipEndings.InviteUsage | SipEndings.Subscription | SipEndings.Dialog)) != 0
            let again = code.MayRetry(method, SipRole.Uac, known)
            let elsewhere = code.WhereElse(method, SipRole.Uac, known)
            let places = IsFailure(code.Value, known) ? elsewhere.Places & ~SipOtherPlaces.NextServer : elsewhere.Places
            let isSent = again.Otherwise is not (SipRetryVerdict.No or SipRetryVerdict.NoRule or SipRetryVerdict.Never)
            select (code.Value, method, $"{again}; {elsewhere}", isSent || places != SipOtherPlaces.None);
        return [.. answers];
    }

    // Of the server that was asked (RFC 3263, section 4.3).
    private static bool IsFailure(int code, SipCircumstances known) => code == 503
        || (code == 408 && known.Holds(SipFacts.NotReceived) == true && known.Holds(SipFacts.ProvisionalReceived) == false);

    // RFC 3263, section 4.3: what has failed is followed by the next server, and only then is the same one asked again.
    [Theory]
    [InlineData(503, "INVITE", SipRole.Uac, SipFacts.None, SipFacts.None, true)]
    [InlineData(503, "INVITE", SipRole.Proxy, SipFacts.None, SipFacts.FinalSent | SipFacts.Cancelled, true)]
    [InlineData(503, "INVITE", SipRole.Proxy, SipFacts.FinalSent, SipFacts.None, false)]
    [InlineData(503, "INVITE", SipRole.Proxy, SipFacts.Cancelled, SipFacts.None, false)]
    [InlineData(503, "BYE", SipRole.Uac, SipFacts.NotReceived, SipFacts.None, true)]
    [InlineData(503, "INVITE", SipRole.StatelessProxy, SipFacts.None, SipFacts.None, false)]
    [InlineData(503, "CANCEL", SipRole.Uac, SipFacts.None, SipFacts.None, false)]
    [InlineData(408, "INVITE", SipRole.Uac, SipFacts.NotReceived, SipFacts.ProvisionalReceived, true)]
    [InlineData(408, "INVITE", SipRole.Uac, SipFacts.NotReceived | SipFacts.ProvisionalReceived, SipFacts.None, false)]
    [InlineData(408, "INVITE", SipRole.Uac, SipFacts.None, SipFacts.NotReceived, false)]
    [InlineData(408, "INVITE", SipRole.Uac, SipFacts.None, SipFacts.ProvisionalReceived, null)]
    [InlineData(500, "INVITE", SipRole.Uac, SipFacts.None, SipFacts.None, false)]
    [InlineData(486, "INVITE", SipRole.Uac, SipFacts.None, SipFacts.InDialog, false)]
    public void MayRetry_IsNextServerFirst_IsSoAfterAFailureOfTheServer(
        int code, string method, SipRole role, SipFacts facts, SipFacts not, bool? expected) =>
        new SipStatusCode(code).MayRetry(method, role, new SipCircumstances(facts, not)).IsNextServerFirst.Should().Be(expected);

    // RFC 3261, section 15.1.1: the session is over with the BYE and not with what answers it.
    [Fact]
    public void WhatIsOver_OfABye_HasTheSessionWhateverAnswers()
    {
        foreach (var code in SipStatusCodeSet.All)
        {
            var over = code.WhatIsOver("BYE", default).Over;
            over.Should().HaveFlag(SipEndings.Session, "of {0}", code);
            SipMethods.All.Where(method => method != "BYE" && code.WhatIsOver(method, default).Over.HasFlag(SipEndings.Session))
                .Should().BeEmpty("of {0}", code);
        }
    }

    // A request inside a dialog goes where its route set leads (RFC 3261, section 12.2.1.1): only RFC 3263 finds it another server, after a
    // 503.
    [Fact]
    public void WhereElse_InsideADialog_IsAnotherServerAfterA503Alone()
    {
        var known = new SipCircumstances(SipFacts.InDialog, not: SipFacts.NotReceived | SipFacts.HasContact);
        var elsewhere =
            from code in SipStatusCodeSet.All
            from method in SipMethods.All
            where method != SipMethods.Register // never inside a dialog
            where code.WhereElse(method, SipRole.Uac, known).Places != SipOtherPlaces.None
            select code.Value;

        elsewhere.Distinct().Should().Equal(503);
    }

    // Code, method and the fields beside those of every response: RFC 3261, sections 8.2.6 and 21; RFC 3262, section 3.
    [Theory]
    [InlineData(401, "REGISTER", "WWW-Authenticate")]
    [InlineData(405, "INFO", "Allow")]
    [InlineData(407, "INVITE", "Proxy-Authenticate")]
    [InlineData(420, "INVITE", "Unsupported")]
    [InlineData(421, "INVITE", "Require")]
    [InlineData(422, "INVITE", "Min-SE")]
    [InlineData(423, "REGISTER", "Min-Expires")]
    [InlineData(486, "INVITE", "")]
    [InlineData(489, "SUBSCRIBE", "")]
    public void MaySend_GetHeaders_AreWhatTheResponseMustCarry(int code, string method, string expected)
    {
        string[] common = ["Via", "From", "To", "Call-ID", "CSeq"];
        var role = method == "REGISTER" ? SipRole.Registrar : code == 407 ? SipRole.Proxy : SipRole.Uas;

        var headers = new SipStatusCode(code).MaySend(method, role, new SipCircumstances(SipFacts.InDialog)).GetHeaders()
            .Select(rule => rule.Name).Distinct().ToList();

        headers.Should().Contain(common);
        string.Join(" ", headers.Except(common)).Should().Be(expected);
    }

    [Fact]
    public void MaySend_GetHeadersOfAReliableResponse_AreThoseOfRfc3262()
    {
        var known = new SipCircumstances(SipFacts.ReliableSupported, not: SipFacts.InDialog | SipFacts.RequestHasRecordRoute);

        var reliable = SipStatusCode.SessionProgress.MaySend("INVITE", SipRole.Uas, known, SipSendingAct.SendReliably).GetHeaders();
        var other = SipStatusCode.SessionProgress.MaySend("INVITE", SipRole.Uas, known).GetHeaders();

        reliable.Except(other).Select(rule => $"{rule.Name} {rule.Value}".Trim()).Should().BeEquivalentTo("Require 100rel", "RSeq");
        other.Select(rule => $"{rule.Name} {rule.Value}".Trim()).Should().Contain("Contact", "To tag").And.NotContain("Record-Route");
        SipStatusCode.SessionProgress.MaySend("INVITE", SipRole.Uas, default).GetOpenHeaders().Select(rule => rule.Name)
            .Should().Contain("Record-Route");
    }

    // 423 has Min-Expires by RFC 3261 and, for PUBLISH, by RFC 3903: it is one field all the same.
    [Fact]
    public void MaySend_GetHeaders_HasEachDemandOnce()
    {
        SipStatusCode.IntervalTooBrief.MaySend("PUBLISH", SipRole.Uas, default).GetHeaders()
            .Should().ContainSingle(rule => rule.Name == "Min-Expires");

        var known = new SipCircumstances(SipFacts.RequestHasOffer, SipFacts.InDialog);
        foreach (var info in SipStatusRegistry.All)
        {
            foreach (var method in SipMethods.All)
            {
                var answer = info.StatusCode.MaySend(method, SipRole.Uas, known);
                var certain = answer.GetHeaders().Select(rule => (rule.Part, rule.Name, rule.Value)).ToList();
                certain.Should().OnlyHaveUniqueItems($"{info.StatusCode} to {method} has them once");
                var open = answer.GetOpenHeaders();
                open.Select(rule => (rule.Part, rule.Name, rule.Value)).Should().NotIntersectWith(certain, $"{info.StatusCode} to {method}");
                open.Select(rule => (rule.Part, rule.Name, rule.Value, rule.Condition))
                    .Should().OnlyHaveUniqueItems($"{info.StatusCode} to {method} has them once");
            }
        }
    }

    // RFC 3261, section 9.1: a CANCEL has neither an alert nor a history; RFC 7044, section 5: no request inside a dialog has a history;
    // RFC 4320, section 4.1: only an INVITE has provisional responses that could have carried the error of an alert before.
    [Theory]
    [InlineData(200, "CANCEL", "", "")]
    [InlineData(302, "CANCEL", "", "")]
    [InlineData(200, "INVITE", "AlertMsg-Error History-Info", "AlertMsg-Error")]
    [InlineData(302, "INVITE", "AlertMsg-Error History-Info", "AlertMsg-Error")]
    [InlineData(200, "MESSAGE", "History-Info", "")]
    [InlineData(200, "BYE", "", "")]
    [InlineData(180, "INVITE", "History-Info", "")]
    public void MaySend_GetOpenHeaders_AreThoseThatTheMethodCanHave(int code, string method, string expected, string inDialog)
    {
        Open(new SipCircumstances(SipFacts.None, SipFacts.InDialog)).Should().Be(expected);
        Open(new SipCircumstances(SipFacts.InDialog)).Should().Be(inDialog);

        string Open(SipCircumstances known) => string.Join(
            " ",
            new SipStatusCode(code).MaySend(method, SipRole.Uas, known).GetOpenHeaders()
                .Select(rule => rule.Name)
                .Where(name => name is "AlertMsg-Error" or "History-Info")
                .Distinct()
                .Order());
    }

    // RFC 3261, sections 14.2 and 21.4.24: what is allowed says for which occasion.
    [Fact]
    public void MaySend_GetOccasions_AreThoseOfMethodAndRole()
    {
        var busy = SipStatusCode.BusyHere;
        Sections(busy.MaySend("INVITE", SipRole.Uas, default).GetOccasions()).First().Should().Be("3261 13.3.1.3");
        busy.MaySend("MESSAGE", SipRole.Uas, default).GetOccasions().Should().BeEmpty();
        busy.MaySend("INVITE", SipRole.Proxy, default, SipSendingAct.Forward).GetOccasions().Should().BeEmpty();
        Sections(SipStatusCode.RequestPending.MaySend("UPDATE", SipRole.Uas, default).GetOccasions())
            .Should().Equal("3311 5.2", "5407 3.1.5", "6337 4.3");
        default(SipSendingAnswer).GetOccasions().Should().BeEmpty();
    }

    [Fact]
    public void MaySend_GetHeadersOfWhatIsForwarded_AreNotThoseOfWhoMadeIt() =>
        SipStatusCode.MethodNotAllowed.MaySend("INVITE", SipRole.Proxy, default, SipSendingAct.Forward).GetHeaders()
            .Should().NotContain(rule => rule.Name == "Allow" || rule.Name == "Via");

    [Fact]
    public void MayRetry_Rules_AreThoseThatTheVerdictRestsOn()
    {
        var known = new SipCircumstances(SipFacts.HasCredentials | SipFacts.ChallengeSupported | SipFacts.CredentialsRejected);

        Sections(SipStatusCode.Unauthorized.MayRetry("INVITE", SipRole.Uac, known).GetRules()).Should().Equal("3261 22.1", "3261 21.4");
        Sections(SipStatusCode.Unauthorized.MayRetry("INVITE", SipRole.Uac, default).GetOpenRules())
            .Should().BeEquivalentTo("3261 22.1", "3261 22.1", "8760 2.4");
        Sections(SipStatusCode.Forbidden.MayRetry("INVITE", SipRole.Uac, default).GetRules()).Should().Equal("3261 21.4.4");
        SipStatusCode.Unauthorized.MayRetry("INVITE", SipRole.Uac, known).GetOpenRules().Should().BeEmpty();
        SipStatusCode.OK.MayRetry("INVITE", SipRole.Uac, default).GetRules().Should().BeEmpty();
    }

    [Fact]
    public void WhereElse_Rules_AreThoseThatThePlacesRestOn()
    {
        var received = new SipCircumstances(SipFacts.None, not: SipFacts.NotReceived);

        Sections(SipStatusCode.ServiceUnavailable.WhereElse("INVITE", SipRole.Uac, received).GetRules())
            .Should().Equal("3261 21.5.4", "3263 4.3");
        Sections(SipStatusCode.Decline.WhereElse("INVITE", SipRole.Proxy, default).GetRules()).Should().Equal("3263 4.3");

        // A timeout is no response, and a response no timeout: each has a rule of its own that sends it nowhere.
        var late = new SipCircumstances(SipFacts.NotReceived | SipFacts.ProvisionalReceived);
        SipStatusCode.RequestTimeout.WhereElse("INVITE", SipRole.Uac, late).GetRules().Cast<SipFailoverRule>().Select(rule => rule.Event)
            .Should().Equal(SipFailureEvent.Timeout);
        SipStatusCode.RequestTimeout.WhereElse("BYE", SipRole.Uac, received).GetRules().Cast<SipFailoverRule>().Select(rule => rule.Event)
            .Should().Equal(SipFailureEvent.OtherResponse);
        Sections(SipStatusCode.BusyHere.WhereElse("INVITE", SipRole.Proxy, default).GetOpenRules())
            .Should().Equal("3261 16.7", "3261 16.10", "5626 7", "5627 6.1");

        // What forbids the only place, and not what would have allowed it.
        Sections(SipStatusCode.BusyHere.WhereElse("INVITE", SipRole.Proxy, new SipCircumstances(SipFacts.SameInstance)).GetRules())
            .Should().StartWith("5626 7");
    }

    // RFC 3263, section 4.3: that a response is no failure is a reason for going nowhere, and for nothing else.
    [Fact]
    public void WhereElse_RulesWhereThereMayBeAPlace_AreNotThatNothingHasFailed()
    {
        Sections(SipStatusCode.MovedPermanently.WhereElse("INVITE", SipRole.Uac, default).GetRules()).Should().Equal("3261 21.3.2");
        Sections(SipStatusCode.MovedPermanently.WhereElse("INVITE", SipRole.Uac, new SipCircumstances(SipFacts.HasContact)).GetRules())
            .Should().Equal("3261 21.3.2", "3261 8.1.3.4");
        Sections(SipStatusCode.RequestTimeout.WhereElse("INVITE", SipRole.Uac, default).GetOpenRules())
            .Should().Equal("3261 21.4", "3263 4.3", "3263 4.3", "3263 4.3");
        SipStatusCode.ServiceUnavailable.WhereElse("BYE", SipRole.Uac, default).GetOpenRules().Should().BeEmpty();
    }

    [Fact]
    public void WhereElse_AsksUser_WhereAPersonChoosesAmongContacts()
    {
        var known = new SipCircumstances(SipFacts.HasContact, not: SipFacts.InDialog);

        SipStatusCode.MultipleChoices.WhereElse("INVITE", SipRole.Uac, known).AsksUser.Should().BeTrue();
        SipStatusCode.Ambiguous.WhereElse("INVITE", SipRole.Uac, known).AsksUser.Should().BeTrue();
        SipStatusCode.MovedTemporarily.WhereElse("INVITE", SipRole.Uac, known).AsksUser.Should().BeFalse();
        SipStatusCode.MultipleChoices.WhereElse("INVITE", SipRole.Uac, known.With(SipFacts.HasContact, false)).AsksUser.Should().BeFalse();
    }

    [Fact]
    public void WhatIsOver_Rules_AreThoseThatItRestsOn()
    {
        var answer = SipStatusCode.CallOrTransactionDoesNotExist.WhatIsOver("PRACK", new SipCircumstances(SipFacts.InDialog));

        answer.GetRules().Should().ContainSingle().Which.Effect.Should().Be(SipDialogEffect.Usage);
        answer.GetOpenRules().Should().ContainSingle().Which.Condition.Should().NotBeEmpty();
        SipStatusCode.RequestTimeout.WhatIsOver("NOTIFY", new SipCircumstances(SipFacts.NotReceived)).GetRules()
            .Should().Equal(SipDialogRule.Timeout);
        SipStatusCode.Forbidden.WhatIsOver("BYE", default).GetRules().Select(rule => rule.Effect)
            .Should().Equal(SipDialogEffect.Session, SipDialogEffect.Transaction);
    }

    // RFC 3261, section 12.3: a final response other than a 2xx ends the early dialogs, which are all outside a dialog.
    [Fact]
    public void WhatIsOver_RulesOfAnInvite_HaveTheEndOfItsEarlyDialogs()
    {
        var outside = SipStatusCode.BusyHere.WhatIsOver("INVITE", new SipCircumstances(SipFacts.None, not: SipFacts.InDialog));
        outside.GetRules().Select(rule => rule.Effect).Should().Equal(SipDialogEffect.EarlyDialog);
        outside.GetOpenRules().Should().BeEmpty();

        var somewhere = SipStatusCode.BusyHere.WhatIsOver("INVITE", default);
        somewhere.GetRules().Select(rule => rule.Effect).Should().Equal(SipDialogEffect.Transaction);
        somewhere.GetOpenRules().Select(rule => rule.Effect).Should().Equal(SipDialogEffect.EarlyDialog);

        SipStatusCode.Ringing.WhatIsOver("INVITE", new SipCircumstances(SipFacts.InDialog)).GetRules().Should().BeEmpty("nothing is");
    }

    // RFC 5057, section 5.2: only where no response came it is a timeout; where one may have come the rule of the code says the same.
    [Theory]
    [InlineData(SipFacts.NotReceived, SipFacts.None, true)]
    [InlineData(SipFacts.None, SipFacts.NotReceived, false)]
    [InlineData(SipFacts.None, SipFacts.None, false)]
    public void WhatIsOver_RulesOfA408_HaveTheTimeoutWhereNothingCame(SipFacts facts, SipFacts not, bool isTimeout)
    {
        var known = new SipCircumstances(facts | SipFacts.InDialog, not);

        SipStatusCode.RequestTimeout.WhatIsOver("INVITE", known).GetRules()
            .Should().Equal(isTimeout ? SipDialogRule.Timeout : SipStatusCode.RequestTimeout.GetDialogRule("INVITE"));
    }

    // Where nothing is open there is nothing that it depends on, whatever is not known.
    [Fact]
    public void Answers_WhereNothingIsOpen_DependOnNothing()
    {
        foreach (var code in SipStatusRegistry.All.Select(info => info.StatusCode))
        {
            foreach (var method in SipMethods.All)
            {
                var over = code.WhatIsOver(method, default);
                (over.DependsOn == SipFacts.None).Should().Be(over.Open == SipEndings.None, "of {0} to {1}", code, method);
                var elsewhere = code.WhereElse(method, SipRole.Uac, default);
                (elsewhere.DependsOn == SipFacts.None).Should().Be(elsewhere.OpenPlaces == SipOtherPlaces.None, "of {0} to {1}", code, method);
            }
        }
    }

    [Fact]
    public void MaySend_Rules_AreTheLimitsThatItRestsOn()
    {
        Sections(SipStatusCode.RequestTimeout.MaySend("MESSAGE", SipRole.Proxy, default).GetRules()).Should().Equal("4320 4.2");
        Sections(
            SipStatusCode.Decline.MaySend("INVITE", SipRole.Uas, new SipCircumstances(SipFacts.None, SipFacts.InDialog)).GetOpenRules())
            .Should().Equal("3261 17.2.1", "3261 21.6.2");
        SipStatusCode.BusyHere.MaySend(
            "INVITE", SipRole.Uas, new SipCircumstances(SipFacts.None, SipFacts.RequestHasOsps | SipFacts.InDialog))
            .GetRules()
            .Should().BeEmpty();
        Sections(SipStatusCode.ProxyAuthenticationRequired.MaySend("UPDATE", SipRole.Uas, default).GetRules())
            .Should().Equal("3261 21.4.2");
    }

    // RFC 4497, section 8.3.4, is about gateways to QSIG.
    [Theory]
    [InlineData(SipRole.Gateway, true)]
    [InlineData(SipRole.Uas, false)]
    public void MaySend_GetOpenHeadersOfAGateway_HaveWhatIsForGateways(SipRole role, bool expected) =>
        Sections(SipStatusCode.Ringing.MaySend("INVITE", role, new SipCircumstances(SipFacts.ReliableSupported)).GetOpenHeaders())
            .Contains("4497 8.3.4").Should().Be(expected);

    [Fact]
    public void MayRetry_Allows_IsDecidedForEachChange()
    {
        var answer = SipStatusCode.Unauthorized.MayRetry(
            "INVITE", SipRole.Uac, new SipCircumstances(SipFacts.ChallengeSupported | SipFacts.HasCredentials));

        answer.Allows(SipRequestChange.Credentials).Should().BeNull();
        answer.Allows(SipRequestChange.Body).Should().BeFalse();
        answer.Allows(SipRequestChange.None).Should().BeFalse();
        SipStatusCode.BadExtension.MayRetry("INVITE", SipRole.Uac, default).Allows(SipRequestChange.Extension).Should().BeTrue();
        SipStatusCode.BadExtension.MayRetry("INVITE", SipRole.Uac, default).GetChanges().Should().Equal(SipRequestChange.Extension);
    }

    [Theory]
    [InlineData((SipRequestChange)(-16))]
    [InlineData((SipRequestChange)(-8))]
    [InlineData((SipRequestChange)48)]
    public void MayRetry_AllowsWhatIsNoChange_IsFalse(SipRequestChange change)
    {
        SipStatusCode.Forbidden.MayRetry("INVITE", SipRole.Uac, default).Allows(change).Should().BeFalse();
        SipStatusCode.ServiceUnavailable.MayRetry("INVITE", SipRole.Uac, default).Allows(change).Should().BeFalse();
    }

    // A change that a rule has is among the changes of the answer, the last member of the enumeration too.
    [Fact]
    public void MayRetry_GetChanges_HasEveryChange()
    {
        var changes =
            from info in SipStatusRegistry.All
            from method in SipMethods.All
            from role in new[] { SipRole.Uac, SipRole.Proxy }
            from change in info.StatusCode.MayRetry(method, role, default).GetChanges()
            select change;

        changes.Distinct().Should().BeEquivalentTo(
            Enum.GetValues<SipRequestChange>().Except([SipRequestChange.None, SipRequestChange.Contact]));
    }

    [Theory]
    [InlineData(SipRole.Any, "A role that sends requests is needed*Any is none.*")]
    [InlineData(SipRole.Client, "The role has to say which client it is*")]
    [InlineData(SipRole.Uas, "A role that sends requests is needed*Uas is none.*")]
    [InlineData(SipRole.Registrar, "A role that sends requests is needed*Registrar is none.*")]
    [InlineData((SipRole)99, "A role that sends requests is needed*99 is none.*")]
    public void Answers_OfARoleThatSendsNoRequests_AreRefused(SipRole role, string message)
    {
        FluentActions.Invoking(() => SipStatusCode.BusyHere.MayRetry("INVITE", role, default))
            .Should().Throw<ArgumentException>().WithMessage(message).And.ParamName
            .Should().Be("role");
        FluentActions.Invoking(() => SipStatusCode.BusyHere.WhereElse("INVITE", role, default))
            .Should().Throw<ArgumentException>().WithMessage(message).And.ParamName
            .Should().Be("role");
    }

    [Theory]
    [InlineData(SipRole.Any, SipSendingAct.Send, "A role that sends responses is needed*Any is none.*")]
    [InlineData(SipRole.Uac, SipSendingAct.Send, "A role that sends responses is needed*Uac is none.*")]
    [InlineData(SipRole.Client, SipSendingAct.SendReliably, "A role that sends responses is needed*Client is none.*")]
    [InlineData(SipRole.Uas, SipSendingAct.Forward, "Only proxies forward responses: Uas is none.*")]
    [InlineData((SipRole)99, SipSendingAct.Send, "A role that sends responses is needed*99 is none.*")]
    public void MaySend_RoleThatDoesNotDoIt_IsRefused(SipRole role, SipSendingAct act, string message) =>
        FluentActions.Invoking(() => SipStatusCode.BusyHere.MaySend("INVITE", role, default, act))
            .Should().Throw<ArgumentException>().WithMessage(message).And.ParamName
            .Should().Be("role");

    [Fact]
    public void MaySend_NoActOrNoCode_IsRefused()
    {
        FluentActions.Invoking(() => SipStatusCode.BusyHere.MaySend("INVITE", SipRole.Uas, default, SipSendingAct.None))
            .Should().Throw<ArgumentOutOfRangeException>().WithMessage("The act is to send, *");
        FluentActions.Invoking(() => default(SipStatusCode).MaySend("INVITE", SipRole.Uas, default))
            .Should().Throw<ArgumentOutOfRangeException>();
    }

    [Fact]
    public void Answers_WithoutAMethod_AreRefused()
    {
        var code = SipStatusCode.BusyHere;

        foreach (var ask in new Action<string>[]
        {
            method => code.MayRetry(method, SipRole.Uac, default),
            method => code.WhereElse(method, SipRole.Uac, default),
            method => code.WhatIsOver(method, default),
            method => code.MaySend(method, SipRole.Uas, default),
        })
        {
            ask.Invoking(action => action(null!)).Should().Throw<ArgumentNullException>().And.ParamName.Should().Be("method");
            ask.Invoking(action => action("")).Should().Throw<ArgumentException>().WithMessage("The method of the request is needed*")
                .And.ParamName.Should().Be("method");
            foreach (var noToken in new[] { "INVITE ", " INVITE", "INVITE\r\n", "IN VITE", "INVITE;x", "\u00CFNVITE" })
            {
                ask.Invoking(action => action(noToken)).Should().Throw<ArgumentException>(noToken).And.ParamName.Should().Be("method");
            }
        }
    }

    [Fact]
    public void Answers_DefaultValues_SayNothing()
    {
        default(SipRetryAnswer).Verdict.Should().Be(SipRetryVerdict.None);
        default(SipRetryAnswer).GetRules().Should().BeEmpty();
        default(SipRetryAnswer).GetOpenRules().Should().BeEmpty();
        default(SipWhereElseAnswer).Places.Should().Be(SipOtherPlaces.None);
        default(SipWhereElseAnswer).GetRules().Should().BeEmpty();
        default(SipWhereElseAnswer).GetOpenRules().Should().BeEmpty();
        default(SipOverAnswer).Over.Should().Be(SipEndings.None);
        default(SipOverAnswer).GetRules().Should().BeEmpty();
        default(SipOverAnswer).GetOpenRules().Should().BeEmpty();
        default(SipSendingAnswer).Verdict.Should().Be(SipSendingVerdict.None);
        default(SipSendingAnswer).GetRules().Should().BeEmpty();
        default(SipSendingAnswer).GetHeaders().Should().BeEmpty();
    }

    // No rule names another method than these, so that all methods that nobody knows get one answer.
    [Fact]
    public void Methods_OfEveryRule_AreRegistered()
    {
        var codes = Enumerable.Range(100, 600).Select(code => new SipStatusCode(code)).ToList();

        codes.SelectMany(code => code.GetRetryRules()).Select(rule => rule.Methods)
            .Concat(codes.SelectMany(code => code.GetSendingLimits()).Select(rule => rule.Methods))
            .Concat(codes.SelectMany(code => code.GetHeaderRules()).Select(rule => rule.Methods))
            .Concat(codes.SelectMany(code => code.GetDialogExceptions()).Select(rule => rule.Methods))
            .Concat(SipFailoverRule.All.Select(rule => rule.Methods))
            .SelectMany(methods => methods.Methods).Should().BeSubsetOf(SipMethods.All);
    }

    [Fact]
    public void Answers_OfAsk_AllocateNothing() => Allocations.MustBeNone(() =>
    {
        var known = new SipCircumstances(SipFacts.InDialog, SipFacts.HasRetryAfter);
        for (var code = 300; code < 700; code++)
        {
            _ = new SipStatusCode(code).MayRetry("INVITE", SipRole.Uac, known);
            _ = new SipStatusCode(code).WhereElse("FOO", SipRole.Proxy, known);
            _ = new SipStatusCode(code).WhatIsOver("BYE".AsSpan(), known);
            _ = new SipStatusCode(code).MaySend("SUBSCRIBE", SipRole.Uas, known);
        }
    });

    private static IEnumerable<string> Sections(IEnumerable<SipRule> rules) =>
        rules.Select(rule => $"{rule.Reference.RfcNumber} {rule.Reference.Section}");

    private static TheoryData<string> ToData(IEnumerable<AnswerCase> cases) => [.. cases.Select(one => one.Text)];
}
