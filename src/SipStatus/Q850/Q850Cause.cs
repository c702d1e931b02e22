using System;

namespace SipStatus;

/// <summary>
/// The cause value of ITU-T Q.850 with which telephone networks say why a call ended: 1 to 127, such as <c>17 User busy</c>. In SIP it stands in
/// the Reason header field (RFC 3326). Two causes are equal if their numbers are.
/// </summary>
/// <remarks>
/// Values that Q.850 does not define are causes, too, without a text of their own. The default value is no cause.
/// </remarks>
/// <example>
/// <code>
/// Q850Cause cause = Q850Cause.UserBusy;
/// Console.WriteLine(cause);                                                   // 17 User busy
/// Console.WriteLine(Q850Mapping.Isup.GetStatusCode(cause)?.StatusCode);       // 486 Busy Here
/// </code>
/// </example>
public readonly partial struct Q850Cause : IEquatable<Q850Cause>, IComparable<Q850Cause>, IComparable
{
    private const int Smallest = 1;
    private const int Largest = 127;

    private readonly byte _value;

    /// <summary>Makes a cause from its number.</summary>
    /// <param name="value">A number from 1 to 127, whether Q.850 defines it or not.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="value"/> is less than 1 or more than 127.</exception>
    public Q850Cause(int value)
    {
        if (value is < Smallest or > Largest)
        {
            Throw.CauseOutOfRange(value);
        }

        _value = (byte)value;
    }

    /// <summary>Makes a cause from a number, and says whether it is one.</summary>
    /// <param name="value">Any number.</param>
    /// <param name="cause">The cause; <see langword="default"/> where the number is not one.</param>
    /// <returns><see langword="true"/> for a number from 1 to 127.</returns>
    public static bool TryCreate(int value, out Q850Cause cause)
    {
        var isCause = value is >= Smallest and <= Largest;
        cause = isCause ? new Q850Cause(value) : default;
        return isCause;
    }

    /// <summary>The number, 1 to 127; 0 for the default value, which is no cause.</summary>
    public int Value => _value;

    /// <summary>What the cause means, in the words of Q.850; empty where it defines none.</summary>
    public string Text => Q850CauseTable.Texts[_value];

    /// <summary>Whether Q.850 defines the value.</summary>
    public bool IsDefined => Text.Length > 0;

    /// <summary>The class, by the number alone.</summary>
    public Q850Class Class => Q850CauseTable.Classes[_value];

    /// <summary>The number of a cause; 0 for the default value.</summary>
    /// <param name="cause">The cause.</param>
    /// <returns>The number.</returns>
    public static explicit operator int(Q850Cause cause) => cause._value;

    /// <summary>Compares with another cause.</summary>
    /// <param name="other">The other cause.</param>
    /// <returns><see langword="true"/> where the numbers are equal.</returns>
    public bool Equals(Q850Cause other) => _value == other._value;

    /// <summary>Compares with any object.</summary>
    /// <param name="obj">The object.</param>
    /// <returns><see langword="true"/> where it is an equal <see cref="Q850Cause"/>.</returns>
    public override bool Equals(object? obj) => obj is Q850Cause other && Equals(other);

    /// <summary>The number.</summary>
    /// <returns>The hash code.</returns>
    public override int GetHashCode() => _value;

    /// <summary>Compares the numbers.</summary>
    /// <param name="other">The other cause.</param>
    /// <returns>Less than zero, zero or more than zero.</returns>
    public int CompareTo(Q850Cause other) => _value - other._value;

    /// <inheritdoc/>
    int IComparable.CompareTo(object? obj) => obj switch
    {
        null => 1,
        Q850Cause other => CompareTo(other),
        _ => throw new ArgumentException("The object to compare with must be a Q850Cause.", nameof(obj)),
    };

    /// <summary>Whether two causes are equal.</summary>
    /// <param name="left">The first cause.</param>
    /// <param name="right">The second cause.</param>
    /// <returns><see langword="true"/> where the numbers are equal.</returns>
    public static bool operator ==(Q850Cause left, Q850Cause right) => left._value == right._value;

    /// <summary>Whether two causes differ.</summary>
    /// <param name="left">The first cause.</param>
    /// <param name="right">The second cause.</param>
    /// <returns><see langword="true"/> where the numbers differ.</returns>
    public static bool operator !=(Q850Cause left, Q850Cause right) => left._value != right._value;

    /// <summary>Whether a number is less than another.</summary>
    /// <param name="left">The first cause.</param>
    /// <param name="right">The second cause.</param>
    /// <returns><see langword="true"/> where the first number is less.</returns>
    public static bool operator <(Q850Cause left, Q850Cause right) => left._value < right._value;

    /// <summary>Whether a number is more than another.</summary>
    /// <param name="left">The first cause.</param>
    /// <param name="right">The second cause.</param>
    /// <returns><see langword="true"/> where the first number is more.</returns>
    public static bool operator >(Q850Cause left, Q850Cause right) => left._value > right._value;

    /// <summary>Whether a number is at most another.</summary>
    /// <param name="left">The first cause.</param>
    /// <param name="right">The second cause.</param>
    /// <returns><see langword="true"/> where the first number is less or equal.</returns>
    public static bool operator <=(Q850Cause left, Q850Cause right) => left._value <= right._value;

    /// <summary>Whether a number is at least another.</summary>
    /// <param name="left">The first cause.</param>
    /// <param name="right">The second cause.</param>
    /// <returns><see langword="true"/> where the first number is more or equal.</returns>
    public static bool operator >=(Q850Cause left, Q850Cause right) => left._value >= right._value;
}
