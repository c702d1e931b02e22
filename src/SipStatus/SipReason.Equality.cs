using System;

namespace SipStatus;

/// <content>Equality.</content>
public readonly partial struct SipReason : IEquatable<SipReason>
{
    /// <summary>Compares two reasons.</summary>
    /// <param name="other">The other reason.</param>
    /// <returns><see langword="true"/> if they say the same.</returns>
    public bool Equals(SipReason other)
    {
        if (_protocolAndOne != other._protocolAndOne || _causeAndOne != other._causeAndOne || _locationAndOne != other._locationAndOne)
        {
            return false;
        }

        return Source.SequenceEqual(other.Source) || (_source is not null && other._source is not null && HasEqualText(other));
    }

    /// <summary>Compares with any object.</summary>
    /// <param name="obj">The object.</param>
    /// <returns><see langword="true"/> if it is an equal <see cref="SipReason"/>.</returns>
    public override bool Equals(object? obj) => obj is SipReason other && Equals(other);

    /// <summary>
    /// A hash code; equal reasons have equal ones. A string is made for it if there is a text or another parameter, or if the protocol is
    /// not registered.
    /// </summary>
    /// <returns>The hash code.</returns>
    // Peers choose the texts: a dictionary with reasons as keys must not become as slow as a list.
    public override int GetHashCode()
    {
        var text = _source is null ? 0 : StringComparer.OrdinalIgnoreCase.GetHashCode(ToString());
        return (_protocolAndOne, _causeAndOne, _locationAndOne, text).GetHashCode();
    }

    /// <summary>Whether two reasons are equal.</summary>
    /// <param name="left">The first reason.</param>
    /// <param name="right">The second reason.</param>
    /// <returns><see langword="true"/> if they say the same.</returns>
    public static bool operator ==(SipReason left, SipReason right) => left.Equals(right);

    /// <summary>Whether two reasons differ.</summary>
    /// <param name="left">The first reason.</param>
    /// <param name="right">The second reason.</param>
    /// <returns><see langword="true"/> if they do not say the same.</returns>
    public static bool operator !=(SipReason left, SipReason right) => !left.Equals(right);

    // Texts of the same meaning are seldom written differently, and only then strings are made. The protocols are known to be equal, or
    // unknown to the library.
    private bool HasEqualText(SipReason other)
    {
        var (text, otherText) = (ToString(), other.ToString());
        var length = Protocol.Length;
        return length == other.Protocol.Length
            && string.Compare(text, 0, otherText, 0, length, StringComparison.OrdinalIgnoreCase) == 0
            && string.CompareOrdinal(text, length, otherText, length, int.MaxValue) == 0;
    }
}
