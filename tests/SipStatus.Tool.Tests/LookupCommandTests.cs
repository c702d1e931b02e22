using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using System.Text.RegularExpressions;
using FluentAssertions;
using SipStatus.Q850;
using SipStatus.Rules;
using SipStatus.Tool.Lookup;
using SipStatus.Tool.Output;
using Xunit;

namespace SipStatus.Tool.Tests;

public partial class LookupCommandTests
{
    [Theory]
    [InlineData("486", 486)]
    [InlineData("Busy Here", 486)]
    [InlineData("bUSY hERE", 486)]
    [InlineData("486 Busy Here", 486)]
    [InlineData("486 any phrase", 486)]
    [InlineData("BusyHere", 486)]
    [InlineData("busyhere", 486)]
    [InlineData("OK", 200)]
    [InlineData("gateway timeout", 504)]
    [InlineData("NotAcceptableAnywhere", 606)]
    [InlineData("Call/Transaction Does Not Exist", 481)]
    public void Lookup_CodePhraseAliasOrName_FindsTheCode(string query, int expected)
    {
        var run = ToolRun.With("lookup", query, "--json");

        run.ExitCode.Should().Be(ExitCode.Success);
        CodesOf(run).Should().Equal(expected);
        run.Error.Should().BeEmpty();
    }

    [Fact]
    public void Lookup_PhraseOfSeveralCodes_ShowsThemAllWithCanonicalFirst()
    {
        CodesOf(ToolRun.With("lookup", "Not Acceptable", "--json")).Should().Equal(406, 606, 488);
        ToolRun.With("lookup", "Not Acceptable").Output.Should()
            .ContainAll(" 406  Not Acceptable\n", " 606  Not Acceptable\n", " 488  Not Acceptable Here\n");
    }

    [Fact]
    public void Lookup_WordsWithoutQuotes_AreOnePhrase() =>
        CodesOf(ToolRun.With("lookup", "busy", "here", "--json")).Should().Equal(486);

    [Fact]
    public void Lookup_SeveralCodes_ShowsEachOnce() =>
        CodesOf(ToolRun.With("lookup", "401", "407", "401", "--json")).Should().Equal(401, 407);

    [Fact]
    public void Lookup_RegisteredCode_ShowsEverythingKnown()
    {
        var run = ToolRun.With("lookup", "480", "--all");

        run.ExitCode.Should().Be(ExitCode.Success);
        run.Output.Should().ContainAll(
            " 480  Temporarily Unavailable\n",
            "TemporarilyUnavailable",
            "RFC 3261 §21.4.18",
            "https://www.rfc-editor.org/rfc/rfc3261#section-21.4.18",
            "4xx client error",
            "400 Bad Request",
            "Temporarily not available",
            "alternative; ",
            "; RFC 3261 §25.1",
            "Not Logged In",
            SipStatusCode.TemporarilyUnavailable.GetInfo()!.Summary);
    }

