using System;
using System.Linq;
using System.Text.Json;
using FluentAssertions;
using SipStatus.Tool.Lookup;
using SipStatus.Tool.Output;
using Xunit;

namespace SipStatus.Tool.Tests;

/// <summary>Several arguments are several questions; each is answered or refused.</summary>
public partial class LookupCommandTests
{
    [Theory]
    [InlineData("180 183 Ringing", "180:180 183:183 Ringing:180", 0)]
    [InlineData("401 4070", "401:401 4070:", 1)]
    [InlineData("4070 401", "4070: 401:401", 1)]
    [InlineData("486 603 Decline", "486:486 603 Decline:603", 0)]
    [InlineData("486 Busy Here 603", "486 Busy Here:486 603:603", 0)]
    [InlineData("busy here decline", "busy here:486 decline:603", 0)]
    [InlineData("decline busy here gone", "decline:603 busy here:486 gone:410", 0)]
    [InlineData("BusyHere OK 404", "BusyHere:486 OK:200 404:404", 0)]
    [InlineData("BUSY_HERE not-found", "BUSY_HERE:486 not-found:404", 0)]
    [InlineData("server time-out server internal error", "server time-out:504 server internal error:500", 0)]
    [InlineData("4070 9999", "4070: 9999:", 1)]
    [InlineData("486 no such phrase", "486:486 no such phrase:", 1)]
    [InlineData("no such phrase 486", "no such phrase 486:486", 0)]
    [InlineData("rejected with 488", "rejected with 488:488", 0)]
    [InlineData("rejected with 488 Not Acceptable Here", "rejected with 488 Not Acceptable Here:488", 0)]
    [InlineData("got response 503 from 10.0.0.1:5060", "got response 503 from 10.0.0.1:5060:503", 0)]
    [InlineData("rejected with 488 and 503", "rejected:608 with: 488:488 503:503", 1)]
    [InlineData("bsy here 486", "bsy here: 486:486", 1)]
    [InlineData("busy here with 488", "busy here:486 with: 488:488", 1)]
    [InlineData("rejected 488", "rejected:608 488:488", 0)]
    [InlineData("rejected with 488 decline", "rejected:608 with: 488:488 decline:603", 1)]
    [InlineData("on port 486", "on port: 486:486", 1)]
    [InlineData("什么是486", "什么是486:486", 0)]
    [InlineData("486是什么意思", "486是什么意思:486", 0)]
    [InlineData("收到486响应", "收到486响应:486", 0)]
    [InlineData("端口486", "端口486:", 1)]
    [InlineData("等待408毫秒", "等待408毫秒:", 1)]
    [InlineData("第500行", "第500行:", 1)]
    [InlineData("先收到180后收到486", "先收到180后收到486:", 1)]
    [InlineData("Q.850;cause=17;location=LN 486", "Q.850;cause=17;location=LN: 486:486", 0)]
    [InlineData("SIP;cause=200;text=x 486 603", "SIP;cause=200;text=x:200 486:486 603:603", 0)]
    [InlineData("499 486", "499:499 486:486", 1)]
    [InlineData("SIP/2.0 486 Busy Here 603", "SIP/2.0 486 Busy Here:486 603:603", 0)]
    [InlineData("486 486", "486:486 486:486", 0)]
    [InlineData("486,487/603;", "486:486 487:487 603:603", 0)]
    [InlineData("486, 4070", "486:486 4070:", 1)]
    [InlineData("Call/Transaction Does Not Exist", "Call/Transaction Does Not Exist:481", 0)]
    public void Lookup_WordsWithoutQuotes_AreToldApart(string words, string expected, int exitCode)
    {
        var run = ToolRun.With(["lookup", .. words.Split(' '), "--json"]);

        QuestionsOf(run).Should().Be(expected);
        run.ExitCode.Should().Be(exitCode);
    }

