namespace SipStatus.CodeGen.Model;

/// <summary>One row of <c>retry-rules.csv</c>: members of <c>SipRetryAction</c> and <c>SipRequestChange</c> in the library.</summary>
internal sealed record RetryRuleRow(CodeRange Codes, string Action, string Change, RuleRow Rule);
