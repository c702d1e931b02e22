using System;
using System.Runtime.CompilerServices;
#if NET
using System.Runtime.InteropServices;
#endif

namespace SipStatus;

#if NET
public readonly partial struct SipStatusLine : ISpanParsable<SipStatusLine>, IUtf8SpanParsable<SipStatusLine>
#else
public readonly partial struct SipStatusLine
#endif
{
    /// <summary>Reads a line in text form with <see cref="SipStatusLineStyles.Default"/>.</summary>
    /// <param name="text">The line; one line end may stand at its end, and nothing else.</param>
    /// <returns>The line.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is <see langword="null"/>.</exception>
    /// <exception cref="FormatException">
    /// The text is not a Status-Line. The message names the rule of the grammar and the offset, and quotes at most 100 characters.
    /// </exception>
    public static SipStatusLine Parse(string text) => Parse(text, SipStatusLineStyles.Default);

    /// <summary>Reads a line in text form.</summary>
    /// <param name="text">The line; one line end may stand at its end, and nothing else.</param>
    /// <param name="styles">What to accept beyond RFC 3261.</param>
    /// <returns>The line.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is <see langword="null"/>.</exception>
    /// <exception cref="FormatException">
    /// The text is not a Status-Line. The message names the rule of the grammar and the offset, and quotes at most 100 characters.
    /// </exception>
    public static SipStatusLine Parse(string text, SipStatusLineStyles styles)
    {
        if (text is null)
        {
            Throw.ArgumentNull(nameof(text));
        }

        return Parse(text.AsSpan(), styles);
    }

    /// <inheritdoc cref="Parse(string)"/>
    /// <exception cref="FormatException">The text is not a Status-Line.</exception>
    public static SipStatusLine Parse(ReadOnlySpan<char> text) => Parse(text, SipStatusLineStyles.Default);

    /// <inheritdoc cref="Parse(string, SipStatusLineStyles)"/>
    /// <exception cref="FormatException">The text is not a Status-Line.</exception>
    public static SipStatusLine Parse(ReadOnlySpan<char> text, SipStatusLineStyles styles)
    {
        if (!TryParse(text, styles, out var line, out var error))
        {
            Throw.BadStatusLine(error, text);
        }

        return line;
    }

    /// <inheritdoc cref="Parse(string)"/>
    /// <param name="utf8Text">The line in UTF-8; one line end may stand at its end, and nothing else.</param>
    /// <exception cref="FormatException">The text is not a Status-Line.</exception>
    public static SipStatusLine Parse(ReadOnlySpan<byte> utf8Text) => Parse(utf8Text, SipStatusLineStyles.Default);

    /// <inheritdoc cref="Parse(string, SipStatusLineStyles)"/>
    /// <param name="utf8Text">The line in UTF-8; one line end may stand at its end, and nothing else.</param>
    /// <param name="styles">What to accept beyond RFC 3261.</param>
    /// <exception cref="FormatException">The text is not a Status-Line.</exception>
    public static SipStatusLine Parse(ReadOnlySpan<byte> utf8Text, SipStatusLineStyles styles)
    {
        if (!TryParse(utf8Text, styles, out var line, out var error))
        {
            Throw.BadStatusLine(error, utf8Text);
        }

        return line;
    }

    /// <summary>Reads a line in text form with <see cref="SipStatusLineStyles.Default"/>, and says whether the text is one.</summary>
    /// <param name="text">The line; <see langword="null"/> is none. One line end may stand at its end, and nothing else.</param>
    /// <param name="line">The line; <see langword="default"/> where the text is not one.</param>
    /// <returns><see langword="true"/> where the text is a Status-Line.</returns>
    public static bool TryParse(string? text, out SipStatusLine line) => TryParse(text.AsSpan(), out line);

    /// <summary>Reads a line in text form, and says whether the text is one.</summary>
    /// <param name="text">The line; <see langword="null"/> is none. One line end may stand at its end, and nothing else.</param>
    /// <param name="styles">What to accept beyond RFC 3261.</param>
    /// <param name="line">The line; <see langword="default"/> where the text is not one.</param>
    /// <returns><see langword="true"/> where the text is a Status-Line.</returns>
    public static bool TryParse(string? text, SipStatusLineStyles styles, out SipStatusLine line) =>
        TryParse(text.AsSpan(), styles, out line);

    /// <summary>Reads a line in text form, and says whether the text is one, and if not, why and where.</summary>
    /// <param name="text">The line; <see langword="null"/> is none. One line end may stand at its end, and nothing else.</param>
    /// <param name="styles">What to accept beyond RFC 3261.</param>
    /// <param name="line">The line; <see langword="default"/> where the text is not one.</param>
    /// <param name="error">Why and where the text is not a line; <see langword="default"/> where it is one.</param>
    /// <returns><see langword="true"/> where the text is a Status-Line.</returns>
    public static bool TryParse(string? text, SipStatusLineStyles styles, out SipStatusLine line, out SipStatusLineError error) =>
        TryParse(text.AsSpan(), styles, out line, out error);

    /// <inheritdoc cref="TryParse(string?, out SipStatusLine)"/>
    public static bool TryParse(ReadOnlySpan<char> text, out SipStatusLine line) =>
        TryParse<char, Utf16Text>(text, SipStatusLineStyles.Default, out line);

    /// <inheritdoc cref="TryParse(string?, SipStatusLineStyles, out SipStatusLine)"/>
    public static bool TryParse(ReadOnlySpan<char> text, SipStatusLineStyles styles, out SipStatusLine line) =>
        TryParse<char, Utf16Text>(text, styles, out line);

    /// <inheritdoc cref="TryParse(string?, SipStatusLineStyles, out SipStatusLine, out SipStatusLineError)"/>
    public static bool TryParse(ReadOnlySpan<char> text, SipStatusLineStyles styles, out SipStatusLine line, out SipStatusLineError error) =>
        TryParse<char, Utf16Text>(text, styles, out line, out error);

    /// <inheritdoc cref="TryParse(string?, out SipStatusLine)"/>
    /// <param name="utf8Text">The line in UTF-8; one line end may stand at its end, and nothing else.</param>
    /// <param name="line">The line; <see langword="default"/> where the text is not one.</param>
    public static bool TryParse(ReadOnlySpan<byte> utf8Text, out SipStatusLine line) =>
        TryParse<byte, Utf8Text>(utf8Text, SipStatusLineStyles.Default, out line);

    /// <inheritdoc cref="TryParse(string?, SipStatusLineStyles, out SipStatusLine)"/>
    /// <param name="utf8Text">The line in UTF-8; one line end may stand at its end, and nothing else.</param>
    /// <param name="styles">What to accept beyond RFC 3261.</param>
    /// <param name="line">The line; <see langword="default"/> where the text is not one.</param>
    public static bool TryParse(ReadOnlySpan<byte> utf8Text, SipStatusLineStyles styles, out SipStatusLine line) =>
        TryParse<byte, Utf8Text>(utf8Text, styles, out line);

    /// <inheritdoc cref="TryParse(string?, SipStatusLineStyles, out SipStatusLine, out SipStatusLineError)"/>
    /// <param name="utf8Text">The line in UTF-8; one line end may stand at its end, and nothing else.</param>
    /// <param name="styles">What to accept beyond RFC 3261.</param>
    /// <param name="line">The line; <see langword="default"/> where the text is not one.</param>
    /// <param name="error">Why and where the text is not a line; <see langword="default"/> where it is one.</param>
    public static bool TryParse(ReadOnlySpan<byte> utf8Text, SipStatusLineStyles styles, out SipStatusLine line, out SipStatusLineError error) =>
        TryParse<byte, Utf8Text>(utf8Text, styles, out line, out error);

    private static bool TryParse<TUnit, TEncoding>(ReadOnlySpan<TUnit> text, SipStatusLineStyles styles, out SipStatusLine line)
        where TUnit : unmanaged
        where TEncoding : struct, IEncoding<TUnit>
    {
        if (CanonicalLine.IsText<TUnit, TEncoding>(text, out var slot))
        {
            line = OfCanonicalLine(slot);
            return true;
        }

        return TryParseUncanonical<TUnit, TEncoding>(text, styles, out line);
    }

    private static bool TryParse<TUnit, TEncoding>(
        ReadOnlySpan<TUnit> text, SipStatusLineStyles styles, out SipStatusLine line, out SipStatusLineError error)
        where TUnit : unmanaged
        where TEncoding : struct, IEncoding<TUnit>
    {
        if (CanonicalLine.IsText<TUnit, TEncoding>(text, out var slot))
        {
            line = OfCanonicalLine(slot);
            error = default;
            return true;
        }

        return TryParseUncanonical<TUnit, TEncoding>(text, styles, out line, out error);
    }

    // Not inlined, and without the error where nobody asks for it: the canonical line stays free of what this needs of the stack.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static bool TryParseUncanonical<TUnit, TEncoding>(ReadOnlySpan<TUnit> text, SipStatusLineStyles styles, out SipStatusLine line)
        where TUnit : unmanaged
        where TEncoding : struct, IEncoding<TUnit> =>
        TryParseUncanonical<TUnit, TEncoding>(text, styles, out line, out _);

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static bool TryParseUncanonical<TUnit, TEncoding>(
        ReadOnlySpan<TUnit> text, SipStatusLineStyles styles, out SipStatusLine line, out SipStatusLineError error)
        where TUnit : unmanaged
        where TEncoding : struct, IEncoding<TUnit>
    {
#if NET
        if (typeof(TUnit) == typeof(byte))
        {
            // The view knows more than the grammar: how to read an ordinary line in blocks.
            var isLine = SipStatusLineView.TryParseUncanonical(MemoryMarshal.Cast<TUnit, byte>(text), styles, out var view, out error);
            line = view.ToStatusLine();
            return isLine;
        }
#endif

        if (!StatusLineText.TryMatch<TUnit, TEncoding>(text, styles, out var parts, out error))
        {
            line = default;
            return false;
        }

        line = FromParts<TUnit, TEncoding>(text, parts);
        return true;
    }

    /// <summary>Makes a line of what the grammar matched in a text.</summary>
    internal static SipStatusLine FromParts<TUnit, TEncoding>(ReadOnlySpan<TUnit> text, StatusLineParts parts)
        where TUnit : unmanaged
        where TEncoding : struct, IEncoding<TUnit> =>
        FromPhrase<TUnit, TEncoding>(SipStatusCode.OfDigits(parts.StatusCode), text.Slice(parts.PhraseStart, parts.PhraseLength));

    private static SipStatusLine OfCanonicalLine(CodeSlot slot) => new(null, SipStatusCode.OfDigits(slot.StatusCode));

    /// <summary>Makes a line of a code and a phrase that the grammar matched.</summary>
    internal static SipStatusLine FromPhrase<TUnit, TEncoding>(SipStatusCode statusCode, ReadOnlySpan<TUnit> phrase)
        where TUnit : unmanaged
        where TEncoding : struct, IEncoding<TUnit>
    {
        var ordinal = StatusCodeTable.OrdinalOf(statusCode.Value);
        var canonical = ordinal >= 0 ? StatusCodeTable.Phrase(ordinal) : default;
        return phrase.Length == canonical.Length && default(TEncoding).StartsWithAscii(phrase, canonical)
            ? new SipStatusLine(null, statusCode)
            : new SipStatusLine(default(TEncoding).Decode(phrase), statusCode);
    }

#if NET
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
#endif
}
