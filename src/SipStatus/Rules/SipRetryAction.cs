namespace SipStatus.Rules;

/// <summary>What a client or a proxy does next, after a response.</summary>
public enum SipRetryAction
{
    /// <summary>No action: the default value, which no rule has.</summary>
    None = 0,

    /// <summary>New requests to the URIs of Contact (RFC 3261, section 8.1.3.4).</summary>
    Redirect = 1,

    /// <summary>The request again, with credentials (RFC 3261, section 22).</summary>
    Authenticate = 2,

    /// <summary>The request again, changed as <see cref="SipRetryRule.Change"/> says (RFC 3261, section 8.1.3.5).</summary>
    ChangeRequest = 3,

    /// <summary>The request again, after the time that Retry-After names (RFC 3261, section 20.33).</summary>
    HonourRetryAfter = 4,

    /// <summary>The same request, unchanged, to the same server.</summary>
    Repeat = 5,

    /// <summary>The same request to a different server, which might take it (RFC 3261, section 21.4).</summary>
    AlternateServer = 6,

    /// <summary>Another target: a flow, a contact or a branch.</summary>
    AlternateTarget = 7,

    /// <summary>Not again in any form.</summary>
    NeverRetry = 8,

    /// <summary>Again with more digits (RFC 3261, section 21.4.22).</summary>
    OverlapDial = 9,

    /// <summary>Once more after a random time, for which there is <see cref="SipGlareTimer"/> (RFC 3261, section 14.1).</summary>
    Glare = 10,

    /// <summary>A person decides first.</summary>
    AskUser = 11,

    /// <summary>The same request, unchanged, to the same server after several seconds (RFC 3261, section 21.5.1).</summary>
    RepeatLater = 12,

    /// <summary>The same request to the next server that DNS names for the target (RFC 3263, section 4.3).</summary>
    NextServer = 13,

    /// <summary>The same request through the proxy in Contact (RFC 3261, section 21.3.4).</summary>
    UseProxy = 14,
}
