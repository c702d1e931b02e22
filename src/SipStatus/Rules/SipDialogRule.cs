using System.Linq;

namespace SipStatus.Rules;

/// <summary>
/// What a response to a request inside a dialog, or the lack of one, does to transaction, usage, dialog and subscription. Immutable.
/// </summary>
/// <remarks>
/// <para>Where the RFCs disagree, the rules say this, and <see cref="Note"/> names who says otherwise:</para>
/// <list type="bullet">
/// <item>408: RFC 3261, section 12.2.1.2, would end the dialog. Table 2 of RFC 5057 says transaction, but its note 4 has it treated as a
/// timeout, which ends the usage (section 5.2). The rule ends the usage. RFC 6665 does not list 408 among what ends a subscription, so a
/// subscription lives.</item>
/// <item>No response at all: RFC 3261, section 12.2.1.2, would end the dialog, RFC 5057, section 5.2, the usage. The rule ends the usage,
/// and the subscription (RFC 6665, sections 4.1.2.2 and 4.2.2).</item>
/// <item>481: RFC 3261, section 12.2.1.2, would end the dialog, RFC 5057 the usage. The rule ends the usage.</item>
/// <item>502: RFC 5057 ends the dialog and with it the subscription. RFC 6665 does not list it. The rule ends the dialog, and the
/// subscription lives and may be refreshed.</item>
/// <item>405, 480 and 501 to a re-INVITE: RFC 3261, section 14.1, keeps the session parameters as they were after any other failure than
/// 408, 481 and a timeout, and says nothing of these codes. RFC 5057 ends at most the usage. The rule ends the usage, to which INVITE is
/// integral. To an UPDATE they end the transaction only (RFC 3311, section 5.3). A stack that keeps the call puts
/// <see cref="SipDialogEffect.Transaction"/> for INVITE above the rules, with a <see cref="SipDialogPolicy"/>.</item>
/// <item>503 without Retry-After to a BYE: RFC 5057 says transaction, but RFC 3261, section 21.5.4, takes it for a 500, after which the
/// usage counts as ended (RFC 5057, section 5.1, note 13). The rule ends the usage.</item>
/// <item>3xx: a redirection concerns the whole dialog, and ends nothing.</item>
/// </list>
/// </remarks>
/// <example>
/// <code>
/// SipDialogRule rule = SipStatusCode.CallOrTransactionDoesNotExist.GetDialogRule("UPDATE");
/// Console.WriteLine(rule.Effect);      // Usage
/// Console.WriteLine(rule.Reference);   // RFC 5057, section 5.1
/// </code>
/// </example>
public sealed class SipDialogRule
{
    private readonly RuleCondition _condition;

    internal SipDialogRule(
        SipDialogEffect effect, bool ends, bool endsSubscription, SipMethodSet methods,
        RuleCondition condition, SipRfcReference? reference, string note)
    {
        Effect = effect;
        Ends = ends;
        EndsSubscription = endsSubscription;
        Methods = methods;
        _condition = condition;
        Condition = condition.ToString();
        Reference = reference;
        Note = note;
    }

    /// <summary>The rule for a request inside a dialog that is never answered (RFC 5057, section 5.2).</summary>
    /// <remarks>
    /// The timeout of a request that belongs to no usage, such as OPTIONS, has no effect. RFC 3261, section 12.2.1.2, would end the dialog;
    /// the rule follows RFC 5057.
    /// </remarks>
    public static SipDialogRule Timeout => DialogTable.Timeout;

    /// <summary>
    /// How far the effect reaches. <see cref="SipMethodUsage"/> tells which usage of a method <see cref="SipDialogEffect.Usage"/> means.
    /// </summary>
    public SipDialogEffect Effect { get; }

    /// <summary>
    /// Whether what <see cref="Effect"/> names is over. <see langword="false"/> for a 3xx, which redirects the dialog, and if there is
    /// no effect.
    /// </summary>
    public bool Ends { get; }

