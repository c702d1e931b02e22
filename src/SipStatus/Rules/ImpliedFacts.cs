namespace SipStatus.Rules;

/// <summary>A fact, and what follows from it.</summary>
internal readonly struct ImpliedFacts(SipFacts fact, SipFacts facts, SipFacts not)
{
    /// <summary>The fact.</summary>
    internal SipFacts Fact { get; } = fact;

    /// <summary>The facts that are so with it.</summary>
    internal SipFacts Facts { get; } = facts;

    /// <summary>The facts that are not so with it.</summary>
    internal SipFacts Not { get; } = not;
}
