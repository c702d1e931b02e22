namespace SipStatus.CodeGen.Model;

/// <summary>One row of <c>roles.csv</c>: members of <c>SipRole</c> in the library, of which the first includes the second.</summary>
internal sealed record RoleRow(string Role, string ActsAs);
