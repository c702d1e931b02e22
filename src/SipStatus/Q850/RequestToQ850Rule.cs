using SipStatus.Rules;

namespace SipStatus.Q850;

/// <summary>A row of a <see cref="Q850Mapping"/>: the cause with which a gateway ends the call when a request does. Immutable.</summary>
public sealed class RequestToQ850Rule
{
    internal RequestToQ850Rule(string method, Q850Cause cause, SipRequirementLevel level, SipRfcReference reference, string note)
    {
        Method = method;
        Cause = cause;
        Level = level;
        Reference = reference;
        Note = note;
    }

    /// <summary>The method of the request, <c>BYE</c> or <c>CANCEL</c>.</summary>
    public string Method { get; }

    /// <summary>The cause.</summary>
    public Q850Cause Cause { get; }

    /// <summary>How strongly the RFC asks for it.</summary>
    public SipRequirementLevel Level { get; }

    /// <summary>The RFC and section that state it.</summary>
    public SipRfcReference Reference { get; }

    /// <summary>What else there is to say of it; may be empty.</summary>
    public string Note { get; }

    /// <summary>The row in one line.</summary>
    /// <returns>For example <c>BYE: 16 Normal call clearing (RFC 3398, section 8.2.6.1)</c>.</returns>
    public override string ToString() => $"{Method}: {Cause} ({Reference})";
}
