using System;
using System.Linq;
using System.Text;
using System.Text.Json;
using FluentAssertions;
using Xunit;

namespace SipStatus.Tool.Tests;

public class ParseCommandTests
{
    public static TheoryData<string, int, string> ValidLines => new()
    {
        { "SIP/2.0 200 OK", 200, "OK" },
        { "sip/2.0 486 Busy Here", 486, "Busy Here" },
        { "SIP/2.0 499 Carrier Says No", 499, "Carrier Says No" },
        { "SIP/2.0 480 ", 480, "" },
        { "SIP/2.0 480", 480, "" },
        { "SIP/2.0 603 用户拒绝接听", 603, "用户拒绝接听" },
        { "SIP/2.0 486 \U0001F600", 486, "\U0001F600" },
        { "SIP/2.0 200 \"quoted\" <&'+> 100%", 200, "\"quoted\" <&'+> 100%" },
    };

    // The offsets are counted by hand: UTF-16 units of the input.
    public static TheoryData<string, string, string, int> MalformedLines => new()
    {
        { "", "default", "SipVersion", 0 },
        { "HTTP/1.1 200 OK", "default", "SipVersion", 0 },
        { "SIP/3.0 200 OK", "default", "SipVersion", 4 },
        { "SIP/2.0", "default", "Space", 7 },
        { "SIP/2.0  200 OK", "default", "StatusCode", 8 },
        { "SIP/2.0 2000 OK", "default", "StatusCode", 11 },
        { "SIP/2.0 99 OK", "lenient", "StatusCode", 8 },
        { "SIP/2.0 700 OK", "lenient", "StatusCode", 8 },
        { "SIP/2.0 480", "strict", "Space", 11 },
        { "SIP/2.0 200 \"OK\"", "strict", "ReasonPhrase", 12 },
        { "SIP/2.0 200 100%", "strict", "ReasonPhrase", 16 },
        { "SIP/2.0 200 a\u001Bb", "lenient", "ReasonPhrase", 13 },
        { "SIP/2.0 486 \U0001F600 \u0000", "lenient", "ReasonPhrase", 15 },
        { "SIP/2.0 486 \U0001F600\U0001F600\"", "strict", "ReasonPhrase", 16 },
        { "SIP/2.0 486 忙忙\"", "strict", "ReasonPhrase", 14 },
        { "SIP/2.0 200 OK\rx", "lenient", "LineEnd", 15 },
    };

    [Theory]
    [MemberData(nameof(ValidLines))]
    public void Parse_ValidLine_TellsCodeAndPhrase(string line, int code, string phrase)
    {
        foreach (var run in new[] { ToolRun.With("parse", "--json", line), ToolRun.WithInput(line + "\n", "parse", "--json") })
        {
            run.ExitCode.Should().Be(ExitCode.Success);
            var document = ObjectsOf(run).Single();
            document.GetProperty("input").GetString().Should().Be(line);
            document.GetProperty("valid").GetBoolean().Should().BeTrue();
            document.GetProperty("code").GetInt32().Should().Be(code);
            document.GetProperty("reasonPhrase").GetString().Should().Be(phrase);
            document.GetProperty("error").ValueKind.Should().Be(JsonValueKind.Null);
            document.GetProperty("offset").ValueKind.Should().Be(JsonValueKind.Null);
        }
    }

    [Theory]
    [MemberData(nameof(MalformedLines))]
    public void Parse_MalformedLine_TellsErrorAndOffsetInUtf16Units(string line, string style, string error, int offset)
    {
        foreach (var run in new[]
        {
            ToolRun.With("parse", "--json", "--style", style, line),
            ToolRun.WithInput(line + "\r\n", "parse", "--json", "--style", style),
        })
        {
            run.ExitCode.Should().Be(ExitCode.NothingFound);
            var document = ObjectsOf(run).Single();
            document.GetProperty("input").GetString().Should().Be(line);
            document.GetProperty("valid").GetBoolean().Should().BeFalse();
            document.GetProperty("code").ValueKind.Should().Be(JsonValueKind.Null);
            document.GetProperty("reasonPhrase").ValueKind.Should().Be(JsonValueKind.Null);
            document.GetProperty("error").GetString().Should().Be(error);
            document.GetProperty("offset").GetInt32().Should().Be(offset);
        }
    }

