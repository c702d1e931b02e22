using System.Xml;
using System.Xml.Schema;
using System.Xml.Serialization;

namespace SipStatus;

public sealed partial class SipStatusCodeSet : IXmlSerializable
{
    // For XmlSerializer and DataContractSerializer, which make an object first and then let it read itself.
    private SipStatusCodeSet()
        : this(Empty._words) => _isUnread = true;

    private bool _isUnread;

    /// <inheritdoc/>
    XmlSchema? IXmlSerializable.GetSchema() => null;

    /// <inheritdoc/>
    void IXmlSerializable.ReadXml(XmlReader reader)
    {
        if (reader is null)
        {
            Throw.ArgumentNull(nameof(reader));
        }

        if (!_isUnread)
        {
            StatusCodeSetThrow.ReadAgain();
        }

        var read = Parse(reader.ReadElementContentAsString());
        (_words, _count, _isUnread) = (read._words, read._count, false);
    }

    /// <inheritdoc/>
    void IXmlSerializable.WriteXml(XmlWriter writer)
    {
        if (writer is null)
        {
            Throw.ArgumentNull(nameof(writer));
        }

        writer.WriteString(ToString());
    }
}
