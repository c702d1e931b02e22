namespace SipStatus.CodeGen.Model;

/// <summary>One row of <c>status-to-q850.csv</c>. No cause is no mapping.</summary>
internal sealed record StatusToQ850Row(string Network, CodeRange Codes, int? Cause, string Location, string Condition, bool IsDefault, string First, string Level, RfcReference Reference, string Note);