    [Theory]
    [InlineData("202", "deprecated")]
    [InlineData("402", "reserved")]
    [InlineData("603", "other standard; ATIS-1000099")]
    [InlineData("504", "Gateway Time-out historic; ")]
    [InlineData("504", "; RFC 2543 §")]
    [InlineData("504", "implementation; ")]
    [InlineData("486", "Busy example; status line of an example of a refused join; RFC 3911 §8.2")]
    [InlineData("200", "Fallback none every element knows it")]
    [InlineData("183", "Fallback none")]
    [InlineData("180", "Fallback 183 Session Progress")]
    [InlineData("607", "Fallback 600 Busy Everywhere")]
    [InlineData("180", "a final response follows")]
    [InlineData("481", "In a dialog ends the usage RFC 5057 §5.1")]
    [InlineData("408", "In a dialog ends the usage, but no subscription RFC 5057 §5.2")]
    [InlineData("200", "In a dialog ends the session to BYE; RFC 3261 §15.1.1")]
    [InlineData("200", "ends the INVITE usage to BYE; RFC 5057 §4.1")]
    [InlineData("481", "ends the transaction only to CANCEL; RFC 5057 §5.1")]
    [InlineData("302", "redirects the dialog")]
    [InlineData("488", "Warning 300 301 302 303 304 305 306 307 308 330 331 370 399 warn-codes that tell the reason; RFC 3261 §20.43")]
    [InlineData("488", "305 Incompatible media format A media format of the session description is not available")]
    [InlineData("480", "381 SIPS Required")]
    [InlineData("478", "Seen as Unresolvable destination The proxy found no address for the next hop; Kamailio;")]
    [InlineData("409", "; RFC 2543 §7.4.10")]
    [InlineData("199", "ends the early dialog")]
    [InlineData("401", "Carries must WWW-Authenticate RFC 3261 §22.2")]
    [InlineData("423", "must Min-Expires")]
    [InlineData("486", "What next should not send the same request again to all but ACK CANCEL; UAC; RFC 3261 §21.4")]
    [InlineData("486", "may wait as long as Retry-After says to all but ACK CANCEL; UAC; response has Retry-After")]
    [InlineData("491", "What next should try again after the glare timer to INVITE; UAC; inside a dialog; RFC 3261 §14.1")]
    [InlineData("491", "should try again after the glare timer to UPDATE; UAC; RFC 3311 §5.3")]
    [InlineData("416", "What next should send it again with a change: URI scheme to all but ACK CANCEL; UAC; outside a dialog;")]
    [InlineData("422", "What next may send it again with a change: session interval to INVITE UPDATE;")]
    [InlineData("488", "What next may send it again with a change: session description to INVITE PRACK UPDATE;")]
    [InlineData("488", "may try another target to all but ACK BYE CANCEL INFO NOTIFY PRACK UPDATE; UAC; outside a dialog;")]
    [InlineData("380", "What next should try the addresses in Contact to all but ACK CANCEL; UAC; response has Contact")]
    [InlineData("580", "What next may send it again with a change: session description to INVITE UPDATE; UAC; RFC 3312 §8")]
    [InlineData("580", "may try a different server to all but ACK BYE CANCEL INFO NOTIFY PRACK UPDATE; UAC; outside a dialog; RFC 3261 §7.2")]
    [InlineData("603", "What next should not send the same request again to all but ACK CANCEL; client but stateless proxy; RFC 3261 §7.2")]
    [InlineData("603", "should not try a different server to all but ACK CANCEL; client but stateless proxy; RFC 3261 §7.2")]
    [InlineData("420", "should send it again with a change: extensions")]
    [InlineData("555", "must not be sent")]
    [InlineData("202", "must not be sent")]
    [InlineData("483", "Sent when Max-Forwards is 0 must; to all but ACK; proxy; RFC 3261 §16.3")]
    [InlineData("407", "In a fork rank 3")]
    [InlineData("408", "no candidate to all but INVITE; RFC 4320 §4.2")]
    [InlineData("408", "Stands for timeout UAC; RFC 3261 §8.1.3.1")]
    [InlineData("486", "Q.850 17 User busy ISUP: RFC 3398 §8.2.6.1; QSIG: RFC 4497 §8.4.4")]
    [InlineData("487", "Q.850 no cause")]
    public void Lookup_Text_Tells(string query, string expected) =>
        Regex.Replace(ToolRun.With("lookup", query, "--all").Output, " +", " ").Should().Contain(expected);

