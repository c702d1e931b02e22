using System.Linq;
using System.Text.Json;
using FluentAssertions;
using Xunit;

namespace SipStatus.Tool.Tests;

public class Q850CommandTests
{
    // RFC 3398, sections 7.2.4.1 and 8.2.6.1; RFC 4497, sections 8.4.1 and 8.4.4.
    [Theory]
    [InlineData("17", "ISUP   486 Busy Here   RFC 3398 §7.2.4.1")]
    [InlineData("17 any text", "QSIG   486 Busy Here   RFC 4497 §8.4.1")]
    [InlineData("21", "603 Decline     if the location is the user")]
    [InlineData("16", "ISUP   no response")]
    [InlineData("52", " 52  not defined by Q.850")]
    [InlineData("52", "500 Server Internal Error   any other cause")]
    [InlineData("user busy", " 17  User busy")]
    [InlineData("486", "ISUP   17 User busy   location network; RFC 3398 §8.2.6.1")]
    [InlineData("busy here", "QSIG   17 User busy   location private network serving the remote user; RFC 4497 §8.4.4")]
    [InlineData("401", "ISUP   21 Call rejected   location network; first try with credentials; RFC 3398")]
    [InlineData("499", "31 Normal, unspecified   location network; any other code")]
    [InlineData("180", "ISUP   no cause   it ends no call")]
    [InlineData("487", "ISUP   no cause                 no mapping: the call is being cleared already; RFC 3398 §8.2.6.1")]
    [InlineData("302", "QSIG   no cause                            no message of QSIG: the gateway tries the addresses in Contact; call diversion")]
    [InlineData("399", "QSIG   no cause")]
    public void Q850_CauseOrCode_ShowsWhatItBecomes(string query, string expected)
    {
        var run = ToolRun.With("q850", query);

        run.ExitCode.Should().Be(ExitCode.Success);
        run.Output.Should().Contain(expected);
        run.Error.Should().BeEmpty();
    }

    [Theory]
    [InlineData("17 21", "17:17: 21:21:", 0)]
    [InlineData("17 999", "17:17: 999::", 1)]
    [InlineData("hangup cause 17 21", "hangup cause 17:17: 21:21:", 0)]
    [InlineData("cause 17 decline", "cause 17:17: decline::603", 0)]
    [InlineData("user busy 21 486", "user busy:17: 21:21: 486::486", 0)]
    [InlineData("17 User busy 21", "17 User busy:17: 21:21:", 0)]
    [InlineData("486 603 Decline", "486::486 603 Decline::603", 0)]
    [InlineData("CALL_REJECTED USER_BUSY", "CALL_REJECTED:21: USER_BUSY:17:", 0)]
    public void Q850_SeveralWords_AreToldApart(string words, string expected, int exitCode)
    {
        var run = ToolRun.With(["q850", .. words.Split(' '), "--json"]);

        string.Join(' ', JsonDocument.Parse(run.Output).RootElement.GetProperty("questions").EnumerateArray().Select(question =>
            $"{question.GetProperty("question")}:{string.Join(',', question.GetProperty("causes").EnumerateArray())}:{string.Join(',', question.GetProperty("codes").EnumerateArray())}"))
            .Should().Be(expected);
        run.ExitCode.Should().Be(exitCode);
    }

    [Fact]
    public void Q850_SeveralCauses_ShowsThemAll() =>
        ToolRun.With("q850", "17", "21").Output.Should().ContainAll(" 17  User busy\n", " 21  Call rejected\n");

    [Theory]
    [InlineData("usre busy", " 17  User busy")]
    [InlineData("call rejcted", " 21  Call rejected")]
    public void Q850_NotWrittenSo_ShowsTheOnlyOneThatCanBeMeant(string query, string expected)
    {
        var run = ToolRun.With("q850", query);

        run.ExitCode.Should().Be(ExitCode.NothingFound);
        run.Output.Should().StartWith(expected);
        run.Error.Should().Contain("The nearest is");
    }

    // causes.h of Asterisk, switch_types.h of FreeSWITCH, libpri.h.
    [Theory]
    [InlineData("AST_CAUSE_USER_BUSY", "17")]
    [InlineData("ast_cause_busy", "17")]
    [InlineData("SWITCH_CAUSE_NORMAL_CLEARING", "16")]
    [InlineData("NORMAL_CLEARING", "16")]
    [InlineData("NO_ROUTE_DESTINATION", "3")]
    [InlineData("PRI_CAUSE_NONSELECTED_USER_CLEARING", "26")]
    [InlineData("AST_CAUSE_ANSWERED_ELSEWHERE", "26")]
    [InlineData("AST_CAUSE_PRE_EMPTED", "8")]
    [InlineData("SWITCH_CAUSE_PRE_EMPTED", "45")]
    [InlineData("PRE_EMPTED", "8 45")]
    [InlineData("NORMAL", "16 31")]
    public void Q850_NameOfAnotherProgram_IsFound(string query, string causes)
    {
        var run = ToolRun.With("q850", query, "--json");

        run.ExitCode.Should().Be(ExitCode.Success);
        string.Join(' ', JsonDocument.Parse(run.Output).RootElement.GetProperty("questions")[0].GetProperty("causes").EnumerateArray())
            .Should().Be(causes);
    }

