using System;
using System.Linq;
using System.Text;
using FluentAssertions;
using Xunit;

namespace SipStatus.Tests.Oracle;

/// <summary>The oracle itself, against answers written by hand: what is compared with it can only be as good as it is.</summary>
public class OracleTests
{
    private const int Strict = (int)OracleStyles.Strict;
    private const int MissingSpace = (int)OracleStyles.AllowMissingSpace;
    private const int FreePhrase = (int)OracleStyles.AllowFreePhrase;
    private const int ExtraWhiteSpace = (int)OracleStyles.AllowExtraWhiteSpace;
    private const int LineFeed = (int)OracleStyles.AllowLineFeed;
    private const int Lenient = (int)OracleStyles.Lenient;

    private const string Valid = nameof(OracleVerdict.Valid);
    private const string Incomplete = nameof(OracleVerdict.Incomplete);
    private const string Invalid = nameof(OracleVerdict.Invalid);

    private const string SipVersion = nameof(OracleErrorKind.SipVersion);
    private const string Space = nameof(OracleErrorKind.Space);
    private const string StatusCode = nameof(OracleErrorKind.StatusCode);
    private const string ReasonPhrase = nameof(OracleErrorKind.ReasonPhrase);
    private const string LineEnd = nameof(OracleErrorKind.LineEnd);
    private const string LineTooLong = nameof(OracleErrorKind.LineTooLong);

    [Theory]
    [InlineData("SIP/2.0 200 OK", 200, "OK", Strict)]
    [InlineData("SIP/2.0 200 OK\r\n", 200, "OK", Strict)]
    [InlineData("SIP/2.0 100 Trying", 100, "Trying", Strict)]
    [InlineData("SIP/2.0 699 x", 699, "x", Strict)]
    [InlineData("sip/2.0 486 Busy Here", 486, "Busy Here", Strict)]
    [InlineData("sIp/2.0 486 Busy Here", 486, "Busy Here", Strict)]
    [InlineData("SIP/2.0 503 Service Unavailable\r\n", 503, "Service Unavailable", Strict)] // RFC 4475, 3.1.2.5
    [InlineData("SIP/2.0 100 \r\n", 100, "", Strict)] // RFC 4475, 3.1.1.13
    [InlineData("SIP/2.0 100 ", 100, "", Strict)]
    [InlineData("SIP/2.0 200  OK  ", 200, " OK  ", Strict)]
    [InlineData("SIP/2.0 200 \tOK\t", 200, "\tOK\t", Strict)]
    [InlineData("SIP/2.0 200 %41%fF", 200, "%41%fF", Strict)]
    [InlineData("SIP/2.0 200 ;/?:@&=+$,-_.!~*'()azAZ09", 200, ";/?:@&=+$,-_.!~*'()azAZ09", Strict)]
    [InlineData("SIP/2.0 200 SIP/2.0 404 Not Found", 200, "SIP/2.0 404 Not Found", Strict)]
    [InlineData("SIP/2.0 182 5 calls queued; expected waiting time is 15 minutes", 182, "5 calls queued; expected waiting time is 15 minutes", Strict)]
    [InlineData("SIP/2.0 200", 200, "", MissingSpace)]
    [InlineData("SIP/2.0 200\r\n", 200, "", MissingSpace)]
    [InlineData("SIP/2.0 200\n", 200, "", MissingSpace | LineFeed)]
    [InlineData("SIP/2.0 200 \n", 200, "", LineFeed)]
    [InlineData("SIP/2.0 200 OK\n", 200, "OK", LineFeed)]
    [InlineData("SIP/2.0 200 [busy]", 200, "[busy]", FreePhrase)]
    [InlineData("SIP/2.0 200 \"#<>[\\]^`{|}\r\n", 200, "\"#<>[\\]^`{|}", FreePhrase)]
    [InlineData("SIP/2.0 200 100%", 200, "100%", FreePhrase)]
    [InlineData("SIP/2.0 200 %4", 200, "%4", FreePhrase)]
    [InlineData("SIP/2.0 200 %4\r\n", 200, "%4", FreePhrase)]
    [InlineData("SIP/2.0 200 %4G", 200, "%4G", FreePhrase)]
    [InlineData("SIP/2.0  486 Busy Here", 486, "Busy Here", ExtraWhiteSpace)]
    [InlineData("SIP/2.0\t486 Busy Here", 486, "Busy Here", ExtraWhiteSpace)]
    [InlineData("SIP/2.0 \t \t486 Busy Here", 486, "Busy Here", ExtraWhiteSpace)]
    [InlineData("SIP/2.0 486\tBusy Here", 486, "Busy Here", ExtraWhiteSpace)]
    [InlineData("SIP/2.0 486\t", 486, "", ExtraWhiteSpace)]
    [InlineData("SIP/2.0 486\t Busy", 486, " Busy", ExtraWhiteSpace)]
    [InlineData("SIP/2.0\t\t486\t[x]\n", 486, "[x]", ExtraWhiteSpace | FreePhrase | LineFeed)]
    public void ReadText_LineThatNeedsStyles_IsReadInExactlyThose(string text, int code, string phrase, int needed)
    {
        var bytes = Encoding.ASCII.GetBytes(text);
        foreach (var styles in StatusLineGenerator.AllStyles)
        {
            var isRead = ((int)styles & needed) == needed;
            foreach (var answer in new[] { StatusLineOracle.ReadText(bytes, styles), StatusLineOracle.ReadText(text, styles) })
            {
                answer.Verdict.Should().Be(isRead ? OracleVerdict.Valid : OracleVerdict.Invalid, "of style {0}", styles);
                if (isRead)
                {
                    answer.Should().BeEquivalentTo(
                        new { Code = code, Phrase = phrase, PhraseLength = phrase.Length, Consumed = text.Length });
                    text.Substring(answer.PhraseStart, answer.PhraseLength).Should().Be(phrase);
                }
            }
        }
    }

