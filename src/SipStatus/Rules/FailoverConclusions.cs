using System.Collections.Generic;

namespace SipStatus.Rules;

/// <summary>What the failover rules add to the retry rules of a code.</summary>
internal static class FailoverConclusions
{
    /// <summary>Weighs the retry and the failover rules.</summary>
    internal static RuleWeighing Weigh(AnswerQuestion question)
    {
        var weighing = RetryConclusions.Weigh(question);
        var rules = SipFailoverRule.All;
        for (var i = 0; i < rules.Count; i++)
        {
            if (rules[i].AppliesTo(question.Method, question.Role))
            {
                weighing.Add(Of(rules[i]), Holds(rules[i], question));
            }
        }

        // Without Contact there is no address to go to, whatever a rule says of it.
        weighing.Add((0, RetryConclusions.AnyContact), !question.Known.Holds(SipFacts.HasContact));
        return weighing;
    }

    /// <summary>The unknown facts that decide where else the request may go.</summary>
    internal static SipFacts Missing(AnswerQuestion question, RuleWeighing weighing)
    {
        var facts = RetryConclusions.Missing(question, weighing, RetryConclusions.Elsewhere);
        var rules = SipFailoverRule.All;
        for (var i = 0; i < rules.Count; i++)
        {
            if (IsOpen(question, weighing, rules[i]))
            {
                facts |= question.Missing(rules[i].Circumstances);
                facts |= HasHappened(rules[i].Event, question) is null ? SipFacts.NotReceived : SipFacts.None;
            }
        }

        return weighing.DependsOn((0, RetryConclusions.AnyContact), RetryConclusions.AnyContact)
            ? facts | question.Missing(new SipCircumstances(SipFacts.HasContact))
            : facts;
    }

    /// <summary>The rules that hold and that the answer rests on.</summary>
    internal static IEnumerable<SipFailoverRule> Carrying(AnswerQuestion question, RuleWeighing weighing)
    {
        var isNowhere = ((weighing.Stands | weighing.Open) & RetryConclusions.Elsewhere) == 0;
        foreach (var rule in SipFailoverRule.All)
        {
            if (rule.AppliesTo(question.Method, question.Role) && Holds(rule, question) == true
                && (weighing.Carries(Of(rule), RetryConclusions.Elsewhere) || (isNowhere && rule.Action == SipFailoverAction.None)))
            {
                yield return rule;
            }
        }
    }

    /// <summary>The rules that the answer depends on.</summary>
    internal static IEnumerable<SipFailoverRule> Open(AnswerQuestion question, RuleWeighing weighing)
    {
        foreach (var rule in SipFailoverRule.All)
        {
            if (IsOpen(question, weighing, rule))
            {
                yield return rule;
            }
        }
    }

    private static bool IsOpen(AnswerQuestion question, RuleWeighing weighing, SipFailoverRule rule) =>
        rule.AppliesTo(question.Method, question.Role) && Holds(rule, question) is null
        && weighing.DependsOn(Of(rule), RetryConclusions.Elsewhere);

    // Only some of the rules decide where a request goes. What is no failure of the server leads to no next one, but what RFC 3261,
    // section 21.4, allows is no failover: a different server for the same request. RepeatAtOnce and StopSending are about the same server,
    // which the retry rules of a code are for, and repeated failures are more than one response can tell.
    private static (ulong For, ulong Against) Of(SipFailoverRule rule) => (rule.Action, rule.Event) switch
    {
        (SipFailoverAction.NextServer, _) => (RetryConclusions.NextServer, 0),
        (SipFailoverAction.None, _) => (0, RetryConclusions.NextServer),
        _ => (0, 0),
    };

    // A rule holds if its event has happened and its condition is met.
    private static bool? Holds(SipFailoverRule rule, AnswerQuestion question)
    {
        var happened = HasHappened(rule.Event, question);
        var holds = rule.HoldsFor(question);
        return happened == false || holds == false ? false : happened is null || holds is null ? null : true;
    }

    // The code tells which event it was. What a timeout or an error of the transport counts as may also be received.
    private static bool? HasHappened(SipFailureEvent failure, AnswerQuestion question)
    {
        var code = question.Code;
        var notReceived = question.Known.Holds(SipFacts.NotReceived);
        var isTimeout = code == SipImpliedResponse.UacTimeout.CountsAs;
        var isTransportError = code == SipImpliedResponse.UacTransportError.CountsAs;
        var isOfServer = SipStatusCodeSets.NextServer.Contains(code);
        var isReceived = isTimeout || isTransportError ? !notReceived : true;
        return failure switch
        {
            SipFailureEvent.Timeout => isTimeout ? notReceived : false,
            SipFailureEvent.TransportError => isTransportError ? notReceived : false,
            SipFailureEvent.Response503 => isOfServer ? isReceived : false,
            SipFailureEvent.OtherResponse => code.IsFinal && !isOfServer ? isReceived : false,
            _ => false,
        };
    }
}
