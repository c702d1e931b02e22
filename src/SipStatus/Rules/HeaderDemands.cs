using System;
using System.Collections.Generic;

namespace SipStatus.Rules;

/// <summary>Which of the rules of a code can be checked.</summary>
internal static class HeaderDemands
{
    /// <summary>Whether a rule demands a field of every response to a method, and no rule before it demands the same field.</summary>
    internal static bool IsFirstDemand(IReadOnlyList<SipHeaderRule> rules, int index, ReadOnlySpan<char> method)
    {
        if (!rules[index].IsDemandedOf(method))
        {
            return false;
        }

        for (var i = 0; i < index; i++)
        {
            if (rules[i].IsDemandedOf(method) && rules[i].Name == rules[index].Name)
            {
                return false;
            }
        }

        return true;
    }
}
