using System;

namespace SipStatus;

/// <summary>The protocols of the Reason header field that IANA registers.</summary>
internal static partial class ReasonProtocols
{
    internal static string NameOf(int protocol) => s_names[protocol];

    /// <summary>The protocol with a name in any letter case; -1 if none has it.</summary>
    internal static int Find<TUnit, TEncoding>(ReadOnlySpan<TUnit> name)
        where TUnit : unmanaged
        where TEncoding : struct, IEncoding<TUnit>
    {
        // In the order of the table: the first are by far the most common.
        for (var protocol = 0; protocol < s_names.Length; protocol++)
        {
            if (ReasonText.EqualsIgnoreCase<TUnit, TEncoding>(name, s_names[protocol]))
            {
                return protocol;
            }
        }

        return -1;
    }
}
