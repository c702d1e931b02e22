using System;
using System.IO;
using BenchmarkDotNet.Environments;

namespace SipStatus.Benchmarks.Ratios;

/// <summary>What a figure must be read with: processor, system, runtime, command.</summary>
internal static class MachineDescription
{
    internal static void Write(TextWriter output)
    {
        output.WriteLine();
        foreach (var line in HostEnvironmentInfo.GetCurrent().ToFormattedString())
        {
            output.WriteLine(line);
        }

        output.WriteLine($"dotnet run -c Release --project tests/SipStatus.Benchmarks -- {string.Join(' ', Environment.GetCommandLineArgs()[1..])}");
    }
}
