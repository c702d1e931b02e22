using System;
using Xunit;

namespace SipStatus.Tests;

/// <summary>Measures what a piece of code allocates on this thread.</summary>
internal static class Allocations
{
    private const int Repetitions = 20;
    private const int Rounds = 30;

    /// <summary>The bytes that an action allocates each time, once everything that is made only once has been made.</summary>
    public static long Of(Action action)
    {
        // The first rounds make what is made only once, and the runtime itself may allocate on this thread when it replaces code by better
        // code: the least of all rounds is the action's. It cannot be less than nothing.
        var least = long.MaxValue;
        for (var round = 0; round < Rounds && least > 0; round++)
        {
            var before = GC.GetAllocatedBytesForCurrentThread();
            for (var i = 0; i < Repetitions; i++)
            {
                action();
            }

            least = Math.Min(least, GC.GetAllocatedBytesForCurrentThread() - before);
        }

        return least / Repetitions;
    }

    public static void MustBeNone(Action action) => Assert.Equal(0, Of(action));
}
