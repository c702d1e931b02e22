using System;
using System.Collections.Generic;

namespace SipStatus.Rules;

/// <summary>
/// A rule of an RFC that has to do with status codes: whom it is for, how strongly it asks, under which condition, and where it is written.
/// Immutable.
/// </summary>
/// <remarks>
/// Every rule that fits applies: none hides another. A rule whose <see cref="Condition"/> is not empty holds only under it. The part of it
/// that a program can test is in <see cref="Circumstances"/>, the part that only a reader can in <see cref="OtherCondition"/>.
/// </remarks>
public abstract class SipRule
{
    private readonly RuleCondition _condition;

    private protected SipRule(
        SipMethodSet methods, RuleRole role, SipRequirementLevel level, RuleCondition condition, SipRfcReference reference, string note)
    {
        Methods = methods;
        Role = role.Role;
        ExceptRoles = role.Except;
        Level = level;
        _condition = condition;
        Condition = condition.ToString();
        Reference = reference;
        Note = note;
    }

    /// <summary>The methods of the requests that it holds for.</summary>
    public SipMethodSet Methods { get; }

    /// <summary>The element that it is for.</summary>
    public SipRole Role { get; }

    /// <summary>
    /// The roles that include <see cref="Role"/> but are not bound: a redirect server is a user agent server, but ignores the option tags
    /// that another has to refuse (RFC 3261, section 8.3). Mostly empty.
    /// </summary>
    public IReadOnlyList<SipRole> ExceptRoles { get; }

    /// <summary>How strongly it asks.</summary>
    public SipRequirementLevel Level { get; }

    /// <summary>
    /// When it holds, in a few words; empty if it always does. It is <see cref="Circumstances"/> and <see cref="OtherCondition"/> in one
    /// text.
    /// </summary>
    public string Condition { get; }

    /// <summary>What has to be so for it to hold, as far as a program can tell.</summary>
    public SipCircumstances Circumstances => _condition.Circumstances;

    /// <summary>What else has to be so, in words; empty if <see cref="Circumstances"/> says it all.</summary>
    public string OtherCondition => _condition.Rest;

    /// <summary>Whether it always holds: <see cref="Condition"/> is empty.</summary>
    public bool IsUnconditional => Condition.Length == 0;

    /// <summary>The RFC and section that state it.</summary>
    public SipRfcReference Reference { get; }

    /// <summary>What else there is to say of it, such as a step or a table of the section; may be empty.</summary>
    public string Note { get; }

    /// <summary>Whether it asks that something be left out.</summary>
    internal bool Forbids => Level is SipRequirementLevel.MustNot or SipRequirementLevel.ShouldNot;

    /// <summary>What the rule is about, in a word or two, as it follows "must".</summary>
    private protected abstract string Matter { get; }

    /// <summary>Whether it is for a method and a role, whatever its condition.</summary>
    /// <param name="method">
    /// The method of the request, such as <see cref="SipMethods.Invite"/>, in its letter case; <see langword="null"/> or empty if it is not
    /// known: then the rules for every method apply, with or without ACK and CANCEL.
    /// </param>
    /// <param name="role">
    /// What the element is; <see cref="SipRole.Any"/> if it is not known: then the rules for every element apply.
    /// </param>
    /// <returns><see langword="true"/> if the rule is for both, and the role is not one of <see cref="ExceptRoles"/>.</returns>
    public bool AppliesTo(string? method, SipRole role) => AppliesTo(method.AsSpan(), role);

    /// <inheritdoc cref="AppliesTo(string?, SipRole)"/>
    public bool AppliesTo(ReadOnlySpan<char> method, SipRole role) =>
        Methods.Contains(method) && RoleTable.ActsAs(role, Role) && !IsExcepted(role);

    /// <summary>Whether it holds with what is known.</summary>
    /// <param name="known">What is known.</param>
    /// <returns>
    /// <see langword="true"/> if it does, <see langword="false"/> if it does not; <see langword="null"/> if that depends on what
    /// is not known, or on <see cref="OtherCondition"/>.
    /// </returns>
    public bool? Holds(SipCircumstances known) => _condition.IsMet(known.WithImplied());

    /// <summary>Whether it holds with what is known of a question.</summary>
    internal bool? HoldsFor(AnswerQuestion question) => _condition.IsMet(question.Known);

    /// <summary>
    /// Whether another rule with the same conclusion holds wherever this one does: then the words of this one decide nothing.
    /// </summary>
    internal bool IsCoveredBy(SipRule other) => OtherCondition.Length != 0 && other.OtherCondition.Length == 0
        && (other.Circumstances.Facts & ~Circumstances.Facts) == 0 && (other.Circumstances.Not & ~Circumstances.Not) == 0;

    /// <summary>The rule in one line: level, matter, methods, role and condition if they limit it, and the reference.</summary>
    /// <returns>For example <c>must not send; methods: all but ACK INVITE (RFC 4320, section 4.2)</c>.</returns>
    public sealed override string ToString()
    {
        var methods = Methods == SipMethodSet.Any ? "" : $"; methods: {Methods}";
        var except = ExceptRoles.Count == 0 ? "" : $" but {string.Join(" ", ExceptRoles)}";
        var role = Role == SipRole.Any && except.Length == 0 ? "" : $"; role: {Role}{except}";
        var condition = IsUnconditional ? "" : $"; condition: {Condition}";
        return $"{Words(Level)} {Matter}{methods}{role}{condition} ({Reference})";
    }

    private static string Words(SipRequirementLevel level) => level switch
    {
        SipRequirementLevel.ShouldNot => "should not",
        SipRequirementLevel.MustNot => "must not",
        _ => level.ToString().ToLowerInvariant(),
    };

    // A loop, since an enumerator of the list would be an allocation.
    private bool IsExcepted(SipRole role)
    {
        for (var i = 0; i < ExceptRoles.Count; i++)
        {
            if (ExceptRoles[i] == role)
            {
                return true;
            }
        }

        return false;
    }
}
