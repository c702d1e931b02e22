using SipStatus.Rules;

namespace SipStatus.Q850;

/// <summary>
/// A row of a <see cref="Q850Mapping"/>: the response to an INVITE whose call the telephone network has ended with a cause. Immutable.
/// </summary>
public sealed class Q850ToStatusRule
{
    internal Q850ToStatusRule(
        Q850Cause cause, SipStatusCode statusCode, Q850Condition condition,
        SipRequirementLevel level, SipRfcReference? reference, string note, Q850Class causeClass = Q850Class.None)
    {
        Cause = cause;
        Class = causeClass;
        StatusCode = statusCode;
        Condition = condition;
        Level = level;
        Reference = reference;
        Note = note;
    }

    /// <summary>The cause; the default value in a row for causes that have no row of their own.</summary>
    public Q850Cause Cause { get; }

    /// <summary>
    /// The class of the causes, in a row that was laid over for those of a class that have no row of their own; else
    /// <see cref="Q850Class.None"/>.
    /// </summary>
    public Q850Class Class { get; }

    /// <summary>Whether this is a row for causes that have no row of their own.</summary>
    public bool IsDefault => Cause == default;

    /// <summary>The code; the default value if no response is due.</summary>
    public SipStatusCode StatusCode { get; }

    /// <summary>What else has to hold.</summary>
    public Q850Condition Condition { get; }

    /// <summary>
    /// How strongly the RFC asks for it; <see cref="SipRequirementLevel.May"/> for a row from
    /// <see cref="Q850Mapping.With(Q850Cause, SipStatusCode, Q850Condition)"/>
    /// or <see cref="Q850Mapping.WithDefault(Q850Class, SipStatusCode)"/>.
    /// </summary>
    public SipRequirementLevel Level { get; }

    /// <summary>
    /// The RFC and section that state it; <see langword="null"/> for a row from
    /// <see cref="Q850Mapping.With(Q850Cause, SipStatusCode, Q850Condition)"/>
    /// or <see cref="Q850Mapping.WithDefault(Q850Class, SipStatusCode)"/>.
    /// </summary>
    public SipRfcReference? Reference { get; }

    /// <summary>What else there is to say of it; may be empty.</summary>
    public string Note { get; }

    /// <summary>The row in one line.</summary>
    /// <returns>For example <c>17 User busy: 486 Busy Here (RFC 3398, section 7.2.4.1)</c>.</returns>
    public override string ToString()
    {
        var cause = !IsDefault ? Cause.ToString() : Class == Q850Class.None ? "any other cause" : $"any other cause of class {Class}";
        var condition = Condition == Q850Condition.None ? "" : $", {Condition}";
        var code = StatusCode == default ? "no response" : StatusCode.ToString();
        return $"{cause}{condition}: {code}{(Reference is null ? "" : $" ({Reference})")}";
    }
}
