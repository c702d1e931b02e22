using System.Xml;
using System.Xml.Schema;
using System.Xml.Serialization;

namespace SipStatus;

public readonly partial struct SipStatusCode : IXmlSerializable
{
    /// <inheritdoc/>
    XmlSchema? IXmlSerializable.GetSchema() => null;

    /// <inheritdoc/>
    void IXmlSerializable.ReadXml(XmlReader reader) => XmlText.Fill(this, Parse(XmlText.ReadTrimmed(reader)));

    /// <inheritdoc/>
    void IXmlSerializable.WriteXml(XmlWriter writer) => XmlText.Write(writer, ToString("D"));
}