    // What an engineer asks first, in the words that fit 24 lines: RFC 3261, sections 8.1.3, 12, 21 and 22; RFC 5057; RFC 6665, section 4.
    [Theory]
    [InlineData("486", "Again? not as it is; after Retry-After if it is there RFC 3261 §")]
    [InlineData("486", "Elsewhere? a different server outside a dialog; RFC 3261 §21.4")]
    [InlineData("486", "What is over? the early dialogs outside a dialog; RFC 3261 §12.3 the transaction only to all but INVITE BYE; RFC 5057 §5.1")]
    [InlineData("401", "Again? with a change: credentials RFC 3261 §22.2")]
    [InlineData("401", "Elsewhere? nowhere")]
    [InlineData("403", "Again? no, in no form RFC 3261 §21.4.4")]
    [InlineData("423", "Again? with a change: expiration interval to PUBLISH REGISTER SUBSCRIBE; RFC 3903")]
    [InlineData("491", "Again? after the glare timer to re-INVITE UPDATE; RFC 3261 §14.1")]
    [InlineData("500", "Again? as it is after several seconds; after Retry-After if it is there to all but BYE; RFC 3261 §21.5.1")]
    [InlineData("513", "Again? with a change: body")]
    [InlineData("483", "What is over? perhaps the dialog and all it is used for to all but INVITE NOTIFY SUBSCRIBE;")]
    [InlineData("486", "May I send? yes")]
    [InlineData("204", "May I send? no as UAS; to all but re-SUBSCRIBE; RFC 5839 §7.1 yes as UAS; to re-SUBSCRIBE")]
    [InlineData("183", "May I send? yes as UAS; to INVITE re-INVITE no as proxy, of its own; to INVITE re-INVITE; RFC 3261 §16.7 no as UAS; to all but INVITE re-INVITE;")]
    [InlineData("422", "May I send? yes, but not if request has no timer in Supported as UAS; to INVITE re-INVITE UPDATE; RFC 4028 §8.1 no")]
    [InlineData("407", "May I send? better not as UAS; to all but SUBSCRIBE re-SUBSCRIBE; RFC 3261 §21.4.2 yes as proxy, of its own")]
    [InlineData("401", "May I send? yes as UAS no as proxy, of its own; RFC 3261 §22.1")]
    [InlineData("305", "no as proxy, of its own")]
    [InlineData("600", "May I send? yes, but not if another end point may still answer as UAS; to INVITE re-INVITE; RFC 3261 §21.6.1")]
    [InlineData("408", "Again? yes, as it is to")]
    [InlineData("481", "What is over? the call; the dialog if nothing else uses it to re-INVITE BYE INFO UPDATE;")]
    [InlineData("481", "the subscription; the dialog if nothing else uses it to NOTIFY SUBSCRIBE; RFC 5057 §5.1")]
    [InlineData("404", "What is over? the dialog and all it is used for inside a dialog; RFC 5057 §5.1")]
    [InlineData("503", "Elsewhere? the next server RFC 3261 §21.5.4; RFC 3263 §4.3")]
    [InlineData("503", "Again? the next server first; as it is after several seconds; after Retry-After if it is there")]
    [InlineData("603", "Again? not as it is; after Retry-After if it is there RFC 3261 §")]
    [InlineData("603", "Elsewhere? nowhere")]
    [InlineData("302", "Again? not to the same address")]
    [InlineData("302", "Elsewhere? the addresses in Contact RFC 3261 §")]
    [InlineData("300", "Elsewhere? the addresses in Contact; the user chooses")]
    [InlineData("200", "What is over? the call; the dialog if nothing else uses it to BYE; RFC 3261 §15.1.1; RFC 5057 §4.1")]
    [InlineData("478", "Again? not as it is")]
    public void Lookup_ShortText_AnswersFirstQuestions(string query, string expected) =>
        Regex.Replace(ToolRun.With("lookup", query).Output, "[ \n]+", " ").Should().Contain(expected);

    [Theory]
    [InlineData("486", "重试？ 不应原样重发；若有 Retry-After，则届时再试")]
    [InlineData("486", "换目标？ 另一服务器 对话外")]
    [InlineData("486", "结束了什么？ 早期对话 对话外")]
    [InlineData("401", "重试？ 修改后可重发：凭据")]
    [InlineData("503", "换目标？ 下一台服务器")]
    [InlineData("503", "重试？ 先试下一台服务器；几秒后可原样重发")]
    [InlineData("412", "不禁止，但没有 RFC 要求 作为 UAS；对除 PUBLISH 外的请求")]
    [InlineData("407", "可否发送？ 不应 作为 UAS；对除 SUBSCRIBE re-SUBSCRIBE 外的请求")]
    [InlineData("600", "可否发送？ 可以，但若仍可能有其他终端应答，则不可")]
    public void Lookup_ShortTextInChinese_AnswersFirstQuestions(string query, string expected) =>
        Regex.Replace(ToolRun.With("lookup", query, "--lang", "zh").Output, "[ \n]+", " ").Should().Contain(expected);

    // A provisional response, and a success but to a BYE, leave nothing to ask.
    [Theory]
    [InlineData("180")]
    [InlineData("100")]
    public void Lookup_ProvisionalResponse_AsksNothing(string query) =>
        ToolRun.With("lookup", query).Output.Should().NotContainAny("Again?", "Elsewhere?", "What is over?").And.Contain("May I send?");

