namespace SipStatus.CodeGen.Model;

/// <summary>One row of <c>response-headers.csv</c>. <paramref name="Part"/> is a member of <c>SipResponsePart</c> in the library.</summary>
internal sealed record HeaderRuleRow(CodeRange Codes, string Part, string Name, string Value, RuleRow Rule);
