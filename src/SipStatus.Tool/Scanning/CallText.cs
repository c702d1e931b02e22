using System.Collections.Generic;
using System.Globalization;
using SipStatus.Tool.Output;

namespace SipStatus.Tool.Scanning;

/// <summary>The figures about calls in words.</summary>
internal static class CallText
{
    /// <summary>What the figures are not.</summary>
    public const string Limits =
        "An INVITE is a Call-ID and a CSeq number, so what was sent again counts once. Responses alone show neither an INVITE that got "
        + "none, nor whether an INVITE began a call or changed one, nor how long a call lasted.";

    public static IEnumerable<(string What, string Figure)> Rows(CallFigures figures)
    {
        yield return ("INVITEs with a response", Count.Of(figures.Invites));
        yield return ("answered (2xx)", Count.Of(figures.Answered));
        yield return ("no final response seen", Count.Of(figures.Unfinished));
        yield return ("SER, session establishment ratio", Percent(figures.SessionEstablishmentRatio));
        yield return (
            "SEER, with 480, 486, 600 and 603 as decisions of the callee", Percent(figures.SessionEstablishmentEffectivenessRatio));
        yield return ("ISA, ineffective session attempts (408, 500, 503, 504)", Percent(figures.IneffectiveSessionAttempts));
    }

    private static string Percent(double? ratio) =>
        ratio is { } percent ? percent.ToString("0.0'%'", CultureInfo.InvariantCulture) : "none";
}
