namespace SipStatus.CodeGen.Model;

/// <summary>
/// What the rules of all kinds have in common, as <c>SipRule</c> has it in the library. <paramref name="Role"/> and <paramref name="Level"/>
/// are the names of its enumeration members; after <c>except</c> the role may name roles that include it and are not meant.
/// </summary>
internal sealed record RuleRow(MethodSet Methods, string Role, string Level, string Condition, RfcReference Reference, string Note);
