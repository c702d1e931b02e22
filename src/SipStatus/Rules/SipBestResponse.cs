using System;
using System.Collections.Generic;
using System.Linq;

namespace SipStatus.Rules;

/// <summary>
/// Chooses the best of the final responses of a fork, as RFC 3261, section 16.7, step 6, tells a proxy to: a 6xx before all others, else
/// the lowest class; within the 4xx first the codes that affect how the request is sent again (401, 407, 415, 420, 484); a 503 last of its
/// class; among equals the one that came first. The ranks of a proxy that departs from the RFC are put above these with
/// <see cref="With(SipStatusCodeSet, int)"/>. Immutable.
/// </summary>
/// <remarks>
/// <para>
/// A 1xx is no candidate, nor is a 408 for other methods than INVITE (RFC 4320, section 4.2). A 2xx needs no choice, since a proxy forwards
/// it at once (step 5): if there is one, it is the best.
/// </para>
/// <para>
/// As a comparer this is a weak order: less is better, codes of one rank are equal, and what is no candidate comes after all others. A
/// sort that keeps the order of equals keeps the order of arrival.
/// </para>
/// <para>If a 401 or a 407 is chosen, the header rules say what it collects from the others (RFC 3261, section 16.7, step 7).</para>
/// </remarks>
/// <example>
/// <code>
/// SipStatusCode[] responses =
///     [SipStatusCode.ServiceUnavailable, SipStatusCode.ProxyAuthenticationRequired, SipStatusCode.NotImplemented, SipStatusCode.NotFound];
/// Console.WriteLine(responses[SipBestResponse.ForInvite.IndexOf(responses)]);   // 407 Proxy Authentication Required
/// </code>
/// </example>
public sealed partial class SipBestResponse : IComparer<SipStatusCode>
{
    private const int NoCandidate = int.MaxValue;

    private readonly SipMethodSet _methods;
    private readonly int[] _ranks;

    private SipBestResponse(
        SipMethodSet methods, IReadOnlyList<SipForkPreference> preferences, IReadOnlyList<SipForkSubstitution> substitutions)
    {
        _methods = methods;
        Preferences = preferences;
        Substitutions = substitutions;
        _ranks = new int[SipStatusCode.Largest + 1];
        _ranks.AsSpan().Fill(NoCandidate);
        foreach (var preference in Preferences)
        {
            _ranks.AsSpan(preference.From.Value, preference.To.Value - preference.From.Value + 1).Fill(preference.Rank ?? NoCandidate);
        }
    }

    /// <summary>The choice for an INVITE.</summary>
    public static SipBestResponse ForInvite { get; } = Create(SipMethodSet.Only("INVITE"), "INVITE");

    /// <summary>The choice for every other method.</summary>
    // MESSAGE stands for all of them, as in the check of the generator.
    public static SipBestResponse ForOtherMethods { get; } = Create(SipMethodSet.Except("INVITE"), "MESSAGE");

    /// <summary>The ranks, ascending by code: those that were put above the RFCs, and those of the RFCs for the other codes.</summary>
    public IReadOnlyList<SipForkPreference> Preferences { get; }

    /// <summary>
    /// What goes upstream in place of what was chosen: the rules of <see cref="ToUpstream"/>, first those that were put above the RFCs.
    /// </summary>
    public IReadOnlyList<SipForkSubstitution> Substitutions { get; }

    /// <summary>The choice for a method.</summary>
    /// <param name="method">
    /// The method of the request, such as <see cref="SipMethods.Invite"/>, in its letter case: <c>invite</c> is another method than
    /// <c>INVITE</c> (RFC 3261, section 7.1), and its responses are chosen as those of any other.
    /// </param>
    /// <returns><see cref="ForInvite"/> for <c>INVITE</c>, else <see cref="ForOtherMethods"/>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="method"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">
    /// <paramref name="method"/> is empty, and without the method there is no choice; or it is no token (RFC 3261, section 25.1).
    /// </exception>
    public static SipBestResponse For(string method)
    {
        if (method is null)
        {
            Throw.ArgumentNull(nameof(method));
        }

        return For(method.AsSpan());
    }

