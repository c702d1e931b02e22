namespace SipStatus.Rules;

/// <summary>What else has to be known of a response for a <see cref="SipOutcomeRule"/>.</summary>
public enum SipOutcomeCondition
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>
    /// A Reason header field of SIP or Q.850 has the parameter <c>v</c> with a value such as <c>analytics1</c>, or has it as an item of its
    /// text (<c>v=analytics1;url=https://example.com</c>). So carriers mark a call that their analytics has blocked; the code alone would
    /// say that a person has declined.
    /// </summary>
    BlockedByAnalytics = 1,
}
