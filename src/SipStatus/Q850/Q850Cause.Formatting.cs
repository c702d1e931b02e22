using System;
using System.Globalization;

namespace SipStatus;

public readonly partial struct Q850Cause : IFormattable
{
    /// <summary>The number and its text.</summary>
    /// <returns><c>17 User busy</c>; the number alone where Q.850 defines no text, and <c>0</c> for the default value.</returns>
    public override string ToString() => IsDefined ? $"{Digits()} {Text}" : Digits();

    /// <summary>The cause in a format.</summary>
    /// <param name="format"><c>G</c>, <see langword="null"/> or empty for <c>17 User busy</c>; <c>D</c> for <c>17</c>; both in any letter case.</param>
    /// <returns>The text.</returns>
    /// <exception cref="FormatException">The format is another one.</exception>
    public string ToString(string? format)
    {
        switch (format)
        {
            case null or "" or "G" or "g":
                return ToString();
            case "D" or "d":
                return Digits();
            default:
                Throw.BadCauseFormat();
                return "";
        }
    }

    /// <inheritdoc/>
    string IFormattable.ToString(string? format, IFormatProvider? formatProvider) => ToString(format);

    private string Digits() => Value.ToString(CultureInfo.InvariantCulture);
}
