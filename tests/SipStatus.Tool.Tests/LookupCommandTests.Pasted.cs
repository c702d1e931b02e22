using System.Linq;
using System.Text.Json;
using FluentAssertions;
using Xunit;

namespace SipStatus.Tool.Tests;

/// <summary>What is pasted is answered whole, or it is said what was left out.</summary>
public partial class LookupCommandTests
{
    private const string Response =
        "SIP/2.0 486 Busy Here\r\nVia: SIP/2.0/UDP host;branch=z9hG4bK1\r\nCSeq: 180 INVITE\r\n"
        + "Reason: Q.850;cause=17,\r\n SIP;cause=600\r\n"
        + "Warning: 399 host \"busy, 404\"\r\nRetry-After: 180\r\nContent-Type: message/sipfrag\r\n\r\nSIP/2.0 603 Decline\r\n";

    [Theory]
    [InlineData("480 or 486", "480:480 486:486")]
    [InlineData("480, 486 or 600", "480:480 486:486 600:600")]
    [InlineData("480|486", "480:480 486:486")]
    [InlineData("404 Not Found 486 Busy Here", "404 Not Found:404 486 Busy Here:486")]
    [InlineData("Busy Here or Decline", "Busy Here:486 Decline:603")]
    [InlineData("486 或 603", "486:486 603:603")]
    [InlineData("486\n487\r\nDecline", "486:486 487:487 Decline:603")]
    [InlineData("SIP/2.0 486 Busy Here SIP/2.0 200 OK", "SIP/2.0 486 Busy Here :486 SIP/2.0 200 OK:200")]
    [InlineData("Reason: SIP;cause=600\nReason: SIP;cause=603", "Reason: SIP;cause=600:600 Reason: SIP;cause=603:603")]
    [InlineData("x: 1\\r\\nSIP/2.0 180 Ringing\\r\\nCSeq: 200 INVITE", "SIP/2.0 180 Ringing:180")]
    [InlineData("SIP%2F2.0%20486%20Busy%20Here%0D%0ACSeq%3A%20180%20INVITE%0D%0A", "SIP/2.0 486 Busy Here:486")]
    [InlineData("sip%2f2.0+603+Decline", "sip/2.0 603 Decline:603")]
    [InlineData("486 Not Found", "486 Not Found:486")]
    [InlineData("486 any phrase", "486 any phrase:486")]
    public void Lookup_SeveralInOneText_AreEachAnswered(string text, string expected)
    {
        var run = ToolRun.With("lookup", text, "--json");

        QuestionsOf(run).Should().Be(expected);
        run.ExitCode.Should().Be(ExitCode.Success);
    }

    [Theory]
    [InlineData("480 or 486", "480:480 486:486")]
    [InlineData("busy here vs decline", "busy here:486 decline:603")]
    [InlineData("or 486", "or: 486:486")]
    [InlineData("486 or", "486:486 or:")]
    public void Lookup_ConnectiveBetweenQuestions_IsNone(string words, string expected) =>
        QuestionsOf(ToolRun.With(["lookup", .. words.Split(' '), "--json"])).Should().Be(expected);

    [Fact]
    public void Lookup_WholeResponse_AnswersWhatStandsInIt()
    {
        var run = ToolRun.With("lookup", Response, "--json");
        var root = JsonDocument.Parse(run.Output).RootElement;

        run.ExitCode.Should().Be(ExitCode.Success);
        root.GetProperty("questions").GetArrayLength().Should().Be(4);
        root.GetProperty("matches").EnumerateArray().Select(match => match.GetProperty("code").GetInt32()).Should().Equal(486, 600, 603);
        root.GetProperty("causes").EnumerateArray().Select(cause => cause.GetProperty("cause").GetInt32()).Should().Equal(17);
        root.GetProperty("warnings").EnumerateArray().Select(code => code.GetProperty("warnCode").GetInt32()).Should().Equal(399);
        ToolRun.With("lookup", Response).Error.Should().BeEmpty();
    }

