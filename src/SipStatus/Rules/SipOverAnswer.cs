using System.Collections.Generic;
using System.ComponentModel;

namespace SipStatus.Rules;

/// <summary>
/// What is over after a response: what <see cref="SipStatusCodeRules.WhatIsOver(SipStatusCode, string, SipCircumstances)"/> answers.
/// Immutable.
/// </summary>
/// <remarks>
/// <para>
/// Further knowledge takes nothing out of <see cref="Over"/>, and adds nothing that is now in neither <see cref="Over"/> nor
/// <see cref="Open"/>.
/// </para>
/// <para>
/// The answer is about a response that is final for the user agent. After a timeout, an error of the transport or a 503 the next server
/// comes first (RFC 3263, section 4.3; <see cref="SipRetryAnswer.IsNextServerFirst"/>): only once none is left the answer holds, and where
/// there is one, what that server answers decides.
/// </para>
/// <para>
/// What is over is over for this side. A call that has ended by another response than one to a BYE is taken leave of with a BYE:
/// <see cref="SipEndings.InviteUsage"/>. What to do after a BYE that failed says <see cref="SipEndings.Session"/>.
/// </para>
/// </remarks>
[TypeConverter(typeof(SipAnswerTypeConverter))]
public readonly partial struct SipOverAnswer
{
    private readonly AnswerQuestion _question;
    private readonly SipDialogPolicy? _policy;
    private readonly DialogEndings _endings;

    internal SipOverAnswer(AnswerQuestion question, SipDialogPolicy policy)
    {
        _question = question;
        _policy = policy;
        _endings = DialogEndings.Of(question, policy);
    }

    /// <summary>What is over.</summary>
    public SipEndings Over => _endings.Over;

    /// <summary>What may be over, depending on facts that are not known.</summary>
    public SipEndings Open => _endings.Open;

    /// <summary>
    /// The unknown facts that decide about <see cref="Open"/>; <see cref="SipFacts.None"/> if nothing is open, or if only the
    /// <see cref="SipDialogRule.OtherCondition"/> of the open rules decides, which is in words.
    /// </summary>
    public SipFacts DependsOn => _endings.Missing;

    // The default value of the answer has asked nobody.
    private SipDialogPolicy Policy => _policy ?? SipDialogPolicy.Default;

    /// <summary>The rules that the answer rests on, besides RFC 3261, section 17.1, for the transaction.</summary>
    /// <returns>A new array; empty if nothing but the transaction is concerned.</returns>
    public SipDialogRule[] GetRules()
    {
        var rules = new List<SipDialogRule>();
        DialogEndings.Of(_question, Policy, holding: rules);
        return [.. rules];
    }

    /// <summary>The rules that the answer depends on, since it is not known whether they hold.</summary>
    /// <returns>A new array; empty if everything depends on the dialog and its other usages alone.</returns>
    public SipDialogRule[] GetOpenRules()
    {
        var rules = new List<SipDialogRule>();
        DialogEndings.Of(_question, Policy, depending: rules);
        return [.. rules];
    }

    /// <summary>The answer in one line.</summary>
    /// <returns>For example <c>Transaction, EarlyDialogs</c> or <c>Transaction, InviteUsage; Dialog depends on OtherUsages</c>.</returns>
    public override string ToString() =>
        Open == SipEndings.None ? $"{Over}" : $"{Over}; {Open} {AnswerWords.DependsOn(DependsOn, GetOpenRules())}";
}
