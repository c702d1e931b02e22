using System.Collections.Generic;

namespace SipStatus;

public readonly partial struct SipStatusCode
{
    /// <summary>Who may send or forward the code, and for which methods, whether the code is registered or not.</summary>
    /// <returns>The limits; empty where there is none, and for the default value. The list of a code is made once.</returns>
    public IReadOnlyList<SipSendingLimit> GetSendingLimits() => SendingLimitTable.Rules.Of(this);

    /// <summary>The occasions on which RFCs ask for the code.</summary>
    /// <returns>The occasions; empty where there is none. The list of a code is made once.</returns>
    public IReadOnlyList<SipSendingOccasion> GetSendingOccasions() => SendingOccasionTable.Rules.Of(this);

    /// <summary>The limit that forbids answering a request with the code, if there is one that holds without condition.</summary>
    /// <param name="method">
    /// The method of the request, such as <c>MESSAGE</c>; <see langword="null"/> where it is not known, which only a limit for every method fits.
    /// </param>
    /// <param name="role">What answers; <see cref="SipRole.Any"/> where it is not known, which only a limit for every element fits.</param>
    /// <returns>
    /// The limit; <see langword="null"/> where none forbids it without condition. <see cref="GetSendingLimits"/> has those with a condition.
    /// </returns>
    public SipSendingLimit? GetProhibition(string? method, SipRole role)
    {
        var limits = GetSendingLimits();
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
