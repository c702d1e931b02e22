using System;
using System.Globalization;
using System.Linq;
using System.Text;
using FluentAssertions;
using SipStatus.Q850;
using Xunit;

namespace SipStatus.Tests.Q850;

/// <summary>Text to cause: a number, alone or followed by SP and any text.</summary>
public partial class Q850CauseTests
{
    private const string Number = "number from 1 to 127 without a leading zero expected";
    private const string Space = "SP expected";
    private const string Control = "control character not allowed in the text";

    [Theory]
    [InlineData("0", 0)]
    [InlineData("1", 1)]
    [InlineData("17", 17)]
    [InlineData("52", 52)]
    [InlineData("127", 127)]
    [InlineData("17 ", 17)]
    [InlineData("17 User busy", 17)]
    [InlineData("17 Normal call clearing", 17)]
    [InlineData("1  16", 1)]
    [InlineData("16 a\tb", 16)]
    [InlineData("102 \u6B63\u5FD9 \U0001F600 \uD83D", 102)]
    public void Parse_ACause_GivesItsNumber(string text, int expected)
    {
        var utf8Text = Encoding.UTF8.GetBytes(text);

        Q850Cause.Parse(text).Value.Should().Be(expected);
        Q850Cause.Parse(text.AsSpan()).Value.Should().Be(expected);
        Q850Cause.Parse(utf8Text).Value.Should().Be(expected);
        Q850Cause.TryParse(text, out var cause).Should().BeTrue();
        cause.Value.Should().Be(expected);
        foreach (var surrounded in Surroundings.Around(text))
        {
            Q850Cause.TryParse(surrounded.AsSpan(), out cause).Should().BeTrue();
            cause.Value.Should().Be(expected);
        }

        foreach (var surrounded in Surroundings.Around(utf8Text))
        {
            Q850Cause.TryParse(surrounded.AsSpan(), out cause).Should().BeTrue();
            cause.Value.Should().Be(expected);
        }
    }

    [Theory]
    [InlineData("", Number, 0)]
    [InlineData(" ", Number, 0)]
    [InlineData(" 17", Number, 0)]
    [InlineData("\uFEFF17", Number, 0)]
    [InlineData("+17", Number, 0)]
    [InlineData("-1", Number, 0)]
    [InlineData("User busy", Number, 0)]
    [InlineData("\uFF11\uFF17", Number, 0)]
    [InlineData("\u0661\u0667", Number, 0)]
    [InlineData("\u0131\u0137", Number, 0)]
    [InlineData("00", Number, 1)]
    [InlineData("017", Number, 1)]
    [InlineData("0 ", Number, 1)]
    [InlineData("0 User busy", Number, 1)]
    [InlineData("0\r\n", Number, 1)]
    [InlineData("0\0", Number, 1)]
    [InlineData("0x", Number, 1)]
    [InlineData("128", Number, 2)]
    [InlineData("129", Number, 2)]
    [InlineData("130", Number, 2)]
    [InlineData("1:", Space, 1)]
    [InlineData("1/", Space, 1)]
    [InlineData("127:", Space, 3)]
    [InlineData("127/", Space, 3)]
    [InlineData("999", Number, 2)]
    [InlineData("1270", Number, 3)]
    [InlineData("273", Number, 2)]
    [InlineData("4294967313", Number, 2)]
    [InlineData("17x", Space, 2)]
    [InlineData("17.0", Space, 2)]
    [InlineData("17\tUser busy", Space, 2)]
    [InlineData("17\u00A0User busy", Space, 2)]
    [InlineData("17\u0120User busy", Space, 2)]
    [InlineData("17\0", Space, 2)]
    [InlineData("17\r\n", Space, 2)]
    [InlineData("127;text=\"x\"", Space, 3)]
    [InlineData("17 \r\n", Control, 3)]
    [InlineData("17 User busy\r\nX: y", Control, 12)]
    [InlineData("17 a\u001B[2J", Control, 4)]
    [InlineData("17 a\u007F", Control, 4)]
    [InlineData("17 \u00FC\0", Control, 4)]
    public void Parse_NoCause_NamesTheRuleTheOffsetAndTheText(string text, string rule, int offset)
    {
        var utf8Text = Encoding.UTF8.GetBytes(text);
        var utf8Offset = Encoding.UTF8.GetByteCount(text[..offset]);
        var shown = string.Concat(text.Select(unit => char.IsControl(unit) || unit == '\uFEFF' ? $"\\u{(int)unit:X4}" : $"{unit}"));

        Message(() => Q850Cause.Parse(text))
            .Should().Be($"Not a Q.850 cause (RFC 3326, section 2): {rule} at offset {offset} of \"{shown}\".");
        Message(() => Q850Cause.Parse(text.AsSpan())).Should().Be(Message(() => Q850Cause.Parse(text)));
        Message(() => Q850Cause.Parse(utf8Text))
            .Should().Be($"Not a Q.850 cause (RFC 3326, section 2): {rule} at offset {utf8Offset} of \"{shown}\".");
        Q850Cause.TryParse(text, out var cause).Should().BeFalse();
        cause.Should().Be(default(Q850Cause));
        foreach (var surrounded in Surroundings.Around(text))
        {
            Q850Cause.TryParse(surrounded.AsSpan(), out cause).Should().BeFalse();
            cause.Should().Be(default(Q850Cause));
        }

        foreach (var surrounded in Surroundings.Around(utf8Text))
        {
            Q850Cause.TryParse(surrounded.AsSpan(), out cause).Should().BeFalse();
            cause.Should().Be(default(Q850Cause));
        }
    }

