using System;

namespace SipStatus;

public readonly partial struct SipStatusCode
{
    /// <summary>
    /// Reads a code: three digits from 100 to 699, alone or followed by one SP and any Reason-Phrase, such as <c>486</c> or
    /// <c>486 Busy Here</c>. The phrase is not compared with the registry: the code decides (RFC 3261, section 7.2).
    /// </summary>
    /// <param name="text">
    /// The text; nothing may stand before the code, and no line end after it. <c>0</c> alone reads as the default value,
    /// whose text it is.
    /// </param>
    /// <returns>The code.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is <see langword="null"/>.</exception>
    /// <exception cref="FormatException">The text is anything else.</exception>
    /// <example><code>SipStatusCode code = SipStatusCode.Parse("486 Busy Here");</code></example>
    public static SipStatusCode Parse(string text)
    {
        if (text is null)
        {
            Throw.ArgumentNull(nameof(text));
        }

        return Parse(text.AsSpan());
    }

    /// <inheritdoc cref="Parse(string)"/>
    /// <exception cref="FormatException">The text is anything else.</exception>
    public static SipStatusCode Parse(ReadOnlySpan<char> text)
    {
        if (!TryParse<char, Utf16Text>(text, out var code, out var error))
        {
            Throw.BadStatusCode(error, text);
        }

        return code;
    }

    /// <inheritdoc cref="Parse(string)"/>
    /// <param name="utf8Text">The text in UTF-8.</param>
    /// <exception cref="FormatException">The text is anything else.</exception>
    public static SipStatusCode Parse(ReadOnlySpan<byte> utf8Text)
    {
        if (!TryParse<byte, Utf8Text>(utf8Text, out var code, out var error))
        {
            Throw.BadStatusCode(error, utf8Text);
        }

        return code;
    }

    /// <summary>Reads a code as <see cref="Parse(string)"/> does, and says whether the text is one.</summary>
    /// <param name="text">The text; <see langword="null"/> is not a code.</param>
    /// <param name="code">The code; <see langword="default"/> if the text is not one.</param>
    /// <returns><see langword="true"/> if the text is a code.</returns>
    public static bool TryParse(string? text, out SipStatusCode code) => TryParse(text.AsSpan(), out code);

    /// <inheritdoc cref="TryParse(string?, out SipStatusCode)"/>
    public static bool TryParse(ReadOnlySpan<char> text, out SipStatusCode code) =>
        TryParse<char, Utf16Text>(text, out code, out _);

    /// <inheritdoc cref="TryParse(string?, out SipStatusCode)"/>
    /// <param name="utf8Text">The text in UTF-8.</param>
    /// <param name="code">The code; <see langword="default"/> if the text is not one.</param>
    public static bool TryParse(ReadOnlySpan<byte> utf8Text, out SipStatusCode code) =>
        TryParse<byte, Utf8Text>(utf8Text, out code, out _);

    private static bool TryParse<TUnit, TEncoding>(ReadOnlySpan<TUnit> text, out SipStatusCode code, out SipStatusLineError error)
        where TUnit : unmanaged
        where TEncoding : struct, IEncoding<TUnit>
    {
        code = default;
        error = default;
        if (text.Length == 1 && default(TEncoding).At(text, 0) == '0')
        {
            return true;
        }

        var parts = StatusLineGrammar.MatchFromStatusCode<TUnit, TEncoding>(text, 0, SipStatusLineStyles.Default);
        if (parts.Outcome != StatusLineOutcome.Open)
        {
            error = ErrorOf(parts);
            return false;
        }

        code = new SipStatusCode(parts.StatusCode);
        return true;
    }

    // The grammar of the line knows a line end; the text of a code has none, not even half of one.
    private static SipStatusLineError ErrorOf(StatusLineParts parts)
    {
        int lineEnd;
        if (parts.Outcome == StatusLineOutcome.LineEnded)
        {
            lineEnd = parts.PhraseStart + parts.PhraseLength;
        }
        else if (parts.Error.Kind == SipStatusLineErrorKind.LineEnd)
        {
            lineEnd = parts.Error.Offset - 1;
        }
        else
        {
            return parts.Error;
        }

        return new(lineEnd == StatusLineLayout.CodeLength ? SipStatusLineErrorKind.Space : SipStatusLineErrorKind.ReasonPhrase, lineEnd);
    }
}
