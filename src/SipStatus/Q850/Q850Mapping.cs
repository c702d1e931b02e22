using System;
using System.Collections.Generic;
using System.Linq;
using SipStatus.Rules;

namespace SipStatus.Q850;

/// <summary>
/// Which response a cause of the telephone network becomes, and which cause a response becomes: <see cref="Isup"/> follows RFC 3398,
/// <see cref="Qsig"/> follows RFC 4497. A stack puts rows of its own above them with
/// <see cref="With(Q850Cause, SipStatusCode, Q850Condition)"/>. Immutable.
/// </summary>
/// <remarks>
/// The two directions are not inverse. Eight pairs come back unchanged, in both mappings: 1 and 404, 17 and 486, 21 and 403, 22 and 410, 28
/// and 484, 41 and 503, 79 and 501, 102 and 504. Everything else comes back as something coarser, and two cross: 18 becomes 408, which
/// becomes 102, while 480 becomes 18. A Reason header field (RFC 3326) that carries the cause itself is better than either mapping: see
/// <see cref="Q850MappingReasons"/>.
/// </remarks>
/// <example>
/// <code>
/// Q850Mapping carrier = Q850Mapping.Isup.With(Q850Cause.CallRejected, SipStatusCode.Decline);
/// Console.WriteLine(carrier.GetStatusCode(Q850Cause.CallRejected)?.StatusCode);     // 603 Decline
/// Console.WriteLine(carrier.GetCause(SipStatusCode.BusyHere)?.Cause);               // 17 User busy
/// </code>
/// </example>
public sealed partial class Q850Mapping
{
    // Made when first asked for. Two threads may both make a list: they are alike, and the last one stays.
    private readonly IReadOnlyList<Q850ToStatusRule>?[] _rulesByCause = new IReadOnlyList<Q850ToStatusRule>?[Q850Cause.Largest + 1];
    private readonly IReadOnlyList<StatusToQ850Rule>?[] _rulesByCode = new IReadOnlyList<StatusToQ850Rule>?[SipStatusCode.Largest + 1];

    private Q850Mapping(Q850ToStatusRule[] toStatus, StatusToQ850Rule[] fromStatus, IReadOnlyList<RequestToQ850Rule> requests)
    {
        ToStatusRules = Array.AsReadOnly(toStatus);
        FromStatusRules = Array.AsReadOnly(fromStatus);
        RequestRules = requests;
    }

    /// <summary>The mapping of ISUP, the signalling of public networks: RFC 3398.</summary>
    public static Q850Mapping Isup { get; } = new(IsupTable.ToStatus, IsupTable.FromStatus, Array.AsReadOnly(IsupTable.FromRequest));

    /// <summary>The mapping of QSIG, the signalling of private networks: RFC 4497.</summary>
    public static Q850Mapping Qsig { get; } = new(QsigTable.ToStatus, QsigTable.FromStatus, Array.AsReadOnly(QsigTable.FromRequest));

    /// <summary>Every row from causes to responses.</summary>
    public IReadOnlyList<Q850ToStatusRule> ToStatusRules { get; }

    /// <summary>Every row from responses to causes.</summary>
    public IReadOnlyList<StatusToQ850Rule> FromStatusRules { get; }

    /// <summary>Every row from requests to causes.</summary>
    public IReadOnlyList<RequestToQ850Rule> RequestRules { get; }

    /// <summary>The response that a cause becomes, if nothing but the cause is known.</summary>
    /// <param name="cause">The cause.</param>
    /// <returns>As <see cref="GetStatusCode(Q850Cause, Q850Condition)"/> with <see cref="Q850Condition.None"/>.</returns>
    public Q850ToStatusRule? GetStatusCode(Q850Cause cause) => GetStatusCode(cause, Q850Condition.None);

    /// <summary>The response that a cause becomes.</summary>
    /// <param name="cause">The cause.</param>
    /// <param name="condition">What else is known of it; a condition that the cause has no row for is ignored.</param>
    /// <returns>
    /// The row of the cause and the condition if there is one; else the row of the cause alone; else the row of any other cause of its
    /// class, if one was put above those of the RFC; else the row of any other cause, again first with the condition; <see
    /// langword="null"/> for the default value, which is no cause. If the <see cref="Q850ToStatusRule.StatusCode"/> of the row is the
    /// default value, no response is due.
    /// </returns>
    public Q850ToStatusRule? GetStatusCode(Q850Cause cause, Q850Condition condition) =>
        cause == default
            ? null
            : Find(cause, condition) ?? Find(cause, Q850Condition.None) ?? FindDefault(cause.Class, condition);

