using System.Linq;
using SipStatus.CodeGen.Model;
using SipStatus.CodeGen.Reading;

namespace SipStatus.CodeGen.Emitting;

/// <summary>Writes <c>SendingOccasionTable.g.cs</c>: on which occasions a code is due.</summary>
internal static class SendingOccasionTableEmitter
{
    public static string Emit(RegistryTable table) => new CodeWriter()
        .Header("SipStatus.Rules", (SendingOccasionsReader.FileName, table.Knowledge.SendingOccasions.Count))
        .RulesByCode(
            "SendingOccasionTable",
            "The occasions on which a code is due.",
            "SipSendingOccasion",
            table.Knowledge.SendingOccasions
                .OrderBy(row => row.Code)
                .Select(row => (new CodeRange(row.Code, row.Code), $"{row.Code}, {RuleText.Arguments(row.Rule)}")))
        .ToString();
}