    [Theory]
    [InlineData("rejected with 488", "In \"rejected with 488\" only 488 was read.")]
    [InlineData("got response 503 from 10.0.0.1:5060", "In \"got response 503 from 10.0.0.1:5060\" only 503 was read.")]
    public void Lookup_Sentence_SaysThatOnlyTheNumberWasRead(string text, string expected)
    {
        foreach (var run in new[] { ToolRun.With("lookup", text), ToolRun.With(["lookup", .. text.Split(' ')]) })
        {
            run.ExitCode.Should().Be(ExitCode.Success);
            run.Error.Should().Be($"sip-status: {expected}\n");
        }
    }

    // A script with CRLF line ends, a file with a byte order mark, a page with characters that nobody sees.
    [Theory]
    [InlineData("lookup", "486")]
    [InlineData("lookup", "busy here")]
    [InlineData("lookup", "Q.850;cause=16")]
    [InlineData("q850", "17")]
    [InlineData("q850", "user busy")]
    [InlineData("q850", "486")]
    [InlineData("list", "4xx")]
    [InlineData("scan", "4xx", "--only")]
    [InlineData("lookup", "zh", "486", "--lang")]
    public void Argument_WithWhiteSpaceOrByteOrderMarkAround_IsRead(string command, string word, params string[] options)
    {
        string[] Arguments(string text) => [command, .. options, text, .. command == "scan" ? ["--json", "-"] : Array.Empty<string>()];
        const string Input = "SIP/2.0 486 Busy Here\r\n";
        var expected = ToolRun.WithInput(Input, Arguments(word));
        expected.ExitCode.Should().Be(ExitCode.Success);

        foreach (var around in new[] { "\n", "\r", "\r\n", "\t", "\uFEFF", "\u200B", "\u00A0", " " })
        {
            ToolRun.WithInput(Input, Arguments(word + around)).Should().Be(expected);
            ToolRun.WithInput(Input, Arguments(around + word)).Should().Be(expected);
        }
    }

    [Fact]
    public void Lookup_Quotes_MakeAQuestion()
    {
        QuestionsOf(ToolRun.With("lookup", "486 any phrase", "603", "Busy Here", "--json"))
            .Should().Be("486 any phrase:486 603:603 Busy Here:486");
        QuestionsOf(ToolRun.With("lookup", "486, 487", "--json")).Should().Be("486:486 487:487");
        QuestionsOf(ToolRun.With("lookup", "", "486", "--json")).Should().Be(": 486:486");
    }

    [Fact]
    public void Lookup_SomeAnsweredAndSomeNot_DoesBoth()
    {
        var run = ToolRun.With("lookup", "401", "4070", "407", "0");

        run.ExitCode.Should().Be(ExitCode.NothingFound);
        run.Output.Should().Contain(" 401  Unauthorized\n").And.Contain(" 407  Proxy Authentication Required\n");
        run.Error.Should().ContainAll("\"4070\"", "\"0\"").And.HaveLines(2);
    }

    [Theory]
    [InlineData("SIP/2.0 486 Busy Here", "486")]
    [InlineData("SIP/2.0 603 Nicht jetzt\r\n", "603")]
    [InlineData("sip/2.0 499 Own", "499")]
    [InlineData("12:00:01 <- SIP/2.0 503 Service Unavailable\\r\\n", "503")]
    [InlineData("BUSY_HERE", "486")]
    [InlineData("busy-here", "486")]
    [InlineData(@"""message"":""SIP\/2.0 603 Decline\r\n""", "603")]
    [InlineData(" 486 ", "486")]
    [InlineData("SIP%2F2.0%20486%20Busy%20Here", "486")]
    [InlineData("SIP%2F2.0+486+Busy+Here", "486")]
    [InlineData("SIP/2.0+486+Busy+Here", "486")]
    [InlineData("SIP%252F2.0%2520486%2520Busy%2520Here", "486")]
    [InlineData("SIP%252f2.0+486+Busy+Here", "486")]
    public void Lookup_Pasted_IsFound(string query, string codes) => FoundOf(query).Should().Be(codes);

