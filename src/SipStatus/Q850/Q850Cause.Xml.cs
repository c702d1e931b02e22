using System.Xml;
using System.Xml.Schema;
using System.Xml.Serialization;

namespace SipStatus.Q850;

public readonly partial struct Q850Cause : IXmlSerializable
{
    /// <inheritdoc/>
    XmlSchema? IXmlSerializable.GetSchema() => null;

    /// <inheritdoc/>
    void IXmlSerializable.ReadXml(XmlReader reader) => XmlText.Fill(this, Parse(XmlText.ReadTrimmed(reader)));

    /// <inheritdoc/>
    void IXmlSerializable.WriteXml(XmlWriter writer) => XmlText.Write(writer, ToString("D"));
}
