using System;
using System.Runtime.CompilerServices;

namespace SipStatus;

/// <summary>
/// Reads a Status-Line. Every public method that reads one is a call of this class, which tries three tiers in turn; each is for
/// what the tier before it did not recognise.
/// <list type="number">
/// <item>
/// <description><see cref="CanonicalLine"/>: the line of a registered code with its own phrase, compared as a whole.</description>
/// </item>
/// <item>
/// <description><see cref="OrdinaryLine"/>: a line with another phrase, looked at in blocks. Characters skip this tier.</description>
/// </item>
/// <item><description><see cref="StatusLineGrammar"/>: everything else, unit by unit. Every error comes from here.</description></item>
/// </list>
/// </summary>
/// <remarks>
/// The first tier is inlined into the public methods, and NoInlining keeps the other tiers out of them, so that a canonical line does not
/// pay for the stack that they need: otherwise it takes a quarter longer. In this folder, in Blocks and in Tables, AggressiveInlining
/// stands where the JIT would make a call: otherwise the second tier takes two to four times as long.
/// </remarks>
internal static partial class StatusLineReader
{
    /// <summary>The longest line to accept if the caller does not say, in units, its line end counted.</summary>
    internal const int DefaultMaxLength = 8192;

    // The text form: the text is the line, and one line end may stand at its end.

    /// <summary>Reads UTF-8 in text form; the view is a slice of it.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static bool TryParse(
        ReadOnlySpan<byte> text, SipStatusLineStyles styles, out SipStatusLineView view, out SipStatusLineError error)
    {
        if (CanonicalLine.IsText<byte, Utf8Text>(text, out var slot))
        {
            view = SipStatusLineView.OfCanonicalLine(text, slot);
            error = default;
            return true;
        }

        return TryParseOther(text, styles, out view, out error);
    }

    /// <summary>Reads UTF-8 in text form.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static bool TryParse(
        ReadOnlySpan<byte> text, SipStatusLineStyles styles, out SipStatusLine line, out SipStatusLineError error)
    {
        if (CanonicalLine.IsText<byte, Utf8Text>(text, out var slot))
        {
            line = SipStatusLine.OfCanonicalLine(slot);
            error = default;
            return true;
        }

        return TryParseOther(text, styles, out line, out error);
    }

    /// <summary>Reads characters in text form.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static bool TryParse(
        ReadOnlySpan<char> text, SipStatusLineStyles styles, out SipStatusLine line, out SipStatusLineError error)
    {
        if (CanonicalLine.IsText<char, Utf16Text>(text, out var slot))
        {
            line = SipStatusLine.OfCanonicalLine(slot);
            error = default;
            return true;
        }

        return TryParseByGrammar(text, styles, out line, out error);
    }

    // The same three for callers that do not ask for the error: a canonical line then needs no stack at all.

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static bool TryParse(ReadOnlySpan<byte> text, SipStatusLineStyles styles, out SipStatusLineView view)
    {
        if (CanonicalLine.IsText<byte, Utf8Text>(text, out var slot))
        {
            view = SipStatusLineView.OfCanonicalLine(text, slot);
            return true;
        }

        return TryParseOther(text, styles, out view);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static bool TryParse(ReadOnlySpan<byte> text, SipStatusLineStyles styles, out SipStatusLine line)
    {
        if (CanonicalLine.IsText<byte, Utf8Text>(text, out var slot))
        {
            line = SipStatusLine.OfCanonicalLine(slot);
            return true;
        }

        return TryParseOther(text, styles, out line);
    }

    internal static bool TryParse(ReadOnlySpan<char> text, SipStatusLineStyles styles, out SipStatusLine line)
    {
        if (CanonicalLine.IsText<char, Utf16Text>(text, out var slot))
        {
            line = SipStatusLine.OfCanonicalLine(slot);
            return true;
        }

        return TryParseOther(text, styles, out line);
    }

    // What is not canonical. The first three methods are for callers that do not ask for the error.

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static bool TryParseOther(ReadOnlySpan<byte> text, SipStatusLineStyles styles, out SipStatusLineView view) =>
        TryParseOther(text, styles, out view, out _);

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static bool TryParseOther(ReadOnlySpan<byte> text, SipStatusLineStyles styles, out SipStatusLine line) =>
        TryParseOther(text, styles, out line, out _);

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static bool TryParseOther(ReadOnlySpan<char> text, SipStatusLineStyles styles, out SipStatusLine line) =>
        TryParseByGrammar(text, styles, out line, out _);

    // The line is made of the view, so that for bytes the other two tiers are called in one place.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static bool TryParseOther(
        ReadOnlySpan<byte> text, SipStatusLineStyles styles, out SipStatusLine line, out SipStatusLineError error)
    {
        var isLine = TryParseOther(text, styles, out SipStatusLineView view, out error);
        line = view.ToStatusLine();
        return isLine;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static bool TryParseOther(
        ReadOnlySpan<byte> text, SipStatusLineStyles styles, out SipStatusLineView view, out SipStatusLineError error)
    {
        if (OrdinaryLine.IsText(text, styles, out var statusCode, out var phraseEnd))
        {
            view = SipStatusLineView.OfOrdinaryLine(text, statusCode, phraseEnd);
            error = default;
            return true;
        }

        return TryParseByGrammar(text, styles, out view, out error);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static bool TryParseByGrammar(
        ReadOnlySpan<byte> text, SipStatusLineStyles styles, out SipStatusLineView view, out SipStatusLineError error)
    {
        var isLine = TryMatchText<byte, Utf8Text>(text, styles, out var parts, out error);
        view = isLine ? SipStatusLineView.OfParts(text, parts) : default;
        return isLine;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static bool TryParseByGrammar(
        ReadOnlySpan<char> text, SipStatusLineStyles styles, out SipStatusLine line, out SipStatusLineError error)
    {
        var isLine = TryMatchText<char, Utf16Text>(text, styles, out var parts, out error);
        line = isLine ? SipStatusLine.OfParts<char, Utf16Text>(text, parts) : default;
        return isLine;
    }

    private static bool TryMatchText<TUnit, TEncoding>(
        ReadOnlySpan<TUnit> text, SipStatusLineStyles styles, out StatusLineParts parts, out SipStatusLineError error)
        where TUnit : unmanaged
        where TEncoding : struct, IEncoding<TUnit>
    {
        parts = StatusLineGrammar.Match<TUnit, TEncoding>(text, styles);
        error = parts.Outcome switch
        {
            StatusLineOutcome.Open => default,
            StatusLineOutcome.LineEnded when parts.Length == text.Length => default,
            StatusLineOutcome.LineEnded => new SipStatusLineError(SipStatusLineErrorKind.LineEnd, parts.Length),
            _ => parts.Error,
        };

        return error.Kind == SipStatusLineErrorKind.None;
    }
}