    [Theory]
    [InlineData("got 'SIP/2.0 486 Busy Here' from 10.0.0.1:5060", "")]
    [InlineData("[SIP/2.0 486 Not Found] 17 ms", "The phrase is that of 404 Not Found.")]
    [InlineData("SIP/2.0 486 Busy Here, 17 ms", "What stands behind 486 was taken for its phrase: \"Busy Here, 17 ms\".")]
    public void Lookup_StatusLineWithinMarks_EndsWithThem(string query, string expected)
    {
        var run = ToolRun.With("lookup", query);

        run.Output.Should().StartWith(" 486  Busy Here\n");
        run.Error.Should().StartWith(expected.Length == 0 ? "" : $"sip-status: {expected}");
        (run.Error.Length == 0).Should().Be(expected.Length == 0);
    }

    [Theory]
    [InlineData("PJSIP_SC_CALL_TSX_DOES_NOT_EXIST", "481")]
    [InlineData("pjsip_sc_busy_here", "486")]
    [InlineData("SIP_481_NO_CALL", "481")]
    [InlineData("CONDITIONAL_REQUEST_FAILED", "412")]
    [InlineData("Unauthorised", "401")]
    public void Lookup_NameOfAnotherStack_IsFound(string query, string codes) => FoundOf(query).Should().Be(codes);

    [Theory]
    [InlineData("SIP;cause=487;text=\"Request Terminated\"", "487", "")]
    [InlineData("Reason: SIP ;cause=200 ;text=\"Call completed elsewhere\"", "200", "")]
    [InlineData("reason : q.850; cause=16", "", "16")]
    [InlineData("Q.850;cause=16;text=\"Terminated\"", "", "16")]
    [InlineData("Q.850;cause=16;text=Terminated by the user", "", "16")]
    [InlineData("12:00:01 bye Reason: SIP;cause=200, Q.850;cause=16;location=LN\r\n", "200", "16")]
    [InlineData("STIR;cause=436", "436", "")]
    public void Lookup_Reason_AnswersItsCauses(string query, string codes, string causes)
    {
        var run = ToolRun.With("lookup", query, "--json");
        var question = JsonDocument.Parse(run.Output).RootElement.GetProperty("questions").EnumerateArray().Should().ContainSingle().Which;

        run.ExitCode.Should().Be(ExitCode.Success);
        question.GetProperty("question").GetString().Should().Be(query.Trim());
        string.Join(' ', question.GetProperty("codes").EnumerateArray()).Should().Be(codes);
        string.Join(' ', question.GetProperty("causes").EnumerateArray()).Should().Be(causes);
    }

    [Fact]
    public void Lookup_ReasonWithACodeAndACause_ShowsBoth()
    {
        var run = ToolRun.With("lookup", "Reason:", "SIP;cause=603,", "Q.850;cause=21");

        run.Error.Should().BeEmpty();
        run.Output.Should().StartWith(" 603  Decline\n").And.Contain("\n\n 21  Call rejected\n").And.Contain("RFC 3398 §7.2.4.1");
    }

    [Theory]
    [InlineData("Preemption;cause=1;text=\"UA Preemption\"", "Preemption 1, UA Preemption,")]
    [InlineData("Q.850;cause=200", "Q.850 200")]
    public void Lookup_ReasonThatNamesNeitherCodeNorCause_SaysSo(string query, string cause)
    {
        var run = ToolRun.With("lookup", query);

        run.Should().Be(new ToolRun(ExitCode.NothingFound, "", $"sip-status: {cause} is neither a SIP response code nor a Q.850 cause.\n"));
    }

    [Theory]
    [InlineData("bsy here", 486)]
    [InlineData("Busy Hrer", 486)]
    [InlineData("busy evrywhere", 600)]
    [InlineData("Requst Terminatd", 487)]
    [InlineData("OWN_SC_BUSY_HERE", 486)]
    [InlineData("Status486BusyHere", 486)]
    [InlineData("SIP_486", 486)]
    [InlineData("everyw", 600)]
    [InlineData("回铃音", 180)]
    public void Lookup_NotWrittenSo_ShowsTheOnlyOneThatCanBeMeant(string query, int expected)
    {
        var run = ToolRun.With("lookup", query);

        run.ExitCode.Should().Be(ExitCode.NothingFound, "nothing has that name");
        run.Output.Should().StartWith($" {expected}  ");
        run.Error.Should().Contain($"\"{query}\"").And.Contain($"The nearest is\n  {expected} ");
    }