    [Theory]
    [InlineData("486 Not Found", "404 Not Found", "486 Busy Here")]
    [InlineData("SIP/2.0 180 Session Progress", "183 Session Progress", "180 Ringing")]
    [InlineData("10:00 SIP/2.0 480 Gone\\r\\n", "410 Gone", "480 Temporarily Unavailable")]
    public void Lookup_PhraseOfAnotherCode_SaysSo(string text, string other, string code)
    {
        var run = ToolRun.With("lookup", text);

        run.Output.Should().StartWith($" {code.Split(' ', 2)[0]}  {code.Split(' ', 2)[1]}\n");
        run.Error.Should().Be(
            $"sip-status: The phrase is that of {other}. The number decides (RFC 3261, section 7.2): this is {code}.\n");
        JsonDocument.Parse(ToolRun.With("lookup", text, "--json").Output).RootElement.GetProperty("questions")[0].GetProperty("phraseOf")[0]
            .GetInt32().Should().Be(SipStatusCode.Parse(other).Value);
    }

    [Theory]
    [InlineData("486 Busy")]
    [InlineData("486 Busy Here")]
    [InlineData("SIP/2.0 603 Nicht jetzt")]
    [InlineData("SIP/2.0 603")]
    public void Lookup_PhraseOfItsOwnOrOfNone_NeedsNoNote(string text) => ToolRun.With("lookup", text).Error.Should().BeEmpty();

    [Fact]
    public void Lookup_NumberInAPhrase_IsNotLeftOutSilently() =>
        ToolRun.With("lookup", "486 Foo 480").Error.Should().Be(
            "sip-status: What stands behind 486 was taken for its phrase: \"Foo 480\".\n");

    [Theory]
    [InlineData("Retry-After: 180", "404 413 480 486 500 503 600 603")]
    [InlineData("Min-SE: 90", "422")]
    [InlineData("CSeq: 180 INVITE", "")]
    [InlineData("Content-Length: 404", "")]
    public void Lookup_HeaderFieldWithoutACode_NamesItsResponsesAndNotItsNumber(string text, string expected)
    {
        foreach (var run in new[] { ToolRun.With("lookup", text, "--json"), ToolRun.With(["lookup", .. text.Split(' '), "--json"]) })
        {
            run.ExitCode.Should().Be(ExitCode.NothingFound);
            var questions = JsonDocument.Parse(run.Output).RootElement.GetProperty("questions").EnumerateArray();
            var question = questions.Should().ContainSingle().Which;
            question.GetProperty("codes").GetArrayLength().Should().Be(0);
            string.Join(' ', question.GetProperty("suggestions").EnumerateArray()).Should().Be(expected);
        }

        ToolRun.With("lookup", text).Error
            .Should().StartWith($"sip-status: In the header field {text.Split(':')[0]} stands no status code.");
    }

    [Theory]
    [InlineData("status: 486", "486")]
    [InlineData("Response-Code: 503", "503")]
    public void Lookup_NameOfACodeInALog_LeadsToIt(string text, string expected) =>
        ToolRun.With("lookup", text).Output.Should().StartWith($" {expected}  ");