    /// <inheritdoc cref="For(string)"/>
    public static SipBestResponse For(ReadOnlySpan<char> method)
    {
        if (method.IsEmpty)
        {
            throw new ArgumentException(
                "The method of the request is needed: the choice for an INVITE is not that for other methods.", nameof(method));
        }

        MethodArgument.Check(method);
        return method.SequenceEqual(SipMethods.Invite.AsSpan()) ? ForInvite : ForOtherMethods;
    }

    /// <summary>Compares the ranks of two codes.</summary>
    /// <param name="x">The first code.</param>
    /// <param name="y">The second code.</param>
    /// <returns>
    /// Less than zero if the first is better, more than zero if the second is, and zero if they rank alike. A code that is no candidate,
    /// such as the default value, ranks behind every candidate.
    /// </returns>
    public int Compare(SipStatusCode x, SipStatusCode y) => _ranks[x.Value].CompareTo(_ranks[y.Value]);

    /// <summary>Chooses the best of the responses of a fork.</summary>
    /// <param name="responses">Their codes, in the order of arrival.</param>
    /// <returns>The index of the best one, of equal ones the first; -1 if no code is a candidate.</returns>
    public int IndexOf(ReadOnlySpan<SipStatusCode> responses)
    {
        var best = -1;
        var bestRank = NoCandidate;
        for (var i = 0; i < responses.Length; i++)
        {
            var rank = _ranks[responses[i].Value];
            if (rank < bestRank)
            {
                (best, bestRank) = (i, rank);
            }
        }

        return best;
    }

    /// <summary>Chooses the best of the responses of a fork.</summary>
    /// <typeparam name="T">The type of a response, or of a branch.</typeparam>
    /// <param name="responses">The responses, in the order of arrival.</param>
    /// <param name="statusCode">Gives the code of a response; the default value for a branch that has none.</param>
    /// <returns>The index of the best one, of equal ones the first; -1 if no code is a candidate.</returns>
    /// <exception cref="ArgumentNullException">
    /// <paramref name="responses"/> or <paramref name="statusCode"/> is <see langword="null"/>.
    /// </exception>
    public int IndexOf<T>(IReadOnlyList<T> responses, Func<T, SipStatusCode> statusCode)
    {
        if (responses is null)
        {
            Throw.ArgumentNull(nameof(responses));
        }

        if (statusCode is null)
        {
            Throw.ArgumentNull(nameof(statusCode));
        }

        var best = -1;
        var bestRank = NoCandidate;
        for (var i = 0; i < responses.Count; i++)
        {
            var rank = _ranks[statusCode(responses[i]).Value];
            if (rank < bestRank)
            {
                (best, bestRank) = (i, rank);
            }
        }

        return best;
    }

    /// <summary>What goes upstream when a response has been chosen.</summary>
    /// <param name="best">
    /// The code that was chosen; the default value if there was none to choose. A code that is no candidate counts as none.
    /// </param>
    /// <returns>
    /// For a 503 it is 500. If there was nothing to choose, it is 408 for an INVITE, and for any other method the default value: nothing
    /// goes upstream (RFC 4320, section 4.2). Else it is the code itself. If it is not <paramref name="best"/>, the proxy makes the
    /// response itself.
    /// </returns>
    public SipStatusCode ToUpstream(SipStatusCode best)
    {
        if (_ranks[best.Value] == NoCandidate)
        {
            best = default;
        }

        for (var i = 0; i < Substitutions.Count; i++)
        {
            if (Substitutions[i].Chosen == best)
            {
                return Substitutions[i].Sent;
            }
        }

        return best;
    }

    /// <summary>Names the methods that the choice is for.</summary>
    /// <returns><c>the best response to INVITE</c> or <c>the best response to all but INVITE</c>.</returns>
    public override string ToString() => $"the best response to {_methods}";

    private static SipBestResponse Create(SipMethodSet methods, string method) => new(
        methods,
        ForkPreferenceTable.Rules.Where(rule => rule.Methods.Contains(method)).ToList().AsReadOnly(),
        ForkSubstitutionTable.Rules.Where(rule => rule.Methods.Contains(method)).ToList().AsReadOnly());
}
