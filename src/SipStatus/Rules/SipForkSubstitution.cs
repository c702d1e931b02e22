namespace SipStatus.Rules;

/// <summary>
/// What goes upstream in place of the response that was chosen among those of a fork (RFC 3261, section 16.7, step 6). Immutable.
/// </summary>
public sealed class SipForkSubstitution
{
    internal SipForkSubstitution(
        int chosen, SipMethodSet methods, int sent, SipRequirementLevel level, SipRfcReference? reference, string note)
    {
        Chosen = SipStatusCode.OfDigits(chosen);
        Methods = methods;
        Sent = SipStatusCode.OfDigits(sent);
        Level = level;
        Reference = reference;
        Note = note;
    }

    /// <summary>The code that was chosen; the default value if there was none to choose.</summary>
    public SipStatusCode Chosen { get; }

    /// <summary>The methods of the requests that it is for.</summary>
    public SipMethodSet Methods { get; }

    /// <summary>The code that goes upstream; the default value if nothing does.</summary>
    public SipStatusCode Sent { get; }

    /// <summary>How strongly the RFC asks for it; <see cref="SipRequirementLevel.May"/> for what was put above the RFCs.</summary>
    public SipRequirementLevel Level { get; }

    /// <summary>The RFC and section that state it; <see langword="null"/> for what was put above the RFCs.</summary>
    public SipRfcReference? Reference { get; }

    /// <summary>What else there is to say of it; may be empty.</summary>
    public string Note { get; }

    /// <summary>The substitution in one line.</summary>
    /// <returns>For example <c>503 Service Unavailable: 500 Server Internal Error (RFC 3261, section 16.7)</c>.</returns>
    public override string ToString() => $"{Text(Chosen)}: {Text(Sent)}{(Reference is null ? "" : $" ({Reference})")}";

    private static string Text(SipStatusCode code) => code == default ? "no response" : code.ToString();
}
