namespace SipStatus;

/// <summary>How a code stands in the IANA registry of SIP response codes.</summary>
public enum SipStatusRegistration
{
    /// <summary>No registration: the default value, which no entry has.</summary>
    None = 0,

    /// <summary>The code is in use.</summary>
    Active = 1,

    /// <summary>The registry marks the code as deprecated: it may still be received, and should not be sent.</summary>
    Deprecated = 2,

    /// <summary>The code is set aside for a use that no RFC has defined.</summary>
    Reserved = 3,
}
