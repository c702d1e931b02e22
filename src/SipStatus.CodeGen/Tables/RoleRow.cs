using System.Collections.Generic;
using System.Linq;
using SipStatus.CodeGen.Reading;
using SipStatus.CodeGen.Writing;

namespace SipStatus.CodeGen.Tables;

/// <summary>One row of <c>roles.csv</c>: members of <c>SipRole</c> in the library, of which the first includes the second.</summary>
internal sealed record RoleRow(string Role, string ActsAs, RfcReference Reference, string Note)
{
    public static CsvFile<RoleRow> File { get; } = new(
        "roles.csv",
        "role,acts_as,rfc,section,note",
        row => new(
            row["role"].Member(Vocabulary.Roles), row["acts_as"].Member(Vocabulary.Roles), row.Reference(), row["note"].OptionalText()))
    {
        Keys = ["role,acts_as"],
    };

    /// <summary>Which role includes which, directly or by way of others.</summary>
    public static Emitter Table { get; } = new("RoleTable.g.cs", Emitter.Rules, [File], (writer, data) =>
    {
        var roles = Vocabulary.Roles.Members;
        writer
            .Open("internal static partial class RoleTable")
            .Summary("The number of members of <see cref=\"SipRole\"/>.")
            .Line($"private const int RoleCount = {roles.Count};")
            .Line()
            .Summary("A row for each role, and in it a 1 for each role it acts in.")
            .Open("private static System.ReadOnlySpan<byte> Roles =>", "[");
        foreach (var role in roles)
        {
            var actsAs = RolesOf(role, data.Rows(File));
            writer.Line($"{string.Concat(roles.Select(other => actsAs.Contains(other) ? "1, " : "0, "))}// {role}");
        }

        writer.Close("];").Close();
    });

    /// <summary>The roles that an element in a role acts in: its own and those that it includes, directly or by way of others.</summary>
    public static IReadOnlySet<string> RolesOf(string role, IReadOnlyList<RoleRow> rows)
    {
        var reached = new HashSet<string>();
        var open = new Stack<string>([role]);
        while (open.TryPop(out var next))
        {
            if (reached.Add(next))
            {
                foreach (var row in rows.Where(row => row.Role == next))
                {
                    open.Push(row.ActsAs);
                }
            }
        }

        return reached;
    }
}
