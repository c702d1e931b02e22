using System.Collections.Generic;
using System.Net;
using System.Text;
using System.Text.Json;
using SipStatus.Q850;
using SipStatus.Tool.Lookup;
using SipStatus.Tool.Output;

namespace SipStatus.Tool.Reference;

/// <summary>
/// Writes HTML. Text is encoded. A text in two languages stands in the page in English, with the number of the Chinese text. Each Chinese
/// text is kept once, however often it is used; the script of the page exchanges the two.
/// </summary>
internal sealed class HtmlText
{
    private readonly StringBuilder _html = new();
    private readonly List<string> _chinese = [];
    private readonly Dictionary<string, int> _numbers = [];

    /// <summary>The Chinese texts in the order of their numbers, as an array of JavaScript.</summary>
    public string ChineseTexts => JsonSerializer.Serialize(_chinese, JsonOutput.Compact.ListString);

    /// <summary>Adds markup as it is.</summary>
    public HtmlText Add(string markup)
    {
        _html.Append(markup);
        return this;
    }

    /// <summary>Adds text.</summary>
    public HtmlText Text(string text) => Add(WebUtility.HtmlEncode(text));

    /// <summary>Adds a text in both languages, or once if they agree.</summary>
    public HtmlText Both(string english, string chinese)
    {
        if (english == chinese)
        {
            return Text(english);
        }

        if (!_numbers.TryGetValue(chinese, out var number))
        {
            number = _chinese.Count;
            _numbers.Add(chinese, number);
            _chinese.Add(chinese);
        }

        return Add($"<span data-zh={number}>").Text(english).Add("</span>");
    }

    /// <summary>Adds the value of a fact; a code or a cause links to its entry.</summary>
    public HtmlText Value(Fact english, Fact chinese) => AddressOf(english.Value.Text) is { } address
        ? Add($"<a href=\"{address}\">").Both(english.Value.Text, chinese.Value.Text).Add("</a>")
        : Both(english.Value.Text, chinese.Value.Text);

    /// <summary>Adds the remark of a fact, and links to the sections that state it.</summary>
    public HtmlText Remark(Fact english, Fact chinese)
    {
        Both(english.Remark, chinese.Remark);
        foreach (var (name, reference) in english.Sources)
        {
            Add(" ").Text(name.Length == 0 ? "" : $"{name}: ").Link(reference);
        }

        return this;
    }

    /// <summary>Adds a link to a section.</summary>
    public HtmlText Link(SipRfcReference reference) => Add("<a href=").Text(reference.Link.AbsoluteUri).Add(">")
        .Add(reference.Section.Length == 0 ? $"RFC {reference.RfcNumber}" : $"RFC {reference.RfcNumber} §{reference.Section}").Add("</a>");

    /// <summary>Adds a link to the entry of a code: its number as a badge in the colour of its class, and its phrase.</summary>
    public HtmlText CodeLink(SipStatusCode code) => Add($"<a href=\"#{code:D}\">").Badge(code).Text($" {code.ReasonPhrase}").Add("</a>");

    /// <summary>Adds, within a tag, names or words that an entry is found by and does not show.</summary>
    public HtmlText Data(string name, IEnumerable<string> words) => string.Join(", ", words) is { Length: > 0 } text
        ? Add($" data-{name}=\"").Text(text).Add("\"")
        : this;

    /// <summary>Adds the number of a code in the colour of its class.</summary>
    public HtmlText Badge(SipStatusCode code) => Add($"<b class=\"badge c{(int)code.Class}\">{code:D}</b>");

    public override string ToString() => _html.ToString();

    private static string? AddressOf(string text) =>
        SipStatusCode.TryParse(text, out var code) && code.IsRegistered && text == code.ToString() ? $"#{code:D}"
        : Q850Cause.TryParse(text, out var cause) && cause.IsDefined && text == cause.ToString() ? $"#q850-{cause.Value}"
        : null;
}
