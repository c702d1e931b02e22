using System;
using System.Globalization;
using FluentAssertions;
using Xunit;

namespace SipStatus.Tests;

/// <summary>Code to text.</summary>
public partial class SipStatusCodeTests
{
    /// <summary>Number (0: <c>default</c>), format and text.</summary>
    public static TheoryData<int, string?, string> Texts => new()
    {
        { 486, null, "486 Busy Here" },
        { 486, "", "486 Busy Here" },
        { 486, "G", "486 Busy Here" },
        { 486, "g", "486 Busy Here" },
        { 486, "D", "486" },
        { 486, "d", "486" },
        { 200, null, "200 OK" },
        { 200, "D", "200" },
        { 504, "G", "504 Server Time-out" },
        { 555, "G", "555 Push Notification Service Not Supported" },
        { 606, "G", "606 Not Acceptable" },
        { 101, "G", "101" },
        { 499, null, "499" },
        { 499, "G", "499" },
        { 499, "D", "499" },
        { 690, "G", "690" },
        { 0, null, "0" },
        { 0, "G", "0" },
        { 0, "D", "0" },
    };

    [Theory]
    [MemberData(nameof(Texts))]
    public void ToString_KnownFormat_GivesTheText(int value, string? format, string text)
    {
        var code = Code(value);

        code.ToString(format).Should().Be(text);
        ((IFormattable)code).ToString(format, null).Should().Be(text);
        ((IFormattable)code).ToString(format, CultureInfo.GetCultureInfo("ar-SA")).Should().Be(text);
        string.Format(null, $"<{{0,50:{format}}}>", code).Should().Be($"<{text.PadLeft(50)}>");
        if (format is null or "" or "G")
        {
            code.ToString().Should().Be(text);
            $"{code}".Should().Be(text);
        }
    }

    [Theory]
    [MemberData(nameof(Texts))]
    public void TryFormat_AnyRoom_WritesAllOrNothing(int value, string? format, string text)
    {
        var code = Code(value);

        Destinations.MustReceive(text, (Span<char> destination, out int written) => code.TryFormat(destination, out written, format));
        Destinations.MustReceive(text, (Span<byte> destination, out int written) => code.TryFormat(destination, out written, format));
        if (format is null)
        {
            Destinations.MustReceive(text, (Span<char> destination, out int written) => code.TryFormat(destination, out written));
            Destinations.MustReceive(text, (Span<byte> destination, out int written) => code.TryFormat(destination, out written));
        }
    }

    [Theory]
    [InlineData("X")]
    [InlineData("GG")]
    [InlineData("D3")]
    [InlineData("GD")]
    [InlineData(" ")]
    [InlineData("G ")]
    [InlineData("\0")]
    [InlineData("\u0147")] // Its low byte is that of G.
    public void Format_UnknownFormat_ThrowsOrIsFalse(string format)
    {
        foreach (var code in new[] { SipStatusCode.BusyHere, new SipStatusCode(499), default })
        {
            FluentActions.Invoking(() => code.ToString(format))
                .Should().ThrowExactly<FormatException>().WithMessage(Throw.StatusCodeFormats);
            FluentActions.Invoking(() => ((IFormattable)code).ToString(format, null))
                .Should().ThrowExactly<FormatException>().WithMessage(Throw.StatusCodeFormats);
            FluentActions.Invoking(() => string.Format(null, $"{{0:{format}}}", code))
                .Should().ThrowExactly<FormatException>().WithMessage(Throw.StatusCodeFormats);
            Destinations.MustReceiveNothing((Span<char> destination, out int written) => code.TryFormat(destination, out written, format));
            Destinations.MustReceiveNothing((Span<byte> destination, out int written) => code.TryFormat(destination, out written, format));
        }
    }

    [Fact]
    public void Interpolate_AnyFormat_GivesTheText()
    {
        var code = SipStatusCode.BusyHere;

        $"{code}|{code:G}|{code:D}|{code,15}|{code,-5:D}|".Should().Be("486 Busy Here|486 Busy Here|486|  486 Busy Here|486  |");
        string.Concat(code, new SipStatusCode(499)).Should().Be("486 Busy Here499");
        $"{code.Value}".Should().Be("486");
    }

    [Fact]
    public void Interpolate_UnknownFormat_ThrowsFormatException() =>
        FluentActions.Invoking(() => $"{SipStatusCode.BusyHere:X}")
            .Should().ThrowExactly<FormatException>().WithMessage(Throw.StatusCodeFormats);

    [Fact]
    public void ToString_OfEveryCode_IsNumberAndPhrase()
    {
        for (var value = 100; value <= 699; value++)
        {
            var digits = value.ToString(CultureInfo.InvariantCulture);
            var text = RegistrySource.Phrases.TryGetValue(value, out var phrase) ? $"{digits} {phrase}" : digits;

            new SipStatusCode(value).ToString().Should().Be(text);
            new SipStatusCode(value).ToString("D").Should().Be(digits);
            SipStatusCode.Parse(text).Value.Should().Be(value);
            SipStatusCode.Parse(digits).Value.Should().Be(value);
        }
    }

    [Fact]
    public void ToString_RegisteredCode_IsAlwaysTheSameString()
    {
        foreach (var value in RegistrySource.Phrases.Keys)
        {
            new SipStatusCode(value).ToString().Should().BeSameAs(new SipStatusCode(value).ToString());
            new SipStatusCode(value).ToString("G").Should().BeSameAs(new SipStatusCode(value).ToString());
            new SipStatusCode(value).ReasonPhrase.Should().BeSameAs(new SipStatusCode(value).ReasonPhrase);
        }
    }
}
