namespace SipStatus.Rules;

/// <summary>When a rule holds: what has to be known, and in words what else there is to it.</summary>
internal readonly struct RuleCondition
{
    internal RuleCondition(SipFacts facts, SipFacts not, string rest)
    {
        Circumstances = new SipCircumstances(facts, not);
        Rest = rest;
    }

    internal SipCircumstances Circumstances { get; }

    /// <summary>What no fact tells; empty if the facts say it all.</summary>
    internal string Rest { get; }

    public static implicit operator RuleCondition(string rest) => new(SipFacts.None, SipFacts.None, rest);

    /// <summary>The whole of it in words; empty if the rule always holds.</summary>
    public override string ToString()
    {
        var text = FactTable.ToWords(Circumstances);
        return text.Length == 0 ? Rest : Rest.Length == 0 ? text : $"{text}; {Rest}";
    }

    /// <summary>Whether it is met; null if that depends on what is not known.</summary>
    internal bool? IsMet(SipCircumstances known)
    {
        var (facts, not) = (Circumstances.Facts, Circumstances.Not);
        if ((facts & known.Not) != 0 || (not & known.Facts) != 0)
        {
            return false;
        }

        return (facts & ~known.Facts) == 0 && (not & ~known.Not) == 0 && Rest.Length == 0 ? true : null;
    }
}
