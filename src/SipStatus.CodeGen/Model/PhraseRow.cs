namespace SipStatus.CodeGen.Model;

/// <summary>A code and one phrase it is sent with, the canonical one or an alias.</summary>
internal sealed record PhraseRow(int Code, string Phrase);
