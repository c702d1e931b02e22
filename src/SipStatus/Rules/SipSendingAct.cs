namespace SipStatus.Rules;

/// <summary>What a <see cref="SipSendingLimit"/> allows, demands or forbids.</summary>
public enum SipSendingAct
{
    /// <summary>No act: the default value, which no limit has.</summary>
    None = 0,

    /// <summary>To answer a request with the code.</summary>
    Send = 1,

    /// <summary>To send the code reliably, with PRACK (RFC 3262).</summary>
    SendReliably = 2,

    /// <summary>To forward a response with the code (RFC 3261, section 16.7).</summary>
    Forward = 3,
}
