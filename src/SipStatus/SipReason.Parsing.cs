using System;
using SipStatus.Q850;

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
    /// <param name="text">The text after <c>Reason:</c>, without line end; <see langword="null"/> is none.</param>
    /// <param name="reason">The reason; <see langword="default"/> if the text is none.</param>
    /// <returns><see langword="true"/> if the text is a reason.</returns>
    public static bool TryParse(string? text, out SipReason reason) => TryParse(text, SipReasonStyles.Default, out reason, out _);

    /// <summary>Reads one value of a Reason header field, and says whether the text is a reason.</summary>
    /// <param name="text">The text after <c>Reason:</c>, without line end; <see langword="null"/> is none.</param>
    /// <param name="styles">What to accept beyond RFC 3326.</param>
    /// <param name="reason">The reason; <see langword="default"/> if the text is none.</param>
    /// <returns><see langword="true"/> if the text is a reason.</returns>
    public static bool TryParse(string? text, SipReasonStyles styles, out SipReason reason) => TryParse(text, styles, out reason, out _);

    /// <summary>Reads one value of a Reason header field, and says whether the text is a reason, and if not, why and where.</summary>
    /// <param name="text">The text after <c>Reason:</c>, without line end; <see langword="null"/> is none.</param>
    /// <param name="styles">What to accept beyond RFC 3326.</param>
    /// <param name="reason">The reason; <see langword="default"/> if the text is none.</param>
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
    /// <param name="reason">The reason; <see langword="default"/> if the text is none.</param>
    public static bool TryParse(ReadOnlySpan<byte> utf8Text, out SipReason reason) =>
        TryParse(utf8Text, SipReasonStyles.Default, out reason, out _);

    /// <inheritdoc cref="TryParse(string?, SipReasonStyles, out SipReason)"/>
    /// <param name="utf8Text">The text after <c>Reason:</c>, without line end, in UTF-8.</param>
    /// <param name="styles">What to accept beyond RFC 3326.</param>
    /// <param name="reason">The reason; <see langword="default"/> if the text is none.</param>
    public static bool TryParse(ReadOnlySpan<byte> utf8Text, SipReasonStyles styles, out SipReason reason) =>
        TryParse(utf8Text, styles, out reason, out _);

    /// <inheritdoc cref="TryParse(string?, SipReasonStyles, out SipReason, out SipReasonError)"/>
    /// <param name="utf8Text">The text after <c>Reason:</c>, without line end, in UTF-8.</param>
    /// <param name="styles">What to accept beyond RFC 3326.</param>
    /// <param name="reason">The reason; <see langword="default"/> if the text is none.</param>
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
        reason = default;
        if (!reader.TryReadProtocol(out var start, out var length))
        {
            return false;
        }

        var parts = new Parts(ReasonProtocols.Find<TUnit, TEncoding>(text.Slice(start, length)));
        var needsSource = parts.Protocol < 0;
        while (reader.TryReadParameter(out var parameter))
        {
            needsSource |= !parts.TryTake<TUnit, TEncoding>(text, parameter) || parts.Text is not null;
        }

        if (reader.Fault != SipReasonErrorKind.None)
        {
            return false;
        }

        if (!needsSource)
        {
            reason = new SipReason(parts, null, 0, 0, 0);
            return true;
        }

        var (sourceStart, sourceLength) = (start, reader.Position - start);
        if (source is null || reader.SawMalformed)
        {
            // Malformed text becomes U+FFFD here, so that what is kept is always well-formed.
            source = default(TEncoding).Decode(text.Slice(start, sourceLength));
            sourceStart = 0;
            if (source.Length != sourceLength)
            {
                // The bytes were more than the characters, so that everything stands elsewhere.
                var decoded = new ReasonReader<char, Utf16Text>(source.AsSpan(), SipReasonStyles.Lenient);
                return TryRead(ref decoded, source.AsSpan(), source, out reason);
            }
        }

        var textStart = parts.Text is { } value ? value.ValueStart - start + sourceStart : 0;
        reason = new SipReason(parts, source, sourceStart, sourceLength, textStart);
        return true;
    }

    // The parameters of one value that the library knows: for each name the first that is valid.
    private struct Parts
    {
        internal Parts(int protocol, int? cause = null, Q850Location? location = null)
        {
            Protocol = protocol;
            Cause = cause;
            Location = location;
        }

        internal int Protocol { get; }

        internal int? Cause { get; private set; }

        internal ReasonParameter? Text { get; private set; }

        internal Q850Location? Location { get; private set; }

        /// <summary>Takes a parameter that is the cause, the text or the location; false for any other.</summary>
        internal bool TryTake<TUnit, TEncoding>(ReadOnlySpan<TUnit> text, ReasonParameter parameter)
            where TUnit : unmanaged
            where TEncoding : struct, IEncoding<TUnit>
        {
            var name = text.Slice(parameter.NameStart, parameter.NameLength);
            var value = text.Slice(parameter.ValueStart, parameter.ValueLength);
            if (Cause is null && ReasonText.EqualsIgnoreCase<TUnit, TEncoding>(name, CauseName))
            {
                Cause = ReasonText.TryReadNumber<TUnit, TEncoding>(value, parameter.Form, out var cause) ? cause : null;
                return Cause is not null;
            }

            if (Text is null && parameter.HasValue && ReasonText.EqualsIgnoreCase<TUnit, TEncoding>(name, TextName))
            {
                Text = parameter;
                return true;
            }

            if (Location is null && Protocol == ReasonProtocols.Q850 && ReasonText.EqualsIgnoreCase<TUnit, TEncoding>(name, LocationName))
            {
                Location = FindLocation<TUnit, TEncoding>(value, parameter.Form);
                return Location is not null;
            }

            return false;
        }

        private static Q850Location? FindLocation<TUnit, TEncoding>(ReadOnlySpan<TUnit> token, ReasonParameterForm form)
            where TUnit : unmanaged
            where TEncoding : struct, IEncoding<TUnit>
        {
            for (var value = 0; Q850Location.TryCreate(value, out var location); value++)
            {
                if (ReasonText.StandsFor<TUnit, TEncoding>(token, form, location.Token))
                {
                    return location;
                }
            }

            return null;
        }
    }
}
