using System;
using System.IO;
using System.Threading;
using System.Threading.Tasks;

namespace SipStatus;

/// <summary>
/// Finds the status lines in a stream of any kind and length, as <see cref="SipStatusScanner"/> finds them in a buffer: block by block,
/// in the same memory throughout.
/// </summary>
/// <remarks>
/// <para>
/// The matches are those of a <see cref="SipStatusScanner"/> over the whole stream, however it is cut into reads. A line is given as soon
/// as its line end has come, so a connection, or a log that is being written, can be scanned while it goes on; a malformed line may be
/// given a little later. The stream is read to its end once, and not closed. To scan a <c>PipeReader</c>, scan the stream that its method
/// <c>AsStream</c> makes.
/// </para>
/// <para>
/// A buffer of 64 KiB is made for the scanner, and nothing for a match; a <see cref="MoveNextAsync"/> that has to wait makes what .NET
/// needs to wait. Time grows linearly with the stream, whatever is in it and however slowly it comes. The scanner waits for a stream
/// that stalls; the token of <see cref="MoveNextAsync"/> ends the wait.
/// </para>
/// <para>An instance is for one thread at a time, and for one pass: <see langword="foreach"/> moves the scanner itself.</para>
/// </remarks>
/// <example>
/// <code>
/// using FileStream capture = File.OpenRead("trace.pcap");
/// foreach (SipStatusStreamMatch match in new SipStatusStreamScanner(capture))
/// {
///     Console.WriteLine($"{match.Offset}: {match.Line.StatusCode}");
/// }
/// </code>
/// </example>
public sealed class SipStatusStreamScanner
{
    // If less room than this is left, an unfinished line is moved to the front. It is a small part of the buffer, so most bytes are never
    // moved.
    private const int LeastRoom = StatusLineReader.DefaultMaxLength;
    private const int BufferLength = 8 * LeastRoom;

    private readonly Stream _stream;
    private readonly SipStatusLineStyles _styles;
    private readonly bool _endsAtEscapes;
    private readonly byte[] _buffer = new byte[BufferLength];

    // Where in the stream the buffer begins. In the buffer, the bytes before the start are done with; those before the last look are known
    // not to complete the line.
    private long _bufferOffset;
    private int _start;
    private int _lastLook;
    private int _end;
    private bool _hasNewLineEnd;
    private bool _isFinalBlock;

    // The current match. Its spans are made when it is asked for, since a class cannot hold them.
    private bool _hasMatch;
    private int _matchStart;
    private StatusLineParts _line;
    private SipStatusLineError _error;

    /// <summary>Makes a scanner that stands before the first match. Nothing is read yet.</summary>
    /// <param name="stream">The stream; the scanner begins where it stands.</param>
    /// <param name="styles">What to accept beyond RFC 3261.</param>
    /// <param name="endsAtEscapes">Whether a line also ends where a log ends it, as for <see cref="SipStatusScanner"/>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException"><paramref name="stream"/> cannot be read.</exception>
    public SipStatusStreamScanner(
        Stream stream, SipStatusLineStyles styles = SipStatusLineStyles.Lenient, bool endsAtEscapes = false)
    {
        if (stream is null)
        {
            Throw.ArgumentNull(nameof(stream));
        }

        if (!stream.CanRead)
        {
            Throw.StreamCannotBeRead(nameof(stream));
        }

        _stream = stream;
        _styles = styles;
        _endsAtEscapes = endsAtEscapes;
    }

    /// <summary>
    /// The last match, until the scanner is moved on; <see langword="default"/> before the first match and after the last.
    /// </summary>
    public SipStatusStreamMatch Current
    {
        get
        {
            if (!_hasMatch)
            {
                return default;
            }

            var isLine = _error == default;
            var bytes = _buffer.AsSpan(_matchStart, _line.Length);
            var match = isLine
                ? new SipStatusMatch(_matchStart, _line.Length, SipStatusLineView.OfParts(bytes, _line))
                : new SipStatusMatch(_matchStart, _error);
            return new SipStatusStreamMatch(_bufferOffset + _matchStart, match, bytes);
        }
    }

    /// <summary>
    /// How many bytes of the stream are done with: all up to the end of <see cref="Current"/>, or up to where the next match may begin. At
    /// the end of the stream it is what was read of it.
    /// </summary>
    public long BytesConsumed => _bufferOffset + _start;

    /// <summary>This scanner, which a <see langword="foreach"/> moves through the matches.</summary>
    /// <returns>The scanner itself: there is one pass.</returns>
    public SipStatusStreamScanner GetEnumerator() => this;

    /// <summary>Goes to the next match, and reads the stream as far as that takes.</summary>
    /// <returns><see langword="true"/> if there is one; <see langword="false"/> if the stream has ended and holds no more.</returns>
    /// <exception cref="IOException">The stream could not be read. The call may be repeated.</exception>
    public bool MoveNext()
    {
        while (!TryFind())
        {
            if (_isFinalBlock)
            {
                return false;
            }

            MakeRoom();
            Take(_stream.Read(_buffer, _end, _buffer.Length - _end));
        }

        return true;
    }

    /// <summary>Goes to the next match, and reads the stream as far as that takes.</summary>
    /// <param name="cancellationToken">Ends the wait for the stream.</param>
    /// <returns><see langword="true"/> if there is one; <see langword="false"/> if the stream has ended and holds no more.</returns>
    /// <exception cref="IOException">The stream could not be read. The call may be repeated.</exception>
    /// <exception cref="OperationCanceledException">The token ended the wait. The call may be repeated.</exception>
    public async Task<bool> MoveNextAsync(CancellationToken cancellationToken = default)
    {
        while (!TryFind())
        {
            if (_isFinalBlock)
            {
                return false;
            }

            MakeRoom();
            Take(await _stream.ReadAsync(_buffer.AsMemory(_end), cancellationToken).ConfigureAwait(false));
        }

        return true;
    }

    // Looks for a match in what has been read and is not done with.
    private bool TryFind()
    {
        _hasMatch = false;
        if (!IsWorthALook())
        {
            return false;
        }

        var scanner = new SipStatusScanner(_buffer.AsSpan(_start, _end - _start), _isFinalBlock, _styles, _endsAtEscapes);
        if (scanner.MoveNext())
        {
            var match = scanner.Current;
            var phraseStart = match.Line.ReasonPhraseOffset;
            _hasMatch = true;
            _matchStart = _start + match.Offset;
            _line = StatusLineParts.LineEnded(
                match.Line.StatusCode.Value, phraseStart, phraseStart + match.Line.ReasonPhrase.Length, match.Length);
            _error = match.Error;
        }

        _start += scanner.BytesConsumed;
        _lastLook = _hasMatch ? _start : _end;
        _hasNewLineEnd = false;
        return _hasMatch;
    }

    // An unfinished line is looked at again if its end may have come, or if it has grown by half. So bytes that come one by one take no
    // more time than bytes that come at once.
    private bool IsWorthALook() => _hasNewLineEnd || _isFinalBlock || _end - _lastLook >= (_lastLook - _start) / 2;

    private void MakeRoom()
    {
        if (_buffer.Length - _end < LeastRoom)
        {
            _buffer.AsSpan(_start, _end - _start).CopyTo(_buffer);
            _bufferOffset += _start;
            _lastLook -= _start;
            _end -= _start;
            _start = 0;
        }
    }

    private void Take(int bytesRead)
    {
        _hasNewLineEnd = _buffer.AsSpan(_end, bytesRead).IndexOfAny((byte)'\r', (byte)'\n') >= 0;
        _end += bytesRead;
        _isFinalBlock = bytesRead == 0;
    }
}
