using System;
using System.Buffers;

namespace SipStatus;

public readonly partial struct SipStatusLine
{
    /// <summary>
    /// Reads a line in wire form with <see cref="SipStatusLineStyles.Default"/> from a buffer that starts with a response, or with what has
    /// arrived of it so far.
    /// </summary>
    /// <inheritdoc cref="Read(ReadOnlySpan{byte}, SipStatusLineStyles, out SipStatusLine, out int, out SipStatusLineError, int, bool)"/>
    public static OperationStatus Read(ReadOnlySpan<byte> source, out SipStatusLine line, out int bytesConsumed) =>
        StatusLineReader.Read(source, out line, out bytesConsumed);

    /// <summary>Reads a line in wire form from a buffer that starts with a response, or with what has arrived of it so far.</summary>
    /// <param name="source">
    /// The bytes. Complete CRLFs before the line are skipped (RFC 3261, section 7.5; they are the keep-alives of RFC 5626, section
    /// 3.5.1); a line feed alone is not, in any style. What follows the line is not looked at.
    /// </param>
    /// <param name="styles">What to accept beyond RFC 3261.</param>
    /// <param name="line">The line; <see langword="default"/> if the result is not <see cref="OperationStatus.Done"/>.</param>
    /// <param name="bytesConsumed">
    /// How many bytes to drop before the next call: always the skipped CRLFs, and the line with its line end if
    /// the result is <see cref="OperationStatus.Done"/>.
    /// </param>
    /// <param name="error">
    /// Why and where the source is not a line, counted from its first byte; <see langword="default"/> if the result is not
    /// <see cref="OperationStatus.InvalidData"/>.
    /// </param>
    /// <param name="maxLength">
    /// The longest line to accept, in bytes: at least 1. The line end counts, the skipped CRLFs do not. A line
    /// without end is refused once this many bytes of it are there, so that no peer can make a reader wait for ever.
    /// </param>
    /// <param name="isFinalBlock">
    /// Whether nothing follows the source. If so, a line may end with the source instead of a line end, as in the body of a NOTIFY
    /// (<c>message/sipfrag</c>, RFC 3420), and the result is never <see cref="OperationStatus.NeedMoreData"/>.
    /// </param>
    /// <returns>
    /// <see cref="OperationStatus.Done"/>: a line was read. <see cref="OperationStatus.NeedMoreData"/>: what is there begins a line; call
    /// again with more. <see cref="OperationStatus.InvalidData"/>: no further bytes could complete a line, or the line is longer than
    /// <paramref name="maxLength"/>.
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
        int maxLength = StatusLineReader.DefaultMaxLength,
        bool isFinalBlock = false) =>
        StatusLineReader.Read(source, styles, maxLength, isFinalBlock, out line, out bytesConsumed, out error);

    /// <summary>
    /// Reads a line in wire form with <see cref="SipStatusLineStyles.Default"/> from the characters of a message, or from what has arrived
    /// of it so far.
    /// </summary>
    /// <inheritdoc cref="Read(ReadOnlySpan{char}, SipStatusLineStyles, out SipStatusLine, out int, out SipStatusLineError, int, bool)"/>
    public static OperationStatus Read(ReadOnlySpan<char> source, out SipStatusLine line, out int charsConsumed) => StatusLineReader.Read(
        source, SipStatusLineStyles.Default, StatusLineReader.DefaultMaxLength, false, out line, out charsConsumed, out _);

    /// <summary>Reads a line in wire form from the characters of a message, or from what has arrived of it so far.</summary>
    /// <param name="source">
    /// The characters. Complete CRLFs before the line are skipped; a line feed alone is not, in any style. What follows the line is not
    /// looked at.
    /// </param>
    /// <param name="styles">What to accept beyond RFC 3261.</param>
    /// <param name="line">The line; <see langword="default"/> if the result is not <see cref="OperationStatus.Done"/>.</param>
    /// <param name="charsConsumed">
    /// How many characters to drop before the next call: always the skipped CRLFs, and the line with its line
    /// end if the result is <see cref="OperationStatus.Done"/>.
    /// </param>
    /// <param name="error">
    /// Why and where the source is not a line, counted from its first character; <see langword="default"/> if the result is not
    /// <see cref="OperationStatus.InvalidData"/>.
    /// </param>
    /// <param name="maxLength">
    /// The longest line to accept, in characters: at least 1. The line end counts, the skipped CRLFs do not. A line
    /// without end is refused once this many characters of it are there.
    /// </param>
    /// <param name="isFinalBlock">
    /// Whether nothing follows the source. If so, a line may end with the source instead of a line end, and the result is never
    /// <see cref="OperationStatus.NeedMoreData"/>.
    /// </param>
    /// <returns>
    /// <see cref="OperationStatus.Done"/>, <see cref="OperationStatus.NeedMoreData"/> or <see cref="OperationStatus.InvalidData"/>, as
    /// for bytes.
    /// </returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="maxLength"/> is less than 1.</exception>
    public static OperationStatus Read(
        ReadOnlySpan<char> source,
        SipStatusLineStyles styles,
        out SipStatusLine line,
        out int charsConsumed,
        out SipStatusLineError error,
        int maxLength = StatusLineReader.DefaultMaxLength,
        bool isFinalBlock = false) =>
        StatusLineReader.Read(source, styles, maxLength, isFinalBlock, out line, out charsConsumed, out error);

    /// <summary>
    /// Reads a line in wire form with <see cref="SipStatusLineStyles.Default"/> from a sequence that starts with a response, or with what
    /// has arrived of it so far. The result does not depend on how the bytes are cut into segments.
    /// </summary>
    /// <inheritdoc cref="Read(ReadOnlySpan{byte}, SipStatusLineStyles, out SipStatusLine, out int, out SipStatusLineError, int, bool)"/>
    public static OperationStatus Read(in ReadOnlySequence<byte> source, out SipStatusLine line, out long bytesConsumed) =>
        StatusLineReader.Read(
            source, SipStatusLineStyles.Default, StatusLineReader.DefaultMaxLength, false, out line, out bytesConsumed, out _);

    /// <summary>
    /// Reads a line in wire form from a sequence that starts with a response, or with what has arrived of it so far. The result does not
    /// depend on how the bytes are cut into segments.
    /// </summary>
    /// <inheritdoc cref="Read(ReadOnlySpan{byte}, SipStatusLineStyles, out SipStatusLine, out int, out SipStatusLineError, int, bool)"/>
    public static OperationStatus Read(
        in ReadOnlySequence<byte> source,
        SipStatusLineStyles styles,
        out SipStatusLine line,
        out long bytesConsumed,
        out SipStatusLineError error,
        int maxLength = StatusLineReader.DefaultMaxLength,
        bool isFinalBlock = false) =>
        StatusLineReader.Read(source, styles, maxLength, isFinalBlock, out line, out bytesConsumed, out error);
}
