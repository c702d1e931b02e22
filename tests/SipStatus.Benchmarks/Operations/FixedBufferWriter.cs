using System;
using System.Buffers;

namespace SipStatus.Benchmarks.Operations;

/// <summary>The cheapest writer there is: one array, written from its beginning for every line.</summary>
internal sealed class FixedBufferWriter : IBufferWriter<byte>
{
    private readonly byte[] _buffer = new byte[256];
    private int _written;

    /// <summary>Forgets what was written.</summary>
    /// <returns>How many bytes that was.</returns>
    internal int Reset()
    {
        var written = _written;
        _written = 0;
        return written;
    }

    public void Advance(int count) => _written += count;

    public Memory<byte> GetMemory(int sizeHint = 0) => _buffer.AsMemory(_written);

    public Span<byte> GetSpan(int sizeHint = 0) => _buffer.AsSpan(_written);
}
