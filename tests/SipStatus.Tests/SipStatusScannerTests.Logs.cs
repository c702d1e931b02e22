using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using FluentAssertions;
using Xunit;

namespace SipStatus.Tests;

/// <summary>Messages as programs write them into logs.</summary>
public partial class SipStatusScannerTests
{
    public static TheoryData<string> LineEnds =>
    [
        "\\r\\n", "\\n", "\\r", "\\\\r\\\\n", "\\\\\\\\r\\\\\\\\n", "\\015\\012", "\\x0d\\x0a", "\\x0D\\x0A", "\\u000d\\u000a", "\\u000D\\u000A", "#015#012", "#012", "#015\n", "^M^J", "^M\n", "^M",
        "&#13;&#10;", "&#13;", "&#10;", "&#xD;&#xA;", "&#x0d;\n", "&#x0D;", "%0D%0A", "%0d%0a", "%0A", "\r\r\n", "\r\n", "\n", ".\n",
    ];

    [Theory]
    [MemberData(nameof(LineEnds))]
    public void MoveNext_SeveralMessagesOnOneLine_FindsEach(string end)
    {
        var log = $"x SIP/2.0 100 Trying{end}Via: SIP/2.0/UDP 192.0.2.1{end}{end}SIP/2.0 486 Busy Here{end}CSeq: 1 INVITE{end}{end}SIP/2.0 603 Nicht jetzt{end}Via: x{end}";

        LogPhrases(log).Should().Equal("100 Trying", "486 Busy Here", "603 Nicht jetzt");
    }

    [Theory]
    [InlineData("[\"SIP/2.0 200 OK\",\"Via: x\"],[\"SIP/2.0 486 Busy Here\",\"Via: x\"]", "200 OK|486 Busy Here")]
    [InlineData("{\"line\":\"SIP/2.0 200 OK\"},{\"line\":\"SIP/2.0 486 Busy Here\"}", "200 OK|486 Busy Here")]
    [InlineData("['SIP/2.0 200 OK', 'Via: x', ''], ['SIP/2.0 486 Busy Here']", "200 OK|486 Busy Here")]
    [InlineData("<r>SIP/2.0 200 OK</r><r>SIP/2.0 486 Busy Here</r>", "200 OK|486 Busy Here")]
    [InlineData("\u001B[32mSIP/2.0 200 OK\u001B[0m SIP/2.0 486 Busy Here\u001B[0m\n", "200 OK|486 Busy Here")]
    [InlineData("-> SIP/2.0 200 OK..Via: SIP/2.0/UDP x..CSeq: 1 BYE....\n", "200 OK")]
    [InlineData("-> SIP/2.0 200 OK..v: SIP/2.0/UDP x..CSeq: 1 BYE....\n", "200 OK")]
    [InlineData("-> SIP/2.0 200 OK..via: SIP/2.0/UDP x..cseq: 1 BYE....\n", "200 OK")]
    [InlineData("SIP/2.0 480 wait..for me: x\r\n", "480 wait..for me: x")]
    [InlineData("SIP/2.0 603 \"no\", he said\r\n", "603 \"no\", he said")]
    [InlineData("SIP/2.0 603 'no', he said\r\n", "603 'no', he said")]
    [InlineData("{\"line\":\"SIP/2.0 603 Say \\\"no\\\", please\",\"x\":1}", "603 Say \\\"no\\\", please")]
    [InlineData("\"{\\\"line\\\":\\\"SIP/2.0 603 Say \\\\\\\"no\\\\\\\", please\\\",\\\"x\\\":1}\"", "603 Say \\\\\\\"no\\\\\\\", please")]
    [InlineData("\"{\\\"line\\\":\\\"SIP/2.0 200 OK\\\"}\"", "200 OK")]
    [InlineData("{\"line\":\"SIP/2.0 603 a\\\\\",\"x\":1}", "603 a\\\\")]
    [InlineData("Content-Length: 14\r\n\r\nSIP/2.0 200 OKSIP/2.0 603 Decline\r\n", "200 OK|603 Decline")]
    [InlineData("Content-Length: 12\r\n\r\nSIP/2.0 200 SIP/2.0 603 Decline\r\n", "200 |603 Decline")]
    [InlineData("Content-Length: 11\r\n\r\nSIP/2.0 200SIP/2.0 603 Decline\r\n", "200 |603 Decline")]
    [InlineData("SIP/2.0 \t 200\tSIP/2.0 486 SIP/2.0 603 Decline\r\n", "200 |486 |603 Decline")]
    [InlineData("SIP/2.0 200  SIP/2.0 404 Not Found\r\n", "200  SIP/2.0 404 Not Found")]
    [InlineData("SIP/2.0 200 480 SIP/2.0 404 Not Found\r\n", "200 480 SIP/2.0 404 Not Found")]
    [InlineData("SIP/2.0 200 OK!SIP/2.0 603 Decline\r\n", "200 OK!|603 Decline")]
    [InlineData("SIP/2.0 480 Try again.\nVia: x.\n", "480 Try again")]
    [InlineData("SIP/2.0 480 Try again.\nVia: x\n", "480 Try again.")]
    [InlineData("SIP/2.0 480 Try again.\nVia: x", "480 Try again.")]
    [InlineData("SIP/2.0 480 Try again.\n\nVia: x.\n", "480 Try again.")]
    [InlineData("SIP/2.0 480 Try again.\r\nVia: x.\n", "480 Try again.")]
    [InlineData("SIP/2.0 486 Busy Here.\n", "486 Busy Here")]
    [InlineData("SIP/2.0 486 Busy Here!\n", "486 Busy Here!")]
    [InlineData("SIP/2.0 183 Ringing.\nVia: x\n", "183 Ringing.")]
    [InlineData("SIP/2.0 486 Busy Here.", "486 Busy Here.")]
    [InlineData("SIP/2.0 200\\r\\nVia: x", "200 ")]
    [InlineData("SIP/2.0 200 \\r\\nVia: x", "200 ")]
    [InlineData("SIP/2.0 200 x SIP/2.0 404 Not Found\r\n", "200 x SIP/2.0 404 Not Found")]
    [InlineData("SIP/2.0 480 50% #1 & \"more\" ^ \\o/ .. it's\r\n", "480 50% #1 & \"more\" ^ \\o/ .. it's")]
    [InlineData("<field showname=\"Status-Line: SIP/2.0 200 OK\" size=\"14\" show=\"SIP/2.0 200 OK\" value=\"53\">\n<field show=\"SIP/2.0 486 Busy Here\" value=\"54\"/>", "200 OK|486 Busy Here")]
    public void MoveNext_LogsOfManyPrograms_FindsEachLineOnce(string log, string expected) =>
        LogPhrases(log).Should().Equal(expected.Split('|'));

