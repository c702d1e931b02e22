using System.Collections.Generic;
using System.Linq;
using SipStatus.Rules;
using SipStatus.Tool.Output;

namespace SipStatus.Tool.Lookup;

/// <summary>The text of <c>lookup</c> for the warn-codes of a Warning header field.</summary>
internal static class WarnCodeText
{
    public static void Write(Page page, IReadOnlyList<SipWarnCode> codes, Language language)
    {
        foreach (var code in codes)
        {
            if (code != codes[0])
            {
                page.WriteLine();
            }

            page.WriteLine(new StyledText($" Warning {code.Value} ", Styles.Strong), new StyledText($" {code.Text}", Styles.Strong));
            page.WriteLine();
            page.Write(FactTable.Create(
                page,
                [
                    new Fact(language.Choose("Meaning", "含义"), ChineseTexts.Of(code.Meaning, language)).From(code.Reference),
                    .. code.StatusCodes.Select(status => new Fact(language.Choose("Sent with", "见于"), status.ToString())),
                ],
                language));
        }
    }
}
