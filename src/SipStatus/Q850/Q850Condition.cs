namespace SipStatus.Q850;

/// <summary>What else has to hold for a row of a <see cref="Q850Mapping"/>.</summary>
public enum Q850Condition
{
    /// <summary>Nothing else.</summary>
    None = 0,

    /// <summary>The cause location is the user (RFC 3398, section 7.2.4.1).</summary>
    LocationUser = 1,

    /// <summary>The diagnostic of the cause gives the new number (RFC 3398, section 7.2.4.1).</summary>
    Diagnostic = 2,

    /// <summary>Warning tells of a bearer capability that is not available (RFC 3398, section 8.2.6.1).</summary>
    WarningBearerCapability = 3,

    /// <summary>The gateway hands a redirection back to the telephone network (RFC 3398, section 8.2.5).</summary>
    RedirectToPstn = 4,
}
