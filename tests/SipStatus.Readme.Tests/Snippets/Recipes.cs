using System;
using System.Collections.Generic;
using System.Linq;
using SipStatus.Q850;
using SipStatus.Rules;

namespace SipStatus.Readme.Tests.Snippets;

/// <summary>The recipes of the guides: like those of <see cref="Tour"/> they are run, and print what their comments say.</summary>
internal static class Recipes
{
    public static void Rules()
    {
        // <Rules>
        SipStatusCode code = SipStatusCode.CallOrTransactionDoesNotExist;
        Console.WriteLine(code.GetDialogRule());          // ends the usage (RFC 5057, section 5.1)
        Console.WriteLine(code.GetDialogRule("CANCEL"));  // ends the transaction only; methods: CANCEL (RFC 5057, section 5.1)
        Console.WriteLine(SipMethodUsage.Of("INFO"));     // INFO: the INVITE usage (RFC 5057, section 5.3)

        var next = SipStatusCode.IntervalTooBrief.GetRetryRules()
            .First(rule => rule.AppliesTo("REGISTER", SipRole.Uac) && rule.Change != SipRequestChange.None);
        Console.WriteLine(next);              // may ChangeRequest Interval; methods: REGISTER; role: Uac (RFC 3261, section 10.2.8)

        Console.WriteLine(SipGlareTimer.Find("INVITE", ownsCallId: true)); // INVITE, owner of the Call-ID: 2.1 to 4 s (RFC 3261, section 14.1)
        Console.WriteLine(SipImpliedResponse.UacTimeout.CountsAs);         // 408 Request Timeout
        Console.WriteLine(SipStatusCode.NotAcceptableHere.GetWarnCodes()[5]); // 305 Incompatible media format (RFC 3261, section 20.43)
        // </Rules>
    }

    public static void Answers()
    {
        // <Answers>
        // After each final response a user agent client asks what comes next. What it knows goes in, what the RFCs make of it comes out.
        static string WhatNext(SipStatusCode code, string method, SipCircumstances known)
        {
            SipRetryAnswer retry = code.MayRetry(method, SipRole.Uac, known);
            SipOtherPlaces places = code.WhereElse(method, SipRole.Uac, known).Places & ~SipOtherPlaces.NextServer; // that one comes below
            string here = retry.Otherwise switch // the verdict, if no open rule holds
            {
                SipRetryVerdict.Unchanged => "send it again",
                SipRetryVerdict.AfterRetryAfter => "send it again at the time of Retry-After",
                SipRetryVerdict.AfterSomeTime => "send it again in some seconds",
                SipRetryVerdict.AfterGlareTimer => $"send it again in {SipGlareTimer.Find(method, ownsCallId: true)!.Minimum.TotalSeconds} s or more",
                SipRetryVerdict.Changed => "send it again with other " + string.Join(", ", retry.GetChanges()),
                SipRetryVerdict.AskUser => "ask the user",
                SipRetryVerdict.No or SipRetryVerdict.NoRule or SipRetryVerdict.Elsewhere when places != SipOtherPlaces.None => $"try {places}",
                SipRetryVerdict.NoRule => "nothing: no RFC asks for more",
                _ => "give up", // never, or not as it is, or elsewhere and there is no other place
            };

            // A server that has failed may have another beside it, which comes first (RFC 3263, section 4.3).
            return retry.IsNextServerFirst == true ? "try the next server; if there is none, " + here : here;
        }

        var known = new SipCircumstances(
            SipFacts.HasCredentials | SipFacts.ChallengeSupported, not: SipFacts.InDialog | SipFacts.HasRetryAfter);
        Console.WriteLine(WhatNext(SipStatusCode.Unauthorized, "INVITE", known));         // send it again with other Credentials
        Console.WriteLine(WhatNext(SipStatusCode.RequestPending, "UPDATE", known));       // send it again in 2.1 s or more
        Console.WriteLine(WhatNext(SipStatusCode.Forbidden, "INVITE", known));            // give up
        Console.WriteLine(WhatNext(SipStatusCode.Decline, "INVITE", known));              // give up
        Console.WriteLine(WhatNext(SipStatusCode.OK, "INVITE", known));                   // nothing: no RFC asks for more
        Console.WriteLine(WhatNext(SipStatusCode.NotFound, "INVITE", known));             // try DifferentServer
        Console.WriteLine(WhatNext(SipStatusCode.MovedTemporarily, "INVITE", known.With(SipFacts.HasContact, true)));      // try Contact
        Console.WriteLine(WhatNext(SipStatusCode.ServiceUnavailable, "INVITE", known.With(SipFacts.HasRetryAfter, true))); // try the next server; if there is none, send it again at the time of Retry-After

        // An answer says what it depends on, and which rules it rests on.
        SipRetryAnswer answer = SipStatusCode.Unauthorized.MayRetry("INVITE", SipRole.Uac, known);
        Console.WriteLine(answer);                        // depends on CredentialsRejected, otherwise Changed: Credentials
        Console.WriteLine(answer.GetOpenRules()[0]);      // must not Authenticate; methods: all but ACK CANCEL; role: Uac; condition: the same credentials were just rejected and the nonce is not stale (RFC 3261, section 22.1)

        // What is over, once no next server is left? A 481 to INFO ends the call, one to REFER does not; a BYE ends the session anyway.
        SipStatusCode lost = SipStatusCode.CallOrTransactionDoesNotExist;
        var inDialog = new SipCircumstances(SipFacts.InDialog, not: SipFacts.OtherUsages);
        Console.WriteLine(lost.WhatIsOver("INFO", inDialog));  // Transaction, InviteUsage, Dialog
        Console.WriteLine(lost.WhatIsOver("REFER", inDialog)); // Transaction
        Console.WriteLine(SipStatusCode.Forbidden.WhatIsOver("BYE", inDialog)); // Transaction, Session

        // May it be sent, and what must the response carry?
        Console.WriteLine(SipStatusCode.RequestTimeout.MaySend("INFO", SipRole.Uas, default)); // Forbidden
        var challenge = SipStatusCode.Unauthorized.MaySend("REGISTER", SipRole.Registrar, default);
        Console.WriteLine(challenge);                                      // depends on FinalSent, otherwise Allowed
        challenge = SipStatusCode.Unauthorized.MaySend("REGISTER", SipRole.Registrar, new SipCircumstances(SipFacts.None, not: SipFacts.FinalSent));
        Console.WriteLine(challenge);                                      // Allowed
        Console.WriteLine(challenge.GetOccasions()[0].Condition);          // no acceptable credentials
        Console.WriteLine(challenge.GetHeaders().Last().Name);             // WWW-Authenticate
        // </Answers>
    }

