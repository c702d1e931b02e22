using System;
using System.Numerics;
using System.Text.Json.Serialization;

namespace SipStatus;

// The interfaces that only .NET has.
[JsonConverter(typeof(SipStatusCodeJsonConverter))]
public readonly partial struct SipStatusCode :
    IComparisonOperators<SipStatusCode, SipStatusCode, bool>,
    ISpanFormattable,
    IUtf8SpanFormattable,
    ISpanParsable<SipStatusCode>,
    IUtf8SpanParsable<SipStatusCode>
{
    // The callers of these two, interpolated strings among them, enlarge the buffer and call again until the method returns
    // true: for an unknown format it must throw.

    /// <inheritdoc/>
    bool ISpanFormattable.TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider)
    {
        NumberedText.ReadFormat(format, Throw.StatusCodeFormats);
        return TryFormat(destination, out charsWritten, format);
    }

    /// <inheritdoc/>
    bool IUtf8SpanFormattable.TryFormat(
        Span<byte> utf8Destination, out int bytesWritten, ReadOnlySpan<char> format, IFormatProvider? provider)
    {
        NumberedText.ReadFormat(format, Throw.StatusCodeFormats);
        return TryFormat(utf8Destination, out bytesWritten, format);
    }

    /// <inheritdoc/>
    static SipStatusCode IParsable<SipStatusCode>.Parse(string s, IFormatProvider? provider) => Parse(s);

    /// <inheritdoc/>
    static bool IParsable<SipStatusCode>.TryParse(string? s, IFormatProvider? provider, out SipStatusCode result) =>
        TryParse(s, out result);

    /// <inheritdoc/>
    static SipStatusCode ISpanParsable<SipStatusCode>.Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => Parse(s);

    /// <inheritdoc/>
    static bool ISpanParsable<SipStatusCode>.TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out SipStatusCode result) =>
        TryParse(s, out result);

    /// <inheritdoc/>
    static SipStatusCode IUtf8SpanParsable<SipStatusCode>.Parse(ReadOnlySpan<byte> utf8Text, IFormatProvider? provider) =>
        Parse(utf8Text);

    /// <inheritdoc/>
    static bool IUtf8SpanParsable<SipStatusCode>.TryParse(
        ReadOnlySpan<byte> utf8Text, IFormatProvider? provider, out SipStatusCode result) => TryParse(utf8Text, out result);
}
