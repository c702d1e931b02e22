using System;
using System.Collections.Generic;
using System.ComponentModel;
using System.IO;
using System.Runtime.Serialization;
using System.Text;
#if !LIBRARY_NETSTANDARD
using System.Text.Json;
#endif
using System.Xml;
using System.Xml.Serialization;
using FluentAssertions;
using Microsoft.Extensions.Configuration;
using Xunit;

namespace SipStatus.Tests;

/// <summary>Sets in JSON, XML and configuration.</summary>
public partial class SipStatusCodeSetTests
{
    public static TheoryData<string> Samples => ["", "408", "408,500,502-599", "1xx,2xx,3xx,4xx,5xx,6xx"];

#if !LIBRARY_NETSTANDARD
    [Theory]
    [MemberData(nameof(Samples))]
    public void Json_AnySet_IsItsTextAndComesBackEqual(string text)
    {
        var set = SipStatusCodeSet.Parse(text);

        JsonSerializer.Serialize(set).Should().Be($"\"{text}\"");
        JsonSerializer.Deserialize<SipStatusCodeSet>($"\"{text}\"").Should().Equal(set);
        var byKey = new Dictionary<SipStatusCodeSet, int> { [set] = 7 };
        JsonSerializer.Serialize(byKey).Should().Be($"{{\"{text}\":7}}");
        JsonSerializer.Deserialize<Dictionary<SipStatusCodeSet, int>>($"{{\"{text}\":7}}").Should().Equal(byKey);
    }

    [Theory]
    [InlineData("[]", "")]
    [InlineData("[408]", "408")]
    [InlineData("[503, 408, 503]", "408,503")]
    [InlineData("[\"503 Service Unavailable\", \"408\", 486]", "408,486,503")]
    [InlineData("408", "408")]
    [InlineData("\"!404\"", "1xx,2xx,3xx,400-403,405-499,5xx,6xx")]
    [InlineData("\"\\u0034\\u0030\\u0038\"", "408")]
    public void Json_OtherForms_AreRead(string json, string expected)
    {
        JsonSerializer.Deserialize<SipStatusCodeSet>(json)!.ToString().Should().Be(expected);

        var reader = new Utf8JsonReader(Sequences.InChunksOf(1, Encoding.UTF8.GetBytes(json)));
        JsonSerializer.Deserialize<SipStatusCodeSet>(ref reader)!.ToString().Should().Be(expected);
    }

    [Fact]
    public void Json_Null_IsNull() => JsonSerializer.Deserialize<SipStatusCodeSet>("null").Should().BeNull();

    [Theory]
    [InlineData("true")]
    [InlineData("{}")]
    [InlineData("700")]
    [InlineData("0")]
    [InlineData("[0]")]
    [InlineData("[null]")]
    [InlineData("[\"5xx\"]")]
    [InlineData("[[408]]")]
    [InlineData("[408")]
    [InlineData("\"408,\"")]
    [InlineData("\"\\ud800\"")]
    public void Json_AnythingElse_IsJsonException(string json) =>
        FluentActions.Invoking(() => JsonSerializer.Deserialize<SipStatusCodeSet>(json)).Should().Throw<JsonException>();

    [Fact]
    public void Json_BadText_SaysWhatParseSays() =>
        FluentActions.Invoking(() => JsonSerializer.Deserialize<SipStatusCodeSet>("\"408,7xx\"")).Should().Throw<JsonException>()
            .WithMessage("*item \"7xx\"*at offset 4 of \"408,7xx\"*");
#endif

    [Theory]
    [MemberData(nameof(Samples))]
    public void Xml_AnySet_IsItsTextAndComesBackEqual(string text)
    {
        var options = new Options { Retry = SipStatusCodeSet.Parse(text) };

        var written = new StringWriter();
        new XmlSerializer(typeof(Options)).Serialize(written, options);
        written.ToString().Should().Contain(text.Length == 0 ? "<Retry" : $"<Retry>{text}</Retry>");
        using var reader = XmlReader.Create(new StringReader(written.ToString()));
        ((Options)new XmlSerializer(typeof(Options)).Deserialize(reader)!).Retry.Should().Equal(options.Retry);

        using var stream = new MemoryStream();
        new DataContractSerializer(typeof(Options)).WriteObject(stream, options);
        stream.Position = 0;
        ((Options)new DataContractSerializer(typeof(Options)).ReadObject(stream)!).Retry.Should().Equal(options.Retry);
    }

