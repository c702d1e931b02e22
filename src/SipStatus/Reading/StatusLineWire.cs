using System;
using System.Buffers;

namespace SipStatus;

/// <summary>
/// The wire form of the Status-Line: CRLFs before the line are skipped, the line ends with its line end, and what comes behind is
/// not looked at.
/// </summary>
internal static partial class StatusLineWire
{
    internal const int DefaultMaxLength = 8192;

    /// <summary>
    /// Reads one line. The parts, where the status is <see cref="OperationStatus.Done"/>, count from <paramref name="skipped"/>, the end of
    /// the CRLFs before the line; the error counts from the start of the source.
    /// </summary>
    internal static OperationStatus Read(
        ReadOnlySpan<byte> source, SipStatusLineStyles styles, int maxLength, out StatusLineParts parts, out int skipped, out SipStatusLineError error)
    {
        if (maxLength < 1)
        {
            Throw.MaxLengthOutOfRange(maxLength);
        }

        skipped = SkipLineEnds(source);
        var status = ReadLine(source.Slice(skipped), styles, maxLength, out parts, out error);
        error = error.Behind(skipped);
        return status;
    }

    /// <summary>Reads one line that begins with the source.</summary>
    internal static OperationStatus ReadLine(
        ReadOnlySpan<byte> source, SipStatusLineStyles styles, int maxLength, out StatusLineParts parts, out SipStatusLineError error)
    {
        error = default;
        if (source.Length > 0 && source[0] == '\r')
        {
            // It would begin one more CRLF, and all the complete ones are skipped.
            parts = default;
            if (source.Length == 1)
            {
                return OperationStatus.NeedMoreData;
            }

            error = new SipStatusLineError(SipStatusLineErrorKind.LineEnd, 1);
            return OperationStatus.InvalidData;
        }

        var window = source.Slice(0, Math.Min(source.Length, maxLength));
        parts = StatusLineGrammar.Match<byte, Utf8Text>(window, styles);
        switch (parts.Outcome)
        {
            case StatusLineOutcome.LineEnded:
                return OperationStatus.Done;
            case StatusLineOutcome.Malformed:
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

    // RFC 3261, section 7.5: CRLFs before the start-line are ignored; RFC 5626, section 3.5.1, sends them as keep-alives.
    private static int SkipLineEnds(ReadOnlySpan<byte> source)
    {
        var skipped = 0;
        while (source.Length - skipped >= 2 && source[skipped] == '\r' && source[skipped + 1] == '\n')
        {
            skipped += 2;
        }

        return skipped;
    }
}
