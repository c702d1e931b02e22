namespace SipStatus.Rules;

/// <summary>
/// What an element is in one transaction. Some roles include others, which <see cref="SipRule.AppliesTo(string?, SipRole)"/> takes into
/// account: a registrar acts as a user agent server, so a rule for <see cref="Uas"/> holds for it as well.
/// </summary>
public enum SipRole
{
    /// <summary>
    /// In a rule: every element. Asked for: not known, so that only rules for every element fit. The answers of
    /// <see cref="SipStatusCodeRules"/> need to know it.
    /// </summary>
    Any = 0,

    /// <summary>A user agent client: it made the request (RFC 3261, section 6).</summary>
    Uac = 1,

    /// <summary>A user agent server: it answers the request (RFC 3261, section 6).</summary>
    Uas = 2,

    /// <summary>
    /// In a rule: whatever sends a request, a user agent client or a proxy (RFC 3261, section 6). The answers of
    /// <see cref="SipStatusCodeRules"/> need to know which of them.
    /// </summary>
    Client = 3,

    /// <summary>
    /// A proxy, which forwards requests and responses (RFC 3261, section 16). One that answers a request itself as a user agent server
    /// would, such as with a reliable provisional response (RFC 3262, section 3), asks as <see cref="Uas"/>.
    /// </summary>
    Proxy = 4,

    /// <summary>A server for REGISTER (RFC 3261, section 10.3).</summary>
    Registrar = 5,

    /// <summary>A server that answers with a 3xx (RFC 3261, section 8.3).</summary>
    RedirectServer = 6,

    /// <summary>A user agent whose other side is a telephone network (RFC 3398, RFC 4497).</summary>
    Gateway = 7,

    /// <summary>A user agent server that keeps no transaction state (RFC 3261, section 8.2.7).</summary>
    StatelessUas = 8,

    /// <summary>A proxy that keeps no transaction state (RFC 3261, section 16.11).</summary>
    StatelessProxy = 9,
}
