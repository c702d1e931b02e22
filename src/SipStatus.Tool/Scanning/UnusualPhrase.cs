namespace SipStatus.Tool.Scanning;

/// <summary>A phrase that is not the canonical one of its code, and how often it occurs.</summary>
/// <param name="Code">The code.</param>
/// <param name="Phrase">The phrase. Bytes that are not UTF-8 are U+FFFD, and a very long phrase is cut.</param>
/// <param name="Count">How often it occurs.</param>
internal sealed record UnusualPhrase(SipStatusCode Code, string Phrase, long Count);
