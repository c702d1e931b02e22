namespace SipStatus;

/// <summary>Which element of the Reason header field's grammar (RFC 3326, section 2) a text breaks.</summary>
public enum SipReasonErrorKind
{
    /// <summary>No error.</summary>
    None = 0,

    /// <summary>protocol: the value does not begin with a token.</summary>
    Protocol = 1,

    /// <summary>SEMI or COMMA: something else stands after a protocol, a parameter or a value.</summary>
    Separator = 2,

    /// <summary>The name of a parameter is missing, or is no token.</summary>
    ParameterName = 3,

    /// <summary>The value of a parameter is missing or has a character that it does not allow, or a quoted string is unfinished.</summary>
    ParameterValue = 4,

    /// <summary>LWS: a line end, or half of one, without white space after it, which would fold the line.</summary>
    LineEnd = 5,
}
