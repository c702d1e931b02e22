using System.Xml;
using System.Xml.Schema;
using System.Xml.Serialization;

namespace SipStatus.Q850;

public readonly partial struct Q850Location : IXmlSerializable
{
    /// <inheritdoc/>
    XmlSchema? IXmlSerializable.GetSchema() => null;

    /// <inheritdoc/>
    void IXmlSerializable.ReadXml(XmlReader reader) =>
        XmlText.Fill(this, XmlText.ReadTrimmed(reader) is { Length: > 0 } token ? Parse(token) : default);

    /// <inheritdoc/>
    void IXmlSerializable.WriteXml(XmlWriter writer) => XmlText.Write(writer, Token);
}
