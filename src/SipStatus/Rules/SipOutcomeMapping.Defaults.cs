using System;
using System.Linq;

namespace SipStatus.Rules;

// Rows for the codes of a class that have no row of their own.
public sealed partial class SipOutcomeMapping
{
    /// <summary>Makes a copy of the mapping with another outcome for the codes of a class that have no row of their own.</summary>
    /// <param name="statusClass">The class, from <see cref="SipStatusClass.Success"/> on.</param>
    /// <param name="outcome">The outcome.</param>
    /// <returns>A new mapping; this one does not change.</returns>
    /// <remarks>The row takes the place of that of the class: what was laid over for single codes or sets of them stays before
    /// it.</remarks>
    /// <exception cref="ArgumentOutOfRangeException">
    /// <paramref name="statusClass"/> is not a class that ends an INVITE, or <paramref name="outcome"/> is no value of its enumeration.
    /// </exception>
    /// <example>
    /// <code>
    /// SipOutcomeMapping carrier = SipOutcomeMapping.Default.WithDefault(SipStatusClass.ClientError, SipOutcome.Rejected);
    /// Console.WriteLine(carrier.GetOutcome(new SipStatusCode(499)));   // Rejected
    /// Console.WriteLine(carrier.GetOutcome(SipStatusCode.BusyHere));   // Busy
    /// </code>
    /// </example>
    public SipOutcomeMapping WithDefault(SipStatusClass statusClass, SipOutcome outcome)
    {
        if (statusClass is < SipStatusClass.Success or > SipStatusClass.GlobalFailure)
        {
            throw new ArgumentOutOfRangeException(nameof(statusClass), statusClass, "A response of this class ends no INVITE.");
        }

        SipOutcomeWords.MustBeOutcome(outcome);
        var rules = Rules.ToArray();
        var codes = SipStatusCodeSet.Of(statusClass);

        // Rows from With come first, so the last row of a class is its own.
        var own = Array.FindLastIndex(rules, rule => rule.Codes.Equals(codes));
        rules[own] = new SipOutcomeRule(codes, SipOutcomeCondition.None, outcome, isJudgement: true, null, "");
        return new SipOutcomeMapping(Array.AsReadOnly(rules));
    }
}
