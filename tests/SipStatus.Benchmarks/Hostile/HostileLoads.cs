using System;
using System.Buffers;
using System.Text;

namespace SipStatus.Benchmarks.Hostile;

/// <summary>The loads that <c>hostile</c> measures.</summary>
internal static class HostileLoads
{
    private const int Megabyte = 1 << 20;
    private const int Scanned = 8 * Megabyte;
    private const int Segmented = 100_000;
    private const int Bound = 8192;
    private const string Message = "{\"raw\":\"SIP/2.0 486 Busy Here\\r\\nVia: SIP/2.0/UDP 192.0.2.1\\r\\nCall-ID: a\\r\\n\\r\\n\"},";

    public static HostileLoad[] All { get; } =
    [
        HostileLoad.Linear("a line of 1 GB without line end, as text", 256 * Megabyte, size => ParseText(Line("SIP/2.0 200 ", "a", size, ""))),
        HostileLoad.Linear("the same on the wire, without a bound", 256 * Megabyte, size => ReadAll(Line("SIP/2.0 200 ", "a", size, ""))),
        HostileLoad.Linear("the same, scanned", 256 * Megabyte, size => Scan(Line("SIP/2.0 200 ", "a", size, ""))),
        HostileLoad.Bounded("the same on the wire, with the bound", 256 * Megabyte, size => ReadBounded(Line("SIP/2.0 200 ", "a", size, ""))),
        HostileLoad.Linear("white space without end, as text", Scanned, size => ParseText(Line("SIP/2.0 ", " ", size, ""))),
        HostileLoad.Linear("a line that fails in its last byte, as text", Scanned, size => ParseText(Line("SIP/2.0 200 ", "a", size, "\0"))),
        HostileLoad.Linear("the same in characters", Scanned, size => ParseChars(Line("SIP/2.0 200 ", "a", size, "\0"))),
        HostileLoad.Linear("UTF-8 that is cut, as text", Scanned, size => ParseText(Line("SIP/2.0 200 ", "\u20AC", size, ""))),
        HostileLoad.Linear("characters cut of their last byte, as text", Scanned, size => ParseText(Cut(size))),
        // So fast that the smaller input, too, has to be more than a cache holds.
        HostileLoad.Linear("the same, scanned", 64 * Megabyte, size => Scan(Cut(size))),
        HostileLoad.Linear("'SIP/2.0 ' over and over, scanned", Scanned, size => Scan(Line("", "SIP/2.0 ", size, ""))),
        HostileLoad.Linear("'SIP/2.0 2' over and over, scanned", Scanned, size => Scan(Line("", "SIP/2.0 2", size, ""))),
        HostileLoad.Linear("'SIP/2.0 200 ' over and over, scanned", Scanned, size => Scan(Line("", "SIP/2.0 200 ", size, ""))),
        HostileLoad.Linear("the same, in a log", Scanned, size => ScanLog(Line("", "SIP/2.0 200 ", size, ""))),
        HostileLoad.Linear("messages without a line end, in a log", Scanned, size => ScanLog(Line("", Message, size, ""))),
        HostileLoad.Linear("marks that open and never close, in a log", Scanned, size => ScanLog(Line("", "SIP/2.0 200 \"'\\", size, ""))),
        HostileLoad.Linear("lines that fail in their last byte, scanned", Scanned, size => Scan(Lines(Bound - 2, "\0\n", size))),
        HostileLoad.Linear("lines of 8191 bytes, scanned", Scanned, size => Scan(Lines(Bound - 1, "\r\n", size))),
        HostileLoad.Linear("lines of 8192 bytes, scanned", Scanned, size => Scan(Lines(Bound, "\r\n", size))),
        HostileLoad.Linear("lines of 8193 bytes, scanned", Scanned, size => Scan(Lines(Bound + 1, "\r\n", size))),
        HostileLoad.Linear("CRLF over and over, byte by byte, in one sequence", Segmented, size => ReadSequence(Line("", "\r\n", size, ""))),
        HostileLoad.Linear("CRLF over and over, read as each byte comes", Segmented, size => ReadAsItComes(Line("", "\r\n", size, ""))),
        HostileLoad.Linear("white space in a Reason", Scanned, size => ParseReason(Line("SIP;", " ", size, "="))),
        HostileLoad.Linear("line ends and white space in a Reason", Scanned, size => ParseReason(Line("SIP;", "\r\n ", size, ""))),
        HostileLoad.Linear("a text of a Reason that never closes", Scanned, size => ParseReason(Line("SIP;text=\"", "\\a", size, ""))),
        HostileLoad.Linear("codes that are none in a set", Scanned, size => ParseSet(Line("", "486,", size, "x"))),
        HostileLoad.Bounded("a line without end, byte by byte, in one sequence", Segmented, size => ReadSequence(Line("SIP/2.0 200 ", "a", size, ""))),
    ];

