using System;
using System.Collections.Generic;
using SipStatus.Rules;

namespace SipStatus.Q850;

// Rows for what has no row of its own, class by class.
public sealed partial class Q850Mapping
{
    /// <summary>Makes a copy of the mapping with another response for the causes of a class that have no row of their own.</summary>
    /// <param name="causeClass">The class, as <see cref="Q850Cause.Class"/> gives it of any value, whether or not Q.850 defines it.</param>
    /// <param name="code">The code that they become; the default value if no response is due.</param>
    /// <returns>A new mapping; this one does not change.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="causeClass"/> is not a class.</exception>
    /// <example>
    /// <code>
    /// Q850Mapping carrier = Q850Mapping.Isup.WithDefault(Q850Class.ResourceUnavailable, SipStatusCode.ServiceUnavailable);
    /// Console.WriteLine(carrier.GetStatusCode(new Q850Cause(40))?.StatusCode);   // 503 Service Unavailable
    /// Console.WriteLine(carrier.GetStatusCode(new Q850Cause(100))?.StatusCode);  // 500 Server Internal Error
    /// </code>
    /// </example>
    public Q850Mapping WithDefault(Q850Class causeClass, SipStatusCode code)
    {
        if (causeClass is < Q850Class.Normal or > Q850Class.Interworking)
        {
            throw new ArgumentOutOfRangeException(nameof(causeClass), causeClass, "No cause is of this class.");
        }

        var rows = new List<Q850ToStatusRule>
        {
            new(default, code, Q850Condition.None, SipRequirementLevel.May, null, "", causeClass),
        };
        foreach (var row in ToStatusRules)
        {
            if (row.Class != causeClass)
            {
                rows.Add(row);
            }
        }

        return new Q850Mapping([.. rows], [.. FromStatusRules], RequestRules);
    }

    /// <summary>Makes a copy of the mapping with another cause for the codes of a class that have no row of their own.</summary>
    /// <param name="statusClass">The class, from <see cref="SipStatusClass.Redirection"/> on: other responses end no call.</param>
    /// <param name="cause">The cause that they become; the default value if they map to none.</param>
    /// <param name="location">The cause location; the default value for the network that the gateway speaks for.</param>
    /// <returns>A new mapping; this one does not change.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="statusClass"/> is not a class that ends a call.</exception>
    /// <example>
    /// <code>
    /// Q850Mapping carrier = Q850Mapping.Isup.WithDefault(SipStatusClass.ClientError, Q850Cause.NormalUnspecified);
    /// Console.WriteLine(carrier.GetCause(new SipStatusCode(499))?.Cause.Value);       // 31
    /// Console.WriteLine(carrier.GetCause(SipStatusCode.BusyHere)?.Cause.Value);       // 17
    /// </code>
    /// </example>
    public Q850Mapping WithDefault(SipStatusClass statusClass, Q850Cause cause, Q850Location location = default)
    {
        if (statusClass is < SipStatusClass.Redirection or > SipStatusClass.GlobalFailure)
        {
            throw new ArgumentOutOfRangeException(nameof(statusClass), statusClass, "A response of this class ends no call.");
        }

        var from = new SipStatusCode((int)statusClass * 100);
        var to = new SipStatusCode(from.Value + 99);
        var rows = new List<StatusToQ850Rule>
        {
            new(
                from, to, cause, location, Q850FirstAttempt.None, Q850Condition.None, isDefault: true,
                SipRequirementLevel.May, null, ""),
        };
        foreach (var row in FromStatusRules)
        {
            if (!row.IsDefault || row.Condition != Q850Condition.None || row.From != from || row.To != to)
            {
                rows.Add(row);
            }
        }

        return new Q850Mapping([.. ToStatusRules], [.. rows], RequestRules);
    }
}
