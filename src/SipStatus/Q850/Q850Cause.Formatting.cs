using System;
using System.Text;

namespace SipStatus.Q850;

public readonly partial struct Q850Cause : IFormattable
{
    private const int MaxDigits = 3;

    /// <summary>The number and the text.</summary>
    /// <returns>
    /// <c>17 User busy</c>; the digits alone where Q.850 does not define the value; <c>0</c> for the default value. The string of a value
    /// is made once and is the same ever after.
    /// </returns>
    public override string ToString() => Q850CauseTable.Line(_value);

    /// <summary>The cause in a format.</summary>
    /// <param name="format">
    /// <c>G</c>, <see langword="null"/> or the empty string for <c>17 User busy</c>; <c>D</c> for <c>17</c>. Either letter case.
    /// </param>
    /// <returns>The text; the digits alone where Q.850 does not define the value; <c>0</c> for the default value.</returns>
    /// <exception cref="FormatException"><paramref name="format"/> is anything else.</exception>
    public string ToString(string? format)
    {
        if (!TryReadFormat(format.AsSpan(), out var withText))
        {
            Q850Throw.BadCauseFormat();
        }

        if (withText)
        {
            return ToString();
        }

        Span<byte> digits = stackalloc byte[MaxDigits];
        return Encoding.ASCII.GetString(digits.Slice(0, WriteDigits(digits)));
    }

    /// <summary>Writes the cause into characters.</summary>
    /// <param name="destination">Where to write.</param>
    /// <param name="charsWritten">How many characters were written; 0 where the method returns <see langword="false"/>.</param>
    /// <param name="format">As in <see cref="ToString(string?)"/>.</param>
    /// <returns><see langword="false"/> where the text does not fit or the format is unknown: nothing is written then.</returns>
    public bool TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format = default) =>
        TryFormat<char, Utf16Text>(destination, out charsWritten, format);

    /// <summary>Writes the cause in UTF-8.</summary>
    /// <param name="utf8Destination">Where to write.</param>
    /// <param name="bytesWritten">How many bytes were written; 0 where the method returns <see langword="false"/>.</param>
    /// <param name="format">As in <see cref="ToString(string?)"/>.</param>
    /// <returns><see langword="false"/> where the text does not fit or the format is unknown: nothing is written then.</returns>
    public bool TryFormat(Span<byte> utf8Destination, out int bytesWritten, ReadOnlySpan<char> format = default) =>
        TryFormat<byte, Utf8Text>(utf8Destination, out bytesWritten, format);

    private bool TryFormat<TUnit, TEncoding>(Span<TUnit> destination, out int written, ReadOnlySpan<char> format)
        where TUnit : unmanaged
        where TEncoding : struct, IEncoding<TUnit>
    {
        written = 0;
        if (!TryReadFormat(format, out var withText))
        {
            return false;
        }

        if (withText)
        {
            return default(TEncoding).TryWrite(ToString().AsSpan(), destination, out written);
        }

        Span<byte> digits = stackalloc byte[MaxDigits];
        return default(TEncoding).TryWriteAscii(digits.Slice(0, WriteDigits(digits)), destination, out written);
    }

    // One to three digits; returns their number.
    private int WriteDigits(Span<byte> destination)
    {
        var count = _value < 10 ? 1 : _value < 100 ? 2 : MaxDigits;
        var rest = (int)_value;
        for (var i = count - 1; i >= 0; i--)
        {
            destination[i] = (byte)('0' + (rest % 10));
            rest /= 10;
        }

        return count;
    }

    private static bool TryReadFormat(ReadOnlySpan<char> format, out bool withText)
    {
        withText = format.Length == 0 || format[0] is 'G' or 'g';
        return format.Length == 0 || (format.Length == 1 && format[0] is 'G' or 'g' or 'D' or 'd');
    }

    /// <inheritdoc/>
    string IFormattable.ToString(string? format, IFormatProvider? formatProvider) => ToString(format);
}
