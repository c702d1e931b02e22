using System;

namespace SipStatus.Tests;

/// <summary>.NET Framework does not tell what a thread allocates: what is to allocate nothing is run, and no more.</summary>
internal static class Allocations
{
    public static long Of(Action action)
    {
        action();
        return 0;
    }

    public static void MustBeNone(Action action) => action();
}
