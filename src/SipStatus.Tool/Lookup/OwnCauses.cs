using System;
using System.Collections.Generic;
using System.Linq;
using SipStatus.Tool.Output;

namespace SipStatus.Tool.Lookup;

/// <summary>
/// The causes that FreeSWITCH has beyond those of Q.850, from its <c>switch_types.h</c>. Their numbers differ between its versions and are
/// those of status codes in some, so only their names are known here. The code is the one that its <c>mod_sofia</c> answers with, or whose
/// phrase the name is.
/// </summary>
internal static class OwnCauses
{
    private const string Prefix = "SWITCH_CAUSE_";

    private static readonly Lazy<IReadOnlyList<OwnCause>> s_causes = new(() => [.. EmbeddedTable.Read("own-causes.csv").Select(
        cells => new OwnCause(cells[0], cells[1].Length == 0 ? default : SipStatusCode.Parse(cells[1])))]);

    /// <summary>The cause of a name in any letter case; none if there is no such one.</summary>
    public static OwnCause? Find(string name)
    {
        var wanted = PastedLabel.TryTake(name, out var rest, out var kind) && kind != NumberKind.Code ? rest : name.Trim();
        wanted = wanted.StartsWith(Prefix, StringComparison.OrdinalIgnoreCase) ? wanted[Prefix.Length..] : wanted;

        // A single word, such as NONE, is a word like any other in small letters.
        return s_causes.Value.FirstOrDefault(cause => cause.Name.Equals(
            wanted, wanted.Contains('_', StringComparison.Ordinal) ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal));
    }
}

/// <summary>A cause of FreeSWITCH's own.</summary>
/// <param name="Name">The name.</param>
/// <param name="StatusCode">The code that it means; the default one if that is not sure.</param>
internal sealed record OwnCause(string Name, SipStatusCode StatusCode);
