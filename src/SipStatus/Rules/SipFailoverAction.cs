namespace SipStatus.Rules;

/// <summary>What a failure leads to.</summary>
public enum SipFailoverAction
{
    /// <summary>No failover: it is no failure of the server.</summary>
    None = 0,

    /// <summary>The request goes to the next server (RFC 3263, section 4.3).</summary>
    NextServer = 1,

    /// <summary>The request goes to the same server at once.</summary>
    RepeatAtOnce = 2,

    /// <summary>No more requests to the server for a while.</summary>
    StopSending = 3,
}
