namespace SipStatus;

/// <summary>How a parameter is written.</summary>
internal enum ReasonParameterForm
{
    /// <summary>A name alone.</summary>
    Name,

    /// <summary>A name and a value without quotes.</summary>
    Plain,

    /// <summary>A name and a quoted string, with backslashes before what they protect.</summary>
    Quoted,
}
