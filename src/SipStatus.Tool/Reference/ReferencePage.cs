using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using SipStatus.Q850;
using SipStatus.Tool.Lookup;
using SipStatus.Tool.Output;

namespace SipStatus.Tool.Reference;

/// <summary>The registry, what the RFCs say of it, and the causes of Q.850 as one HTML file that needs nothing else.</summary>
internal static class ReferencePage
{
    // Codes that people take for each other.
    private static readonly int[][] s_lookAlikes = [[480, 486, 487, 600, 603], [401, 407], [404, 604], [406, 488, 606], [408, 503, 504], [603, 607, 608]];

    /// <summary>The whole page.</summary>
    public static string Create()
    {
        var html = new HtmlText();
        html.Add("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n")
            // Not even by mistake does the page ask anybody for anything.
            .Add("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'; img-src data:\">\n")
            .Add("<link rel=\"icon\" href=\"data:,\">\n<title>SIP response codes</title>\n<style>\n").Add(Resource("page.css")).Add("</style>\n</head>\n<body>\n");
        AddHeader(html);
        html.Add("<main>\n");
        AddLookAlikes(html);
        html.Add("<h1 class=\"part\">").Both("Response codes", "响应码").Add("</h1>\n");
        foreach (var info in SipStatusRegistry.All)
        {
            AddCode(html, info);
        }

        AddEveryResponse(html);
        html.Add("<h1 class=\"part\">").Both("Q.850 causes", "Q.850 原因值").Add("</h1>\n");
        foreach (var cause in Q850Search.All.Where(cause => cause.IsDefined))
        {
            AddCause(html, cause);
        }

        html.Add("<p id=\"nothing\" hidden>").Both("Nothing fits. Try a number, a word of the phrase, a header field or an RFC.", "没有匹配项。可输入数字、短语中的词、头域或 RFC 号。").Add("</p>\n</main>\n<footer>");
        var date = SipStatusRegistry.LastUpdated.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        html.Both($"IANA registry of {date}. Made by sip-status reference.", $"IANA 注册表，{date}。由 sip-status reference 生成。")
            .Add("</footer>\n<script>\n").Add(Resource("page.js")).Add("</script>\n</body>\n</html>\n");
        return html.ToString();
    }

    private static void AddHeader(HtmlText html)
    {
        html.Add("<header>\n<a class=\"title\" href=\"#\">").Both("SIP response codes", "SIP 响应码").Add("</a>\n")
            .Add("<input id=\"search\" type=\"search\" autocomplete=\"off\" spellcheck=\"false\" aria-label=\"Search\" placeholder=\"486, busy, Retry-After, RFC 5057, SIP/2.0 …, Q.850;cause=17\">\n")
            .Add("<div class=\"classes\" role=\"group\" aria-label=\"Class\">");
        foreach (var statusClass in StatusClassNames.All)
        {
            var title = Words.Of(statusClass, Language.English);
            html.Add($"<button type=\"button\" class=\"c{(int)statusClass}\" data-class=\"{(int)statusClass}\" aria-pressed=\"false\" title=\"{title}\">{StatusClassNames.Digits(statusClass)}</button>");
        }

        html.Add("<button type=\"button\" data-class=\"q\" aria-pressed=\"false\" title=\"Q.850\">Q.850</button></div>\n")
            .Add("<output id=\"count\" aria-live=\"polite\"></output>\n")
            .Add("<button type=\"button\" id=\"language\" title=\"English / 中文\"><span lang=\"en\">中文</span><span lang=\"zh\">English</span></button>\n")
            .Add("<button type=\"button\" id=\"theme\" title=\"light / dark\" aria-label=\"light or dark\">◐</button>\n</header>\n");
    }

