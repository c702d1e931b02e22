using System;
using System.IO;

namespace SipStatus.Tool.Scanning;

/// <summary>Scans a stream of any length, block by block, in the same memory throughout.</summary>
internal static class StreamScan
{
    public const int DefaultBlockSize = 1024 * 1024;

    // What SipStatusScanner leaves of a block for the next one, at most.
    private const int LongestTail = 8192;

    // The scanner is not shown the last bytes of a block, so that behind every error there is something to quote, however the blocks fall.
    private const int QuotedBytes = 4 * VisibleText.MaxExcerptLength;

    /// <summary>Counts what a stream holds.</summary>
    /// <param name="input">The stream, read to its end.</param>
    /// <param name="tally">Takes the counts.</param>
    /// <param name="source">The name of the stream, for malformed lines.</param>
    /// <param name="styles">What to accept beyond RFC 3261.</param>
    /// <param name="progress">Told after each block how many bytes are done; null where nobody asks.</param>
    /// <param name="blockSize">The fewest new bytes that a block has, but for the last one.</param>
    public static void Run(
        Stream input, Tally tally, string source, SipStatusLineStyles styles, Action<long>? progress = null, int blockSize = DefaultBlockSize)
    {
        var buffer = new byte[LongestTail + QuotedBytes + blockSize];
        var bufferOffset = 0L;
        var kept = 0;
        while (true)
        {
            var filled = kept + input.ReadAtLeast(buffer.AsSpan(kept), buffer.Length - kept, throwOnEndOfStream: false);
            var isFinal = filled < buffer.Length;
            var consumed = ScanBlock(buffer.AsSpan(0, filled), isFinal, bufferOffset, tally, source, styles);
            bufferOffset += consumed;
            tally.Bytes += consumed;
            progress?.Invoke(bufferOffset);
            if (isFinal)
            {
                return;
            }

            kept = filled - consumed;
            buffer.AsSpan(consumed, kept).CopyTo(buffer);
        }
    }

    private static int ScanBlock(
        ReadOnlySpan<byte> block, bool isFinal, long blockOffset, Tally tally, string source, SipStatusLineStyles styles)
    {
        var shown = isFinal ? block : block[..^QuotedBytes];
        var scanner = new SipStatusScanner(shown, isFinal, styles);
        while (scanner.MoveNext())
        {
            var match = scanner.Current;
            if (match.IsWellFormed)
            {
                tally.Add(match.Line);
            }
            else
            {
                var quoted = Math.Min(block.Length, match.Offset + match.Error.Offset + QuotedBytes);
                tally.AddMalformed(source, blockOffset + match.Offset, match.Error, block[match.Offset..quoted]);
            }
        }

        return scanner.BytesConsumed;
    }
}
