using System;

namespace SipStatus.Rules;

/// <summary>What is over after a response. The values combine.</summary>
[Flags]
public enum SipEndings
{
    /// <summary>Nothing: the default value.</summary>
    None = 0,

    /// <summary>
    /// The transaction of the request, which every final response ends (RFC 3261, section 17.1). Nothing answers an ACK, so that none is
    /// over for it.
    /// </summary>
    Transaction = 1,

    /// <summary>
    /// The early dialogs that the INVITE has made; with a 199 the one that its To tag names (RFC 3261, section 12.3; RFC 6228).
    /// </summary>
    EarlyDialogs = 2,

    /// <summary>
    /// The session: its media are over as soon as the BYE is sent, whatever answers the BYE (RFC 3261, section 15.1.1). Named for a BYE
    /// alone: the INVITE usage and the dialog take the session with them, whether it is named or not.
    /// </summary>
    /// <remarks>
    /// After a BYE that failed, with a 403 for example, this may be all that an RFC ends (RFC 5057, section 5.1). The BYE may go again as
    /// far as <see cref="SipStatusCodeRules.MayRetry(SipStatusCode, string, SipRole, SipCircumstances)"/> allows. Where it allows nothing,
    /// nothing is left to be sent, and a program lets the call go: a BYE ends the dialog too if nothing else uses it (RFC 3261, section
    /// 15).
    /// </remarks>
    Session = 4,

    /// <summary>The INVITE usage of the dialog: the call (RFC 5057, section 5.1).</summary>
    /// <remarks>
    /// A user agent that finds it over after another request than a BYE sends a BYE, so that its peer learns of it: for a dialog that an
    /// INVITE has begun, ending it means that (RFC 3261, section 12.2.1.2, of a 408, a 481 and a timeout; RFC 4028, section 10).
    /// </remarks>
    InviteUsage = 8,

    /// <summary>The subscription that the request belongs to (RFC 6665, sections 4.1.2.2 and 4.2.2).</summary>
    Subscription = 16,

    /// <summary>The dialog, and with it every usage that it has, whether it is named or not (RFC 5057, sections 4.1 and 5.1).</summary>
    Dialog = 32,
}