    [Fact]
    public void Lookup_PartOfSeveral_SuggestsSomeAndSaysHowManyMore()
    {
        var run = ToolRun.With("lookup", "not");

        run.Output.Should().BeEmpty();
        run.Error.Should().Contain("It may be\n").And.Contain("\n  404 Not Found\n").And.MatchRegex(
            "  and [0-9]+ more; --all shows them").And.HaveLines(7);
        ToolRun.With("lookup", "not", "--all").Error.Should().ContainAll("404 Not Found", "606 Not Acceptable").And.NotContain("more;");
    }

    [Theory]
    [InlineData("忙", "486 Busy Here", "600 Busy Everywhere")]
    [InlineData("用户忙", "486 Busy Here", "600 Busy Everywhere")]
    [InlineData("无人接听", "408 Request Timeout")]
    [InlineData("network failure", "503 Service Unavailable")]
    public void Lookup_WhatBecomesOfTheCall_SuggestsTheCodes(string query, params string[] expected) =>
        ToolRun.With("lookup", query, "--all").Error.Should().ContainAll(expected);

    [Theory]
    [InlineData("100rel", "420 421", "100 Trying")]
    [InlineData("authentication", "401 407", null)]
    [InlineData("codec", "488 606", null)]
    [InlineData("no codec", "488 606", null)]
    [InlineData("SDP rejected", "488 606", null)]
    [InlineData("wrong password", "401 407", null)]
    [InlineData("no answer", "480 408", null)]
    [InlineData("Retry-After", "413 503", null)]
    [InlineData("密码错误", "401 407", null)]
    [InlineData("鉴权 失败", "401 407", null)]
    [InlineData("编解码不支持", "488 606 415", null)]
    [InlineData("SDP 协商失败", "488 606", null)]
    [InlineData("对方没有应答", "480 408", null)]
    [InlineData("用户未注册", "480 404", null)]
    [InlineData("空号", "404 604", "600 Busy")]
    [InlineData("呼叫被拒绝", "603 403", null)]
    [InlineData("服务器过载", "503", null)]
    [InlineData("网关超时", "504", "408 Request")]
    [InlineData("wrong number", "404 484", null)]
    [InlineData("gateway down", "502 503", null)]
    public void Lookup_SymptomOrOptionTagOrHeaderField_SuggestsItsCodes(string query, string expected, string? unexpected)
    {
        foreach (var words in new[] { [query], query.Split(' ') })
        {
            var error = ToolRun.With(["lookup", .. words, "--all"]).Error;
            error.Should().ContainAll(expected.Split(' ').Select(code => $"\n  {code} "));
            error.Should().NotContain(unexpected ?? "\0");
        }
    }

    // The words of a symptom name its codes and no others, and other words beside them do not.
    [Fact]
    public void Lookup_EverySymptom_SuggestsItsCodes()
    {
        foreach (var cells in EmbeddedTable.Read("symptoms.csv"))
        {
            var codes = cells[0].Split(' ').Select(SipStatusCode.Parse).ToList();
            codes.Should().OnlyContain(code => code.IsRegistered);
            var (words, others) = (cells[1].Split(' '), cells[2].Split(' '));
            words.Concat(others).Should().OnlyHaveUniqueItems().And.NotContain("");
            foreach (var word in words)
            {
                Symptoms.Find(word).Should().Contain(codes, "of {0}", word);
                others.Select(other => Symptoms.Find($"{other} {word}")).Should().OnlyContain(found => codes.All(found.Contains));
            }

            Symptoms.Find($"{words[0]} nonsense").Should().BeEmpty();
            Symptoms.Find($"{words[0]}胡说").Should().BeEmpty();
        }
    }

    [Theory]
    [InlineData("lookup", "48\uFFFD")]
    [InlineData("q850", "1\uFFFD")]
    [InlineData("parse", "SIP/2.0 486 Busy \uFFFD")]
    public void Lookup_ArgumentThatIsNotUtf8_IsToldOnce(string command, string text)
    {
        const string Remark = "sip-status: An argument is not UTF-8, or has the replacement character U+FFFD in it.\n";
        ToolRun.With(command, text).Error.Should().StartWith(Remark);
        ToolRun.With(command, "--json", text).Error.Should().StartWith(Remark);
        ToolRun.With(command, "--json", "486").Error.Should().NotContain("UTF-8");
    }

