namespace SipStatus.CodeGen.Model;

/// <summary>One row of <c>fork-preferences.csv</c>. Without a rank a code is no candidate.</summary>
internal sealed record ForkPreferenceRow(CodeRange Codes, MethodSet Methods, int? Rank, string Level, RfcReference Reference, string Note);
