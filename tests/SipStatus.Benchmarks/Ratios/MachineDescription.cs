using System;
using System.IO;
using System.Linq;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
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

        output.WriteLine($"{RuntimeInformation.FrameworkDescription}, {RuntimeInformation.RuntimeIdentifier}, {(Vector128.IsHardwareAccelerated ? "with" : "without")} vectors");
        var arguments = Environment.GetCommandLineArgs()[1..].Select(argument => argument.Contains(' ') ? $"\"{argument}\"" : argument);
        output.WriteLine($"dotnet run -c Release --project tests/SipStatus.Benchmarks -- {string.Join(' ', arguments)}");
    }
}
