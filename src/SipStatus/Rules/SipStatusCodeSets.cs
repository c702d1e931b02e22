using System.Collections.Generic;
using System.Linq;

namespace SipStatus.Rules;

/// <summary>
/// Sets of codes that RFCs define: challenges, successful calls, codes that send a request to the next server. Which codes to retry, to
/// count or to raise an alarm for beyond that is yours to say, with a <see cref="SipStatusCodeSet"/> of your own.
/// </summary>
/// <remarks>Where each code comes from is in <see cref="Members"/>. The sets are made when the first of them is asked for.</remarks>
/// <example>
/// <code>
/// Console.WriteLine(SipStatusCodeSets.Challenges);                                           // 401,407
/// Console.WriteLine(SipStatusCodeSets.Challenges.Contains(SipStatusCode.Unauthorized));      // True
/// Console.WriteLine(SipStatusCodeSets.EffectiveSessions);                                    // 200,480,486,600,603
/// Console.WriteLine(SipStatusCodeSets.Members[0]);   // Challenges: 401 Unauthorized (RFC 3261, section 22.2)
/// </code>
/// </example>
public static partial class SipStatusCodeSets
{
    /// <summary>The codes of every set, with their sources: set by set, ascending.</summary>
    public static IReadOnlyList<SipStatusCodeSetMember> Members => CodeSetTable.Rules;

    private static SipStatusCodeSet Of(string name) =>
        new(Members
            .Where(member => member.SetName == name)
            .SelectMany(member => SipStatusCodeSet.All.Where(code => member.From <= code && code <= member.To)));
}
