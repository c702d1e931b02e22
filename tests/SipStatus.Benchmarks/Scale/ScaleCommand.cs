using System;
using System.CommandLine;
using System.Diagnostics;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Threading;
using SipStatus.Benchmarks.Corpora;
using SipStatus.Benchmarks.Ratios;

namespace SipStatus.Benchmarks.Scale;

/// <summary><c>scale</c>: whether the cost of scanning grows as the buffer does.</summary>
internal static class ScaleCommand
{
    private const int Megabyte = 1 << 20;
    private const int Rounds = 9;

    // A small buffer is scanned again and again, so that every sample covers at least as much.
    private const int LeastPerSample = 64 * Megabyte;

    private static readonly int[] s_megabytes = [1, 16, 256, 1024];

    internal static Command Create()
    {
        var command = new Command("scale", "Times the scanner over 1 MB to 1 GB of the same messages.");
        command.SetAction(parsed => Run(parsed.InvocationConfiguration.Output));
        return command;
    }

    private static void Run(TextWriter output)
    {
        var buffer = CreateBuffer(s_megabytes[^1] * Megabyte);
        for (var pass = 0; pass < 8; pass++)
        {
            NanosecondsPerByte(CountLines, buffer, Megabyte, out _);
            NanosecondsPerByte(ReadAlone, buffer, Megabyte, out _);
            Thread.Sleep(250);
        }

        PinnedCore.Pin(null);
        var scanning = s_megabytes.Select(_ => new double[Rounds]).ToArray();
        var reading = s_megabytes.Select(_ => new double[Rounds]).ToArray();
        var lines = new long[s_megabytes.Length];
        for (var round = 0; round < Rounds; round++)
        {
            for (var i = 0; i < s_megabytes.Length; i++)
            {
                scanning[i][round] = NanosecondsPerByte(CountLines, buffer, s_megabytes[i] * Megabyte, out lines[i]);
                reading[i][round] = NanosecondsPerByte(ReadAlone, buffer, s_megabytes[i] * Megabyte, out _);
            }
        }

        output.WriteLine("| MB | status lines | ns/byte | to 1 MB | reading alone, ns/byte |");
        output.WriteLine("|---:|---:|---:|---:|---:|");
        var first = Median.Of(scanning[0]);
        for (var i = 0; i < s_megabytes.Length; i++)
        {
            var median = Median.Of(scanning[i]);
            output.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"| {s_megabytes[i]} | {lines[i]} | {median:0.000} | {median / first:0.00} | {Median.Of(reading[i]):0.000} |"));
        }

        MachineDescription.Write(output);
    }

    // Every size holds the same messages over and over: the content is that of the smallest.
    private static byte[] CreateBuffer(int length)
    {
        var block = new MessageCorpus().Bytes.AsSpan(0, s_megabytes[0] * Megabyte);
        var buffer = GC.AllocateUninitializedArray<byte>(length);
        for (var start = 0; start < length; start += block.Length)
        {
            block.CopyTo(buffer.AsSpan(start));
        }

        return buffer;
    }

    private static double NanosecondsPerByte(Func<byte[], int, long> pass, byte[] buffer, int length, out long result)
    {
        var passes = Math.Max(1, LeastPerSample / length);
        var sum = 0L;
        var started = Stopwatch.GetTimestamp();
        for (var i = 0; i < passes; i++)
        {
            sum += pass(buffer, length);
        }

        var elapsed = Stopwatch.GetElapsedTime(started);
        result = sum / passes;
        return elapsed.TotalNanoseconds / passes / length;
    }

    private static long CountLines(byte[] buffer, int length)
    {
        var lines = 0L;
        var scanner = new SipStatusScanner(buffer.AsSpan(0, length));
        while (scanner.MoveNext())
        {
            lines += scanner.Current.IsWellFormed ? 1 : 0;
        }

        return lines;
    }

    // What memory itself costs: it grows, too, where a buffer outgrows a cache. No message has a NUL.
    private static long ReadAlone(byte[] buffer, int length) => buffer.AsSpan(0, length).IndexOf((byte)0);
}
