using System;
using System.Collections.Generic;
using System.ComponentModel;
using System.Globalization;
using FluentAssertions;
using Microsoft.Extensions.Configuration;
using Xunit;

namespace SipStatus.Tests;

public class SipStatusCodeTypeConverterTests
{
    private static readonly TypeConverter s_converter = TypeDescriptor.GetConverter(typeof(SipStatusCode));

    [Fact]
    public void TypeDescriptor_OfTheCode_FindsTheConverter() => s_converter.Should().BeOfType<SipStatusCodeTypeConverter>();

    [Fact]
    public void CanConvert_FromAndToTextAndNumbers_IsTrue()
    {
        foreach (var type in new[] { typeof(string), typeof(int), typeof(long) })
        {
            s_converter.CanConvertFrom(type).Should().BeTrue();
            s_converter.CanConvertTo(type).Should().BeTrue();
        }

        s_converter.CanConvertFrom(typeof(double)).Should().BeFalse();
        s_converter.CanConvertTo(typeof(double)).Should().BeFalse();
    }

    [Fact]
    public void ConvertFrom_Number_IsTheCode()
    {
        for (var value = 100; value <= 699; value++)
        {
            s_converter.ConvertFrom(value).Should().Be(new SipStatusCode(value));
            s_converter.ConvertFrom((long)value).Should().Be(new SipStatusCode(value));
        }

        s_converter.ConvertFrom(0).Should().Be(default(SipStatusCode));
        s_converter.ConvertFrom(0L).Should().Be(default(SipStatusCode));
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(99)]
    [InlineData(700)]
    [InlineData(99L)]
    [InlineData((1L << 32) + 486)]
    [InlineData(long.MinValue)]
    public void ConvertFrom_NumberThatIsNoCode_ThrowsArgumentOutOfRangeException(object number) =>
        FluentActions.Invoking(() => s_converter.ConvertFrom(number)).Should().ThrowExactly<ArgumentOutOfRangeException>()
            .WithMessage(Throw.StatusCodeRange + "*");

    [Fact]
    public void ConvertTo_Number_IsThatOfTheCode()
    {
        s_converter.ConvertTo(SipStatusCode.BusyHere, typeof(int)).Should().BeOfType<int>().And.Be(486);
        s_converter.ConvertTo(SipStatusCode.BusyHere, typeof(long)).Should().BeOfType<long>().And.Be(486L);
        s_converter.ConvertTo(default(SipStatusCode), typeof(int)).Should().Be(0);
    }

    [Theory]
    [InlineData("486", 486)]
    [InlineData("486 Busy Here", 486)]
    [InlineData("499", 499)]
    [InlineData("0", 0)]
    public void ConvertFrom_Text_IsTheCode(string text, int expected)
    {
        ((SipStatusCode)s_converter.ConvertFrom(text)!).Value.Should().Be(expected);
        ((SipStatusCode)s_converter.ConvertFromInvariantString(text)!).Value.Should().Be(expected);
        ((SipStatusCode)s_converter.ConvertFromString(null, CultureInfo.GetCultureInfo("ar-SA"), text)!).Value.Should().Be(expected);
    }

    [Theory]
    [MemberData(nameof(SipStatusRegistryTests.CodesAndNames), MemberType = typeof(SipStatusRegistryTests))]
    public void ConvertFrom_NameOfACode_IsTheCode(int code, string name)
    {
        s_converter.ConvertFrom(name).Should().Be(new SipStatusCode(code));
        s_converter.ConvertFrom(name.ToUpperInvariant()).Should().Be(new SipStatusCode(code));
    }