    private static void AddLookAlikes(HtmlText html)
    {
        html.Add("<details id=\"look-alikes\" open><summary>").Both("Easily confused", "容易混淆").Add("</summary>\n");
        foreach (var group in s_lookAlikes)
        {
            var codes = group.Select(value => new SipStatusCode(value)).ToList();
            html.Add("<div class=\"wide\"><table class=\"alike\"><thead><tr><td></td>");
            foreach (var code in codes)
            {
                html.Add($"<th scope=\"col\"><a href=\"#{code:D}\"><b class=\"badge c{(int)code.Class}\">{code:D}</b> ").Text(code.ReasonPhrase).Add("</a></th>");
            }

            html.Add("</tr></thead><tbody>");
            AddRow("What it means", "含义", code => html.Both(code.GetInfo()!.Summary, code.GetInfo()!.GetSummary("zh")));
            AddRow("Again?", "重试？", code => AddValues(html, RuleSections.Again(code, Language.English), RuleSections.Again(code, Language.Chinese)));
            AddRow("Elsewhere?", "换目标？", code => AddValues(html, RuleSections.Elsewhere(code, Language.English), RuleSections.Elsewhere(code, Language.Chinese)));
            AddRow("What is over?", "什么结束了？", code => AddValues(html, LookupSections.Ends(code, Language.English), LookupSections.Ends(code, Language.Chinese)));
            AddRow("Q.850", "Q.850", code => AddValues(html, LookupSections.Causes(code, Language.English), LookupSections.Causes(code, Language.Chinese)));
            html.Add("</tbody></table></div>\n");

            void AddRow(string english, string chinese, System.Action<SipStatusCode> addCell)
            {
                html.Add("<tr><th scope=\"row\">").Both(english, chinese).Add("</th>");
                foreach (var code in codes)
                {
                    html.Add("<td>");
                    addCell(code);
                    html.Add("</td>");
                }

                html.Add("</tr>");
            }
        }

        html.Add("</details>\n");
    }

    private static void AddCode(HtmlText html, SipStatusInfo info)
    {
        var code = info.StatusCode;
        var classDigit = (int)code.Class;
        html.Add($"<article id=\"{code:D}\" data-class=\"{classDigit}\" tabindex=\"-1\">\n<h2><a href=\"#{code:D}\"><b class=\"badge c{classDigit}\">{code:D}</b> ")
            .Text(info.ReasonPhrase).Add("</a></h2>\n<p>").Both(info.Summary, info.GetSummary("zh")).Add(" ").Link(info.Reference).Add("</p>\n<div class=\"answers\">");
        AddAnswer(html, "Again?", "重试？", RuleSections.Again(code, Language.English), RuleSections.Again(code, Language.Chinese));
        AddAnswer(html, "Elsewhere?", "换目标？", RuleSections.Elsewhere(code, Language.English), RuleSections.Elsewhere(code, Language.Chinese));
        AddAnswer(html, "What is over?", "什么结束了？", LookupSections.Ends(code, Language.English), LookupSections.Ends(code, Language.Chinese));
        html.Add("</div>\n<details><summary>").Both("Everything the RFCs say", "RFC 的全部规定").Add("</summary>\n<table class=\"facts\">");
        AddFacts(html, LookupSections.Of(code, Language.English), LookupSections.Of(code, Language.Chinese), ofEveryResponse: false);
        html.Add("</table></details>\n<details><summary>").Both("Example", "示例");
        var example = ExampleResponse.Of(code);
        html.Add("</summary>\n<pre>").Text(example.Text.ReplaceLineEndings("\n").TrimEnd('\n')).Add("</pre></details>\n</article>\n");
    }

