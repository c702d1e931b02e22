using System;
using System.Buffers;
using System.Diagnostics;
using System.Runtime.CompilerServices;
#if NET
using System.Runtime.InteropServices;
#endif

namespace SipStatus;

/// <summary>
/// A Status-Line as it stands in a buffer of UTF-8: the code, and the phrase as a slice of the buffer. Reading one allocates nothing,
/// whatever the phrase is, and a proxy can forward the phrase byte for byte.
/// </summary>
/// <remarks>
/// A ref struct: it cannot be kept in a field of a class, boxed, or held across an <see langword="await"/>. It is valid as long as the
/// buffer is; <see cref="ToStatusLine"/> makes a line that is independent of the buffer. The default value is no line: no code and
/// an empty phrase.
/// </remarks>
/// <example>
/// <code>
/// if (SipStatusLineView.Read(buffer, out var view, out int consumed) == OperationStatus.Done &amp;&amp; view.StatusCode.IsFinal)
/// {
///     Forward(view.ReasonPhrase);
/// }
/// </code>
/// </example>
public readonly ref struct SipStatusLineView
{
    private SipStatusLineView(SipStatusCode statusCode, ReadOnlySpan<byte> reasonPhrase)
    {
        StatusCode = statusCode;
        ReasonPhrase = reasonPhrase;
    }

    /// <summary>The Status-Code.</summary>
    public SipStatusCode StatusCode { get; }

    /// <summary>
    /// The bytes of the Reason-Phrase, a slice of the input; it may be empty. Under
    /// <see cref="SipStatusLineStyles.AllowFreePhrase"/> they may be no well-formed UTF-8.
    /// </summary>
    public ReadOnlySpan<byte> ReasonPhrase { get; }

    /// <summary>Makes a line that is independent of the buffer.</summary>
    /// <returns>
    /// The line; bytes of the phrase that are not UTF-8 become U+FFFD. <c>default(SipStatusLine)</c> for the default value.
    /// </returns>
    public SipStatusLine ToStatusLine() =>
        StatusCode == default ? default : SipStatusLine.FromPhrase<byte, Utf8Text>(StatusCode, ReasonPhrase);

    /// <summary>The line in text form.</summary>
    /// <returns>The text of <see cref="ToStatusLine"/>.</returns>
    public override string ToString() => ToStatusLine().ToString();

    /// <summary>Reads a line in text form with <see cref="SipStatusLineStyles.Default"/>, and says whether the text is one.</summary>
    /// <param name="utf8Text">The line in UTF-8; one line end may stand at its end, and nothing else.</param>
    /// <param name="view">The line; <see langword="default"/> where the text is not one.</param>
    /// <returns><see langword="true"/> where the text is a Status-Line.</returns>
    public static bool TryParse(ReadOnlySpan<byte> utf8Text, out SipStatusLineView view) =>
        TryParse(utf8Text, SipStatusLineStyles.Default, out view);

    /// <summary>Reads a line in text form, and says whether the text is one.</summary>
    /// <param name="utf8Text">The line in UTF-8; one line end may stand at its end, and nothing else.</param>
    /// <param name="styles">What to accept beyond RFC 3261.</param>
    /// <param name="view">The line; <see langword="default"/> where the text is not one.</param>
    /// <returns><see langword="true"/> where the text is a Status-Line.</returns>
    public static bool TryParse(ReadOnlySpan<byte> utf8Text, SipStatusLineStyles styles, out SipStatusLineView view)
    {
        if (CanonicalLine.IsText<byte, Utf8Text>(utf8Text, out var slot))
        {
            view = OfCanonicalLine(utf8Text, slot);
            return true;
        }

        return TryParseUncanonical(utf8Text, styles, out view);
    }

    /// <summary>Reads a line in text form, and says whether the text is one, and if not, why and where.</summary>
    /// <param name="utf8Text">The line in UTF-8; one line end may stand at its end, and nothing else.</param>
    /// <param name="styles">What to accept beyond RFC 3261.</param>
    /// <param name="view">The line; <see langword="default"/> where the text is not one.</param>
    /// <param name="error">Why and where the text is not a line; <see langword="default"/> where it is one.</param>
    /// <returns><see langword="true"/> where the text is a Status-Line.</returns>
    public static bool TryParse(ReadOnlySpan<byte> utf8Text, SipStatusLineStyles styles, out SipStatusLineView view, out SipStatusLineError error)
    {
        if (CanonicalLine.IsText<byte, Utf8Text>(utf8Text, out var slot))
        {
            view = OfCanonicalLine(utf8Text, slot);
            error = default;
            return true;
        }

        return TryParseUncanonical(utf8Text, styles, out view, out error);
    }

    // Not inlined, and without the error where nobody asks for it: each step stays free of what the next one needs of the stack.
    [MethodImpl(MethodImplOptions.NoInlining)]
    internal static bool TryParseUncanonical(ReadOnlySpan<byte> utf8Text, SipStatusLineStyles styles, out SipStatusLineView view) =>
        TryParseUncanonical(utf8Text, styles, out view, out _);

    [MethodImpl(MethodImplOptions.NoInlining)]
    internal static bool TryParseUncanonical(
        ReadOnlySpan<byte> utf8Text, SipStatusLineStyles styles, out SipStatusLineView view, out SipStatusLineError error)
    {
#if NET
        if (OrdinaryLine.IsText(utf8Text, styles, out var statusCode, out var phraseEnd))
        {
            view = OfOrdinaryLine(utf8Text, statusCode, phraseEnd);
            error = default;
            return true;
        }
#endif

        return TryParseByGrammar(utf8Text, styles, out view, out error);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static bool TryParseByGrammar(
        ReadOnlySpan<byte> utf8Text, SipStatusLineStyles styles, out SipStatusLineView view, out SipStatusLineError error)
    {
        if (!StatusLineText.TryMatch<byte, Utf8Text>(utf8Text, styles, out var parts, out error))
        {
            view = default;
            return false;
        }

        view = FromParts(utf8Text, parts);
        return true;
    }

    /// <summary>
    /// Reads a line in wire form with <see cref="SipStatusLineStyles.Default"/> from a buffer that a response begins, or from what
    /// has come of it so far.
    /// </summary>
    /// <inheritdoc cref="Read(ReadOnlySpan{byte}, SipStatusLineStyles, out SipStatusLineView, out int, out SipStatusLineError, int)"/>
    public static OperationStatus Read(ReadOnlySpan<byte> source, out SipStatusLineView view, out int bytesConsumed)
    {
        if (CanonicalLine.IsWire(source, out var slot))
        {
            view = OfCanonicalLine(source, slot);
            bytesConsumed = slot.WireLength;
            return OperationStatus.Done;
        }

        return ReadUncanonical(source, out view, out bytesConsumed);
    }

    /// <summary>Reads a line in wire form from a buffer that a response begins, or from what has come of it so far.</summary>
    /// <param name="source">The bytes, as for <see cref="SipStatusLine.Read(ReadOnlySpan{byte}, SipStatusLineStyles, out SipStatusLine, out int, out SipStatusLineError, int)"/>.</param>
    /// <param name="styles">What to accept beyond RFC 3261.</param>
    /// <param name="view">The line; <see langword="default"/> where the result is not <see cref="OperationStatus.Done"/>.</param>
    /// <param name="bytesConsumed">
    /// How many bytes to drop before the next call: the skipped CRLFs, whatever the result, and the line with its line end where it is
    /// <see cref="OperationStatus.Done"/>.
    /// </param>
    /// <param name="error">
    /// Why and where the source is not a line, counted from its first byte; <see langword="default"/> where the result is not
    /// <see cref="OperationStatus.InvalidData"/>.
    /// </param>
    /// <param name="maxLength">The longest line to accept, in bytes, its line end counted and the skipped CRLFs not: at least 1.</param>
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
        int maxLength = StatusLineWire.DefaultMaxLength)
    {
        if (CanonicalLine.IsWire(source, out var slot) && slot.WireLength <= maxLength)
        {
            view = OfCanonicalLine(source, slot);
            bytesConsumed = slot.WireLength;
            error = default;
            return OperationStatus.Done;
        }

        return ReadUncanonical(source, styles, out view, out bytesConsumed, out error, maxLength);
    }

    // Not inlined, and without the error where nobody asks for it: each step stays free of what the next one needs of the stack.
    [MethodImpl(MethodImplOptions.NoInlining)]
    internal static OperationStatus ReadUncanonical(ReadOnlySpan<byte> source, out SipStatusLineView view, out int bytesConsumed) =>
        ReadUncanonical(source, SipStatusLineStyles.Default, out view, out bytesConsumed, out _, StatusLineWire.DefaultMaxLength);

    [MethodImpl(MethodImplOptions.NoInlining)]
    internal static OperationStatus ReadUncanonical(
        ReadOnlySpan<byte> source,
        SipStatusLineStyles styles,
        out SipStatusLineView view,
        out int bytesConsumed,
        out SipStatusLineError error,
        int maxLength)
    {
#if NET
        if (OrdinaryLine.IsWire(source, styles, maxLength, out var statusCode, out var phraseEnd, out bytesConsumed))
        {
            view = OfOrdinaryLine(source, statusCode, phraseEnd);
            error = default;
            return OperationStatus.Done;
        }
#endif

        return ReadByGrammar(source, styles, out view, out bytesConsumed, out error, maxLength);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static OperationStatus ReadByGrammar(
        ReadOnlySpan<byte> source,
        SipStatusLineStyles styles,
        out SipStatusLineView view,
        out int bytesConsumed,
        out SipStatusLineError error,
        int maxLength)
    {
        var status = StatusLineWire.Read(source, styles, maxLength, out var parts, out bytesConsumed, out error);
        if (status != OperationStatus.Done)
        {
            view = default;
            return status;
        }

        view = FromParts(source.Slice(bytesConsumed), parts);
        bytesConsumed += parts.Length;
        return status;
    }

    private static SipStatusLineView OfCanonicalLine(ReadOnlySpan<byte> text, CodeSlot slot)
    {
        var phraseLength = StatusCodeTable.PhraseLength(slot.WireLength);
        Debug.Assert(StatusCodeTable.PhraseStart + phraseLength <= text.Length, "The text has just been compared with the whole line.");
#if NET
        // Slice would check the length again.
        ref var phrase = ref Unsafe.Add(ref MemoryMarshal.GetReference(text), StatusCodeTable.PhraseStart);
        return new(SipStatusCode.OfDigits(slot.StatusCode), MemoryMarshal.CreateReadOnlySpan(ref phrase, phraseLength));
#else
        return new(SipStatusCode.OfDigits(slot.StatusCode), text.Slice(StatusCodeTable.PhraseStart, phraseLength));
#endif
    }

#if NET
    private static SipStatusLineView OfOrdinaryLine(ReadOnlySpan<byte> text, int statusCode, int phraseEnd) =>
        new(SipStatusCode.OfDigits(statusCode), text.Slice(StatusCodeTable.PhraseStart, phraseEnd - StatusCodeTable.PhraseStart));
#endif

    internal static SipStatusLineView FromParts(ReadOnlySpan<byte> text, StatusLineParts parts) =>
        new(SipStatusCode.OfDigits(parts.StatusCode), text.Slice(parts.PhraseStart, parts.PhraseLength));
}
