using System.Collections.Generic;

namespace SipStatus.Rules;

/// <summary>What is over after a response, by the dialog rules of its code.</summary>
internal readonly struct DialogEndings
{
    private DialogEndings(SipEndings over, SipEndings open, SipFacts missing)
    {
        Over = over;
        Open = open & ~over;
        Missing = Open == SipEndings.None ? SipFacts.None : missing;
    }

    /// <summary>What is over.</summary>
    internal SipEndings Over { get; }

    /// <summary>What may be over.</summary>
    internal SipEndings Open { get; }

    /// <summary>The unknown facts that decide about what may be over.</summary>
    internal SipFacts Missing { get; }

    /// <summary>Whether a failure of a request can end a usage inside a dialog.</summary>
    internal static bool HasUsage(string method) =>
        SipMethodUsage.Of(method).Usage == SipDialogUsage.Invite || BelongsToSubscription(method);

    /// <summary>Asks the rules.</summary>
    /// <param name="question">What is asked about.</param>
    /// <param name="policy">The policy whose rules are asked.</param>
    /// <param name="holding">Takes the rules that hold, unless it is null.</param>
    /// <param name="depending">Takes the rules of which it is not known whether they hold, unless it is null.</param>
    internal static DialogEndings Of(
        AnswerQuestion question, SipDialogPolicy policy, List<SipDialogRule>? holding = null, List<SipDialogRule>? depending = null)
    {
        var early = OfEarlyDialogs(question, holding, depending);
        var session = OfSession(question, holding);
        var dialog = question.Code.IsFinal ? OfDialog(question, policy, holding, depending) : default;
        var hasTransaction = question.Method != SipMethods.Ack;
        var transaction = question.Code.IsFinal && hasTransaction ? SipEndings.Transaction : SipEndings.None;
        return new(early.Over | session | dialog.Over | transaction, early.Open | dialog.Open, early.Missing | dialog.Missing);
    }

    // A dialog is early once only: an INVITE inside a dialog makes none.
    private static DialogEndings OfEarlyDialogs(AnswerQuestion question, List<SipDialogRule>? holding, List<SipDialogRule>? depending)
    {
        var rule = question.Method == SipMethods.Invite ? EarlyDialogRule(question.Code) : null;
        var inDialog = question.Known.Holds(SipFacts.InDialog);
        if (rule is null || inDialog == true)
        {
            return default;
        }

        (inDialog == false ? holding : depending)?.Add(rule);
        return inDialog == false
            ? new(SipEndings.EarlyDialogs, SipEndings.None, SipFacts.None)
            : new(SipEndings.None, SipEndings.EarlyDialogs, SipFacts.InDialog);
    }

    private static SipDialogRule? EarlyDialogRule(SipStatusCode code)
    {
        if (code.GetDialogRule().Effect == SipDialogEffect.EarlyDialog)
        {
            return code.GetDialogRule();
        }

        var exceptions = code.GetDialogExceptions();
        for (var i = 0; i < exceptions.Count; i++)
        {
            if (exceptions[i].Effect == SipDialogEffect.EarlyDialog)
            {
                return exceptions[i];
            }
        }

        return null;
    }

    // Beside what the code says of usage and dialog.
    private static SipEndings OfSession(AnswerQuestion question, List<SipDialogRule>? holding)
    {
        var exceptions = question.Code.GetDialogExceptions();
        for (var i = 0; i < exceptions.Count; i++)
        {
            if (exceptions[i].Effect == SipDialogEffect.Session && exceptions[i].Methods.Contains(question.Method))
            {
                holding?.Add(exceptions[i]);
                return SipEndings.Session;
            }
        }

        return SipEndings.None;
    }

    // The first rule that holds decides; the general rule is the last. Rules before it that may hold count too: what all of them end is
    // over, what only some of them end may be over. Outside a dialog there is nothing to end.
    private static DialogEndings OfDialog(
        AnswerQuestion question, SipDialogPolicy policy, List<SipDialogRule>? holding, List<SipDialogRule>? depending)
    {
        var inDialog = question.Known.Holds(SipFacts.InDialog);
        if (inDialog == false)
        {
            return default;
        }

        var (all, any, missing) = (~SipEndings.None, SipEndings.None, inDialog is null ? SipFacts.InDialog : SipFacts.None);
        var isFound = false;
        for (var i = 0; !isFound; i++)
        {
            var (rule, holds) = Ask(i, question, policy);
            if (holds == false)
            {
                continue;
            }

            var outcome = Outcome(question, rule);
            all &= outcome.Over;
            any |= outcome.Over | outcome.Open;
            missing |= outcome.Missing | question.Missing(rule.Circumstances);
            missing |= holds is null && rule == SipDialogRule.Timeout ? SipFacts.NotReceived : SipFacts.None;
            isFound = holds == true;
            (isFound ? holding : depending)?.Add(rule);
        }

        return inDialog == true ? new(all, any, missing) : new(SipEndings.None, any, missing);
    }

    // The rules of the policy come first, then exceptions with a condition, then the lack of a response, and last the general rule.
    private static (SipDialogRule Rule, bool? Holds) Ask(int index, AnswerQuestion question, SipDialogPolicy policy)
    {
        var exceptions = question.Code.GetDialogExceptions();
        var exception = index - policy.Count;
        return exception < 0 ? policy.Ask(index, question)
            : exception < exceptions.Count ? (exceptions[exception], HoldsAsException(exceptions[exception], question))
            : exception == exceptions.Count ? (SipDialogRule.Timeout, IsTimeout(question))
            : (question.Code.GetDialogRule(question.Method), true);
    }

    // Rules without a condition are the general rule of their methods. The end of early dialogs is decided elsewhere.
    private static bool? HoldsAsException(SipDialogRule rule, AnswerQuestion question) =>
        rule.Condition.Length > 0 && rule.Effect != SipDialogEffect.EarlyDialog && rule.Methods.Contains(question.Method)
            ? rule.HoldsFor(question)
            : false;

    // A timeout means nothing to a request without a usage. A subscription outlives a 408 that was received, but a call does not, so only
    // for a subscription it matters whether the 408 was received.
    private static bool? IsTimeout(AnswerQuestion question)
    {
        if (question.Code != SipImpliedResponse.UacTimeout.CountsAs)
        {
            return false;
        }

        var isTimeout = question.Known.Holds(SipFacts.NotReceived);
        return BelongsToSubscription(question.Method!) ? isTimeout
            : isTimeout == true && question.Code.GetDialogRule(question.Method) == question.Code.GetDialogRule();
    }

    // A REFER that was refused has made no subscription (RFC 3515, section 2.4.2).
    private static bool BelongsToSubscription(string method) =>
        method != SipMethods.Refer && SipMethodUsage.Of(method).Usage == SipDialogUsage.Subscription;

    private static DialogEndings Outcome(AnswerQuestion question, SipDialogRule rule)
    {
        if (BelongsToSubscription(question.Method!))
        {
            return OutcomeOfSubscription(question, rule);
        }

        var usage = SipMethodUsage.Of(question.Method!).Usage;
        var own = usage == SipDialogUsage.Invite ? SipEndings.InviteUsage : SipEndings.None;
        return (rule.Ends, rule.Effect) switch
        {
            (true, SipDialogEffect.Dialog) => new(own | SipEndings.Dialog, SipEndings.None, SipFacts.None),
            (true, SipDialogEffect.Usage) when own != SipEndings.None => WithTheLastUsage(question, own),
            _ => default,
        };
    }

    // RFC 6665, sections 4.1.2.2 and 4.2.2, names the codes that end a subscription, and the lack of a response.
    private static DialogEndings OutcomeOfSubscription(AnswerQuestion question, SipDialogRule rule) => rule switch
    {
        { EndsSubscription: false } => default,
        { Effect: SipDialogEffect.Dialog, Ends: true } => new(SipEndings.Subscription | SipEndings.Dialog, SipEndings.None, SipFacts.None),
        _ => WithTheLastUsage(question, SipEndings.Subscription),
    };

    // A dialog is over with its last usage (RFC 5057, section 4.1).
    private static DialogEndings WithTheLastUsage(AnswerQuestion question, SipEndings usage) => question.Known.Holds(
        SipFacts.OtherUsages) switch
    {
        false => new(usage | SipEndings.Dialog, SipEndings.None, SipFacts.None),
        true => new(usage, SipEndings.None, SipFacts.None),
        _ => new(usage, SipEndings.Dialog, SipFacts.OtherUsages),
    };
}
