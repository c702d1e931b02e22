using System;
using System.IO;
using System.Linq;
using System.Xml;
using System.Xml.Serialization;
using FluentAssertions;
using SipStatus.Q850;
using SipStatus.Rules;
using Xunit;

namespace SipStatus.Tests;

/// <summary>Values and answers as XML: serializers call <see cref="IXmlSerializable"/>, everybody else sees an immutable value.</summary>
public class XmlSerializableTests
{
    public static TheoryData<object, string> Texts => new()
    {
        { SipStatusCode.BusyHere, "486" },
        { default(SipStatusCode), "0" },
        { new SipStatusLine(SipStatusCode.Decline, "Not <today>"), "SIP/2.0 603 Not &lt;today&gt;" },
        { default(SipStatusLine), "" },
        { Q850Cause.UserBusy, "17" },
        { default(Q850Cause), "0" },
        { Q850Location.TransitNetwork, "TN" },
        { default(Q850Location), default(Q850Location).Token },
    };

    [Theory]
    [MemberData(nameof(Texts))]
    public void Xml_OfAValue_IsItsTextAndFillsADefaultValue(object value, string xml)
    {
        Write(value).Should().Be(xml);

        var read = Activator.CreateInstance(value.GetType())!;
        Read(read, $"<V>{xml}</V>");
        read.Should().Be(value);
    }

    [Fact]
    public void ReadXml_ReaderBeforeTheElement_ReadsItAndMovesBehind()
    {
        object code = default(SipStatusCode);
        using var reader = XmlReader.Create(new StringReader("<!-- first --><L><V>486</V><W/></L>"));
        reader.ReadToFollowing("L");
        reader.ReadStartElement();

        ((IXmlSerializable)code).ReadXml(reader);

        code.Should().Be(SipStatusCode.BusyHere);
        reader.Name.Should().Be("W");
    }

    [Fact]
    public void ReadXml_OfAValueThatIsThere_ThrowsInvalidOperationExceptionAndChangesNothing()
    {
        var values = new object[]
        {
            SipStatusCode.OK, new SipStatusLine(SipStatusCode.OK), Q850Cause.CallRejected, Q850Location.TransitNetwork,
        };
        foreach (var value in values)
        {
            var (text, xml) = (value.ToString(), Write(value));
            FluentActions.Invoking(() => Read(value, $"<V>{xml}</V>")).Should().ThrowExactly<InvalidOperationException>()
                .WithMessage(XmlText.IsImmutable);
            value.ToString().Should().Be(text);
        }
    }

    [Theory]
    [InlineData(typeof(SipStatusCode), "<V/>")]
    [InlineData(typeof(SipStatusCode), "<V>99</V>")]
    [InlineData(typeof(SipStatusCode), "<V>48 6</V>")]
    [InlineData(typeof(SipStatusCode), "<V>&#160;486</V>")]
    [InlineData(typeof(SipStatusLine), "<V>486</V>")]
    [InlineData(typeof(SipStatusLine), "<V> SIP/2.0 486 Busy Here</V>")]
    [InlineData(typeof(Q850Cause), "<V>128</V>")]
    [InlineData(typeof(Q850Location), "<V>X</V>")]
    public void ReadXml_BadText_ThrowsFormatException(Type type, string xml) =>
        FluentActions.Invoking(() => Read(Activator.CreateInstance(type)!, xml)).Should().ThrowExactly<FormatException>();

    [Fact]
    public void ReadXml_WhiteSpaceAround_IsPassedOverWhereItIsNoneOfTheText()
    {
        ReadBack(default(SipStatusCode)).Should().Be(SipStatusCode.BusyHere);
        ReadBack(default(Q850Cause), "17").Should().Be(Q850Cause.UserBusy);
        ReadBack(default(Q850Location), "TN").Should().Be(Q850Location.TransitNetwork);
        ReadBack(default(Q850Location), "").Should().Be(default(Q850Location));
        ReadBack(default(SipReason), "SIP;cause=486").Should().Be(SipReason.ForStatusCode(SipStatusCode.BusyHere));
        ReadBack(default(SipReason), "").Should().Be(default(SipReason));

        static object ReadBack(object value, string text = "486")
        {
            Read(value, $"<V>\r\n\t {text}\n </V>");
            return value;
        }
    }

