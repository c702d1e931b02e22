using System.Collections.Generic;
using System.Linq;

namespace SipStatus.Tool.Scanning;

/// <summary>The figures of RFC 6076 that responses can tell, with the INVITEs behind them; a ratio without INVITEs is null.</summary>
/// <param name="Invites">The INVITEs that got a response.</param>
/// <param name="Answered">Those that got a 2xx.</param>
/// <param name="Unfinished">Those of which no final response was seen.</param>
/// <param name="SessionEstablishmentRatio">SER (section 4.6), in percent.</param>
/// <param name="SessionEstablishmentEffectivenessRatio">SEER (section 4.7), in percent.</param>
/// <param name="IneffectiveSessionAttempts">ISA (section 4.8), in percent.</param>
/// <param name="Results">How many INVITEs ended with each code.</param>
internal sealed record CallFigures(
    long Invites,
    long Answered,
    long Unfinished,
    double? SessionEstablishmentRatio,
    double? SessionEstablishmentEffectivenessRatio,
    double? IneffectiveSessionAttempts,
    IReadOnlyDictionary<string, long> Results)
{
    // The called side decided: 480, 486, 600 and 603 are no failure of the network (section 4.7). INVITEs that got a 3xx are taken out of
    // the total, and no others: a 401 or 407 counts as an attempt.
    private static readonly HashSet<int> s_effective = [480, 486, 600, 603];
    private static readonly HashSet<int> s_ineffective = [408, 500, 503, 504];

    public static CallFigures Of(CallLedger ledger)
    {
        var answered = ledger.CountOf(code => code.IsSuccess);
        var redirected = ledger.CountOf(code => code.IsRedirection);
        var effective = answered + ledger.CountOf(code => s_effective.Contains(code.Value));
        return new CallFigures(
            ledger.Invites,
            answered,
            ledger.CountOf(code => code.IsProvisional),
            Percent(answered, ledger.Invites - redirected),
            Percent(effective, ledger.Invites - redirected),
            Percent(ledger.CountOf(code => s_ineffective.Contains(code.Value)), ledger.Invites),
            ledger.Results.ToDictionary(result => $"{result.Code:D}", result => result.Count));
    }

    private static double? Percent(long count, long total) => total > 0 ? System.Math.Round(100.0 * count / total, 1) : null;
}