    [Theory]
    [InlineData("Q.850;cause=16;cause=17", "16 17", "")]
    [InlineData(
        "Reason: Q.850;cause=16, Preemption;cause=1", "16", "sip-status: Preemption 1, UA Preemption, is neither a SIP response code nor a Q.850 cause.\n")]
    public void Q850_SeveralReasons_AreEachAnsweredOrRefused(string query, string causes, string error)
    {
        var run = ToolRun.With("q850", query, "--json");

        string.Join(' ', JsonDocument.Parse(run.Output).RootElement.GetProperty("questions")[0].GetProperty("causes").EnumerateArray())
            .Should().Be(causes);
        run.ExitCode.Should().Be(error.Length == 0 ? ExitCode.Success : ExitCode.NothingFound);
        ToolRun.With("q850", query).Error.Should().Be(error);
    }

    [Theory]
    [InlineData("cause 17", "17", "")]
    [InlineData("cause=17", "17", "")]
    [InlineData("cause: 102", "102", "")]
    [InlineData("cause code 17", "17", "")]
    [InlineData("Q.850:17", "17", "")]
    [InlineData("Q.850 17", "17", "")]
    [InlineData("hangup cause 17", "17", "")]
    [InlineData("Hangup-Cause: NORMAL_CLEARING", "16", "")]
    [InlineData("Cause 17 (User busy)", "17", "")]
    [InlineData("[17]", "17", "")]
    [InlineData("Cause indicator: 16", "16", "")]
    [InlineData("Hangupcause=17", "17", "")]
    [InlineData("hangup_cause=17", "17", "")]
    [InlineData("variable_hangup_cause: NORMAL_CLEARING", "16", "")]
    [InlineData("X-Asterisk-HangupCauseCode: 21", "21", "")]
    [InlineData("0x8090", "16", "")]
    [InlineData("0x8291", "17", "")]
    [InlineData("SIP 486", "", "486")]
    [InlineData("SIP 102", "", "102")]
    [InlineData("cause 486", "", "486")]
    public void Q850_LabelBeforeANumber_IsTakenAway(string text, string causes, string codes)
    {
        foreach (var run in new[] { ToolRun.With("q850", text, "--json"), ToolRun.With(["q850", .. text.Split(' '), "--json"]) })
        {
            run.ExitCode.Should().Be(ExitCode.Success);
            var question = JsonDocument.Parse(run.Output).RootElement.GetProperty("questions").EnumerateArray().Should().ContainSingle().Which;
            string.Join(' ', question.GetProperty("causes").EnumerateArray()).Should().Be(causes);
            string.Join(' ', question.GetProperty("codes").EnumerateArray()).Should().Be(codes);
        }
    }

    [Theory]
    [InlineData("Cause indicator: Normal call clearing (16)", "16")]
    [InlineData("Cause: Normal Clearing (16), class = Normal Event (1)", "16")]
    [InlineData("Normal call clearing (16)", "16")]
    [InlineData("Normal Clearing (16)", "16")]
    [InlineData("User busy (17)", "17")]
    public void Q850_TextWithItsNumberBehindIt_IsTheCause(string text, string causes)
    {
        foreach (var command in new[] { "lookup", "q850" })
        {
            var run = ToolRun.With(command, text, "--json");

            run.ExitCode.Should().Be(ExitCode.Success);
            var question = JsonDocument.Parse(run.Output).RootElement.GetProperty("questions").EnumerateArray().Should().ContainSingle().Which;
            string.Join(' ', question.GetProperty("causes").EnumerateArray()).Should().Be(causes);
        }
    }

    [Fact]
    public void Q850_TextOfAnotherCauseThanItsNumber_IsNotAnswered() =>
        ToolRun.With("q850", "User busy (16)").ExitCode.Should().Be(ExitCode.NothingFound);

    [Theory]
    [InlineData("ORIGINATOR_CANCEL", "487 Request Terminated", 0)]
    [InlineData("switch_cause_gateway_down", "503 Service Unavailable", 0)]
    [InlineData("hangup_cause: INVALID_URL", "484 Address Incomplete", 0)]
    [InlineData("PICKED_OFF", "", 1)]
    [InlineData("CRASH", "", 1)]
    public void Q850_CauseOfFreeSwitchAlone_SaysSo(string query, string code, int exitCode)
    {
        var run = ToolRun.With("q850", query);
        var name = query.Split(' ')[^1].ToUpperInvariant().Replace("SWITCH_CAUSE_", "", System.StringComparison.Ordinal);

        run.ExitCode.Should().Be(exitCode);
        run.Error.Should().Be(
            $"sip-status: {name} is a cause of FreeSWITCH's own, and not of Q.850.{(code.Length == 0 ? "" : $" It means {code}.")}\n");
        run.Output.Should().StartWith(code.Length == 0 ? "" : $" {code[..3]}  {code[4..]}\n");
        ToolRun.With("lookup", query, "--json").ExitCode.Should().Be(exitCode);
    }