    [Fact]
    public void Lookup_Json_HoldsEverythingKnown()
    {
        var match = MatchesOf(ToolRun.With("lookup", "480", "--json")).Single();

        match.GetProperty("name").GetString().Should().Be("TemporarilyUnavailable");
        match.GetProperty("reasonPhrase").GetString().Should().Be("Temporarily Unavailable");
        match.GetProperty("class").GetString().Should().Be("ClientError");
        match.GetProperty("registered").GetBoolean().Should().BeTrue();
        match.GetProperty("registration").GetString().Should().Be("Active");
        match.GetProperty("reference").GetProperty("rfc").GetInt32().Should().Be(3261);
        match.GetProperty("reference").GetProperty("section").GetString().Should().Be("21.4.18");
        match.GetProperty("reference").GetProperty("link").GetString()
            .Should().Be("https://www.rfc-editor.org/rfc/rfc3261#section-21.4.18");
        match.GetProperty("summary").GetString().Should().StartWith("The end system of the callee");
        match.GetProperty("fallback").GetInt32().Should().Be(400);
        var alias = match.GetProperty("aliases").EnumerateArray()
            .Single(candidate => candidate.GetProperty("phrase").GetString() == "No Response");
        alias.GetProperty("kind").GetString().Should().Be("RfcExample");
        alias.GetProperty("reference").GetProperty("section").GetString().Should().Be("3.10");
        alias.GetProperty("source").GetString().Should().Contain("callee stays silent");
    }

    [Fact]
    public void Lookup_AllRules_ShowsThoseOfEveryResponse()
    {
        ToolRun.With("lookup", "486").Output.Should().NotContain("must Call-ID").And.MatchRegex("(?m)^ [0-9]+ more: --all$");
        ToolRun.With("lookup", "486", "--all").Output
            .Should().ContainAll("must Call-ID", "must Via", "may Retry-After").And.NotContain("--all");
    }

    [Fact]
    public void Lookup_GeneralRule_StandsBeforeTheSpecialCase()
    {
        var output = ToolRun.With("lookup", "503", "--all").Output;

        output.IndexOf("should try another server", System.StringComparison.Ordinal).Should().BePositive()
            .And.BeLessThan(output.IndexOf("should wait as long as Retry-After says", System.StringComparison.Ordinal));
    }

    // The smallest usual terminal has 24 lines, and the prompt stands on the last. What an engineer looks for is there, whatever it takes.
    [Theory]
    [InlineData(60, 24)]
    [InlineData(80, 24)]
    [InlineData(80, 33)]
    [InlineData(100, 24)]
    [InlineData(140, 24)]
    public void Lookup_EveryCode_FitsATerminalWithAllThatMatters(int width, int height)
    {
        foreach (var code in SipStatusRegistry.All.Select(info => info.StatusCode))
        {
            foreach (var language in new[] { Language.English, Language.Chinese })
            {
                var output = ToolRun.OnTerminal(width, height, colors: false, "lookup", $"{code:D}", "--lang", language.Tag).Output;

                var lines = output.TrimEnd('\n').Split('\n').Select(Visible).ToList();
                lines.Should().HaveCountLessThan(Math.Max(height, width < 80 ? 30 : 24), "of {0}", code)
                    .And.OnlyContain(line => line.TrimEnd(' ').Length <= width || line.Contains("https://"), "of {0}", code);
                LabelsOf(lines).Should().Contain(LabelsThatMatter(code, language), "of {0}", code);
                lines[^2].Should().MatchRegex("^ (还有 )?[0-9]+( more| 条)[:：] ?--all *$", "of {0}", code);
            }
        }
    }

    [Fact]
    public void Lookup_HighTerminal_ShowsAsMuchAsThereIsRoomFor()
    {
        var lines = ToolRun.OnTerminal(80, 50, colors: false, "lookup", "486").Output.TrimEnd('\n').Split('\n').Select(Visible).ToList();

        lines.Should().HaveCountGreaterThan(45).And.HaveCountLessThan(50);
        LabelsOf(lines).Should().Contain(["Sent when", "Limits", "Name"]);
    }

    [Fact]
    public void Lookup_LowTerminal_IsTakenForTheSmallestUsualOne() =>
        ToolRun.OnTerminal(80, 10, colors: false, "lookup", "486").Should().Be(ToolRun.OnTerminal(80, 24, colors: false, "lookup", "486"));

    [Fact]
    public void Lookup_SeveralCodesOnAHighTerminal_ShareIt() =>
        ToolRun.OnTerminal(80, 60, colors: false, "lookup", "486", "408").Output.TrimEnd('\n').Split('\n')
            .Should().HaveCountGreaterThan(55).And.HaveCountLessThan(60);

    [Fact]
    public void Lookup_File_GetsMoreThanTheSmallestTerminal()
    {
        LabelsOf(ToolRun.With("lookup", "486").Output.Split('\n')).Should().Contain(
            ["Class", "Again?", "Elsewhere?", "What is over?", "May I send?", "Carries", "Q.850", "In a fork", "Fallback", "Name",
                "Also sent as", "Limits", "Sent when"]);
        ToolRun.With("lookup", "423").Output.Split('\n').Should().HaveCountGreaterThan(24);
    }

