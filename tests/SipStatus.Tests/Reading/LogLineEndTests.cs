using System;
using System.Buffers;
using System.Linq;
using FluentAssertions;
using Xunit;

namespace SipStatus.Tests.Reading;

/// <summary>Each end of a line in a log by itself: where it begins behind the SP before the phrase, and how long it is.</summary>
public class LogLineEndTests
{
    private const string None = "none";
    private const string More = "more";

    private const int LongestEnd = 40;

    [Theory]
    [InlineData("")]
    [InlineData("OK")]
    [InlineData("a\\")]
    [InlineData("a\\\\")]
    [InlineData("a\\x")]
    [InlineData("a\\R")]
    [InlineData("a\\N")]
    [InlineData("a\\01")]
    [InlineData("a\\016")]
    [InlineData("a\\0x0d")]
    [InlineData("a\\x0")]
    [InlineData("a\\x0e")]
    [InlineData("a\\xMd")]
    [InlineData("a\\u000")]
    [InlineData("a\\u000b")]
    [InlineData("a#")]
    [InlineData("a#01")]
    [InlineData("a#014")]
    [InlineData("a^")]
    [InlineData("a^m")]
    [InlineData("a^K")]
    [InlineData("a%")]
    [InlineData("a%0")]
    [InlineData("a%0c")]
    [InlineData("a%0C")]
    [InlineData("a%\u0010d")]
    [InlineData("a&")]
    [InlineData("a&#")]
    [InlineData("a&#x")]
    [InlineData("a&#0")]
    [InlineData("a&#x0")]
    [InlineData("a&#13")]
    [InlineData("a&#12;")]
    [InlineData("a&#d;")]
    [InlineData("a&#x13;")]
    [InlineData("a&x13;")]
    [InlineData("a&#00000000")]
    [InlineData("a&#000000013;")]
    [InlineData("a&#x00000000")]
    [InlineData("a&#x000000d;")]
    [InlineData("a\r")]
    [InlineData("a\r\r")]
    [InlineData("a\rb\n")]
    [InlineData("a\r\rb")]
    [InlineData("a\n\\r\\n")]
    [InlineData("a\r\n\\r\\n")]
    [InlineData("a<")]
    [InlineData("a<b")]
    [InlineData("a\"")]
    [InlineData("a\"b")]
    [InlineData("a\"\\b")]
    [InlineData("a\" ")]
    [InlineData("a\" b")]
    [InlineData("a\" b=")]
    [InlineData("a\" =\"x\">")]
    [InlineData("a\" b\"c>")]
    [InlineData("a\" b1=\"c\">")]
    [InlineData("a\"_b=\"c\">")]
    [InlineData("a\" @=\"c\">")]
    [InlineData("a\" [=\"c\">")]
    [InlineData("a\" {=\"c\">")]
    [InlineData("a.")]
    [InlineData("a..")]
    [InlineData("a..V")]
    [InlineData("a..v")]
    [InlineData("a..::")]
    [InlineData("a._V:")]
    [InlineData("a..V_a:")]
    [InlineData("a..Vi@:")]
    [InlineData("a..Vi[:")]
    [InlineData("a..Vi{:")]
    [InlineData("a..Via")]
    [InlineData("a..Via;")]
    [InlineData("a..@:")]
    [InlineData("a..[:")]
    [InlineData("a..`:")]
    [InlineData("a..{:")]
    [InlineData("a..vi:")]
    [InlineData("a..route:")]
    [InlineData("a..via")]
    public void Find_NoEnd_FindsNone(string text) => Find(text).Should().Be(None);

