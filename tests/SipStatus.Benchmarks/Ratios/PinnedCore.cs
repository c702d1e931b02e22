using System;
using System.Diagnostics;
using System.Numerics;

namespace SipStatus.Benchmarks.Ratios;

/// <summary>Keeps the measuring thread on one core, where the system allows it.</summary>
internal static class PinnedCore
{
    /// <summary>Pins the process. On Linux that is the calling thread alone: the JIT compiler keeps the other cores.</summary>
    /// <returns>The core; <see langword="null"/> where there is no pinning.</returns>
    internal static int? Pin(int? core)
    {
        if (!OperatingSystem.IsLinux() && !OperatingSystem.IsWindows())
        {
            return null;
        }

        using var process = Process.GetCurrentProcess();
        var pinned = core ?? BitOperations.Log2((nuint)process.ProcessorAffinity);
        process.ProcessorAffinity = (nint)1 << pinned;
        return pinned;
    }
}