    [Theory]
    [InlineData(typeof(SipStatusCode))]
    [InlineData(typeof(SipStatusLine))]
    [InlineData(typeof(SipReason))]
    [InlineData(typeof(Q850Location))]
    public void ReadXml_OfNull_ThrowsFormatException(Type type)
    {
        const string Namespace = "xmlns:i=\"http://www.w3.org/2001/XMLSchema-instance\"";
        foreach (var xml in new[] { $"<V {Namespace} i:nil=\"true\"/>", $"<V {Namespace} i:nil=\" 1 \"></V>" })
        {
            FluentActions.Invoking(() => Read(Activator.CreateInstance(type)!, xml))
                .Should().ThrowExactly<FormatException>().WithMessage(XmlText.IsNil);
        }
    }

    [Fact]
    public void ReadXml_ElementsInside_ThrowsXmlException() =>
        FluentActions.Invoking(() => Read(default(SipStatusCode), "<V><Value>486</Value></V>")).Should().ThrowExactly<XmlException>();

    public static TheoryData<object, string> Answers => new()
    {
        { default(SipStatusLineError), "no error" },
        { default(SipReasonError), "no error" },
        { new SipCircumstances(SipFacts.InDialog), "InDialog" },
        { SipStatusCode.BusyHere.MayRetry("INVITE", SipRole.Uac, new SipCircumstances(SipFacts.HasRetryAfter)), "AfterRetryAfter" },
        { SipStatusCode.Decline.WhereElse("INVITE", SipRole.Proxy, default), "nowhere" },
        { SipStatusCode.OK.WhatIsOver("CANCEL", default), "Transaction" },
        { SipStatusCode.OK.MaySend("ACK", SipRole.Uas, default), "Forbidden" },
    };

    [Theory]
    [MemberData(nameof(Answers))]
    public void Xml_OfAnAnswer_IsItsTextAndCannotBeReadBack(object answer, string xml)
    {
        Write(answer).Should().Be(xml);

        FluentActions.Invoking(() => Read(answer, $"<V>{xml}</V>"))
            .Should().ThrowExactly<NotSupportedException>().WithMessage(Throw.CannotBeReadBack);
    }

    [Fact]
    public void GetSchema_OfEveryType_IsNull()
    {
        IXmlSerializable[] all = [.. Texts.Concat(Answers).Select(row => (IXmlSerializable)row[0]), default(SipReason)];

        all.Select(value => value.GetType()).Distinct().Should().HaveCount(12);
        all.Should().OnlyContain(value => value.GetSchema() == null);
    }

    [Fact]
    public void IXmlSerializable_Null_ThrowsArgumentNullException()
    {
        IXmlSerializable code = default(SipStatusCode);

        code.GetSchema().Should().BeNull();
        FluentActions.Invoking(() => code.ReadXml(null!)).Should().ThrowExactly<ArgumentNullException>().WithParameterName("reader");
        FluentActions.Invoking(() => code.WriteXml(null!)).Should().ThrowExactly<ArgumentNullException>().WithParameterName("writer");
    }

    private static string Write(object value)
    {
        using var text = new StringWriter();
        using (var writer = XmlWriter.Create(text, new XmlWriterSettings { ConformanceLevel = ConformanceLevel.Fragment }))
        {
            ((IXmlSerializable)value).WriteXml(writer);
        }

        return text.ToString();
    }

    private static void Read(object value, string xml)
    {
        using var reader = XmlReader.Create(new StringReader(xml));
        ((IXmlSerializable)value).ReadXml(reader);
    }
}
