namespace SipStatus.Rules;

/// <summary>What a client meets that may send it to another server.</summary>
public enum SipFailureEvent
{
    /// <summary>No event: the default value, which no rule has.</summary>
    None = 0,

    /// <summary>A 503 (RFC 3261, section 21.5.4).</summary>
    Response503 = 1,

    /// <summary>The transport reports an error, such as a failed connection.</summary>
    TransportError = 2,

    /// <summary>The transaction timed out.</summary>
    Timeout = 3,

    /// <summary>A final response other than 503.</summary>
    OtherResponse = 4,

    /// <summary>Timeouts or transport errors again and again (RFC 7339, section 5.9).</summary>
    RepeatedFailure = 5,
}
