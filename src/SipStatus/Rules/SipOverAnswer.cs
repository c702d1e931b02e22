using System.Collections.Generic;
using System.ComponentModel;

namespace SipStatus.Rules;

/// <summary>
/// What is over after a response: what <see cref="SipStatusCodeRules.WhatIsOver(SipStatusCode, string, SipCircumstances)"/> answers.
/// Immutable.
/// </summary>
/// <remarks>
/// What <see cref="Over"/> has, and what neither <see cref="Over"/> nor <see cref="Open"/> has, does not change with what becomes known
/// besides.
/// </remarks>
[TypeConverter(typeof(SipAnswerTypeConverter))]
public readonly partial struct SipOverAnswer
{
    private readonly AnswerQuestion _question;
    private readonly DialogEndings _endings;

    internal SipOverAnswer(AnswerQuestion question)
    {
        _question = question;
        _endings = DialogEndings.Of(question);
    }

    /// <summary>What is over.</summary>
    public SipEndings Over => _endings.Over;

    /// <summary>What may be over: that depends on what is not known.</summary>
    public SipEndings Open => _endings.Open;

    /// <summary>
    /// The facts that are not known and that decide of <see cref="Open"/>; <see cref="SipFacts.None"/> where nothing is open, or only what
    /// <see cref="SipDialogRule.OtherCondition"/> of the open rules says in words.
    /// </summary>
    public SipFacts DependsOn => _endings.Missing;

    /// <summary>The rules that the answer rests on, beside RFC 3261, section 17.1, of the transaction.</summary>
    /// <returns>A new array; empty if nothing but the transaction is concerned.</returns>
    public SipDialogRule[] GetRules()
    {
        var rules = new List<SipDialogRule>();
        DialogEndings.Of(_question, holding: rules);
        return [.. rules];
    }

    /// <summary>The rules that the answer depends on, since it is not known whether they hold.</summary>
    /// <returns>A new array; empty if all depends on the dialog and its other usages alone.</returns>
    public SipDialogRule[] GetOpenRules()
    {
        var rules = new List<SipDialogRule>();
        DialogEndings.Of(_question, depending: rules);
        return [.. rules];
    }

    /// <summary>The answer in one line.</summary>
    /// <returns>For example <c>Transaction, EarlyDialogs</c> or <c>Transaction, InviteUsage; Dialog depends on OtherUsages</c>.</returns>
    public override string ToString() =>
        Open == SipEndings.None ? $"{Over}" : $"{Over}; {Open} {AnswerWords.DependsOn(DependsOn, GetOpenRules())}";
}
