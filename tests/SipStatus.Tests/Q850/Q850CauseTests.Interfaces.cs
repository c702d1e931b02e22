#if !LIBRARY_NETSTANDARD
using System;
using System.Globalization;
using System.Text.Unicode;
using FluentAssertions;
using SipStatus.Q850;
using Xunit;

namespace SipStatus.Tests.Q850;

/// <summary>The interfaces of newer frameworks, through generic code as it meets the type.</summary>
public partial class Q850CauseTests
{
    private static readonly CultureInfo s_culture = CultureInfo.GetCultureInfo("ar-SA");

    [Fact]
    public void IParsable_AnyAlphabet_ParsesAsTheType()
    {
        GenericText.Parse<Q850Cause>("17 User busy", s_culture).Should().Be(Q850Cause.UserBusy);
        GenericText.ParseChars<Q850Cause>("17", s_culture).Should().Be(Q850Cause.UserBusy);
        GenericText.ParseUtf8<Q850Cause>("17"u8, s_culture).Should().Be(Q850Cause.UserBusy);
        GenericText.TryParse("17", s_culture, out Q850Cause cause).Should().BeTrue();
        cause.Should().Be(Q850Cause.UserBusy);
        GenericText.TryParseChars("17", s_culture, out cause).Should().BeTrue();
        cause.Should().Be(Q850Cause.UserBusy);
        GenericText.TryParseUtf8("17"u8, s_culture, out cause).Should().BeTrue();
        cause.Should().Be(Q850Cause.UserBusy);
        GenericText.TryParse(null, s_culture, out cause).Should().BeFalse();
        GenericText.TryParseChars("128", s_culture, out cause).Should().BeFalse();
        GenericText.TryParseUtf8("x"u8, s_culture, out cause).Should().BeFalse();
        cause.Should().Be(default(Q850Cause));
    }

    [Theory]
    [MemberData(nameof(Texts))]
    public void ISpanFormattable_AnyRoom_WritesAllOrNothing(int value, string? format, string text)
    {
        ISpanFormattable chars = Cause(value);
        IUtf8SpanFormattable utf8 = Cause(value);

        Destinations.MustReceive(
            text, (Span<char> destination, out int written) => chars.TryFormat(destination, out written, format, s_culture));
        Destinations.MustReceive(
            text, (Span<byte> destination, out int written) => utf8.TryFormat(destination, out written, format, s_culture));
    }

    [Fact]
    public void ISpanFormattable_UnknownFormat_ThrowsFormatException()
    {
        // False would make the caller come back with more and more room.
        FluentActions.Invoking(() => $"{Q850Cause.UserBusy:X}")
            .Should().ThrowExactly<FormatException>().WithMessage(Q850Throw.CauseFormats);
        FluentActions.Invoking(() => Utf8.TryWrite(new byte[10], $"{Q850Cause.UserBusy:X}", out _))
            .Should().ThrowExactly<FormatException>().WithMessage(Q850Throw.CauseFormats);
    }
}
#endif
