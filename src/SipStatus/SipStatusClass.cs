namespace SipStatus;

/// <summary>
/// The class of a status code: its first digit. RFC 3261, section 7.2, gives SIP/2.0 six of them.
/// </summary>
/// <remarks>The numeric value of a member is that first digit, so the classes order as the codes do.</remarks>
public enum SipStatusClass
{
    /// <summary>No class: the value of <see cref="SipStatusCode.Class"/> for <c>default(SipStatusCode)</c>.</summary>
    None = 0,

    /// <summary>
    /// <c>1xx</c>: the request was received and is being worked on; a final response follows.
    /// RFC 3261, section 21.1.
    /// </summary>
    Provisional = 1,

    /// <summary><c>2xx</c>: the request was received, understood and accepted. RFC 3261, section 21.2.</summary>
    Success = 2,

    /// <summary><c>3xx</c>: the request has to be sent elsewhere to be completed. RFC 3261, section 21.3.</summary>
    Redirection = 3,

    /// <summary>
    /// <c>4xx</c>: this server cannot fulfil the request as it was sent; a changed request, or another server,
    /// may succeed. RFC 3261 calls the class request failure (section 21.4) and client error (section 7.2).
    /// </summary>
    ClientError = 4,

    /// <summary><c>5xx</c>: the server failed although the request looks valid. RFC 3261, section 21.5.</summary>
    ServerError = 5,

    /// <summary><c>6xx</c>: no server anywhere can fulfil the request. RFC 3261, section 21.6.</summary>
    GlobalFailure = 6,
}
