using System;
using System.Collections.Generic;
using System.ComponentModel;
using System.Globalization;
using System.IO;
#if !LIBRARY_NETSTANDARD
using System.Text.Json;
#endif
using System.Xml;
using System.Xml.Serialization;
using FluentAssertions;
using SipStatus.Q850;
using Xunit;

namespace SipStatus.Tests;

/// <summary>Reasons written as text, JSON and XML.</summary>
public partial class SipReasonTests
{
    [Theory]
    [MemberData(nameof(ReasonCases.All), MemberType = typeof(ReasonCases))]
    public void TryFormat_AnyRoom_WritesAllOrNothing(ReasonCase row)
    {
        var reason = SipReason.Parse(row.Input);

        Destinations.MustReceive(row.Canonical, (Span<char> destination, out int written) => reason.TryFormat(destination, out written));
        Destinations.MustReceive(row.Canonical, (Span<byte> destination, out int written) => reason.TryFormat(destination, out written));
    }

    [Fact]
    public void TryFormat_LongText_IsWrittenWhole()
    {
        var text = new string('\u6B63', 1000);
        var reason = SipReason.ForStatusCode(SipStatusCode.BusyHere, text);

        reason.ToString().Should().Be($"SIP;cause=486;text=\"{text}\"");
        reason.Text.Should().Be(text);
        var bytes = new byte[4000];
        reason.TryFormat(bytes, out var written).Should().BeTrue();
        SipReason.Parse(bytes.AsSpan(0, written)).Should().Be(reason);
        reason.TryFormat(bytes.AsSpan(0, written - 1), out written).Should().BeFalse();
        written.Should().Be(0);
    }

    [Fact]
    public void TryFormat_OfTheDefault_IsEmpty()
    {
        default(SipReason).TryFormat(Span<char>.Empty, out var charsWritten).Should().BeTrue();
        default(SipReason).TryFormat(Span<byte>.Empty, out var bytesWritten).Should().BeTrue();
        (charsWritten + bytesWritten).Should().Be(0);
    }

    [Fact]
    public void IFormattable_AnyFormat_IsTheTextOrFormatException()
    {
        IFormattable reason = SipReason.ForStatusCode(SipStatusCode.OK);

        reason.ToString("G", CultureInfo.GetCultureInfo("ar-SA")).Should().Be("SIP;cause=200");
        $"[{reason}]".Should().Be("[SIP;cause=200]");
        FluentActions.Invoking(() => reason.ToString("X", null))
            .Should().ThrowExactly<FormatException>().WithMessage(ReasonThrow.OnlyFormat);
    }

    [Fact]
    public void TypeConverter_OfTheReason_ConvertsTextBothWays()
    {
        var converter = TypeDescriptor.GetConverter(typeof(SipReason));

        converter.Should().BeOfType<SipReasonTypeConverter>();
        converter.ConvertFromInvariantString("Q.850 ;cause=17").Should().Be(SipReason.ForQ850(Q850Cause.UserBusy));
        converter.ConvertFromInvariantString("").Should().Be(default(SipReason));
        converter.ConvertToInvariantString(SipReason.ForQ850(Q850Cause.UserBusy)).Should().Be("Q.850;cause=17");
        FluentActions.Invoking(() => converter.ConvertFrom(";")).Should().ThrowExactly<FormatException>();
    }

    [Fact]
    public void Xml_AnyReason_ComesBackEqual()
    {
        List<SipReason> reasons =
            [default, SipReason.ForQ850(Q850Cause.UserBusy, Q850Location.User, " <a> & \"b\" "), new("X-Own", 1, "\u6B63")];

        var written = new StringWriter();
        new XmlSerializer(typeof(List<SipReason>)).Serialize(written, reasons);
        using var reader = XmlReader.Create(new StringReader(written.ToString()));
        new XmlSerializer(typeof(List<SipReason>)).Deserialize(reader).Should().BeEquivalentTo(reasons);
    }

#if !LIBRARY_NETSTANDARD
    [Fact]
    public void Json_AnyReason_ComesBackEqual()
    {
        Dictionary<SipReason, SipReason> reasons = new()
        {
            [SipReason.ForQ850(Q850Cause.UserBusy, Q850Location.User, "a \"b\"")] = default,
            [default] = new("X-Own", 1, "\u6B63"),
        };

        JsonSerializer.Deserialize<Dictionary<SipReason, SipReason>>(JsonSerializer.Serialize(reasons)).Should().Equal(reasons);
        JsonSerializer.Serialize(SipReason.ForStatusCode(SipStatusCode.OK)).Should().Be("\"SIP;cause=200\"");
        JsonSerializer.Deserialize<SipReason>("\"Q.850 ;cause=17\"").Should().Be(SipReason.ForQ850(Q850Cause.UserBusy));
    }

    [Theory]
    [InlineData("null")]
    [InlineData("200")]
    [InlineData("{}")]
    [InlineData("\";\"")]
    [InlineData("\"\\ud800\"")]
    public void Json_AnythingElse_IsJsonException(string json) =>
        FluentActions.Invoking(() => JsonSerializer.Deserialize<SipReason>(json)).Should().Throw<JsonException>();

    [Fact]
    public void IParsable_AndISpanFormattable_AreThoseOfTheType()
    {
        var expected = SipReason.ForQ850(Q850Cause.UserBusy);

        GenericText.Parse<SipReason>("Q.850;cause=17", null).Should().Be(expected);
        GenericText.ParseChars<SipReason>("Q.850;cause=17", null).Should().Be(expected);
        GenericText.ParseUtf8<SipReason>("Q.850;cause=17"u8, null).Should().Be(expected);
        GenericText.TryParse("Q.850;cause=17", null, out SipReason reason).Should().BeTrue();
        reason.Should().Be(expected);
        GenericText.TryParseChars("Q.850;cause=17", null, out reason).Should().BeTrue();
        GenericText.TryParseUtf8(";"u8, null, out reason).Should().BeFalse();
        ISpanFormattable chars = expected;
        IUtf8SpanFormattable utf8 = expected;
        Destinations.MustReceive(
            "Q.850;cause=17", (Span<char> destination, out int written) => chars.TryFormat(destination, out written, "G", null));
        Destinations.MustReceive(
            "Q.850;cause=17", (Span<byte> destination, out int written) => utf8.TryFormat(destination, out written, default, null));
        FluentActions.Invoking(() => chars.TryFormat(new char[20], out _, "X", null)).Should().ThrowExactly<FormatException>();
        FluentActions.Invoking(() => utf8.TryFormat(new byte[20], out _, "X", null)).Should().ThrowExactly<FormatException>();
    }
#endif
}
