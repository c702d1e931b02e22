using System.Linq;
using SipStatus.CodeGen.Model;
using SipStatus.CodeGen.Reading;

namespace SipStatus.CodeGen.Emitting;

/// <summary>Writes <c>Q850Location.g.cs</c>: a static property of the struct for each location with a name, and tokens and texts by value.</summary>
internal static class Q850LocationEmitter
{
    public static string Emit(RegistryTable table)
    {
        var locations = table.Knowledge.Q850.Locations;
        var writer = new CodeWriter()
            .Header("SipStatus.Q850", (Q850LocationsReader.FileName, locations.Count))
            .Open("public readonly partial struct Q850Location");
        foreach (var row in locations.Where(row => row.Name.Length > 0))
        {
            var (rfc, section) = row.Reference;
            writer
                .Line($"/// <summary>Location {row.Value}, <c>{row.Token}</c>: {CSharpText.Xml(row.Text)}.</summary>")
                .Line($"""/// <remarks><see href="https://www.rfc-editor.org/rfc/rfc{rfc}#section-{section}">RFC {rfc}, section {section}</see>.</remarks>""")
                .Line($"public static Q850Location {row.Name} => new({row.Value});")
                .Line();
        }

        writer
            .Line("// By value: the token of RFC 8606, and what it stands for.")
            .Open("private static readonly (string Token, string Text)[] s_locations =", "[");
        foreach (var row in locations)
        {
            writer.Line($"({CSharpText.Literal(row.Token)}, {CSharpText.Literal(row.Text)}),");
        }

        return writer.Close("];").Close().ToString();
    }
}
