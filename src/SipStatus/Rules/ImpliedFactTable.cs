namespace SipStatus.Rules;

/// <summary>What follows from facts, by the table and by its contrapositions.</summary>
internal static partial class ImpliedFactTable
{
    /// <summary>Adds what follows from facts that are so and from facts that are not.</summary>
    /// <returns>Where the facts contradict each other, some are in both.</returns>
    internal static (SipFacts Facts, SipFacts Not) Add(SipFacts facts, SipFacts not)
    {
        var (before, notBefore) = (SipFacts.None, SipFacts.None);
        while ((facts, not) != (before, notBefore))
        {
            (before, notBefore) = (facts, not);
            foreach (var implication in s_implications)
            {
                if ((facts & implication.Fact) != 0)
                {
                    facts |= implication.Facts;
                    not |= implication.Not;
                }

                // Where the contrary of what would follow is so, the fact itself is not.
                if ((not & implication.Facts) != 0 || (facts & implication.Not) != 0)
                {
                    not |= implication.Fact;
                }
            }
        }

        return (facts, not);
    }
}
