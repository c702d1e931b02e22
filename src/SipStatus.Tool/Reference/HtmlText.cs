using System.Net;
using System.Text;
using SipStatus.Tool.Lookup;
using SipStatus.Tool.Output;

namespace SipStatus.Tool.Reference;

/// <summary>Writes HTML: what is text is encoded, and what is said in two languages stands there in both, of which the page shows one.</summary>
internal sealed class HtmlText
{
    private readonly StringBuilder _html = new();

    /// <summary>Adds markup as it is.</summary>
    public HtmlText Add(string markup)
    {
        _html.Append(markup);
        return this;
    }

    /// <summary>Adds text.</summary>
    public HtmlText Text(string text) => Add(WebUtility.HtmlEncode(text));

    /// <summary>Adds a text in both languages; once where they agree.</summary>
    public HtmlText Both(string english, string chinese) => english == chinese
        ? Text(english)
        : Language(Output.Language.English, english).Language(Output.Language.Chinese, chinese);

    /// <summary>Adds links to sections.</summary>
    public HtmlText Sources(Fact fact)
    {
        foreach (var (name, reference) in fact.Sources)
        {
            Add(" ").Text(name.Length == 0 ? "" : $"{name}: ").Link(reference);
        }

        return this;
    }

    /// <summary>Adds a link to a section.</summary>
    public HtmlText Link(SipRfcReference reference) => Add("<a href=\"").Text(reference.Link.AbsoluteUri).Add("\">")
        .Add(reference.Section.Length == 0 ? $"RFC {reference.RfcNumber}" : $"RFC {reference.RfcNumber} §{reference.Section}").Add("</a>");

    public override string ToString() => _html.ToString();

    private HtmlText Language(Language language, string text) =>
        text.Length == 0 ? this : Add($"<span lang=\"{language.Tag}\">").Text(text).Add("</span>");
}
