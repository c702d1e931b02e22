using System.ComponentModel;

namespace SipStatus.Rules;

/// <summary>
/// Where else a request may go: what
/// <see cref="SipStatusCodeRules.WhereElse(SipStatusCode, string, SipRole, SipCircumstances)"/> answers. Immutable.
/// </summary>
/// <remarks>
/// Further knowledge takes nothing out of <see cref="Places"/>, and adds nothing that is now in neither <see cref="Places"/> nor
/// <see cref="OpenPlaces"/>. Which of several places comes first is left to the stack.
/// </remarks>
[TypeConverter(typeof(SipAnswerTypeConverter))]
public readonly partial struct SipWhereElseAnswer
{
    private readonly AnswerQuestion _question;
    private readonly RuleWeighing _weighing;

    internal SipWhereElseAnswer(AnswerQuestion question)
    {
        _question = question;
        _weighing = FailoverConclusions.Weigh(question);
        Places = ToPlaces(_weighing.Stands);
        OpenPlaces = ToPlaces(_weighing.Open) & ~Places;
        DependsOn = OpenPlaces == SipOtherPlaces.None ? SipFacts.None : FailoverConclusions.Missing(question, _weighing);
    }

    /// <summary>The places that it may go to.</summary>
    public SipOtherPlaces Places { get; }

    /// <summary>The places that depend on facts that are not known.</summary>
    public SipOtherPlaces OpenPlaces { get; }

    /// <summary>
    /// The unknown facts that decide about <see cref="OpenPlaces"/>; <see cref="SipFacts.None"/> if nothing is open, or if only the
    /// <see cref="SipRule.OtherCondition"/> of the open rules decides, which is in words.
    /// </summary>
    public SipFacts DependsOn { get; }

    /// <summary>Whether a person is to choose among the addresses in Contact (RFC 3261, sections 21.3.1 and 21.4.23).</summary>
    public bool AsksUser =>
        (_weighing.Otherwise & RetryConclusions.ContactOfTheUser) != 0 && (Places | OpenPlaces).HasFlag(SipOtherPlaces.Contact);

    /// <summary>The rules that <see cref="Places"/> rests on, and those that rule places out.</summary>
    /// <returns>A new array: each a <see cref="SipRetryRule"/> or a <see cref="SipFailoverRule"/>; empty if no RFC has a rule.</returns>
    public SipRule[] GetRules() =>
    [
        .. RetryConclusions.Carrying(_question, _weighing, RetryConclusions.Elsewhere),
        .. FailoverConclusions.Carrying(_question, _weighing),
    ];

    /// <summary>The open rules: <see cref="OpenPlaces"/> depends on them, since it is not known whether they hold.</summary>
    /// <returns>A new array; empty if nothing is open, or if only the unknown Contact is.</returns>
    public SipRule[] GetOpenRules() =>
    [
        .. RetryConclusions.Open(_question, _weighing, RetryConclusions.Elsewhere),
        .. FailoverConclusions.Open(_question, _weighing),
    ];

    /// <summary>The answer in one line.</summary>
    /// <returns>For example <c>NextServer</c>, <c>nowhere</c> or <c>NextServer; Contact depends on HasContact</c>.</returns>
    public override string ToString()
    {
        var places = Places == SipOtherPlaces.None ? "nowhere" : $"{Places}";
        return OpenPlaces == SipOtherPlaces.None ? places : $"{places}; {OpenPlaces} {AnswerWords.DependsOn(DependsOn, GetOpenRules())}";
    }

    private static SipOtherPlaces ToPlaces(ulong conclusions) =>
        ((conclusions & RetryConclusions.NextServer) != 0 ? SipOtherPlaces.NextServer : SipOtherPlaces.None)
        | ((conclusions & RetryConclusions.DifferentServer) != 0 ? SipOtherPlaces.DifferentServer : SipOtherPlaces.None)
        | ((conclusions & RetryConclusions.AddressesInContact) != 0 ? SipOtherPlaces.Contact : SipOtherPlaces.None)
        | ((conclusions & RetryConclusions.ProxyInContact) != 0 ? SipOtherPlaces.ProxyInContact : SipOtherPlaces.None)
        | ((conclusions & RetryConclusions.NextBranch) != 0 ? SipOtherPlaces.NextBranch : SipOtherPlaces.None);
}
