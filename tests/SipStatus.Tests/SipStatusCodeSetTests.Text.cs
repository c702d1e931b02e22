using System;
using System.Globalization;
using System.Linq;
using System.Text;
using FluentAssertions;
using Xunit;

namespace SipStatus.Tests;

/// <summary>Sets as text, read and written.</summary>
public partial class SipStatusCodeSetTests
{
    /// <summary>A text, and the canonical text of the same set.</summary>
    public static TheoryData<string, string> Texts => new()
    {
        { "", "" },
        { " \t\r\n", "" },
        { "408", "408" },
        { "100", "100" },
        { "699", "699" },
        { "408,5xx,!501", "408,500,502-599" },
        { "408, 5xx, !501", "408,500,502-599" },
        { "408 5xx !501", "408,500,502-599" },
        { "\r\n  408,\r\n\t5xx ,\n  !501\r\n", "408,500,502-599" },
        { "5xx", "5xx" },
        { "5XX", "5xx" },
        { "5xX", "5xx" },
        { "500-599", "5xx" },
        { "500-598", "500-598" },
        { "486-486", "486" },
        { "486-487", "486,487" },
        { "486,487", "486,487" },
        { "486,487,488", "486-488" },
        { "488 487 486", "486-488" },
        { "408,408,408", "408" },
        { "450-650", "450-499,5xx,600-650" },
        { "498-501", "498-501" },
        { "400-500", "4xx,500" },
        { "399-500", "399,4xx,500" },
        { "398-500", "398,399,4xx,500" },
        { "397-502", "397-399,4xx,500-502" },
        { "*", "1xx,2xx,3xx,4xx,5xx,6xx" },
        { "100-699", "1xx,2xx,3xx,4xx,5xx,6xx" },
        { "!404", "1xx,2xx,3xx,400-403,405-499,5xx,6xx" },
        { " !404", "1xx,2xx,3xx,400-403,405-499,5xx,6xx" },
        { "!*", "" },
        { "*,!*", "" },
        { "!*,408", "408" },
        { "!5xx,503", "1xx,2xx,3xx,4xx,503,6xx" },
        { "503,!5xx", "" },
        { "!503,5xx", "1xx,2xx,3xx,4xx,5xx,6xx" },
        { "!501-503", "1xx,2xx,3xx,4xx,500,504-599,6xx" },
    };

    /// <summary>A text that is no set: the item and the offset where it is wrong, in chars.</summary>
    public static TheoryData<string, string, int> WrongTexts => new()
    {
        { ",", "", 0 },
        { "408,", "", 4 },
        { "408, ", "", 5 },
        { ",408", "", 0 },
        { "408,,503", "", 4 },
        { "408 , , 503", "", 6 },
        { "40", "40", 2 },
        { "4", "4", 1 },
        { "4080", "4080", 3 },
        { "099", "099", 0 },
        { "99", "99", 0 },
        { "700", "700", 0 },
        { "408,700", "700", 4 },
        { "7xx", "7xx", 0 },
        { "0xx", "0xx", 0 },
        { "4x", "4x", 2 },
        { "4x8", "4x8", 2 },
        { "4xxx", "4xxx", 3 },
        { "40x", "40x", 2 },
        { "x", "x", 0 },
        { "xxx", "xxx", 0 },
        { "599-500", "599-500", 5 },
        { "487-486", "487-486", 6 },
        { "500-", "500-", 4 },
        { "500-5", "500-5", 5 },
        { "500-700", "500-700", 4 },
        { "500-5xx", "500-5xx", 5 },
        { "500--599", "500--599", 4 },
        { "500-599-600", "500-599-600", 7 },
        { "4xx-5xx", "4xx-5xx", 3 },
        { "500 - 599", "-", 4 },
        { "-408", "-408", 0 },
        { "+408", "+408", 0 },
        { "!", "!", 1 },
        { "!!408", "!!408", 1 },
        { "! 408", "!", 1 },
        { "408!501", "408!501", 3 },
        { "**", "**", 1 },
        { "*408", "*408", 1 },
        { "408;503", "408;503", 3 },
        { "408|503", "408|503", 3 },
        { "[408]", "[408]", 0 },
        { "408\0", "408\\u0000", 3 },
        { "408\u00A0503", "408\u00A0503", 3 },
        { "408\v503", "408\\u000B503", 3 },
        { "486 Busy Here", "Busy", 4 },
        { "BusyHere", "BusyHere", 0 },
        { "\uFF14\uFF10\uFF18", "\uFF14\uFF10\uFF18", 0 },
        { "\u0664\u0660\u0668", "\u0664\u0660\u0668", 0 },
        { "4\u01787", "4\u01787", 1 },
    };

