namespace SipStatus.CodeGen.Model;

/// <summary>The state of a code's registration. The names are those of <c>SipStatusRegistration</c> in the library.</summary>
internal enum Registration
{
    /// <summary><c>active</c> in the data.</summary>
    Active,

    /// <summary><c>deprecated</c> in the data.</summary>
    Deprecated,

    /// <summary><c>reserved</c> in the data.</summary>
    Reserved,
}