    public static void Overlays()
    {
        // <Overlays>
        // The choice of a proxy that ranks a 6xx of one branch behind what a caller can mend, and lets the lower code win, as many do.
        SipBestResponse choice = SipBestResponse.ForInvite
            .With(SipStatusCodeSet.Parse("6xx"), rank: 4)
            .With(SipStatusCodeSet.Parse("5xx"), code => 1000 + code.Value)
            .WithPreferred(SipStatusCode.NotAcceptableHere)
            .WithUpstream(SipStatusCode.ServiceUnavailable, SipStatusCode.ServiceUnavailable);
        SipStatusCode[] arrived = [SipStatusCode.Decline, SipStatusCode.NotAcceptableHere, SipStatusCode.NotFound];
        Console.WriteLine(arrived[choice.IndexOf(arrived)]);                       // 488 Not Acceptable Here
        Console.WriteLine(arrived[SipBestResponse.ForInvite.IndexOf(arrived)]);    // 603 Decline
        Console.WriteLine(choice.ToUpstream(SipStatusCode.ServiceUnavailable));    // 503 Service Unavailable

        // A carrier that has dropped the call after any failure of a re-INVITE, and a stack that hangs up when an OPTIONS is lost.
        SipDialogPolicy policy = SipDialogPolicy.Default
            .With(SipStatusCodeSet.Parse("4xx,5xx,6xx,!491"), SipDialogEffect.Usage, SipMethods.Invite)
            .With(SipStatusCodeSet.Parse("408"), SipDialogEffect.Dialog, new SipCircumstances(SipFacts.NotReceived), SipMethods.Options);
        var call = new SipCircumstances(SipFacts.InDialog | SipFacts.NotReceived, not: SipFacts.OtherUsages);
        Console.WriteLine(policy.WhatIsOver(SipStatusCode.NotAcceptableHere, "INVITE", call)); // Transaction, InviteUsage, Dialog
        Console.WriteLine(policy.WhatIsOver(SipStatusCode.RequestTimeout, "OPTIONS", call));   // Transaction, Dialog
        Console.WriteLine(SipStatusCode.RequestTimeout.WhatIsOver("OPTIONS", call));           // Transaction

        // A mapping for what has no row of its own, class by class.
        Q850Mapping causes = Q850Mapping.Isup
            .WithDefault(Q850Class.ResourceUnavailable, SipStatusCode.ServiceUnavailable)
            .WithDefault(SipStatusClass.ServerError, Q850Cause.TemporaryFailure);
        Console.WriteLine(causes.GetStatusCode(new Q850Cause(40))?.StatusCode);   // 503 Service Unavailable
        Console.WriteLine(causes.GetCause(new SipStatusCode(599))?.Cause);         // 41 Temporary failure
        SipOutcomeMapping outcomes = SipOutcomeMapping.Default.WithDefault(SipStatusClass.GlobalFailure, SipOutcome.Busy);
        Console.WriteLine(outcomes.GetOutcome(new SipStatusCode(699)));            // Busy
        // </Overlays>
    }

