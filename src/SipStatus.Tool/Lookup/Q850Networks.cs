using System.Collections.Generic;
using SipStatus.Q850;

namespace SipStatus.Tool.Lookup;

/// <summary>The telephone networks that have a mapping of their own.</summary>
internal static class Q850Networks
{
    /// <summary>Each with its name.</summary>
    public static IReadOnlyList<Q850Network> All { get; } = [new("ISUP", Q850Mapping.Isup), new("QSIG", Q850Mapping.Qsig)];
}

/// <summary>A telephone network and how its causes become responses, and back.</summary>
internal sealed record Q850Network(string Name, Q850Mapping Mapping);
