namespace SipStatus.CodeGen.Model;

/// <summary>One row of <c>failover-rules.csv</c>: members of <c>SipFailureEvent</c> and <c>SipFailoverAction</c> in the library.</summary>
internal sealed record FailoverRuleRow(string Event, string Action, RuleRow Rule);
