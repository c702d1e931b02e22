using System;
using System.Collections.Generic;
using System.IO;
using System.Runtime.ExceptionServices;

namespace SipStatus.Tool.Scanning;

/// <summary>Scans streams of any length, one after the other, in the same memory throughout.</summary>
internal sealed class StreamScan
{
    public const int DefaultBlockSize = 1024 * 1024;

    // A line, the header fields after it, and some more; or a malformed line and its excerpt.
    private const int LongestTail = 8192 + MessageHead.MaxLength + QuotedBytes;

    // However the blocks fall, there are bytes after every error for the excerpt.
    private const int QuotedBytes = 4 * VisibleText.MaxExcerptLength;

    // In front of each block stand the bytes before it.
    private const int Before = HexDump.LongestStart;

    // The first bytes of a capture have a NUL among them, those of a log do not.
    private const int BytesThatTell = 16;

    private readonly byte[] _buffer;
    private readonly SipStatusLineStyles _styles;
    private readonly IReadOnlyList<IScanObserver> _observers;
    private bool _isText;

    /// <param name="styles">What to accept beyond RFC 3261.</param>
    /// <param name="observers">Who is told of every status line, besides the tally.</param>
    /// <param name="blockSize">The fewest new bytes in a block, except the last one.</param>
    public StreamScan(SipStatusLineStyles styles, IReadOnlyList<IScanObserver>? observers = null, int blockSize = DefaultBlockSize)
    {
        _buffer = new byte[Before + LongestTail + blockSize];
        _styles = styles;
        _observers = observers ?? [];
    }

    /// <summary>Whether new bytes are counted at once instead of block by block, for an input that somebody watches.</summary>
    public bool IsLive { get; init; }

    /// <summary>Counts what a stream holds.</summary>
    /// <param name="input">The stream, read to its end.</param>
    /// <param name="tally">Takes the counts.</param>
    /// <param name="source">The name of the stream.</param>
    /// <exception cref="IOException">The stream could not be read to its end; what was read has been counted.</exception>
    /// <exception cref="InvalidDataException">The same, because of what it holds.</exception>
    /// <param name="progress">Called after each block with the number of bytes done; returns whether to go on. Null if nobody asks.</param>
    public void Run(Stream input, Tally tally, string source, Func<long, bool>? progress = null)
    {
        var clock = new CaptureClock();
        var offsets = new SourceOffsets(input is Utf16Input);
        var bufferOffset = 0L;
        var untold = BytesThatTell;
        var kept = 0;
        var isFinal = false;
        _isText = true;
        _buffer.AsSpan(0, Before).Fill((byte)'\n');
        while (!isFinal)
        {
            var free = _buffer.AsSpan(Before + kept);
            var wanted = IsLive ? 1 : free.Length;
            var read = Read(input, free, wanted, out var failure);
            clock.Feed(free[..read]);
            _isText &= !free[..Math.Min(untold, read)].Contains((byte)0);
            untold -= Math.Min(untold, read);
            isFinal = read < wanted;
            var filled = kept + read;
            var block = _buffer.AsSpan(Before, isFinal ? filled : filled - CountBegun(_buffer.AsSpan(Before, filled)));
            EscapedVersion.Restore(block);
            EncodedVersion.Restore(block);
            var consumed = ScanBlock(block, isFinal, bufferOffset, tally, source, clock, offsets);
            consumed -= isFinal ? 0 : EscapedVersion.CountBackslashes(block[..consumed]);
            bufferOffset += consumed;
            tally.Bytes = offsets.EndAt(block, consumed) - (input is Utf16Input { EndsInHalf: true } ? 1 : 0);
            clock.PassBy(bufferOffset);
            kept = filled - consumed;
            _buffer.AsSpan(consumed, Before + kept).CopyTo(_buffer);
            failure?.Throw();
            isFinal |= progress is not null && !progress(bufferOffset);
        }
    }

    private static int CountBegun(ReadOnlySpan<byte> text) =>
        Math.Max(EscapedVersion.CountBegun(text), EncodedVersion.CountBegun(text));

