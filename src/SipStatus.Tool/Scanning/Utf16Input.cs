using System;
using System.IO;
using System.Text;

namespace SipStatus.Tool.Scanning;

/// <summary>UTF-16 as UTF-8, with the byte order mark. It owns the other stream.</summary>
internal sealed class Utf16Input(Stream input, UnicodeEncoding encoding) : ReadOnlyStream
{
    private readonly Stream _text = Encoding.CreateTranscodingStream(input, encoding, new UTF8Encoding(false));

    public override int Read(Span<byte> buffer) => _text.Read(buffer);

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            _text.Dispose();
        }

        base.Dispose(disposing);
    }
}
