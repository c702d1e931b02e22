#if !LIBRARY_NETSTANDARD
using System;
using System.Globalization;
using System.Numerics;
using System.Text;
using System.Text.Unicode;
using FluentAssertions;
using Xunit;

namespace SipStatus.Tests;

/// <summary>The interfaces of newer frameworks, through generic code as it meets the type.</summary>
public partial class SipStatusCodeTests
{
    private static readonly CultureInfo s_culture = CultureInfo.GetCultureInfo("ar-SA");

    [Fact]
    public void IParsable_AnyAlphabet_ParsesAsTheType()
    {
        GenericText.Parse<SipStatusCode>("486 Busy Here", s_culture).Should().Be(SipStatusCode.BusyHere);
        GenericText.ParseChars<SipStatusCode>("486", s_culture).Should().Be(SipStatusCode.BusyHere);
        GenericText.ParseUtf8<SipStatusCode>("486"u8, s_culture).Should().Be(SipStatusCode.BusyHere);
        GenericText.TryParse("486", s_culture, out SipStatusCode code).Should().BeTrue();
        code.Should().Be(SipStatusCode.BusyHere);
        GenericText.TryParseChars("486", s_culture, out code).Should().BeTrue();
        code.Should().Be(SipStatusCode.BusyHere);
        GenericText.TryParseUtf8("486"u8, s_culture, out code).Should().BeTrue();
        code.Should().Be(SipStatusCode.BusyHere);
    }

    [Theory]
    [InlineData("")]
    [InlineData("99")]
    [InlineData("700 x")]
    public void IParsable_NoCode_ThrowsFormatExceptionOrIsFalse(string text)
    {
        FluentActions.Invoking(() => GenericText.Parse<SipStatusCode>(text, null)).Should().ThrowExactly<FormatException>();
        FluentActions.Invoking(() => GenericText.ParseChars<SipStatusCode>(text, null)).Should().ThrowExactly<FormatException>();
        FluentActions.Invoking(() => GenericText.ParseUtf8<SipStatusCode>(Encoding.UTF8.GetBytes(text), null))
            .Should().ThrowExactly<FormatException>();
        GenericText.TryParse(text, null, out SipStatusCode code).Should().BeFalse();
        code.Should().Be(default(SipStatusCode));
        GenericText.TryParseChars(text, null, out code).Should().BeFalse();
        code.Should().Be(default(SipStatusCode));
        GenericText.TryParseUtf8(Encoding.UTF8.GetBytes(text), null, out code).Should().BeFalse();
        code.Should().Be(default(SipStatusCode));
    }

    [Fact]
    public void IParsable_Null_ThrowsArgumentNullExceptionOrIsFalse()
    {
        FluentActions.Invoking(() => GenericText.Parse<SipStatusCode>(null!, null)).Should().ThrowExactly<ArgumentNullException>();
        GenericText.TryParse(null, null, out SipStatusCode code).Should().BeFalse();
        code.Should().Be(default(SipStatusCode));
    }

    [Theory]
    [MemberData(nameof(Texts))]
    public void ISpanFormattable_AnyRoom_WritesAllOrNothing(int value, string? format, string text)
    {
        ISpanFormattable chars = Code(value);
        IUtf8SpanFormattable utf8 = Code(value);

        Destinations.MustReceive(
            text, (Span<char> destination, out int written) => chars.TryFormat(destination, out written, format, s_culture));
        Destinations.MustReceive(
            text, (Span<byte> destination, out int written) => utf8.TryFormat(destination, out written, format, s_culture));
    }

    [Fact]
    public void ISpanFormattable_UnknownFormat_ThrowsFormatException()
    {
        // False would make the caller come back with more and more room.
        var room = new char[10];
        var utf8Room = new byte[10];

        FluentActions.Invoking(() => ((ISpanFormattable)SipStatusCode.OK).TryFormat(room, out _, "X", null))
            .Should().ThrowExactly<FormatException>().WithMessage(Throw.StatusCodeFormats);
        FluentActions.Invoking(() => ((IUtf8SpanFormattable)SipStatusCode.OK).TryFormat(utf8Room, out _, "X", null))
            .Should().ThrowExactly<FormatException>().WithMessage(Throw.StatusCodeFormats);
        FluentActions.Invoking(() => new StringBuilder().Append(null, $"{SipStatusCode.OK:X}"))
            .Should().ThrowExactly<FormatException>().WithMessage(Throw.StatusCodeFormats);
        FluentActions.Invoking(() => Utf8.TryWrite(utf8Room, $"{SipStatusCode.OK:X}", out _))
            .Should().ThrowExactly<FormatException>().WithMessage(Throw.StatusCodeFormats);
    }

    [Fact]
    public void Interpolate_IntoABuffer_WritesWhereItFits()
    {
        var room = new char[16];
        var utf8Room = new byte[16];

        room.AsSpan().TryWrite($"[{SipStatusCode.BusyHere}]", out var charsWritten).Should().BeTrue();
        new string(room, 0, charsWritten).Should().Be("[486 Busy Here]");
        room.AsSpan(0, 14).TryWrite($"[{SipStatusCode.BusyHere}]", out _).Should().BeFalse();

        Utf8.TryWrite(utf8Room, $"[{SipStatusCode.BusyHere}]", out var bytesWritten).Should().BeTrue();
        Encoding.UTF8.GetString(utf8Room, 0, bytesWritten).Should().Be("[486 Busy Here]");
        Utf8.TryWrite(utf8Room.AsSpan(0, 14), $"[{SipStatusCode.BusyHere}]", out _).Should().BeFalse();
    }

    [Fact]
    public void IComparisonOperators_InGenericCode_CompareByNumber()
    {
        Largest(SipStatusCode.OK, SipStatusCode.Decline, SipStatusCode.BusyHere).Should().Be(SipStatusCode.Decline);

        static T Largest<T>(params ReadOnlySpan<T> values)
            where T : IComparisonOperators<T, T, bool>
        {
            var largest = values[0];
            foreach (var value in values)
            {
                largest = value > largest ? value : largest;
            }

            return largest;
        }
    }
}
#endif