    private static byte[] Line(string start, string unit, int size, string end)
    {
        var (first, repeated, last) = (Encoding.UTF8.GetBytes(start), Encoding.UTF8.GetBytes(unit), Encoding.UTF8.GetBytes(end));
        var line = GC.AllocateUninitializedArray<byte>(size);
        first.CopyTo(line.AsSpan());
        for (var at = first.Length; at < size; at += repeated.Length)
        {
            repeated.AsSpan(0, Math.Min(repeated.Length, size - at)).CopyTo(line.AsSpan(at));
        }

        last.CopyTo(line.AsSpan(size - last.Length));
        return line;
    }

    // Two of the three bytes of a character, and never the third.
    private static byte[] Cut(int size)
    {
        var line = Line("SIP/2.0 200 ", "\u20AC", size, "");
        for (var i = 12; i < size; i++)
        {
            line[i] = i % 2 == 0 ? (byte)0xE2 : (byte)0x82;
        }

        return line;
    }

    private static byte[] Lines(int length, string end, int size)
    {
        var line = Line("SIP/2.0 200 ", "a", length, end);
        var all = new byte[size / length * length];
        for (var start = 0; start < all.Length; start += length)
        {
            line.CopyTo(all.AsSpan(start));
        }

        return all;
    }

    private static Action<SipStatusLineStyles> ParseText(byte[] input) => styles => SipStatusLineView.TryParse(input, styles, out _, out _);

    private static Action<SipStatusLineStyles> ParseChars(byte[] input)
    {
        var text = Encoding.Latin1.GetString(input);
        return styles => SipStatusLine.TryParse(text, styles, out _, out _);
    }

    private static Action<SipStatusLineStyles> ReadAll(byte[] input) =>
        styles => SipStatusLineView.Read(input, styles, out _, out _, out _, maxLength: int.MaxValue);

    // So short a time is measured over many times.
    private static Action<SipStatusLineStyles> ReadBounded(byte[] input) => styles =>
    {
        for (var i = 0; i < 10_000; i++)
        {
            SipStatusLineView.Read(input, styles, out _, out _, out _);
        }
    };

    private static Action<SipStatusLineStyles> Scan(byte[] input) => styles =>
    {
        var scanner = new SipStatusScanner(input, isFinalBlock: true, styles);
        while (scanner.MoveNext())
        {
        }
    };

    private static Action<SipStatusLineStyles> ScanLog(byte[] input) => styles =>
    {
        var scanner = new SipStatusScanner(input, isFinalBlock: true, styles, endsAtEscapes: true);
        while (scanner.MoveNext())
        {
        }
    };

    private static Action<SipStatusLineStyles> ParseReason(byte[] input) =>
        styles => _ = SipReason.TryParse(input.AsSpan(), out SipReason _);

    private static Action<SipStatusLineStyles> ParseSet(byte[] input) =>
        styles => _ = SipStatusCodeSet.TryParse(input.AsSpan(), out SipStatusCodeSet? _);

    private static Action<SipStatusLineStyles> ReadSequence(byte[] input)
    {
        var sequence = ByteSegment.Sequence(input);
        return styles => SipStatusLine.Read(sequence, styles, out _, out long _, out _);
    }

    // As a connection that brings one byte at a time: what is consumed is let go of.
    private static Action<SipStatusLineStyles> ReadAsItComes(byte[] input)
    {
        var sequence = ByteSegment.Sequence(input);
        return styles =>
        {
            var start = sequence.Start;
            for (var end = sequence.GetPosition(1); ; end = sequence.GetPosition(1, end))
            {
                var come = sequence.Slice(start, end);
                SipStatusLine.Read(come, styles, out _, out long consumed, out _);
                start = come.GetPosition(consumed);
                if (end.Equals(sequence.End))
                {
                    return;
                }
            }
        };
    }

    private sealed class ByteSegment : ReadOnlySequenceSegment<byte>
    {
        private ByteSegment(ReadOnlyMemory<byte> memory, long runningIndex)
        {
            Memory = memory;
            RunningIndex = runningIndex;
        }

        public static ReadOnlySequence<byte> Sequence(byte[] input)
        {
            var first = new ByteSegment(input.AsMemory(0, 1), 0);
            var last = first;
            for (var i = 1; i < input.Length; i++)
            {
                var next = new ByteSegment(input.AsMemory(i, 1), i);
                last.Next = next;
                last = next;
            }

            return new ReadOnlySequence<byte>(first, 0, last, 1);
        }
    }
}
