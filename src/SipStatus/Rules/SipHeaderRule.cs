using System;

namespace SipStatus.Rules;

/// <summary>
/// What a response with a code must, should or may carry, or must not: a 401 its WWW-Authenticate, a 405 its Allow, a 423 its Min-Expires.
/// Mostly a header field, sometimes a body, or something that the Reason-Phrase must say. Immutable.
/// </summary>
/// <remarks>
/// The rules are for the element that makes the response. A proxy that forwards it adds nothing, unless a condition names the proxy.
/// </remarks>
/// <example>
/// <code>
/// foreach (SipHeaderRule rule in SipStatusCode.IntervalTooBrief.GetMissingHeaders("REGISTER", ["Via", "From", "To", "Call-ID", "CSeq"]))
/// {
///     Console.WriteLine(rule);   // must carry Min-Expires (RFC 3261, section 10.3)
/// }
/// </code>
/// </example>
public sealed class SipHeaderRule : SipRule
{
    internal SipHeaderRule(
        SipResponsePart part, string name, string compactForm, string value,
        SipMethodSet methods, RuleRole role, SipRequirementLevel level, RuleCondition condition, SipRfcReference reference, string note)
        : base(methods, role, level, condition, reference, note)
    {
        Part = part;
        Name = name;
        CompactForm = compactForm;
        Value = value;
    }

    /// <summary>The part of the response.</summary>
    public SipResponsePart Part { get; }

    /// <summary>
    /// The name of the header field, such as <c>Min-Expires</c>; for a body a word for its content, such as <c>answer</c>; empty for the
    /// Reason-Phrase.
    /// </summary>
    public string Name { get; }

    /// <summary>The compact form of the name (RFC 3261, section 7.3.3), such as <c>m</c> for Contact; empty if there is none.</summary>
    public string CompactForm { get; }

    /// <summary>
    /// The option tag, parameter, scheme or warn-code that the field has to have, or must not have; empty if the rule is about the field
    /// as such.
    /// </summary>
    public string Value { get; }

    /// <summary>Whether a name is that of the header field.</summary>
    /// <param name="headerName">The name of a header field, long or compact, in any letter case (RFC 3261, section 7.3.1).</param>
    /// <returns>
    /// <see langword="true"/> if it is; <see langword="false"/> for another name, for <see langword="null"/>, and if the rule is not about
    /// a header field.
    /// </returns>
    public bool Matches(string? headerName) =>
        Part == SipResponsePart.Header && !string.IsNullOrEmpty(headerName)
        && (Name.Equals(headerName, StringComparison.OrdinalIgnoreCase)
            || CompactForm.Equals(headerName, StringComparison.OrdinalIgnoreCase));

    /// <summary>Whether every response to a method must have the field.</summary>
    internal bool IsDemandedOf(ReadOnlySpan<char> method) =>
        Part == SipResponsePart.Header && Level == SipRequirementLevel.Must && IsUnconditional && Methods.Contains(method);

    private protected override string Matter => Part switch
    {
        SipResponsePart.Header when Value.Length > 0 => $"carry {Name} with {Value}",
        SipResponsePart.Header => $"carry {Name}",
        SipResponsePart.Body => $"have as body: {Name}",
        _ => "tell in the phrase",
    };
}