    [Theory]
    [InlineData("NORMAL_CALL_CLEARING", "16 Normal call clearing")]
    [InlineData("NORMAL_CLEARING", "16 Normal call clearing")]
    [InlineData("CALL_REJECTED", "21 Call rejected")]
    public void Lookup_NameOfACause_LeadsToQ850(string query, string expected)
    {
        var run = ToolRun.With("lookup", query);

        run.ExitCode.Should().Be(ExitCode.NothingFound);
        run.Error.Should().EndWith($"As a cause of Q.850 it is {expected}: sip-status q850 {expected.Split(' ')[0]}\n");
    }

    [Theory]
    [InlineData("48", "480 481 482 483 484 485 486 487 488 489")]
    [InlineData("51", "513")]
    [InlineData("51x", "513")]
    [InlineData("48?", "480 481 482 483 484 485 486 487 488 489")]
    [InlineData("5057", "")]
    [InlineData("RFC 8688", "608 183")]
    [InlineData("rfc8688", "608 183")]
    [InlineData("RFC 99999", "")]
    public void Lookup_BeginningOfACodeOrAnRfc_SuggestsItsCodes(string words, string expected)
    {
        var run = ToolRun.With(["lookup", .. words.Split(' '), "--json"]);

        var question = JsonDocument.Parse(run.Output).RootElement.GetProperty("questions").EnumerateArray().Should().ContainSingle().Which;
        string.Join(' ', question.GetProperty("suggestions").EnumerateArray()).Should().Be(expected);
        run.ExitCode.Should().Be(ExitCode.NothingFound);
    }

    [Fact]
    public void Lookup_RfcOfManyCodes_ListsThem()
    {
        var run = ToolRun.With("lookup", "RFC", "5057", "486");

        run.Output.Should().StartWith(" 486  Busy Here\n");
        run.Error.Should().StartWith("sip-status: RFC 5057 speaks of\n  ").And.MatchRegex("\n  and [0-9]+ more; --all").And.HaveLines(7);
    }

    [Fact]
    public void Lookup_WordsOfASummary_FindTheCode() =>
        ToolRun.With("lookup", "overloaded maintenance").Output.Should().StartWith(" 503  Service Unavailable\n");

    [Theory]
    [InlineData("4xx", "4xx is a class of codes: sip-status list 4xx")]
    [InlineData("server-error", "5xx is a class of codes: sip-status list 5xx")]
    public void Lookup_Class_LeadsToList(string query, string expected)
    {
        var run = ToolRun.With("lookup", query);

        run.ExitCode.Should().Be(ExitCode.NothingFound);
        run.Error.Should().Be($"sip-status: {expected}\n");
        run.Output.Should().BeEmpty();
    }

    [Theory]
    [InlineData("lookup", 1000)]
    [InlineData("q850", 1000)]
    public void Lookup_ManyQuestionsWithoutAnswer_QuotesTheFirstAndCountsTheRest(string command, int first)
    {
        var run = ToolRun.With([command, .. Enumerable.Range(first, 500).Select(number => $"{number}")]);

        run.ExitCode.Should().Be(ExitCode.NothingFound);
        run.Error.Should().Contain($"\"{first + 9}\"").And.NotContain($"\"{first + 10}\"")
            .And.EndWith("sip-status: 490 more questions without an answer.\n");
    }

    private static string FoundOf(string query) =>
        string.Join(
            ' ',
            JsonDocument.Parse(ToolRun.With("lookup", query, "--json").Output).RootElement.GetProperty("questions")[0]
                .GetProperty("codes")
                .EnumerateArray());

    private static string QuestionsOf(ToolRun run) =>
        string.Join(' ', JsonDocument.Parse(run.Output).RootElement.GetProperty("questions").EnumerateArray()
        .Select(question => $"{question.GetProperty("question")}:{string.Join(',', question.GetProperty("codes").EnumerateArray())}"));
}
