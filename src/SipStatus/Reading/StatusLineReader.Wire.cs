using System;
using System.Buffers;
using System.Runtime.CompilerServices;

namespace SipStatus;

// The wire form: CRLFs before the line are skipped, the line ends with its line end, and what follows is not looked at.
internal static partial class StatusLineReader
{
    /// <summary>Reads bytes in wire form; the view is a slice of them.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static OperationStatus Read(
        ReadOnlySpan<byte> source,
        SipStatusLineStyles styles,
        int maxLength,
        bool isFinalBlock,
        out SipStatusLineView view,
        out int consumed,
        out SipStatusLineError error)
    {
        if (CanonicalLine.IsWire<byte, Utf8Text>(source, maxLength, out var slot))
        {
            view = SipStatusLineView.OfCanonicalLine(source, slot);
            consumed = slot.WireLength;
            error = default;
            return OperationStatus.Done;
        }

        return ReadOther(source, styles, maxLength, isFinalBlock, out view, out consumed, out error);
    }

    /// <summary>Reads bytes in wire form.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static OperationStatus Read(
        ReadOnlySpan<byte> source,
        SipStatusLineStyles styles,
        int maxLength,
        bool isFinalBlock,
        out SipStatusLine line,
        out int consumed,
        out SipStatusLineError error)
    {
        if (CanonicalLine.IsWire<byte, Utf8Text>(source, maxLength, out var slot))
        {
            line = SipStatusLine.OfCanonicalLine(slot);
            consumed = slot.WireLength;
            error = default;
            return OperationStatus.Done;
        }

        return ReadOther(source, styles, maxLength, isFinalBlock, out line, out consumed, out error);
    }

    /// <summary>Reads characters in wire form.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static OperationStatus Read(
        ReadOnlySpan<char> source,
        SipStatusLineStyles styles,
        int maxLength,
        bool isFinalBlock,
        out SipStatusLine line,
        out int consumed,
        out SipStatusLineError error)
    {
        if (CanonicalLine.IsWire<char, Utf16Text>(source, maxLength, out var slot))
        {
            line = SipStatusLine.OfCanonicalLine(slot);
            consumed = slot.WireLength;
            error = default;
            return OperationStatus.Done;
        }

        return ReadByGrammar(source, styles, maxLength, isFinalBlock, out line, out consumed, out error);
    }

    // For callers that take the default styles and bound and do not ask for the error: a canonical line then needs no stack at all.

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static OperationStatus Read(ReadOnlySpan<byte> source, out SipStatusLineView view, out int consumed)
    {
        if (CanonicalLine.IsWire<byte, Utf8Text>(source, out var slot))
        {
            view = SipStatusLineView.OfCanonicalLine(source, slot);
            consumed = slot.WireLength;
            return OperationStatus.Done;
        }

        return ReadOther(source, out view, out consumed);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static OperationStatus Read(ReadOnlySpan<byte> source, out SipStatusLine line, out int consumed)
    {
        if (CanonicalLine.IsWire<byte, Utf8Text>(source, out var slot))
        {
            line = SipStatusLine.OfCanonicalLine(slot);
            consumed = slot.WireLength;
            return OperationStatus.Done;
        }

        return ReadOther(source, out line, out consumed);
    }

    // What is not canonical. The first two methods are for callers that take the default styles and bound.

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static OperationStatus ReadOther(ReadOnlySpan<byte> source, out SipStatusLineView view, out int consumed) =>
        ReadOther(source, SipStatusLineStyles.Default, DefaultMaxLength, false, out view, out consumed, out _);

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static OperationStatus ReadOther(ReadOnlySpan<byte> source, out SipStatusLine line, out int consumed) =>
        ReadOther(source, SipStatusLineStyles.Default, DefaultMaxLength, false, out line, out consumed, out _);

    // The line is made of the view, so that for bytes the other two tiers are called in one place.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static OperationStatus ReadOther(
        ReadOnlySpan<byte> source,
        SipStatusLineStyles styles,
        int maxLength,
        bool isFinalBlock,
        out SipStatusLine line,
        out int consumed,
        out SipStatusLineError error)
    {
        var status = ReadOther(source, styles, maxLength, isFinalBlock, out SipStatusLineView view, out consumed, out error);
        line = view.ToStatusLine();
        return status;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static OperationStatus ReadOther(
        ReadOnlySpan<byte> source,
        SipStatusLineStyles styles,
        int maxLength,
        bool isFinalBlock,
        out SipStatusLineView view,
        out int consumed,
        out SipStatusLineError error)
    {
        if (OrdinaryLine.IsWire(source, styles, maxLength, out var statusCode, out var phraseEnd))
        {
            view = SipStatusLineView.OfOrdinaryLine(source, statusCode, phraseEnd);
            consumed = phraseEnd + StatusLineLayout.LineEndLength;
            error = default;
            return OperationStatus.Done;
        }

        return ReadByGrammar(source, styles, maxLength, isFinalBlock, out view, out consumed, out error);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static OperationStatus ReadByGrammar(
        ReadOnlySpan<byte> source,
        SipStatusLineStyles styles,
        int maxLength,
        bool isFinalBlock,
        out SipStatusLineView view,
        out int consumed,
        out SipStatusLineError error)
    {
        var status = Match<byte, Utf8Text>(source, styles, maxLength, isFinalBlock, out var parts, out consumed, out error);
        view = status == OperationStatus.Done ? SipStatusLineView.OfParts(source, parts) : default;
        return status;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static OperationStatus ReadByGrammar(
        ReadOnlySpan<char> source,
        SipStatusLineStyles styles,
        int maxLength,
        bool isFinalBlock,
        out SipStatusLine line,
        out int consumed,
        out SipStatusLineError error)
    {
        var status = Match<char, Utf16Text>(source, styles, maxLength, isFinalBlock, out var parts, out consumed, out error);
        line = status == OperationStatus.Done ? SipStatusLine.OfParts<char, Utf16Text>(source, parts) : default;
        return status;
    }

    // Skips CRLFs, then reads one line. Parts and error count from the start of the source.
    private static OperationStatus Match<TUnit, TEncoding>(
        ReadOnlySpan<TUnit> source,
        SipStatusLineStyles styles,
        int maxLength,
        bool isFinalBlock,
        out StatusLineParts parts,
        out int consumed,
        out SipStatusLineError error)
        where TUnit : unmanaged
        where TEncoding : struct, IEncoding<TUnit>
    {
        // A bound below 1 always comes here, since no canonical or ordinary line is that short: this check stands for all three tiers.
        if (maxLength < 1)
        {
            Throw.MaxLengthOutOfRange(maxLength);
        }

        var skipped = SkipLineEnds<TUnit, TEncoding>(source);
        var status = MatchLine<TUnit, TEncoding>(source.Slice(skipped), styles, maxLength, isFinalBlock, out parts, out error);
        parts = parts.Behind(skipped);
        error = error.Behind(skipped);
        consumed = skipped + (status == OperationStatus.Done ? parts.Length : 0);
        return status;
    }

    // RFC 3261, section 7.5: CRLFs before the start-line are ignored. RFC 5626, section 3.5.1, sends them as keep-alives.
    private static int SkipLineEnds<TUnit, TEncoding>(ReadOnlySpan<TUnit> source)
        where TUnit : unmanaged
        where TEncoding : struct, IEncoding<TUnit>
    {
        var encoding = default(TEncoding);
        var skipped = 0;
        while (source.Length - skipped >= 2 && encoding.At(source, skipped) == '\r' && encoding.At(source, skipped + 1) == '\n')
        {
            skipped += 2;
        }

        return skipped;
    }

    private static OperationStatus MatchLine<TUnit, TEncoding>(
        ReadOnlySpan<TUnit> source,
        SipStatusLineStyles styles,
        int maxLength,
        bool isFinalBlock,
        out StatusLineParts parts,
        out SipStatusLineError error)
        where TUnit : unmanaged
        where TEncoding : struct, IEncoding<TUnit>
    {
        error = default;
        if (source.Length > 0 && default(TEncoding).At(source, 0) == '\r')
        {
            // The complete CRLFs are skipped already: this CR can only begin another one.
            parts = default;
            if (source.Length == 1 && !isFinalBlock)
            {
                return OperationStatus.NeedMoreData;
            }

            error = new SipStatusLineError(SipStatusLineErrorKind.LineEnd, 1);
            return OperationStatus.InvalidData;
        }

        var window = source.Slice(0, Math.Min(source.Length, maxLength));
        var isWhole = isFinalBlock && window.Length == source.Length;
        parts = StatusLineGrammar.Match<TUnit, TEncoding>(window, styles);
        switch (parts.Outcome)
        {
            case StatusLineOutcome.LineEnded:
            case StatusLineOutcome.Open when isWhole:
                return OperationStatus.Done;
            case StatusLineOutcome.Malformed:
            case StatusLineOutcome.EndedEarly when isWhole:
                error = parts.Error;
                return OperationStatus.InvalidData;
            default:
                if (window.Length < maxLength)
                {
                    return OperationStatus.NeedMoreData;
                }

                error = new SipStatusLineError(SipStatusLineErrorKind.LineTooLong, maxLength);
                return OperationStatus.InvalidData;
        }
    }
}
