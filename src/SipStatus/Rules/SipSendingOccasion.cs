using System.Collections.Generic;

namespace SipStatus.Rules;

/// <summary>An occasion on which an RFC asks for a code. Immutable.</summary>
/// <remarks>The occasion is a summary in a few words, for finding the section and not in place of it.</remarks>
/// <example>
/// <code>
/// foreach (SipSendingOccasion occasion in SipSendingOccasion.All)
/// {
///     if (occasion.AppliesTo("CANCEL", SipRole.Uas))
///     {
///         Console.WriteLine($"{occasion.StatusCode}: {occasion.Occasion}");
///     }
/// }
/// </code>
/// </example>
public sealed class SipSendingOccasion : SipRule
{
    internal SipSendingOccasion(
        int code, SipMethodSet methods, RuleRole role, SipRequirementLevel level,
        RuleCondition occasion, SipRfcReference reference, string note)
        : base(methods, role, level, occasion, reference, note) => StatusCode = new SipStatusCode(code);

    /// <summary>Every occasion, by code.</summary>
    public static IReadOnlyList<SipSendingOccasion> All => SendingOccasionTable.Rules.All;

    /// <summary>The code that is due.</summary>
    public SipStatusCode StatusCode { get; }

    private protected override string Matter => $"send {StatusCode}";

    /// <summary>When it is due: the same as <see cref="SipRule.Condition"/>.</summary>
    public string Occasion => Condition;
}