    [Theory]
    [InlineData("SIP/2.0 480 Try again.\nVia: ", false)]
    [InlineData("SIP/2.0 480 Try again.\n\n", true)]
    [InlineData("SIP/2.0 480 Try again.\nVia: x.\n", true)]
    [InlineData("SIP/2.0 486 Busy Here.\n", true)]
    public void MoveNext_DotThatMayStandForCr_IsDecidedOnceTheNextLineIsThere(string log, bool isDecided)
    {
        // What follows is long enough for every other end of a line to be decided.
        var block = Encoding.ASCII.GetBytes(log + new string('x', 100));

        new SipStatusScanner(block, isFinalBlock: false, endsAtEscapes: true).MoveNext().Should().Be(isDecided);
    }

    // The first bytes of a line are looked at by themselves, and may all be white space.
    [Theory]
    [InlineData(200)]
    [InlineData(248)]
    [InlineData(249)]
    [InlineData(300)]
    [InlineData(8000)]
    public void MoveNext_MuchWhiteSpaceBeforeTheCode_IsPassedOver(int spaces)
    {
        var white = new string(' ', spaces);

        LogPhrases($"SIP/2.0 {white}486 Busy Here\r\nVia: x\r\n").Should().Equal("486 Busy Here");
        LogPhrases($"SIP/2.0 {white}486 Busy Here\\r\\nVia: x").Should().Equal("486 Busy Here");
    }

    [Fact]
    public void MoveNext_DotThatMayStandForCr_IsDecidedWithinTheLongestLine()
    {
        LogPhrases($"SIP/2.0 480 wait.\n{new string('x', 9000)}.\n").Should().Equal("480 wait.");

        var longest = Encoding.ASCII.GetBytes($"SIP/2.0 480 {new string('x', 8179)}'");
        var scanner = new SipStatusScanner(longest, isFinalBlock: false, endsAtEscapes: true);
        scanner.MoveNext().Should().BeTrue("no more than the longest line is waited for");
        scanner.Current.IsWellFormed.Should().BeFalse();
    }

