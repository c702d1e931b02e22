namespace SipStatus.CodeGen.Model;

/// <summary>The status codes from one to another, both included.</summary>
internal sealed record CodeRange(int From, int To);