    // What was read before a failure counts.
    private static int Read(Stream input, Span<byte> buffer, int wanted, out ExceptionDispatchInfo? failure)
    {
        var filled = 0;
        failure = null;
        try
        {
            while (filled < wanted && input.Read(buffer[filled..]) is > 0 and var read)
            {
                filled += read;
            }
        }
        catch (Exception exception) when (exception is IOException or InvalidDataException)
        {
            failure = ExceptionDispatchInfo.Capture(exception);
        }

        return filled;
    }

    private int ScanBlock(
        ReadOnlySpan<byte> block, bool isFinal, long blockOffset, Tally tally, string source, CaptureClock clock, SourceOffsets offsets)
    {
        var from = 0;
        var scanner = new SipStatusScanner(block, isFinal, _styles, endsAtEscapes: true);
        while (scanner.MoveNext())
        {
            var match = scanner.Current;
            var place = from + match.Offset;
            var room = EscapedVersion.CountBackslashes(block[..place]);
            var start = place - room;
            var end = place + (match.IsWellFormed ? match.Length : match.Error.Offset + QuotedBytes);
            var closed = _isText ? FindClosing(block, start, place, match) : -1;
            if (!isFinal && end + (match.IsWellFormed && closed >= 0 ? ClosingMark.LongestField : 0) > block.Length)
            {
                return place;
            }

            SipStatusLineView closedLine = default;
            var isClosed = closed >= 0 && !(match.IsWellFormed && IsWhole(block, place, closed, end, match.Line))
                && SipStatusLineView.TryParse(block[place..closed], _styles, out closedLine);
            end = isClosed ? closed : end;
            if (match.IsWellFormed || isClosed)
            {
                var line = isClosed ? closedLine : match.Line;
                var rest = block[end..];
                var hasPlus = room == EncodedVersion.RoomOfPlus;
                var form = LogForm.Of(block[place..end], line.ReasonPhrase, isClosed ? rest.TrimStart((byte)'\\') : rest, hasPlus);
                if (!MessageHead.TryRead(rest, form, isFinal, out var head))
                {
                    return place;
                }

                if (HexDump.IsRowOf(_buffer.AsSpan(start, Before)))
                {
                    tally.AddHexDump();
                }

                var phrase = form.Decode(line.ReasonPhrase);
                var time = clock.TimeAt(blockOffset + start);
                Add(new FoundResponse(offsets.At(block, start), line, phrase, head, time), tally, source);
                if (isClosed)
                {
                    from = end;
                    scanner = new SipStatusScanner(block[from..], isFinal, _styles, endsAtEscapes: true);
                }

                continue;
            }

            var quoted = block[place..Math.Min(end, block.Length)];
            var offset = offsets.At(block, start);
            var errorOffset = offset + offsets.LengthOf(quoted[..match.Error.Offset]);
            tally.AddMalformed(source, offset, errorOffset, match.Error, quoted);
        }

        return from + scanner.BytesConsumed;
    }

    // Whether a line with a mark in its phrase is nevertheless the whole line of a message, since header fields follow it.
    private static bool IsWhole(ReadOnlySpan<byte> block, int place, int closed, int end, SipStatusLineView line) =>
        ClosingMark.BeginsWithField(block[end..])
        && !ClosingMark.HasOtherMessage(block[closed..Math.Max(closed, place + line.ReasonPhraseOffset + line.ReasonPhrase.Length)]);

    // Where in the block something in the text closes a line before its own end; -1 if nothing does.
    private int FindClosing(ReadOnlySpan<byte> block, int start, int place, SipStatusMatch match)
    {
        var line = match.Line;
        var length = match.IsWellFormed ? line.ReasonPhraseOffset + line.ReasonPhrase.Length : match.Error.Offset + 1;
        var before = _buffer.AsSpan(0, Before + start);
        var text = block.Slice(place, Math.Min(length + 1, block.Length - place));
        var end = ClosingMark.Find(before[^ClosingMark.LongestStart..], text);
        return end < 0 ? -1 : place + end;
    }

    private void Add(FoundResponse response, Tally tally, string source)
    {
        tally.Add(response);
        foreach (var observer in _observers)
        {
            observer.Add(source, response);
        }
    }
}
