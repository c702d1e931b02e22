using System.Collections.Generic;
using System.Linq;
using SipStatus.CodeGen.Model;
using SipStatus.CodeGen.Reading;

namespace SipStatus.CodeGen.Emitting;

/// <summary>Writes <c>RoleTable.g.cs</c>: which role includes which, also by way of a third.</summary>
internal static class RoleTableEmitter
{
    public static string Emit(RegistryTable table)
    {
        var roles = Vocabulary.Roles.Members;
        var writer = new CodeWriter()
            .Header("SipStatus.Rules", (RolesReader.FileName, table.Knowledge.Roles.Count))
            .Open("internal static partial class RoleTable")
            .Line("/// <summary>The number of members of <see cref=\"SipRole\"/>.</summary>")
            .Line($"private const int RoleCount = {roles.Count};")
            .Line()
            .Line("/// <summary>A row for each role, and in it a 1 for each role it acts in.</summary>")
            .Open("private static System.ReadOnlySpan<byte> Roles =>", "[");
        foreach (var role in roles)
        {
            var actsAs = Closure(role, table.Knowledge.Roles);
            writer.Line($"{string.Concat(roles.Select(other => actsAs.Contains(other) ? "1, " : "0, "))}// {role}");
        }

        return writer.Close("];").Close().ToString();
    }

    private static HashSet<string> Closure(string role, IReadOnlyList<RoleRow> rows)
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
