using System.Xml;
using System.Xml.Schema;
using System.Xml.Serialization;

namespace SipStatus;

public readonly partial struct SipReason : IXmlSerializable
{
    /// <inheritdoc/>
    XmlSchema? IXmlSerializable.GetSchema() => null;

    /// <inheritdoc/>
    void IXmlSerializable.ReadXml(XmlReader reader) =>
        XmlText.Fill(this, XmlText.ReadTrimmed(reader) is { Length: > 0 } text ? Parse(text) : default);

    /// <inheritdoc/>
    void IXmlSerializable.WriteXml(XmlWriter writer) => XmlText.Write(writer, ToString());
}
