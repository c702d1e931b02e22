namespace SipStatus;

/// <summary>Where a phrase other than the canonical one is used for a code.</summary>
public enum SipReasonPhraseAliasKind
{
    /// <summary>No kind: the default value, which no alias has.</summary>
    None = 0,

    /// <summary>An RFC in force names the phrase as an alternative, or its grammar has it in a comment.</summary>
    Rfc = 1,

    /// <summary>An RFC that has since been replaced defined the phrase.</summary>
    Historic = 2,

    /// <summary>An example or the prose of an RFC has the phrase.</summary>
    RfcExample = 3,

    /// <summary>Another standards organisation defines the phrase.</summary>
    OtherSdo = 4,

    /// <summary>SIP stacks send the phrase.</summary>
    Implementation = 5,
}
