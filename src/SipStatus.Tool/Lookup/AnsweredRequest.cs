using System.Linq;
using SipStatus.Rules;

namespace SipStatus.Tool.Lookup;

/// <summary>A request that the first questions are answered for, and what its sender knows when it has read the response.</summary>
/// <param name="Name">The method, or <c>re-INVITE</c>.</param>
/// <param name="Method">The method.</param>
/// <param name="Known">What is known.</param>
/// <param name="IsInside">Whether it is sent inside a dialog.</param>
internal sealed record AnsweredRequest(string Name, string Method, SipCircumstances Known, bool IsInside)
{
    /// <summary>
    /// What the client knows when it has read a response: the header fields that decide are there but for Retry-After, which is asked about
    /// by itself, and the client can do what it is asked for.
    /// </summary>
    public static readonly SipCircumstances Assumed = new(
        SipFacts.HasContact | SipFacts.HasCredentials | SipFacts.ChallengeSupported,
        not: SipFacts.HasRetryAfter | SipFacts.NotReceived | SipFacts.CredentialsRejected | SipFacts.SameCodeBefore
            | SipFacts.SessionRefresh | SipFacts.ContactIsSips | SipFacts.RequestUriIsSips | SipFacts.HasWarning380
            | SipFacts.HasWarning381);

    /// <summary>The usual requests outside a dialog.</summary>
    public static readonly AnsweredRequest[] Outside =
    [
        .. new[] { "INVITE", "MESSAGE", "OPTIONS", "PUBLISH", "REFER", "REGISTER", "SUBSCRIBE" }.Select(method => Outsider(method)),
    ];

    /// <summary>The usual requests inside a dialog.</summary>
    public static readonly AnsweredRequest[] Inside =
        [Insider("INVITE", "re-INVITE"), .. new[] { "BYE", "INFO", "NOTIFY", "PRACK", "UPDATE" }.Select(method => Insider(method))];

    /// <summary>The SUBSCRIBE that refreshes a subscription.</summary>
    public static readonly AnsweredRequest Refresh = Insider("SUBSCRIBE", "re-SUBSCRIBE");

    /// <summary>The requests that belong to a dialog: outside of one only the INVITE has begun it.</summary>
    public static readonly AnsweredRequest[] OfDialogs =
    [
        Outside[0], .. Inside, .. new[] { "MESSAGE", "OPTIONS", "REFER", "SUBSCRIBE" }.Select(method => Insider(method)),
    ];

    /// <summary>All of them, and CANCEL. Nothing answers an ACK.</summary>
    public static readonly AnsweredRequest[] All = [.. Outside, Outsider("CANCEL"), .. OfDialogs.Skip(1)];

    private static AnsweredRequest Outsider(string method) =>
        new(method, method, Assumed.With(SipFacts.InDialog, false), IsInside: false);

    private static AnsweredRequest Insider(string method, string? name = null) =>
        new(name ?? method, method, Assumed.With(SipFacts.InDialog, true), IsInside: true);
}
