using System.Collections.Generic;
using System.ComponentModel;
using System.Linq;

namespace SipStatus.Rules;

/// <summary>
/// Whether a code may be sent, and what the response must carry: what
/// <see cref="SipStatusCodeRules.MaySend(SipStatusCode, string, SipRole, SipCircumstances, SipSendingAct)"/> answers. Immutable.
/// </summary>
/// <remarks>Further knowledge does not change a verdict other than <see cref="SipSendingVerdict.Depends"/>.</remarks>
[TypeConverter(typeof(SipAnswerTypeConverter))]
public readonly partial struct SipSendingAnswer
{
    private const ulong MustNot = 1;
    private const ulong ShouldNot = 2;

    private readonly AnswerQuestion _question;
    private readonly SipSendingAct _act;
    private readonly RuleWeighing _weighing;

    internal SipSendingAnswer(AnswerQuestion question, SipSendingAct act)
    {
        _question = question;
        _act = act;
        var limits = question.Code.GetSendingLimits();
        for (var i = 0; i < limits.Count; i++)
        {
            if (IsAsked(limits[i]))
            {
                _weighing.Add(Conclusion(limits[i]), limits[i].HoldsFor(question));
            }
        }

        Otherwise = (_weighing.Stands & MustNot) != 0 ? SipSendingVerdict.Forbidden
            : (_weighing.Stands & ShouldNot) != 0 ? SipSendingVerdict.Discouraged
            : IsForwarded || HasOccasion(question) ? SipSendingVerdict.Allowed
            : SipSendingVerdict.NoRule;
        Verdict = (_weighing.Open & Decisive) == 0 ? Otherwise : SipSendingVerdict.Depends;
        for (var i = 0; i < limits.Count; i++)
        {
            DependsOn |= IsOpen(limits[i]) ? question.Missing(limits[i].Circumstances) : SipFacts.None;
        }
    }

    /// <summary>Whether it may be sent.</summary>
    public SipSendingVerdict Verdict { get; }

    /// <summary>
    /// The verdict if no open limit holds; never <see cref="SipSendingVerdict.Depends"/>. The same as <see cref="Verdict"/> if that depends
    /// on nothing.
    /// </summary>
    public SipSendingVerdict Otherwise { get; }

    /// <summary>
    /// The unknown facts that decide; <see cref="SipFacts.None"/> if the verdict depends on nothing, or only on the
    /// <see cref="SipRule.OtherCondition"/> of the open limits, which is in words.
    /// </summary>
    public SipFacts DependsOn { get; }

    // Whoever forwards a response has not made it.
    private bool IsForwarded => _act == SipSendingAct.Forward;

    // What is forbidden need not be discouraged too.
    private ulong Decisive => (_weighing.Stands & MustNot) != 0 ? 0 : MustNot | ShouldNot;

    /// <summary>The limits that the verdict rests on.</summary>
    /// <returns>A new array; empty if nothing speaks against it.</returns>
    public SipSendingLimit[] GetRules() => [.. _question.Code.GetSendingLimits().Where(IsCarrying)];

    /// <summary>The occasions that the RFCs have for it: the verdict is about a response that one of them calls for.</summary>
    /// <returns>
    /// A new array: the rules for the method and the role. Empty if no RFC has one, and for a proxy that forwards, since it has not made
    /// the response.
    /// </returns>
    public SipSendingOccasion[] GetOccasions()
    {
        var question = _question;
        return IsForwarded ? [] : [.. question.Code.GetSendingOccasions().Where(rule => rule.AppliesTo(question.Method, question.Role))];
    }

    /// <summary>The open limits: the verdict depends on them, since it is not known whether they hold.</summary>
    /// <returns>A new array; empty if the verdict depends on nothing.</returns>
    public SipSendingLimit[] GetOpenRules() => [.. _question.Code.GetSendingLimits().Where(IsOpen)];

    /// <summary>What the response must carry: the rules that hold.</summary>
    /// <returns>
    /// A new array: rules with the level <see cref="SipRequirementLevel.Must"/>, of header fields and bodies. A field comes once, by the
    /// first rule that asks for it, and once more for each <see cref="SipHeaderRule.Value"/> that it must have. For a proxy that forwards,
    /// only the rules about what it adds.
    /// </returns>
    public SipHeaderRule[] GetHeaders() => [.. Demands(true).GroupBy(Demand).Select(same => same.First())];

    /// <summary>What the response must carry if certain facts are so that are not known.</summary>
    /// <returns>
    /// A new array: rules with the level <see cref="SipRequirementLevel.Must"/>. What <see cref="GetHeaders"/> has is not there again; a
    /// field comes once for each condition.
    /// </returns>
    public SipHeaderRule[] GetOpenHeaders()
    {
        var certain = Demands(true).Select(Demand).ToList();
        return
        [
            .. Demands(null).Where(rule => !certain.Contains(Demand(rule)))
                .GroupBy(rule => (Demand(rule), rule.Condition))
                .Select(same => same.First()),
        ];
    }

    /// <summary>The answer in one line.</summary>
    /// <returns>For example <c>Forbidden</c> or <c>depends on ReliableRequired, otherwise Allowed</c>.</returns>
    public override string ToString() =>
        Verdict == SipSendingVerdict.Depends ? $"{AnswerWords.DependsOn(DependsOn, GetOpenRules())}, otherwise {Otherwise}" : $"{Verdict}";

    private static (ulong For, ulong Against) Conclusion(SipSendingLimit limit) =>
        (limit.Level == SipRequirementLevel.MustNot ? MustNot : limit.Level == SipRequirementLevel.ShouldNot ? ShouldNot : 0, 0);

    private static (SipResponsePart Part, string Name, string Value) Demand(SipHeaderRule rule) => (rule.Part, rule.Name, rule.Value);

    private IEnumerable<SipHeaderRule> Demands(bool? holds)
    {
        var (question, isForwarded) = (_question, IsForwarded);
        return question.Code.GetHeaderRules().Where(rule => rule.Level == SipRequirementLevel.Must
            && rule.AppliesTo(question.Method, question.Role) && rule.HoldsFor(question) == holds
            && (!isForwarded || rule.Circumstances.Facts.HasFlag(SipFacts.SentByProxy)));
    }

    // Whether it has come is the matter of who sends: it is a reason for the code all the same.
    private static bool HasOccasion(AnswerQuestion question)
    {
        var occasions = question.Code.GetSendingOccasions();
        for (var i = 0; i < occasions.Count; i++)
        {
            if (occasions[i].AppliesTo(question.Method, question.Role))
            {
                return true;
            }
        }

        return false;
    }

    // Sending a code reliably is sending it, too.
    private bool IsAsked(SipSendingLimit limit) =>
        (limit.Act == _act || (limit.Act == SipSendingAct.Send && _act == SipSendingAct.SendReliably))
        && limit.AppliesTo(_question.Method, _question.Role);

    private bool IsCarrying(SipSendingLimit limit)
    {
        var conclusion = Otherwise == SipSendingVerdict.Forbidden ? MustNot : ShouldNot;
        return IsAsked(limit) && limit.HoldsFor(_question) == true && _weighing.Carries(Conclusion(limit), conclusion);
    }

    private bool IsOpen(SipSendingLimit limit) =>
        IsAsked(limit) && limit.HoldsFor(_question) is null && _weighing.DependsOn(Conclusion(limit), Decisive);
}
