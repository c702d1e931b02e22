using System;
using System.Collections.Generic;
using System.Linq;
using SipStatus.Tool.Output;

namespace SipStatus.Tool.Lookup;

/// <summary>
/// The names that other SIP stacks have for the codes, from their sources of August 2026: <c>sip_msg.h</c> of PJSIP, <c>sip_status.h</c> of
/// Sofia-SIP, <c>javax.sip.message.Response</c> of JAIN SIP, and <c>SIPResponseStatusCodesEnum</c> of SIPSorcery. They are read when they
/// are first asked for.
/// </summary>
internal static class StackNames
{
    private static readonly Lazy<ILookup<SipStatusCode, StackName>> s_names =
        new(() => EmbeddedTable.Read("stack-names.csv").ToLookup(
            cells => SipStatusCode.Parse(cells[0]), cells => new StackName(cells[1], cells[2])));

    /// <summary>The names of a code, each with its stack.</summary>
    public static IEnumerable<StackName> Of(SipStatusCode code) => s_names.Value[code];

    /// <summary>The codes that some stack calls by a name, in any letter case.</summary>
    public static IEnumerable<SipStatusCode> Find(string name) => s_names.Value
        .Where(code => code.Any(known => string.Equals(known.Name, name.Trim(), StringComparison.OrdinalIgnoreCase)))
        .Select(code => code.Key);
}

/// <summary>What a stack calls a code.</summary>
internal sealed record StackName(string Stack, string Name);