    /// <summary>The response that a cause from a location becomes.</summary>
    /// <param name="cause">The cause.</param>
    /// <param name="location">The cause location; the default value if it is not known.</param>
    /// <returns>
    /// As <see cref="GetStatusCode(Q850Cause, Q850Condition)"/> with <see cref="Q850Condition.LocationUser"/> if the location is the user,
    /// else without a condition.
    /// </returns>
    /// <example>
    /// <code>
    /// Q850Mapping.Isup.GetStatusCode(Q850Cause.CallRejected, Q850Location.User);             // 603 Decline
    /// Q850Mapping.Isup.GetStatusCode(Q850Cause.CallRejected, Q850Location.TransitNetwork);   // 403 Forbidden
    /// </code>
    /// </example>
    public Q850ToStatusRule? GetStatusCode(Q850Cause cause, Q850Location location) =>
        GetStatusCode(cause, location == Q850Location.User ? Q850Condition.LocationUser : Q850Condition.None);

    /// <summary>The cause that a response becomes.</summary>
    /// <param name="code">The code.</param>
    /// <param name="condition">What else is known of it; a condition that the code has no row for is ignored.</param>
    /// <returns>
    /// The row of the code and the condition if there is one; else the row of the code alone; else the row of any other code of the range,
    /// again first with the condition; <see langword="null"/> if there is none, as for a provisional response or a success, which end no
    /// call. If the <see cref="StatusToQ850Rule.Cause"/> of the row is the default value, the response maps to no cause.
    /// </returns>
    public StatusToQ850Rule? GetCause(SipStatusCode code, Q850Condition condition = Q850Condition.None) =>
        Find(code, condition, isDefault: false) ?? Find(code, Q850Condition.None, isDefault: false)
        ?? Find(code, condition, isDefault: true) ?? Find(code, Q850Condition.None, isDefault: true);

    /// <summary>
    /// Every row that <see cref="GetStatusCode(Q850Cause, Q850Condition)"/> may give for a cause, whatever the condition.
    /// </summary>
    /// <param name="cause">The cause.</param>
    /// <returns>
    /// The rows of the cause; if each of them has a condition, also those of any other cause of its class or of any other cause at all.
    /// Empty for the default value. The list of a cause is made once.
    /// </returns>
    public IReadOnlyList<Q850ToStatusRule> GetAll(Q850Cause cause) => _rulesByCause[cause.Value] ??= Array.AsReadOnly(List(cause));

    /// <summary>Every row that <see cref="GetCause"/> may give for a code, whatever the condition.</summary>
    /// <param name="code">The code.</param>
    /// <returns>
    /// The rows of the code; if each of them has a condition, also those of any other code of its range. Empty if there are none. The list
    /// of a code is made once.
    /// </returns>
    public IReadOnlyList<StatusToQ850Rule> GetAll(SipStatusCode code) => _rulesByCode[code.Value] ??= Array.AsReadOnly(List(code));

    /// <summary>The cause with which a request ends the call.</summary>
    /// <param name="method">
    /// The method of the request, such as <see cref="SipMethods.Bye"/>, in its letter case (RFC 3261, section 7.1); <see langword="null"/>
    /// ends no call.
    /// </param>
    /// <returns>The row; <see langword="null"/> for a method that ends no call.</returns>
    public RequestToQ850Rule? GetCauseOfRequest(string? method) => GetCauseOfRequest(method.AsSpan());

    /// <inheritdoc cref="GetCauseOfRequest(string?)"/>
    public RequestToQ850Rule? GetCauseOfRequest(ReadOnlySpan<char> method)
    {
        for (var i = 0; i < RequestRules.Count; i++)
        {
            if (method.SequenceEqual(RequestRules[i].Method.AsSpan()))
            {
                return RequestRules[i];
            }
        }

        return null;
    }

