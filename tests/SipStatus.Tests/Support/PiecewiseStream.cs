using System;
using System.Collections.Generic;
using System.IO;
using System.Threading;
using System.Threading.Tasks;

namespace SipStatus.Tests;

/// <summary>
/// A stream that gives its pieces one after the other, or less of one where there is no room; an empty piece is left out.
/// </summary>
internal sealed class PiecewiseStream(params IEnumerable<byte[]> pieces) : Stream
{
    private readonly Queue<ReadOnlyMemory<byte>> _pieces = Filled(pieces);

    /// <summary>What the next read throws, once; null where it gives bytes.</summary>
    public Exception? NextFailure { get; set; }

    /// <summary>Whether a read waits for its token where nothing is left, instead of telling the end.</summary>
    public bool StaysOpen { get; init; }

    public bool IsClosed { get; private set; }

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    public override int Read(byte[] buffer, int offset, int count) => Take(buffer.AsSpan(offset, count));

    // As an array or as memory, always behind a wait, so that what comes after it runs as it does behind a socket.
    public override Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) =>
        TakeAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

#if NET
    public override int Read(Span<byte> buffer) => Take(buffer);

    public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) =>
        TakeAsync(buffer, cancellationToken);
#endif

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        IsClosed = true;
        base.Dispose(disposing);
    }

    private int Take(Span<byte> buffer)
    {
        if (NextFailure is { } failure)
        {
            NextFailure = null;
            throw failure;
        }

        if (!_pieces.TryDequeue(out var piece))
        {
            return 0;
        }

        var length = Math.Min(piece.Length, buffer.Length);
        piece.Span[..length].CopyTo(buffer);
        if (length < piece.Length)
        {
            // Not many pieces are longer than the room: they may be queued anew.
            var rest = new List<ReadOnlyMemory<byte>> { piece[length..] };
            rest.AddRange(_pieces);
            _pieces.Clear();
            rest.ForEach(_pieces.Enqueue);
        }

        return length;
    }

    private async ValueTask<int> TakeAsync(Memory<byte> buffer, CancellationToken cancellationToken)
    {
        await Task.Yield();
        cancellationToken.ThrowIfCancellationRequested();
        if (_pieces.Count == 0 && StaysOpen)
        {
            await Task.Delay(Timeout.Infinite, cancellationToken);
        }

        return Take(buffer.Span);
    }

    private static Queue<ReadOnlyMemory<byte>> Filled(IEnumerable<byte[]> pieces)
    {
        var queue = new Queue<ReadOnlyMemory<byte>>();
        foreach (var piece in pieces)
        {
            if (piece.Length > 0)
            {
                queue.Enqueue(piece);
            }
        }

        return queue;
    }
}
