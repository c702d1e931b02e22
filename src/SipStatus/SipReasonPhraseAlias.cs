namespace SipStatus;

/// <summary>A phrase other than the canonical one that is used for a code. Immutable.</summary>
public sealed class SipReasonPhraseAlias
{
    internal SipReasonPhraseAlias(string phrase, SipReasonPhraseAliasKind kind, SipRfcReference? reference, string source)
    {
        Phrase = phrase;
        Kind = kind;
        Reference = reference;
        Source = source;
    }

    /// <summary>The phrase, in the letter case of its source.</summary>
    public string Phrase { get; }

    /// <summary>What kind of source uses the phrase.</summary>
    public SipReasonPhraseAliasKind Kind { get; }

    /// <summary>The RFC and section that use the phrase; <see langword="null"/> if no RFC does.</summary>
    public SipRfcReference? Reference { get; }

    /// <summary>The source of the phrase in a few words.</summary>
    public string Source { get; }

    /// <summary>The phrase.</summary>
    /// <returns><see cref="Phrase"/>.</returns>
    public override string ToString() => Phrase;
}
