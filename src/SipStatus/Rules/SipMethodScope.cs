namespace SipStatus.Rules;

/// <summary>How the methods of a <see cref="SipMethodSet"/> are meant.</summary>
public enum SipMethodScope
{
    /// <summary>Every method; none is listed.</summary>
    Any = 0,

    /// <summary>The methods listed and no other.</summary>
    Only = 1,

    /// <summary>Every method but those listed, methods of later RFCs included.</summary>
    Except = 2,
}