    [Fact]
    public void MoveNext_DotBeforeALineFeedThatMayNotEndALine_StandsForNothing()
    {
        var scanner = new SipStatusScanner("SIP/2.0 480 wait.\nx.\n"u8, styles: SipStatusLineStyles.Strict, endsAtEscapes: true);

        scanner.MoveNext().Should().BeTrue();

        scanner.Current.Error.Kind.Should().Be(SipStatusLineErrorKind.ReasonPhrase);
    }

    [Fact]
    public void MoveNext_EscapesWithoutTheOption_AreText() =>
        Scan("SIP/2.0 200 OK\\r\\nSIP/2.0 486 Busy Here\r\n").Should().ContainSingle().Which.Phrase
            .Should().Be("OK\\r\\nSIP/2.0 486 Busy Here");

    [Fact]
    public void MoveNext_EscapedEnd_BelongsToTheMatch()
    {
        var scanner = new SipStatusScanner("SIP/2.0 200 OK\\r\\nVia"u8, endsAtEscapes: true);

        scanner.MoveNext().Should().BeTrue();

        scanner.Current.Length.Should().Be(18);
        scanner.Current.Line.ReasonPhrase.Length.Should().Be(2);
    }

    // A look at the first bytes of a line must not see more or less than one at the whole of it.
    [Theory]
    [InlineData("\\r\\n", 4)]
    [InlineData("#015#012", 8)]
    [InlineData("\"},", 0)]
    [InlineData("\r\r\n", 3)]
    [InlineData("\r\n", 2)]
    public void MoveNext_LineOfAnyLength_EndsWhereTheLogEndsIt(string end, int length)
    {
        for (var phraseLength = 0; phraseLength < 600; phraseLength++)
        {
            var line = "SIP/2.0 486 " + new string('a', phraseLength);
            var log = Encoding.ASCII.GetBytes(line + end + "Via: SIP/2.0/UDP 192.0.2.1;branch=z9hG4bK0123456789");

            var whole = new SipStatusScanner(log, endsAtEscapes: true);
            whole.MoveNext().Should().BeTrue();

            whole.Current.Length.Should().Be(line.Length + length);
            whole.Current.Line.ReasonPhrase.Length.Should().Be(phraseLength);
            for (var cut = line.Length; cut < log.Length; cut += 7)
            {
                var part = new SipStatusScanner(log.AsSpan(0, cut), isFinalBlock: false, endsAtEscapes: true);
                if (part.MoveNext())
                {
                    part.Current.Length.Should().Be(whole.Current.Length);
                }
            }
        }
    }

    // What is malformed before the end of the log is so where it stands, and a CR that is none of an end is the same as without the option.
    [Theory]
    [InlineData("SIP/2.0 486 Bu\0sy\\r\\n", 14)]
    [InlineData("SIP/2.0 4867 Busy\\r\\n", 11)]
    [InlineData("SIP/2.0 486 Bu\rsy\\r\\n", 15)]
    public void MoveNext_MalformedBeforeTheEndOfTheLog_SaysWhere(string log, int offset)
    {
        var bytes = Encoding.ASCII.GetBytes(log + new string(' ', 300));
        var scanner = new SipStatusScanner(bytes, styles: SipStatusLineStyles.Strict, endsAtEscapes: true);

        scanner.MoveNext().Should().BeTrue();

        scanner.Current.Error.Offset.Should().Be(offset);
    }

    [Fact]
    public void MoveNext_MegabytesOfOneLogLine_IsDoneInOnePass()
    {
        foreach (var unit in new[] { "SIP/2.0 200 OK\\r\\n", "SIP/2.0 2\\", "SIP/2.0 200 \\", "SIP/2.0 200 x\" a=\"" })
        {
            var log = Encoding.ASCII.GetBytes(string.Concat(Enumerable.Repeat(unit, 100_000)));
            var scanner = new SipStatusScanner(log, isFinalBlock: true, SipStatusLineStyles.Lenient, endsAtEscapes: true);
            var matches = 0;
            while (scanner.MoveNext())
            {
                matches++;
            }

            matches.Should().BePositive("of {0}", unit);
        }
    }

    private static List<string> LogPhrases(string log)
    {
        var found = new List<string>();
        var scanner = new SipStatusScanner(
            Encoding.UTF8.GetBytes(log), isFinalBlock: true, SipStatusLineStyles.Lenient, endsAtEscapes: true);
        while (scanner.MoveNext())
        {
            found.Add($"{scanner.Current.Line.StatusCode:D} {Encoding.UTF8.GetString(scanner.Current.Line.ReasonPhrase.ToArray())}");
        }

        return found;
    }
}