    [Theory]
    [InlineData("a\\r", "1 2")]
    [InlineData("a\\n", "1 2")]
    [InlineData("a\\r\\n", "1 4")]
    [InlineData("a\\n\\r", "1 2")]
    [InlineData("a\\r\\r", "1 2")]
    [InlineData("a\\r\n", "1 3")]
    [InlineData("a\\r\\", "1 2")]
    [InlineData("a\\\\r", "1 3")]
    [InlineData("a\\\\\\\\\\\\\\\\r", "1 9")]
    [InlineData("a\\\\\\\\\\\\\\\\\\r", "2 9")]
    [InlineData("a\\015", "1 4")]
    [InlineData("a\\012", "1 4")]
    [InlineData("a\\015\\012", "1 8")]
    [InlineData("a\\x0d", "1 4")]
    [InlineData("a\\X0D", "1 4")]
    [InlineData("a\\x0a", "1 4")]
    [InlineData("a\\x0D\\x0A", "1 8")]
    [InlineData("a\\u000d", "1 6")]
    [InlineData("a\\u000A", "1 6")]
    [InlineData("a\\u000D\\u000a", "1 12")]
    [InlineData("a#015", "1 4")]
    [InlineData("a#012", "1 4")]
    [InlineData("a#015#012", "1 8")]
    [InlineData("a^M", "1 2")]
    [InlineData("a^J", "1 2")]
    [InlineData("a^M^J", "1 4")]
    [InlineData("a%0d", "1 3")]
    [InlineData("a%0A", "1 3")]
    [InlineData("a%0D%0A", "1 6")]
    [InlineData("a&#13;", "1 5")]
    [InlineData("a&#10;", "1 5")]
    [InlineData("a&#13;&#10;", "1 10")]
    [InlineData("a&#00000013;", "1 11")]
    [InlineData("a&#xD;", "1 5")]
    [InlineData("a&#Xa;", "1 5")]
    [InlineData("a&#x00000d;", "1 10")]
    [InlineData("a&#xd;&#xa;", "1 10")]
    [InlineData("a\r\r\n", "1 3")]
    [InlineData("a\u001B[0m", "1 0")]
    [InlineData("a</b", "1 0")]
    [InlineData("a..A:", "1 2")]
    [InlineData("a..Z:", "1 2")]
    [InlineData("a..a:", "1 2")]
    [InlineData("a..z:", "1 2")]
    [InlineData("a..Via: x", "1 2")]
    [InlineData("a..Call-ID:", "1 2")]
    [InlineData("a..AazAZ:", "1 2")]
    [InlineData("a..via:", "1 2")]
    [InlineData("a..from:", "1 2")]
    [InlineData("a..to:", "1 2")]
    [InlineData("a..call-id:", "1 2")]
    [InlineData("a..cseq:", "1 2")]
    [InlineData("a...Via:", "2 2")]
    public void Find_AnEnd_IsFound(string text, string expected) => Find(text).Should().Be(expected);

    [Theory]
    [InlineData("a\",", "1 0")]
    [InlineData("a\"]", "1 0")]
    [InlineData("a\"}", "1 0")]
    [InlineData("a',", "1 0")]
    [InlineData("a\\\",", "1 0")]
    [InlineData("a\\',", "1 0")]
    [InlineData("a\\\\\\\",", "1 0")]
    [InlineData("a\\\\\",", "3 0")]
    [InlineData("a\\\\\\\\\\\\\\\\\\\",", "10 0")]
    [InlineData("\"a\",", None)]
    [InlineData("\"a\",\",", "4 0")]
    [InlineData("'a',", None)]
    [InlineData("\\\"a\\\",", None)]
    [InlineData("\\\"a\\\",\\\",", "6 0")]
    [InlineData("\"a',", "2 0")]
    [InlineData("'a\",", "2 0")]
    [InlineData("\\\"a\",", "3 0")]
    [InlineData("\"a\\\",", "2 0")]
    [InlineData("\\\"a\\',", "3 0")]
    [InlineData("a#b',", "3 0")]
    [InlineData("a#b\",", "3 0")]
    [InlineData("a\" b=\"c", "1 6")]
    [InlineData("a\" b=\"c\">d", "1 7")]
    [InlineData("a\" Az=\"c\">d", "1 8")]
    [InlineData("a\" aZ=\"c\">d", "1 8")]
    [InlineData("a' b=\"c\">d", "1 7")]
    public void Find_MarkOfAString_IsTheEndWhereItClosesNoOther(string text, string expected) => Find(text).Should().Be(expected);

