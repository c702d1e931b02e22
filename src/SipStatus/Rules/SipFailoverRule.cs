using System.Collections.Generic;

namespace SipStatus.Rules;

/// <summary>Which failures send a request to the next server, and which do not (RFC 3263, section 4.3). Immutable.</summary>
/// <remarks>
/// How often, in what order and how soon to try again is left to the stack, apart from what RFC 3263 says about DNS records.
/// </remarks>
/// <example>
/// <code>
/// foreach (SipFailoverRule rule in SipFailoverRule.All)
/// {
///     if (rule.Event == SipFailureEvent.Timeout &amp;&amp; rule.AppliesTo("INVITE", SipRole.Proxy))
///     {
///         Console.WriteLine(rule);
///     }
/// }
/// </code>
/// </example>
public sealed class SipFailoverRule : SipRule
{
    internal SipFailoverRule(
        SipFailureEvent failure, SipFailoverAction action,
        SipMethodSet methods, RuleRole role, SipRequirementLevel level, RuleCondition condition, SipRfcReference reference, string note)
        : base(methods, role, level, condition, reference, note)
    {
        Event = failure;
        Action = action;
    }

    /// <summary>Every rule.</summary>
    public static IReadOnlyList<SipFailoverRule> All => FailoverRuleTable.Rules;

    /// <summary>What happened.</summary>
    public SipFailureEvent Event { get; }

    /// <summary>What it leads to.</summary>
    public SipFailoverAction Action { get; }

    private protected override string Matter => $"{Action} after {Event}";
}
