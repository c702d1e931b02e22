using System;
using System.Collections.Generic;
using System.Linq;

namespace SipStatus.Tests.Oracle;

/// <summary>
/// A grammar put together as ABNF writes it, and matched one unit at a time: all the places where a text may be in it are kept side by
/// side, so that nothing is ever guessed or taken back. Every place leads to an end.
/// </summary>
internal sealed class Abnf
{
    private readonly List<(int Low, int High, int Target)>[] _steps;
    private readonly List<int>[] _jumps;

    private Abnf(List<(int Low, int High, int Target)>[] steps, List<int>[] jumps) => (_steps, _jumps) = (steps, jumps);

    /// <summary>A rule: adds what it matches between two places.</summary>
    public delegate void Rule(Builder grammar, int from, int to);

    public static Rule Empty => (grammar, from, to) => grammar.Jump(from, to);

    public static Abnf Of(Rule rule)
    {
        var builder = new Builder();
        var (from, to) = (builder.NewPlace(), builder.NewPlace());
        rule(builder, from, to);
        return new Abnf([.. builder.Steps], [.. builder.Jumps]);
    }

    public static Rule Range(int low, int high) => (grammar, from, to) => grammar.Step(from, low, high, to);

    /// <summary>A text, in any letter case as ABNF has it.</summary>
    public static Rule Literal(string text) =>
        Sequence([.. text.Select(unit => Either(Unit(char.ToLowerInvariant(unit)), Unit(char.ToUpperInvariant(unit))))]);

    private static Rule Unit(char unit) => Range(unit, unit);

    public static Rule AnyOf(string units) => Either([.. units.Select(unit => Range(unit, unit))]);

    public static Rule Sequence(params Rule[] rules) => (grammar, from, to) =>
    {
        for (var i = 0; i < rules.Length; i++)
        {
            var next = i == rules.Length - 1 ? to : grammar.NewPlace();
            rules[i](grammar, from, next);
            from = next;
        }
    };

    public static Rule Either(params Rule[] rules) => (grammar, from, to) => Array.ForEach(rules, rule => rule(grammar, from, to));

    public static Rule Optional(Rule rule) => Either(rule, Empty);

    public static Rule Many(Rule rule) => (grammar, from, to) =>
    {
        var place = grammar.NewPlace();
        grammar.Jump(from, place);
        rule(grammar, place, place);
        grammar.Jump(place, to);
    };

    public static Rule AtLeastOne(Rule rule) => Sequence(rule, Many(rule));

    /// <summary>-1 where the whole text matches; else the length of the longest prefix that begins some text that does.</summary>
    public int Match(IEnumerable<int> units)
    {
        var places = WithJumps([0]);
        var offset = 0;
        foreach (var unit in units)
        {
            var next = WithJumps(
                places.SelectMany(place => _steps[place]).Where(step => step.Low <= unit && unit <= step.High).Select(step => step.Target));
            if (next.Count == 0)
            {
                return offset;
            }

            (places, offset) = (next, offset + 1);
        }

        return places.Contains(1) ? -1 : offset;
    }

    private HashSet<int> WithJumps(IEnumerable<int> places)
    {
        var reached = new HashSet<int>();
        var open = new Stack<int>(places);
        while (open.TryPop(out var place))
        {
            if (reached.Add(place))
            {
                _jumps[place].ForEach(open.Push);
            }
        }

        return reached;
    }

    /// <summary>The places of a grammar that is being put together.</summary>
    internal sealed class Builder
    {
        public List<List<(int Low, int High, int Target)>> Steps { get; } = [];

        public List<List<int>> Jumps { get; } = [];

        public int NewPlace()
        {
            Steps.Add([]);
            Jumps.Add([]);
            return Steps.Count - 1;
        }

        public void Step(int from, int low, int high, int to) => Steps[from].Add((low, high, to));

        public void Jump(int from, int to) => Jumps[from].Add(to);
    }
}
