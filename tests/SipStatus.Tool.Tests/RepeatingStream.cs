using System;
using System.IO;

namespace SipStatus.Tool.Tests;

/// <summary>A stream of some bytes again and again, which needs no memory for its length.</summary>
internal sealed class RepeatingStream(byte[] unit, long times) : Stream
{
    private long _position;

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => unit.Length * times;

    public override long Position
    {
        get => _position;
        set => throw new NotSupportedException();
    }

    public override int Read(Span<byte> buffer)
    {
        var read = 0;
        while (read < buffer.Length && _position < Length)
        {
            var piece = unit.AsSpan((int)(_position % unit.Length));
            piece = piece[..Math.Min(piece.Length, buffer.Length - read)];
            piece.CopyTo(buffer[read..]);
            read += piece.Length;
            _position += piece.Length;
        }

        return read;
    }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
}
