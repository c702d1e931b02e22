namespace SipStatus;

/// <summary>
/// The registered status codes as constants, for <c>case</c> labels, attributes and default values.
/// <see cref="SipStatusCode"/> has a static property for each of them.
/// </summary>
/// <example>
/// <code>
/// switch (code.Value)
/// {
///     case SipStatusCodes.Status401Unauthorized:
///     case SipStatusCodes.Status407ProxyAuthenticationRequired:
///         return Authenticate();
/// }
/// </code>
/// </example>
public static partial class SipStatusCodes;
