using System;
using System.IO;

namespace SipStatus.Tool.Tests;

/// <summary>A stream that gives no more than so many bytes at once, as a pipe does.</summary>
internal sealed class PiecewiseStream(byte[] content, int pieceLength) : MemoryStream(content)
{
    public override bool CanSeek => false;

    public override int Read(byte[] buffer, int offset, int count) => base.Read(buffer, offset, Math.Min(count, pieceLength));

    public override int Read(Span<byte> buffer) => base.Read(buffer[..Math.Min(buffer.Length, pieceLength)]);
}