    [Theory]
    [InlineData(20)]
    [InlineData(50)]
    public void Lookup_NarrowTerminal_HasNoColumnsOfLetters(int width)
    {
        var lines = ToolRun.OnTerminal(width, colors: false, "lookup", "401").Output.Split('\n')
            .Select(line => Visible(line).TrimEnd(' '))
            .ToList();

        lines.Should().Contain(line => line.StartsWith("    4xx client", StringComparison.Ordinal)).And.Contain(" Class");
        lines.Count.Should().BeLessThan(60);
    }

    [Fact]
    public void Lookup_ChineseLocale_SpeaksChineseOnly()
    {
        foreach (var info in SipStatusRegistry.All)
        {
            var output = ToolRun.With("lookup", $"{info.StatusCode:D}", "--lang", "zh", "--all").Output;

            // What is left are the names of things: phrases, header fields, methods, roles, option tags.
            output = Regex.Replace(output, "https://.*", "");
            output.Should().NotContainAny(
                "must", "should", " may ", "section", "rank", "ends the", "final", "Class", "Defined", "Fallback", "cause;", "What next",
                "Again?", "Elsewhere?", "over?", "send?");
        }
    }

    // Without words in Chinese a condition would only be shown as one of some kind.
    [Fact]
    public void Conditions_All_HaveWordsInChinese()
    {
        var codes = Enumerable.Range(100, 600).Select(value => new SipStatusCode(value)).ToList();
        var conditions = codes.SelectMany(code => code.GetRetryRules().Select(rule => rule.Condition))
            .Concat(codes.SelectMany(code => code.GetHeaderRules().Select(rule => rule.Condition)))
            .Concat(codes.SelectMany(code => code.GetSendingLimits().Select(rule => rule.Condition)))
            .Concat(codes.SelectMany(code => code.GetSendingOccasions().Select(rule => rule.Condition)))
            .Concat(codes.SelectMany(code => code.GetDialogExceptions().Select(rule => rule.Condition)))
            .Concat(SipImpliedResponse.All.Select(rule => rule.Condition))
            .Where(condition => condition.Length > 0).Distinct().ToList();

        conditions.Where(condition => !Conditions.HasChinese(condition)).Should().BeEmpty();
        conditions.Should().OnlyContain(condition => IsInChinese(Conditions.Of(condition, Language.Chinese)));
        Conditions.Of("never heard of", Language.Chinese).Should().Be("有条件，见 RFC");
    }

    [Fact]
    public void Bodies_All_HaveWordsInChinese()
    {
        var bodies = Enumerable.Range(100, 600).SelectMany(value => new SipStatusCode(value).GetHeaderRules())
            .Where(rule => rule.Part == SipResponsePart.Body).Select(rule => rule.Name).Distinct().ToList();

        bodies.Should().NotBeEmpty().And.OnlyContain(body => IsInChinese(Words.OfBody(body)));
        Words.OfBody("never-heard-of").Should().Be("never-heard-of");
    }

    [Theory]
    [InlineData("zh_CN.UTF-8", null, null, true)]
    [InlineData(null, "zh_TW", "en_US.UTF-8", true)]
    [InlineData("", "", "zh_CN.UTF-8", true)]
    [InlineData("C", null, "zh_CN.UTF-8", false)]
    [InlineData("de_DE.UTF-8", null, null, false)]
    [InlineData(null, null, null, false)]
    public void Language_OfEnvironment_IsTheFirstLocaleThatIsSet(string? all, string? messages, string? lang, bool isChinese) =>
        Language.OfEnvironment(name => name switch { "LC_ALL" => all, "LC_MESSAGES" => messages, _ => lang })
            .Should().Be(isChinese ? Language.Chinese : Language.English);

