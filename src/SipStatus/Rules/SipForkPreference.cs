namespace SipStatus.Rules;

/// <summary>The rank that the codes of a range have among the responses of a fork (RFC 3261, section 16.7, step 6). Immutable.</summary>
public sealed class SipForkPreference
{
    internal SipForkPreference(
        int from, int to, SipMethodSet methods, int? rank, SipRequirementLevel level, SipRfcReference? reference, string note)
    {
        From = new SipStatusCode(from);
        To = new SipStatusCode(to);
        Methods = methods;
        Rank = rank;
        Level = level;
        Reference = reference;
        Note = note;
    }

    /// <summary>The first code of the range.</summary>
    public SipStatusCode From { get; }

    /// <summary>The last code of the range.</summary>
    public SipStatusCode To { get; }

    /// <summary>The methods of the requests that it is for.</summary>
    public SipMethodSet Methods { get; }

    /// <summary>The rank, from 0: the lowest one wins. <see langword="null"/> if the codes are no candidates.</summary>
    public int? Rank { get; }

    /// <summary>How strongly the RFC asks for it; <see cref="SipRequirementLevel.May"/> for what was put above the RFCs.</summary>
    public SipRequirementLevel Level { get; }

    /// <summary>The RFC and section that state it; <see langword="null"/> for what was put above the RFCs.</summary>
    public SipRfcReference? Reference { get; }

    /// <summary>What else there is to say of it; may be empty.</summary>
    public string Note { get; }

    /// <summary>The range and its rank.</summary>
    /// <returns>For example <c>600 to 699: rank 1 (RFC 3261, section 16.7)</c>.</returns>
    public override string ToString() =>
        $"{From.Value} to {To.Value}: {(Rank is { } rank ? $"rank {rank}" : "no candidate")}{(Reference is null ? "" : $" ({Reference})")}";
}
