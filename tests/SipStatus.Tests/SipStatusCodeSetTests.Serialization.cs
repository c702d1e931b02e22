using System;
using System.Collections.Generic;
using System.ComponentModel;
using System.IO;
using System.Runtime.Serialization;
using System.Xml;
using System.Xml.Serialization;
using FluentAssertions;
using Microsoft.Extensions.Configuration;
using Xunit;

namespace SipStatus.Tests;

/// <summary>Sets in XML and configuration.</summary>
public partial class SipStatusCodeSetTests
{
    public static TheoryData<string> Samples => ["", "408", "408,500,502-599", "1xx,2xx,3xx,4xx,5xx,6xx"];

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

        FluentActions.Invoking(() => ((IXmlSerializable)SipStatusCodeSet.All).ReadXml(reader))
            .Should().ThrowExactly<InvalidOperationException>()
            .WithMessage(XmlText.IsImmutable);
        SipStatusCodeSet.All.ToString().Should().Be(before);
    }

    [Fact]
    public void ReadXml_OnceMore_ThrowsInvalidOperationExceptionAndChangesNothing()
    {
        var set = (SipStatusCodeSet)Activator.CreateInstance(typeof(SipStatusCodeSet), nonPublic: true)!;
        Read("408");

        FluentActions.Invoking(() => Read("5xx")).Should().ThrowExactly<InvalidOperationException>().WithMessage(XmlText.IsImmutable);
        set.ToString().Should().Be("408");

        void Read(string text)
        {
            using var reader = XmlReader.Create(new StringReader($"<Retry>{text}</Retry>"));
            reader.MoveToContent();
            ((IXmlSerializable)set).ReadXml(reader);
        }
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

    // The binder takes text alone. Where it finds a list it makes no set of it, and it does not ask the set.
    [Fact]
    public void Configuration_AListInPlaceOfText_IsAnErrorWhereThereIsNoPreset()
    {
        var settings = new ConfigurationBuilder()
            .AddInMemoryCollection([KeyValuePair.Create("Retry:0", (string?)"408"), KeyValuePair.Create("Retry:1", (string?)"5xx")])
            .Build();

        FluentActions.Invoking(() => settings.Get<OptionsWithoutPreset>()).Should().Throw<InvalidOperationException>();
        FluentActions.Invoking(() => settings.Get<Options>(options => options.ErrorOnUnknownConfiguration = true)).Should()
            .Throw<InvalidOperationException>("the guide says so of a property with a preset");
    }

    public sealed class OptionsWithoutPreset
    {
        public SipStatusCodeSet? Retry { get; set; }
    }

    public sealed class Options
    {
        public SipStatusCodeSet Retry { get; set; } = SipStatusCodeSet.Registered;
    }
}
