using System.Collections.Generic;
using System.Linq;
using Spectre.Console;
using SipStatus.Q850;
using SipStatus.Tool.Output;

namespace SipStatus.Tool.Lookup;

/// <summary>The text of <c>q850</c>: for each cause the responses it becomes, and for each code the causes.</summary>
internal static class Q850Text
{
    private const int ColumnGap = 3;

    public static void Write(Page page, IReadOnlyList<Q850Cause> causes, IReadOnlyList<SipStatusCode> codes)
    {
        var blocks = causes.Select(cause => (Heading: Heading(cause), Facts: Facts(cause)))
            .Concat(codes.Select(code => (Heading: Heading(code), Facts: Facts(code))));
        var first = true;
        foreach (var (heading, facts) in blocks)
        {
            if (!first)
            {
                page.WriteLine();
            }

            page.WriteLine(heading);
            page.WriteLine();
            var grid = new Grid();
            grid.AddColumn(Column().NoWrap());
            grid.AddColumn(Column());
            grid.AddColumn(Column());
            foreach (var fact in facts)
            {
                fact.AddTo(grid);
            }

            page.Write(grid);
            first = false;
        }
    }

    private static StyledText[] Heading(Q850Cause cause) =>
    [
        new StyledText($" {cause.Value} ", Styles.Strong),
        cause.IsDefined ? new StyledText($" {cause.Text}", Styles.Strong) : new StyledText(" not defined by Q.850", Styles.Bad),
    ];

    private static StyledText[] Heading(SipStatusCode code) =>
    [
        new StyledText($" {code.Value} ", Styles.BadgeOf(code.Class)),
        code.IsRegistered ? new StyledText($" {code.ReasonPhrase}", Styles.Strong) : new StyledText(" not registered", Styles.Bad),
    ];

    private static IEnumerable<Fact> Facts(Q850Cause cause)
    {
        foreach (var (network, mapping) in Q850Networks.All)
        {
            var label = network;
            foreach (var rule in RulesOf(mapping, cause))
            {
                var code = rule.StatusCode == default ? "no response" : rule.StatusCode.ToString();
                yield return new Fact(label, code, Remark(rule.Condition, rule.IsDefault ? "any other cause" : "", rule.Note, rule.Reference));
                label = "";
            }
        }
    }

    private static IEnumerable<Fact> Facts(SipStatusCode code)
    {
        foreach (var (network, mapping) in Q850Networks.All)
        {
            var label = network;
            foreach (var rule in RulesOf(mapping, code))
            {
                var cause = rule.Cause == default ? "no cause" : rule.Cause.ToString();
                var first = rule.First == Q850FirstAttempt.None ? "" : $"first {MemberWords.Of(rule.First)}; ";
                var location = rule.Location == default ? "network" : rule.Location.Text;
                yield return new Fact(label, cause, $"location {location}; {first}{Remark(rule.Condition, rule.IsDefault ? "any other code" : "", rule.Note, rule.Reference)}");
                label = "";
            }

            if (label.Length > 0)
            {
                yield return new Fact(label, "no cause", "it ends no call");
            }
        }
    }

    /// <summary>The rows of a cause, else that of any other cause.</summary>
    public static IEnumerable<Q850ToStatusRule> RulesOf(Q850Mapping mapping, Q850Cause cause)
    {
        var own = mapping.ToStatusRules.Where(rule => rule.Cause == cause).ToList();
        return own.Count > 0 ? own : mapping.ToStatusRules.Where(rule => rule.IsDefault);
    }

    /// <summary>The rows of a code, else that of any other code of its range.</summary>
    public static IEnumerable<StatusToQ850Rule> RulesOf(Q850Mapping mapping, SipStatusCode code) =>
        mapping.FromStatusRules.Where(rule => rule.From <= code && code <= rule.To && (!rule.IsDefault || mapping.GetCause(code) == rule));

    private static string Remark(Q850Condition condition, string other, string note, SipRfcReference? reference) =>
        string.Join("; ", new[] { condition == Q850Condition.None ? "" : $"if {MemberWords.Of(condition)}", other, note, $"{reference}" }.Where(part => part.Length > 0));

    private static GridColumn Column() => new() { Padding = new Padding(1, 0, ColumnGap - 1, 0) };
}
