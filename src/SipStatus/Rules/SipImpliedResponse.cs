using System.Collections.Generic;

namespace SipStatus.Rules;

/// <summary>
/// Something that counts as a code without being a response with that code: a timeout counts as 408, a transport error as 503 (RFC 3261,
/// section 8.1.3.1), and some codes count as others. Immutable. Each rule has a property here, and <see cref="All"/> lists them.
/// </summary>
/// <remarks>
/// An unknown code counts as the x00 of its class (RFC 3261, section 8.1.3.2). That is not among the rules:
/// <see cref="SipStatusCode.ToFallback"/> does it.
/// </remarks>
/// <example>
/// <code>
/// Console.WriteLine(SipImpliedResponse.UacTimeout.CountsAs);   // 408 Request Timeout
/// </code>
/// </example>
public sealed partial class SipImpliedResponse : SipRule
{
    internal SipImpliedResponse(
        string name, SipImpliedResponseTrigger trigger, int received, int countsAs,
        SipMethodSet methods, RuleRole role, SipRequirementLevel level, RuleCondition condition, SipRfcReference reference, string note)
        : base(methods, role, level, condition, reference, note)
    {
        Name = name;
        Trigger = trigger;
        Received = SipStatusCode.OfDigits(received);
        CountsAs = SipStatusCode.OfDigits(countsAs);
    }

    /// <summary>Every rule.</summary>
    public static IReadOnlyList<SipImpliedResponse> All => ImpliedResponseTable.Rules;

    /// <summary>The name of the rule, which is that of its property.</summary>
    public string Name { get; }

    /// <summary>What happened.</summary>
    public SipImpliedResponseTrigger Trigger { get; }

    /// <summary>The code of the response if <see cref="Trigger"/> is one, else the default value.</summary>
    public SipStatusCode Received { get; }

    /// <summary>The code that it counts as; the default value if there is no code to act on or to send.</summary>
    public SipStatusCode CountsAs { get; }

    private protected override string Matter => $"treat {What} as {(CountsAs == default ? "nothing" : $"{CountsAs}")}";

    private string What => Trigger switch
    {
        SipImpliedResponseTrigger.Timeout => "a timeout",
        SipImpliedResponseTrigger.TransportError => "a transport error",
        SipImpliedResponseTrigger.AckError => "an error of the ACK",
        SipImpliedResponseTrigger.AddressesExhausted => "the failure of every address",
        SipImpliedResponseTrigger.TimerC => "timer C",
        SipImpliedResponseTrigger.NoFinalResponse => "no final response",
        SipImpliedResponseTrigger.IsupTimerT7 => "ISUP timer T7",
        SipImpliedResponseTrigger.IsupTimerT9 => "ISUP timer T9",
        SipImpliedResponseTrigger.QsigTimer => "a QSIG timer",
        SipImpliedResponseTrigger.QsigTimerT301 => "QSIG timer T301",
        SipImpliedResponseTrigger.QsigProtocolError => "a QSIG protocol error",
        _ => Received.ToString(),
    };
}
