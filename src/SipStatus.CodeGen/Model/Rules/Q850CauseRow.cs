namespace SipStatus.CodeGen.Model;

/// <summary>One row of <c>q850-causes.csv</c>. <paramref name="Name"/> is the C# name.</summary>
internal sealed record Q850CauseRow(int Cause, string Name, string Text);
