using System;
using System.Runtime.CompilerServices;

namespace SipStatus;

public readonly partial struct SipStatusCode : IFormattable
{
    /// <summary>The code and its canonical phrase.</summary>
    /// <returns>
    /// <c>486 Busy Here</c>; the three digits alone if the code is not registered; <c>0</c> for the default value.
    /// The text of a registered code is made once and is the same string ever after.
    /// </returns>
    public override string ToString() => StatusTexts.FindCode(_value) ?? MakeText();

    /// <summary>The code in a format.</summary>
    /// <param name="format">
    /// <c>G</c>, <see langword="null"/> or the empty string for <c>486 Busy Here</c>; <c>D</c> for <c>486</c>. Either letter case.
    /// </param>
    /// <returns>The text; the digits alone if the code is not registered; <c>0</c> for the default value.</returns>
    /// <exception cref="FormatException"><paramref name="format"/> is anything else.</exception>
    public string ToString(string? format) =>
        NumberedText.ReadFormat(format.AsSpan(), Throw.StatusCodeFormats) ? ToString() : NumberedText.Digits(_value);

    /// <summary>Writes the code into characters.</summary>
    /// <param name="destination">Where to write.</param>
    /// <param name="charsWritten">How many characters were written; 0 if the method returns <see langword="false"/>.</param>
    /// <param name="format">As in <see cref="ToString(string?)"/>.</param>
    /// <returns>
    /// <see langword="false"/> if the text does not fit or the format is unknown: nothing is written then. The longest text,
    /// that of 555, has 43 characters.
    /// </returns>
    public bool TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format = default) =>
        TryFormat<char, Utf16Text>(destination, out charsWritten, format);

    /// <summary>Writes the code in UTF-8.</summary>
    /// <param name="utf8Destination">Where to write.</param>
    /// <param name="bytesWritten">How many bytes were written; 0 if the method returns <see langword="false"/>.</param>
    /// <param name="format">As in <see cref="ToString(string?)"/>.</param>
    /// <returns>
    /// <see langword="false"/> if the text does not fit or the format is unknown: nothing is written then. The longest text,
    /// that of 555, has 43 bytes.
    /// </returns>
    public bool TryFormat(Span<byte> utf8Destination, out int bytesWritten, ReadOnlySpan<char> format = default) =>
        TryFormat<byte, Utf8Text>(utf8Destination, out bytesWritten, format);

    private bool TryFormat<TUnit, TEncoding>(Span<TUnit> destination, out int written, ReadOnlySpan<char> format)
        where TUnit : unmanaged
        where TEncoding : struct, IEncoding<TUnit>
    {
        written = 0;
        if (!NumberedText.TryReadFormat(format, out var withPhrase))
        {
            return false;
        }

        var ordinal = StatusCodeTable.OrdinalOf(_value);
        if (withPhrase && ordinal >= 0)
        {
            return default(TEncoding).TryWriteAscii(
                StatusCodeTable.TextLine(ordinal).Slice(StatusLineLayout.CodeStart), destination, out written);
        }

        return NumberedText.TryWriteDigits<TUnit, TEncoding>(_value, destination, out written);
    }

    // Not inlined: a text that is there already must not pay for the stack that this needs.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private string MakeText() => StatusTexts.MakeCode(_value) ?? NumberedText.Digits(_value);

    /// <inheritdoc/>
    string IFormattable.ToString(string? format, IFormatProvider? formatProvider) => ToString(format);
}
