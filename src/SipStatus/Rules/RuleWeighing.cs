namespace SipStatus.Rules;

/// <summary>
/// Weighs rules of which each holds, does not hold, or may hold. It knows for each conclusion, which is a bit, whether a rule is for it and
/// whether one is against it.
/// </summary>
/// <remarks>
/// This is the three-valued logic of Kleene: an answer that no open rule could change stays the same whatever else becomes known.
/// </remarks>
internal struct RuleWeighing
{
    private ulong _for;
    private ulong _openFor;
    private ulong _against;
    private ulong _openAgainst;

    /// <summary>The conclusions that stand whether or not the open rules hold.</summary>
    internal readonly ulong Stands => _for & ~_against & ~_openAgainst;

    /// <summary>The conclusions that depend on an open rule.</summary>
    internal readonly ulong Open => (_for | _openFor) & ~_against & ~Stands;

    /// <summary>The conclusions that stand if no open rule holds.</summary>
    internal readonly ulong Otherwise => _for & ~_against;

    /// <summary>Adds a rule.</summary>
    /// <param name="conclusions">The conclusions that it is for, and those that it is against.</param>
    /// <param name="holds">Whether it holds.</param>
    internal void Add((ulong For, ulong Against) conclusions, bool? holds)
    {
        switch (holds)
        {
            case true:
                _for |= conclusions.For;
                _against |= conclusions.Against;
                break;
            case null:
                _openFor |= conclusions.For;
                _openAgainst |= conclusions.Against;
                break;
        }
    }

    /// <summary>Whether a rule that holds has brought about what stands of some conclusions, or ruled one of them out.</summary>
    internal readonly bool Carries((ulong For, ulong Against) conclusions, ulong of) =>
        (conclusions.For & Otherwise & of) != 0 || (conclusions.Against & (_for | _openFor) & of) != 0;

    /// <summary>Whether some conclusions depend on an open rule.</summary>
    internal readonly bool DependsOn((ulong For, ulong Against) conclusions, ulong of) =>
        (((conclusions.For & ~_for) | conclusions.Against) & Open & of) != 0;
}