    [Fact]
    public void Words_EveryMember_HasThemInBothLanguages()
    {
        MustHaveWords<SipStatusClass>();
        MustHaveWords<SipStatusRegistration>();
        MustHaveWords<SipReasonPhraseAliasKind>();
        MustHaveWords<SipRequirementLevel>();
        MustHaveWords<SipRole>("Any");
        MustHaveWords<SipRetryAction>();
        MustHaveWords<SipRequestChange>();
        MustHaveWords<SipSendingAct>();
        MustHaveWords<SipDialogEffect>();
        MustHaveWords<SipImpliedResponseTrigger>("Response");
        MustHaveWords<Q850Condition>();
        MustHaveWords<Q850FirstAttempt>();
        foreach (var location in SipStatusRegistry.All
            .SelectMany(info => Q850Networks.All.SelectMany(network => network.Mapping.GetAll(info.StatusCode)))
            .Select(rule => rule.Location).Distinct())
        {
            Words.Of(location, Language.English).Should().NotBeEmpty("of {0}", location);
            Words.Of(location, Language.Chinese).Should().MatchRegex(@"\p{IsCJKUnifiedIdeographs}", "of {0}", location);
        }

        static void MustHaveWords<T>(string without = "None")
            where T : struct, System.Enum
        {
            foreach (var member in System.Enum.GetValues<T>().Where(member => member.ToString() is not "None" && member.ToString() != without))
            {
                Words.Of(member, Language.English).Should().NotBeEmpty("of {0}", member);
                Words.Of(member, Language.Chinese).Should().NotBeEmpty("of {0}", member);
            }
        }
    }

    [Fact]
    public void Lookup_Json_HoldsTheRules()
    {
        var knowledge = MatchesOf(ToolRun.With("lookup", "401", "--json")).Single().GetProperty("knowledge");

        knowledge.GetProperty("dialog").GetProperty("effect").GetString().Should().Be("Transaction");
        knowledge.GetProperty("dialogExceptions")
            .EnumerateArray()
            .Select(rule => rule.GetProperty("methods").GetProperty("names")[0].GetString())
            .Should().Equal("BYE", "INVITE", "CANCEL", "ACK", "REGISTER");
        var header = knowledge.GetProperty("headers").EnumerateArray().Single(rule =>
            rule.GetProperty("name").GetString() == "WWW-Authenticate"
                && rule.GetProperty("rule").GetProperty("condition").GetString() == "");
        header.GetProperty("rule").GetProperty("level").GetString().Should().Be("Must");
        header.GetProperty("rule").GetProperty("reference").GetProperty("section").GetString().Should().Be("22.2");
        knowledge.GetProperty("headers").EnumerateArray().Select(rule => rule.GetProperty("compactForm").GetString()).Should().Contain("v");
        knowledge.GetProperty("retries").EnumerateArray().Select(rule => rule.GetProperty("action").GetString())
            .Should().Contain("Authenticate");
        knowledge.GetProperty("sendingLimits").EnumerateArray()
            .SelectMany(limit => limit.GetProperty("rule").GetProperty("methods").GetProperty("names").EnumerateArray())
            .Select(method => method.GetString()).Should().Contain("CANCEL");
        knowledge.GetProperty("sendingOccasions").GetArrayLength().Should().BePositive();
        knowledge.GetProperty("countsAs").GetArrayLength().Should().Be(0);
        knowledge.GetProperty("fork").GetProperty("rankForInvite").GetInt32().Should().Be(3);
        knowledge.GetProperty("q850").EnumerateArray().Select(rule => rule.GetProperty("cause").GetInt32()).Should().Equal(21, 21);
    }

