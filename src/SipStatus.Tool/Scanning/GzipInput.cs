using System;
using System.IO;
using System.IO.Compression;
using SipStatus.Tool.Output;

namespace SipStatus.Tool.Scanning;

/// <summary>
/// Unpacks gzip, and reports data that is damaged or ends too early, and what follows that is not gzip, which GZipStream takes for the end.
/// That it refuses data that ends too early is a setting of the program: see its project. It asks for more after complete data unless
/// something else follows.
/// </summary>
internal sealed class GzipInput : ReadOnlyStream
{
    private readonly PackedStream _packed;
    private readonly GZipStream _unpacked;

    public GzipInput(Stream packed)
    {
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

    /// <summary>Remembers whether a stream has come to its end.</summary>
    private sealed class PackedStream(Stream input) : ReadOnlyStream
    {
        public bool HasEnded { get; private set; }

        public override int Read(Span<byte> buffer)
        {
            var count = input.Read(buffer);
            HasEnded |= count == 0 && !buffer.IsEmpty;
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
