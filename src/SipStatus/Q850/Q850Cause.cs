using System;
using System.ComponentModel;

namespace SipStatus.Q850;

/// <summary>
/// A cause value of ITU-T Q.850: why the telephone network released a call. An immutable number from 1 to 127, which
/// <see href="https://www.rfc-editor.org/rfc/rfc3326#section-2">RFC 3326, section 2</see> brings into the Reason header field of SIP.
/// </summary>
/// <remarks>
/// <para>
/// <b>Range.</b> 1 to 127, whether or not Q.850 defines the value. The default value of the struct stands for "no cause": its
/// <see cref="Value"/> is 0, its <see cref="Class"/> is <see cref="Q850Class.None"/>, and its text is <c>0</c>.
/// </para>
/// <para><b>Equality, order and hash code</b> are those of <see cref="Value"/>.</para>
/// <para>
/// <b>Conversions.</b> A cause is made by <see cref="Q850Cause(int)"/> or <see cref="TryCreate"/>, and read by <see cref="Value"/> or an
/// explicit conversion to <see cref="int"/>.
/// </para>
/// <para><b>Threads.</b> The type is immutable; every member may be called from any thread at any time.</para>
/// </remarks>
/// <example>
/// <code>
/// Q850Cause cause = new Q850Cause(17);
/// Console.WriteLine(cause);                        // 17 User busy
/// Console.WriteLine(cause.Class);                  // Normal
/// Console.WriteLine(cause == Q850Cause.UserBusy);  // True
/// Console.WriteLine(Q850Mapping.Isup.GetStatusCode(cause)?.StatusCode);   // 486 Busy Here
/// </code>
/// </example>
[TypeConverter(typeof(Q850CauseTypeConverter))]
public readonly partial struct Q850Cause : IEquatable<Q850Cause>, IComparable<Q850Cause>, IComparable
{
    private const int Smallest = 1;
    internal const int Largest = 127;

    private readonly byte _value;

    /// <summary>Makes the cause with a number.</summary>
    /// <param name="value">The number, from 1 to 127; Q.850 need not define it.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="value"/> is less than 1 or greater than 127.</exception>
    public Q850Cause(int value)
    {
        if ((uint)(value - Smallest) > Largest - Smallest)
        {
            Q850Throw.CauseOutOfRange(value);
        }

        _value = (byte)value;
    }

    // For a number that is known to be in range, or 0.
    private Q850Cause(byte value) => _value = value;

    /// <summary>Makes the cause with a number that may be out of range.</summary>
    /// <param name="value">The number; 1 to 127 make a cause.</param>
    /// <param name="cause">The cause; <see langword="default"/> if the number is out of range.</param>
    /// <returns><see langword="true"/> for a number from 1 to 127, else <see langword="false"/>.</returns>
    public static bool TryCreate(int value, out Q850Cause cause)
    {
        var isInRange = (uint)(value - Smallest) <= Largest - Smallest;
        cause = isInRange ? new Q850Cause((byte)value) : default;
        return isInRange;
    }

    /// <summary>The number: 1 to 127, or 0 for the default value.</summary>
    public int Value => _value;

    /// <summary>
    /// The name of the cause, such as <c>User busy</c>; the empty string if Q.850 does not define the value, and for the default value.
    /// Never <see langword="null"/>.
    /// </summary>
    public string Text => Q850CauseTable.Texts[_value];

    /// <summary>Whether Q.850 defines the value.</summary>
    public bool IsDefined => Text.Length > 0;

    /// <summary>The class, which every value has; <see cref="Q850Class.None"/> for the default value.</summary>
    public Q850Class Class => Q850CauseTable.Classes[_value];

    /// <summary>Converts a cause to its number.</summary>
    /// <param name="cause">The cause.</param>
    /// <returns><see cref="Value"/>: 1 to 127, or 0 for the default value.</returns>
    public static explicit operator int(Q850Cause cause) => cause._value;

    /// <summary>Compares two causes by number.</summary>
    /// <param name="other">The other cause.</param>
    /// <returns><see langword="true"/> if both have the same <see cref="Value"/>.</returns>
    public bool Equals(Q850Cause other) => _value == other._value;

    /// <summary>Compares with any object.</summary>
    /// <param name="obj">The object.</param>
    /// <returns><see langword="true"/> if it is a <see cref="Q850Cause"/> with the same <see cref="Value"/>.</returns>
    public override bool Equals(object? obj) => obj is Q850Cause other && Equals(other);

    /// <summary>The hash code, which is that of <see cref="Value"/>.</summary>
    /// <returns><see cref="Value"/>.</returns>
    public override int GetHashCode() => _value;

    /// <summary>Orders two causes by number; the default value comes first.</summary>
    /// <param name="other">The other cause.</param>
    /// <returns>Less than zero, zero or greater than zero, as this cause is less than, equal to or greater than the other.</returns>
    public int CompareTo(Q850Cause other) => _value - other._value;

    /// <inheritdoc/>
    int IComparable.CompareTo(object? obj) => obj switch
    {
        null => 1,
        Q850Cause other => CompareTo(other),
        _ => throw new ArgumentException("The object to compare with must be a Q850Cause.", nameof(obj)),
    };

    /// <summary>Whether two causes have the same number.</summary>
    /// <param name="left">The first cause.</param>
    /// <param name="right">The second cause.</param>
    /// <returns><see langword="true"/> if the numbers are equal.</returns>
    public static bool operator ==(Q850Cause left, Q850Cause right) => left._value == right._value;

    /// <summary>Whether two causes have different numbers.</summary>
    /// <param name="left">The first cause.</param>
    /// <param name="right">The second cause.</param>
    /// <returns><see langword="true"/> if the numbers differ.</returns>
    public static bool operator !=(Q850Cause left, Q850Cause right) => left._value != right._value;

    /// <summary>Whether the first cause's number is the smaller one.</summary>
    /// <param name="left">The first cause.</param>
    /// <param name="right">The second cause.</param>
    /// <returns><see langword="true"/> if <paramref name="left"/> is less than <paramref name="right"/>.</returns>
    public static bool operator <(Q850Cause left, Q850Cause right) => left._value < right._value;

    /// <summary>Whether the first cause's number is the larger one.</summary>
    /// <param name="left">The first cause.</param>
    /// <param name="right">The second cause.</param>
    /// <returns><see langword="true"/> if <paramref name="left"/> is greater than <paramref name="right"/>.</returns>
    public static bool operator >(Q850Cause left, Q850Cause right) => left._value > right._value;

    /// <summary>Whether the first cause's number is not the larger one.</summary>
    /// <param name="left">The first cause.</param>
    /// <param name="right">The second cause.</param>
    /// <returns><see langword="true"/> if <paramref name="left"/> is less than or equal to <paramref name="right"/>.</returns>
    public static bool operator <=(Q850Cause left, Q850Cause right) => left._value <= right._value;

    /// <summary>Whether the first cause's number is not the smaller one.</summary>
    /// <param name="left">The first cause.</param>
    /// <param name="right">The second cause.</param>
    /// <returns><see langword="true"/> if <paramref name="left"/> is greater than or equal to <paramref name="right"/>.</returns>
    public static bool operator >=(Q850Cause left, Q850Cause right) => left._value >= right._value;
}
