using System;
using System.Collections.Generic;
using SipStatus.Rules;

namespace SipStatus.Readme.Tests.Snippets;

/// <summary>The recipes of the guide to what became of calls.</summary>
internal static class Calls
{
    public static void Outcomes()
    {
        // <Outcomes>
        SipOutcomeMapping outcomes = SipOutcomeMapping.Default;
        Console.WriteLine(outcomes.GetOutcome(SipStatusCode.TemporarilyUnavailable).GetWord("en")); // unavailable
        Console.WriteLine(outcomes.GetOutcome(SipStatusCode.BusyEverywhere).GetWord("zh"));     // 用户忙
        Console.WriteLine(outcomes.GetOutcome(new SipStatusCode(599)).GetWord("en"));               // network failure

        // Each row says what it rests on.
        Console.WriteLine(outcomes.FindRule(SipStatusCode.BusyHere));                           // 486: Busy (RFC 3261, section 21.4.24)
        Console.WriteLine(outcomes.FindRule(SipStatusCode.RequestTimeout)?.IsJudgement);        // True

        // A 603 of a person, and one of a carrier's analytics, which says so in its Reason header field.
        IReadOnlyList<SipReason> reasons = SipReason.ParseAll("SIP;cause=603;text=\"Network Blocked\";v=analytics1");
        Console.WriteLine(outcomes.GetOutcome(SipStatusCode.Decline).GetWord("en"));                // rejected
        Console.WriteLine(outcomes.GetOutcome(SipStatusCode.Decline, reasons).GetWord("en"));       // blocked
        // </Outcomes>
    }

    public static void CarrierOutcomes()
    {
        // <CarrierOutcomes>
        // This carrier sends 480 for a phone that nobody picks up, and 5xx but 503 for numbers that it does not serve.
        SipOutcomeMapping carrier = SipOutcomeMapping.Default
            .With(SipStatusCode.TemporarilyUnavailable, SipOutcome.NoAnswer)
            .With(SipStatusCodeSet.Parse("5xx,!503"), SipOutcome.NotFound);
        Console.WriteLine(carrier.GetOutcome(SipStatusCode.TemporarilyUnavailable)); // NoAnswer
        Console.WriteLine(carrier.GetOutcome(SipStatusCode.ServiceUnavailable));     // NetworkFailure
        Console.WriteLine(carrier.FindRule(SipStatusCode.BadGateway));               // 500-502,504-599: NotFound (laid over)
        // </CarrierOutcomes>
    }

    public static void PerformanceCounts()
    {
        // <PerformanceCounts>
        var counts = SipPerformanceCounts.Create();
        counts.AddInvites(SipStatusCode.OK);
        counts.AddInvites(SipStatusCode.Unauthorized);
        counts.AddInvites(SipStatusCode.BusyHere);
        counts.AddInvites(SipStatusCode.ServiceUnavailable);
        counts.AddInvites(SipStatusCode.MovedTemporarily, 6);               // taken out of SER and SEER, and of nothing else
        Console.WriteLine(counts.SessionEstablishmentRatio);                // 25
        Console.WriteLine(counts.SessionEstablishmentEffectivenessRatio);   // 50
        Console.WriteLine(counts.IneffectiveSessionAttempts);               // 10
        Console.WriteLine(counts.GetSessionCompletionRatio(1));             // 10
        Console.WriteLine(counts.IneffectiveRegistrationAttempts is null);  // True
        Console.WriteLine(counts); // 10 INVITE: SER 25.0 %, SEER 50.0 %, ISA 10.0 %; 0 REGISTER: IRA none
        // </PerformanceCounts>
    }

    public static void FactualSets()
    {
        // <FactualSets>
        Console.WriteLine(SipStatusCodeSets.Challenges);                               // 401,407
        Console.WriteLine(SipStatusCodeSets.Challenges.Contains(SipStatusCode.Unauthorized)); // True
        Console.WriteLine(SipStatusCodeSets.NextServer);                               // 503
        Console.WriteLine(SipStatusCodeSets.RetryAfter);                               // 404,413,480,486,500,503,600,603
        Console.WriteLine(SipStatusCodeSets.EffectiveSessions);                        // 200,480,486,600,603
        Console.WriteLine(SipStatusCodeSets.Members[12]);                              // NextServer: 503 Service Unavailable (RFC 3263, section 4.3)
        // </FactualSets>
    }
}
