namespace SipStatus.Rules;

/// <summary>The part of a response that a <see cref="SipHeaderRule"/> is about.</summary>
public enum SipResponsePart
{
    /// <summary>No part: the default value, which no rule has.</summary>
    None = 0,

    /// <summary>A header field (RFC 3261, section 20).</summary>
    Header = 1,

    /// <summary>The body (RFC 3261, section 7.4).</summary>
    Body = 2,

    /// <summary>The text of the Reason-Phrase (RFC 3261, section 7.2).</summary>
    ReasonPhrase = 3,
}
