using System;
using System.Globalization;

namespace SipStatus;

/// <summary>A section of an RFC: the source of a fact about a status code. Immutable; equal by number and section.</summary>
public sealed class SipRfcReference : IEquatable<SipRfcReference>
{
    internal SipRfcReference(int rfcNumber, string section)
    {
        RfcNumber = rfcNumber;
        Section = section;
    }

    /// <summary>The number of the RFC, such as 3261.</summary>
    public int RfcNumber { get; }

    /// <summary>The section, such as <c>21.4.24</c>.</summary>
    public string Section { get; }

    /// <summary>The section's address on the web, such as <c>https://www.rfc-editor.org/rfc/rfc3261#section-21.4.24</c>.</summary>
    public Uri Link => new("https://www.rfc-editor.org/rfc/rfc" + RfcNumber.ToString(CultureInfo.InvariantCulture) + "#section-" + Section);

    /// <summary>The reference in words.</summary>
    /// <returns>For example <c>RFC 3261, section 21.4.24</c>.</returns>
    public override string ToString() => "RFC " + RfcNumber.ToString(CultureInfo.InvariantCulture) + ", section " + Section;

    /// <summary>Compares two references.</summary>
    /// <param name="other">The other reference.</param>
    /// <returns><see langword="true"/> if RFC and section are the same.</returns>
    public bool Equals(SipRfcReference? other) => other is not null && RfcNumber == other.RfcNumber && Section == other.Section;

    /// <summary>Compares with any object.</summary>
    /// <param name="obj">The object.</param>
    /// <returns><see langword="true"/> if it is an equal <see cref="SipRfcReference"/>.</returns>
    public override bool Equals(object? obj) => Equals(obj as SipRfcReference);

    /// <summary>A hash code of RFC and section.</summary>
    /// <returns>The hash code.</returns>
    public override int GetHashCode() => (RfcNumber, StringComparer.Ordinal.GetHashCode(Section)).GetHashCode();

    /// <summary>Whether two references are equal.</summary>
    /// <param name="left">The first reference.</param>
    /// <param name="right">The second reference.</param>
    /// <returns><see langword="true"/> if RFC and section are the same, or both are <see langword="null"/>.</returns>
    public static bool operator ==(SipRfcReference? left, SipRfcReference? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Whether two references differ.</summary>
    /// <param name="left">The first reference.</param>
    /// <param name="right">The second reference.</param>
    /// <returns><see langword="true"/> if RFC or section differ.</returns>
    public static bool operator !=(SipRfcReference? left, SipRfcReference? right) => !(left == right);
}