    [Theory]
    [MemberData(nameof(Texts))]
    public void Parse_AnyForm_IsTheSet(string text, string canonical)
    {
        var set = SipStatusCodeSet.Parse(text);

        set.ToString().Should().Be(canonical);
        SipStatusCodeSet.Parse(canonical).Should().Equal(set);
        SipStatusCodeSet.Parse(text.AsSpan()).Should().Equal(set);
        SipStatusCodeSet.Parse(Encoding.UTF8.GetBytes(text)).Should().Equal(set);
        SipStatusCodeSet.TryParse(text, out var sameSet).Should().BeTrue();
        sameSet.Should().Equal(set);
        foreach (var around in Surroundings.Around(text))
        {
            SipStatusCodeSet.TryParse(around.AsSpan(), out sameSet).Should().BeTrue();
            sameSet.Should().Equal(set);
        }

        foreach (var around in Surroundings.Around(Encoding.UTF8.GetBytes(text)))
        {
            SipStatusCodeSet.TryParse(around.AsSpan(), out sameSet).Should().BeTrue();
            sameSet.Should().Equal(set);
        }
    }

    [Theory]
    [MemberData(nameof(WrongTexts))]
    public void Parse_NoSet_NamesTheItemAndTheOffset(string text, string item, int offset)
    {
        var utf8Text = Encoding.UTF8.GetBytes(text);
        var utf8Offset = Encoding.UTF8.GetByteCount(text[..offset]);

        SipStatusCodeSet.TryParse(text, out var set).Should().BeFalse();
        set.Should().BeNull();
        SipStatusCodeSet.TryParse(text.AsSpan(), out _).Should().BeFalse();
        SipStatusCodeSet.TryParse(utf8Text, out _).Should().BeFalse();
        Message(() => SipStatusCodeSet.Parse(text))
            .Should().StartWith($"Not a set of SIP Status-Codes: item \"{item}\": ").And.Contain($" at offset {offset} of \"");
        Message(() => SipStatusCodeSet.Parse(text.AsSpan())).Should().Be(Message(() => SipStatusCodeSet.Parse(text)));
        Message(() => SipStatusCodeSet.Parse(utf8Text)).Should().Contain($" at offset {utf8Offset} of \"");
    }

    [Theory]
    [InlineData("408,4x8", "item \"4x8\": 408, 5xx, 500-599 or *, alone or behind one !, expected at offset 6 of \"408,4x8\".")]
    [InlineData("599-500", "item \"599-500\": three digits from the first code of the range to 699 expected at offset 5 of \"599-500\".")]
    [InlineData("408;503", "item \"408;503\": comma or white space behind the item expected at offset 3 of \"408;503\".")]
    public void Parse_NoSet_SaysWhatWouldBeRight(string text, string expected) =>
        Message(() => SipStatusCodeSet.Parse(text)).Should().Be("Not a set of SIP Status-Codes: " + expected);

    [Theory]
    [InlineData("x")]
    [InlineData("\u202E")]
    [InlineData("\u6B63")]
    public void Parse_LongBadText_QuotesAtMost100Characters(string unit)
    {
        var tail = string.Concat(Enumerable.Repeat(unit, 5000));
        foreach (var text in new[] { tail, "408," + tail, string.Concat(Enumerable.Repeat("408, ", 5000)) + tail })
        {
            var messages = new[]
        {
            Message(() => SipStatusCodeSet.Parse(text)), Message(() => SipStatusCodeSet.Parse(Encoding.UTF8.GetBytes(text))),
        };
            foreach (var message in messages)
            {
                var quoted = message.Split('"');
                (quoted[1].Length + quoted[3].Length).Should().BeInRange(50, 100);
                message.Should().NotContain("\u202E");
            }
        }
    }

    [Fact]
    public void Parse_Null_ThrowsArgumentNullExceptionOrIsFalse()
    {
        FluentActions.Invoking(() => SipStatusCodeSet.Parse((string)null!))
            .Should().ThrowExactly<ArgumentNullException>().WithParameterName("text");
        SipStatusCodeSet.TryParse((string?)null, out var set).Should().BeFalse();
        set.Should().BeNull();
    }