    // The four questions for a program: the answer for a method is the one that has it among those outside or inside a dialog.
    [Theory]
    [InlineData("486", "again", "outsideDialog", "INVITE", "No withRetryAfter AfterRetryAfter, RFC 3261 21.4, RFC 3261 21.4.24")]
    [InlineData("503", "again", "outsideDialog", "INVITE", "AfterSomeTime withRetryAfter AfterRetryAfter, next server first, RFC 3261 21.5.4")]
    [InlineData("401", "again", "insideDialog", "BYE", "Changed withRetryAfter Changed, changes Credentials, RFC 3261 22.2")]
    [InlineData("481", "again", "outsideDialog", "CANCEL", "Never withRetryAfter Never, RFC 3261 9.2")]
    [InlineData("503", "elsewhere", "outsideDialog", "INVITE", "NextServer, RFC 3261 21.5.4, RFC 3263 4.3")]
    [InlineData("300", "elsewhere", "outsideDialog", "INVITE", "Contact asks the user, RFC 3261 21.3.1, RFC 3261 8.1.3.4")]
    [InlineData("603", "elsewhere", "outsideDialog", "INVITE", "nowhere, RFC 3263 4.3")]
    [InlineData("481", "over", "insideDialog", "INFO", "Transaction InviteUsage perhaps Dialog, depends on OtherUsages, RFC 5057 5.1")]
    [InlineData("481", "over", "insideDialog", "REFER", "Transaction, RFC 5057 5.3")]
    [InlineData("403", "over", "insideDialog", "BYE", "Transaction Session, RFC 3261 15.1.1, RFC 5057 5.1")]
    [InlineData("486", "over", "outsideDialog", "INVITE", "Transaction EarlyDialogs, RFC 3261 12.3")]
    [InlineData("405", "maySend", "insideDialog", "INFO", "Allowed carries Allow CSeq Call-ID From To Via")]
    [InlineData("412", "maySend", "outsideDialog", "INVITE", "NoRule carries CSeq Call-ID From To Via")]
    [InlineData("486", "elsewhere", "outsideDialog", "INVITE", "DifferentServer, RFC 3261 21.4")]
    [InlineData("408", "maySend", "outsideDialog", "OPTIONS", "Forbidden carries CSeq Call-ID From To Via, RFC 4320 4.2")]
    [InlineData("401", "maySend", "outsideDialog", "REGISTER", "Allowed carries CSeq Call-ID From To Via WWW-Authenticate")]
    [InlineData("603", "maySend", "outsideDialog", "REGISTER", "Forbidden carries CSeq Call-ID From To Via, RFC 3261 10.3")]
    public void Lookup_Json_AnswersFirstQuestions(string query, string question, string place, string method, string expected)
    {
        var answers = MatchesOf(ToolRun.With("lookup", query, "--json")).Single().GetProperty("knowledge").GetProperty("answers");
        var answer = answers.GetProperty(question).EnumerateArray().Single(one => Names(one, place).Contains(method));

        var words = question switch
        {
            "again" => $"{answer.GetProperty("otherwise")} withRetryAfter {answer.GetProperty("withRetryAfter")}"
                + string.Concat(Names(answer, "changes").Select(change => $", changes {change}"))
                + (answer.GetProperty("nextServerFirst").ValueKind == JsonValueKind.True ? ", next server first" : ""),
            "elsewhere" => (Names(answer, "places") is [_, ..] places ? string.Join(' ', places) : "nowhere")
                + (answer.GetProperty("asksUser").GetBoolean() ? " asks the user" : ""),
            "over" => string.Join(' ', Names(answer, "over")) + string.Concat(Names(answer, "open").Select(ending => $" perhaps {ending}")),
            _ => $"{answer.GetProperty("otherwise")} carries {string.Join(' ', Names(answer, "mustCarry").Order(StringComparer.Ordinal))}",
        };
        words += string.Concat(Names(answer, "dependsOn").Select(fact => $", depends on {fact}"));
        words += string.Concat(
            answer.GetProperty("references").EnumerateArray()
                .Select(reference => $", RFC {reference.GetProperty("rfc")} {reference.GetProperty("section")}")
                .Order(StringComparer.Ordinal));
        words.Should().Be(expected);

        static string[] Names(JsonElement answer, string property) =>
            [.. answer.GetProperty(property).EnumerateArray().Select(name => name.GetString()!)];
    }

    // Every usual method has one answer to each question, and a code that is no failure leaves nothing to try.
    [Fact]
    public void Lookup_Json_AnswersEachMethodOnce()
    {
        foreach (var code in SipStatusRegistry.All.Select(info => info.StatusCode))
        {
            var answers = MatchesOf(ToolRun.With("lookup", $"{code:D}", "--json")).Single().GetProperty("knowledge").GetProperty("answers");
            foreach (var question in new[] { "again", "elsewhere", "over", "maySend" })
            {
                var isAsked = question is "over" or "maySend" || code.Value >= 300;
                Methods(answers, question, "outsideDialog").Should().BeEquivalentTo(
                    isAsked ? ["INVITE", "MESSAGE", "OPTIONS", "PUBLISH", "REFER", "REGISTER", "SUBSCRIBE", "CANCEL"] : []);
                Methods(answers, question, "insideDialog").Should().BeEquivalentTo(
                    isAsked
                        ? ["INVITE", "BYE", "INFO", "NOTIFY", "PRACK", "UPDATE", "MESSAGE", "OPTIONS", "REFER", "SUBSCRIBE"]
                        : Array.Empty<string>());
            }
        }

        static string[] Methods(JsonElement answers, string question, string place) =>
        [
            .. answers.GetProperty(question).EnumerateArray()
                .SelectMany(answer => answer.GetProperty(place).EnumerateArray())
                .Select(method => method.GetString()!),
        ];
    }

    [Fact]
    public void List_Json_HoldsNoRules() => ToolRun.With("list", "--json").Output.Should().NotContain("\"knowledge\":");

