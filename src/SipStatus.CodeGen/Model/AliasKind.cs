namespace SipStatus.CodeGen.Model;

/// <summary>Where an alias comes from. The names are those of <c>SipReasonPhraseAliasKind</c> in the library.</summary>
internal enum AliasKind
{
    /// <summary><c>rfc</c> in the data.</summary>
    Rfc,

    /// <summary><c>historic</c> in the data.</summary>
    Historic,

    /// <summary><c>rfc-example</c> in the data.</summary>
    RfcExample,

    /// <summary><c>other-sdo</c> in the data.</summary>
    OtherSdo,

    /// <summary><c>implementation</c> in the data.</summary>
    Implementation,
}
