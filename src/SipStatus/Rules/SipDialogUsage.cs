namespace SipStatus.Rules;

/// <summary>
/// What a dialog is used for, in the sense of <see href="https://www.rfc-editor.org/rfc/rfc5057#section-5.3">RFC 5057, section 5.3</see>.
/// A dialog
/// may have several usages: one INVITE usage at most, and any number of subscriptions. It is over with its last usage.
/// </summary>
public enum SipDialogUsage
{
    /// <summary>None: what ends a usage means nothing to a request that belongs to none, such as OPTIONS.</summary>
    None = 0,

    /// <summary>The call: what an INVITE sets up and a BYE ends.</summary>
    Invite = 1,

    /// <summary>One subscription: what a SUBSCRIBE or REFER makes, and NOTIFY serves.</summary>
    Subscription = 2,

    /// <summary>A registration: a dialog by name only, which is never shared.</summary>
    Registration = 3,
}
