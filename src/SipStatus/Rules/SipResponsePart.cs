namespace SipStatus.Rules;

/// <summary>The part of a response that a <see cref="SipHeaderRule"/> is about.</summary>
public enum SipResponsePart
{
    /// <summary>A header field (RFC 3261, section 20).</summary>
    Header = 0,

    /// <summary>The body (RFC 3261, section 7.4).</summary>
    Body = 1,

    /// <summary>The text of the Reason-Phrase (RFC 3261, section 7.2).</summary>
    ReasonPhrase = 2,
}
