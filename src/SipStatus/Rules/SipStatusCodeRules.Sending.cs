using System;
using System.Collections.Generic;

namespace SipStatus.Rules;

public static partial class SipStatusCodeRules
{
    /// <summary>Who may send or forward the code, and for which methods, whether the code is registered or not.</summary>
    /// <param name="code">The code.</param>
    /// <returns>The limits; empty if there is none, and for the default value. The list of a code is made once.</returns>
    public static IReadOnlyList<SipSendingLimit> GetSendingLimits(this SipStatusCode code) => SendingLimitTable.Rules.Of(code);

    /// <summary>The occasions on which RFCs ask for the code.</summary>
    /// <param name="code">The code.</param>
    /// <returns>The occasions; empty if there is none. The list of a code is made once.</returns>
    public static IReadOnlyList<SipSendingOccasion> GetSendingOccasions(this SipStatusCode code) => SendingOccasionTable.Rules.Of(code);

    /// <summary>The limit that forbids answering a request with the code, if there is one that holds without condition.</summary>
    /// <param name="code">The code.</param>
    /// <param name="method">
    /// The method of the request, such as <see cref="SipMethods.Message"/>, in its letter case (RFC 3261, section 7.1);
    /// <see langword="null"/> or empty if it is not known: then only limits for every method apply.
    /// </param>
    /// <param name="role">What answers; <see cref="SipRole.Any"/> if it is not known: then only limits for every element apply.</param>
    /// <returns>
    /// The limit; <see langword="null"/> if none forbids it without a condition. <see cref="GetSendingLimits"/> has those with a condition.
    /// </returns>
    /// <exception cref="ArgumentException"><paramref name="method"/> is no token (RFC 3261, section 25.1).</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="role"/> is no member of <see cref="SipRole"/>.</exception>
    public static SipSendingLimit? GetProhibition(this SipStatusCode code, string? method, SipRole role) =>
        code.GetProhibition(method.AsSpan(), role);

    /// <inheritdoc cref="GetProhibition(SipStatusCode, string?, SipRole)"/>
    public static SipSendingLimit? GetProhibition(this SipStatusCode code, ReadOnlySpan<char> method, SipRole role)
    {
        MethodArgument.Check(method);
        if (!RoleTable.IsRole(role))
        {
            throw new ArgumentOutOfRangeException(nameof(role), role, "It is no member of SipRole.");
        }

        var limits = code.GetSendingLimits();
        for (var i = 0; i < limits.Count; i++)
        {
            if (limits[i].IsProhibition && limits[i].AppliesTo(method, role))
            {
                return limits[i];
            }
        }

        return null;
    }
}
