using System;
using System.IO;

namespace SipStatus.Tool.Parsing;

/// <summary>
/// Reads lines that end in LF or CRLF from a stream of bytes. It never keeps more than one line, nor more of that than its bound.
/// </summary>
internal sealed class LineReader(Stream input, int maxLength = LineReader.DefaultMaxLength)
{
    public const int DefaultMaxLength = 64 * 1024;

    private const int LongestLineEnd = 2;

    private readonly byte[] _buffer = new byte[maxLength + LongestLineEnd];
    private int _start;
    private int _end;
    private bool _skipsRest;
    private bool _hasBegun;

    /// <summary>Called before the reader waits for more input.</summary>
    public Action? BeforeWaiting { get; init; }

    /// <summary>Whether the last line was longer than the bound, so that only its beginning was given.</summary>
    public bool IsCut { get; private set; }

    /// <summary>Reads a line; false if there is none left.</summary>
    /// <param name="line">The line without its end, or as much of it as the bound allows; valid until the next call.</param>
    public bool TryRead(out ReadOnlySpan<byte> line)
    {
        if (_skipsRest)
        {
            SkipThroughLineFeed();
        }

        if (!_hasBegun)
        {
            _hasBegun = true;
            SkipByteOrderMark();
        }

        var lineFeed = FindLineFeed();
        var hasEnd = lineFeed >= 0;
        line = _buffer.AsSpan(_start, hasEnd ? lineFeed : _end - _start);
        _start = hasEnd ? _start + lineFeed + 1 : _end;
        if (!hasEnd && line.IsEmpty)
        {
            return false;
        }

        line = hasEnd && line.EndsWith("\r"u8) ? line[..^1] : line;
        IsCut = line.Length > maxLength;
        _skipsRest = IsCut && !hasEnd;
        line = IsCut ? line[..maxLength] : line;
        return true;
    }

    // Editors put a byte order mark in front of the first line. Three bytes decide whether there is one; a first byte that cannot begin one
    // decides at once.
    private void SkipByteOrderMark()
    {
        var mark = "\uFEFF"u8;
        while (_end < mark.Length && mark.StartsWith(_buffer.AsSpan(0, _end)) && TryFill())
        {
        }

        _start = _buffer.AsSpan(0, _end).StartsWith(mark) ? mark.Length : 0;
    }

    // The index counts from the start of the line; -1 if the input, or the room for the line, ends before a line feed.
    private int FindLineFeed()
    {
        for (var searched = 0; ;)
        {
            var found = _buffer.AsSpan(_start + searched, _end - _start - searched).IndexOf((byte)'\n');
            if (found >= 0)
            {
                return searched + found;
            }

            searched = _end - _start;
            if (searched == _buffer.Length || !TryFill())
            {
                return -1;
            }
        }
    }

    private void SkipThroughLineFeed()
    {
        _skipsRest = false;
        int lineFeed;
        while ((lineFeed = FindLineFeed()) < 0)
        {
            _start = _end;
            if (!TryFill())
            {
                return;
            }
        }

        _start += lineFeed + 1;
    }

    // Reads more input after what is kept; false at the end of the input.
    private bool TryFill()
    {
        _buffer.AsSpan(_start, _end - _start).CopyTo(_buffer);
        _end -= _start;
        _start = 0;
        BeforeWaiting?.Invoke();
        var read = input.Read(_buffer, _end, _buffer.Length - _end);
        _end += read;
        return read > 0;
    }
}
