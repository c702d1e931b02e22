using SipStatus.CodeGen.Model;

namespace SipStatus.CodeGen.Emitting;

/// <summary>The XML documentation of a public member that stands for a code.</summary>
internal static class StatusCodeDocumentation
{
    public static CodeWriter Documentation(this CodeWriter writer, StatusCodeRow row)
    {
        var (rfc, section) = row.Reference;
        var link = $"""<see href="https://www.rfc-editor.org/rfc/rfc{rfc}#section-{section}">RFC {rfc}, section {section}</see>.""";
        return writer
            .Line($"/// <summary><c>{row.Code} {CSharpText.Xml(row.ReasonPhrase)}</c>. {CSharpText.Xml(row.EnglishSummary)}</summary>")
            .Line($"/// <remarks>{Note(row.Registration)}{link}</remarks>");
    }

    private static string Note(Registration registration) => registration switch
    {
        Registration.Deprecated => "The registration is deprecated. ",
        Registration.Reserved => "The code is reserved. ",
        _ => "",
    };
}
