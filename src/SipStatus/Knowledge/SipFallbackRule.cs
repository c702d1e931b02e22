using System.Collections.Generic;

namespace SipStatus;

/// <summary>
/// What counts as a code though no such response came: a timeout as 408, a transport error as 503 (RFC 3261, section 8.1.3.1), or one code as
/// another. Immutable. Each rule has a property here.
/// </summary>
/// <remarks>
/// That an unknown code counts as the x00 of its class is not among the rules: <see cref="SipStatusCode.ToFallback"/> tells (RFC 3261, section
/// 8.1.3.2).
/// </remarks>
/// <example>
/// <code>
/// Console.WriteLine(SipFallbackRule.UacTimeout.CountsAs);   // 408 Request Timeout
/// </code>
/// </example>
public sealed partial class SipFallbackRule : SipRule
{
    internal SipFallbackRule(
        string name, SipFallbackTrigger trigger, int received, int countsAs,
        SipMethodSet methods, SipRole role, SipRequirementLevel level, string condition, SipRfcReference reference, string note)
        : base(methods, role, level, condition, reference, note)
    {
        Name = name;
        Trigger = trigger;
        Received = SipStatusCode.OfDigits(received);
        CountsAs = SipStatusCode.OfDigits(countsAs);
    }

    /// <summary>Every rule.</summary>
    public static IReadOnlyList<SipFallbackRule> All => FallbackRuleTable.Rules;

    /// <summary>The name of the rule, which is that of its property.</summary>
    public string Name { get; }

    /// <summary>What happened.</summary>
    public SipFallbackTrigger Trigger { get; }

    /// <summary>The code of the response where <see cref="Trigger"/> is one, else the default value.</summary>
    public SipStatusCode Received { get; }

    /// <summary>The code that it counts as; the default value where it counts as no response at all.</summary>
    public SipStatusCode CountsAs { get; }

    private protected override string Matter
    {
        get
        {
            var what = Trigger == SipFallbackTrigger.Response ? $"{Received}" : $"{Trigger}";
            return $"take {what} for {(CountsAs == default ? "no response" : CountsAs)}";
        }
    }
}
