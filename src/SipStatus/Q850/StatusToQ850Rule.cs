using SipStatus.Rules;

namespace SipStatus.Q850;

/// <summary>
/// A row of a <see cref="Q850Mapping"/>: the cause with which a gateway ends the call when its INVITE got a response. Immutable.
/// </summary>
public sealed class StatusToQ850Rule
{
    internal StatusToQ850Rule(
        SipStatusCode from, SipStatusCode to, Q850Cause cause, Q850Location location, Q850FirstAttempt first,
        Q850Condition condition, bool isDefault, SipRequirementLevel level, SipRfcReference? reference, string note)
    {
        From = from;
        To = to;
        Cause = cause;
        Location = location;
        First = first;
        Condition = condition;
        IsDefault = isDefault;
        Level = level;
        Reference = reference;
        Note = note;
    }

    /// <summary>The first code that the row is for.</summary>
    public SipStatusCode From { get; }

    /// <summary>The last code that the row is for.</summary>
    public SipStatusCode To { get; }

    /// <summary>Whether the row is for those codes of the range that have no row of their own.</summary>
    public bool IsDefault { get; }

    /// <summary>The cause; the default value if the response maps to none.</summary>
    public Q850Cause Cause { get; }

    /// <summary>
    /// The cause location; the default value if the RFC names the network without saying which one. The gateway knows which network it is,
    /// and tells it to <see cref="GetLocation"/>.
    /// </summary>
    public Q850Location Location { get; }

    /// <summary>What to try before the call is ended.</summary>
    public Q850FirstAttempt First { get; }

    /// <summary>What else has to hold.</summary>
    public Q850Condition Condition { get; }

    /// <summary>
    /// How strongly the RFC asks for it; <see cref="SipRequirementLevel.May"/> for a row from
    /// <see cref="Q850Mapping.With(SipStatusCode, Q850Cause, Q850Location, Q850Condition)"/>
    /// or <c>WithDefault</c>.
    /// </summary>
    public SipRequirementLevel Level { get; }

    /// <summary>
    /// The RFC and section that state it; <see langword="null"/> for a row from
    /// <see cref="Q850Mapping.With(SipStatusCode, Q850Cause, Q850Location, Q850Condition)"/>
    /// or <c>WithDefault</c>.
    /// </summary>
    public SipRfcReference? Reference { get; }

    /// <summary>What else there is to say of it; may be empty.</summary>
    public string Note { get; }

    /// <summary>The cause location that the gateway sends.</summary>
    /// <param name="network">
    /// The network that the gateway speaks for, such as <see cref="Q850Location.LocalPublicNetwork"/>; the default value if it sends none.
    /// </param>
    /// <returns><see cref="Location"/>, or <paramref name="network"/> if the RFC leaves it to the gateway.</returns>
    public Q850Location GetLocation(Q850Location network) => Location == default ? network : Location;

    internal bool IsFor(SipStatusCode code) => From <= code && code <= To;

    /// <summary>The row in one line.</summary>
    /// <returns>
    /// For example <c>401 Unauthorized: 21 Call rejected, of the network, first Authenticate (RFC 3398, section 8.2.6.1)</c>.
    /// </returns>
    public override string ToString()
    {
        var codes = From == To ? From.ToString() : $"{From.Value} to {To.Value}";
        var other = IsDefault ? ", any other" : "";
        var condition = Condition == Q850Condition.None ? "" : $", {Condition}";
        var location = Location == default ? "of the network" : $"location {Location}";
        var cause = Cause == default ? "no cause" : $"{Cause}, {location}";
        var first = First == Q850FirstAttempt.None ? "" : $", first {First}";
        return $"{codes}{other}{condition}: {cause}{first}{(Reference is null ? "" : $" ({Reference})")}";
    }
}
