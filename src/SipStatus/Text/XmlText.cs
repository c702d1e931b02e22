using System;
using System.Runtime.CompilerServices;
using System.Xml;
using System.Xml.Schema;

namespace SipStatus;

/// <summary>A value as the content of an XML element: its text.</summary>
internal static class XmlText
{
    internal const string IsImmutable =
        "The value is immutable: only a default value that a serializer has just made can be read from XML.";

    internal const string IsNil = "An element with xsi:nil=\"true\" is null, and the type has no such value.";

    /// <summary>Reads the element that the reader is on, or comes to next, and moves past it.</summary>
    /// <exception cref="FormatException">
    /// The element is null. A value that reads itself cannot become null, and the empty text that it would see may be a value.
    /// </exception>
    internal static string Read(XmlReader reader)
    {
        if (reader is null)
        {
            Throw.ArgumentNull(nameof(reader));
        }

        reader.MoveToContent();
        if (reader.GetAttribute("nil", XmlSchema.InstanceNamespace)?.Trim() is "true" or "1")
        {
            throw new FormatException(IsNil);
        }

        return reader.ReadElementContentAsString();
    }

    /// <summary>Reads an element as XML Schema reads numbers and names: without the white space around them.</summary>
    internal static string ReadTrimmed(XmlReader reader) => Read(reader).Trim(' ', '\t', '\r', '\n');

    internal static void Write(XmlWriter writer, string text)
    {
        if (writer is null)
        {
            Throw.ArgumentNull(nameof(writer));
        }

        writer.WriteString(text);
    }

    /// <summary>
    /// Puts what was read in the place of a default value. Serializers make a default value in a box, let it read itself, and take it out:
    /// only they hold the box, so that nobody sees an immutable value change.
    /// </summary>
    /// <exception cref="InvalidOperationException">The value is not the default value.</exception>
    internal static void Fill<T>(in T place, T value)
        where T : struct, IEquatable<T>
    {
        if (!place.Equals(default))
        {
            throw new InvalidOperationException(IsImmutable);
        }

        Unsafe.AsRef(in place) = value;
    }
}
