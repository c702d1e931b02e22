using SipStatus.CodeGen.Model;
using SipStatus.CodeGen.Reading;

namespace SipStatus.CodeGen.Emitting;

/// <summary>Writes <c>SipStatusCodes.g.cs</c>: a constant for each code.</summary>
internal static class SipStatusCodesEmitter
{
    public static string Emit(RegistryTable table)
    {
        var writer = new CodeWriter()
            .Header("SipStatus", (StatusCodesReader.FileName, table.Codes.Count))
            .Open("public static partial class SipStatusCodes");
        for (var i = 0; i < table.Codes.Count; i++)
        {
            var row = table.Codes[i];
            if (i > 0)
            {
                writer.Line();
            }

            writer.Documentation(row).Line($"public const int Status{row.Code}{row.Name} = {row.Code};");
        }

        return writer.Close().ToString();
    }
}