    /// <summary>
    /// Whether a subscription is over when its refreshing SUBSCRIBE or its NOTIFY gets this response (RFC 6665, sections 4.1.2.2 and
    /// 4.2.2). For a subscription this takes precedence over <see cref="Effect"/>.
    /// </summary>
    public bool EndsSubscription { get; }

    /// <summary>The methods of the requests that the rule is for.</summary>
    public SipMethodSet Methods { get; }

    /// <summary>
    /// When the rule holds, in a few words; empty if it always does. It is <see cref="Circumstances"/> and <see cref="OtherCondition"/> in
    /// one text.
    /// </summary>
    public string Condition { get; }

    /// <summary>What has to be so for it to hold, as far as a program can tell.</summary>
    public SipCircumstances Circumstances => _condition.Circumstances;

    /// <summary>What else has to be so, in words; empty if <see cref="Circumstances"/> says it all.</summary>
    public string OtherCondition => _condition.Rest;

    /// <summary>
    /// The RFC and section that state it; <see langword="null"/> in the rule for the default value of <see cref="SipStatusCode"/>.
    /// </summary>
    public SipRfcReference? Reference { get; }

    /// <summary>What else there is to say of it, such as who disagrees; may be empty.</summary>
    public string Note { get; }

    /// <summary>Whether it holds with what is known.</summary>
    /// <param name="known">What is known.</param>
    /// <returns>
    /// <see langword="true"/> if it does, <see langword="false"/> if it does not; <see langword="null"/> if that depends on what
    /// is not known, or on <see cref="OtherCondition"/>.
    /// </returns>
    public bool? Holds(SipCircumstances known) => _condition.IsMet(known.WithImplied());

    /// <summary>Whether it holds with what is known of a question.</summary>
    internal bool? HoldsFor(AnswerQuestion question) => _condition.IsMet(question.Known);

    /// <summary>The rule in one line.</summary>
    /// <returns>
    /// For example <c>ends the INVITE usage; methods: ACK BYE INVITE PRACK (RFC 5057, section 5.1)</c>. A rule that lists no methods does
    /// not name the usage: <c>ends the usage (RFC 5057, section 5.1)</c>, or <c>ends the usage, but no subscription (RFC 5057, section
    /// 5.2)</c> if RFC 6665 lets a subscription live.
    /// </returns>
    public override string ToString()
    {
        var what = Effect switch
        {
            SipDialogEffect.None => "no effect",
            SipDialogEffect.EarlyDialog => "the early dialog",
            SipDialogEffect.Transaction => "the transaction only",
            SipDialogEffect.Session => "the session",
            SipDialogEffect.Usage => WordsOfUsage(),
            _ => "the dialog",
        };
        var verb = Effect == SipDialogEffect.None ? "" : Ends ? "ends " : "redirects ";
        var subscription = SparesSubscription ? ", but no subscription" : "";
        var methods = Methods == SipMethodSet.Any ? "" : $"; methods: {Methods}";
        var condition = Condition.Length == 0 ? "" : $"; condition: {Condition}";
        var reference = Reference is null ? "" : $" ({Reference})";
        return $"{verb}{what}{subscription}{methods}{condition}{reference}";
    }

    // What ends a usage ends the subscription of a SUBSCRIBE or NOTIFY with it, unless RFC 6665 says otherwise.
    private bool SparesSubscription => Ends && !EndsSubscription && Effect >= SipDialogEffect.Usage && Methods == SipMethodSet.Any;

    private string WordsOfUsage()
    {
        if (Methods.Scope != SipMethodScope.Only)
        {
            return "the usage";
        }

        var usages = Methods.Methods.Select(method => SipMethodUsage.Of(method).Usage).Distinct().ToList();
        return usages.Count == 1 ? SipMethodUsage.Words(usages[0]) : "the usage";
    }
}
