using System.Linq;
using SipStatus.CodeGen.Model;
using SipStatus.CodeGen.Reading;

namespace SipStatus.CodeGen.Emitting;

/// <summary>Writes <c>GlareTimerTable.g.cs</c>: how long to wait after a 491.</summary>
internal static class GlareTimerTableEmitter
{
    public static string Emit(RegistryTable table) => new CodeWriter()
        .Header("SipStatus.Rules", (GlareTimersReader.FileName, table.Knowledge.GlareTimers.Count))
        .Rules(
            "GlareTimerTable",
            "The timers that a 491 starts.",
            "SipGlareTimer",
            table.Knowledge.GlareTimers.Select(row =>
                $"{CSharpText.Literal(row.Method)}, {CSharpText.Literal(row.OwnsCallId)}, {row.Minimum}, {row.Maximum}, {row.Step}, "
                + RuleText.Reference(row.Reference)))
        .ToString();
}
