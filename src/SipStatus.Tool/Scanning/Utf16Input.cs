using System;
using System.IO;
using System.Text;
using SipStatus.Tool.Output;

namespace SipStatus.Tool.Scanning;

/// <summary>UTF-16 as UTF-8, with the byte order mark. It owns the other stream.</summary>
internal sealed class Utf16Input : ReadOnlyStream
{
    private readonly CountedStream _bytes;
    private readonly Stream _text;
    private readonly Action<string> _remark;

    /// <param name="input">The stream in UTF-16.</param>
    /// <param name="encoding">The order of its bytes.</param>
    /// <param name="remark">Takes what there is to say of it.</param>
    public Utf16Input(Stream input, UnicodeEncoding encoding, Action<string> remark)
    {
        _remark = remark;
        _bytes = new CountedStream(input);
        _text = Encoding.CreateTranscodingStream(_bytes, encoding, new UTF8Encoding(false));
    }

    /// <summary>Whether the stream has ended with one byte of two. It is read as U+FFFD.</summary>
    public bool EndsInHalf { get; private set; }

    public override int Read(Span<byte> buffer)
    {
        var count = _text.Read(buffer);
        if (count == 0 && !buffer.IsEmpty && !EndsInHalf && _bytes.Count % sizeof(char) != 0)
        {
            EndsInHalf = true;
            _remark(Language.Say("The last byte is half a character of UTF-16.", "最后一个字节是半个 UTF-16 字符。"));
        }

        return count;
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            _text.Dispose();
        }

        base.Dispose(disposing);
    }

    private sealed class CountedStream(Stream input) : ReadOnlyStream
    {
        public long Count { get; private set; }

        public override int Read(Span<byte> buffer)
        {
            var count = input.Read(buffer);
            Count += count;
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
