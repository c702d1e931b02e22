namespace SipStatus.CodeGen.Model;

/// <summary>One row of <c>header-compact-forms.csv</c>.</summary>
internal sealed record CompactFormRow(string Compact, string Name);
