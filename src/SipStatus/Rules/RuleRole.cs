using System;
using System.Collections.Generic;

namespace SipStatus.Rules;

/// <summary>The role that a rule is for, and the roles that include it and yet are bound by another rule.</summary>
internal readonly struct RuleRole
{
    private readonly SipRole[]? _except;

    private RuleRole(SipRole role, SipRole[]? except)
    {
        Role = role;
        _except = except;
    }

    internal SipRole Role { get; }

    internal IReadOnlyList<SipRole> Except => _except is null ? [] : Array.AsReadOnly(_except);

    public static implicit operator RuleRole(SipRole role) => new(role, null);

    internal static RuleRole But(SipRole role, params SipRole[] except) => new(role, except);
}
