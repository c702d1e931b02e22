using System;
using System.Collections.Generic;

namespace SipStatus;

/// <summary>
/// A protocol of the Reason header field, as IANA registers it under "Reason Protocols"
/// (<see href="https://www.rfc-editor.org/rfc/rfc3326#section-2">RFC 3326, section 2</see>): what its causes are, and where they are
/// defined. Immutable.
/// </summary>
/// <example>
/// <code>
/// SipReasonProtocol preemption = SipReasonProtocol.Preemption;
/// Console.WriteLine(preemption);                       // Preemption
/// Console.WriteLine(preemption.Reference);             // RFC 4411, section 5
/// Console.WriteLine(preemption.FindCause(1));          // Preemption 1 UA Preemption
/// Console.WriteLine(SipReasonProtocol.Find("release_cause")?.FindCause(1)?.Text);   // User ends call
/// </code>
/// </example>
public sealed partial class SipReasonProtocol
{
    private SipReasonProtocol(string token, string causeMeaning, SipRfcReference? reference, string source, SipReasonCause[] causes)
    {
        Token = token;
        CauseMeaning = causeMeaning;
        Reference = reference;
        Source = source;
        Causes = Array.AsReadOnly(causes);
    }

    /// <summary>Every registered protocol: those of the IETF, then those of 3GPP.</summary>
    public static IReadOnlyList<SipReasonProtocol> All { get; } = Array.AsReadOnly(CreateAll());

    /// <summary>What stands in the header field, as IANA writes it: <c>SIP</c>, <c>Q.850</c>, <c>RELEASE_CAUSE</c>.</summary>
    public string Token { get; }

    /// <summary>What a cause of the protocol is, in a few words.</summary>
    public string CauseMeaning { get; }

    /// <summary>The RFC and section that tell what the causes are; <see langword="null"/> if no RFC does.</summary>
    public SipRfcReference? Reference { get; }

    /// <summary>Where the causes come from, in a few words, such as <c>3GPP TS 24.301, 9.9.3.9</c>. Never empty.</summary>
    public string Source { get; }

    /// <summary>
    /// The causes that the RFC or the registry names, ascending; empty if neither does, and for SIP, STIR and Q.850, whose causes are a
    /// <c>SipReason.StatusCode</c> and a <c>SipReason.Q850Cause</c>.
    /// </summary>
    public IReadOnlyList<SipReasonCause> Causes { get; }

    /// <summary>The protocol with a token.</summary>
    /// <param name="token">The token, in any letter case; <see langword="null"/> is not one.</param>
    /// <returns>The protocol; <see langword="null"/> if IANA registers none with the token.</returns>
    public static SipReasonProtocol? Find(string? token) =>
        ReasonProtocols.Find<char, Utf16Text>(token.AsSpan()) is >= 0 and var protocol ? All[protocol] : null;

    /// <summary>The cause with a number.</summary>
    /// <param name="cause">The number.</param>
    /// <returns>The cause; <see langword="null"/> if none of <see cref="Causes"/> has the number.</returns>
    public SipReasonCause? FindCause(int cause)
    {
        // A loop, since an enumerator of the list would be an allocation.
        for (var i = 0; i < Causes.Count; i++)
        {
            if (Causes[i].Value == cause)
            {
                return Causes[i];
            }
        }

        return null;
    }

    /// <summary>The token.</summary>
    /// <returns>For example <c>Preemption</c>.</returns>
    public override string ToString() => Token;
}