    [Fact]
    public void Parse_ThousandsOfItems_AllocatesNoMoreThanOne()
    {
        var text = string.Concat(Enumerable.Repeat("*,!*,", 5_000)) + "408";

        Allocations.Of(() => GC.KeepAlive(SipStatusCodeSet.Parse(text))).Should().BeLessThanOrEqualTo(160);
        SipStatusCodeSet.Parse(text).ToString().Should().Be("408");
    }

    [Fact]
    public void TryFormat_AnyRoom_WritesAllOrNothing()
    {
        // The last one has the longest text of all.
        var pairs = SipStatusCodeSet.Create([.. s_every.Where(code => code.Value % 3 != 0)]);
        foreach (var set in new[] { SipStatusCodeSet.Empty, SipStatusCodeSet.Parse("408,5xx,!501"), SipStatusCodeSet.All, pairs })
        {
            Destinations.MustReceive(set.ToString(), (Span<char> destination, out int written) => set.TryFormat(destination, out written));
            Destinations.MustReceive(set.ToString(), (Span<byte> destination, out int written) => set.TryFormat(destination, out written));
        }

        pairs.ToString().Length.Should().BeInRange(1590, 1600, "the documentation says at most 1600");
    }

    [Fact]
    public void IFormattable_AnyFormat_IsTheTextOrFormatException()
    {
        IFormattable set = SipStatusCodeSet.Parse("408");

        set.ToString(null, CultureInfo.GetCultureInfo("ar-SA")).Should().Be("408");
        $"{set:G}|{set:g}|{set}".Should().Be("408|408|408");
        foreach (var format in new[] { "X", "GG", "D" })
        {
            FluentActions.Invoking(() => set.ToString(format, null))
                .Should().ThrowExactly<FormatException>().WithMessage(StatusCodeSetThrow.OnlyFormat);
#if !LIBRARY_NETSTANDARD
            FluentActions.Invoking(() => ((ISpanFormattable)set).TryFormat(new char[9], out _, format, null))
                .Should().ThrowExactly<FormatException>();
            FluentActions.Invoking(() => ((IUtf8SpanFormattable)set).TryFormat(new byte[9], out _, format, null))
                .Should().ThrowExactly<FormatException>();
#endif
        }
    }

#if !LIBRARY_NETSTANDARD
    [Fact]
    public void IParsable_AnyAlphabet_ParsesAsTheType()
    {
        var expected = SipStatusCodeSet.Parse("408,5xx");

        GenericText.Parse<SipStatusCodeSet>("408,5xx", null).Should().Equal(expected);
        GenericText.ParseChars<SipStatusCodeSet>("408,5xx", null).Should().Equal(expected);
        GenericText.ParseUtf8<SipStatusCodeSet>("408,5xx"u8, null).Should().Equal(expected);
        GenericText.TryParse("408,5xx", null, out SipStatusCodeSet? set).Should().BeTrue();
        set.Should().Equal(expected);
        GenericText.TryParseChars("408,5xx", null, out set).Should().BeTrue();
        set.Should().Equal(expected);
        GenericText.TryParseUtf8("408,5xx"u8, null, out set).Should().BeTrue();
        set.Should().Equal(expected);
        GenericText.TryParse("x", null, out set).Should().BeFalse();
        set.Should().BeNull();
        FluentActions.Invoking(() => GenericText.Parse<SipStatusCodeSet>("x", null)).Should().ThrowExactly<FormatException>();
        FluentActions.Invoking(() => GenericText.ParseUtf8<SipStatusCodeSet>("x"u8, null)).Should().ThrowExactly<FormatException>();
    }

    [Fact]
    public void ISpanFormattable_AnyRoom_WritesAllOrNothing()
    {
        ISpanFormattable chars = SipStatusCodeSet.Parse("408,5xx");
        IUtf8SpanFormattable utf8 = SipStatusCodeSet.Parse("408,5xx");

        Destinations.MustReceive(
            "408,5xx", (Span<char> destination, out int written) => chars.TryFormat(destination, out written, "G", null));
        Destinations.MustReceive(
            "408,5xx", (Span<byte> destination, out int written) => utf8.TryFormat(destination, out written, default, null));
    }
#endif

    private static string Message(Func<SipStatusCodeSet> parse) => Assert.Throws<FormatException>(() => parse().Count).Message;
}
