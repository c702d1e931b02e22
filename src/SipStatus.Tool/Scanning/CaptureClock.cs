using System;
using System.Buffers.Binary;
using System.Collections.Generic;

namespace SipStatus.Tool.Scanning;

/// <summary>
/// Tells when a packet of a capture was seen. It is fed the bytes of a pcap or pcapng file in order, and notes where each packet begins. It
/// knows no times for any other file, nor after a damaged place. It looks at nothing else in the packets.
/// </summary>
internal sealed class CaptureClock
{
    private const int FileHeaderLength = 24;
    private const int RecordHeaderLength = 16;
    private const int BlockStartLength = 12;
    private const int EnhancedPacketLength = 28;
    private const int LongestInterfaceBlock = 512;
    private const long LongestPacket = 256 * 1024 * 1024;
    private const uint SectionHeader = 0x0A0D0D0A;
    private const uint InterfaceDescription = 1;
    private const uint OldPacket = 2;
    private const uint EnhancedPacket = 6;
    private const int ResolutionOption = 9;
    private const byte Microseconds = 6;

    private static readonly double SecondsToLastDay = (DateTime.MaxValue.Date - DateTime.UnixEpoch).TotalSeconds;

    private readonly byte[] _header = new byte[LongestInterfaceBlock];
    private readonly List<byte> _resolutions = [];
    private readonly Queue<(long Offset, DateTime? Time)> _packets = new();
    private Action _step;
    private int _filled;
    private int _needed = 4;
    private long _skipped;
    private long _offset;
    private long _start;
    private bool _isLittleEndian;
    private byte _resolution = Microseconds;
    private bool _isOver;
    private DateTime? _current;

    public CaptureClock() => _step = ReadMagic;

    /// <summary>Takes the next bytes of the file.</summary>
    public void Feed(ReadOnlySpan<byte> bytes)
    {
        while (!bytes.IsEmpty && !_isOver)
        {
            var count = (int)Math.Min(bytes.Length, _skipped > 0 ? _skipped : _needed - _filled);
            if (_skipped > 0)
            {
                _skipped -= count;
            }
            else
            {
                _start = _filled == 0 ? _offset : _start;
                bytes[..count].CopyTo(_header.AsSpan(_filled));
                _filled += count;
            }

            bytes = bytes[count..];
            _offset += count;
            if (_skipped == 0 && _filled == _needed)
            {
                _step();
            }
        }
    }

    /// <summary>The time of the packet at an offset, which is not before that of the last call; null if none is known.</summary>
    public DateTime? TimeAt(long offset)
    {
        PassBy(offset);
        return _current;
    }

    /// <summary>Forgets the packets before an offset, except the one that the offset is in: nobody asks for them any more.</summary>
    public void PassBy(long offset)
    {
        while (_packets.TryPeek(out var packet) && packet.Offset <= offset)
        {
            _current = packet.Time;
            _packets.Dequeue();
        }
    }

    private void ReadMagic()
    {
        var magic = BinaryPrimitives.ReadUInt32LittleEndian(_header);
        if (magic == SectionHeader)
        {
            Expect(BlockStartLength, ReadBlockStart);
            return;
        }

        _isLittleEndian = magic is 0xA1B2C3D4 or 0xA1B23C4D;
        var isBigEndian = magic is 0xD4C3B2A1 or 0x4D3CB2A1;
        _isOver = !_isLittleEndian && !isBigEndian;
        _resolution = magic is 0xA1B23C4D or 0x4D3CB2A1 ? (byte)9 : Microseconds;
        Expect(FileHeaderLength, () => Next(RecordHeaderLength, ReadRecord, skipped: 0));
    }

    private void ReadRecord()
    {
        var length = UInt32(8);
        if (length > LongestPacket)
        {
            _isOver = true;
            return;
        }

        Note(Time(UInt32(4), _resolution)?.AddSeconds(UInt32(0)));
        Next(RecordHeaderLength, ReadRecord, length);
    }

    private void ReadBlockStart()
    {
        var type = UInt32(0);
        if (type == SectionHeader)
        {
            _isLittleEndian = BinaryPrimitives.ReadUInt32LittleEndian(_header.AsSpan(8)) == 0x1A2B3C4D;
            _resolutions.Clear();
        }

        long length = UInt32(4);
        if (length < BlockStartLength || length > LongestPacket)
        {
            _isOver = true;
            return;
        }

        switch (type)
        {
            case InterfaceDescription:
                Expect((int)Math.Min(length, LongestInterfaceBlock), () => ReadInterface(length));
                break;
            case EnhancedPacket or OldPacket:
                Expect((int)Math.Min(length, EnhancedPacketLength), () => ReadPacket(type, length));
                break;
            default:
                NextBlock(length);
                return;
        }

        if (_filled == _needed)
        {
            _step();
        }
    }

    private void ReadInterface(long length)
    {
        var resolution = Microseconds;
        for (var option = 16; option + 4 < _filled;)
        {
            var (code, size) = (UInt16(option), UInt16(option + 2));
            resolution = code == ResolutionOption && size == 1 ? _header[option + 4] : resolution;
            option = code == 0 ? _filled : option + 4 + ((size + 3) & ~3);
        }

        _resolutions.Add(resolution);
        NextBlock(length);
    }

    private void ReadPacket(uint type, long length)
    {
        var index = type == OldPacket ? UInt16(8) : (int)UInt32(8);
        if (length >= EnhancedPacketLength && index >= 0 && index < _resolutions.Count)
        {
            var units = ((ulong)UInt32(12) << 32) | UInt32(16);
            Note(Time(units, _resolutions[index]));
        }

        NextBlock(length);
    }

    private void NextBlock(long length) => Next(BlockStartLength, ReadBlockStart, length - _filled);

    private void Next(int needed, Action step, long skipped)
    {
        _filled = 0;
        _skipped = skipped;
        Expect(needed, step);
    }

    private void Expect(int needed, Action step)
    {
        _needed = needed;
        _step = step;
    }

    private void Note(DateTime? time) => _packets.Enqueue((_start, time));

    // So many units after the beginning of 1970; null if that is later than a date can tell. The resolution is a negative power of 10, or
    // of 2 if its highest bit is set. Microseconds, which nearly every capture has, are exact.
    private static DateTime? Time(ulong units, byte resolution)
    {
        var seconds = units * Math.Pow((resolution & 0x80) == 0 ? 10 : 2, -(resolution & 0x7F));
        return seconds >= SecondsToLastDay ? null
            : resolution == Microseconds ? DateTime.UnixEpoch.AddTicks((long)units * TimeSpan.TicksPerMicrosecond)
            : DateTime.UnixEpoch.AddSeconds(seconds);
    }

    private uint UInt32(int index) => _isLittleEndian
        ? BinaryPrimitives.ReadUInt32LittleEndian(_header.AsSpan(index))
        : BinaryPrimitives.ReadUInt32BigEndian(_header.AsSpan(index));

    private ushort UInt16(int index) => _isLittleEndian
        ? BinaryPrimitives.ReadUInt16LittleEndian(_header.AsSpan(index))
        : BinaryPrimitives.ReadUInt16BigEndian(_header.AsSpan(index));
}