    [Theory]
    [InlineData("", SipVersion, 0)]
    [InlineData("S", SipVersion, 1)]
    [InlineData("SIP/2.", SipVersion, 6)]
    [InlineData(" SIP/2.0 200 OK", SipVersion, 0)]
    [InlineData("\r\nSIP/2.0 200 OK", SipVersion, 0)]
    [InlineData("HTTP/1.1 200 OK", SipVersion, 0)]
    [InlineData("SIP/3.0 200 OK", SipVersion, 4)]
    [InlineData("SIP/2.1 200 OK", SipVersion, 6)]
    [InlineData("SIP-2.0 200 OK", SipVersion, 3)]
    [InlineData("SIPS/2.0 200 OK", SipVersion, 3)]
    [InlineData("SIP /2.0 200 OK", SipVersion, 3)]
    [InlineData("SIP/2", SipVersion, 5)]
    [InlineData("SIP/20 200 OK", SipVersion, 5)]
    [InlineData("SIP/2.0", Space, 7)]
    [InlineData("SIP/2.00 200 OK", Space, 7)]
    [InlineData("SIP/2.0\r\n", Space, 7)]
    [InlineData("SIP/2.0200 OK", Space, 7)]
    [InlineData("SIP/2.0 ", StatusCode, 8)]
    [InlineData("SIP/2.0 20", StatusCode, 10)]
    [InlineData("SIP/2.0 20 OK", StatusCode, 10)]
    [InlineData("SIP/2.0 20\r\n", StatusCode, 10)]
    [InlineData("SIP/2.0 099 x", StatusCode, 8)]
    [InlineData("SIP/2.0 99 x", StatusCode, 8)]
    [InlineData("SIP/2.0 700 x", StatusCode, 8)]
    [InlineData("SIP/2.0 -200 x", StatusCode, 8)]
    [InlineData("SIP/2.0 +200 x", StatusCode, 8)]
    [InlineData("SIP/2.0 2000 OK", StatusCode, 11)]
    [InlineData("SIP/2.0 65736 OK", StatusCode, 11)]
    [InlineData("SIP/2.0 4294967301 better not break the receiver", StatusCode, 11)] // RFC 4475, 3.1.2.19
    [InlineData("SIP/2.0 2x0 OK", StatusCode, 9)]
    [InlineData("SIP/2.0 20x OK", StatusCode, 10)]
    [InlineData("SIP/2.0 200OK", Space, 11)]
    [InlineData("SIP/2.0 200:OK", Space, 11)]
    [InlineData("SIP/2.0 200\0", Space, 11)]
    [InlineData("SIP/2.0 200 O\0K", ReasonPhrase, 13)]
    [InlineData("SIP/2.0 200 \x1B[31m", ReasonPhrase, 12)]
    [InlineData("SIP/2.0 200 OK\x7F", ReasonPhrase, 14)]
    [InlineData("SIP/2.0 200 OK\b", ReasonPhrase, 14)]
    [InlineData("SIP/2.0 200 OK\v", ReasonPhrase, 14)]
    [InlineData("SIP/2.0 200 OK\r", LineEnd, 15)]
    [InlineData("SIP/2.0 200 OK\rX", LineEnd, 15)]
    [InlineData("SIP/2.0 200 OK\r\r\n", LineEnd, 15)]
    [InlineData("SIP/2.0 200 OK\r\n ", LineEnd, 16)]
    [InlineData("SIP/2.0 200 OK\r\n\r\n", LineEnd, 16)]
    [InlineData("SIP/2.0 200 OK\r\nSIP/2.0 200 OK", LineEnd, 16)]
    [InlineData("SIP/2.0 200 \r", LineEnd, 13)]
    public void ReadText_BadInEveryStyle_NamesElementAndOffset(string text, string kind, int offset)
    {
        foreach (var styles in StatusLineGenerator.AllStyles)
        {
            AssertInvalid(StatusLineOracle.ReadText(text, styles), kind, offset);
            AssertInvalid(StatusLineOracle.ReadText(Encoding.ASCII.GetBytes(text), styles), kind, offset);
        }
    }