    /// <summary>Makes a copy of the mapping with another response for a cause.</summary>
    /// <param name="cause">
    /// The cause; the default value for every cause that has no row of its own, whatever was put above for its class.
    /// </param>
    /// <param name="code">The code that it becomes; the default value if no response is due.</param>
    /// <param name="condition">
    /// What else has to hold. The row replaces only the row of the same cause and condition: rows of the cause with another condition stay,
    /// and still come before a row without one.
    /// </param>
    /// <returns>A new mapping; this one does not change.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="condition"/> is no value of its enumeration.</exception>
    /// <remarks><see cref="WithDefault(Q850Class, SipStatusCode)"/> is for the causes of a class that have no row of their own.</remarks>
    public Q850Mapping With(Q850Cause cause, SipStatusCode code, Q850Condition condition = Q850Condition.None)
    {
        MustBeCondition(condition);
        var rows = new List<Q850ToStatusRule> { new(cause, code, condition, SipRequirementLevel.May, null, "") };
        foreach (var row in ToStatusRules)
        {
            if (row.Cause != cause || row.Condition != condition)
            {
                rows.Add(row);
            }
        }

        return new Q850Mapping([.. rows], [.. FromStatusRules], RequestRules);
    }

    /// <summary>Makes a copy of the mapping with another cause for a response.</summary>
    /// <param name="code">
    /// The code; the default value for every final code from 300 on that has no row of its own, whatever was put above for its class.
    /// </param>
    /// <param name="cause">The cause that it becomes; the default value if it maps to none.</param>
    /// <param name="location">The cause location; the default value for the network that the gateway speaks for.</param>
    /// <param name="condition">What else has to hold. The row replaces only the row of the same code and condition.</param>
    /// <returns>A new mapping; this one does not change.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="condition"/> is no value of its enumeration.</exception>
    public Q850Mapping With(
        SipStatusCode code, Q850Cause cause, Q850Location location = default, Q850Condition condition = Q850Condition.None)
    {
        MustBeCondition(condition);
        var isDefault = code == default;
        var (from, to) = isDefault ? (new SipStatusCode(300), new SipStatusCode(SipStatusCode.Largest)) : (code, code);
        var rows = new List<StatusToQ850Rule>
        {
            new(from, to, cause, location, Q850FirstAttempt.None, condition, isDefault, SipRequirementLevel.May, null, ""),
        };
        foreach (var row in FromStatusRules)
        {
            if (row.Condition != condition || row.IsDefault != isDefault || !(isDefault || (row.From == from && row.To == to)))
            {
                rows.Add(row);
            }
        }

        return new Q850Mapping([.. ToStatusRules], [.. rows], RequestRules);
    }

    /// <summary>How many rows the mapping has.</summary>
    /// <returns>For example <c>36 rows from causes, 43 rows from responses</c>.</returns>
    public override string ToString() => $"{ToStatusRules.Count} rows from causes, {FromStatusRules.Count} rows from responses";

    private Q850ToStatusRule? Find(Q850Cause cause, Q850Condition condition, Q850Class causeClass = Q850Class.None)
    {
        for (var i = 0; i < ToStatusRules.Count; i++)
        {
            var row = ToStatusRules[i];
            if (row.Cause == cause && row.Class == causeClass && row.Condition == condition)
            {
                return row;
            }
        }

        return null;
    }

    // Rows for a class have no condition.
    private Q850ToStatusRule? FindDefault(Q850Class causeClass, Q850Condition condition) =>
        Find(default, Q850Condition.None, causeClass) ?? Find(default, condition) ?? Find(default, Q850Condition.None);

    private StatusToQ850Rule? Find(SipStatusCode code, Q850Condition condition, bool isDefault)
    {
        for (var i = 0; i < FromStatusRules.Count; i++)
        {
            if (FromStatusRules[i].IsFor(code) && FromStatusRules[i].Condition == condition && FromStatusRules[i].IsDefault == isDefault)
            {
                return FromStatusRules[i];
            }
        }

        return null;
    }

    // A row that comes first under its own condition; one without a condition that does not come first then never does.
    private Q850ToStatusRule[] List(Q850Cause cause) => [.. ToStatusRules.Where(rule => GetStatusCode(cause, rule.Condition) == rule)];

    private StatusToQ850Rule[] List(SipStatusCode code) => [.. FromStatusRules.Where(rule => GetCause(code, rule.Condition) == rule)];

    private static void MustBeCondition(Q850Condition condition)
    {
        if (condition is < Q850Condition.None or > Q850Condition.RedirectToPstn)
        {
            throw new ArgumentOutOfRangeException(nameof(condition), condition, "There is no such condition.");
        }
    }
}