    public static void UserAgentServer()
    {
        // <UserAgentServer>
        // A UAS that takes no INFO answers 405. What must the response carry that it does not have yet?
        string[] names = ["v", "f", "t", "i", "CSeq", "l"]; // as they stand in the message: long or compact, in any letter case
        SipStatusCode code = SipStatusCode.MethodNotAllowed;
        foreach (SipHeaderRule missing in code.GetMissingHeaders("INFO", names))
        {
            Console.WriteLine(missing);                                             // must carry Allow (RFC 3261, section 21.4.6)
        }

        names = [.. names, "allow"];
        Console.WriteLine(code.GetMissingHeaders("INFO", names).IsEmpty);           // True

        // Other methods and codes ask for other fields; a stack asks its own message, by a delegate.
        var response = new HashSet<string>(["Via", "From", "To", "Call-ID", "CSeq"], StringComparer.OrdinalIgnoreCase);
        var lacking = SipStatusCode.Unauthorized.GetMissingHeaders("REGISTER", response, static (message, name) => message.Contains(name));
        Console.WriteLine(lacking.ToString());                                      // WWW-Authenticate

        // May it be sent at all? A 408 only to an INVITE.
        Console.WriteLine(SipStatusCode.RequestTimeout.GetProhibition("INFO", SipRole.Uas)?.Reference); // RFC 4320, section 4.2
        Console.WriteLine(code.GetProhibition("INFO", SipRole.Uas) is null);        // True
        // </UserAgentServer>
    }

    public static void ForkingProxy()
    {
        // <ForkingProxy>
        // The final responses to a forked INVITE, in the order of arrival. All branches have ended.
        (string Branch, SipStatusCode Code)[] branches =
        [
            ("desk", SipStatusCode.ServiceUnavailable), ("mobile", SipStatusCode.ProxyAuthenticationRequired),
            ("gateway", SipStatusCode.NotImplemented), ("home", SipStatusCode.Unauthorized),
        ];
        SipBestResponse choice = SipBestResponse.For("INVITE");
        int best = choice.IndexOf(branches, static branch => branch.Code);      // -1 where no branch has a code that counts
        SipStatusCode chosen = best < 0 ? default : branches[best].Code;
        Console.WriteLine(best < 0 ? "none" : $"{branches[best]}");             // (mobile, 407 Proxy Authentication Required)

        // A 401 or 407 takes along the challenges of all the others (RFC 3261, section 16.7, step 7).
        var others = branches.Where((branch, i) => i != best && SipStatusCodeSets.Challenges.Contains(branch.Code));
        Console.WriteLine(string.Join(", ", others));                           // (home, 401 Unauthorized)

        // What goes upstream: the response itself, or a new one of the proxy where the code differs.
        Console.WriteLine(choice.ToUpstream(chosen));                           // 407 Proxy Authentication Required
        Console.WriteLine(choice.ToUpstream(SipStatusCode.ServiceUnavailable)); // 500 Server Internal Error
        Console.WriteLine(choice.ToUpstream(default));                          // 408 Request Timeout
        Console.WriteLine(SipBestResponse.For("MESSAGE").ToUpstream(default) == default); // True
        // </ForkingProxy>
    }

    public static void Gateway()
    {
        // <Gateway>
        // The network has ended the call: cause 21, given by the user. What does the INVITE get?
        Q850Cause cause = Q850Cause.Parse("21");
        Q850Location location = Q850Location.Parse("U");
        Q850ToStatusRule answer = Q850Mapping.Isup.GetStatusCode(cause, location)!;
        Console.WriteLine($"{cause}: {answer.StatusCode}");                        // 21 Call rejected: 603 Decline
        Console.WriteLine(answer.Reference);                                       // RFC 3398, section 7.2.4.1

        // The other way: the INVITE got a response, the call in the network is released with a cause.
        StatusToQ850Rule release = Q850Mapping.Isup.GetCause(SipStatusCode.Unauthorized)!;
        Console.WriteLine($"{release.Cause}, first {release.First}");              // 21 Call rejected, first Authenticate

        // This carrier wants other answers: rows laid over those of the RFC, which stays as it is.
        Q850Mapping carrier = Q850Mapping.Isup
            .With(Q850Cause.CallRejected, SipStatusCode.TemporarilyUnavailable)
            .With(SipStatusCode.Decline, Q850Cause.UserBusy, Q850Location.User);
        Console.WriteLine(carrier.GetStatusCode(cause)!.StatusCode);               // 480 Temporarily Unavailable
        Console.WriteLine(carrier.GetCause(SipStatusCode.Decline)!.Cause);         // 17 User busy
        Console.WriteLine(Q850Mapping.Isup.GetCause(SipStatusCode.Decline)!.Cause); // 21 Call rejected
        // </Gateway>
    }

    public static void Reason()
    {
        // <Reason>
        SipReason reason = SipReason.Parse("Q.850;cause=17;text=\"Subscriber busy\";location=U");
        Console.WriteLine(reason.Q850Cause);                                       // 17 User busy
        Console.WriteLine(reason.Location);                                       // U
        Console.WriteLine(reason.Text);                                            // Subscriber busy

        // A CANCEL that tells the other branches of a fork that the call was answered.
        Console.WriteLine(SipReason.ForStatusCode(SipStatusCode.OK, "Call completed elsewhere")); // SIP;cause=200;text="Call completed elsewhere"
        // </Reason>
    }
}
