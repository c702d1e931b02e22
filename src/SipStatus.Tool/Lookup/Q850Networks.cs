using System.Collections.Generic;
using SipStatus.Q850;

namespace SipStatus.Tool.Lookup;

/// <summary>The telephone networks that have a mapping of their own.</summary>
internal static class Q850Networks
{
    /// <summary>Each with its name.</summary>
    public static IReadOnlyList<(string Name, Q850Mapping Mapping)> All { get; } = [("ISUP", Q850Mapping.Isup), ("QSIG", Q850Mapping.Qsig)];
}