    [Theory]
    [MemberData(nameof(MalformedLines))]
    public void Parse_MalformedLine_HasTheCaretUnderTheError(string line, string style, string error, int offset)
    {
        var lines = ToolRun.With("parse", "--style", style, line).Output.Split('\n');

        lines[0].Should().StartWith($"malformed  {error} at offset {offset}: ");
        var caret = lines[2].IndexOf('^', StringComparison.Ordinal);
        // All before the error is shown as it is; what is wide or escaped takes more columns.
        var before = line[..offset]
            .Select(unit => unit >= 0x2E80 && !char.IsSurrogate(unit) ? 2 : char.IsSurrogate(unit) || unit < ' ' ? 6 : 1)
            .Sum();
        caret.Should().Be("malformed  ".Length + before);
    }

    [Theory]
    [InlineData(new byte[] { 0xFF, 0xFE }, true)]
    [InlineData(new byte[] { (byte)'a', 0xC3, (byte)'b', 0x00 }, false)]
    public void Parse_LineThatIsNotUtf8_KeepsItsBytes(byte[] phrase, bool isValid)
    {
        byte[] line = [.. "SIP/2.0 200 "u8, .. phrase];

        var document = ObjectsOf(ToolRun.WithInput([.. line, (byte)'\n'], "parse", "--json")).Single();
        document.GetProperty("valid").GetBoolean().Should().Be(isValid);
        document.GetProperty("inputBytes").GetBytesFromBase64().Should().Equal(line);
        ToolRun.WithInput([.. line, (byte)'\n'], "parse").Output.Should().Contain("(not UTF-8: \uFFFD stands for what is not)");
    }

    [Fact]
    public void Parse_LineThatIsUtf8_NeedsNoBytes()
    {
        ToolRun.WithInput("SIP/2.0 200 \uFFFD忙\n", "parse", "--json").Output.Should().NotContain("inputBytes");
        ToolRun.WithInput("SIP/2.0 200 \uFFFD忙\n", "parse").Output.Should().NotContain("UTF-8");
    }

    [Fact]
    public void Parse_JsonKeys_AreTheDocumentedOnes() =>
        ToolRun.With("parse", "--json", "SIP/2.0 2000 OK").Output.Should().Be(
            """{"input":"SIP/2.0 2000 OK","valid":false,"code":null,"reasonPhrase":null,"error":"StatusCode","offset":11}""" + "\n");

    [Fact]
    public void Parse_Text_HasVerdictsInColumns() =>
        ToolRun.With("parse", "SIP/2.0 486 Busy Here", "SIP/2.0 486 Nope", "SIP/2.0 499 x", "SIP/2.0 2000 OK").Output.Should().Be(
            """
            1    valid      486 Busy Here
            2    valid      486 Nope  (registered as Busy Here)
            3    valid      499 x  (not registered)
            4    malformed  StatusCode at offset 11: three digits from 100 to 699 expected
                            SIP/2.0 2000 OK
                                       ^

            4 lines, 1 malformed

            """.ReplaceLineEndings("\n"));

    [Theory]
    [InlineData("SIP/2.0 200 OK\nSIP/2.0 180 Ringing\n")]
    [InlineData("SIP/2.0 200 OK\r\nSIP/2.0 180 Ringing\r\n")]
    [InlineData("SIP/2.0 200 OK\r\nSIP/2.0 180 Ringing")]
    public void Parse_Input_IsOneLineEach(string input)
    {
        var run = ToolRun.WithInput(input, "parse", "--json", "--style", "strict");

        run.ExitCode.Should().Be(ExitCode.Success);
        ObjectsOf(run).Select(document => document.GetProperty("code").GetInt32()).Should().Equal(200, 180);
    }

    [Fact]
    public void Parse_EmptyLinesOfInput_AreMalformedLines()
    {
        var run = ToolRun.WithInput("\n\r\nSIP/2.0 200 OK\n", "parse", "--json");

        run.ExitCode.Should().Be(ExitCode.NothingFound);
        ObjectsOf(run).Select(document => document.GetProperty("valid").GetBoolean()).Should().Equal(false, false, true);
    }

    [Fact]
    public void Parse_OneLineOfInput_IsOneLine() =>
        ToolRun.WithInput("SIP/2.0 200 OK\n", "parse").Output.Should().EndWith("\n1 line, 0 malformed\n");

