namespace SipStatus.Rules;

/// <summary>
/// What a client or a proxy must, should or may do after a code, or must not: with credentials after a 401, without the extension after a
/// 420, at another server after a 503, never again after a 403. Immutable.
/// </summary>
/// <remarks>
/// What no RFC settles is left to the stack: whether to try again at all and how often, which credentials, which of several contacts or
/// servers first, how long to wait if no header field says so, what to do after a code without a rule (RFC 3261, section 8.1.3.5 leaves
/// it open), and how to ask a person. A code that the stack does not know counts as <see cref="SipStatusCode.ToFallback"/> says, and has
/// its rules.
/// </remarks>
/// <example>
/// <code>
/// foreach (SipRetryRule rule in SipStatusCode.IntervalTooBrief.GetRetryRules())
/// {
///     if (rule.AppliesTo("REGISTER", SipRole.Uac))
///     {
///         Console.WriteLine(rule);
///     }
/// }
///
/// // may ChangeRequest Interval; methods: REGISTER; role: Uac (RFC 3261, section 10.2.8)
/// // should not Repeat; methods: all but ACK CANCEL; role: Uac (RFC 3261, section 21.4)
/// // may AlternateServer; methods: all but ACK BYE CANCEL INFO NOTIFY PRACK UPDATE; role: Uac; condition: outside a dialog
/// // (RFC 3261, section 21.4)
/// </code>
/// </example>
public sealed class SipRetryRule : SipRule
{
    internal SipRetryRule(
        SipRetryAction action, SipRequestChange change,
        SipMethodSet methods, RuleRole role, SipRequirementLevel level, RuleCondition condition, SipRfcReference reference, string note)
        : base(methods, role, level, condition, reference, note)
    {
        Action = action;
        Change = change;
    }

    /// <summary>What is done, or not done.</summary>
    public SipRetryAction Action { get; }

    /// <summary>What changes in the request; <see cref="SipRequestChange.None"/> if nothing has to.</summary>
    public SipRequestChange Change { get; }

    private protected override string Matter => Change == SipRequestChange.None ? $"{Action}" : $"{Action} {Change}";
}
