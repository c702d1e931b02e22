using System;
using System.Buffers.Binary;
using System.IO;
using System.IO.Compression;
using SipStatus.Tool.Output;

namespace SipStatus.Tool.Scanning;

/// <summary>
/// Unpacks gzip, and reports data that ends too early and what follows that is not gzip, both of which GZipStream takes for the end. The
/// last four bytes of complete data are the length of its last part. In data that was cut they are arbitrary, and hardly ever so small a
/// number. GZipStream asks for more after complete data unless something else follows.
/// </summary>
internal sealed class GzipInput : ReadOnlyStream
{
    private readonly Tail _packed;
    private readonly GZipStream _unpacked;
    private long _length;

    public GzipInput(Stream packed)
    {
        _packed = new Tail(packed);
        _unpacked = new GZipStream(_packed, CompressionMode.Decompress);
    }

    public override int Read(Span<byte> buffer)
    {
        var count = _unpacked.Read(buffer);
        _length += count;
        return count > 0 || buffer.IsEmpty ? count
            : !_packed.HasEnded
                ? throw new InvalidDataException(Language.Say(
                    "What follows the gzip data is not gzip; what stands before it is counted.", "gzip 数据之后的内容不是 gzip；此前的内容已计入。"))
            : _packed.LastNumber > _length
                ? throw new InvalidDataException(Language.Say(
                    "The gzip data ends too early; what stands before its end is counted.", "gzip 数据不完整；此前的内容已计入。"))
            : count;
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            _unpacked.Dispose();
        }

        base.Dispose(disposing);
    }

    /// <summary>Remembers the last four bytes of a stream, and whether they are its last.</summary>
    private sealed class Tail(Stream input) : ReadOnlyStream
    {
        private readonly byte[] _last = new byte[sizeof(uint)];

        public bool HasEnded { get; private set; }

        public uint LastNumber => BinaryPrimitives.ReadUInt32LittleEndian(_last);

        public override int Read(Span<byte> buffer)
        {
            var count = input.Read(buffer);
            HasEnded |= count == 0 && !buffer.IsEmpty;
            var kept = Math.Max(0, _last.Length - count);
            _last.AsSpan(_last.Length - kept).CopyTo(_last);
            buffer[Math.Max(0, count - _last.Length)..count].CopyTo(_last.AsSpan(kept));
            return count;
        }

        protected override void Dispose(bool disposing)
        {
            if (disposing)
            {
                input.Dispose();
            }

            base.Dispose(disposing);
        }
    }
}
