#if !LIBRARY_NETSTANDARD
using System;
using System.Text;
using FluentAssertions;
using Xunit;

namespace SipStatus.Tests;

/// <summary>The interfaces of newer frameworks, through generic code as it meets the type.</summary>
public partial class SipStatusLineTests
{
    [Fact]
    public void IParsable_AnyAlphabet_ParsesInTheDefaultStyle()
    {
        var expected = new SipStatusLine(SipStatusCode.BusyHere, "");

        GenericText.Parse<SipStatusLine>("SIP/2.0 486", null).Should().Be(expected);
        GenericText.ParseChars<SipStatusLine>("SIP/2.0 486", null).Should().Be(expected);
        GenericText.ParseUtf8<SipStatusLine>("SIP/2.0 486"u8, null).Should().Be(expected);
        GenericText.TryParse("SIP/2.0 486", null, out SipStatusLine line).Should().BeTrue();
        line.Should().Be(expected);
        GenericText.TryParseChars("SIP/2.0 486", null, out line).Should().BeTrue();
        line.Should().Be(expected);
        GenericText.TryParseUtf8("SIP/2.0 486"u8, null, out line).Should().BeTrue();
        line.Should().Be(expected);
    }

    [Theory]
    [InlineData("")]
    [InlineData("SIP/2.0  486 Busy Here")]
    [InlineData("SIP/3.0 486 Busy Here")]
    public void IParsable_NoLine_ThrowsFormatExceptionOrIsFalse(string text)
    {
        FluentActions.Invoking(() => GenericText.Parse<SipStatusLine>(text, null)).Should().ThrowExactly<FormatException>();
        FluentActions.Invoking(() => GenericText.ParseChars<SipStatusLine>(text, null)).Should().ThrowExactly<FormatException>();
        FluentActions.Invoking(() => GenericText.ParseUtf8<SipStatusLine>(Utf8(text), null)).Should().ThrowExactly<FormatException>();
        GenericText.TryParse(text, null, out SipStatusLine line).Should().BeFalse();
        line.Should().Be(default(SipStatusLine));
        GenericText.TryParseChars(text, null, out line).Should().BeFalse();
        line.Should().Be(default(SipStatusLine));
        GenericText.TryParseUtf8(Utf8(text), null, out line).Should().BeFalse();
        line.Should().Be(default(SipStatusLine));
    }

    [Fact]
    public void IParsable_Null_ThrowsArgumentNullExceptionOrIsFalse()
    {
        FluentActions.Invoking(() => GenericText.Parse<SipStatusLine>(null!, null)).Should().ThrowExactly<ArgumentNullException>();
        GenericText.TryParse(null, null, out SipStatusLine line).Should().BeFalse();
        line.Should().Be(default(SipStatusLine));
    }

    [Theory]
    [MemberData(nameof(Texts))]
    public void ISpanFormattable_AnyRoom_WritesAllOrNothing(int code, string? phrase, string text)
    {
        ISpanFormattable chars = Line(code, phrase);
        IUtf8SpanFormattable utf8 = Line(code, phrase);

        foreach (var format in new[] { "", "G", "g" })
        {
            Destinations.MustReceive(
                text, (Span<char> destination, out int written) => chars.TryFormat(destination, out written, format, null));
            Destinations.MustReceive(
                text, (Span<byte> destination, out int written) => utf8.TryFormat(destination, out written, format, null));
        }
    }

    [Fact]
    public void ISpanFormattable_UnknownFormat_ThrowsFormatException()
    {
        var line = new SipStatusLine(SipStatusCode.OK);
        var room = new char[10];
        var utf8Room = new byte[10];

        FluentActions.Invoking(() => ((ISpanFormattable)line).TryFormat(room, out _, "D", null))
            .Should().ThrowExactly<FormatException>().WithMessage(Throw.StatusLineFormats);
        FluentActions.Invoking(() => ((IUtf8SpanFormattable)line).TryFormat(utf8Room, out _, "D", null))
            .Should().ThrowExactly<FormatException>().WithMessage(Throw.StatusLineFormats);
        FluentActions.Invoking(() => System.Text.Unicode.Utf8.TryWrite(utf8Room, $"{line:X}", out _))
            .Should().ThrowExactly<FormatException>().WithMessage(Throw.StatusLineFormats);
    }

    [Fact]
    public void Interpolate_LongerThanTheFirstBuffer_GrowsUntilItFits()
    {
        var phrase = new string('\u00FC', 5_000);
        var line = new SipStatusLine(SipStatusCode.OK, phrase);

        $"<{line}>".Should().Be($"<SIP/2.0 200 {phrase}>");
        new StringBuilder().Append(null, $"<{line}>").ToString().Should().Be($"<SIP/2.0 200 {phrase}>");
    }
}
#endif
