using System;
using System.Xml;
using System.Xml.Schema;
using System.Xml.Serialization;

namespace SipStatus;

public sealed partial class SipStatusCodeSet : IXmlSerializable
{
    private bool _isToBeRead;

    // For XmlSerializer and DataContractSerializer, which make an object first and then let it read itself, once.
    private SipStatusCodeSet()
        : this(Empty._words) => _isToBeRead = true;

    /// <inheritdoc/>
    XmlSchema? IXmlSerializable.GetSchema() => null;

    /// <inheritdoc/>
    void IXmlSerializable.ReadXml(XmlReader reader)
    {
        var read = Parse(XmlText.ReadTrimmed(reader));
        if (!_isToBeRead)
        {
            throw new InvalidOperationException(XmlText.IsImmutable);
        }

        (_words, _count, _isToBeRead) = (read._words, read._count, false);
    }

    /// <inheritdoc/>
    void IXmlSerializable.WriteXml(XmlWriter writer) => XmlText.Write(writer, ToString());
}
