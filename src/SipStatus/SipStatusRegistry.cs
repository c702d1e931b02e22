using System;
using System.Collections.Generic;

namespace SipStatus;

/// <summary>
/// The IANA registry of SIP response codes: every entry, and the way from a Reason-Phrase back to its code.
/// </summary>
/// <remarks>Every member may be called from any thread at any time. The entries are made when they are first asked for.</remarks>
public static partial class SipStatusRegistry
{
    /// <summary>All the entries, in the order of their codes.</summary>
    public static IReadOnlyList<SipStatusInfo> All => Entries.List;

    /// <summary>
    /// The date of the IANA registry that the table was last compared with, at midnight; the kind is
    /// <see cref="DateTimeKind.Unspecified"/>.
    /// </summary>
    public static DateTime LastUpdated => new(LastUpdatedYear, LastUpdatedMonth, LastUpdatedDay);

    internal static SipStatusInfo? Find(int code)
    {
        var ordinal = StatusCodeTable.OrdinalOf(code);
        return ordinal >= 0 ? Entries.Array[ordinal] : null;
    }

    // A class of its own, so that lookups of phrases do not make the entries.
    private static class Entries
    {
        internal static readonly SipStatusInfo[] Array = CreateAll();
        internal static readonly IReadOnlyList<SipStatusInfo> List = System.Array.AsReadOnly(Array);
    }
}
