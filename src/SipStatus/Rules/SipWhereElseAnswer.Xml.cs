using System;
using System.Xml;
using System.Xml.Schema;
using System.Xml.Serialization;

namespace SipStatus.Rules;

public readonly partial struct SipWhereElseAnswer : IXmlSerializable
{
    /// <inheritdoc/>
    XmlSchema? IXmlSerializable.GetSchema() => null;

    /// <inheritdoc/>
    void IXmlSerializable.ReadXml(XmlReader reader) => throw new NotSupportedException(Throw.CannotBeReadBack);

    /// <inheritdoc/>
    void IXmlSerializable.WriteXml(XmlWriter writer) => XmlText.Write(writer, ToString());
}