    [Fact]
    public void ConvertFrom_NameInOtherSpellings_IsTheCode()
    {
        foreach (var name in new[] { "BUSY_HERE", "busy-here", "Busy Here", "busyhere" })
        {
            s_converter.ConvertFrom(name).Should().Be(SipStatusCode.BusyHere);
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData("48")]
    [InlineData("700")]
    [InlineData(" 486")]
    [InlineData("Busy")]
    [InlineData("Busy.Here")]
    [InlineData("BusyHere\r\n")]
    public void ConvertFrom_TextThatIsNoCode_ThrowsFormatException(string text) =>
        FluentActions.Invoking(() => s_converter.ConvertFrom(text)).Should().ThrowExactly<FormatException>();

    [Fact]
    public void ConvertFrom_AnotherType_ThrowsNotSupportedException()
    {
        FluentActions.Invoking(() => s_converter.ConvertFrom(486.0)).Should().ThrowExactly<NotSupportedException>();
        FluentActions.Invoking(() => s_converter.ConvertFrom(null!)).Should().ThrowExactly<NotSupportedException>();
    }

    [Fact]
    public void ConvertTo_String_IsTheTextThatReadsBack()
    {
        s_converter.ConvertTo(SipStatusCode.BusyHere, typeof(string)).Should().Be("486 Busy Here");
        s_converter.ConvertToInvariantString(new SipStatusCode(499)).Should().Be("499");
        s_converter.ConvertTo(null, CultureInfo.GetCultureInfo("ar-SA"), default(SipStatusCode), typeof(string)).Should().Be("0");
        for (var value = 100; value <= 699; value++)
        {
            s_converter.ConvertFromInvariantString(s_converter.ConvertToInvariantString(new SipStatusCode(value))!)
                .Should().Be(new SipStatusCode(value));
        }
    }

    [Fact]
    public void ConvertTo_AnotherType_Throws()
    {
        FluentActions.Invoking(() => s_converter.ConvertTo(SipStatusCode.OK, typeof(double)))
            .Should().ThrowExactly<NotSupportedException>();
        FluentActions.Invoking(() => s_converter.ConvertTo(SipStatusCode.OK, null!)).Should().ThrowExactly<ArgumentNullException>();
    }

    [Fact]
    public void Configuration_BoundToOptions_ReadsCodes()
    {
        var options = Configuration(
            ("Answer", "486 Busy Here"), ("Overload", "503"), ("Retry:0", "408"), ("Retry:1", "503 Service Unavailable"), ("ByMethod:INVITE", "603"))
            .Get<Options>()!;

        options.Answer.Should().Be(SipStatusCode.BusyHere);
        options.Overload.Should().Be(SipStatusCode.ServiceUnavailable);
        options.Missing.Should().BeNull();
        options.Preset.Should().Be(SipStatusCode.Trying);
        options.Retry.Should().Equal(SipStatusCode.RequestTimeout, SipStatusCode.ServiceUnavailable);
        options.ByMethod.Should().Equal(new Dictionary<string, SipStatusCode> { ["INVITE"] = SipStatusCode.Decline });
    }

    [Fact]
    public void Configuration_Names_AreCodes()
    {
        var settings = Configuration(
            ("Answer", "BusyHere"), ("Overload", "SERVICE_UNAVAILABLE"), ("Retry:0", "request-timeout"), ("Retry:1", "503"),
            ("ByMethod:INVITE", "Decline"));
        var options = settings.Get<Options>()!;

        options.Answer.Should().Be(SipStatusCode.BusyHere);
        options.Overload.Should().Be(SipStatusCode.ServiceUnavailable);
        options.Retry.Should().Equal(SipStatusCode.RequestTimeout, SipStatusCode.ServiceUnavailable);
        options.ByMethod.Should().Equal(new Dictionary<string, SipStatusCode> { ["INVITE"] = SipStatusCode.Decline });
        settings.GetValue<SipStatusCode>("Overload").Should().Be(SipStatusCode.ServiceUnavailable);
    }

    [Fact]
    public void Configuration_ReadOneByOne_ReadsACode()
    {
        var configuration = Configuration(("Answer", "486"));

        configuration.GetValue<SipStatusCode>("Answer").Should().Be(SipStatusCode.BusyHere);
        configuration.GetValue("Missing", SipStatusCode.OK).Should().Be(SipStatusCode.OK);
    }

    [Theory]
    [InlineData("Busy")]
    [InlineData("700")]
    [InlineData("486\r\n")]
    public void Configuration_ValueThatIsNoCode_ThrowsInvalidOperationExceptionWithFormatException(string value) =>
        FluentActions.Invoking(() => Configuration(("Answer", value)).Get<Options>())
            .Should().Throw<InvalidOperationException>().Which.GetBaseException().Should().BeOfType<FormatException>();

    private static IConfigurationRoot Configuration(params (string Key, string Value)[] settings) =>
        new ConfigurationBuilder()
            .AddInMemoryCollection(Array.ConvertAll(settings, setting => KeyValuePair.Create(setting.Key, (string?)setting.Value)))
            .Build();

    private sealed class Options
    {
        public SipStatusCode Answer { get; set; }

        public SipStatusCode? Overload { get; set; }

        public SipStatusCode? Missing { get; set; }

        public SipStatusCode Preset { get; set; } = SipStatusCode.Trying;

        public List<SipStatusCode> Retry { get; set; } = [];

        public Dictionary<string, SipStatusCode> ByMethod { get; set; } = [];
    }
}
