using System;
using System.Text.Json.Serialization;

namespace SipStatus;

// The interfaces that only .NET has.
[JsonConverter(typeof(SipStatusLineJsonConverter))]
public readonly partial struct SipStatusLine :
    ISpanFormattable,
    IUtf8SpanFormattable,
    ISpanParsable<SipStatusLine>,
    IUtf8SpanParsable<SipStatusLine>
{
    /// <inheritdoc/>
    bool ISpanFormattable.TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider)
    {
        GeneralFormat.Check(format, Throw.StatusLineFormats);
        return TryFormat(destination, out charsWritten);
    }

    /// <inheritdoc/>
    bool IUtf8SpanFormattable.TryFormat(
        Span<byte> utf8Destination, out int bytesWritten, ReadOnlySpan<char> format, IFormatProvider? provider)
    {
        GeneralFormat.Check(format, Throw.StatusLineFormats);
        return TryFormat(utf8Destination, out bytesWritten);
    }

    /// <inheritdoc/>
    static SipStatusLine IParsable<SipStatusLine>.Parse(string s, IFormatProvider? provider) => Parse(s);

    /// <inheritdoc/>
    static bool IParsable<SipStatusLine>.TryParse(string? s, IFormatProvider? provider, out SipStatusLine result) =>
        TryParse(s, out result);

    /// <inheritdoc/>
    static SipStatusLine ISpanParsable<SipStatusLine>.Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => Parse(s);

    /// <inheritdoc/>
    static bool ISpanParsable<SipStatusLine>.TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out SipStatusLine result) =>
        TryParse(s, out result);

    /// <inheritdoc/>
    static SipStatusLine IUtf8SpanParsable<SipStatusLine>.Parse(ReadOnlySpan<byte> utf8Text, IFormatProvider? provider) =>
        Parse(utf8Text);

    /// <inheritdoc/>
    static bool IUtf8SpanParsable<SipStatusLine>.TryParse(
        ReadOnlySpan<byte> utf8Text, IFormatProvider? provider, out SipStatusLine result) => TryParse(utf8Text, out result);
}