    [Theory]
    [InlineData("Warning: 305 host \"Incompatible media format\"", "305", 0)]
    [InlineData("305 host:5060 \"Incompatible media format\"", "305", 0)]
    [InlineData("Warning: 305 host \"a, b\", 370 host \"c\"", "305 370", 0)]
    [InlineData("Warning: 350 host \"a\"", "350", 1)]
    [InlineData("Warning: 305 ", "305", 0)]
    [InlineData("Warning:305", "305", 0)]
    [InlineData("Warning: 305 host \"Incompat", "305", 0)]
    public void Lookup_Warning_ExplainsItsCodes(string text, string expected, int exitCode)
    {
        var run = ToolRun.With("lookup", text, "--json");
        var question = JsonDocument.Parse(run.Output).RootElement.GetProperty("questions").EnumerateArray().Should().ContainSingle().Which;

        string.Join(' ', question.GetProperty("warnings").EnumerateArray()).Should().Be(expected);
        question.GetProperty("codes").GetArrayLength().Should().Be(0);
        run.ExitCode.Should().Be(exitCode);
        ToolRun.With("lookup", text).Output.Contains(" Warning 305  Incompatible media format\n", System.StringComparison.Ordinal)
            .Should().Be(expected.StartsWith("305", System.StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("INVITE sip:486@example.com SIP/2.0")]
    [InlineData("REGISTER sip:192.168.100.200 SIP/2.0\r\n")]
    public void Lookup_RequestLine_HasNoCode(string text) =>
        ToolRun.With("lookup", text).Should().Be(new ToolRun(
            ExitCode.NothingFound,
            "",
            "sip-status: In a request line stands no status code; those are in the first line of a response.\n"));

    [Theory]
    [InlineData("History-Info: <sip:a@b?Reason=SIP%3Bcause%3D486>;index=1", "486", "")]
    [InlineData("History-Info: <sip:a@b?Reason=Q.850%3Bcause%3D17>;index=1", "", "17")]
    [InlineData("<sip:a@b?Privacy=none&reason=SIP%3bcause%3d302%3btext%3d%22Moved%20on%22>;index=1.1", "302", "")]
    [InlineData("History-Info: <sip:a@b?Reason=SIP%3Bcause%3D486>;index=1, <sip:c@d?Reason=Q.850%3Bcause%3D16>;index=2", "486", "16")]
    [InlineData("Reason=SIP%3Bcause%3D603", "603", "")]
    public void Lookup_ReasonInAnAddress_AnswersItsCauses(string text, string codes, string causes)
    {
        foreach (var run in new[] { ToolRun.With("lookup", text, "--json"), ToolRun.With(["lookup", .. text.Split(' '), "--json"]) })
        {
            var question = JsonDocument.Parse(run.Output).RootElement.GetProperty("questions").EnumerateArray().Should().ContainSingle().Which;
            string.Join(' ', question.GetProperty("codes").EnumerateArray()).Should().Be(codes);
            string.Join(' ', question.GetProperty("causes").EnumerateArray()).Should().Be(causes);
            run.ExitCode.Should().Be(ExitCode.Success);
        }
    }

    [Theory]
    [InlineData("Got SIP response 503 \"Service Unavailable\" back from 10.0.0.1:5060", "503")]
    [InlineData("rejected with 488", "488")]
    [InlineData("INVITE 503", "503")]
    [InlineData("12:00:01 call 7 ended, status=486.", "486")]
    [InlineData("486 after another 486", "486")]
    public void Lookup_OnlyNumberOfALine_IsTheAnswer(string text, string code)
    {
        var run = ToolRun.With("lookup", text);

        FoundOf(text).Should().Be(code);
        run.ExitCode.Should().Be(ExitCode.Success);
        run.Error.Should().NotContain("No SIP response code");
    }

    [Theory]
    [InlineData("rejected with 488 or with 503")]
    [InlineData("gave up after 180 seconds")]
    [InlineData("12:00:01 Retry-After: 180")]
    [InlineData("call from 192.168.100.200")]
    [InlineData("port 486")]
    [InlineData("answered by HTTP 404")]
    [InlineData("rejected with 499")]
    public void Lookup_NumberOfALineThatMayBeSomethingElse_IsNone(string text)
    {
        FoundOf(text).Should().BeEmpty();
        ToolRun.With("lookup", text).ExitCode.Should().Be(ExitCode.NothingFound);
    }

    [Fact]
    public void Lookup_NumberInAnAddress_IsNotSuggested() =>
        ToolRun.With("lookup", "call of sip:486@example.com via 192.168.100.200").Error.Should().NotContainAny("The nearest", "It may be");

    // Word by word it would take minutes.
    [Theory]
    [InlineData("lookup")]
    [InlineData("q850")]
    [InlineData("a")]
    public void Lookup_VeryLongText_IsSearchedForWhatIsPasted(string command)
    {
        var text = string.Concat(Enumerable.Repeat("a ", 40_000));
        ToolRun.With(command, text).ExitCode.Should().NotBe(ExitCode.Success);
        if (command == "a")
        {
            ToolRun.With(text).ExitCode.Should().Be(ExitCode.Usage);
            return;
        }

        ToolRun.With([command, .. text.Split(' ')]).ExitCode.Should().Be(ExitCode.NothingFound);
        ToolRun.With(command, $"{text}SIP/2.0 486 Busy Here").Output.Should().Contain(" 486  Busy Here\n");
        ToolRun.With(command, $"{text}Reason: Q.850;cause=17").Output.Should().Contain(" 17  User busy\n");
    }

    [Fact]
    public void Questions_VeryLongText_AreAskedForFewTimes()
    {
        var asked = 0;
        var questions = new Lookup.Questions(_ => asked++ < 0, _ => asked++ < 0);
        string[] words = [.. Enumerable.Range(0, 40_000).Select(i => $"a{i}")];

        questions.Split([string.Join(' ', words)]).Should().ContainSingle();
        questions.Split(words).Should().ContainSingle();
        questions.Split([.. words, "486"]).Should().Equal(string.Join(' ', words), "486");
        asked.Should().BeLessThan(10);
    }

    [Fact]
    public void Lookup_WarningThatTheShellTookTheQuotesOf_IsOne() =>
        ToolRun.With("lookup", "Warning:", "305", "host", "no codec").Output.Should().StartWith(" Warning 305 ")
            .And.Contain("488 Not Acceptable Here").And.Contain("606 Not Acceptable");

    [Theory]
    [InlineData("Q.850;cause=16;cause=17", "", "16 17", 0)]
    [InlineData("SIP;cause=486;text=\"a;cause=480\"", "486", "", 0)]
    [InlineData("Q.850;cause=16, Preemption;cause=1, SIP;cause=487", "487", "16", 1)]
    public void Lookup_SeveralReasons_AreEachAnsweredOrRefused(string text, string codes, string causes, int exitCode)
    {
        var run = ToolRun.With("lookup", text, "--json");
        var question = JsonDocument.Parse(run.Output).RootElement.GetProperty("questions")[0];

        string.Join(' ', question.GetProperty("codes").EnumerateArray()).Should().Be(codes);
        string.Join(' ', question.GetProperty("causes").EnumerateArray()).Should().Be(causes);
        run.ExitCode.Should().Be(exitCode);
        ToolRun.With("lookup", text).Error.Should().Be(
            exitCode == 0 ? "" : "sip-status: Preemption 1, UA Preemption, is neither a SIP response code nor a Q.850 cause.\n");
    }

    [Theory]
    [InlineData("SIP 486", "486", "")]
    [InlineData("code 486", "486", "")]
    [InlineData("code=486", "486", "")]
    [InlineData("cause=486", "486", "")]
    [InlineData("status code: 486", "486", "")]
    [InlineData("Response-Code: 503", "503", "")]
    [InlineData("response 486 Busy Here", "486", "")]
    [InlineData("error 404 Not Found", "404", "")]
    [InlineData("(486)", "486", "")]
    [InlineData("[486]", "486", "")]
    [InlineData("\"486\"", "486", "")]
    [InlineData("486:", "486", "")]
    [InlineData("#486", "486", "")]
    [InlineData("486.", "486", "")]
    [InlineData("486!", "486", "")]
    [InlineData("<486>", "486", "")]
    [InlineData("SIP 486.", "486", "")]
    [InlineData("Q.850 17.", "", "17")]
    [InlineData("Q.850 17", "", "17")]
    [InlineData("Q.850:17", "", "17")]
    [InlineData("q850 102", "", "102")]
    [InlineData("hangup cause 17", "", "17")]
    [InlineData("hangup cause: 17 (User busy)", "", "17")]
    [InlineData("hangup_cause: NORMAL_CLEARING", "", "16")]
    [InlineData("ISDN cause 17 - User busy", "", "17")]
    public void Lookup_LabelBeforeANumber_IsTakenAway(string text, string codes, string causes)
    {
        foreach (var run in new[] { ToolRun.With("lookup", text, "--json"), ToolRun.With(["lookup", .. text.Split(' '), "--json"]) })
        {
            var root = JsonDocument.Parse(run.Output).RootElement;
            run.ExitCode.Should().Be(ExitCode.Success);
            root.GetProperty("questions").GetArrayLength().Should().Be(1);
            string.Join(' ', root.GetProperty("questions")[0].GetProperty("codes").EnumerateArray()).Should().Be(codes);
            string.Join(' ', root.GetProperty("questions")[0].GetProperty("causes").EnumerateArray()).Should().Be(causes);
        }
    }

    [Theory]
    [InlineData("code 486 foo", "code 486:486 foo:")]
    [InlineData("SIP 486 487", "SIP 486:486 487:487")]
    [InlineData("Q.850 17 decline", "Q.850 17: decline:603")]
    [InlineData("sip:486", "sip:486:")]
    [InlineData("error timeout", "error timeout:")]
    [InlineData("got 486", "got 486:486")]
    public void Lookup_LabelBeforeMore_SwallowsNothing(string words, string expected) =>
        QuestionsOf(ToolRun.With(["lookup", .. words.Split(' '), "--json"])).Should().Be(expected);

    [Fact]
    public void Lookup_LabelBeforeACodeWithAnotherPhrase_SaysSo() =>
        ToolRun.With("lookup", "response 486 Not Found").Error.Should().StartWith("sip-status: The phrase is that of 404 Not Found.");

    [Theory]
    [InlineData("HTTP/1.1 404 Not Found", "The nearest is\n  404 Not Found")]
    [InlineData("http/2 503", "The nearest is\n  503 Service Unavailable")]
    [InlineData("HTTP/1.1 304 Not Modified", "the numbers from 100 to 699")]
    public void Lookup_StatusLineOfHttp_SaysWhatItIs(string text, string expected)
    {
        var run = ToolRun.With("lookup", text);

        run.ExitCode.Should().Be(ExitCode.NothingFound);
        run.Error.Should().StartWith($"sip-status: \"{text}\" is of HTTP, and not of SIP.").And.Contain(expected);
    }

    [Theory]
    [InlineData("17", 17)]
    [InlineData("102", 102)]
    [InlineData("cause 17", 17)]
    [InlineData("NORMAL_CLEARING", 16)]
    [InlineData("486", null)]
    [InlineData("Q.850 17", null)]
    [InlineData("100", null)]
    public void Lookup_NumberOfACause_LeadsToItInTextAndJson(string query, int? expected)
    {
        var question = JsonDocument.Parse(ToolRun.With("lookup", query, "--json").Output).RootElement.GetProperty("questions")[0];

        (question.GetProperty("asCause") is { ValueKind: JsonValueKind.Number } cause ? cause.GetInt32() : (int?)null).Should().Be(expected);
        ToolRun.With("lookup", query).Error.Contains($"sip-status q850 {expected}\n", System.StringComparison.Ordinal)
            .Should().Be(expected is not null);
    }

    [Theory]
    [InlineData("bsy here", true)]
    [InlineData("busy here", false)]
    [InlineData("499", false)]
    public void Lookup_Guess_IsToldApartInTheJson(string query, bool isGuessed)
    {
        var run = ToolRun.With("lookup", query, "--json");
        var match = JsonDocument.Parse(run.Output).RootElement.GetProperty("matches").EnumerateArray().Should().ContainSingle().Which;

        match.GetProperty("guessed").GetBoolean().Should().Be(isGuessed);
        run.ExitCode.Should().Be(ToolRun.With("lookup", query).ExitCode);
        ToolRun.With("list", "--json").Output.Should().NotContain("guessed");
    }

    [Theory]
    [InlineData("Q.850;cause=16;location=U;text=\"Terminated\"", " Reason   Q.850 16   location U: user; text \"Terminated\"\n")]
    [InlineData("Q.850;cause=16;location=XX", " Reason   Q.850 16   location XX\n")]
    [InlineData("SIP;cause=200;text=\"Call completed elsewhere\"", " Reason   SIP 200   text \"Call completed elsewhere\"\n")]
    [InlineData("SIP;cause=200;text=\"a\u0085\u202Eb\"", " Reason   SIP 200   text \"a\\u0085\\u202Eb\"\n")]
    [InlineData("Q.850;cause=16, SIP;cause=603;text=\"No\"", " Reason   SIP 603   text \"No\"\n")]
    public void Lookup_LocationAndTextOfAReason_AreShown(string query, string expected)
    {
        ToolRun.With("lookup", query).Output.Should().EndWith($"\n\n{expected}");
        ToolRun.With("q850", query).Output.Should().EndWith($"\n\n{expected}");
    }

    [Fact]
    public void Lookup_JsonOfAReason_HoldsLocationAndText()
    {
        foreach (var command in new[] { "lookup", "q850" })
        {
            var run = ToolRun.With(command, "Q.850;cause=16;location=RLN;text=\"Terminated\"", "--json");

            var reason = JsonDocument.Parse(run.Output).RootElement.GetProperty("questions")[0].GetProperty("reasons")[0];
            reason.ToString().Replace(" ", "", System.StringComparison.Ordinal).Replace("\n", "", System.StringComparison.Ordinal)
                .Should().Be("{\"protocol\":\"Q.850\",\"cause\":16,\"location\":\"RLN\",\"text\":\"Terminated\"}");
        }
    }

    [Fact]
    public void Lookup_ReasonInChinese_NamesTheLocationInChinese() =>
        ToolRun.With("lookup", "Q.850;cause=16;location=RLN", "--lang", "zh").Output.Should().Contain("location RLN: 远端用户所在公网");

    [Fact]
    public void Lookup_RangeOfNumbers_SuggestsBoth() =>
        ToolRun.With("lookup", "480-486").Error.Should().ContainAll("480 Temporarily Unavailable", "486 Busy Here");

    [Fact]
    public void Lookup_ChineseOfEveryCode_HasASpaceBesideLettersAndDigits() =>
        ToolRun.With(["lookup", .. SipStatusRegistry.All.Select(info => info.StatusCode.ToString("D")), "--all", "--lang", "zh"])
            .Output.Should().NotMatchRegex("[A-Za-z0-9][\u4E00-\u9FFF]|[\u4E00-\u9FFF][A-Za-z0-9]");

    [Theory]
    [InlineData("480", "What is over?")]
    [InlineData("486", "Sent when")]
    public void Lookup_LinesThatAreLeftOutOfAKind_AreCountedBesideTheLastOne(string code, string label)
    {
        var all = LinesOf(ToolRun.With("lookup", code, "--all").Output, label);
        var shown = LinesOf(ToolRun.With("lookup", code).Output, label);

        shown.Length.Should().BeLessThan(all.Length);
        shown[^1].Should().EndWith($"; {all.Length - shown.Length} more");
        string.Concat(all).Should().NotMatchRegex("[0-9] more");
    }

    // The lines of a label: its own, and those without a label after it.
    private static string[] LinesOf(string output, string label) =>
        [.. output.Split('\n').SkipWhile(line => !line.StartsWith($" {label} ", System.StringComparison.Ordinal))
            .TakeWhile((line, i) => line.Length > 0 && (i == 0 || line.StartsWith("   ", System.StringComparison.Ordinal)))];
}
