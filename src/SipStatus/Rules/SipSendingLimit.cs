namespace SipStatus.Rules;

/// <summary>
/// Who may send or forward a code, and for which methods: a 408 only to INVITE, a 202 no longer to SUBSCRIBE, a 100 never upstream. A limit
/// may also allow or demand what it names. Immutable.
/// </summary>
/// <example>
/// <code>
/// SipSendingLimit? limit = SipStatusCode.RequestTimeout.GetProhibition("MESSAGE", SipRole.Proxy);
/// Console.WriteLine(limit?.Reference);   // RFC 4320, section 4.2
/// </code>
/// </example>
public sealed class SipSendingLimit : SipRule
{
    internal SipSendingLimit(
        SipSendingAct act, SipMethodSet methods, RuleRole role, SipRequirementLevel level,
        RuleCondition condition, SipRfcReference reference, string note)
        : base(methods, role, level, condition, reference, note) => Act = act;

    /// <summary>What is limited.</summary>
    public SipSendingAct Act { get; }

    private protected override string Matter => Act switch
    {
        SipSendingAct.Send => "send",
        SipSendingAct.SendReliably => "send reliably",
        _ => "forward",
    };

    /// <summary>Whether it forbids answering with the code, with no condition.</summary>
    internal bool IsProhibition => Act == SipSendingAct.Send && Level == SipRequirementLevel.MustNot && IsUnconditional;
}
