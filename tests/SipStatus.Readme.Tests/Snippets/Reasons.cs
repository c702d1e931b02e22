using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using SipStatus.Q850;

namespace SipStatus.Readme.Tests.Snippets;

/// <summary>The recipes of the guide to the Reason header field.</summary>
internal static class Reasons
{
    public static void FinalResponse()
    {
        // <FinalResponse>
        // From the network: the call is released with cause 21 by the user. The final response, and the header field that says why.
        SipReason released = SipReason.ForQ850(Q850Cause.CallRejected, Q850Location.User, "Call rejected");
        Console.WriteLine(Q850Mapping.Isup.GetStatusCode(released)?.StatusCode);   // 603 Decline
        Console.WriteLine($"Reason: {released}");                                  // Reason: Q.850;cause=21;text="Call rejected";location=U

        // To the network: the INVITE got a 503 that says itself what is wrong (RFC 6432). That cause goes on as it came.
        IReadOnlyList<SipReason> reasons = SipReason.ParseAll("SIP;cause=503;text=\"Service Unavailable\", Q.850;cause=34");
        SipReason passedOn = Q850Mapping.Isup.GetReason(SipStatusCode.ServiceUnavailable, reasons);
        Console.WriteLine(passedOn.Q850Cause);                                     // 34 No circuit/channel available

        // A response that says nothing has the cause of its code, and the location of the network that the gateway speaks for.
        SipReason release = Q850Mapping.Isup.GetReason(SipStatusCode.BusyHere, Q850Location.LocalPublicNetwork);
        Console.WriteLine(release);                                                // Q.850;cause=17;location=LN
        // </FinalResponse>
    }

    public static void ByeAndCancel()
    {
        // <ByeAndCancel>
        // A BYE or CANCEL ends the call with cause 16, unless it says why itself (RFC 3398, section 7.2.3).
        Console.WriteLine(Q850Mapping.Isup.GetReasonOfRequest(SipMethods.Bye));    // Q.850;cause=16

        IReadOnlyList<SipReason> why = SipReason.ParseAll("SIP;cause=408;text=\"ACK Timeout\"");
        Console.WriteLine(Q850Mapping.Isup.GetReasonOfRequest(SipMethods.Bye, why).Q850Cause); // 102 Recovery on timer expiry

        // The other branches of a fork: this phone need not list the call as missed.
        IReadOnlyList<SipReason> elsewhere = SipReason.ParseAll("SIP;cause=200;text=\"Call completed elsewhere\"");
        Console.WriteLine(elsewhere.Any(reason => reason.StatusCode == SipStatusCode.OK)); // True
        Console.WriteLine(Q850Mapping.Isup.GetReasonOfRequest(SipMethods.Cancel, elsewhere).Q850Cause); // 16 Normal call clearing

        // The network clears a call that was answered: the BYE says why.
        Console.WriteLine($"Reason: {SipReason.ForQ850(Q850Cause.NormalCallClearing)}"); // Reason: Q.850;cause=16
        // </ByeAndCancel>
    }

    public static void Protocols()
    {
        // <Protocols>
        SipReason reason = SipReason.Parse("preemption ;cause=2");
        Console.WriteLine(reason.GetCauseText());                                  // Reserved Resources Preempted
        Console.WriteLine(reason.GetProtocol()?.Reference);                        // RFC 4411, section 5
        Console.WriteLine(SipReason.ForCause(SipReasonCause.UAPreemption));        // Preemption;cause=1;text="UA Preemption"
        Console.WriteLine(SipReason.Parse("EMM;cause=11").GetProtocol()?.Source);  // 3GPP TS 24.301, 9.9.3.9
        // </Protocols>
    }

    public static void ForeignReasonText()
    {
        // <ForeignReasonText>
        // A text from outside, such as an exception's message, cannot split the message: what would do so becomes a space.
        SipReason reason = SipReason.ForStatusCode(SipStatusCode.ServerInternalError)
            .WithSafeText("no \"db\"\r\nContact: <sip:eve@example.com>");
        Console.WriteLine(reason); // SIP;cause=500;text="no \"db\" Contact: <sip:eve@example.com>"
        // </ForeignReasonText>
    }

    public static void HistoryInfo()
    {
        // <HistoryInfo>
        // In a History-Info header field (RFC 7044) the reason is part of a URI, and escaped as such.
        const string Escaped = "SIP%3Bcause%3D302%3Btext%3D%22Moved%20Temporarily%22";
        SipReason reason = SipReason.Parse(Uri.UnescapeDataString(Escaped));
        Console.WriteLine(reason.StatusCode);                                      // 302 Moved Temporarily
        Console.WriteLine(Uri.EscapeDataString(reason.ToString()) == Escaped);     // True
        // </HistoryInfo>
    }

    public static void BufferOfBytes()
    {
        // <BufferOfBytes>
        // A stack that holds the message as bytes asks where they are: no string is made, and nothing is allocated.
        ReadOnlySpan<byte> value = "SIP;cause=487;text=\"Originator canceled\", Q.850;cause=16;text=\"Terminated\""u8;
        var reasons = new SipReason.Utf8Reader(value);
        while (reasons.Read())
        {
            if (reasons.Q850Cause != default)
            {
                Console.WriteLine(reasons.Q850Cause);                              // 16 Normal call clearing
                Console.WriteLine(Encoding.UTF8.GetString(reasons.SentText));      // Terminated
                Console.WriteLine(reasons.ToReason());                             // Q.850;cause=16;text="Terminated"
            }
        }
        // </BufferOfBytes>
    }
}
