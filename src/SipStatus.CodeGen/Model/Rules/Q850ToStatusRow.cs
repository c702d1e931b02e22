namespace SipStatus.CodeGen.Model;

/// <summary>One row of <c>q850-to-status.csv</c>. No cause is any other cause; no code is no response.</summary>
internal sealed record Q850ToStatusRow(string Network, int? Cause, int? Code, string Condition, string Level, RfcReference Reference, string Note);
