using System;
using System.IO;
using System.Text;
using SipStatus.Tool.Output;

namespace SipStatus.Tool.Scanning;

/// <summary>
/// Opens an input and decides by its first bytes how to read it: gzip is unpacked, so that offsets count bytes of what it holds, and UTF-16
/// becomes UTF-8. An input that another program has to convert first is refused, with the name of that program.
/// </summary>
internal static class ScanInput
{
    private const int LongestMagic = 16;

    private static readonly (byte[] Magic, string Name, string Program)[] s_packed =
    [
        ([0xFD, (byte)'7', (byte)'z', (byte)'X', (byte)'Z', 0], "xz", "xz -dc"),
        ([0x28, 0xB5, 0x2F, 0xFD], "zstd", "zstd -dc"),
        ([(byte)'B', (byte)'Z', (byte)'h'], "bzip2", "bzip2 -dc"),
        ([0x04, 0x22, 0x4D, 0x18], "lz4", "lz4 -dc"),
        ([(byte)'P', (byte)'K', 3, 4], "zip", "unzip -p"),
        ([(byte)'7', (byte)'z', 0xBC, 0xAF, 0x27, 0x1C], "7-Zip", "7z x -so"),
    ];

    /// <summary>The stream to scan; it owns the other one.</summary>
    /// <param name="input">The input.</param>
    /// <param name="name">Its name.</param>
    /// <param name="remark">Takes what there is to say of what was read.</param>
    /// <exception cref="NotSupportedException">The content needs to be unpacked first; the message says how.</exception>
    public static Stream Decode(Stream input, string name, Action<string> remark)
    {
        var magic = new byte[LongestMagic];
        var length = input.ReadAtLeast(magic, LongestMagic, throwOnEndOfStream: false);
        var start = magic.AsSpan(0, length);
        foreach (var packed in s_packed)
        {
            if (start.StartsWith(packed.Magic))
            {
                throw new NotSupportedException(Language.Say(
                    $"It is packed with {packed.Name}. Unpack it on the way: {packed.Program} {name} | sip-status scan -",
                    $"它是 {packed.Name} 压缩文件，请先解压：{packed.Program} {name} | sip-status scan -"));
            }
        }

        if (start.StartsWith<byte>([0xFF, 0xFE, 0, 0]) || start.StartsWith<byte>([0, 0, 0xFE, 0xFF]))
        {
            throw new NotSupportedException(Language.Say(
                $"It is UTF-32. Convert it on the way: iconv -f UTF-32 -t UTF-8 {name} | sip-status scan -",
                $"它是 UTF-32 文本，请先转换：iconv -f UTF-32 -t UTF-8 {name} | sip-status scan -"));
        }

        Stream whole = input.CanSeek ? Rewind(input, length) : new PrefixedStream(magic.AsMemory(0, length), input);
        return start.StartsWith<byte>([0x1F, 0x8B]) ? DecodeUnpacked(new GzipInput(whole, remark), remark)
            : EncodingOf(start) is { } encoding ? new Utf16Input(whole, encoding, remark)
            : whole;
    }

    private static Stream DecodeUnpacked(GzipInput input, Action<string> remark)
    {
        var start = new byte[LongestMagic];
        var length = 0;
        try
        {
            while (length < LongestMagic && input.Read(start.AsSpan(length)) is > 0 and var read)
            {
                length += read;
            }
        }
        catch (InvalidDataException)
        {
            // The next read, with which the scan begins, fails in the same way.
        }

        var whole = new PrefixedStream(start.AsMemory(0, length), input);
        return EncodingOf(start.AsSpan(0, length)) is { } encoding ? new Utf16Input(whole, encoding, remark) : whole;
    }

    private static Stream Rewind(Stream input, int length)
    {
        input.Seek(-length, SeekOrigin.Current);
        return input;
    }

    // UTF-16 with a byte order mark, or without one if the first characters are all ASCII.
    private static UnicodeEncoding? EncodingOf(ReadOnlySpan<byte> start) =>
        start.StartsWith<byte>([0xFF, 0xFE]) || IsAsciiAt(start, 0) ? new UnicodeEncoding(bigEndian: false, byteOrderMark: false)
        : start.StartsWith<byte>([0xFE, 0xFF]) || IsAsciiAt(start, 1) ? new UnicodeEncoding(bigEndian: true, byteOrderMark: false)
        : null;

    private static bool IsAsciiAt(ReadOnlySpan<byte> start, int parity)
    {
        for (var i = 0; i < start.Length; i++)
        {
            var isText = start[i] is >= 0x20 and < 0x7F or (byte)'\r' or (byte)'\n' or (byte)'\t';
            if (i % 2 == parity ? !isText : start[i] != 0)
            {
                return false;
            }
        }

        return start.Length == LongestMagic;
    }

    /// <summary>A stream with bytes in front that have been read already.</summary>
    private sealed class PrefixedStream(ReadOnlyMemory<byte> prefix, Stream rest) : ReadOnlyStream
    {
        private ReadOnlyMemory<byte> _prefix = prefix;

        public override int Read(Span<byte> buffer)
        {
            if (_prefix.IsEmpty)
            {
                return rest.Read(buffer);
            }

            var count = Math.Min(buffer.Length, _prefix.Length);
            _prefix.Span[..count].CopyTo(buffer);
            _prefix = _prefix[count..];
            return count;
        }

        protected override void Dispose(bool disposing)
        {
            if (disposing)
            {
                rest.Dispose();
            }

            base.Dispose(disposing);
        }
    }
}
