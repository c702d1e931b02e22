using System;
using System.Collections.Generic;

namespace SipStatus.Q850;

/// <summary>
/// The way from a Reason header field to the response of a <see cref="Q850Mapping"/>, and from a response or a request to the Reason header
/// field that a gateway sends, as extension methods.
/// </summary>
/// <remarks>
/// A response may name the cause of the telephone network itself (<see href="https://www.rfc-editor.org/rfc/rfc6432#section-3">RFC 6432,
/// section 3</see>), and so may a BYE or CANCEL (<see href="https://www.rfc-editor.org/rfc/rfc3398#section-7.2.3">RFC 3398, section
/// 7.2.3</see>). Such a cause is passed on as it came, and the mapping is used only if there is none.
/// </remarks>
/// <example>
/// <code>
/// Console.WriteLine(Q850Mapping.Isup.GetStatusCode(SipReason.Parse("Q.850;cause=21;location=U"))?.StatusCode);   // 603 Decline
/// Console.WriteLine(Q850Mapping.Isup.GetReason(SipStatusCode.BusyHere, Q850Location.TransitNetwork));   // Q.850;cause=17;location=TN
/// Console.WriteLine(Q850Mapping.Isup.GetReasonOfRequest("BYE"));   // Q.850;cause=16
/// </code>
/// </example>
public static class Q850MappingReasons
{
    /// <summary>The response that the cause in a Reason header field becomes.</summary>
    /// <param name="mapping">The mapping.</param>
    /// <param name="reason">One value of the header field.</param>
    /// <returns>
    /// As <see cref="Q850Mapping.GetStatusCode(Q850Cause, Q850Location)"/> with its cause and location; <see langword="null"/> if it is no
    /// cause of Q.850. A reason of protocol SIP names its response itself, in <see cref="SipReason.StatusCode"/>.
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="mapping"/> is <see langword="null"/>.</exception>
    public static Q850ToStatusRule? GetStatusCode(this Q850Mapping mapping, SipReason reason)
    {
        MustBeMapping(mapping);
        return mapping.GetStatusCode(reason.Q850Cause, reason.Location ?? default);
    }

    /// <summary>The response that the cause in a Reason header field becomes.</summary>
    /// <param name="mapping">The mapping.</param>
    /// <param name="reasons">All values of the header field, as <see cref="SipReason.ParseAll(string)"/> gives them.</param>
    /// <returns>The response of the first value that is a cause of Q.850; <see langword="null"/> if none is.</returns>
    /// <exception cref="ArgumentNullException">
    /// <paramref name="mapping"/> or <paramref name="reasons"/> is <see langword="null"/>.
    /// </exception>
    public static Q850ToStatusRule? GetStatusCode(this Q850Mapping mapping, IReadOnlyList<SipReason> reasons)
    {
        MustBeMapping(mapping);
        MustBeReasons(reasons, nameof(reasons));
        return mapping.GetStatusCode(FindCause(reasons));
    }

    /// <summary>The Reason header field with the cause that a response becomes.</summary>
    /// <param name="mapping">The mapping.</param>
    /// <param name="code">The code.</param>
    /// <param name="network">
    /// The network that the gateway speaks for, sent if the RFC leaves the cause location to the gateway; the default value to send none.
    /// </param>
    /// <param name="condition">What else is known of the response; a condition that the code has no row for is ignored.</param>
    /// <returns>A reason of Q.850; the default value if <see cref="Q850Mapping.GetCause"/> gives no cause.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="mapping"/> is <see langword="null"/>.</exception>
    public static SipReason GetReason(
        this Q850Mapping mapping, SipStatusCode code, Q850Location network = default, Q850Condition condition = Q850Condition.None)
    {
        MustBeMapping(mapping);
        return mapping.GetCause(code, condition) is { } rule && rule.Cause != default
            ? SipReason.ForQ850(rule.Cause, rule.GetLocation(network))
            : default;
    }

