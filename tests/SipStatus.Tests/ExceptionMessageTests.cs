using System;
using System.Globalization;
using System.Linq;
using System.Text;
using System.Text.RegularExpressions;
using FluentAssertions;
using Xunit;

namespace SipStatus.Tests;

/// <summary>What exceptions say, and that nothing from the network can do harm in a log or on a terminal through them.</summary>
public class ExceptionMessageTests
{
    private static readonly Regex s_quotation = new(" of \"(?<text>.*)\"\\.$", RegexOptions.Singleline);

    [Fact]
    public void Constants_OfTheMessages_SayWhatTheyMust()
    {
        Throw.StatusCodeRange.Should().Be("A SIP Status-Code is a number from 100 to 699 (RFC 3261, section 7.2).");
        Throw.NoStatusCode.Should().Contain("100 to 699").And.Contain("default(SipStatusCode)");
        Throw.PhraseWouldSplit.Should().Contain("control characters").And.Contain("unpaired surrogates");
        Throw.PhraseBytesWouldSplit.Should().Contain("control characters").And.Contain("not UTF-8");
        Throw.NoStatusLine.Should().Contain("default(SipStatusLine)");
        Throw.StatusCodeFormats.Should().Be("The formats of a SipStatusCode are G (486 Busy Here) and D (486).");
        Throw.StatusLineFormats.Should().Be("The only format of a SipStatusLine is G.");
        Throw.MaxLengthRange.Should().Be("The longest line to accept is at least 1 byte.");
    }

    [Fact]
    public void Read_BoundOutOfRange_SaysTheRange() =>
        FluentActions.Invoking(() => SipStatusLine.Read(default(ReadOnlySpan<byte>), SipStatusLineStyles.Default, out _, out _, out _, 0))
            .Should().Throw<ArgumentOutOfRangeException>().WithMessage(Throw.MaxLengthRange + "*");

    [Theory]
    [InlineData("", "SIP-Version SIP/2.0 expected at offset 0 of \"\"")]
    [InlineData("HTTP/1.1 200 OK", "SIP-Version SIP/2.0 expected at offset 0 of \"HTTP/1.1 200 OK\"")]
    [InlineData("SIP/2.0", "SP expected at offset 7 of \"SIP/2.0\"")]
    [InlineData("SIP/2.0 2000 OK", "Status-Code of three digits from 100 to 699 expected at offset 11 of \"SIP/2.0 2000 OK\"")]
    [InlineData("SIP/2.0 200 \u001B[2J", "character not allowed in Reason-Phrase, or Reason-Phrase unfinished, at offset 12 of \"SIP/2.0 200 \\u001B[2J\"")]
    [InlineData("SIP/2.0 200 OK\r\n\r\n", "CRLF, and nothing behind it, expected at offset 16 of \"SIP/2.0 200 OK\\u000D\\u000A\\u000D\\u000A\"")]
    public void Parse_BadLine_NamesTheRuleTheOffsetAndTheText(string text, string expected)
    {
        var message = $"Not a SIP Status-Line (RFC 3261, section 7.2): {expected}.";

        LineMessage(text).Should().Be(message);
        LineMessage(Encoding.UTF8.GetBytes(text)).Should().Be(message);
    }

    [Theory]
    [InlineData("", "Status-Code of three digits from 100 to 699 expected at offset 0 of \"\"")]
    [InlineData("Busy There", "Status-Code of three digits from 100 to 699 expected at offset 0 of \"Busy There\"")]
    [InlineData("4860", "Status-Code of three digits from 100 to 699 expected at offset 3 of \"4860\"")]
    [InlineData("486x", "SP expected at offset 3 of \"486x\"")]
    [InlineData("486\r\n", "SP expected at offset 3 of \"486\\u000D\\u000A\"")]
    [InlineData("486\r", "SP expected at offset 3 of \"486\\u000D\"")]
    [InlineData("486 Busy\r\n", "character not allowed in Reason-Phrase, or Reason-Phrase unfinished, at offset 8 of \"486 Busy\\u000D\\u000A\"")]
    [InlineData("486 Busy\r", "character not allowed in Reason-Phrase, or Reason-Phrase unfinished, at offset 8 of \"486 Busy\\u000D\"")]
    public void Parse_BadCode_NamesTheRuleTheOffsetAndTheText(string text, string expected)
    {
        var message = $"Not a SIP Status-Code (RFC 3261, section 7.2): {expected}.";

        CodeMessage(text).Should().Be(message);
        CodeMessage(Encoding.UTF8.GetBytes(text)).Should().Be(message);
    }

