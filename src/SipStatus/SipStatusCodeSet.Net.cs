using System;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;

namespace SipStatus;

// The interfaces that only .NET has.
[JsonConverter(typeof(SipStatusCodeSetJsonConverter))]
public sealed partial class SipStatusCodeSet :
    ISpanFormattable,
    IUtf8SpanFormattable,
    ISpanParsable<SipStatusCodeSet>,
    IUtf8SpanParsable<SipStatusCodeSet>
{
    /// <inheritdoc/>
    bool ISpanFormattable.TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider)
    {
        GeneralFormat.Check(format, StatusCodeSetThrow.OnlyFormat);
        return TryFormat(destination, out charsWritten);
    }

    /// <inheritdoc/>
    bool IUtf8SpanFormattable.TryFormat(
        Span<byte> utf8Destination, out int bytesWritten, ReadOnlySpan<char> format, IFormatProvider? provider)
    {
        GeneralFormat.Check(format, StatusCodeSetThrow.OnlyFormat);
        return TryFormat(utf8Destination, out bytesWritten);
    }

    /// <inheritdoc/>
    static SipStatusCodeSet IParsable<SipStatusCodeSet>.Parse(string s, IFormatProvider? provider) => Parse(s);

    /// <inheritdoc/>
    static bool IParsable<SipStatusCodeSet>.TryParse(
        [NotNullWhen(true)] string? s, IFormatProvider? provider, [MaybeNullWhen(false)] out SipStatusCodeSet result) =>
        TryParse(s, out result);

    /// <inheritdoc/>
    static SipStatusCodeSet ISpanParsable<SipStatusCodeSet>.Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => Parse(s);

    /// <inheritdoc/>
    static bool ISpanParsable<SipStatusCodeSet>.TryParse(
        ReadOnlySpan<char> s, IFormatProvider? provider, [MaybeNullWhen(false)] out SipStatusCodeSet result) =>
        TryParse(s, out result);

    /// <inheritdoc/>
    static SipStatusCodeSet IUtf8SpanParsable<SipStatusCodeSet>.Parse(ReadOnlySpan<byte> utf8Text, IFormatProvider? provider) =>
        Parse(utf8Text);

    /// <inheritdoc/>
    static bool IUtf8SpanParsable<SipStatusCodeSet>.TryParse(
        ReadOnlySpan<byte> utf8Text, IFormatProvider? provider, [MaybeNullWhen(false)] out SipStatusCodeSet result) =>
        TryParse(utf8Text, out result);
}
