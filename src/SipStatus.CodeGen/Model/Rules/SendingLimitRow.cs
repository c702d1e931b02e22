namespace SipStatus.CodeGen.Model;

/// <summary>One row of <c>sending-limits.csv</c>. <paramref name="Act"/> is a member of <c>SipSendingAct</c> in the library.</summary>
internal sealed record SendingLimitRow(CodeRange Codes, string Act, RuleRow Rule);
