using System;
using System.Collections.Generic;

namespace SipStatus;

public static partial class SipStatusRegistry
{
    /// <summary>
    /// Codes that are seen on the wire although IANA does not register them, ascending. A code has an entry for each meaning that somebody
    /// gives it. They are not in <see cref="All"/>. The list is made when it is first asked for. It is not complete: anybody may make up a
    /// code.
    /// </summary>
    public static IReadOnlyList<SipUnregisteredCode> Unregistered => UnregisteredCodeTable.Rules;

    /// <summary>What is known of a code that IANA does not register: who sends it, and what they mean.</summary>
    /// <param name="code">The code.</param>
    /// <returns>
    /// What each sender means; empty for a registered code, for one that nobody is known to send, and for the default value.
    /// </returns>
    /// <example>
    /// <code>
    /// Console.WriteLine(SipStatusRegistry.FindUnregistered(new SipStatusCode(409))[0].Reference);   // RFC 2543, section 7.4.10
    /// Console.WriteLine(SipStatusRegistry.FindUnregistered(SipStatusCode.BusyHere).Count);          // 0
    /// </code>
    /// </example>
    public static IReadOnlyList<SipUnregisteredCode> FindUnregistered(SipStatusCode code)
    {
        var found = new List<SipUnregisteredCode>();
        foreach (var use in Unregistered)
        {
            if (use.StatusCode == code)
            {
                found.Add(use);
            }
        }

        return found.Count == 0 ? Array.Empty<SipUnregisteredCode>() : found.AsReadOnly();
    }
}
