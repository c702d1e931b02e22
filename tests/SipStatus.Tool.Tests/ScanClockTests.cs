using System;
using System.Buffers.Binary;
using System.IO;
using System.Text;
using FluentAssertions;
using Xunit;

namespace SipStatus.Tool.Tests;

/// <summary>The times of packets: a peer or a damaged file may have any number there.</summary>
public class ScanClockTests
{
    private static readonly byte[] Response = Encoding.ASCII.GetBytes("SIP/2.0 486 Busy Here\r\n\r\n");

    // The last microsecond that counts is that before the last day of 9999: 253,402,214,400 seconds after the beginning of 1970.
    [Theory]
    [InlineData(6, 0UL, "1970-01-01T00:00:00")]
    [InlineData(6, 1_764_000_000_123_456UL, "2025-11-24T16:00:00.123456")]
    [InlineData(6, 253_402_214_399_000_000UL, "9999-12-30T23:59:59")]
    [InlineData(6, 253_402_214_400_000_000UL, null)]
    [InlineData(6, 0x0400_0000_0000_0000UL, null)]
    [InlineData(6, ulong.MaxValue, null)]
    [InlineData(9, 1_764_000_000_000_000_000UL, "2025-11-24T16:00:00")]
    [InlineData(0, 1_764_000_000UL, "2025-11-24T16:00:00")]
    [InlineData(0, 253_402_214_400UL, null)]
    [InlineData(0, ulong.MaxValue, null)]
    [InlineData(0x80, 1_764_000_000UL, "2025-11-24T16:00:00")]
    [InlineData(0x80, 99_999_999_999_999UL, null)]
    [InlineData(0xFF, ulong.MaxValue, "1970-01-01T00:00:00")]
    public void Scan_PcapngPacketOfAnyTime_IsListedWithItOrWithout(int resolution, ulong units, string? expected)
    {
        var path = Path.GetTempFileName();
        try
        {
            File.WriteAllBytes(path, Capture((byte)resolution, units));

            var run = ToolRun.With("scan", "--only", "486", "--csv", path);
            var whole = ToolRun.With("scan", path);

            run.Error.Should().BeEmpty();
            run.ExitCode.Should().Be(ExitCode.Success);
            whole.ExitCode.Should().Be(ExitCode.Success);
            whole.Output.Should().Contain("486");
            if (expected is null)
            {
                run.Output.Should().Contain("486").And.NotMatchRegex("[0-9]-[0-9]{2}-[0-9]{2}T");
            }
            else
            {
                run.Output.Should().Contain(expected);
            }
        }
        finally
        {
            File.Delete(path);
        }
    }

    // A section, an interface that has the resolution, and a packet.
    private static byte[] Capture(byte resolution, ulong units)
    {
        using var file = new MemoryStream();
        WriteBlock(file, 0x0A0D0D0A, [0x4D, 0x3C, 0x2B, 0x1A, 1, 0, 0, 0, 255, 255, 255, 255, 255, 255, 255, 255]);
        WriteBlock(file, 1, [1, 0, 0, 0, 0, 0, 0, 0, 9, 0, 1, 0, resolution, 0, 0, 0, 0, 0, 0, 0]);

        var padded = (Response.Length + 3) & ~3;
        var packet = new byte[20 + padded];
        BinaryPrimitives.WriteUInt32LittleEndian(packet.AsSpan(4), (uint)(units >> 32));
        BinaryPrimitives.WriteUInt32LittleEndian(packet.AsSpan(8), (uint)units);
        BinaryPrimitives.WriteInt32LittleEndian(packet.AsSpan(12), Response.Length);
        BinaryPrimitives.WriteInt32LittleEndian(packet.AsSpan(16), Response.Length);
        Response.CopyTo(packet, 20);
        WriteBlock(file, 6, packet);
        return file.ToArray();
    }

    private static void WriteBlock(Stream file, uint type, byte[] body)
    {
        Span<byte> numbers = stackalloc byte[8];
        BinaryPrimitives.WriteUInt32LittleEndian(numbers, type);
        BinaryPrimitives.WriteInt32LittleEndian(numbers[4..], body.Length + 12);
        file.Write(numbers);
        file.Write(body);
        file.Write(numbers[4..]);
    }
}
