namespace SipStatus.CodeGen.Model;

/// <summary>Where an RFC says it: the number of the RFC and the section, such as <c>21.4.24</c>.</summary>
internal sealed record RfcReference(int Rfc, string Section);
