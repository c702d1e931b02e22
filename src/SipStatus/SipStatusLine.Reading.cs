using System;
using System.Buffers;
using System.Runtime.CompilerServices;

namespace SipStatus;

public readonly partial struct SipStatusLine
{
    /// <summary>
    /// Reads a line in wire form with <see cref="SipStatusLineStyles.Default"/> from a buffer that a response begins, or from what
    /// has come of it so far.
    /// </summary>
    /// <inheritdoc cref="Read(ReadOnlySpan{byte}, SipStatusLineStyles, out SipStatusLine, out int, out SipStatusLineError, int)"/>
    public static OperationStatus Read(ReadOnlySpan<byte> source, out SipStatusLine line, out int bytesConsumed)
    {
        if (CanonicalLine.IsWire(source, out var slot))
        {
            line = OfCanonicalLine(slot);
            bytesConsumed = slot.WireLength;
            return OperationStatus.Done;
        }

        return ReadUncanonical(source, out line, out bytesConsumed);
    }

    /// <summary>Reads a line in wire form from a buffer that a response begins, or from what has come of it so far.</summary>
    /// <param name="source">
    /// The bytes. Complete CRLFs before the line are skipped (RFC 3261, section 7.5; they are the keep-alives of RFC 5626, section
    /// 3.5.1); a line feed alone is not, in any style. What follows the line is not looked at.
    /// </param>
    /// <param name="styles">What to accept beyond RFC 3261.</param>
    /// <param name="line">The line; <see langword="default"/> where the result is not <see cref="OperationStatus.Done"/>.</param>
    /// <param name="bytesConsumed">
    /// How many bytes to drop before the next call: the skipped CRLFs, whatever the result, and the line with its line end where it is
    /// <see cref="OperationStatus.Done"/>.
    /// </param>
    /// <param name="error">
    /// Why and where the source is not a line, counted from its first byte; <see langword="default"/> where the result is not
    /// <see cref="OperationStatus.InvalidData"/>.
    /// </param>
    /// <param name="maxLength">
    /// The longest line to accept, in bytes, its line end counted and the skipped CRLFs not: at least 1. With it no peer makes a reader
    /// wait for ever.
    /// </param>
    /// <returns>
    /// <see cref="OperationStatus.Done"/>: a line was read. <see cref="OperationStatus.NeedMoreData"/>: what is there begins a line; call
    /// again with more. <see cref="OperationStatus.InvalidData"/>: nothing that may follow makes a line of it, or the line is longer
    /// than <paramref name="maxLength"/>.
    /// </returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="maxLength"/> is less than 1.</exception>
    /// <example>
    /// <code>
    /// OperationStatus status = SipStatusLine.Read(buffer, out SipStatusLine line, out int consumed);
    /// buffer = buffer.Slice(consumed);   // whatever the status is
    /// </code>
    /// </example>
    public static OperationStatus Read(
        ReadOnlySpan<byte> source,
        SipStatusLineStyles styles,
        out SipStatusLine line,
        out int bytesConsumed,
        out SipStatusLineError error,
        int maxLength = StatusLineWire.DefaultMaxLength)
    {
        if (CanonicalLine.IsWire(source, out var slot) && slot.WireLength <= maxLength)
        {
            line = OfCanonicalLine(slot);
            bytesConsumed = slot.WireLength;
            error = default;
            return OperationStatus.Done;
        }

        return ReadUncanonical(source, styles, out line, out bytesConsumed, out error, maxLength);
    }

    // Not inlined, and without the error where nobody asks for it: the canonical line stays free of what this needs of the stack.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static OperationStatus ReadUncanonical(ReadOnlySpan<byte> source, out SipStatusLine line, out int bytesConsumed) =>
        ReadUncanonical(source, SipStatusLineStyles.Default, out line, out bytesConsumed, out _, StatusLineWire.DefaultMaxLength);

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static OperationStatus ReadUncanonical(
        ReadOnlySpan<byte> source,
        SipStatusLineStyles styles,
        out SipStatusLine line,
        out int bytesConsumed,
        out SipStatusLineError error,
        int maxLength)
    {
        var status = SipStatusLineView.ReadUncanonical(source, styles, out var view, out bytesConsumed, out error, maxLength);
        line = view.ToStatusLine();
        return status;
    }

    /// <summary>
    /// Reads a line in wire form with <see cref="SipStatusLineStyles.Default"/> from a sequence that a response begins, or from what
    /// has come of it so far. The result does not depend on how the bytes are cut into segments.
    /// </summary>
    /// <inheritdoc cref="Read(ReadOnlySpan{byte}, SipStatusLineStyles, out SipStatusLine, out int, out SipStatusLineError, int)"/>
    public static OperationStatus Read(in ReadOnlySequence<byte> source, out SipStatusLine line, out long bytesConsumed) =>
        Read(source, SipStatusLineStyles.Default, out line, out bytesConsumed, out _);

    /// <summary>
    /// Reads a line in wire form from a sequence that a response begins, or from what has come of it so far. The result does not
    /// depend on how the bytes are cut into segments.
    /// </summary>
    /// <inheritdoc cref="Read(ReadOnlySpan{byte}, SipStatusLineStyles, out SipStatusLine, out int, out SipStatusLineError, int)"/>
    public static OperationStatus Read(
        in ReadOnlySequence<byte> source,
        SipStatusLineStyles styles,
        out SipStatusLine line,
        out long bytesConsumed,
        out SipStatusLineError error,
        int maxLength = StatusLineWire.DefaultMaxLength) =>
        StatusLineWire.Read(source, styles, maxLength, out line, out bytesConsumed, out error);
}