    [Theory]
    [InlineData("SIP/2.0 200", Strict, Space, 11)]
    [InlineData("SIP/2.0 100\r\n", Strict, Space, 11)]
    [InlineData("SIP/2.0 100\n", MissingSpace, Space, 11)]
    [InlineData("SIP/2.0 100\r", MissingSpace, LineEnd, 12)]
    [InlineData("SIP/2.0 100\rX", MissingSpace, LineEnd, 12)]
    [InlineData("SIP/2.0 200 %", Strict, ReasonPhrase, 13)]
    [InlineData("SIP/2.0 200 %4", Strict, ReasonPhrase, 14)]
    [InlineData("SIP/2.0 200 %4\r\n", Strict, ReasonPhrase, 14)]
    [InlineData("SIP/2.0 200 %\n", LineFeed, ReasonPhrase, 13)]
    [InlineData("SIP/2.0 200 %G1", Strict, ReasonPhrase, 13)]
    [InlineData("SIP/2.0 200 %%41", Strict, ReasonPhrase, 13)]
    [InlineData("SIP/2.0 200 OK [x]", Strict, ReasonPhrase, 15)]
    [InlineData("SIP/2.0 200 \"OK\"", Strict, ReasonPhrase, 12)]
    [InlineData("SIP/2.0 200 OK\n", Strict, ReasonPhrase, 14)]
    [InlineData("SIP/2.0 200 OK\nX", LineFeed, LineEnd, 15)]
    [InlineData("SIP/2.0 200 OK\n\n", LineFeed, LineEnd, 15)]
    [InlineData("SIP/2.0 200 OK\r\n\n", LineFeed, LineEnd, 16)]
    [InlineData("SIP/2.0  200 OK", Strict, StatusCode, 8)]
    [InlineData("SIP/2.0\t200 OK", Strict, Space, 7)]
    [InlineData("SIP/2.0 200\tOK", Strict, Space, 11)]
    [InlineData("SIP/2.0 \t ", ExtraWhiteSpace, StatusCode, 10)]
    [InlineData("SIP/2.0 \t x", ExtraWhiteSpace, StatusCode, 10)]
    [InlineData("SIP/2.0 \t\r\n", Lenient, StatusCode, 9)]
    [InlineData("SIP/2.0 200", ExtraWhiteSpace, Space, 11)]
    public void ReadText_BadInThisStyle_NamesElementAndOffset(string text, int styles, string kind, int offset)
    {
        AssertInvalid(StatusLineOracle.ReadText(text, (OracleStyles)styles), kind, offset);
        AssertInvalid(StatusLineOracle.ReadText(Encoding.ASCII.GetBytes(text), (OracleStyles)styles), kind, offset);
    }

