using System;
using System.Collections.Generic;
using System.Linq;

namespace SipStatus.Rules;

/// <summary>What an answer depends on, in words.</summary>
internal static class AnswerWords
{
    internal static string DependsOn(SipFacts facts, IEnumerable<SipRule> open) =>
        DependsOn(facts, open.Select(rule => rule.OtherCondition));

    internal static string DependsOn(SipFacts facts, IEnumerable<SipDialogRule> open) =>
        DependsOn(facts, open.Select(rule => rule.OtherCondition));

    private static string DependsOn(SipFacts facts, IEnumerable<string> conditions)
    {
        var words = conditions.Where(condition => condition.Length > 0)
            .Distinct(StringComparer.Ordinal)
            .Select(condition => $"\"{condition}\"");
        string[] named = facts == SipFacts.None ? [] : [$"{facts}"];
        return "depends on " + string.Join(", ", named.Concat(words));
    }
}
