namespace SipStatus.Rules;

/// <summary>What counts as a code in a <see cref="SipFallbackRule"/>.</summary>
public enum SipFallbackTrigger
{
    /// <summary>The transaction timed out.</summary>
    Timeout = 0,

    /// <summary>The transport reports an error.</summary>
    TransportError = 1,

    /// <summary>The ACK could not be sent.</summary>
    AckError = 2,

    /// <summary>Every address of a target has failed (RFC 3261, section 16.6, step 7).</summary>
    AddressesExhausted = 3,

    /// <summary>Timer C of a proxy fired (RFC 3261, section 16.8).</summary>
    TimerC = 4,

    /// <summary>No branch of a fork has had a final response (RFC 3261, section 16.7, step 6).</summary>
    NoFinalResponse = 5,

    /// <summary>A response, whose code is <see cref="SipFallbackRule.Received"/>.</summary>
    Response = 6,

    /// <summary>Timer T7 of ISUP fired (RFC 3398, section 7.2.2).</summary>
    IsupTimerT7 = 7,

    /// <summary>Timer T9 of ISUP fired (RFC 3398, section 7.2.8).</summary>
    IsupTimerT9 = 8,

    /// <summary>A timer of QSIG other than T301 fired (RFC 4497, section 8.4.5).</summary>
    QsigTimer = 9,

    /// <summary>Timer T301 of QSIG fired (RFC 4497, section 8.4.5).</summary>
    QsigTimerT301 = 10,

    /// <summary>A protocol error of QSIG (RFC 4497, section 8.4.5).</summary>
    QsigProtocolError = 11,
}
