using System;
using System.Collections.Generic;
using System.Linq;
using SipStatus.Q850;
using SipStatus.Tool.Output;

namespace SipStatus.Tool.Lookup;

/// <summary>
/// The names that other programs have for the causes of Q.850: <c>causes.h</c> of Asterisk, <c>switch_types.h</c> of FreeSWITCH, and what
/// <c>libpri.h</c> calls otherwise. FreeSWITCH logs them without the part that all have in common, so that is left out if need be.
/// </summary>
internal static class CauseNames
{
    private const string CommonPart = "CAUSE_";

    private static readonly Lazy<IReadOnlyList<CauseName>> s_names =
        new(() => [.. EmbeddedTable.Read("cause-names.csv").Select(
            cells => new CauseName(Q850Cause.Parse(cells[0]), cells[1], cells[2]))]);

    /// <summary>The names of a cause, each with its program.</summary>
    public static IEnumerable<CauseName> Of(Q850Cause cause) => s_names.Value.Where(known => known.Cause == cause);

    /// <summary>The causes that some program calls by a name, in any letter case.</summary>
    public static IReadOnlyList<Q850Cause> Find(string name)
    {
        var wanted = name.Trim();
        var named = Causes(known => known.Equals(wanted, StringComparison.OrdinalIgnoreCase));

        // Without the common part a single word, such as NORMAL, is a word like any other.
        return named.Count > 0 || !wanted.Contains('_', StringComparison.Ordinal)
            ? named
            : Causes(known => BehindCommonPart(known).Equals(BehindCommonPart(wanted), StringComparison.OrdinalIgnoreCase));
    }

    /// <summary>A name without the part that all of its program have in common.</summary>
    public static string Short(string name) => BehindCommonPart(name).ToString();

    private static List<Q850Cause> Causes(Func<string, bool> isMeant) =>
        [.. s_names.Value.Where(known => isMeant(known.Name)).Select(known => known.Cause).Distinct()];

    private static ReadOnlySpan<char> BehindCommonPart(string wanted)
    {
        var found = wanted.IndexOf(CommonPart, StringComparison.OrdinalIgnoreCase);
        return found < 0 ? wanted : wanted.AsSpan(found + CommonPart.Length);
    }
}

/// <summary>What a program calls a cause.</summary>
internal sealed record CauseName(Q850Cause Cause, string Program, string Name);
