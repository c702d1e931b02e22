namespace SipStatus.Rules;

/// <summary>
/// How strongly an RFC asks for something, in the terms of <see href="https://www.rfc-editor.org/rfc/rfc2119">RFC 2119</see>. Where an RFC
/// uses other words, <c>SHALL</c> is <see cref="Must"/> and <c>RECOMMENDED</c> is <see cref="Should"/>; a rule in plain words says so in
/// its note.
/// </summary>
public enum SipRequirementLevel
{
    /// <summary>No level: the default value, which no rule has.</summary>
    None = 0,

    /// <summary>An absolute requirement (RFC 2119, section 1).</summary>
    Must = 1,

    /// <summary>To be done unless there is a good reason against it (RFC 2119, section 3).</summary>
    Should = 2,

    /// <summary>Left to the implementation (RFC 2119, section 5).</summary>
    May = 3,

    /// <summary>To be left out unless there is a good reason for it (RFC 2119, section 4).</summary>
    ShouldNot = 4,

    /// <summary>An absolute prohibition (RFC 2119, section 2).</summary>
    MustNot = 5,
}
