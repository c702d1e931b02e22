using System.Linq;
using SipStatus.CodeGen.Model;
using SipStatus.CodeGen.Reading;

namespace SipStatus.CodeGen.Emitting;

/// <summary>Writes <c>SendingLimitTable.g.cs</c>: who may send or forward which codes.</summary>
internal static class SendingLimitTableEmitter
{
    public static string Emit(RegistryTable table) => new CodeWriter()
        .Header("SipStatus.Rules", (SendingLimitsReader.FileName, table.Knowledge.SendingLimits.Count))
        .RulesByCode(
            "SendingLimitTable",
            "Who may send or forward a code.",
            "SipSendingLimit",
            table.Knowledge.SendingLimits.Select(row => (row.Codes, $"SipSendingAct.{row.Act}, {RuleText.Arguments(row.Rule)}")))
        .ToString();
}
