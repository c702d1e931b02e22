namespace SipStatus.Q850;

/// <summary>
/// The cause location that a response maps to. RFC 3398 names the network and not one of its kinds, so this is not a <see cref="Q850Location"/>:
/// the gateway knows which network it is.
/// </summary>
public enum Q850DefaultLocation
{
    /// <summary>The network; which one is for the gateway to say.</summary>
    Network = 0,

    /// <summary>The user: <see cref="Q850Location.User"/>.</summary>
    User = 1,

    /// <summary>The private network that serves the remote user: <see cref="Q850Location.RemotePrivateNetwork"/> (RFC 4497, section 8.4.4).</summary>
    PrivateRemote = 2,
}