    // The phrase begins at offset 12; a negative offset says that the phrase is well-formed.
    [Theory]
    [InlineData("C3BC", "\u00FC", -1)]
    [InlineData("C280", "\u0080", -1)]
    [InlineData("DFBF", "\u07FF", -1)]
    [InlineData("E0A080", "\u0800", -1)]
    [InlineData("ED9FBF", "\uD7FF", -1)]
    [InlineData("EE8080", "\uE000", -1)]
    [InlineData("EFBFBF", "\uFFFF", -1)]
    [InlineData("F0908080", "\U00010000", -1)]
    [InlineData("F48FBFBF", "\U0010FFFF", -1)]
    [InlineData("80", "\uFFFD", 12)]
    [InlineData("41BF", "A\uFFFD", 13)]
    [InlineData("C0AF", "\uFFFD\uFFFD", 12)]
    [InlineData("C1BF", "\uFFFD\uFFFD", 12)]
    [InlineData("C3", "\uFFFD", 13)]
    [InlineData("C341", "\uFFFDA", 13)]
    [InlineData("C30D0A", "\uFFFD", 13)]
    [InlineData("E080", "\uFFFD\uFFFD", 13)]
    [InlineData("E0A0", "\uFFFD", 14)]
    [InlineData("E0A041", "\uFFFDA", 14)]
    [InlineData("E282", "\uFFFD", 14)]
    [InlineData("EDA080", "\uFFFD\uFFFD\uFFFD", 13)]
    [InlineData("F08F8080", "\uFFFD\uFFFD\uFFFD\uFFFD", 13)]
    [InlineData("F09F98", "\uFFFD", 15)]
    [InlineData("F09F9841", "\uFFFDA", 15)]
    [InlineData("F48FBF", "\uFFFD", 15)]
    [InlineData("F4908080", "\uFFFD\uFFFD\uFFFD\uFFFD", 13)]
    [InlineData("F5", "\uFFFD", 12)]
    [InlineData("F888808080", "\uFFFD\uFFFD\uFFFD\uFFFD\uFFFD", 12)]
    [InlineData("FF", "\uFFFD", 12)]
    public void ReadText_PhraseOfBytes_IsStrictlyReadWhereWellFormed(string phraseBytes, string phrase, int offset)
    {
        byte[] text = [.. "SIP/2.0 200 "u8, .. Convert.FromHexString(phraseBytes)];

        var free = StatusLineOracle.ReadText(text, OracleStyles.AllowFreePhrase);
        var strict = StatusLineOracle.ReadText(text, OracleStyles.Strict);

        free.Should().BeEquivalentTo(new { Verdict = OracleVerdict.Valid, Code = 200, Phrase = phrase, PhraseStart = 12 });
        if (offset < 0)
        {
            strict.Should().Be(free);
        }
        else
        {
            AssertInvalid(strict, ReasonPhrase, offset);
        }
    }

    // Each four hexadecimal digits are a UTF-16 unit, since an attribute cannot hold half a surrogate pair.
    [Theory]
    [InlineData("0080", "\u0080", -1)]
    [InlineData("FFFF", "\uFFFF", -1)]
    [InlineData("D83DDE00", "\U0001F600", -1)]
    [InlineData("D83D", "\uFFFD", 13)]
    [InlineData("D83D0041", "\uFFFDA", 13)]
    [InlineData("D83DD83DDE00", "\uFFFD\U0001F600", 13)]
    [InlineData("D83D000D000A", "\uFFFD", 13)]
    [InlineData("DE00", "\uFFFD", 12)]
    [InlineData("DE00D83D", "\uFFFD\uFFFD", 12)]
    [InlineData("0041DBFF", "A\uFFFD", 14)]
    public void ReadText_PhraseOfChars_IsStrictlyReadWhereWellFormed(string phraseUnits, string phrase, int offset)
    {
        var units = phraseUnits.Chunk(4).Select(digits => (char)Convert.ToInt32(new string(digits), 16)).ToArray();
        var text = "SIP/2.0 200 " + new string(units);

        var free = StatusLineOracle.ReadText(text, OracleStyles.AllowFreePhrase);
        var strict = StatusLineOracle.ReadText(text, OracleStyles.Strict);

        free.Should().BeEquivalentTo(new { Verdict = OracleVerdict.Valid, Code = 200, Phrase = phrase, PhraseStart = 12 });
        if (offset < 0)
        {
            strict.Should().Be(free);
        }
        else
        {
            AssertInvalid(strict, ReasonPhrase, offset);
        }
    }

