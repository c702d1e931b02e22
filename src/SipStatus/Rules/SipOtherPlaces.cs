using System;

namespace SipStatus.Rules;

/// <summary>Where a request may go other than to the place that the response came from. The values combine.</summary>
[Flags]
public enum SipOtherPlaces
{
    /// <summary>Nowhere else: the default value.</summary>
    None = 0,

    /// <summary>The next server for the same target, if there is one (RFC 3263, section 4.3; RFC 3261, section 21.4).</summary>
    NextServer = 1,

    /// <summary>The addresses in Contact of the response (RFC 3261, section 8.1.3.4).</summary>
    Contact = 2,

    /// <summary>The next target, if there is one: for a proxy the next branch of the fork (RFC 3261, section 16.6).</summary>
    NextBranch = 4,
}
