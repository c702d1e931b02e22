using System.Linq;
using SipStatus.CodeGen.Model;
using SipStatus.CodeGen.Reading;

namespace SipStatus.CodeGen.Emitting;

/// <summary>Writes <c>Q850Cause.g.cs</c>: a static property of the struct for each cause value, and the texts and classes by value.</summary>
internal static class Q850CauseEmitter
{
    public static string Emit(RegistryTable table)
    {
        var (causes, classes) = (table.Knowledge.Q850.Causes, table.Knowledge.Q850.Classes);
        var writer = new CodeWriter()
            .Header("SipStatus.Q850", (Q850CausesReader.FileName, causes.Count), (Q850ClassesReader.FileName, classes.Count))
            .Open("public readonly partial struct Q850Cause");
        for (var i = 0; i < causes.Count; i++)
        {
            if (i > 0)
            {
                writer.Line();
            }

            writer
                .Line($"/// <summary>Cause {causes[i].Cause}, <c>{CSharpText.Xml(causes[i].Text)}</c> (ITU-T Q.850).</summary>")
                .Line($"public static Q850Cause {causes[i].Name} => new({causes[i].Cause});");
        }

        writer
            .Close()
            .Line()
            .Line("/// <summary>Texts and classes of the causes. They are made when the first of them is asked for.</summary>")
            .Open("internal static partial class Q850CauseTable")
            .Line("/// <summary>By value: the text; empty where Q.850 defines none.</summary>")
            .Open("internal static readonly string[] Texts =", "[");
        for (var cause = 0; cause <= Q850Rules.Highest; cause++)
        {
            writer.Line($"{CSharpText.Literal(causes.SingleOrDefault(row => row.Cause == cause)?.Text ?? "")},");
        }

        writer
            .Close("];")
            .Line()
            .Line("/// <summary>By value: the class.</summary>")
            .Open("internal static readonly Q850Class[] Classes =", "[");
        for (var cause = 0; cause <= Q850Rules.Highest; cause++)
        {
            writer.Line($"Q850Class.{classes.SingleOrDefault(row => row.From <= cause && cause <= row.To)?.Name ?? "None"},");
        }

        return writer.Close("];").Close().ToString();
    }
}
