using System;

namespace SipStatus;

public readonly partial struct SipStatusLine
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
    /// <param name="text">The line; <see langword="null"/> is not one. One line end may stand at its end, and nothing else.</param>
    /// <param name="line">The line; <see langword="default"/> if the text is not one.</param>
    /// <returns><see langword="true"/> if the text is a Status-Line.</returns>
    public static bool TryParse(string? text, out SipStatusLine line) => TryParse(text.AsSpan(), out line);

    /// <summary>Reads a line in text form, and says whether the text is one.</summary>
    /// <param name="text">The line; <see langword="null"/> is not one. One line end may stand at its end, and nothing else.</param>
    /// <param name="styles">What to accept beyond RFC 3261.</param>
    /// <param name="line">The line; <see langword="default"/> if the text is not one.</param>
    /// <returns><see langword="true"/> if the text is a Status-Line.</returns>
    public static bool TryParse(string? text, SipStatusLineStyles styles, out SipStatusLine line) =>
        TryParse(text.AsSpan(), styles, out line);

    /// <summary>Reads a line in text form, and says whether the text is one, and if not, why and where.</summary>
    /// <param name="text">The line; <see langword="null"/> is not one. One line end may stand at its end, and nothing else.</param>
    /// <param name="styles">What to accept beyond RFC 3261.</param>
    /// <param name="line">The line; <see langword="default"/> if the text is not one.</param>
    /// <param name="error">Why and where the text is not a line; <see langword="default"/> if it is one.</param>
    /// <returns><see langword="true"/> if the text is a Status-Line.</returns>
    public static bool TryParse(string? text, SipStatusLineStyles styles, out SipStatusLine line, out SipStatusLineError error) =>
        TryParse(text.AsSpan(), styles, out line, out error);

    /// <inheritdoc cref="TryParse(string?, out SipStatusLine)"/>
    public static bool TryParse(ReadOnlySpan<char> text, out SipStatusLine line) =>
        StatusLineReader.TryParse(text, SipStatusLineStyles.Default, out line);

    /// <inheritdoc cref="TryParse(string?, SipStatusLineStyles, out SipStatusLine)"/>
    public static bool TryParse(ReadOnlySpan<char> text, SipStatusLineStyles styles, out SipStatusLine line) =>
        StatusLineReader.TryParse(text, styles, out line);

    /// <inheritdoc cref="TryParse(string?, SipStatusLineStyles, out SipStatusLine, out SipStatusLineError)"/>
    public static bool TryParse(
        ReadOnlySpan<char> text, SipStatusLineStyles styles, out SipStatusLine line, out SipStatusLineError error) =>
        StatusLineReader.TryParse(text, styles, out line, out error);

    /// <inheritdoc cref="TryParse(string?, out SipStatusLine)"/>
    /// <param name="utf8Text">The line in UTF-8; one line end may stand at its end, and nothing else.</param>
    /// <param name="line">The line; <see langword="default"/> if the text is not one.</param>
    public static bool TryParse(ReadOnlySpan<byte> utf8Text, out SipStatusLine line) =>
        StatusLineReader.TryParse(utf8Text, SipStatusLineStyles.Default, out line);

    /// <inheritdoc cref="TryParse(string?, SipStatusLineStyles, out SipStatusLine)"/>
    /// <param name="utf8Text">The line in UTF-8; one line end may stand at its end, and nothing else.</param>
    /// <param name="styles">What to accept beyond RFC 3261.</param>
    /// <param name="line">The line; <see langword="default"/> if the text is not one.</param>
    public static bool TryParse(ReadOnlySpan<byte> utf8Text, SipStatusLineStyles styles, out SipStatusLine line) =>
        StatusLineReader.TryParse(utf8Text, styles, out line);

    /// <inheritdoc cref="TryParse(string?, SipStatusLineStyles, out SipStatusLine, out SipStatusLineError)"/>
    /// <param name="utf8Text">The line in UTF-8; one line end may stand at its end, and nothing else.</param>
    /// <param name="styles">What to accept beyond RFC 3261.</param>
    /// <param name="line">The line; <see langword="default"/> if the text is not one.</param>
    /// <param name="error">Why and where the text is not a line; <see langword="default"/> if it is one.</param>
    public static bool TryParse(
        ReadOnlySpan<byte> utf8Text, SipStatusLineStyles styles, out SipStatusLine line, out SipStatusLineError error) =>
        StatusLineReader.TryParse(utf8Text, styles, out line, out error);
}
