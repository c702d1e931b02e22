using System;

namespace SipStatus;

public readonly partial struct SipReason
{
    /// <summary>Reads one value of a Reason header field, with <see cref="SipReasonStyles.Default"/>.</summary>
    /// <param name="text">The text after <c>Reason:</c>, without line end.</param>
    /// <returns>The reason.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is <see langword="null"/>.</exception>
    /// <exception cref="FormatException">
    /// The text is not a reason. The message names the rule of the grammar and the offset, and quotes at most 100 characters.
    /// </exception>
    public static SipReason Parse(string text) => Parse(text, SipReasonStyles.Default);

    /// <summary>Reads one value of a Reason header field.</summary>
    /// <param name="text">The text after <c>Reason:</c>, without line end.</param>
    /// <param name="styles">What to accept beyond RFC 3326.</param>
    /// <returns>The reason.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is <see langword="null"/>.</exception>
    /// <exception cref="FormatException">
    /// The text is not a reason. The message names the rule of the grammar and the offset, and quotes at most 100 characters.
    /// </exception>
    public static SipReason Parse(string text, SipReasonStyles styles)
    {
        if (text is null)
        {
            Throw.ArgumentNull(nameof(text));
        }

        if (!TryParse(text, styles, out var reason, out var error))
        {
            ReasonThrow.BadReason(error, text.AsSpan());
        }

        return reason;
    }

    /// <inheritdoc cref="Parse(string)"/>
    /// <exception cref="FormatException">The text is not a reason.</exception>
    public static SipReason Parse(ReadOnlySpan<char> text) => Parse(text, SipReasonStyles.Default);

    /// <inheritdoc cref="Parse(string, SipReasonStyles)"/>
    /// <exception cref="FormatException">The text is not a reason.</exception>
    public static SipReason Parse(ReadOnlySpan<char> text, SipReasonStyles styles)
    {
        if (!TryParse(text, styles, out var reason, out var error))
        {
            ReasonThrow.BadReason(error, text);
        }

        return reason;
    }

    /// <inheritdoc cref="Parse(string)"/>
    /// <param name="utf8Text">The text after <c>Reason:</c>, without line end, in UTF-8.</param>
    /// <exception cref="FormatException">The text is not a reason.</exception>
    public static SipReason Parse(ReadOnlySpan<byte> utf8Text) => Parse(utf8Text, SipReasonStyles.Default);

    /// <inheritdoc cref="Parse(string, SipReasonStyles)"/>
    /// <param name="utf8Text">The text after <c>Reason:</c>, without line end, in UTF-8.</param>
    /// <param name="styles">What to accept beyond RFC 3326.</param>
    /// <exception cref="FormatException">The text is not a reason.</exception>
    public static SipReason Parse(ReadOnlySpan<byte> utf8Text, SipReasonStyles styles)
    {
        if (!TryParse(utf8Text, styles, out var reason, out var error))
        {
            ReasonThrow.BadReason(error, utf8Text);
        }

        return reason;
    }

    /// <summary>
    /// Reads one value of a Reason header field, with <see cref="SipReasonStyles.Default"/>, and says whether the text is a reason.
    /// </summary>
    /// <param name="text">The text after <c>Reason:</c>, without line end; <see langword="null"/> is not one.</param>
    /// <param name="reason">The reason; <see langword="default"/> if the text is not one.</param>
    /// <returns><see langword="true"/> if the text is a reason.</returns>
    public static bool TryParse(string? text, out SipReason reason) => TryParse(text, SipReasonStyles.Default, out reason, out _);

    /// <summary>Reads one value of a Reason header field, and says whether the text is a reason.</summary>
    /// <param name="text">The text after <c>Reason:</c>, without line end; <see langword="null"/> is not one.</param>
    /// <param name="styles">What to accept beyond RFC 3326.</param>
    /// <param name="reason">The reason; <see langword="default"/> if the text is not one.</param>
    /// <returns><see langword="true"/> if the text is a reason.</returns>
    public static bool TryParse(string? text, SipReasonStyles styles, out SipReason reason) => TryParse(text, styles, out reason, out _);

    /// <summary>Reads one value of a Reason header field, and says whether the text is a reason, and if not, why and where.</summary>
    /// <param name="text">The text after <c>Reason:</c>, without line end; <see langword="null"/> is not one.</param>
    /// <param name="styles">What to accept beyond RFC 3326.</param>
    /// <param name="reason">The reason; <see langword="default"/> if the text is not one.</param>
    /// <param name="error">Why and where the text is not a reason; <see langword="default"/> if it is.</param>
    /// <returns><see langword="true"/> if the text is a reason.</returns>
    public static bool TryParse(string? text, SipReasonStyles styles, out SipReason reason, out SipReasonError error) =>
        TryParse<char, Utf16Text>(text.AsSpan(), text, styles, out reason, out error);

    /// <inheritdoc cref="TryParse(string?, out SipReason)"/>
    public static bool TryParse(ReadOnlySpan<char> text, out SipReason reason) =>
        TryParse(text, SipReasonStyles.Default, out reason, out _);

    /// <inheritdoc cref="TryParse(string?, SipReasonStyles, out SipReason)"/>
    public static bool TryParse(ReadOnlySpan<char> text, SipReasonStyles styles, out SipReason reason) =>
        TryParse(text, styles, out reason, out _);

    /// <inheritdoc cref="TryParse(string?, SipReasonStyles, out SipReason, out SipReasonError)"/>
    public static bool TryParse(ReadOnlySpan<char> text, SipReasonStyles styles, out SipReason reason, out SipReasonError error) =>
        TryParse<char, Utf16Text>(text, null, styles, out reason, out error);

    /// <inheritdoc cref="TryParse(string?, out SipReason)"/>
    /// <param name="utf8Text">The text after <c>Reason:</c>, without line end, in UTF-8.</param>
    /// <param name="reason">The reason; <see langword="default"/> if the text is not one.</param>
    public static bool TryParse(ReadOnlySpan<byte> utf8Text, out SipReason reason) =>
        TryParse(utf8Text, SipReasonStyles.Default, out reason, out _);

    /// <inheritdoc cref="TryParse(string?, SipReasonStyles, out SipReason)"/>
    /// <param name="utf8Text">The text after <c>Reason:</c>, without line end, in UTF-8.</param>
    /// <param name="styles">What to accept beyond RFC 3326.</param>
    /// <param name="reason">The reason; <see langword="default"/> if the text is not one.</param>
    public static bool TryParse(ReadOnlySpan<byte> utf8Text, SipReasonStyles styles, out SipReason reason) =>
        TryParse(utf8Text, styles, out reason, out _);

    /// <inheritdoc cref="TryParse(string?, SipReasonStyles, out SipReason, out SipReasonError)"/>
    /// <param name="utf8Text">The text after <c>Reason:</c>, without line end, in UTF-8.</param>
    /// <param name="styles">What to accept beyond RFC 3326.</param>
    /// <param name="reason">The reason; <see langword="default"/> if the text is not one.</param>
    /// <param name="error">Why and where the text is not a reason; <see langword="default"/> if it is.</param>
    public static bool TryParse(ReadOnlySpan<byte> utf8Text, SipReasonStyles styles, out SipReason reason, out SipReasonError error) =>
        TryParse<byte, Utf8Text>(utf8Text, null, styles, out reason, out error);

    private static bool TryParse<TUnit, TEncoding>(
        ReadOnlySpan<TUnit> text, string? source, SipReasonStyles styles, out SipReason reason, out SipReasonError error)
        where TUnit : unmanaged
        where TEncoding : struct, IEncoding<TUnit>
    {
        var reader = new ReasonReader<TUnit, TEncoding>(text, styles);
        var isReason = TryRead(ref reader, text, source, out reason) && reader.TryEnd();
        error = reader.Error;
        reason = isReason ? reason : default;
        return isReason;
    }

    // Reads one value, up to a comma or the end. The source is the text itself if that is a string.
    private static bool TryRead<TUnit, TEncoding>(
        ref ReasonReader<TUnit, TEncoding> reader, ReadOnlySpan<TUnit> text, string? source, out SipReason reason)
        where TUnit : unmanaged
        where TEncoding : struct, IEncoding<TUnit>
    {
        var isReason = Parts.TryRead(ref reader, text, out var parts);
        reason = isReason ? Keep<TUnit, TEncoding>(text, parts, source, reader.SawMalformed) : default;
        return isReason;
    }

    // Makes the reason from its parts, with a string if there is more to keep than these.
    private static SipReason Keep<TUnit, TEncoding>(ReadOnlySpan<TUnit> text, in Parts parts, string? source, bool sawMalformed)
        where TUnit : unmanaged
        where TEncoding : struct, IEncoding<TUnit>
    {
        if (!parts.NeedSource)
        {
            return new SipReason(parts, null, 0, 0, 0);
        }

        var sourceStart = parts.Start;
        if (source is null || sawMalformed)
        {
            // Malformed text becomes U+FFFD here, so that what is kept is always well-formed.
            source = default(TEncoding).Decode(text.Slice(parts.Start, parts.Length));
            sourceStart = 0;
            if (source.Length != parts.Length)
            {
                // The bytes were more than the characters, so that everything is at another place in the string.
                return Parse(source, SipReasonStyles.Lenient);
            }
        }

        var textStart = parts.Text is { } value ? value.ValueStart - parts.Start + sourceStart : 0;
        return new SipReason(parts, source, sourceStart, parts.Length, textStart);
    }
}
