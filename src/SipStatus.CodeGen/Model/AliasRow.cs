namespace SipStatus.CodeGen.Model;

/// <summary>
/// One row of <c>reason-phrase-aliases.csv</c>. <paramref name="Reference"/> is <see langword="null"/> where no RFC is the source.
/// </summary>
internal sealed record AliasRow(int Code, string Alias, AliasKind Kind, RfcReference? Reference, string Source);
