using System;
using System.Collections.Generic;

namespace SipStatus.Rules;

// Other ranks than those of the RFC, which leaves a proxy little room; real proxies take more.
public sealed partial class SipBestResponse
{
    // A proxy forwards codes below this at once, without choosing (RFC 3261, section 16.7, step 5).
    private const int FirstChosen = 300;

    // Stands for any code that the RFC lists as one that affects how the request is sent again.
    private static readonly SipStatusCode s_preferred = SipStatusCode.Unauthorized;

    /// <summary>
    /// Makes a copy of the choice in which more codes rank like those that affect how the request is sent again. The list of the RFC is
    /// open: a proxy may add 421 or 488, for example.
    /// </summary>
    /// <param name="codes">The codes: of the 4xx, and candidates.</param>
    /// <returns>A new choice; this one does not change.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="codes"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">
    /// A code is not a 4xx, or no candidate: the RFC prefers codes within that class alone (section 16.7, step 6).
    /// </exception>
    public SipBestResponse WithPreferred(params SipStatusCode[] codes)
    {
        if (codes is null)
        {
            Throw.ArgumentNull(nameof(codes));
        }

        foreach (var code in codes)
        {
            if (!code.IsClientError || _ranks[code.Value] == NoCandidate)
            {
                throw new ArgumentException(
                    $"Only a 4xx that is a candidate can be preferred within its class (RFC 3261, section 16.7, step 6), "
                    + $"and {code} is none.",
                    nameof(codes));
            }
        }

        return With(SipStatusCodeSet.Create(codes), _ranks[s_preferred.Value]);
    }

    /// <summary>Makes a copy of the choice with another rank for some codes, for a proxy that departs from the RFC.</summary>
    /// <param name="codes">The codes, from 300 on, such as <c>SipStatusCodeSet.Parse("6xx")</c>.</param>
    /// <param name="rank">
    /// The rank, from 1: the lowest one wins, and among equals the response that came first. The ranks of the other codes are in
    /// <see cref="Preferences"/>.
    /// </param>
    /// <returns>A new choice; this one does not change.</returns>
    /// <remarks>
    /// A code that was no candidate becomes one: a 408 for another method than INVITE, which must not be sent (RFC 4320, section 4.2).
    /// </remarks>
    /// <exception cref="ArgumentNullException"><paramref name="codes"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">A code is below 300: a proxy forwards such a response at once, without any choice.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="rank"/> is below 1.</exception>
    /// <example>
    /// <code>
    /// // A 6xx of one branch does not count more than a 4xx of another.
    /// SipBestResponse choice = SipBestResponse.ForInvite.With(SipStatusCodeSet.Parse("6xx"), rank: 7);
    /// Console.WriteLine(choice.Compare(SipStatusCode.BusyHere, SipStatusCode.Decline) &lt; 0);   // True
    /// </code>
    /// </example>
    public SipBestResponse With(SipStatusCodeSet codes, int rank) => With(codes, _ => rank);

    /// <summary>Makes a copy of the choice with a rank for each of some codes.</summary>
    /// <param name="codes">The codes, from 300 on.</param>
    /// <param name="rank">
    /// Gives the rank of a code, from 1. It is called once for each code when the copy is made, and not when a response is chosen. For a
    /// proxy that prefers the lower code: <c>code => 1000 + code.Value</c>.
    /// </param>
    /// <returns>A new choice; this one does not change.</returns>
    /// <remarks>
    /// A code that was no candidate becomes one: a 408 for another method than INVITE, which must not be sent (RFC 4320, section 4.2).
    /// </remarks>
    /// <exception cref="ArgumentNullException">
    /// <paramref name="codes"/> or <paramref name="rank"/> is <see langword="null"/>.
    /// </exception>
    /// <exception cref="ArgumentException">A code is below 300: a proxy forwards such a response at once, without any choice.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="rank"/> gives less than 1.</exception>
    public SipBestResponse With(SipStatusCodeSet codes, Func<SipStatusCode, int> rank)
    {
        if (codes is null)
        {
            Throw.ArgumentNull(nameof(codes));
        }

        if (rank is null)
        {
            Throw.ArgumentNull(nameof(rank));
        }

        var laidOver = new Dictionary<int, int>();
        foreach (var code in codes)
        {
            MustBeChosen(code, nameof(codes));
            laidOver[code.Value] = rank(code) is >= 1 and var value
                ? value
                : throw new ArgumentOutOfRangeException(nameof(rank), "A rank is 1 or more: 0 is that of a 2xx.");
        }

        return new SipBestResponse(_methods, LayOver(laidOver).AsReadOnly(), Substitutions);
    }

    /// <summary>Makes a copy of the choice with another code upstream in place of what was chosen.</summary>
    /// <param name="chosen">The code that was chosen, from 300 on; the default value if there was none to choose.</param>
    /// <param name="sent">
    /// The code that goes upstream, from 300 on, which may be the one that was chosen; the default value if nothing does.
    /// </param>
    /// <returns>A new choice; this one does not change.</returns>
    /// <exception cref="ArgumentException">
    /// <paramref name="chosen"/> or <paramref name="sent"/> is a code below 300: a proxy forwards such a response at once, without any
    /// choice.
    /// </exception>
    /// <example>
    /// <code>
    /// // A proxy that is alone with its downstream may pass on what that says of itself.
    /// SipStatusCode code = SipStatusCode.ServiceUnavailable;
    /// Console.WriteLine(SipBestResponse.ForInvite.WithUpstream(code, code).ToUpstream(code));   // 503 Service Unavailable
    /// </code>
    /// </example>
    public SipBestResponse WithUpstream(SipStatusCode chosen, SipStatusCode sent)
    {
        MustBeChosen(chosen, nameof(chosen));
        MustBeChosen(sent, nameof(sent));
        var substitutions = new List<SipForkSubstitution> { new(chosen.Value, _methods, sent.Value, SipRequirementLevel.May, null, "") };
        foreach (var substitution in Substitutions)
        {
            if (substitution.Chosen != chosen)
            {
                substitutions.Add(substitution);
            }
        }

        return new SipBestResponse(_methods, Preferences, substitutions.AsReadOnly());
    }

    private static void MustBeChosen(SipStatusCode code, string parameter)
    {
        if (code != default && code.Value < FirstChosen)
        {
            throw new ArgumentException(
                $"A proxy forwards {code} at once, and does not choose it (RFC 3261, section 16.7, step 5).", parameter);
        }
    }

    // Makes the longest ranges whose codes share row and rank: no code is in two of them.
    private List<SipForkPreference> LayOver(Dictionary<int, int> ranks)
    {
        var rows = new List<SipForkPreference>();
        foreach (var row in Preferences)
        {
            var from = row.From.Value;
            while (from <= row.To.Value)
            {
                var isLaidOver = ranks.TryGetValue(from, out var rank);
                var to = from;
                while (to < row.To.Value && ranks.TryGetValue(to + 1, out var next) == isLaidOver && next == rank)
                {
                    to++;
                }

                rows.Add(isLaidOver
                    ? new SipForkPreference(from, to, _methods, rank, SipRequirementLevel.May, null, "")
                    : new SipForkPreference(from, to, row.Methods, row.Rank, row.Level, row.Reference, row.Note));
                from = to + 1;
            }
        }

        return rows;
    }
}
