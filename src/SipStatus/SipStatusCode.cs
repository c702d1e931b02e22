using System;
using System.ComponentModel;

namespace SipStatus;

/// <summary>
/// A SIP Status-Code, registered or not: an immutable number from 100 to 699 (RFC 3261, section 7.2).
/// </summary>
/// <remarks>
/// <para>
/// <b>Range.</b> 100 to 699. The default value of the struct stands for "no status": its <see cref="Value"/> is 0, its
/// <see cref="Class"/> is <see cref="SipStatusClass.None"/>, every <c>Is…</c> property is
/// <see langword="false"/>, and its text is <c>0</c>.
/// </para>
/// <para>
/// <b>Equality, order and hash code</b> are those of <see cref="Value"/>: the Reason-Phrase takes no part, as RFC 3261,
/// section 7.2, wants it.
/// </para>
/// <para>
/// <b>Conversions.</b> A code is made by <see cref="SipStatusCode(int)"/> or <see cref="TryCreate"/>, and read by
/// <see cref="Value"/> or an explicit conversion to <see cref="int"/>. For <c>case</c> labels, attributes and default
/// values use the constants of <see cref="SipStatusCodes"/>.
/// </para>
/// <para><b>Threads.</b> The type is immutable; every member may be called from any thread at any time.</para>
/// </remarks>
/// <example>
/// <code>
/// SipStatusCode code = SipStatusCode.BusyHere;
/// Console.WriteLine(code);                 // 486 Busy Here
/// Console.WriteLine(code.IsClientError);   // True
/// Console.WriteLine((int)code);            // 486
/// bool retry = code is { Value: &gt;= 500 and &lt; 600 };
/// </code>
/// </example>
[TypeConverter(typeof(SipStatusCodeTypeConverter))]
public readonly partial struct SipStatusCode : IEquatable<SipStatusCode>, IComparable<SipStatusCode>, IComparable
{
    internal const int Smallest = 100;
    internal const int Largest = 699;

    private readonly ushort _value;

    /// <summary>Makes the code with a number.</summary>
    /// <param name="value">The number, from 100 to 699; it need not be registered.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="value"/> is less than 100 or greater than 699.</exception>
    public SipStatusCode(int value)
    {
        if ((uint)(value - Smallest) > Largest - Smallest)
        {
            Throw.StatusCodeOutOfRange(value);
        }

        _value = (ushort)value;
    }

    // For a number that is known to be in range.
    private SipStatusCode(ushort value) => _value = value;

    /// <summary>The code with a number that the grammar has read, so that it is in range.</summary>
    internal static SipStatusCode OfDigits(int value) => new((ushort)value);

    /// <summary>Makes the code with a number that may be out of range.</summary>
    /// <param name="value">The number; 100 to 699 make a code.</param>
    /// <param name="code">The code; <see langword="default"/> if the number is out of range.</param>
    /// <returns><see langword="true"/> for a number from 100 to 699, else <see langword="false"/>.</returns>
    public static bool TryCreate(int value, out SipStatusCode code)
    {
        if ((uint)(value - Smallest) > Largest - Smallest)
        {
            code = default;
            return false;
        }

        code = new SipStatusCode(value);
        return true;
    }

    /// <summary>The number: 100 to 699, or 0 for the default value.</summary>
    public int Value => _value;

    /// <summary>
    /// The class, which is the first digit of the code (RFC 3261, section 7.2);
    /// <see cref="SipStatusClass.None"/> for the default value.
    /// </summary>
    public SipStatusClass Class => (SipStatusClass)((uint)_value / 100);

    /// <summary>Whether the code is 100 to 199: a final response is still to come (RFC 3261, section 21.1).</summary>
    public bool IsProvisional => Class == SipStatusClass.Provisional;

    /// <summary>Whether the code is 200 to 299: the request was accepted (RFC 3261, section 21.2).</summary>
    public bool IsSuccess => Class == SipStatusClass.Success;

    /// <summary>Whether the code is 300 to 399: the request should be sent elsewhere (RFC 3261, section 21.3).</summary>
    public bool IsRedirection => Class == SipStatusClass.Redirection;

    /// <summary>Whether the code is 400 to 499: this server refuses the request (RFC 3261, section 21.4).</summary>
    public bool IsClientError => Class == SipStatusClass.ClientError;

    /// <summary>Whether the code is 500 to 599: the server failed (RFC 3261, section 21.5).</summary>
    public bool IsServerError => Class == SipStatusClass.ServerError;

    /// <summary>Whether the code is 600 to 699: no server anywhere will accept the request (RFC 3261, section 21.6).</summary>
    public bool IsGlobalFailure => Class == SipStatusClass.GlobalFailure;

    /// <summary>Whether the code is 200 to 699: it ends the transaction (RFC 3261, section 6, "Final Response").</summary>
    public bool IsFinal => _value >= 200;

    /// <summary>Whether the code is 400 to 699: the request failed. A redirection (3xx) is no failure.</summary>
    public bool IsFailure => _value >= 400;

    /// <summary>
    /// Whether the IANA registry of SIP response codes lists the code. A code that is deprecated (202) or reserved (402)
    /// is listed.
    /// </summary>
    public bool IsRegistered => StatusCodeTable.OrdinalOf(_value) >= 0;

    /// <summary>
    /// The canonical Reason-Phrase, as the IANA registry gives it; the empty string for a code that is not
    /// registered and for the default value. Never <see langword="null"/>.
    /// </summary>
    public string ReasonPhrase => StatusCodeTable.ReasonPhraseOf(_value);

    /// <summary>Everything the registry knows about the code.</summary>
    /// <returns>The entry, always the same object; <see langword="null"/> if the code is not registered.</returns>
    public SipStatusInfo? GetInfo() => SipStatusRegistry.Find(_value);

    /// <summary>
    /// The code that an element treats this one as when it does not know it (RFC 3261, section 8.1.3.2): for a final
    /// response x00 of its class, for a provisional one 183.
    /// </summary>
    /// <returns>
    /// 200, 300, 400, 500 or 600 for a final code; 183 for a provisional one other than 100; 100 for 100; the
    /// default value for the default value.
    /// </returns>
    /// <remarks>
    /// The result does not depend on whether the code is registered: the caller decides what it knows. Events that count as a code although
    /// no response came, such as a timeout, are in <c>SipStatus.Rules.SipImpliedResponse</c>.
    /// </remarks>
    /// <example>
    /// <code>
    /// Console.WriteLine(new SipStatusCode(499).ToFallback());   // 400 Bad Request
    /// Console.WriteLine(new SipStatusCode(155).ToFallback());   // 183 Session Progress
    /// </code>
    /// </example>
    public SipStatusCode ToFallback() => Class switch
    {
        SipStatusClass.None => default,
        SipStatusClass.Provisional => _value == 100 ? this : new SipStatusCode(183),
        _ => new SipStatusCode(_value - (_value % 100)),
    };

    /// <summary>Converts a code to its number.</summary>
    /// <param name="code">The code.</param>
    /// <returns><see cref="Value"/>: 100 to 699, or 0 for the default value.</returns>
    public static explicit operator int(SipStatusCode code) => code._value;

    /// <summary>Compares two codes by number.</summary>
    /// <param name="other">The other code.</param>
    /// <returns><see langword="true"/> if both have the same <see cref="Value"/>.</returns>
    public bool Equals(SipStatusCode other) => _value == other._value;

    /// <summary>Compares with any object.</summary>
    /// <param name="obj">The object.</param>
    /// <returns><see langword="true"/> if it is a <see cref="SipStatusCode"/> with the same <see cref="Value"/>.</returns>
    public override bool Equals(object? obj) => obj is SipStatusCode other && Equals(other);

    /// <summary>The hash code, which is that of <see cref="Value"/>.</summary>
    /// <returns><see cref="Value"/>.</returns>
    public override int GetHashCode() => _value;

    /// <summary>Orders two codes by number; the default value comes first.</summary>
    /// <param name="other">The other code.</param>
    /// <returns>Less than zero, zero or greater than zero, as this code is less than, equal to or greater than the other.</returns>
    public int CompareTo(SipStatusCode other) => _value - other._value;

    /// <inheritdoc/>
    int IComparable.CompareTo(object? obj) => obj switch
    {
        null => 1,
        SipStatusCode other => CompareTo(other),
        _ => throw new ArgumentException("The object to compare with must be a SipStatusCode.", nameof(obj)),
    };

    /// <summary>Whether two codes have the same number.</summary>
    /// <param name="left">The first code.</param>
    /// <param name="right">The second code.</param>
    /// <returns><see langword="true"/> if the numbers are equal.</returns>
    public static bool operator ==(SipStatusCode left, SipStatusCode right) => left._value == right._value;

    /// <summary>Whether two codes have different numbers.</summary>
    /// <param name="left">The first code.</param>
    /// <param name="right">The second code.</param>
    /// <returns><see langword="true"/> if the numbers differ.</returns>
    public static bool operator !=(SipStatusCode left, SipStatusCode right) => left._value != right._value;

    /// <summary>Whether the first code's number is the smaller one.</summary>
    /// <param name="left">The first code.</param>
    /// <param name="right">The second code.</param>
    /// <returns><see langword="true"/> if <paramref name="left"/> is less than <paramref name="right"/>.</returns>
    public static bool operator <(SipStatusCode left, SipStatusCode right) => left._value < right._value;

    /// <summary>Whether the first code's number is the larger one.</summary>
    /// <param name="left">The first code.</param>
    /// <param name="right">The second code.</param>
    /// <returns><see langword="true"/> if <paramref name="left"/> is greater than <paramref name="right"/>.</returns>
    public static bool operator >(SipStatusCode left, SipStatusCode right) => left._value > right._value;

    /// <summary>Whether the first code's number is not the larger one.</summary>
    /// <param name="left">The first code.</param>
    /// <param name="right">The second code.</param>
    /// <returns><see langword="true"/> if <paramref name="left"/> is less than or equal to <paramref name="right"/>.</returns>
    public static bool operator <=(SipStatusCode left, SipStatusCode right) => left._value <= right._value;

    /// <summary>Whether the first code's number is not the smaller one.</summary>
    /// <param name="left">The first code.</param>
    /// <param name="right">The second code.</param>
    /// <returns><see langword="true"/> if <paramref name="left"/> is greater than or equal to <paramref name="right"/>.</returns>
    public static bool operator >=(SipStatusCode left, SipStatusCode right) => left._value >= right._value;
}
