using System;
using FluentAssertions;
using SipStatus.Tool.Scanning;
using Xunit;

namespace SipStatus.Tool.Tests;

public class LargeFileTests
{
    private const long LargeLength = 256 * 1024 * 1024;
    private const long SmallLength = 8 * 1024 * 1024;

    [Fact]
    public void Run_LargeStream_CountsEverything()
    {
        var capture = Captures.Read("loopback.pcap");
        var expected = Captures.ReadExpected("loopback.expected.json");
        var times = LargeLength / capture.Length;
        var tally = new Tally();

        Scan(capture, times, tally);

        tally.Bytes.Should().Be(times * capture.Length);
        tally.Responses.Should().Be(times * expected.GetProperty("total").GetInt64());
        tally.Malformed.Should().Be(0);
        foreach (var (code, count) in expected.GetProperty("codes").Counts())
        {
            tally.Codes.Should().Contain((SipStatusCode.Parse(code), times * count));
        }
    }

    [Fact]
    public void Run_LargeStream_AllocatesNoMoreThanASmallOne()
    {
        // With something malformed, and phrases that are not canonical, in every copy.
        byte[] unit = [.. Captures.Read("loopback.pcap"), .. "\r\nSIP/2.0 2000 OK\r\nSIP/2.0 200 O\0K\r\n"u8];
        Measure(unit, SmallLength / unit.Length);

        var small = Measure(unit, SmallLength / unit.Length);
        var large = Measure(unit, LargeLength / unit.Length);

        // The malformed lines that are kept are there after 50 copies; the small stream has 19.
        (large - small).Should().BeLessThan(256 * 1024);
        large.Should().BeLessThan(2 * 1024 * 1024);
    }

    private static long Measure(byte[] unit, long times)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        Scan(unit, times, new Tally());
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    private static void Scan(byte[] unit, long times, Tally tally)
    {
        using var stream = new RepeatingStream(unit, times);
        new StreamScan(SipStatusLineStyles.Lenient).Run(stream, tally, "large");
    }
}
