namespace SipStatus;

/// <summary>Where a phrase other than the canonical one is used for a code.</summary>
public enum SipReasonPhraseAliasKind
{
    /// <summary>An RFC in force names the phrase as an alternative, or its grammar has it in a comment.</summary>
    Rfc = 0,

    /// <summary>An RFC that has since been replaced defined the phrase.</summary>
    Historic = 1,

    /// <summary>An example or the prose of an RFC has the phrase.</summary>
    RfcExample = 2,

    /// <summary>Another standards organisation defines the phrase.</summary>
    OtherSdo = 3,

    /// <summary>SIP stacks send the phrase.</summary>
    Implementation = 4,
}
