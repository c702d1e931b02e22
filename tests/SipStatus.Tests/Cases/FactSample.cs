using System;
using System.Linq;
using SipStatus.Rules;

namespace SipStatus.Tests.Cases;

/// <summary>Facts as they can be together, written by hand: what the RFCs say of one fact and another.</summary>
internal static class FactSample
{
    // A response that never came has no header field and no body (RFC 3261, section 8.1.3.1).
    private const SipFacts OfAResponse = SipFacts.HasBody | SipFacts.HasCertificate | SipFacts.HasContact | SipFacts.HasProposedLocation
        | SipFacts.HasRetryAfter | SipFacts.HasWarning380 | SipFacts.HasWarning381 | SipFacts.ContactIsSips | SipFacts.ContactIsRequestUri;

    public static readonly SipFacts[] All = [.. Enum.GetValues<SipFacts>().Where(fact => fact != SipFacts.None)];

    private static readonly SipFacts s_any = All.Aggregate((left, right) => left | right);

    /// <summary>Of all facts some that are so together.</summary>
    public static SipFacts Next(Random random) =>
        Repair(All.Where(_ => random.Next(2) == 0).Aggregate(SipFacts.None, (left, right) => left | right));

    /// <summary>The facts, without those that cannot be, and with those that must be.</summary>
    public static SipFacts Repair(SipFacts facts)
    {
        facts &= facts.HasFlag(SipFacts.NotReceived) ? ~OfAResponse : s_any;
        facts |= (facts & (SipFacts.ContactIsSips | SipFacts.ContactIsRequestUri)) == 0 ? SipFacts.None : SipFacts.HasContact;
        facts |= facts.HasFlag(SipFacts.SessionPrackAwaited) ? SipFacts.PrackAwaited : SipFacts.None;
        return facts | (facts.HasFlag(SipFacts.ReliableRequired) ? SipFacts.ReliableSupported : SipFacts.None);
    }

    /// <summary>All is known: these facts are so, and no other one is.</summary>
    public static SipCircumstances Whole(SipFacts facts) => new(facts, s_any & ~facts);
}
