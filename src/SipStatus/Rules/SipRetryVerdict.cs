namespace SipStatus.Rules;

/// <summary>Whether a request may be sent again to the same place after a response, and how.</summary>
public enum SipRetryVerdict
{
    /// <summary>No verdict: the default value, which no question gets.</summary>
    None = 0,

    /// <summary>As it is, at any time.</summary>
    Unchanged = 1,

    /// <summary>As it is, after several seconds; no RFC says how many (RFC 3261, section 21.5.1).</summary>
    AfterSomeTime = 2,

    /// <summary>As it is, after the time that Retry-After names (RFC 3261, section 20.33).</summary>
    AfterRetryAfter = 3,

    /// <summary>As it is, once more after the time of <see cref="SipGlareTimer"/> (RFC 3261, section 14.1).</summary>
    AfterGlareTimer = 4,

    /// <summary>With a change: <see cref="SipRetryAnswer.GetChanges"/> has those that may help.</summary>
    Changed = 5,

    /// <summary>A person decides first.</summary>
    AskUser = 6,

    /// <summary>Not as it is, and no RFC names a change. <see cref="SipWhereElseAnswer"/> says whether another place may take it.</summary>
    No = 7,

    /// <summary>Not again in any form, to no place.</summary>
    Never = 8,

    /// <summary>No RFC has a rule about the same place, but one about another: <see cref="SipWhereElseAnswer"/> says which.</summary>
    Elsewhere = 9,

    /// <summary>
    /// No RFC says whether to: it is left to the stack (RFC 3261, section 8.1.3.5), or there is nothing to send again, as after a 200.
    /// </summary>
    NoRule = 10,

    /// <summary>It depends on what is not known: <see cref="SipRetryAnswer.DependsOn"/>.</summary>
    Depends = 11,
}
