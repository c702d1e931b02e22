using System;
using System.Collections.Generic;
using System.Linq;
using SipStatus.CodeGen.Reading;

namespace SipStatus.CodeGen.Tables;

/// <summary>
/// Finds a method and a role that two rows both apply to. If the rows have no condition and contradict each other there, one of them is
/// wrong.
/// </summary>
internal static class CommonGround
{
    private const string AnyRole = "Any";
    private const string OtherMethod = "";

    // Any, which stands for an unknown role, is left out: rows for every element meet in all other roles as well.
    private static readonly IReadOnlyList<string> s_roles = [.. Vocabulary.Roles.Members.Where(role => role != AnyRole)];

    /// <summary>
    /// A method and a role that two rules both always apply to, in words; <see langword="null"/> if there is none, or one of the rules has
    /// a condition.
    /// </summary>
    public static string? Find(RuleRow rule, RuleRow other, RegistryData data)
    {
        if (!rule.Condition.IsEmpty || !other.Condition.IsEmpty)
        {
            return null;
        }

        var method = Find(rule.Methods, other.Methods);
        var role = s_roles.FirstOrDefault(role => rule.IsFor(role, data) && other.IsFor(role, data));
        return method is null || role is null ? null : $"{method}, {role}";
    }

    /// <summary>A method that two rows both apply to, in words; <see langword="null"/> if there is none.</summary>
    public static string? Find(MethodSet methods, MethodSet other) =>
        NamedIn(methods, other).FirstOrDefault(method => methods.Contains(method) && other.Contains(method)) is { } method
            ? InWords(method)
            : null;

    /// <summary>
    /// A role or a method for which a prohibition forbids the whole of an occasion, in words; <see langword="null"/> if there is none.
    /// </summary>
    public static string? FindNothingLeft(RuleRow occasion, RuleRow prohibition, RegistryData data)
    {
        var methods = NamedIn(occasion.Methods, prohibition.Methods).Where(occasion.Methods.Contains).ToList();
        var roles = s_roles.Where(role => occasion.IsFor(role, data)).ToList();
        var forbiddenMethods = methods.Where(prohibition.Methods.Contains).ToList();
        var forbiddenRoles = roles.Where(role => prohibition.IsFor(role, data)).ToList();
        return forbiddenMethods.Count == methods.Count && forbiddenRoles.Count > 0 ? forbiddenRoles[0]
            : forbiddenRoles.Count == roles.Count && forbiddenMethods.Count > 0 ? InWords(forbiddenMethods[0])
            : null;
    }

    private static bool IsFor(this RuleRow rule, string role, RegistryData data) =>
        !rule.Roles.Skip(1).Contains(role)
        && (rule.Roles[0] == AnyRole || RoleRow.RolesOf(role, data.Rows(RoleRow.File)).Contains(rule.Roles[0]));

    // Any method that neither row names stands for all others.
    private static IEnumerable<string> NamedIn(MethodSet methods, MethodSet other) =>
        $"{methods.Methods} {other.Methods}".Split(' ', StringSplitOptions.RemoveEmptyEntries).Distinct().Append(OtherMethod);

    private static string InWords(string method) => method == OtherMethod ? "any other method" : method;
}
