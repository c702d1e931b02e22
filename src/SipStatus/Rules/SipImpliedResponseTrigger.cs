namespace SipStatus.Rules;

/// <summary>What counts as a code in a <see cref="SipImpliedResponse"/>.</summary>
public enum SipImpliedResponseTrigger
{
    /// <summary>No trigger: the default value, which no rule has.</summary>
    None = 0,

    /// <summary>The transaction timed out.</summary>
    Timeout = 1,

    /// <summary>The transport reports an error.</summary>
    TransportError = 2,

    /// <summary>The ACK could not be sent.</summary>
    AckError = 3,

    /// <summary>Every address of a target has failed (RFC 3261, section 16.6, step 7).</summary>
    AddressesExhausted = 4,

    /// <summary>Timer C of a proxy fired (RFC 3261, section 16.8).</summary>
    TimerC = 5,

    /// <summary>No branch of a fork has had a final response (RFC 3261, section 16.7, step 6).</summary>
    NoFinalResponse = 6,

    /// <summary>A response, whose code is <see cref="SipImpliedResponse.Received"/>.</summary>
    Response = 7,

    /// <summary>Timer T7 of ISUP fired (RFC 3398, section 7.2.2).</summary>
    IsupTimerT7 = 8,

    /// <summary>Timer T9 of ISUP fired (RFC 3398, section 7.2.8).</summary>
    IsupTimerT9 = 9,

    /// <summary>A timer of QSIG other than T301 fired (RFC 4497, section 8.4.5).</summary>
    QsigTimer = 10,

    /// <summary>Timer T301 of QSIG fired (RFC 4497, section 8.4.5).</summary>
    QsigTimerT301 = 11,

    /// <summary>A protocol error of QSIG (RFC 4497, section 8.4.5).</summary>
    QsigProtocolError = 12,
}
