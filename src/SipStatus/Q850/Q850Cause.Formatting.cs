using System;

namespace SipStatus.Q850;

public readonly partial struct Q850Cause : IFormattable
{
    /// <summary>The number and the text.</summary>
    /// <returns>
    /// <c>17 User busy</c>; the digits alone if Q.850 does not define the value; <c>0</c> for the default value. The string of a value
    /// is made once and is the same ever after.
    /// </returns>
    public override string ToString() => Q850CauseTable.Line(_value);

    /// <summary>The cause in a format.</summary>
    /// <param name="format">
    /// <c>G</c>, <see langword="null"/> or the empty string for <c>17 User busy</c>; <c>D</c> for <c>17</c>. Either letter case.
    /// </param>
    /// <returns>The text; the digits alone if Q.850 does not define the value; <c>0</c> for the default value.</returns>
    /// <exception cref="FormatException"><paramref name="format"/> is anything else.</exception>
    public string ToString(string? format) =>
        NumberedText.ReadFormat(format.AsSpan(), Q850Throw.CauseFormats) ? ToString() : NumberedText.Digits(_value);

    /// <summary>Writes the cause into characters.</summary>
    /// <param name="destination">Where to write.</param>
    /// <param name="charsWritten">How many characters were written; 0 if the method returns <see langword="false"/>.</param>
    /// <param name="format">As in <see cref="ToString(string?)"/>.</param>
    /// <returns><see langword="false"/> if the text does not fit or the format is unknown: nothing is written then.</returns>
    public bool TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format = default) =>
        TryFormat<char, Utf16Text>(destination, out charsWritten, format);

    /// <summary>Writes the cause in UTF-8.</summary>
    /// <param name="utf8Destination">Where to write.</param>
    /// <param name="bytesWritten">How many bytes were written; 0 if the method returns <see langword="false"/>.</param>
    /// <param name="format">As in <see cref="ToString(string?)"/>.</param>
    /// <returns><see langword="false"/> if the text does not fit or the format is unknown: nothing is written then.</returns>
    public bool TryFormat(Span<byte> utf8Destination, out int bytesWritten, ReadOnlySpan<char> format = default) =>
        TryFormat<byte, Utf8Text>(utf8Destination, out bytesWritten, format);

    private bool TryFormat<TUnit, TEncoding>(Span<TUnit> destination, out int written, ReadOnlySpan<char> format)
        where TUnit : unmanaged
        where TEncoding : struct, IEncoding<TUnit>
    {
        written = 0;
        if (!NumberedText.TryReadFormat(format, out var withText))
        {
            return false;
        }

        return withText && Text.Length > 0
            ? TryWriteWithText<TUnit, TEncoding>(destination, out written)
            : NumberedText.TryWriteDigits<TUnit, TEncoding>(_value, destination, out written);
    }

    // Written in its two parts, so that no string need be made. The text comes first: if it does not fit, nothing is written.
    private bool TryWriteWithText<TUnit, TEncoding>(Span<TUnit> destination, out int written)
        where TUnit : unmanaged
        where TEncoding : struct, IEncoding<TUnit>
    {
        Span<byte> begin = stackalloc byte[NumberedText.MaxDigits + 1];
        var length = NumberedText.WriteDigits(_value, begin);
        begin[length++] = (byte)' ';
        if (destination.Length < length || !default(TEncoding).TryWrite(Text.AsSpan(), destination.Slice(length), out var textLength))
        {
            written = 0;
            return false;
        }

        default(TEncoding).TryWriteAscii(begin.Slice(0, length), destination, out _);
        written = length + textLength;
        return true;
    }

    /// <inheritdoc/>
    string IFormattable.ToString(string? format, IFormatProvider? formatProvider) => ToString(format);
}