    [Theory]
    [InlineData("Busy Here", "TryGetByReasonPhrase")]
    [InlineData("busy here", "TryGetByReasonPhrase")]
    [InlineData("Gateway Time-out", "TryGetByReasonPhrase")]
    [InlineData("Not Acceptable", "TryGetByReasonPhrase")]
    [InlineData("BusyHere", "TryGetByName")]
    [InlineData("BUSY_HERE", "TryGetByName")]
    public void Parse_PhraseOrNameForACode_NamesTheMethodThatTakesIt(string text, string method)
    {
        var message = "Not a SIP Status-Code (RFC 3261, section 7.2): Status-Code of three digits from 100 to 699 expected at offset 0 of "
            + $"\"{text}\". SipStatusRegistry.{method} finds the code of a {(method == "TryGetByName" ? "name" : "Reason-Phrase")}.";

        CodeMessage(text).Should().Be(message);
        CodeMessage(Encoding.UTF8.GetBytes(text)).Should().Be(message);
    }

    [Fact]
    public void Parse_AnyPhraseForACode_NamesTheMethodThatTakesIt()
    {
        foreach (var phrase in SipStatusRegistry.All.Select(info => info.ReasonPhrase))
        {
            CodeMessage(phrase).Should().EndWith(Throw.WayFromPhrase);
            CodeMessage(Encoding.UTF8.GetBytes(phrase)).Should().EndWith(Throw.WayFromPhrase);
        }
    }

    /// <summary>C0, DEL, C1, format characters (zero width, direction, byte order mark, tags), separators, surrogates.</summary>
    [Theory]
    [InlineData("\0\u0001\u0007\b\t\n\v\f\r\u001B\u001F\u007F")]
    [InlineData("\u0080\u0085\u009B\u009F")]
    [InlineData("\u00AD\u061C\u200B\u200E\u202A\u202E\u2060\u2066\u2069\uFEFF")]
    [InlineData("\u2028\u2029")]
    [InlineData("\U0001F600\U000E0041")]
    public void Parse_BadTextWithUnsafeCharacters_EscapesThem(string unsafeCharacters)
    {
        var escaped = Escape(unsafeCharacters);

        LineMessage("X" + unsafeCharacters).Should().EndWith($"of \"X{escaped}\".");
        LineMessage(Encoding.UTF8.GetBytes("X" + unsafeCharacters)).Should().EndWith($"of \"X{escaped}\".");
        CodeMessage("X" + unsafeCharacters).Should().EndWith($"of \"X{escaped}\".");
        CodeMessage(Encoding.UTF8.GetBytes("X" + unsafeCharacters)).Should().EndWith($"of \"X{escaped}\".");
        LineMessage("SIP/2.0 200 \0" + unsafeCharacters).Should().EndWith($"of \"SIP/2.0 200 \\u0000{escaped}\".");
    }

    [Fact]
    public void Parse_BadTextWithUnpairedSurrogatesOrBytes_ShowsThemAsEscapeOrReplacement()
    {
        LineMessage("X\uD83D\uDE00\uDE00").Should().EndWith("of \"X\\uD83D\\uDE00\\uDE00\".");
        LineMessage([.. "X"u8, 0xFF, 0xC3, (byte)'(']).Should().EndWith("of \"X\uFFFD\uFFFD(\".");
    }

