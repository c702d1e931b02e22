using System;
using System.ComponentModel;

namespace SipStatus.Q850;

/// <summary>
/// The cause location of ITU-T Q.850: which part of the network gave the cause. An immutable number from 0 to 15. In SIP its token stands
/// in the Reason header field (<see href="https://www.rfc-editor.org/rfc/rfc8606#section-4">RFC 8606, section 4</see>).
/// </summary>
/// <remarks>
/// <para>
/// <b>Range.</b> 0 to 15. The default value of the struct stands for "no location", which is not the user: its <see cref="Value"/> is -1,
/// and its <see cref="Token"/> and <see cref="Text"/> are empty.
/// </para>
/// <para><b>Equality and hash code</b> are those of <see cref="Value"/>.</para>
/// <para><b>Threads.</b> The type is immutable; every member may be called from any thread at any time.</para>
/// </remarks>
/// <example>
/// <code>
/// Console.WriteLine(Q850Location.Parse("RPN").Text);          // private network serving the remote user
/// Console.WriteLine(default(Q850Location) == Q850Location.User);   // False
/// </code>
/// </example>
[TypeConverter(typeof(Q850LocationTypeConverter))]
public readonly partial struct Q850Location : IEquatable<Q850Location>
{
    private const int Largest = 15;

    // One more than the value, so that the default value is none of the locations.
    private readonly byte _valuePlusOne;

    /// <summary>Makes a location from its number.</summary>
    /// <param name="value">A number from 0 to 15.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="value"/> is less than 0 or more than 15.</exception>
    public Q850Location(int value)
    {
        if (value is < 0 or > Largest)
        {
            Q850Throw.LocationOutOfRange(value);
        }

        _valuePlusOne = (byte)(value + 1);
    }

    /// <summary>The number: 0 to 15, or -1 for the default value.</summary>
    public int Value => _valuePlusOne - 1;

    /// <summary>The token of RFC 8606, such as <c>RPN</c>; the empty string for the default value.</summary>
    public string Token => _valuePlusOne == 0 ? "" : s_locations[Value].Token;

    /// <summary>
    /// What it stands for, such as <c>private network serving the remote user</c>; the empty string for the default value.
    /// </summary>
    public string Text => _valuePlusOne == 0 ? "" : s_locations[Value].Text;

    /// <summary>Makes a location from a number, and says whether it is one.</summary>
    /// <param name="value">Any number.</param>
    /// <param name="location">The location; <see langword="default"/> if the number is not one.</param>
    /// <returns><see langword="true"/> for a number from 0 to 15.</returns>
    public static bool TryCreate(int value, out Q850Location location)
    {
        var isLocation = value is >= 0 and <= Largest;
        location = isLocation ? new Q850Location(value) : default;
        return isLocation;
    }

    /// <summary>Reads the token of a location.</summary>
    /// <param name="token">The token, in any letter case.</param>
    /// <returns>The location.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="token"/> is <see langword="null"/>.</exception>
    /// <exception cref="FormatException">There is no such token.</exception>
    public static Q850Location Parse(string token)
    {
        if (token is null)
        {
            Throw.ArgumentNull(nameof(token));
        }

        if (!TryParse(token, out var location))
        {
            Q850Throw.BadLocation(token);
        }

        return location;
    }

    /// <summary>Reads the token of a location, and says whether the text is one.</summary>
    /// <param name="token">The token, in any letter case; <see langword="null"/> is not one.</param>
    /// <param name="location">The location; <see langword="default"/> if the text is no token.</param>
    /// <returns><see langword="true"/> if the text is a token.</returns>
    public static bool TryParse(string? token, out Q850Location location)
    {
        var value = Largest;
        while (value >= 0 && !s_locations[value].Token.Equals(token, StringComparison.OrdinalIgnoreCase))
        {
            value--;
        }

        return TryCreate(value, out location);
    }

    /// <summary>The token.</summary>
    /// <returns>For example <c>RPN</c>; the empty string for the default value.</returns>
    public override string ToString() => Token;

    /// <summary>Compares with another location.</summary>
    /// <param name="other">The other location.</param>
    /// <returns><see langword="true"/> if the numbers are equal.</returns>
    public bool Equals(Q850Location other) => _valuePlusOne == other._valuePlusOne;

    /// <summary>Compares with any object.</summary>
    /// <param name="obj">The object.</param>
    /// <returns><see langword="true"/> if it is an equal <see cref="Q850Location"/>.</returns>
    public override bool Equals(object? obj) => obj is Q850Location other && Equals(other);

    /// <summary>The hash code, which is that of <see cref="Value"/>.</summary>
    /// <returns><see cref="Value"/>.</returns>
    public override int GetHashCode() => Value;

    /// <summary>Whether two locations are equal.</summary>
    /// <param name="left">The first location.</param>
    /// <param name="right">The second location.</param>
    /// <returns><see langword="true"/> if the numbers are equal.</returns>
    public static bool operator ==(Q850Location left, Q850Location right) => left._valuePlusOne == right._valuePlusOne;

    /// <summary>Whether two locations differ.</summary>
    /// <param name="left">The first location.</param>
    /// <param name="right">The second location.</param>
    /// <returns><see langword="true"/> if the numbers differ.</returns>
    public static bool operator !=(Q850Location left, Q850Location right) => left._valuePlusOne != right._valuePlusOne;
}
