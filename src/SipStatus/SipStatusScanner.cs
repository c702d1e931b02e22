using System;
using System.Buffers;

namespace SipStatus;

/// <summary>
/// Finds the status lines in a buffer of any kind: a log, a capture, a dump, a stream of messages.
/// </summary>
/// <remarks>
/// <para>
/// A match begins where these stand within 8192 bytes, even in the middle of a line: <c>SIP/2.0</c> in any letter case, one SP, any more SP
/// and HTAB, and a digit. (Under <see cref="SipStatusLineStyles.AllowExtraWhiteSpace"/> the first separator may be a HTAB.) A request line
/// and a Via header field have no digit there. From there on the text is read as <see cref="SipStatusLineView"/> reads the wire form, with
/// lines of at most 8192 bytes: the match is a line, or malformed. At the end of the final block a line may end without its line end.
/// </para>
/// <para>
/// A large input is scanned in blocks, each but the last with <c>isFinalBlock: false</c>. After each block, the bytes from
/// <see cref="BytesConsumed"/> on are put in front of the next one: at most 8192 of them. The matches are the same however the input is
/// cut.
/// </para>
/// <para>
/// <b>Logs.</b> With <c>endsAtEscapes</c> a line ends at the first of these, if that comes before its own end: CR or LF as programs escape
/// them (<c>\r</c> and <c>\n</c> with up to eight backslashes, <c>\015</c>, <c>\x0d</c>, <c>\u000d</c>, <c>#015</c>, <c>^M</c>,
/// <c>&amp;#13;</c>, <c>&amp;#xD;</c> and <c>%0D</c>, and the same for LF); CR CR LF; ESC, which begins the control sequences of a
/// terminal; a quotation mark or apostrophe with a comma, <c>]</c> or <c>}</c> after it, also if it is escaped, unless it closes another
/// one of the phrase; <c>&lt;/</c>; a quotation mark with another attribute of XML after it (the rest of the tag is skipped, since it shows
/// the line again); two dots with a header field after them, as ngrep writes CR LF (in lower case: a compact form, via, from, to, call-id
/// or cseq); another status line with neither white space nor a quotation mark in front of it, but for the SP before an empty
/// phrase. A dot before an LF alone stands for CR, as ngrep writes it, if the phrase without the dot is one of the code, or if the next
/// line ends so too. The text before such an end is read as a whole text. The styles stay monotonic.
/// </para>
/// <para>Time grows linearly with the buffer, whatever is in it, and nothing is allocated.</para>
/// <para>A ref struct: it cannot be held across an <see langword="await"/>; scan a block, then wait for the next.</para>
/// </remarks>
/// <example>
/// <code>
/// foreach (SipStatusMatch match in new SipStatusScanner(File.ReadAllBytes("trace.pcap")))
/// {
///     Console.WriteLine($"{match.Offset}: {match.Line.StatusCode}");
/// }
/// </code>
/// </example>
public ref partial struct SipStatusScanner
{
    private const int MaxLength = StatusLineReader.DefaultMaxLength;

    // The anchor of the search has no letters, so that one search finds every letter case.
    private const int LettersLength = 3;
    private const int VersionLength = StatusLineLayout.VersionLength;

    private readonly ReadOnlySpan<byte> _buffer;
    private readonly bool _isFinalBlock;
    private readonly SipStatusLineStyles _styles;
    private readonly bool _endsAtEscapes;
    private int _position;
    private bool _hasMoved;

    /// <summary>Makes a scanner that stands before the first match.</summary>
    /// <param name="buffer">The bytes to scan.</param>
    /// <param name="isFinalBlock">
    /// Whether the input ends with the buffer. If not, a line that may go on after the buffer is left for the next one.
    /// </param>
    /// <param name="styles">
    /// What to accept beyond RFC 3261. By default everything, since a log has its own line ends and white space.
    /// </param>
    /// <param name="endsAtEscapes">
    /// Whether a line also ends where a program has escaped CR and LF to put messages into a log, so that all the messages on one line of
    /// the log are found; see the remarks.
    /// </param>
    public SipStatusScanner(
        ReadOnlySpan<byte> buffer,
        bool isFinalBlock = true,
        SipStatusLineStyles styles = SipStatusLineStyles.Lenient,
        bool endsAtEscapes = false)
    {
        _buffer = buffer;
        _isFinalBlock = isFinalBlock;
        _styles = styles;
        _endsAtEscapes = endsAtEscapes;
        _position = 0;
        _hasMoved = false;
        Current = default;
    }

    /// <summary>
    /// The last match; <see langword="default"/> before the first call of <see cref="MoveNext"/> and after the last match.
    /// </summary>
    public SipStatusMatch Current { readonly get; private set; }

    /// <summary>
    /// How many bytes of the buffer are done with: the next buffer begins with the bytes after them. It is final once
    /// <see cref="MoveNext"/> has returned <see langword="false"/>, and is then the length of the buffer if the block is the final one.
    /// </summary>
    /// <remarks>
    /// Before the first call of <see cref="MoveNext"/> it already has its last value, for which the whole buffer is scanned. So it is right
    /// after a <see langword="foreach"/> too, which moves a copy of the scanner.
    /// </remarks>
    public readonly int BytesConsumed
    {
        get
        {
            var scanner = this;
            while (!_hasMoved && scanner.MoveNext())
            {
            }

            return scanner._position;
        }
    }

    /// <summary>A copy of this scanner, with which a <see langword="foreach"/> goes through the matches.</summary>
    /// <returns>The copy. This scanner stays where it is.</returns>
    public readonly SipStatusScanner GetEnumerator() => this;

    /// <summary>Goes to the next match.</summary>
    /// <returns><see langword="true"/> if there is one; <see langword="false"/> if the buffer holds no more.</returns>
    public bool MoveNext()
    {
        _hasMoved = true;
        while (TryFindVersion(out var start))
        {
            var candidate = _buffer.Slice(start);
            var status = FindDigit(candidate);
            if (status == OperationStatus.InvalidData)
            {
                _position = start + VersionLength;
                continue;
            }

            if (status == OperationStatus.NeedMoreData || !TryRead(start, candidate))
            {
                _position = start;
                Current = default;
                return false;
            }

            _position = start + Current.Length;
            return true;
        }

        // A version may begin in the last bytes.
        _position = _isFinalBlock ? _buffer.Length : Math.Max(_position, _buffer.Length - VersionLength);
        Current = default;
        return false;
    }

    // Finds the next version with a separator after it.
    private readonly bool TryFindVersion(out int start)
    {
        var anchor = (_styles & SipStatusLineStyles.AllowExtraWhiteSpace) != 0
            ? StatusLineLayout.Version.Slice(LettersLength)
            : StatusLineLayout.VersionAndSpace.Slice(LettersLength);
        for (var from = _position; ;)
        {
            var found = _buffer.Slice(from).IndexOf(anchor);
            if (found < 0)
            {
                start = 0;
                return false;
            }

            start = from + found - LettersLength;
            if (start >= _position
                && (_buffer[start] | 0x20) == 's' && (_buffer[start + 1] | 0x20) == 'i' && (_buffer[start + 2] | 0x20) == 'p')
            {
                return true;
            }

            from += found + anchor.Length;
        }
    }

    // Whether a version is followed by white space and a digit. What is not decided within the longest line never will be.
    private readonly OperationStatus FindDigit(ReadOnlySpan<byte> candidate)
    {
        var end = Math.Min(candidate.Length, MaxLength);
        for (var i = VersionLength; i < end; i++)
        {
            var unit = candidate[i];
            if (unit is >= (byte)'0' and <= (byte)'9')
            {
                return i > VersionLength ? OperationStatus.Done : OperationStatus.InvalidData;
            }

            if (unit is not ((byte)' ' or (byte)'\t'))
            {
                return OperationStatus.InvalidData;
            }
        }

        return end < MaxLength && !_isFinalBlock ? OperationStatus.NeedMoreData : OperationStatus.InvalidData;
    }

    // Reads the line that begins the candidate; false if its end is still to come.
    private bool TryRead(int start, ReadOnlySpan<byte> candidate)
    {
        if (_endsAtEscapes && TryReadShortLogLine(start, candidate))
        {
            return true;
        }

        var status = SipStatusLineView.Read(candidate, _styles, out var line, out var length, out var error, MaxLength);
        if (_endsAtEscapes)
        {
            var known = status switch
            {
                OperationStatus.Done => length,
                OperationStatus.InvalidData => error.Offset + 1,
                _ => candidate.Length,
            };
            switch (TryReadLogLine(start, candidate, Math.Min(known, candidate.Length), status == OperationStatus.Done, line))
            {
                case OperationStatus.Done:
                    return true;
                case OperationStatus.NeedMoreData:
                    return false;
            }
        }

        if (status == OperationStatus.NeedMoreData)
        {
            if (!_isFinalBlock)
            {
                return false;
            }

            _ = SipStatusLineView.Read(candidate, _styles, out line, out length, out error, MaxLength, isFinalBlock: true);
        }

        Current = error.Kind == SipStatusLineErrorKind.None
            ? new SipStatusMatch(start, length, line)
            : new SipStatusMatch(start, error);
        return true;
    }
}
