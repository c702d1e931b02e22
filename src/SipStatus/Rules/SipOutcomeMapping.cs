using System;
using System.Collections.Generic;

namespace SipStatus.Rules;

/// <summary>
/// The outcome, in one word, of each response to an INVITE. <see cref="Default"/> follows the RFCs as far as they say it; its other rows
/// are marked as judgements. A carrier's own reading is put above it with
/// <see cref="With(SipStatusCodeSet, SipOutcome, SipOutcomeCondition)"/>, and for what has no row of its own with
/// <see cref="WithDefault(SipStatusClass, SipOutcome)"/>. Immutable.
/// </summary>
/// <remarks>
/// <para>
/// Tables of this kind disagree most on 408, 480, 487 and 603. Here 480 is <see cref="SipOutcome.Unavailable"/> and not busy, 603 is
/// <see cref="SipOutcome.Rejected"/> and not "no answer", 487 is <see cref="SipOutcome.Cancelled"/>, all three by RFC 3261; 408 is
/// <see cref="SipOutcome.NoAnswer"/> as a judgement.
/// </para>
/// <para>
/// A code without a row has the outcome of its class, registered or not. A call that timed out or lost its transport has the outcome of the
/// code that counts for it, 408 or 503 (RFC 3261, section 8.1.3.1).
/// </para>
/// <para><b>Threads.</b> Every member may be called from any thread at any time.</para>
/// </remarks>
/// <example>
/// <code>
/// SipOutcomeMapping outcomes = SipOutcomeMapping.Default;
/// Console.WriteLine(outcomes.GetOutcome(SipStatusCode.TemporarilyUnavailable));   // Unavailable
/// Console.WriteLine(outcomes.GetOutcome(SipStatusCode.Decline));                  // Rejected
///
/// SipReason reason = SipReason.Parse("SIP;cause=603;text=\"Network Blocked\";v=analytics1");
/// Console.WriteLine(outcomes.GetOutcome(SipStatusCode.Decline, reason));          // Blocked
///
/// SipOutcomeMapping carrier = outcomes.With(SipStatusCode.TemporarilyUnavailable, SipOutcome.NoAnswer);
/// Console.WriteLine(carrier.GetOutcome(SipStatusCode.TemporarilyUnavailable).GetWord("en"));   // no answer
/// </code>
/// </example>
public sealed partial class SipOutcomeMapping
{
    private SipOutcomeMapping(IReadOnlyList<SipOutcomeRule> rules) => Rules = rules;

    /// <summary>The mapping of this library.</summary>
    public static SipOutcomeMapping Default { get; } = new(OutcomeRuleTable.Rules);

    /// <summary>Every row, in the order of precedence: rows from With, the latest first; then codes; then classes.</summary>
    public IReadOnlyList<SipOutcomeRule> Rules { get; }

    /// <summary>The outcome of a response.</summary>
    /// <param name="code">The code.</param>
    /// <returns>
    /// The outcome; <see cref="SipOutcome.None"/> for the default value, and for a provisional response unless With gave it one.
    /// </returns>
    public SipOutcome GetOutcome(SipStatusCode code) => FindRule(code)?.Outcome ?? SipOutcome.None;

    /// <summary>The outcome of a response that has a Reason header field with one value.</summary>
    /// <param name="code">The code.</param>
    /// <param name="reason">
    /// The value; the default value if there is none. All it can tell is a blocked call from one that a person has declined.
    /// </param>
    /// <returns>
    /// The outcome; <see cref="SipOutcome.None"/> for the default value, and for a provisional response unless With gave it one.
    /// </returns>
    public SipOutcome GetOutcome(SipStatusCode code, SipReason reason) => FindRule(code, reason)?.Outcome ?? SipOutcome.None;

    /// <summary>The outcome of a response that has a Reason header field.</summary>
    /// <param name="code">The code.</param>
    /// <param name="reasons">
    /// All values of the header field, as <see cref="SipReason.ParseAll(string)"/> gives them; empty if it has none.
    /// </param>
    /// <returns>
    /// The outcome; <see cref="SipOutcome.None"/> for the default value, and for a provisional response unless With gave it one.
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="reasons"/> is <see langword="null"/>.</exception>
    public SipOutcome GetOutcome(SipStatusCode code, IReadOnlyList<SipReason> reasons) =>
        FindRule(code, reasons)?.Outcome ?? SipOutcome.None;

    /// <summary>The row that gives the outcome of a response, if only its code is known.</summary>
    /// <param name="code">The code.</param>
    /// <returns>The row; <see langword="null"/> for the default value, and for a provisional response unless With gave it one.</returns>
    public SipOutcomeRule? FindRule(SipStatusCode code) => FindRule(code, SipOutcomeCondition.None);

