using System;
using System.Collections.Generic;

namespace SipStatus.Benchmarks.Ratios;

/// <summary>An operation of the library and what it is compared with.</summary>
internal sealed class Row
{
    private readonly List<Comparison> _comparisons = [];

    internal Row(string operation, string name, int operationsPerPass, Func<long> pass)
    {
        Operation = operation;
        OperationsPerPass = operationsPerPass;
        Subject = new Contender(name, pass);
    }

    /// <summary>What the table calls the operation.</summary>
    internal string Operation { get; }

    /// <summary>How many operations one pass of any contender does.</summary>
    internal int OperationsPerPass { get; }

    /// <summary>The library.</summary>
    internal Contender Subject { get; }

    internal IReadOnlyList<Comparison> Comparisons => _comparisons;

    /// <summary>Whether the result of the operation is a new string, which must be allocated.</summary>
    internal bool MakesStrings { get; private init; }

    internal static Row WithNewStrings(string operation, string name, int operationsPerPass, Func<long> pass) =>
        new(operation, name, operationsPerPass, pass) { MakesStrings = true };

    /// <summary>Adds a floor: it does less than the job, and the library may take at most so many times as long.</summary>
    internal Row Floor(string name, Func<long> pass, double? atMost = null) =>
        Add(new Comparison(new Contender(name, pass), new Target(TargetKind.TimesAsLong, atMost), DoesSameJob: false));

    /// <summary>Adds another way to the same result that the library is measured by as by a floor.</summary>
    internal Row Yardstick(string name, Func<long> pass, double? atMost = null) =>
        Add(new Comparison(new Contender(name, pass), new Target(TargetKind.TimesAsLong, atMost), DoesSameJob: true));

    /// <summary>Adds a rival that does the same job, and that the library must beat so many times.</summary>
    internal Row Rival(string name, Func<long> pass, double? faster = null, bool sameJob = true) =>
        Add(new Comparison(new Contender(name, pass), new Target(TargetKind.TimesFaster, faster), sameJob));

    /// <summary>Adds the library's own build for another framework.</summary>
    internal Row OtherBuild(string name, Func<long> pass, double atMost) =>
        Add(new Comparison(new Contender(name, pass), new Target(TargetKind.OtherTimesAsLong, atMost), DoesSameJob: true));

    private Row Add(Comparison comparison)
    {
        _comparisons.Add(comparison);
        return this;
    }
}
