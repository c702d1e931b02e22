namespace SipStatus.Q850;

/// <summary>
/// What a gateway tries before it releases the call with the cause of a response: the marks of the table in RFC 3398, section 8.2.6.1.
/// </summary>
public enum Q850FirstAttempt
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>The request again with credentials, if the gateway has any.</summary>
    Authenticate = 1,

    /// <summary>The request again without what was objected to, if the gateway can remedy it.</summary>
    Remedy = 2,
}