    /// <summary>The row that gives the outcome of a response.</summary>
    /// <param name="code">The code.</param>
    /// <param name="condition">What else is known of it; a condition that the code has no row for is ignored.</param>
    /// <returns>
    /// The row with the condition if there is one, else the row without; <see langword="null"/> for the default value, and for a
    /// provisional response unless With gave it one.
    /// </returns>
    public SipOutcomeRule? FindRule(SipStatusCode code, SipOutcomeCondition condition)
    {
        SipOutcomeRule? plain = null;
        for (var i = 0; i < Rules.Count; i++)
        {
            var rule = Rules[i];
            if (rule.Codes.Contains(code))
            {
                if (rule.Condition == condition)
                {
                    return rule;
                }

                plain ??= rule.Condition == SipOutcomeCondition.None ? rule : null;
            }
        }

        return plain;
    }

    /// <summary>The row that gives the outcome of a response that has a Reason header field with one value.</summary>
    /// <param name="code">The code.</param>
    /// <param name="reason">The value; the default value if there is none.</param>
    /// <returns>The row; <see langword="null"/> for the default value, and for a provisional response unless With gave it one.</returns>
    public SipOutcomeRule? FindRule(SipStatusCode code, SipReason reason) => FindRule(code, ConditionOf(reason));

    /// <summary>The row that gives the outcome of a response that has a Reason header field.</summary>
    /// <param name="code">The code.</param>
    /// <param name="reasons">All values of the header field; empty if it has none.</param>
    /// <returns>The row; <see langword="null"/> for the default value, and for a provisional response unless With gave it one.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="reasons"/> is <see langword="null"/>.</exception>
    public SipOutcomeRule? FindRule(SipStatusCode code, IReadOnlyList<SipReason> reasons)
    {
        if (reasons is null)
        {
            Throw.ArgumentNull(nameof(reasons));
        }

        var condition = SipOutcomeCondition.None;
        for (var i = 0; i < reasons.Count && condition == SipOutcomeCondition.None; i++)
        {
            condition = ConditionOf(reasons[i]);
        }

        return FindRule(code, condition);
    }

    /// <summary>Makes a copy of the mapping with another outcome for a code.</summary>
    /// <param name="code">The code, registered or not.</param>
    /// <param name="outcome">The outcome.</param>
    /// <param name="condition">
    /// What else has to be known. A row without a condition does not hide one with it: that still comes first if its condition holds.
    /// </param>
    /// <returns>A new mapping; this one does not change.</returns>
    /// <exception cref="ArgumentOutOfRangeException">
    /// <paramref name="code"/> is <c>default(SipStatusCode)</c>, which is no code; or <paramref name="outcome"/> or
    /// <paramref name="condition"/> is no value of its enumeration.
    /// </exception>
    public SipOutcomeMapping With(SipStatusCode code, SipOutcome outcome, SipOutcomeCondition condition = SipOutcomeCondition.None)
    {
        if (code == default)
        {
            StatusCodeSetThrow.NoCode(nameof(code));
        }

        return With(SipStatusCodeSet.Create(code), outcome, condition);
    }

    /// <summary>Makes a copy of the mapping with another outcome for some codes.</summary>
    /// <param name="codes">The codes, such as <c>SipStatusCodeSet.Parse("5xx,!503")</c>.</param>
    /// <param name="outcome">The outcome.</param>
    /// <param name="condition">
    /// What else has to be known. A row without a condition does not hide one with it: that still comes first if its condition holds.
    /// </param>
    /// <returns>A new mapping; this one does not change.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="codes"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentOutOfRangeException">
    /// <paramref name="outcome"/> or <paramref name="condition"/> is no value of its enumeration.
    /// </exception>
    public SipOutcomeMapping With(SipStatusCodeSet codes, SipOutcome outcome, SipOutcomeCondition condition = SipOutcomeCondition.None)
    {
        if (codes is null)
        {
            Throw.ArgumentNull(nameof(codes));
        }

        SipOutcomeWords.MustBeOutcome(outcome);
        if (condition is < SipOutcomeCondition.None or > SipOutcomeCondition.BlockedByAnalytics)
        {
            throw new ArgumentOutOfRangeException(nameof(condition), condition, "There is no such condition.");
        }

        var rules = new SipOutcomeRule[Rules.Count + 1];
        rules[0] = new SipOutcomeRule(codes, condition, outcome, isJudgement: true, null, "");
        for (var i = 0; i < Rules.Count; i++)
        {
            rules[i + 1] = Rules[i];
        }

        return new SipOutcomeMapping(Array.AsReadOnly(rules));
    }

    /// <summary>How many rows the mapping has.</summary>
    /// <returns>For example <c>36 rows</c>.</returns>
    public override string ToString() => $"{Rules.Count} rows";

    private static SipOutcomeCondition ConditionOf(SipReason reason) =>
        reason.IsBlockedByAnalytics ? SipOutcomeCondition.BlockedByAnalytics : SipOutcomeCondition.None;
}