    [Fact]
    public void Lookup_Chinese_ShowsTheChineseSummary()
    {
        var run = ToolRun.With("lookup", "403", "--lang", "zh");

        run.Output.Should().Contain("服务器理解该请求").And.NotContain("A deliberate refusal");
        MatchesOf(ToolRun.With("lookup", "403", "--lang", "zh-CN", "--json")).Single()
            .GetProperty("summary").GetString().Should().StartWith("服务器理解该请求");
    }

    [Theory]
    [InlineData("499", "4xx client error", "400 Bad Request")]
    [InlineData("155", "1xx provisional", "183 Session Progress")]
    [InlineData("699", "6xx global failure", "600 Busy Everywhere")]
    public void Lookup_UnregisteredCode_TellsClassAndFallbackAndExitsWithOne(string query, string expectedClass, string expectedFallback)
    {
        var run = ToolRun.With("lookup", query);

        run.ExitCode.Should().Be(ExitCode.NothingFound);
        run.Output.Should().ContainAll($" {query}  not registered\n", expectedClass, expectedFallback).And.NotContain("rfc-editor");
    }

    [Fact]
    public void Lookup_UnregisteredCodeAsJson_HasNulls()
    {
        var run = ToolRun.With("lookup", "499", "--json");

        run.ExitCode.Should().Be(ExitCode.NothingFound);
        var match = MatchesOf(run).Single();
        match.GetProperty("registered").GetBoolean().Should().BeFalse();
        match.GetProperty("reasonPhrase").GetString().Should().BeEmpty();
        match.GetProperty("name").ValueKind.Should().Be(JsonValueKind.Null);
        match.GetProperty("registration").ValueKind.Should().Be(JsonValueKind.Null);
        match.GetProperty("reference").ValueKind.Should().Be(JsonValueKind.Null);
        match.GetProperty("summary").ValueKind.Should().Be(JsonValueKind.Null);
        match.GetProperty("fallback").GetInt32().Should().Be(400);
    }

    [Theory]
    [InlineData("00")]
    [InlineData("700")]
    [InlineData("0")]
    [InlineData("4860")]
    [InlineData("no such phrase")]
    [InlineData("")]
    public void Lookup_NothingFits_SaysSoAndExitsWithOne(string query)
    {
        var run = ToolRun.With("lookup", query);

        run.ExitCode.Should().Be(ExitCode.NothingFound);
        run.Output.Should().BeEmpty();
        run.Error.Should().Be($"sip-status: No SIP response code is known by \"{query}\". Codes are the numbers from 100 to 699.\n");
        var json = ToolRun.With("lookup", query, "--json");
        json.ExitCode.Should().Be(ExitCode.NothingFound);
        MatchesOf(json).Should().BeEmpty();
    }

    [Fact]
    public void Lookup_PartOfPhrase_SuggestsCodes() =>
        ToolRun.With("lookup", "everyw").Error.Should().EndWith("  600 Busy Everywhere\n");

    [Fact]
    public void Lookup_WithoutArgument_IsUsageError() =>
        ToolRun.With("lookup").ExitCode.Should().Be(ExitCode.Usage);

    // A label begins a line, and two spaces end it.
    private static IEnumerable<string> LabelsOf(IEnumerable<string> lines) =>
        lines.Select(line => Regex.Match(line, "^ ([^ ].*?) {2,}[^ ]").Groups[1].Value).Where(label => label.Length > 0);

    // A provisional response, and a success but to a BYE, leave nothing to ask; and not every code carries something or becomes a cause.
    private static IEnumerable<string> LabelsThatMatter(SipStatusCode code, Language language) =>
        LookupSections.Of(code, language)
            .SelectMany(section => section.Facts.Take(Math.Min(section.Own, 1)))
            .Select(fact => fact.Label)
            .Where(label => label is "Class" or "Registration" or "Again?" or "Elsewhere?" or "What is over?" or "May I send?" or "Carries"
                or "Q.850" or "类别" or "重试？" or "换目标？" or "结束了什么？" or "可否发送？" or "携带");

    private static string Visible(string line) => Regex.Replace(line, @"\x1B\[[0-9;]*m", "");

    private static bool IsInChinese(string words) => Regex.IsMatch(words, @"\p{IsCJKUnifiedIdeographs}");

    private static JsonElement[] MatchesOf(ToolRun run) =>
        [.. JsonDocument.Parse(run.Output).RootElement.GetProperty("matches").EnumerateArray()];

    private static int[] CodesOf(ToolRun run) => [.. MatchesOf(run).Select(match => match.GetProperty("code").GetInt32())];
}
