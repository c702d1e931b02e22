namespace SipStatus.Rules;

/// <summary>How the methods of a <see cref="SipMethodSet"/> are meant.</summary>
public enum SipMethodScope
{
    /// <summary>No scope: the default value, which no set has.</summary>
    None = 0,

    /// <summary>Every method; none is listed.</summary>
    Any = 1,

    /// <summary>The methods listed and no other.</summary>
    Only = 2,

    /// <summary>Every method but those listed, methods of later RFCs included.</summary>
    Except = 3,
}
