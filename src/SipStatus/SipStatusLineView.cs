using System;
using System.Buffers;

namespace SipStatus;

/// <summary>
/// A Status-Line as it stands in a buffer of UTF-8: the code, and the phrase as a slice of the buffer. Reading one allocates nothing,
/// whatever the phrase is, and a proxy can forward the phrase byte for byte.
/// </summary>
/// <remarks>
/// A ref struct: it cannot be kept in a field of a class, boxed, or held across an <see langword="await"/>. It is valid as long as the
/// buffer is; <see cref="ToStatusLine"/> makes a line that is independent of the buffer. A line that lies across the segments of a
/// sequence is no slice of a buffer: <see cref="SipStatusLine"/> reads sequences. The default value is no line: no code and
/// an empty phrase.
/// </remarks>
/// <example>
/// <code>
/// if (SipStatusLineView.Read(buffer, out var view, out int consumed) == OperationStatus.Done &amp;&amp; view.StatusCode.IsFinal)
/// {
///     view.WriteTo(upstream);   // the phrase byte for byte as it came
/// }
/// </code>
/// </example>
public readonly ref partial struct SipStatusLineView
{
    private SipStatusLineView(SipStatusCode statusCode, ReadOnlySpan<byte> reasonPhrase, int reasonPhraseOffset)
    {
        StatusCode = statusCode;
        ReasonPhrase = reasonPhrase;
        ReasonPhraseOffset = reasonPhraseOffset;
    }

    /// <summary>Makes a view of a code and a custom Reason-Phrase, which is not copied.</summary>
    /// <param name="statusCode">The code.</param>
    /// <param name="utf8Phrase">
    /// The phrase in UTF-8; it may be empty. Characters that the grammar of RFC 3261 does not list, such as <c>"</c>, are accepted, since
    /// receivers read them. Characters that could split the response in two are refused.
    /// </param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="statusCode"/> is <c>default(SipStatusCode)</c>.</exception>
    /// <exception cref="ArgumentException">
    /// <paramref name="utf8Phrase"/> holds a control character (U+0000 to U+001F but HTAB, or U+007F) or bytes that are not UTF-8.
    /// </exception>
    public SipStatusLineView(SipStatusCode statusCode, ReadOnlySpan<byte> utf8Phrase)
    {
        if (statusCode == default)
        {
            Throw.StatusLineNeedsCode(nameof(statusCode));
        }

        var fault = PhraseUnits.FindFault<byte, Utf8Text>(utf8Phrase);
        if (fault < utf8Phrase.Length)
        {
            Throw.ReasonPhraseBytesWouldSplit(nameof(utf8Phrase), fault);
        }

        StatusCode = statusCode;
        ReasonPhrase = utf8Phrase;
    }

    /// <summary>Makes a view of a code and a custom Reason-Phrase, as the constructor does, but never throws.</summary>
    /// <param name="statusCode">The code.</param>
    /// <param name="utf8Phrase">The phrase in UTF-8; it may be empty.</param>
    /// <param name="view">The line; <see langword="default"/> if there is none.</param>
    /// <returns>
    /// <see langword="false"/> if the code is <c>default(SipStatusCode)</c>, or the phrase holds a control character (U+0000 to U+001F
    /// but HTAB, or U+007F) or bytes that are not UTF-8.
    /// </returns>
    public static bool TryCreate(SipStatusCode statusCode, ReadOnlySpan<byte> utf8Phrase, out SipStatusLineView view)
    {
        if (statusCode == default || PhraseUnits.FindFault<byte, Utf8Text>(utf8Phrase) < utf8Phrase.Length)
        {
            view = default;
            return false;
        }

        view = new SipStatusLineView(statusCode, utf8Phrase, 0);
        return true;
    }

    /// <summary>The Status-Code.</summary>
    public SipStatusCode StatusCode { get; }

    /// <summary>
    /// The bytes of the Reason-Phrase, a slice of the input; it may be empty. Under <see cref="SipStatusLineStyles.AllowFreePhrase"/> they
    /// need not be well-formed UTF-8.
    /// </summary>
    public ReadOnlySpan<byte> ReasonPhrase { get; }

    /// <summary>
    /// Where <see cref="ReasonPhrase"/> begins in the input that the view was read from, in bytes; 0 if it was not read.
    /// </summary>
    public int ReasonPhraseOffset { get; }

    /// <summary>Makes a line that is independent of the buffer.</summary>
    /// <returns>
    /// The line; bytes of the phrase that are not UTF-8 become U+FFFD. <c>default(SipStatusLine)</c> for the default value.
    /// </returns>
    public SipStatusLine ToStatusLine() => SipStatusLine.OfPhrase<byte, Utf8Text>(StatusCode, ReasonPhrase);

    /// <summary>The line in text form.</summary>
    /// <returns>The text of <see cref="ToStatusLine"/>.</returns>
    public override string ToString() => ToStatusLine().ToString();

    /// <summary>Reads a line in text form with <see cref="SipStatusLineStyles.Default"/>, and says whether the text is one.</summary>
    /// <param name="utf8Text">The line in UTF-8; one line end may stand at its end, and nothing else.</param>
    /// <param name="view">The line; <see langword="default"/> if the text is not one.</param>
    /// <returns><see langword="true"/> if the text is a Status-Line.</returns>
    public static bool TryParse(ReadOnlySpan<byte> utf8Text, out SipStatusLineView view) =>
        StatusLineReader.TryParse(utf8Text, SipStatusLineStyles.Default, out view);

    /// <summary>Reads a line in text form, and says whether the text is one.</summary>
    /// <param name="utf8Text">The line in UTF-8; one line end may stand at its end, and nothing else.</param>
    /// <param name="styles">What to accept beyond RFC 3261.</param>
    /// <param name="view">The line; <see langword="default"/> if the text is not one.</param>
    /// <returns><see langword="true"/> if the text is a Status-Line.</returns>
    public static bool TryParse(ReadOnlySpan<byte> utf8Text, SipStatusLineStyles styles, out SipStatusLineView view) =>
        StatusLineReader.TryParse(utf8Text, styles, out view);

    /// <summary>Reads a line in text form, and says whether the text is one, and if not, why and where.</summary>
    /// <param name="utf8Text">The line in UTF-8; one line end may stand at its end, and nothing else.</param>
    /// <param name="styles">What to accept beyond RFC 3261.</param>
    /// <param name="view">The line; <see langword="default"/> if the text is not one.</param>
    /// <param name="error">Why and where the text is not a line; <see langword="default"/> if it is one.</param>
    /// <returns><see langword="true"/> if the text is a Status-Line.</returns>
    public static bool TryParse(
        ReadOnlySpan<byte> utf8Text, SipStatusLineStyles styles, out SipStatusLineView view, out SipStatusLineError error) =>
        StatusLineReader.TryParse(utf8Text, styles, out view, out error);

    /// <summary>
    /// Reads a line in wire form with <see cref="SipStatusLineStyles.Default"/> from a buffer that starts with a response, or with what has
    /// arrived of it so far.
    /// </summary>
    /// <inheritdoc cref="Read(ReadOnlySpan{byte}, SipStatusLineStyles, out SipStatusLineView, out int, out SipStatusLineError, int, bool)"/>
    public static OperationStatus Read(ReadOnlySpan<byte> source, out SipStatusLineView view, out int bytesConsumed) =>
        StatusLineReader.Read(source, out view, out bytesConsumed);

    /// <summary>Reads a line in wire form from a buffer that starts with a response, or with what has arrived of it so far.</summary>
    /// <param name="source">
    /// The bytes, as for
    /// <see cref="SipStatusLine.Read(ReadOnlySpan{byte}, SipStatusLineStyles, out SipStatusLine, out int, out SipStatusLineError, int, bool)"/>.
    /// </param>
    /// <param name="styles">What to accept beyond RFC 3261.</param>
    /// <param name="view">The line; <see langword="default"/> if the result is not <see cref="OperationStatus.Done"/>.</param>
    /// <param name="bytesConsumed">
    /// How many bytes to drop before the next call: always the skipped CRLFs, and the line with its line end if
    /// the result is <see cref="OperationStatus.Done"/>.
    /// </param>
    /// <param name="error">
    /// Why and where the source is not a line, counted from its first byte; <see langword="default"/> if the result is not
    /// <see cref="OperationStatus.InvalidData"/>.
    /// </param>
    /// <param name="maxLength">The longest line to accept, in bytes: at least 1. The line end counts, the skipped CRLFs do not.</param>
    /// <param name="isFinalBlock">
    /// Whether nothing follows the source. If so, a line may end with the source instead of a line end, and the result is never
    /// <see cref="OperationStatus.NeedMoreData"/>.
    /// </param>
    /// <returns>
    /// <see cref="OperationStatus.Done"/>, <see cref="OperationStatus.NeedMoreData"/> or <see cref="OperationStatus.InvalidData"/>.
    /// </returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="maxLength"/> is less than 1.</exception>
    public static OperationStatus Read(
        ReadOnlySpan<byte> source,
        SipStatusLineStyles styles,
        out SipStatusLineView view,
        out int bytesConsumed,
        out SipStatusLineError error,
        int maxLength = StatusLineReader.DefaultMaxLength,
        bool isFinalBlock = false) =>
        StatusLineReader.Read(source, styles, maxLength, isFinalBlock, out view, out bytesConsumed, out error);

    /// <summary>Makes the view of a line that the first tier has recognised at the start of a text.</summary>
    internal static SipStatusLineView OfCanonicalLine(ReadOnlySpan<byte> text, CodeSlot slot) => new(
        SipStatusCode.OfDigits(slot.StatusCode),
        LineBlocks.PhraseIn(text, slot.PhraseLength),
        StatusLineLayout.PhraseStart);

    /// <summary>Makes the view of a line that the second tier has recognised at the start of a text.</summary>
    internal static SipStatusLineView OfOrdinaryLine(ReadOnlySpan<byte> text, int statusCode, int phraseEnd) => new(
        SipStatusCode.OfDigits(statusCode),
        text.Slice(StatusLineLayout.PhraseStart, phraseEnd - StatusLineLayout.PhraseStart),
        StatusLineLayout.PhraseStart);

    /// <summary>Makes the view of what the grammar matched in a text.</summary>
    internal static SipStatusLineView OfParts(ReadOnlySpan<byte> text, StatusLineParts parts) => new(
        SipStatusCode.OfDigits(parts.StatusCode), text.Slice(parts.PhraseStart, parts.PhraseLength), parts.PhraseStart);
}
