namespace SipStatus.Rules;

/// <summary>Whether a code may be sent.</summary>
public enum SipSendingVerdict
{
    /// <summary>No verdict: the default value, which no question gets.</summary>
    None = 0,

    /// <summary>An RFC has an occasion for it, and nothing speaks against it.</summary>
    Allowed = 1,

    /// <summary>It should not be sent, unless there is a good reason (RFC 2119, section 4).</summary>
    Discouraged = 2,

    /// <summary>It must not be sent.</summary>
    Forbidden = 3,

    /// <summary>It depends on what is not known: <see cref="SipSendingAnswer.DependsOn"/>.</summary>
    Depends = 4,

    /// <summary>
    /// No RFC has an occasion for it in answer to such a request, and none forbids it: it may be sent, and tells the client no more than
    /// its class does. A 412 to an INVITE is an example.
    /// </summary>
    NoRule = 5,
}
