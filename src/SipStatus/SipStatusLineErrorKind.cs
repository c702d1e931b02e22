namespace SipStatus;

/// <summary>Which element of the Status-Line's grammar (RFC 3261, section 25.1) a text breaks.</summary>
public enum SipStatusLineErrorKind
{
    /// <summary>No error.</summary>
    None = 0,

    /// <summary>SIP-Version: the line does not begin with <c>SIP/2.0</c>.</summary>
    SipVersion = 1,

    /// <summary>SP: the space before or after the Status-Code is missing.</summary>
    Space = 2,

    /// <summary>Status-Code: not exactly three digits from 100 to 699.</summary>
    StatusCode = 3,

    /// <summary>Reason-Phrase: a character that the phrase does not allow, or an unfinished escape or character.</summary>
    ReasonPhrase = 4,

    /// <summary>CRLF: a CR without its LF, or in the text form something after the line end.</summary>
    LineEnd = 5,

    /// <summary>The line is longer than the bound that the reader was given; the grammar itself has none.</summary>
    LineTooLong = 6,
}
