namespace SipStatus.Rules;

/// <summary>
/// What became of a call, in one word, for people and dashboards. A code alone has no outcome: a <see cref="SipOutcomeMapping"/> gives it
/// one.
/// </summary>
/// <remarks>The words in English and Chinese are given by <see cref="SipOutcomeWords"/>.</remarks>
public enum SipOutcome
{
    /// <summary>No outcome: the default value, and what a provisional response has.</summary>
    None = 0,

    /// <summary>The call was answered.</summary>
    Answered = 1,

    /// <summary>The person called is in another call.</summary>
    Busy = 2,

    /// <summary>A person or a server did not want the call.</summary>
    Rejected = 3,

    /// <summary>Nobody answered in time.</summary>
    NoAnswer = 4,

    /// <summary>The person called cannot be reached at the moment.</summary>
    Unavailable = 5,

    /// <summary>Nobody is known at the address.</summary>
    NotFound = 6,

    /// <summary>The caller gave up.</summary>
    Cancelled = 7,

    /// <summary>Something between the two sides has blocked the call: no person has declined it.</summary>
    Blocked = 8,

    /// <summary>The caller has to prove who is calling, and then may call again.</summary>
    NeedsCredentials = 9,

    /// <summary>The two sides share no media.</summary>
    MediaRefused = 10,

    /// <summary>The caller is sent to another address.</summary>
    Redirected = 11,

    /// <summary>The call could not be set up, through no act of the person called.</summary>
    NetworkFailure = 12,
}
