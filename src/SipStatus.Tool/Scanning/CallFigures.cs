using System;
using System.Collections.Generic;
using System.Linq;
using SipStatus.Rules;

namespace SipStatus.Tool.Scanning;

/// <summary>The figures of RFC 6076 that follow from responses, and the INVITEs that they count; a ratio without INVITEs is null.</summary>
/// <param name="Invites">The INVITEs that got a response.</param>
/// <param name="Answered">Those that got a 2xx.</param>
/// <param name="Unfinished">Those without a final response.</param>
/// <param name="Challenged">Those that ended with a challenge (401, 407); with credentials, the same call is another INVITE.</param>
/// <param name="SessionEstablishmentRatio">SER (section 4.6), in percent.</param>
/// <param name="SessionEstablishmentEffectivenessRatio">SEER (section 4.7), in percent.</param>
/// <param name="IneffectiveSessionAttempts">ISA (section 4.8), in percent.</param>
/// <param name="Results">How many INVITEs ended with each code.</param>
internal sealed record CallFigures(
    long Invites,
    long Answered,
    long Unfinished,
    long Challenged,
    double? SessionEstablishmentRatio,
    double? SessionEstablishmentEffectivenessRatio,
    double? IneffectiveSessionAttempts,
    IReadOnlyDictionary<string, long> Results)
{
    public static CallFigures Of(CallLedger ledger)
    {
        var counts = SipPerformanceCounts.Create();
        foreach (var (code, count) in ledger.Results)
        {
            counts.AddInvites(code, count);
        }

        return new CallFigures(
            counts.Invites,
            counts.CountInvites(SipStatusCodeSet.Of(SipStatusClass.Success)),
            counts.CountInvites(SipStatusCodeSet.Of(SipStatusClass.Provisional)),
            counts.CountInvites(SipStatusCodeSets.Challenges),
            Rounded(counts.SessionEstablishmentRatio),
            Rounded(counts.SessionEstablishmentEffectivenessRatio),
            Rounded(counts.IneffectiveSessionAttempts),
            ledger.Results.ToDictionary(result => $"{result.Code:D}", result => result.Count));
    }

    private static double? Rounded(double? percent) => percent is { } exact ? Math.Round(exact, 1) : null;
}
