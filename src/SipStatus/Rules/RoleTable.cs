namespace SipStatus.Rules;

/// <summary>Which role includes which.</summary>
internal static partial class RoleTable
{
    /// <summary>Whether it is a member of the enumeration.</summary>
    internal static bool IsRole(SipRole role) => (uint)role < RoleCount;

    /// <summary>Whether an element in one role acts in the other too; a role outside the enumeration acts in none but any.</summary>
    internal static bool ActsAs(SipRole role, SipRole other) =>
        other == SipRole.Any || ((uint)role < RoleCount && Roles[((int)role * RoleCount) + (int)other] != 0);
}
