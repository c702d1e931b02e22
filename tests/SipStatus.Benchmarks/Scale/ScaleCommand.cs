using System;
using System.CommandLine;
using System.Diagnostics;
using System.Globalization;
using System.IO;
using System.Linq;
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
            Array.ForEach(s_megabytes[..2], megabytes => NanosecondsPerByte(buffer, megabytes * Megabyte, out _));
        }

        PinnedCore.Pin(null);
        var samples = s_megabytes.Select(_ => new double[Rounds]).ToArray();
        var lines = new long[s_megabytes.Length];
        for (var round = 0; round < Rounds; round++)
        {
            for (var i = 0; i < s_megabytes.Length; i++)
            {
                samples[i][round] = NanosecondsPerByte(buffer, s_megabytes[i] * Megabyte, out lines[i]);
            }
        }

        var medians = Array.ConvertAll(samples, Median.Of);
        output.WriteLine("| MB | status lines | ns/byte | to 1 MB |");
        output.WriteLine("|---:|---:|---:|---:|");
        for (var i = 0; i < s_megabytes.Length; i++)
        {
            output.WriteLine(string.Create(
                CultureInfo.InvariantCulture, $"| {s_megabytes[i]} | {lines[i]} | {medians[i]:0.000} | {medians[i] / medians[0]:0.00} |"));
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

    private static double NanosecondsPerByte(byte[] buffer, int length, out long lines)
    {
        var passes = Math.Max(1, LeastPerSample / length);
        lines = 0;
        var started = Stopwatch.GetTimestamp();
        for (var pass = 0; pass < passes; pass++)
        {
            lines += CountLines(buffer.AsSpan(0, length));
        }

        var elapsed = Stopwatch.GetElapsedTime(started);
        lines /= passes;
        return elapsed.TotalNanoseconds / passes / length;
    }

    private static long CountLines(ReadOnlySpan<byte> buffer)
    {
        var lines = 0L;
        var scanner = new SipStatusScanner(buffer);
        while (scanner.MoveNext())
        {
            lines += scanner.Current.IsWellFormed ? 1 : 0;
        }

        return lines;
    }
}
