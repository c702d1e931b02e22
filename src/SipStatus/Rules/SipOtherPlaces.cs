using System;

namespace SipStatus.Rules;

/// <summary>Where a request may go other than to the place that the response came from. The values combine.</summary>
[Flags]
public enum SipOtherPlaces
{
    /// <summary>Nowhere else: the default value.</summary>
    None = 0,

    /// <summary>
    /// The next server that DNS names for the same target, if there is one: this one has failed (RFC 3263, section 4.3). It comes before
    /// the same server again.
    /// </summary>
    NextServer = 1,

    /// <summary>
    /// A different server, if another one is known: this one has not failed, and a different one might take the same request (RFC 3261,
    /// section 21.4).
    /// </summary>
    DifferentServer = 2,

    /// <summary>The addresses in Contact of the response (RFC 3261, section 8.1.3.4).</summary>
    Contact = 4,

    /// <summary>The proxy whose address is in Contact: the same request goes through it (RFC 3261, section 21.3.4).</summary>
    ProxyInContact = 8,

    /// <summary>The next target, if there is one: for a proxy the next branch of the fork (RFC 3261, section 16.6).</summary>
    NextBranch = 16,
}
