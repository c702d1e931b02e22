using System.Collections.Generic;

namespace SipStatus.Tool.Lookup;

/// <summary>A subject of what is known about a code.</summary>
/// <param name="Rank">How soon it is left out if there is little room: the largest rank goes first.</param>
/// <param name="Most">How many of the facts are shown if not all of them are asked for, and there is no room to spare.</param>
/// <param name="Facts">The facts, the general ones before the special cases.</param>
internal sealed record Section(int Rank, int Most, IReadOnlyList<Fact> Facts)
{
    /// <summary>How many of the facts are about the code; those after them are about every response.</summary>
    public int Own { get; init; } = Facts.Count;

    /// <summary>How many of the facts are shown however little room there is.</summary>
    public int Least { get; init; }
}
