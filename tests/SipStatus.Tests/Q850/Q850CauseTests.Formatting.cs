using System;
using System.Globalization;
using System.Text;
using FluentAssertions;
using SipStatus.Q850;
using Xunit;

namespace SipStatus.Tests.Q850;

/// <summary>Cause to text.</summary>
public partial class Q850CauseTests
{
    /// <summary>Number (0: <c>default</c>), format and text.</summary>
    public static TheoryData<int, string?, string> Texts => new()
    {
        { 17, null, "17 User busy" },
        { 17, "", "17 User busy" },
        { 17, "G", "17 User busy" },
        { 17, "g", "17 User busy" },
        { 17, "D", "17" },
        { 17, "d", "17" },
        { 1, null, "1 Unallocated (unassigned) number" },
        { 1, "D", "1" },
        { 102, "G", "102 Recovery on timer expiry" },
        { 100, "D", "100" },
        { 127, "D", "127" },
        { 52, null, "52" },
        { 52, "D", "52" },
        { 10, "G", "10" },
        { 126, "G", "126" },
        { 0, null, "0" },
        { 0, "G", "0" },
        { 0, "D", "0" },
    };

    [Theory]
    [MemberData(nameof(Texts))]
    public void ToString_KnownFormat_GivesTheText(int value, string? format, string text)
    {
        var cause = Cause(value);

        cause.ToString(format).Should().Be(text);
        ((IFormattable)cause).ToString(format, CultureInfo.GetCultureInfo("ar-SA")).Should().Be(text);
        string.Format(null, $"<{{0,50:{format}}}>", cause).Should().Be($"<{text.PadLeft(50)}>");
        Destinations.MustReceive(text, (Span<char> destination, out int written) => cause.TryFormat(destination, out written, format));
        Destinations.MustReceive(text, (Span<byte> destination, out int written) => cause.TryFormat(destination, out written, format));
    }

    [Theory]
    [InlineData("X")]
    [InlineData("GG")]
    [InlineData("D3")]
    [InlineData(" ")]
    [InlineData("\u0147")] // Its low byte is that of G.
    public void Format_UnknownFormat_ThrowsOrIsFalse(string format)
    {
        foreach (var cause in new[] { Q850Cause.UserBusy, new Q850Cause(52), default })
        {
            FluentActions.Invoking(() => cause.ToString(format)).Should().ThrowExactly<FormatException>()
                .WithMessage("The formats of a Q850Cause are G (17 User busy) and D (17).");
            FluentActions.Invoking(() => string.Format(null, $"{{0:{format}}}", cause)).Should().ThrowExactly<FormatException>();
            Destinations.MustReceiveNothing((Span<char> destination, out int written) => cause.TryFormat(destination, out written, format));
            Destinations.MustReceiveNothing((Span<byte> destination, out int written) => cause.TryFormat(destination, out written, format));
        }
    }

    [Fact]
    public void ToString_OfEveryCause_IsNumberAndTextAndParsesBack()
    {
        for (var value = 0; value <= 127; value++)
        {
            var cause = Cause(value);
            var digits = value.ToString(CultureInfo.InvariantCulture);

            cause.ToString("D").Should().Be(digits);
            cause.ToString().Should().Be(cause.IsDefined ? $"{digits} {cause.Text}" : digits);
            cause.ToString().Should().BeSameAs(cause.ToString());
            Q850Cause.Parse(cause.ToString()).Should().Be(cause);
            Q850Cause.Parse(digits).Should().Be(cause);
            Q850Cause.Parse(Encoding.UTF8.GetBytes(cause.ToString())).Should().Be(cause);
        }
    }

    [Fact]
    public void Interpolate_AnyFormat_GivesTheText() =>
        $"{Q850Cause.UserBusy}|{Q850Cause.UserBusy:D}|{Q850Cause.UserBusy,-4:D}|".Should().Be("17 User busy|17|17  |");
}