    /// <summary>The Reason header field with the cause of a response, which may name a cause itself.</summary>
    /// <param name="mapping">The mapping.</param>
    /// <param name="code">The code.</param>
    /// <param name="received">All values of the response's own header field; empty if it has none.</param>
    /// <param name="network">
    /// The network that the gateway speaks for, sent if the RFC leaves the cause location to the gateway; the default value to send none.
    /// </param>
    /// <returns>
    /// The first of <paramref name="received"/> that is a cause of Q.850, as it came; else that of
    /// <see cref="GetReason(Q850Mapping, SipStatusCode, Q850Location, Q850Condition)"/>.
    /// </returns>
    /// <exception cref="ArgumentNullException">
    /// <paramref name="mapping"/> or <paramref name="received"/> is <see langword="null"/>.
    /// </exception>
    public static SipReason GetReason(
        this Q850Mapping mapping, SipStatusCode code, IReadOnlyList<SipReason> received, Q850Location network = default)
    {
        MustBeMapping(mapping);
        MustBeReasons(received, nameof(received));
        return FindCause(received) is var reason && reason != default ? reason : mapping.GetReason(code, network);
    }

    /// <summary>The Reason header field with the cause with which a request ends the call.</summary>
    /// <param name="mapping">The mapping.</param>
    /// <param name="method">
    /// The method of the request, such as <see cref="SipMethods.Bye"/>, in its letter case (RFC 3261, section 7.1); <see langword="null"/>
    /// ends no call.
    /// </param>
    /// <param name="received">All values of the request's own header field; <see langword="null"/> or empty if it has none.</param>
    /// <param name="network">
    /// The network that the gateway speaks for, sent if the RFC leaves the cause location to the gateway; the default value to send none.
    /// </param>
    /// <returns>
    /// The first of <paramref name="received"/> that is a cause of Q.850, as it came; else the cause that the first of them with a response
    /// (protocol SIP) becomes; else the cause of the method. The default value for a method that ends no call.
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="mapping"/> is <see langword="null"/>.</exception>
    public static SipReason GetReasonOfRequest(
        this Q850Mapping mapping, string? method, IReadOnlyList<SipReason>? received = null, Q850Location network = default) =>
        mapping.GetReasonOfRequest(method.AsSpan(), received, network);

    /// <inheritdoc cref="GetReasonOfRequest(Q850Mapping, string?, IReadOnlyList{SipReason}?, Q850Location)"/>
    public static SipReason GetReasonOfRequest(
        this Q850Mapping mapping, ReadOnlySpan<char> method, IReadOnlyList<SipReason>? received = null, Q850Location network = default)
    {
        MustBeMapping(mapping);
        if (mapping.GetCauseOfRequest(method) is not { } rule)
        {
            return default;
        }

        var reason = FindCause(received);
        reason = reason != default ? reason : mapping.GetReason(FindStatusCode(received), network);
        return reason != default ? reason : SipReason.ForQ850(rule.Cause, network);
    }

    private static SipReason FindCause(IReadOnlyList<SipReason>? reasons)
    {
        for (var i = 0; i < (reasons?.Count ?? 0); i++)
        {
            if (reasons![i].Q850Cause != default)
            {
                return reasons[i];
            }
        }

        return default;
    }

    // A reason of STIR names a code too, but not the code of a response that ended the call.
    private static SipStatusCode FindStatusCode(IReadOnlyList<SipReason>? reasons)
    {
        for (var i = 0; i < (reasons?.Count ?? 0); i++)
        {
            if (reasons![i].GetProtocol() == SipReasonProtocol.Sip && reasons[i].StatusCode != default)
            {
                return reasons[i].StatusCode;
            }
        }

        return default;
    }

    private static void MustBeMapping(Q850Mapping mapping)
    {
        if (mapping is null)
        {
            Throw.ArgumentNull(nameof(mapping));
        }
    }

    private static void MustBeReasons(IReadOnlyList<SipReason> reasons, string parameter)
    {
        if (reasons is null)
        {
            Throw.ArgumentNull(parameter);
        }
    }
}