    [Theory]
    [InlineData("SIP/2.0 \uFF12\uFF10\uFF10 OK", StatusCode, 8)]
    [InlineData("SIP/2.0 2\u0660\u0660 OK", StatusCode, 9)]
    [InlineData("SIP/2.0 200\uFF10 OK", Space, 11)]
    [InlineData("SIP/2.0\u00A0200 OK", Space, 7)]
    [InlineData("\u017FIP/2.0 200 OK", SipVersion, 0)]
    [InlineData("S\u0130P/2.0 200 OK", SipVersion, 1)]
    [InlineData("\uFEFFSIP/2.0 200 OK", SipVersion, 0)]
    public void ReadText_LooksLikeAscii_IsNot(string text, string kind, int offset)
    {
        AssertInvalid(StatusLineOracle.ReadText(text, OracleStyles.Lenient), kind, offset);
        AssertInvalid(StatusLineOracle.ReadText(Encoding.UTF8.GetBytes(text), OracleStyles.Lenient), kind, offset);
    }

    // RFC 4475, 3.1.1.12, as the bytes of its appendix A.
    [Fact]
    public void ReadWire_Unreason_IsReadInEveryStyle()
    {
        var line = Convert.FromHexString(
            "5349502F322E3020323030203D20322A2A33202A20352A2A3220D0BDD0BE20D181D182D0BE20D0B4D0B5D0B2D18FD0BDD0BED181D182D0BE20D0B4D0B5D0B2"
            + "D18FD182D18C202D20D0BFD180D0BED181D182D0BED0B50D0A");
        foreach (var styles in StatusLineGenerator.AllStyles)
        {
            StatusLineOracle.ReadWire(line, styles).Should().Be(new OracleAnswer(
                OracleVerdict.Valid, 200, 12, line.Length - 14, "= 2**3 * 5**2 но сто девяносто девять - простое", line.Length,
                OracleErrorKind.None, 0));
        }
    }

    [Theory]
    [InlineData("SIP/2.0 200 OK\r\n", 16)]
    [InlineData("SIP/2.0 200 OK\r\nSIP/2.0 404 Not Found\r\n", 16)]
    [InlineData("\r\nSIP/2.0 200 OK\r\n\r\n", 18)]
    [InlineData("\r\n\r\n\r\nSIP/2.0 200 OK\r\nVia: x", 22)]
    public void ReadWire_CompleteLine_IsConsumedWithWhatStandsBefore(string source, int consumed)
    {
        StatusLineOracle.ReadWire(Encoding.ASCII.GetBytes(source), OracleStyles.Strict).Should().Be(
            new OracleAnswer(OracleVerdict.Valid, 200, consumed - 4, 2, "OK", consumed, OracleErrorKind.None, 0));
    }

    [Theory]
    [InlineData("", 0)]
    [InlineData("\r", 0)]
    [InlineData("\r\n", 2)]
    [InlineData("\r\n\r", 2)]
    [InlineData("\r\n\r\n", 4)]
    [InlineData("S", 0)]
    [InlineData("\r\nSIP/2.0", 2)]
    [InlineData("SIP/2.0 200", 0)]
    [InlineData("SIP/2.0 200 OK", 0)]
    [InlineData("SIP/2.0 200 OK\r", 0)]
    [InlineData("SIP/2.0 200 %4", 0)]
    public void ReadWire_EndsTooEarly_IsIncompleteInEveryStyle(string source, int consumed)
    {
        foreach (var styles in StatusLineGenerator.AllStyles)
        {
            StatusLineOracle.ReadWire(Encoding.ASCII.GetBytes(source), styles).Should().Be(OracleAnswer.Incomplete(consumed));
        }
    }

    [Theory]
    [InlineData("\rS", 0, LineEnd, 1)]
    [InlineData("\r\n\r\r\n", 2, LineEnd, 3)]
    [InlineData("\n", 0, SipVersion, 0)]
    [InlineData("\nSIP/2.0 200 OK\r\n", 0, SipVersion, 0)]
    [InlineData("\r\n\nSIP/2.0 200 OK\r\n", 2, SipVersion, 2)]
    [InlineData("\r\n SIP/2.0 200 OK\r\n", 2, SipVersion, 2)]
    [InlineData("INVITE sip:a@b SIP/2.0\r\n", 0, SipVersion, 0)]
    [InlineData("SIP/2.0 2000", 0, StatusCode, 11)]
    [InlineData("\r\nSIP/2.0 2000 OK\r\n", 2, StatusCode, 13)]
    [InlineData("\r\n\r\nSIP/2.0 200 OK\r\r\n", 4, LineEnd, 19)]
    [InlineData("SIP/2.0 200 O\0", 0, ReasonPhrase, 13)]
    public void ReadWire_NoLineWhateverFollows_IsInvalidInEveryStyle(string source, int consumed, string kind, int offset)
    {
        foreach (var styles in StatusLineGenerator.AllStyles)
        {
            var answer = StatusLineOracle.ReadWire(Encoding.ASCII.GetBytes(source), styles);
            AssertInvalid(answer, kind, offset);
            answer.Consumed.Should().Be(consumed);
        }
    }

