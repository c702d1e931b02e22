using System.Xml;
using System.Xml.Schema;
using System.Xml.Serialization;

namespace SipStatus;

public readonly partial struct SipStatusLine : IXmlSerializable
{
    /// <inheritdoc/>
    XmlSchema? IXmlSerializable.GetSchema() => null;

    // White space at the end belongs to the phrase.
    /// <inheritdoc/>
    void IXmlSerializable.ReadXml(XmlReader reader) =>
        XmlText.Fill(this, XmlText.Read(reader) is { Length: > 0 } text ? Parse(text) : default);

    /// <inheritdoc/>
    void IXmlSerializable.WriteXml(XmlWriter writer) => XmlText.Write(writer, ToString());
}
