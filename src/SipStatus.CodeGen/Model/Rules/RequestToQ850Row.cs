namespace SipStatus.CodeGen.Model;

/// <summary>One row of <c>request-to-q850.csv</c>.</summary>
internal sealed record RequestToQ850Row(string Network, string Method, int Cause, string Level, RfcReference Reference, string Note);
