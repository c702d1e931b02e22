using SipStatus.CodeGen.Model;
using SipStatus.CodeGen.Reading;

namespace SipStatus.CodeGen.Emitting;

/// <summary>Writes <c>SipStatusCode.g.cs</c>: a static property of the struct for each code.</summary>
internal static class SipStatusCodeEmitter
{
    public static string Emit(RegistryTable table)
    {
        var writer = new CodeWriter()
            .Header("SipStatus", (StatusCodesReader.FileName, table.Codes.Count))
            .Open("public readonly partial struct SipStatusCode");
        for (var i = 0; i < table.Codes.Count; i++)
        {
            var row = table.Codes[i];
            if (i > 0)
            {
                writer.Line();
            }

            writer.Documentation(row).Line($"public static SipStatusCode {row.Name} => new({row.Code});");
        }

        return writer.Close().ToString();
    }
}
