namespace SipStatus.CodeGen.Model;

/// <summary>One row of <c>q850-classes.csv</c>. <paramref name="Name"/> is a member of <c>Q850Class</c> in the library.</summary>
internal sealed record Q850ClassRow(int From, int To, string Name, string Text);
