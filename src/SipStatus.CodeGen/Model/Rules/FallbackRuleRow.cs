namespace SipStatus.CodeGen.Model;

/// <summary>One row of <c>fallback-rules.csv</c>. <paramref name="Trigger"/> is a member of <c>SipFallbackTrigger</c> in the library.</summary>
internal sealed record FallbackRuleRow(string Name, string Trigger, int? Received, int? CountsAs, RuleRow Rule);
