namespace SipStatus.Rules;

/// <summary>
/// What a dialog is used for, in the sense of <see href="https://www.rfc-editor.org/rfc/rfc5057#section-5.3">RFC 5057, section 5.3</see>. A
/// dialog may have several usages: at most one INVITE usage, and any number of subscriptions. It is over with its last usage.
/// </summary>
public enum SipDialogUsage
{
    /// <summary>No usage. For a request without one, such as OPTIONS, a rule that ends the usage ends nothing.</summary>
    None = 0,

    /// <summary>The call: what an INVITE sets up and a BYE ends.</summary>
    Invite = 1,

    /// <summary>One subscription: what a SUBSCRIBE or REFER makes, and NOTIFY serves.</summary>
    Subscription = 2,

    /// <summary>A registration: a dialog by name only, which has no other usage.</summary>
    Registration = 3,
}
