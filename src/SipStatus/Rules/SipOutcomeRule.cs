namespace SipStatus.Rules;

/// <summary>
/// A row of a <see cref="SipOutcomeMapping"/>: what responses with some codes mean to people, and on what that rests. Immutable.
/// </summary>
public sealed class SipOutcomeRule
{
    internal SipOutcomeRule(
        SipStatusCodeSet codes,
        SipOutcomeCondition condition,
        SipOutcome outcome,
        bool isJudgement,
        SipRfcReference? reference,
        string note)
    {
        Codes = codes;
        Condition = condition;
        Outcome = outcome;
        IsJudgement = isJudgement;
        Reference = reference;
        Note = note;
    }

    /// <summary>The codes: one, or a class for its codes without a row of their own, or the codes given to With.</summary>
    public SipStatusCodeSet Codes { get; }

    /// <summary>What else has to be known.</summary>
    public SipOutcomeCondition Condition { get; }

    /// <summary>The outcome.</summary>
    public SipOutcome Outcome { get; }

    /// <summary>
    /// Whether the outcome is a judgement of this library, since <see cref="Reference"/> does not say it in so many words;
    /// <see langword="true"/> for a row from With.
    /// </summary>
    public bool IsJudgement { get; }

    /// <summary>The RFC and section that say it, or that the judgement rests on; <see langword="null"/> for a row from With.</summary>
    public SipRfcReference? Reference { get; }

    /// <summary>What else there is to say of it; may be empty, but not for a judgement of this library.</summary>
    public string Note { get; }

    /// <summary>The row in one line.</summary>
    /// <returns>For example <c>486: Busy (RFC 3261, section 21.4.24)</c>.</returns>
    public override string ToString()
    {
        var condition = Condition == SipOutcomeCondition.None ? "" : $", {Condition}";
        var basis = Reference is null ? "laid over" : IsJudgement ? $"a judgement by {Reference}" : $"{Reference}";
        return $"{Codes}{condition}: {Outcome} ({basis})";
    }
}