    private static void AddCause(HtmlText html, Q850Cause cause)
    {
        html.Add($"<article id=\"q850-{cause.Value}\" data-class=\"q\" tabindex=\"-1\">\n<h2><a href=\"#q850-{cause.Value}\"><b class=\"badge\">{cause.Value}</b> ")
            .Text(cause.Text).Add("</a></h2>\n<table class=\"facts\">");
        AddRows(html, [.. Q850Text.Facts(cause, Language.English)], [.. Q850Text.Facts(cause, Language.Chinese)]);
        var codes = SipStatusRegistry.All.Where(info => Q850Networks.All.Any(network => network.Mapping.GetCause(info.StatusCode)?.Cause == cause)).ToList();
        if (codes.Count > 0)
        {
            html.Add("<tr><th scope=\"row\">").Both("From", "来自").Add("</th><td colspan=\"2\">");
            foreach (var info in codes)
            {
                html.Add($"<a href=\"#{info.StatusCode:D}\">").Text(info.StatusCode.ToString()).Add("</a> ");
            }

            html.Add("</td></tr>");
        }

        html.Add("</table>\n</article>\n");
    }

    // The rules for every response, once: an unregistered failure has no others.
    private static void AddEveryResponse(HtmlText html)
    {
        var code = new SipStatusCode(499);
        html.Add("<article id=\"every-response\" data-class=\"all\" tabindex=\"-1\">\n<h2><a href=\"#every-response\">").Both("Every final response", "所有最终响应")
            .Add("</a></h2>\n<details><summary>").Both("Everything the RFCs say", "RFC 的全部规定").Add("</summary>\n<table class=\"facts\">");
        AddFacts(html, LookupSections.Of(code, Language.English), LookupSections.Of(code, Language.Chinese), ofEveryResponse: true);
        html.Add("</table></details>\n</article>\n");
    }

    private static void AddAnswer(HtmlText html, string english, string chinese, Section inEnglish, Section inChinese)
    {
        html.Add("<div><h3>").Both(english, chinese).Add("</h3><ul>");
        for (var i = 0; i < inEnglish.Own; i++)
        {
            html.Add("<li>").Both(inEnglish.Facts[i].Value.Text, inChinese.Facts[i].Value.Text);
            html.Add(" <small>").Both(inEnglish.Facts[i].Remark, inChinese.Facts[i].Remark).Sources(inEnglish.Facts[i]).Add("</small></li>");
        }

        html.Add(inEnglish.Own == 0 ? "<li>–</li></ul></div>" : "</ul></div>");
    }

    private static void AddValues(HtmlText html, Section english, Section chinese)
    {
        var count = System.Math.Min(3, english.Own);
        for (var i = 0; i < count; i++)
        {
            html.Add(i > 0 ? "<br>" : "").Both(english.Facts[i].Value.Text, chinese.Facts[i].Value.Text);
            html.Add(english.Facts[i].Remark.Length > 0 ? " <small>" : "").Both(english.Facts[i].Remark, chinese.Facts[i].Remark)
                .Add(english.Facts[i].Remark.Length > 0 ? "</small>" : "");
        }

        html.Add(count == 0 ? "–" : "");
    }

    private static void AddFacts(HtmlText html, IReadOnlyList<Section> english, IReadOnlyList<Section> chinese, bool ofEveryResponse)
    {
        for (var i = 0; i < english.Count; i++)
        {
            // The registry's facts about an unregistered code are no facts about every response.
            var range = !ofEveryResponse ? ..english[i].Own : i == 0 ? ..0 : english[i].Own..;
            AddRows(html, [.. english[i].Facts.Take(range)], [.. chinese[i].Facts.Take(range)]);
        }
    }

    private static void AddRows(HtmlText html, IReadOnlyList<Fact> english, IReadOnlyList<Fact> chinese)
    {
        for (var i = 0; i < english.Count; i++)
        {
            html.Add("<tr><th scope=\"row\">");
            if (i == 0 || english[i].Label != english[i - 1].Label)
            {
                html.Both(english[i].Label, chinese[i].Label);
            }

            html.Add("</th><td>").Both(english[i].Value.Text, chinese[i].Value.Text).Add("</td><td>").Both(english[i].Remark, chinese[i].Remark).Sources(english[i]).Add("</td></tr>");
        }
    }

    private static string Resource(string name)
    {
        using var reader = new StreamReader(typeof(ReferencePage).Assembly.GetManifestResourceStream(name)!);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }
}
