using System;
using System.Numerics;
using System.Text.Json.Serialization;

namespace SipStatus.Q850;

// The interfaces that only .NET has.
[JsonConverter(typeof(Q850CauseJsonConverter))]
public readonly partial struct Q850Cause :
    IComparisonOperators<Q850Cause, Q850Cause, bool>,
    ISpanFormattable,
    IUtf8SpanFormattable,
    ISpanParsable<Q850Cause>,
    IUtf8SpanParsable<Q850Cause>
{
    // As in SipStatusCode: the callers of these two come back with a larger buffer until the method returns true. For an unknown format it
    // must throw.

    /// <inheritdoc/>
    bool ISpanFormattable.TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider)
    {
        NumberedText.ReadFormat(format, Q850Throw.CauseFormats);
        return TryFormat(destination, out charsWritten, format);
    }

    /// <inheritdoc/>
    bool IUtf8SpanFormattable.TryFormat(
        Span<byte> utf8Destination, out int bytesWritten, ReadOnlySpan<char> format, IFormatProvider? provider)
    {
        NumberedText.ReadFormat(format, Q850Throw.CauseFormats);
        return TryFormat(utf8Destination, out bytesWritten, format);
    }

    /// <inheritdoc/>
    static Q850Cause IParsable<Q850Cause>.Parse(string s, IFormatProvider? provider) => Parse(s);

    /// <inheritdoc/>
    static bool IParsable<Q850Cause>.TryParse(string? s, IFormatProvider? provider, out Q850Cause result) => TryParse(s, out result);

    /// <inheritdoc/>
    static Q850Cause ISpanParsable<Q850Cause>.Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => Parse(s);

    /// <inheritdoc/>
    static bool ISpanParsable<Q850Cause>.TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out Q850Cause result) =>
        TryParse(s, out result);

    /// <inheritdoc/>
    static Q850Cause IUtf8SpanParsable<Q850Cause>.Parse(ReadOnlySpan<byte> utf8Text, IFormatProvider? provider) => Parse(utf8Text);

    /// <inheritdoc/>
    static bool IUtf8SpanParsable<Q850Cause>.TryParse(ReadOnlySpan<byte> utf8Text, IFormatProvider? provider, out Q850Cause result) =>
        TryParse(utf8Text, out result);
}
