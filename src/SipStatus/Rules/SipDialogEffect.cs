namespace SipStatus.Rules;

/// <summary>
/// How far the effect of a response to a request inside a dialog reaches, in the sense of
/// <see href="https://www.rfc-editor.org/rfc/rfc5057#section-5.1">RFC 5057, section 5.1</see>. Each reaches further than the one before.
/// </summary>
public enum SipDialogEffect
{
    /// <summary>No effect beyond the response itself: a provisional response or a success.</summary>
    None = 0,

    /// <summary>The early dialog that the response names (RFC 6228, section 4).</summary>
    EarlyDialog = 1,

    /// <summary>The transaction only: dialog and usage go on.</summary>
    Transaction = 2,

    /// <summary>The session that the dialog carries: media stop. Dialog and usage go on (RFC 3261, section 15.1.1).</summary>
    Session = 3,

    /// <summary>
    /// The usage that the request belongs to, such as a call or a subscription; the dialog only if it was the last one.
    /// </summary>
    Usage = 4,

    /// <summary>The whole dialog with all its usages.</summary>
    Dialog = 5,
}
