using System;
using System.Collections.Generic;
using System.ComponentModel;
using System.Globalization;
using FluentAssertions;
using Microsoft.Extensions.Configuration;
using SipStatus.Q850;
using SipStatus.Rules;
using Xunit;

namespace SipStatus.Tests;

/// <summary>The type converters of all values but the code, and of the answers that refuse.</summary>
public class SipTextTypeConverterTests
{
    public static TheoryData<object, string> Texts => new()
    {
        { new SipStatusLine(SipStatusCode.BusyHere), "SIP/2.0 486 Busy Here" },
        { new SipStatusLine(SipStatusCode.BusyHere, ""), "SIP/2.0 486 " },
        { default(SipStatusLine), "" },
        { Q850Cause.UserBusy, "17 User busy" },
        { default(Q850Cause), "0" },
        { Q850Location.TransitNetwork, "TN" },
        { default(Q850Location), default(Q850Location).Token },
    };

    [Theory]
    [MemberData(nameof(Texts))]
    public void Convert_ValueAndText_GoBothWays(object value, string text)
    {
        var converter = TypeDescriptor.GetConverter(value.GetType());

        converter.CanConvertFrom(typeof(string)).Should().BeTrue();
        converter.CanConvertTo(typeof(string)).Should().BeTrue();
        converter.ConvertToInvariantString(value).Should().Be(text);
        converter.ConvertFromInvariantString(text).Should().Be(value);
        converter.ConvertFromString(null, CultureInfo.GetCultureInfo("ar-SA"), text).Should().Be(value);
    }

    [Theory]
    [InlineData(typeof(SipStatusLine), "486 Busy Here")]
    [InlineData(typeof(Q850Cause), "128")]
    [InlineData(typeof(Q850Cause), "")]
    [InlineData(typeof(Q850Location), "X")]
    public void ConvertFrom_BadText_ThrowsFormatException(Type type, string text) =>
        FluentActions.Invoking(() => TypeDescriptor.GetConverter(type).ConvertFrom(text)).Should().ThrowExactly<FormatException>();

    [Theory]
    [InlineData(typeof(SipStatusLine))]
    [InlineData(typeof(Q850Location))]
    public void Convert_Numbers_AreNoText(Type type)
    {
        var converter = TypeDescriptor.GetConverter(type);

        converter.CanConvertFrom(typeof(int)).Should().BeFalse();
        converter.CanConvertTo(typeof(int)).Should().BeFalse();
        FluentActions.Invoking(() => converter.ConvertFrom(3)).Should().ThrowExactly<NotSupportedException>();
        FluentActions.Invoking(() => converter.ConvertTo(Activator.CreateInstance(type), typeof(int)))
            .Should().ThrowExactly<NotSupportedException>();
    }

    [Fact]
    public void Convert_Cause_TakesAndGivesNumbers()
    {
        var converter = TypeDescriptor.GetConverter(typeof(Q850Cause));

        for (var value = 1; value <= 127; value++)
        {
            converter.ConvertFrom(value).Should().Be(new Q850Cause(value));
            converter.ConvertFrom((long)value).Should().Be(new Q850Cause(value));
            converter.ConvertTo(new Q850Cause(value), typeof(int)).Should().Be(value);
            converter.ConvertTo(new Q850Cause(value), typeof(long)).Should().Be((long)value);
        }

        converter.ConvertFrom(0).Should().Be(default(Q850Cause));
        FluentActions.Invoking(() => converter.ConvertFrom(128)).Should().ThrowExactly<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => converter.ConvertFrom((1L << 32) + 17)).Should().ThrowExactly<ArgumentOutOfRangeException>();
    }

    [Fact]
    public void Configuration_BoundToOptions_ReadsAllValues()
    {
        var options = Bind(("Line", "SIP/2.0 603 Not today"), ("Cause", "17"), ("Location", "ln"));

        options.Line.Should().Be(new SipStatusLine(SipStatusCode.Decline, "Not today"));
        options.Cause.Should().Be(Q850Cause.UserBusy);
        options.Location.Should().Be(Q850Location.LocalPublicNetwork);
        FluentActions.Invoking(() => Bind(("Cause", "128"))).Should().Throw<InvalidOperationException>()
            .Which.GetBaseException().Should().BeOfType<FormatException>();
    }

    [Theory]
    [InlineData("Error")]
    [InlineData("Methods")]
    public void Configuration_BoundToAnAnswer_IsRefused(string name) =>
        FluentActions.Invoking(() => Bind((name, "x"))).Should().Throw<InvalidOperationException>()
            .Which.GetBaseException().Message.Should().Be(Throw.CannotBeReadBack);

    [Fact]
    public void ConvertTo_Answer_IsItsText()
    {
        TypeDescriptor.GetConverter(typeof(SipStatusLineError)).ConvertToInvariantString(default(SipStatusLineError))
            .Should().Be("no error");
        TypeDescriptor.GetConverter(typeof(SipMethodSet)).ConvertToInvariantString(SipMethodSet.Any).Should().Be("any");
    }

    private static Options Bind(params (string Key, string Value)[] settings) => new ConfigurationBuilder()
        .AddInMemoryCollection(Array.ConvertAll(settings, setting => KeyValuePair.Create(setting.Key, (string?)setting.Value)))
        .Build().Get<Options>()!;

    private sealed class Options
    {
        public SipStatusLine Line { get; set; }

        public Q850Cause Cause { get; set; }

        public Q850Location Location { get; set; }

        public SipStatusLineError Error { get; set; }

        public SipMethodSet? Methods { get; set; }
    }
}