    [Theory]
    [InlineData("0")]
    [InlineData("Hangup-Cause: 0")]
    public void Q850_Zero_IsNoCause(string query) =>
        ToolRun.With("q850", query).Should().Match<ToolRun>(run => run.ExitCode == ExitCode.NothingFound)
            .And.Subject.As<ToolRun>().Error.Should().StartWith("sip-status: 0 is no cause of Q.850").And.HaveLines(1);

    [Fact]
    public void Q850_NameOfTheProtocolWithoutItsDot_IsCorrected()
    {
        var run = ToolRun.With("q850", "Q850;cause=17");

        run.ExitCode.Should().Be(ExitCode.NothingFound);
        run.Error.Should().StartWith("sip-status: Q850 17 is a cause of Q.850, ").And.EndWith(": sip-status q850 17\n");
    }

    [Theory]
    [InlineData("usre busy", true)]
    [InlineData("user busy", false)]
    public void Q850_Guess_IsToldApartInTheJson(string query, bool isGuessed) =>
        JsonDocument.Parse(ToolRun.With("q850", query, "--json").Output).RootElement.GetProperty("causes")[0].GetProperty("guessed").GetBoolean()
            .Should().Be(isGuessed);

    [Fact]
    public void Q850_Chinese_IsChinese() =>
        ToolRun.With("q850", "21", "486", "--lang", "zh").Output
            .Should().ContainAll("若位置为用户", "RFC 3398 §7.2.4.1").And.NotContainAny("section", "if ", "location");

    [Fact]
    public void Q850_TextOfSeveralCauses_ShowsThemAll() =>
        ToolRun.With("q850", "number").Output
            .Should().ContainAll(" 1  Unallocated (unassigned) number", " 22  Number changed", " 28  Invalid number format");

    [Fact]
    public void Q850_WordsWithoutQuotes_AreOneText() => ToolRun.With("q850", "user", "busy").Output.Should().StartWith(" 17  User busy\n");

    [Theory]
    [InlineData("700")]
    [InlineData("0x0000")]
    [InlineData("0xE090")]
    [InlineData("0x80GG")]
    [InlineData("crash")]
    [InlineData("no such text")]
    [InlineData("")]
    [InlineData("\u001B[31m")]
    public void Q850_NothingFits_SaysSoAndExitsWithOne(string query)
    {
        var run = ToolRun.With("q850", query);

        run.ExitCode.Should().Be(ExitCode.NothingFound);
        run.Output.Should().BeEmpty();
        run.Error.Should().StartWith("sip-status: No Q.850 cause").And.NotContain("\u001B");
        ToolRun.With("q850", query, "--json").ExitCode.Should().Be(ExitCode.NothingFound);
    }

    [Fact]
    public void Q850_JsonOfACause_HoldsTheResponses()
    {
        var cause = JsonDocument.Parse(ToolRun.With("q850", "22", "--json").Output).RootElement.GetProperty("causes")
            .EnumerateArray()
            .Single();

        cause.GetProperty("text").GetString().Should().Be("Number changed");
        cause.GetProperty("class").GetString().Should().Be("Normal");
        cause.GetProperty("responses").EnumerateArray()
            .Select(row => $"{row.GetProperty("network")} {row.GetProperty("code")} {row.GetProperty("condition")}")
            .Should().Equal("ISUP 410 None", "ISUP 301 Diagnostic", "QSIG 410 None", "QSIG 301 Diagnostic");
    }

    [Fact]
    public void Q850_JsonOfACode_HoldsTheCauses()
    {
        var root = JsonDocument.Parse(ToolRun.With("q850", "606", "--json").Output).RootElement;
        var code = root.GetProperty("codes").EnumerateArray().Single();

        root.GetProperty("causes").GetArrayLength().Should().Be(0);
        code.GetProperty("reasonPhrase").GetString().Should().Be("Not Acceptable");
        code.GetProperty("causes").EnumerateArray()
            .Select(row => $"{row.GetProperty("network")} {row.GetProperty("cause")} {row.GetProperty("location")}")
            .Should().Equal("ISUP 31 U", "ISUP 65 U", "QSIG 31 U", "QSIG 65 U");
    }

    [Theory]
    [InlineData("Q.850;cause=16;text=\"Terminated\"", " 16  Normal call clearing\n")]
    [InlineData("Reason: Q.850;cause=17", " 17  User busy\n")]
    [InlineData("SIP;cause=486", " 486  Busy Here\n")]
    public void Q850_Reason_AnswersItsCause(string query, string expected)
    {
        var run = ToolRun.With("q850", query);

        run.ExitCode.Should().Be(ExitCode.Success);
        run.Output.Should().StartWith(expected);
    }
}