    [Theory]
    [InlineData(0)]
    [InlineData(50)]
    [InlineData(1_000_000)]
    public void Parse_LongText_QuotesAtMostAHundredCharactersOfIt(int length)
    {
        var text = "17 " + new string('x', length) + "\0" + new string('y', 1_000_000);

        var messages = new[] { Message(() => Q850Cause.Parse(text)), Message(() => Q850Cause.Parse(Encoding.UTF8.GetBytes(text))) };
        foreach (var message in messages)
        {
            var excerpt = message[(message.IndexOf('"') + 1)..message.LastIndexOf('"')];
            excerpt.Length.Should().BeLessThanOrEqualTo(100);
            excerpt.Should().Contain("\\u0000");
        }
    }

    [Fact]
    public void Parse_Null_ThrowsOrIsFalse()
    {
        FluentActions.Invoking(() => Q850Cause.Parse((string)null!))
            .Should().ThrowExactly<ArgumentNullException>().WithParameterName("text");
        Q850Cause.TryParse((string?)null, out var cause).Should().BeFalse();
        cause.Should().Be(default(Q850Cause));
    }

    // Every text of up to three ASCII characters, and that of four which begin with a cause.
    [Fact]
    public void TryParse_EveryShortText_IsACauseWhereItIsAPlainNumber()
    {
        var numbers = Enumerable.Range(0, 128).ToDictionary(value => value.ToString(CultureInfo.InvariantCulture), value => value);
        var wrong = 0;
        var buffer = new char[3];
        for (var length = 1; length <= 3; length++)
        {
            for (var index = 0; index < 1 << (7 * length); index++)
            {
                for (var i = 0; i < length; i++)
                {
                    buffer[i] = (char)((index >> (7 * i)) & 0x7F);
                }

                var text = new string(buffer, 0, length);
                var space = text.IndexOf(' ');
                var number = space < 0 ? text : text[..space];
                var isCause = numbers.TryGetValue(number, out var value) && (space < 0 || value > 0)
                    && text.Skip(number.Length).All(unit => unit == '\t' || !char.IsControl(unit));
                var accepted = Q850Cause.TryParse(text, out var cause);
                wrong += accepted == isCause && cause.Value == (isCause ? value : 0) ? 0 : 1;
            }
        }

        wrong.Should().Be(0);
    }

    [Fact]
    public void TryParse_BytesThatAreNotUtf8_AreTextLikeAnyOther()
    {
        Q850Cause.TryParse([.. "17 "u8, 0xFF, 0xC3], out var cause).Should().BeTrue();
        cause.Should().Be(Q850Cause.UserBusy);
        Q850Cause.TryParse([0xFF], out _).Should().BeFalse();
        Message(() => Q850Cause.Parse([0xFF])).Should().EndWith("of \"\uFFFD\".");
    }

    private static string Message(Action action) => FluentActions.Invoking(action).Should().ThrowExactly<FormatException>().Which.Message;
}
