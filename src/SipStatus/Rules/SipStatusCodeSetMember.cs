namespace SipStatus.Rules;

/// <summary>Codes of one of the <see cref="SipStatusCodeSets"/>, and where it is written that they are in it. Immutable.</summary>
public sealed class SipStatusCodeSetMember
{
    internal SipStatusCodeSetMember(string setName, int from, int to, SipRfcReference reference, string note)
    {
        SetName = setName;
        From = new SipStatusCode(from);
        To = new SipStatusCode(to);
        Reference = reference;
        Note = note;
    }

    /// <summary>The set: the name of a property of <see cref="SipStatusCodeSets"/>, such as <c>Challenges</c>.</summary>
    public string SetName { get; }

    /// <summary>The first of the codes.</summary>
    public SipStatusCode From { get; }

    /// <summary>The last of the codes; the same as <see cref="From"/> if there is only one.</summary>
    public SipStatusCode To { get; }

    /// <summary>The RFC and section that say so.</summary>
    public SipRfcReference Reference { get; }

    /// <summary>What else there is to say of it; may be empty.</summary>
    public string Note { get; }

    /// <summary>Set, codes and source in one line.</summary>
    /// <returns>For example <c>Challenges: 401 Unauthorized (RFC 3261, section 22.2)</c>.</returns>
    public override string ToString() => $"{SetName}: {(From == To ? From.ToString() : $"{From.Value} to {To.Value}")} ({Reference})";
}
