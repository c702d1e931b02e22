using System;
using System.ComponentModel;
using System.Text;

namespace SipStatus.Rules;

/// <summary>
/// What is known when a rule is asked for: each of <see cref="SipFacts"/> is known to be so, known not to be so, or not known. The default
/// value knows nothing. Immutable.
/// </summary>
/// <remarks>
/// Some facts follow from others: where nothing was received, there is no Retry-After and no Contact, and a Contact that is SIPS is one.
/// What follows from what is known need not be told; it counts in every answer, in <see cref="Holds"/> and in the <c>Holds</c> of a rule,
/// and is not in <see cref="Facts"/> and <see cref="Not"/>. What contradicts it is refused.
/// </remarks>
/// <example>
/// <code>
/// var known = new SipCircumstances(SipFacts.HasRetryAfter, not: SipFacts.InDialog);
/// Console.WriteLine(known.Holds(SipFacts.HasRetryAfter));        // True
/// Console.WriteLine(known.Holds(SipFacts.RequestUriIsSips) is null);   // True
///
/// // With what a stack has at hand:
/// known = known.With(SipFacts.CredentialsRejected, false);
/// </code>
/// </example>
[TypeConverter(typeof(SipAnswerTypeConverter))]
public readonly partial struct SipCircumstances : IEquatable<SipCircumstances>
{
    /// <summary>Creates what is known.</summary>
    /// <param name="facts">The facts that are so.</param>
    /// <param name="not">The facts that are not so.</param>
    /// <exception cref="ArgumentOutOfRangeException">One of them is no combination of <see cref="SipFacts"/>.</exception>
    /// <exception cref="ArgumentException">A fact is among both, or the contrary of one follows from the others.</exception>
    public SipCircumstances(SipFacts facts, SipFacts not = SipFacts.None)
    {
        Check(facts, nameof(facts));
        Check(not, nameof(not));
        if ((facts & not) != 0)
        {
            throw new ArgumentException($"A fact is so or it is not: {facts & not} cannot be both.", nameof(not));
        }

        var (all, allNot) = ImpliedFactTable.Add(facts, not);
        if ((all & allNot) != 0)
        {
            throw new ArgumentException($"The facts contradict each other: {facts}, and not {not}.", nameof(facts));
        }

        Facts = facts;
        Not = not;
    }

    // For what follows from facts that do not contradict each other.
    private SipCircumstances((SipFacts Facts, SipFacts Not) known) => (Facts, Not) = known;

    /// <summary>The facts that are so.</summary>
    public SipFacts Facts { get; }

    /// <summary>The facts that are not so.</summary>
    public SipFacts Not { get; }

    /// <summary>Makes a copy that differs in some facts.</summary>
    /// <param name="facts">The facts.</param>
    /// <param name="value">
    /// <see langword="true"/> if all of them are so, <see langword="false"/> if none of them is, <see langword="null"/> if nothing is known
    /// of them.
    /// </param>
    /// <returns>A new value; this one does not change.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="facts"/> is no combination of <see cref="SipFacts"/>.</exception>
    /// <exception cref="ArgumentException">The contrary follows from what else is known.</exception>
    public SipCircumstances With(SipFacts facts, bool? value)
    {
        Check(facts, nameof(facts));
        return new(value == true ? Facts | facts : Facts & ~facts, value == false ? Not | facts : Not & ~facts);
    }

    /// <summary>Whether facts are so.</summary>
    /// <param name="facts">One fact or several.</param>
    /// <returns>
    /// <see langword="true"/> if all of them are known to be so, <see langword="false"/> if one is known not to be so, else
    /// <see langword="null"/>. For no fact at all it is <see langword="true"/>. What follows from what is known is known too.
    /// </returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="facts"/> is no combination of <see cref="SipFacts"/>.</exception>
    public bool? Holds(SipFacts facts)
    {
        Check(facts, nameof(facts));
        var (all, allNot) = ImpliedFactTable.Add(Facts, Not);
        return (facts & allNot) != 0 ? false : (facts & ~all) == 0 ? true : null;
    }

    /// <summary>What is known, in one line.</summary>
    /// <returns>For example <c>HasRetryAfter, not InDialog</c>; <c>nothing known</c> for the default value.</returns>
    public override string ToString()
    {
        var text = new StringBuilder();
        for (var bit = 0; bit < FactTable.Words.Length; bit++)
        {
            var fact = (SipFacts)(1L << bit);
            if (((Facts | Not) & fact) != 0)
            {
                text.Append(text.Length == 0 ? "" : ", ").Append((Not & fact) != 0 ? "not " : "").Append(fact);
            }
        }

        return text.Length == 0 ? "nothing known" : text.ToString();
    }

    /// <summary>Compares with another value.</summary>
    /// <param name="other">The other value.</param>
    /// <returns><see langword="true"/> if the same is known.</returns>
    public bool Equals(SipCircumstances other) => Facts == other.Facts && Not == other.Not;

    /// <summary>Compares with any object.</summary>
    /// <param name="obj">The object.</param>
    /// <returns><see langword="true"/> if it is an equal <see cref="SipCircumstances"/>.</returns>
    public override bool Equals(object? obj) => obj is SipCircumstances other && Equals(other);

    /// <summary>A hash code of all that is known.</summary>
    /// <returns>The hash code.</returns>
    public override int GetHashCode() => (Facts, Not).GetHashCode();

    /// <summary>Whether two values are equal.</summary>
    /// <param name="left">The first value.</param>
    /// <param name="right">The second value.</param>
    /// <returns><see langword="true"/> if the same is known.</returns>
    public static bool operator ==(SipCircumstances left, SipCircumstances right) => left.Equals(right);

    /// <summary>Whether two values differ.</summary>
    /// <param name="left">The first value.</param>
    /// <param name="right">The second value.</param>
    /// <returns><see langword="true"/> if they do not know the same.</returns>
    public static bool operator !=(SipCircumstances left, SipCircumstances right) => !left.Equals(right);

    /// <summary>The same with what another knows, which has the last word.</summary>
    internal SipCircumstances And(SipCircumstances other) => new((Facts & ~other.Not) | other.Facts, (Not & ~other.Facts) | other.Not);

    /// <summary>The same with all that follows from it.</summary>
    internal SipCircumstances WithImplied() => new(ImpliedFactTable.Add(Facts, Not));

    private static void Check(SipFacts facts, string parameter)
    {
        if ((facts & ~FactTable.All) != 0)
        {
            throw new ArgumentOutOfRangeException(parameter, facts, "It has a bit that is no member of SipFacts.");
        }
    }
}
