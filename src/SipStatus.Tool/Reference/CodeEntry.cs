using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using SipStatus.Rules;
using SipStatus.Tool.Lookup;
using SipStatus.Tool.Output;

namespace SipStatus.Tool.Reference;

/// <summary>
/// The entry of a code: what it means, the questions that everybody has first, its names, all that the RFCs say, and an example.
/// </summary>
internal static class CodeEntry
{
    private const int MostFacts = 4;

    /// <summary>The questions that everybody has first.</summary>
    public static IReadOnlyList<(string English, string Chinese, Func<SipStatusCode, Language, Section> Answer)> Answers { get; } =
    [
        ("Again?", "重试？", AnswerSections.Again),
        ("Elsewhere?", "换目标？", AnswerSections.Elsewhere),
        ("What is over?", "结束了什么？", AnswerSections.Over),
        ("May I send?", "可否发送？", AnswerSections.MaySend),
        ("To Q.850", "转为 Q.850", LookupSections.Causes),
        ("From Q.850", "来自 Q.850", LookupSections.CausesBehind),
    ];

    public static void Add(HtmlText html, SipStatusInfo info)
    {
        var code = info.StatusCode;
        var outcome = SipOutcomeMapping.Default.GetOutcome(code);
        string[] words = outcome == SipOutcome.None ? [] : [outcome.GetWord("en"), outcome.GetWord("zh")];
        html.Add($"<article id=\"{code:D}\" data-class=\"{(int)code.Class}\"").Data("words", words)
            .Data("names", ChineseNames.OfCodes.Of(code.Value).Skip(1))
            .Data("warnings", code.GetWarnCodes().Select(warnCode => warnCode.Value.ToString(CultureInfo.InvariantCulture)))
            .Add(" tabindex=\"-1\">\n<h2>").CodeLink(code).Add(" <small>").Both("", ChineseNames.OfCodes.FirstOf(code.Value))
            .Add("</small></h2>\n<p>").Both(info.Summary, info.GetSummary("zh")).Add(" ").Link(info.Reference)
            .Add("</p>\n<div class=\"answers\">");
        foreach (var (english, chinese, answer) in Answers)
        {
            // A provisional response, for one, leaves nothing to ask.
            if (answer(code, Language.English) is { Own: > 0 } section)
            {
                html.Add("<div><h3>").Both(english, chinese).Add("</h3>");
                AddList(html, section, answer(code, Language.Chinese));
                html.Add("</div>");
            }
        }

        html.Add("</div>\n");
        AddNames(html, info);
        LookAlikes.AddLinks(html, code);
        html.Add("<details><summary>").Both("Everything the RFCs say", "RFC 的全部规定").Add("</summary>\n<table class=\"facts\">");
        AddFacts(html, code, ofEveryResponse: false);
        html.Add("</table></details>\n<details><summary>").Both("Example", "示例").Add("</summary>\n<pre>")
            .Text(ExampleResponse.Of(code).Text.ReplaceLineEndings("\n").TrimEnd('\n')).Add("</pre></details>\n</article>\n");
    }

    /// <summary>Adds the rules for every response, once: an unregistered failure has no others.</summary>
    public static void AddEveryResponse(HtmlText html)
    {
        var code = new SipStatusCode(499);
        html.Add("<article id=\"every-response\" data-class=\"all\" tabindex=\"-1\">\n<h2><a href=\"#every-response\">").Both(
            "Every final response", "所有最终响应")
            .Add("</a></h2>\n<details><summary>").Both("Everything the RFCs say", "RFC 的全部规定").Add("</summary>\n<table class=\"facts\">");
        AddFacts(html, code, ofEveryResponse: true);
        html.Add("</table></details>\n</article>\n");
    }

    /// <summary>
    /// Adds rows to a table of facts; only the first fact of a label shows it. HTML does not require the end tags of rows and cells.
    /// </summary>
    public static void AddRows(HtmlText html, IReadOnlyList<Fact> english, IReadOnlyList<Fact> chinese)
    {
        for (var i = 0; i < english.Count; i++)
        {
            html.Add("<tr><th>");
            if (i == 0 || english[i].Label != english[i - 1].Label)
            {
                html.Both(english[i].Label, chinese[i].Label);
            }

            html.Add("<td>").Value(english[i], chinese[i]).Add("<td>").Remark(english[i], chinese[i]);
        }
    }

    // In programs and on the wire.
    private static void AddNames(HtmlText html, SipStatusInfo info)
    {
        html.Add("<dl class=\"names\"><dt>").Both("In programs", "程序中").Add($"</dt><dd><code>{info.Name}</code> <small>C#</small>");
        foreach (var stack in StackNames.Of(info.StatusCode).GroupBy(name => name.Stack))
        {
            html.Add($" · <code>{string.Join("</code> <code>", stack.Select(name => name.Name))}</code> <small>{stack.Key}</small>");
        }

        html.Add("</dd>");
        if (info.Aliases.Count > 0)
        {
            html.Add("<dt>")
                .Both("Also sent as", "也写作")
                .Add("</dt><dd>")
                .Text(string.Join(" · ", info.Aliases.Select(alias => alias.Phrase)))
                .Add("</dd>");
        }

        html.Add("</dl>\n");
    }

    // The first facts are the general ones. The others of a long list are folded away.
    private static void AddList(HtmlText html, Section english, Section chinese)
    {
        AddItems(html, english, chinese, ..Math.Min(english.Own, MostFacts));
        if (english.Own > MostFacts)
        {
            html.Add("<details><summary>").Both($"{english.Own - MostFacts} more", $"另有 {english.Own - MostFacts} 条").Add("</summary>");
            AddItems(html, english, chinese, MostFacts..english.Own);
            html.Add("</details>");
        }
    }

    private static void AddItems(HtmlText html, Section english, Section chinese, Range range)
    {
        var facts = english.Facts.Zip(chinese.Facts).Take(range).ToList();
        html.Add("<ul>");
        foreach (var (inEnglish, inChinese) in facts)
        {
            html.Add("<li>").Value(inEnglish, inChinese).Add(" <small>").Remark(inEnglish, inChinese).Add("</small>");
        }

        html.Add("</ul>");
    }

    private static void AddFacts(HtmlText html, SipStatusCode code, bool ofEveryResponse)
    {
        var (english, chinese) = (LookupSections.OfTables(code, Language.English), LookupSections.OfTables(code, Language.Chinese));
        for (var i = 0; i < english.Count; i++)
        {
            // What the registry says about an unregistered code is not about every response.
            var range = !ofEveryResponse ? ..english[i].Own : i == 0 ? ..0 : english[i].Own..;
            AddRows(html, [.. english[i].Facts.Take(range)], [.. chinese[i].Facts.Take(range)]);
        }
    }
}
