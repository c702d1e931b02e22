using System;

namespace SipStatus;

/// <summary>The protocols of the Reason header field that IANA registers.</summary>
internal static class ReasonProtocols
{
    internal const int Sip = 0;
    internal const int Q850 = 1;
    internal const int Stir = 2;

    private static readonly string[] s_names =
    [
        "SIP", "Q.850", "STIR", "Preemption", "EMM", "ESM", "S1AP-RNL", "S1AP-TL", "S1AP-NAS", "S1AP-MISC", "S1AP-PROT", "DIAMETER",
        "IKEV2",
        "RELEASE_CAUSE", "FAILURE_CAUSE", "5GMM", "5GSM", "NGAP-RNL", "NGAP-TL", "NGAP-NAS", "NGAP-MISC", "NGAP-PROT",
    ];

    internal static string NameOf(int protocol) => s_names[protocol];

    /// <summary>The protocol with a name in any letter case; -1 where none has it.</summary>
    internal static int Find<TUnit, TEncoding>(ReadOnlySpan<TUnit> name)
        where TUnit : unmanaged
        where TEncoding : struct, IEncoding<TUnit>
    {
        var protocol = s_names.Length - 1;
        while (protocol >= 0 && !ReasonText.EqualsIgnoreCase<TUnit, TEncoding>(name, s_names[protocol]))
        {
            protocol--;
        }

        return protocol;
    }
}
