using System;
using System.IO;
using System.IO.Compression;
using SipStatus.Tool.Output;

namespace SipStatus.Tool.Scanning;

/// <summary>
/// Unpacks gzip, and reports data that is damaged or ends too early, and what follows that is not gzip, which GZipStream takes for the end.
/// Zeros fill up the last block of a tape or a disk, and are passed over as gzip does, with a remark.
/// That it refuses data that ends too early is a setting of the program: see its project. It asks for more after complete data unless
/// something else follows.
/// </summary>
internal sealed class GzipInput : ReadOnlyStream
{
    private readonly PackedStream _packed;
    private readonly GZipStream _unpacked;

    private readonly Action<string> _remark;

    /// <param name="packed">The packed data.</param>
    /// <param name="remark">Takes what there is to say of them.</param>
    public GzipInput(Stream packed, Action<string> remark)
    {
        _remark = remark;
        _packed = new PackedStream(packed);
        _unpacked = new GZipStream(_packed, CompressionMode.Decompress);
    }

    public override int Read(Span<byte> buffer)
    {
        int count;
        try
        {
            count = _unpacked.Read(buffer);
        }
        catch (InvalidDataException exception)
        {
            throw new InvalidDataException(
                _packed.HasEnded
                    ? Language.Say("The gzip data ends too early; what stands before its end is counted.", "gzip 数据不完整；此前的内容已计入。")
                    : Language.Say("The gzip data is damaged; what stands before that is counted.", "gzip 数据已损坏；此前的内容已计入。"),
                exception);
        }

        if (count == 0 && !buffer.IsEmpty && !_packed.HasEnded && _packed.HasZerosAlone)
        {
            _remark(Language.Say("Zeros follow the gzip data; they were passed over.", "gzip 数据之后是零字节，已略过。"));
            return 0;
        }

        return count > 0 || buffer.IsEmpty || _packed.HasEnded ? count
            : throw new InvalidDataException(Language.Say(
                "What follows the gzip data is not gzip; what stands before it is counted.", "gzip 数据之后的内容不是 gzip；此前的内容已计入。"));
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            _unpacked.Dispose();
        }

        base.Dispose(disposing);
    }

    /// <summary>
    /// Remembers whether a stream has come to its end. Zeros are held back until something else follows them, and given one by one at the
    /// end: so it is known that nothing else follows the data.
    /// </summary>
    private sealed class PackedStream(Stream input) : ReadOnlyStream
    {
        private const int BlockSize = 16 * 1024;

        private readonly byte[] _block = new byte[BlockSize];
        private int _start;
        private int _end;
        private long _zeros;
        private long _heldZeros;
        private bool _inputHasEnded;

        public bool HasEnded { get; private set; }

        /// <summary>Whether no more than zeros is left, or given last.</summary>
        public bool HasZerosAlone => _inputHasEnded && _start == _end;

        public override int Read(Span<byte> buffer)
        {
            while (_zeros == 0 && _start == _end && !HasEnded && !buffer.IsEmpty)
            {
                ReadBlock();
            }

            if (_zeros > 0)
            {
                var zeros = (int)Math.Min(_inputHasEnded ? 1 : _zeros, buffer.Length);
                buffer[..zeros].Clear();
                _zeros -= zeros;
                return zeros;
            }

            var count = Math.Min(_end - _start, buffer.Length);
            _block.AsSpan(_start, count).CopyTo(buffer);
            _start += count;
            return count;
        }

        // The zeros in front of the block, the block without the zeros at its end, and those.
        private void ReadBlock()
        {
            var read = _inputHasEnded ? 0 : input.Read(_block);
            HasEnded = _inputHasEnded;
            _inputHasEnded = read == 0;
            var length = _block.AsSpan(0, read).TrimEnd((byte)0).Length;
            if (length > 0 || read == 0)
            {
                _zeros = _heldZeros;
                _heldZeros = 0;
            }

            _heldZeros += read - length;
            (_start, _end) = (0, length);
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