    [Fact]
    public void Parse_NoInput_SaysSoAndExitsWithOne()
    {
        var run = ToolRun.With("parse");

        run.ExitCode.Should().Be(ExitCode.NothingFound);
        run.Error.Should().Be("sip-status: There is no line to parse.\n");
        run.Output.Should().BeEmpty();
    }

    [Theory]
    [InlineData("default", true)]
    [InlineData("strict", false)]
    public void Parse_InputThatIsNotUtf8_IsReadAsTheStyleSays(string style, bool valid)
    {
        // A lone 0xFF, and two thirds of a character before a letter.
        byte[] input = [.. "SIP/2.0 200 "u8, 0xFF, .. "\nSIP/2.0 200 "u8, 0xE4, 0xBD, (byte)'A', (byte)'\n'];
        var documents = ObjectsOf(ToolRun.WithInput(input, "parse", "--json", "--style", style));

        documents.Select(document => document.GetProperty("valid").GetBoolean()).Should().Equal(valid, valid);
        documents.Select(document => document.GetProperty("input").GetString()).Should().Equal("SIP/2.0 200 \uFFFD", "SIP/2.0 200 \uFFFDA");
        if (!valid)
        {
            documents.Select(document => document.GetProperty("offset").GetInt32()).Should().Equal(12, 13);
        }
    }

    [Fact]
    public void Parse_UnpairedSurrogate_DoesNotBreakTheJson()
    {
        var run = ToolRun.With("parse", "--json", "--style", "strict", "SIP/2.0 200 \uD83D!");

        ObjectsOf(run).Single().GetProperty("offset").GetInt32().Should().Be(13);
    }

    [Theory]
    [InlineData("SIP/2.0 200 ", "LineTooLong", 65536)]
    [InlineData("SIP/2.0 2000 ", "StatusCode", 11)]
    public void Parse_HugeLineOfInput_IsMalformedAndTheNextOneIsRead(string start, string error, int offset)
    {
        var input = start + new string('a', 1_000_000) + "\r\nSIP/2.0 180 Ringing\r\n";
        var documents = ObjectsOf(ToolRun.WithInput(input, "parse", "--json"));

        documents.Should().HaveCount(2);
        documents[0].GetProperty("error").GetString().Should().Be(error);
        documents[0].GetProperty("offset").GetInt32().Should().Be(offset);
        documents[0].GetProperty("input").GetString().Should().HaveLength(65536);
        documents[1].GetProperty("code").GetInt32().Should().Be(180);
    }

    [Fact]
    public void Parse_HugeLineCutInsideACharacter_IsTooLongInEveryStyle()
    {
        // 12 bytes, then characters of three: the bound falls behind one byte of a character.
        var input = Encoding.UTF8.GetBytes("SIP/2.0 200 " + new string('忙', 50_000));
        var document = ObjectsOf(ToolRun.WithInput(input, "parse", "--json", "--style", "strict")).Single();

        document.GetProperty("error").GetString().Should().Be("LineTooLong");
        document.GetProperty("offset").GetInt32().Should().Be(document.GetProperty("input").GetString()!.Length);
    }

    [Fact]
    public void Parse_LongText_IsQuotedAroundTheError()
    {
        var lines = ToolRun.With("parse", "SIP/2.0 200 " + new string('a', 500) + "\u0001" + new string('b', 500)).Output.Split('\n');

        lines[1].Trim().Should().HaveLength(100).And.Contain("a\\u0001b").And.StartWith("...").And.EndWith("...");
        lines[2].IndexOf('^', StringComparison.Ordinal).Should().Be(lines[1].IndexOf("\\u0001", StringComparison.Ordinal));
    }

    [Fact]
    public void Parse_NarrowTerminal_KeepsTheQuoteOnOneLine()
    {
        var text = "SIP/2.0 200 " + new string('忙', 200) + "\u0001";
        var lines = ToolRun.OnTerminal(60, colors: false, "parse", text).Output.Split('\n');

        lines.Should().HaveCount(5, "the verdict takes two lines, then come quote, caret and an empty rest");
        lines[2].Should().Contain("\\u0001");
        lines[3].Should().MatchRegex("^ +\u001B\\[0?m?\\^|^ +\\^");
    }

    private static JsonElement[] ObjectsOf(ToolRun run) =>
        [.. run.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonDocument.Parse(line).RootElement)];
}
