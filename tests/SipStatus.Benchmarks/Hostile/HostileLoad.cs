using System;

namespace SipStatus.Benchmarks.Hostile;

/// <summary>What a peer may send to cost a reader more than it costs the peer.</summary>
/// <param name="Name">The row of the report.</param>
/// <param name="Small">The smaller size in bytes.</param>
/// <param name="Growth">How many times as much the greater size is.</param>
/// <param name="TimeGrowth">How many times as much time that takes, at most, measuring counted: in proportion, or none at all.</param>
/// <param name="Prepare">Makes the input of a size, and gives what reads it in a style; that allocates nothing.</param>
internal sealed record HostileLoad(
    string Name, int Small, int Growth, double TimeGrowth, Func<int, Action<SipStatusLineStyles>> Prepare)
{
    // Linear time, with room for caches that a greater input outgrows and for the noise of a machine.
    private const double Room = 1.75;

    public static HostileLoad Linear(string name, int small, Func<int, Action<SipStatusLineStyles>> prepare) =>
        new(name, small, 4, 4 * Room, prepare);

    /// <summary>Where a bound ends the reading: however much is there, it takes the same time.</summary>
    public static HostileLoad Bounded(string name, int small, Func<int, Action<SipStatusLineStyles>> prepare) =>
        new(name, small, 4, Room, prepare);
}