    [Fact]
    public void Xml_BadText_IsTheSerializersOwnExceptionWithTheMessageOfParse()
    {
        using var reader = XmlReader.Create(new StringReader("<Options><Retry>408,7xx</Retry></Options>"));
        FluentActions.Invoking(() => new XmlSerializer(typeof(Options)).Deserialize(reader)).Should().Throw<InvalidOperationException>()
            .Which.GetBaseException().Should().BeOfType<FormatException>().Which.Message.Should().Contain("item \"7xx\"");
    }

    [Fact]
    public void ReadXml_OfASetThatIsThere_ThrowsInvalidOperationException()
    {
        // A set is immutable, those that everybody shares above all.
        var before = SipStatusCodeSet.All.ToString();
        using var reader = XmlReader.Create(new StringReader("<Retry>408</Retry>"));
        reader.MoveToContent();

        FluentActions.Invoking(() => ((IXmlSerializable)SipStatusCodeSet.All).ReadXml(reader)).Should().ThrowExactly<InvalidOperationException>()
            .WithMessage(StatusCodeSetThrow.IsImmutable);
        SipStatusCodeSet.All.ToString().Should().Be(before);
    }

    [Fact]
    public void IXmlSerializable_Null_ThrowsArgumentNullException()
    {
        IXmlSerializable set = SipStatusCodeSet.All;

        set.GetSchema().Should().BeNull();
        FluentActions.Invoking(() => set.ReadXml(null!)).Should().ThrowExactly<ArgumentNullException>().WithParameterName("reader");
        FluentActions.Invoking(() => set.WriteXml(null!)).Should().ThrowExactly<ArgumentNullException>().WithParameterName("writer");
    }

    [Fact]
    public void TypeConverter_OfTheSet_ConvertsTextBothWays()
    {
        var converter = TypeDescriptor.GetConverter(typeof(SipStatusCodeSet));

        converter.Should().BeOfType<SipStatusCodeSetTypeConverter>();
        converter.CanConvertFrom(typeof(string)).Should().BeTrue();
        converter.CanConvertFrom(typeof(int)).Should().BeFalse();
        converter.CanConvertTo(typeof(string)).Should().BeTrue();
        converter.ConvertFromInvariantString("408, 5xx").Should().Be(SipStatusCodeSet.Parse("408,5xx"));
        converter.ConvertToInvariantString(SipStatusCodeSet.Parse("5xx,408")).Should().Be("408,5xx");
        FluentActions.Invoking(() => converter.ConvertFrom("7xx")).Should().ThrowExactly<FormatException>();
        FluentActions.Invoking(() => converter.ConvertFrom(408)).Should().ThrowExactly<NotSupportedException>();
        FluentActions.Invoking(() => converter.ConvertTo(SipStatusCodeSet.All, typeof(int))).Should().ThrowExactly<NotSupportedException>();
    }

    [Fact]
    public void Configuration_BoundToOptions_ReadsSets()
    {
        Bind(("Retry", "408, 5xx, !501")).Retry.ToString().Should().Be("408,500,502-599");
        Bind(("Retry", "")).Retry.Should().BeEmpty();
        Bind(("Other", "x")).Retry.Should().Equal(SipStatusCodeSet.Registered, "the preset stays where nothing is configured");
        FluentActions.Invoking(() => Bind(("Retry", "408,7xx"))).Should().Throw<InvalidOperationException>()
            .Which.GetBaseException().Should().BeOfType<FormatException>().Which.Message.Should().Contain("item \"7xx\"");

        static Options Bind(params (string Key, string Value)[] settings) => new ConfigurationBuilder()
            .AddInMemoryCollection([.. Array.ConvertAll(settings, setting => KeyValuePair.Create(setting.Key, (string?)setting.Value))])
            .Build().Get<Options>()!;
    }

    public sealed class Options
    {
        public SipStatusCodeSet Retry { get; set; } = SipStatusCodeSet.Registered;
    }
}
