namespace SipStatus.Rules;

/// <summary>What has to be different in a request that is sent again.</summary>
public enum SipRequestChange
{
    /// <summary>Nothing, or nothing that has a name.</summary>
    None = 0,

    /// <summary>No body, or a shorter one.</summary>
    Body = 1,

    /// <summary>A target or route that forks less (RFC 5393, section 5.1).</summary>
    Breadth = 2,

    /// <summary>Another address, from Contact.</summary>
    Contact = 3,

    /// <summary>The encryption of the body.</summary>
    Encryption = 4,

    /// <summary>The entity-tag of a publication (RFC 3903).</summary>
    EntityTag = 5,

    /// <summary>An extension, which is left out.</summary>
    Extension = 6,

    /// <summary>The signed identity of the caller (RFC 8224).</summary>
    Identity = 7,

    /// <summary>A longer interval: Expires.</summary>
    Interval = 8,

    /// <summary>The location that is conveyed (RFC 6442).</summary>
    Location = 9,

    /// <summary>A larger Max-Forwards.</summary>
    MaxForwards = 10,

    /// <summary>The media type, encoding or language of the body.</summary>
    MediaType = 11,

    /// <summary>The use of outbound (RFC 5626).</summary>
    Outbound = 12,

    /// <summary>The wish to stay anonymous (RFC 5079).</summary>
    Privacy = 13,

    /// <summary>The proof of who refers: Referred-By (RFC 3892).</summary>
    ReferrerIdentity = 14,

    /// <summary>The value of Resource-Priority (RFC 4412).</summary>
    ResourcePriority = 15,

    /// <summary>The security mechanism of the first hop (RFC 3329).</summary>
    SecurityAgreement = 16,

    /// <summary>The session description.</summary>
    SessionDescription = 17,

    /// <summary>A longer session interval: Session-Expires and Min-SE (RFC 4028).</summary>
    SessionInterval = 18,

    /// <summary>An option tag, which is added to Supported.</summary>
    Supported = 19,

    /// <summary>The scheme of the Request-URI.</summary>
    UriScheme = 20,

    /// <summary>
    /// Credentials, or other ones (RFC 3261, section 22). In answers alone: the rules say <see cref="SipRetryAction.Authenticate"/>.
    /// </summary>
    Credentials = 21,

    /// <summary>More digits. In answers alone: the rules say <see cref="SipRetryAction.OverlapDial"/>.</summary>
    Digits = 22,
}