    [Fact]
    public void Parse_EveryCharacter_LeavesNothingUnsafeInTheMessage()
    {
        // Some at a time: an exception for each would take long.
        const int Count = 16;
        for (var first = 0; first <= char.MaxValue; first += Count)
        {
            MustBeSafe(LineMessage("X" + string.Concat(Enumerable.Range(first, Count).Select(unit => (char)unit))));
        }
    }

    /// <summary>However long the text is and wherever it is wrong, the quotation is short and shows the place.</summary>
    [Theory]
    [InlineData("x")]
    [InlineData("\0")]
    [InlineData("\u202E")]
    [InlineData("\u6B63")]
    [InlineData("\U0001F600")]
    public void Parse_LongBadText_QuotesAtMost100Characters(string unit)
    {
        foreach (var count in new[] { 1, 15, 16, 17, 80, 93, 94, 95, 99, 100, 101, 5_000 })
        {
            var tail = string.Concat(Enumerable.Repeat(unit, count));
            var head = new string('y', count);
            foreach (var text in new[] { tail, $"SIP/2.0 200 {head}\u0001{tail}", $"SIP/2.0 200 {head}\u0001", $"SIP/2.0 200 \u6B63{head}\u0001{head}" })
            {
                foreach (var message in new[] { LineMessage(text), LineMessage(Encoding.UTF8.GetBytes(text)) })
                {
                    MustBeSafe(message);
                    var quotation = s_quotation.Match(message).Groups["text"].Value;
                    quotation.Length.Should().BeInRange(1, 100);
                    quotation.Contains("\\u0001", StringComparison.Ordinal).Should().Be(text.Contains('\u0001', StringComparison.Ordinal));
                    if (Escape(text).Length > 100)
                    {
                        quotation.Should().Contain("...");
                        quotation.Length.Should().BeGreaterThan(50, "what is left out is no more than it must be");
                    }
                }
            }
        }
    }

    [Fact]
    public void Parse_ShortBadText_IsQuotedWhole()
    {
        var text = "SIP/2.0 200 " + new string('y', 40) + "\u0001" + new string('z', 30);

        LineMessage(text).Should().EndWith($"of \"{Escape(text)}\".");
    }

    private static string LineMessage(string text)
    {
        var message = Assert.Throws<FormatException>(() => SipStatusLine.Parse(text).ToString()).Message;
        Assert.Throws<FormatException>(() => SipStatusLine.Parse(text.AsSpan()).ToString()).Message.Should().Be(message);
        return message;
    }

    private static string LineMessage(byte[] utf8Text) =>
        Assert.Throws<FormatException>(() => SipStatusLine.Parse(utf8Text).ToString()).Message;

    private static string CodeMessage(string text)
    {
        var message = Assert.Throws<FormatException>(() => SipStatusCode.Parse(text).ToString()).Message;
        Assert.Throws<FormatException>(() => SipStatusCode.Parse(text.AsSpan()).ToString()).Message.Should().Be(message);
        return message;
    }

    private static string CodeMessage(byte[] utf8Text) =>
        Assert.Throws<FormatException>(() => SipStatusCode.Parse(utf8Text).ToString()).Message;

    private static void MustBeSafe(string message)
    {
        foreach (var unit in message)
        {
            var category = CharUnicodeInfo.GetUnicodeCategory(unit);
            if (category is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.Surrogate
                or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator)
            {
                Assert.Fail($"U+{(int)unit:X4} stands in a message.");
            }
        }
    }

    // Everything outside printable ASCII; the characters of these tests that need no escape are not among its inputs.
    private static string Escape(string text)
    {
        var escaped = new StringBuilder();
        foreach (var unit in text)
        {
            escaped.Append(unit is >= ' ' and <= '~' or '\u6B63' ? unit.ToString() : $"\\u{(int)unit:X4}");
        }

        return escaped.ToString();
    }
}
