namespace SipStatus.CodeGen.Model;

/// <summary>One row of <c>sending-occasions.csv</c>. The condition of the rule is the occasion.</summary>
internal sealed record SendingOccasionRow(int Code, RuleRow Rule);