    [Theory]
    [InlineData("SIP/2.0 200 OK\r\n", 16, Valid)]
    [InlineData("SIP/2.0 200 OK\r\n", 17, Valid)]
    [InlineData("\r\n\r\nSIP/2.0 200 OK\r\n", 16, Valid)]
    [InlineData("SIP/2.0 200 OK\r\n", 15, Invalid)]
    [InlineData("SIP/2.0 200 OK\r", 15, Invalid)]
    [InlineData("SIP/2.0 200 OK", 15, Incomplete)]
    [InlineData("\r\nSIP/2.0 200 OK", 15, Incomplete)]
    [InlineData("\r\nSIP/2.0 200 OK\r", 15, Invalid)]
    [InlineData("\r\n\r\n\r\n", 1, Incomplete)]
    [InlineData("\r", 1, Incomplete)]
    public void ReadWire_Bound_CountsTheLineAlone(string source, int maxLength, string verdict)
    {
        var answer = StatusLineOracle.ReadWire(Encoding.ASCII.GetBytes(source), OracleStyles.Default, maxLength);

        answer.Verdict.ToString().Should().Be(verdict);
        if (answer.Verdict == OracleVerdict.Invalid)
        {
            AssertInvalid(answer, LineTooLong, answer.Consumed + maxLength);
        }
    }

    [Theory]
    [InlineData("SIP/2.0 200 OK", 14)]
    [InlineData("SIP/2.0 200 OK\r\n", 16)]
    [InlineData("\r\n\r\nSIP/2.0 200 OK", 18)]
    [InlineData("\r\nSIP/2.0 200 OK\r\nVia: x", 18)]
    public void ReadWire_FinalBlock_NeedsNoLineEnd(string source, int consumed)
    {
        foreach (var styles in StatusLineGenerator.AllStyles)
        {
            var start = source.IndexOf("OK", StringComparison.Ordinal);
            var expected = new OracleAnswer(OracleVerdict.Valid, 200, start, 2, "OK", consumed, OracleErrorKind.None, 0);
            StatusLineOracle.ReadWire(Encoding.ASCII.GetBytes(source), styles, isFinalBlock: true).Should().Be(expected);
            StatusLineOracle.ReadWire(source, styles, isFinalBlock: true).Should().Be(expected);
        }
    }

    [Theory]
    [InlineData("", SipVersion, 0)]
    [InlineData("\r", LineEnd, 1)]
    [InlineData("\r\n", SipVersion, 2)]
    [InlineData("SIP/2.0 20", StatusCode, 10)]
    [InlineData("SIP/2.0 200 OK\r", LineEnd, 15)]
    [InlineData("SIP/2.0 2x", StatusCode, 9)]
    public void ReadWire_FinalBlockWithoutALine_IsInvalid(string source, string kind, int offset) =>
        AssertInvalid(StatusLineOracle.ReadWire(Encoding.ASCII.GetBytes(source), OracleStyles.Lenient, isFinalBlock: true), kind, offset);

    [Theory]
    [InlineData("SIP/2.0 2x", 10, StatusCode, 9)]
    [InlineData("SIP/2.0 2x", 9, LineTooLong, 9)]
    [InlineData("\r\nSIP/2.0 2x", 9, LineTooLong, 11)]
    public void ReadWire_ErrorAtTheBound_IsNamedOnlyWithinIt(string source, int maxLength, string kind, int offset)
    {
        AssertInvalid(StatusLineOracle.ReadWire(Encoding.ASCII.GetBytes(source), OracleStyles.Strict, maxLength), kind, offset);
    }

    private static void AssertInvalid(OracleAnswer answer, string kind, int offset)
    {
        answer.Verdict.Should().Be(OracleVerdict.Invalid);
        (answer.Kind.ToString(), answer.Offset).Should().Be((kind, offset));
    }
}
