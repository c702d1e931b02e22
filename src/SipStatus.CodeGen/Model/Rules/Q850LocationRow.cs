namespace SipStatus.CodeGen.Model;

/// <summary>One row of <c>q850-locations.csv</c>. <paramref name="Name"/> is the C# name; empty where the location has none.</summary>
internal sealed record Q850LocationRow(int Value, string Name, string Token, string Text, RfcReference Reference);
