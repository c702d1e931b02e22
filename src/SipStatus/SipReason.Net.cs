using System;
using System.Text.Json.Serialization;

namespace SipStatus;

// The interfaces that only .NET has.
[JsonConverter(typeof(SipReasonJsonConverter))]
public readonly partial struct SipReason :
    ISpanFormattable,
    IUtf8SpanFormattable,
    ISpanParsable<SipReason>,
    IUtf8SpanParsable<SipReason>
{
    /// <inheritdoc/>
    bool ISpanFormattable.TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider)
    {
        GeneralFormat.Check(format, ReasonThrow.OnlyFormat);
        return TryFormat(destination, out charsWritten);
    }

    /// <inheritdoc/>
    bool IUtf8SpanFormattable.TryFormat(
        Span<byte> utf8Destination, out int bytesWritten, ReadOnlySpan<char> format, IFormatProvider? provider)
    {
        GeneralFormat.Check(format, ReasonThrow.OnlyFormat);
        return TryFormat(utf8Destination, out bytesWritten);
    }

    /// <inheritdoc/>
    static SipReason IParsable<SipReason>.Parse(string s, IFormatProvider? provider) => Parse(s);

    /// <inheritdoc/>
    static bool IParsable<SipReason>.TryParse(string? s, IFormatProvider? provider, out SipReason result) =>
        TryParse(s, out result);

    /// <inheritdoc/>
    static SipReason ISpanParsable<SipReason>.Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => Parse(s);

    /// <inheritdoc/>
    static bool ISpanParsable<SipReason>.TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out SipReason result) =>
        TryParse(s, out result);

    /// <inheritdoc/>
    static SipReason IUtf8SpanParsable<SipReason>.Parse(ReadOnlySpan<byte> utf8Text, IFormatProvider? provider) =>
        Parse(utf8Text);

    /// <inheritdoc/>
    static bool IUtf8SpanParsable<SipReason>.TryParse(
        ReadOnlySpan<byte> utf8Text, IFormatProvider? provider, out SipReason result) => TryParse(utf8Text, out result);
}