    [Theory]
    [InlineData("SIP/2.0 100", "0 0")]
    [InlineData("aSIP/2.0 100", "1 0")]
    [InlineData("asip/2.0 699 x", "1 0")]
    [InlineData("aSip/2.0 190", "1 0")]
    [InlineData("aSIP/2.0 109", "1 0")]
    [InlineData("aSIP/2.0 10", None)]
    [InlineData("aSAP/2.0 100", None)]
    [InlineData("aSIT/2.0 100", None)]
    [InlineData("aSIP/2.1 100", None)]
    [InlineData("aSIP/2.0_100", None)]
    [InlineData("aSIP/2.0 000", None)]
    [InlineData("aSIP/2.0 700", None)]
    [InlineData("aSIP/2.0 1/0", None)]
    [InlineData("aSIP/2.0 1:0", None)]
    [InlineData("aSIP/2.0 10/", None)]
    [InlineData("aSIP/2.0 10:", None)]
    [InlineData("aXIP/2.0 100", None)]
    public void Find_AnotherLine_IsTheEndWhereItIsOne(string text, string expected) => Find(text).Should().Be(expected);

    [Fact]
    public void Find_AnotherLineBehindAnyCharacter_IsTheEndWhereThatDoesNotSeparate()
    {
        for (var before = ' '; before < '\u007F'; before++)
        {
            Find($"a{before}SIP/2.0 100").Should().Be(" \"'=:([<>,;".Contains(before, StringComparison.Ordinal) ? None : "2 0", "of {0}", before);
        }

        Find("a\tSIP/2.0 100").Should().Be(None);
    }

    [Fact]
    public void Find_NameOfAField_IsNoLongerThan34Letters()
    {
        Find($"a..A{new string('a', 33)}:").Should().Be("1 2");
        Find($"a..A{new string('a', 34)}:").Should().Be(None);
        Find($"a\" {new string('a', 34)}=\"").Should().Be("1 38");
        Find($"a\" {new string('a', 35)}=\"").Should().Be(None);
    }

    [Theory]
    [InlineData("OK", None)]
    [InlineData("OK\r\n", None)]
    [InlineData("OK\r\n\\r\\n", None)]
    [InlineData("OK#", More)]
    [InlineData("OK\\r\\n", More)]
    [InlineData("OK\r", More)]
    public void Find_WhereMoreMayFollow_WaitsForWhatDecides(string text, string expected) =>
        Find(text, isFinal: false).Should().Be(expected);

    [Fact]
    public void Find_WhereMoreMayFollow_IsDecidedWithinTheLongestEnd()
    {
        Find("a\\r\\n".PadRight(LongestEnd, 'x'), isFinal: false).Should().Be(More);
        Find("a\\r\\n".PadRight(LongestEnd + 1, 'x'), isFinal: false).Should().Be("1 4");
        Find("a#".PadRight(LongestEnd, 'x'), isFinal: false).Should().Be(More);
        Find("a#".PadRight(LongestEnd + 1, 'x'), isFinal: false).Should().Be(None);

        // The rest of a tag belongs to the end, and may go on.
        Find("a\" b=\"".PadRight(LongestEnd + 9, 'x'), isFinal: false).Should().Be(More);
        Find("a\" b=\"".PadRight(LongestEnd + 9, 'x') + ">", isFinal: false).Should().Be("1 48");
    }

    private static string Find(string text, bool isFinal = true)
    {
        const string beforePhrase = "SIP/2.0 200 ";
        var phrase = beforePhrase.Length;
        var line = (beforePhrase + text).Select(character => (byte)character).ToArray();
        var status = LogLineEnd.Find(line, phrase - 1, line.Length, phrase, isFinal, out var start, out var length);
        return status switch
        {
            OperationStatus.Done => $"{start - phrase} {length}",
            OperationStatus.NeedMoreData => More,
            _ => None,
        };
    }
}
