namespace SipStatus.CodeGen.Model;

/// <summary>One row of <c>fork-substitutions.csv</c>. Null is no response at all.</summary>
internal sealed record ForkSubstitutionRow(int? Chosen, MethodSet Methods, int? Sent, string Level, RfcReference Reference, string Note);
