using System.Globalization;
using System.IO;
using System.Linq;
using SipStatus.Tool.Lookup;
using SipStatus.Tool.Output;

namespace SipStatus.Tool.Reference;

/// <summary>The registry, what the RFCs say of it, and the causes of Q.850 as one HTML file that needs nothing else.</summary>
internal static class ReferencePage
{
    // The place in the script for the Chinese texts.
    private const string ChineseTexts = "[/* Chinese texts */]";

    /// <summary>The whole page.</summary>
    public static string Create()
    {
        var html = new HtmlText();
        html.Add("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n")
            .Add("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n")
            // The page must not load anything from elsewhere, not even by mistake.
            .Add("<meta http-equiv=\"Content-Security-Policy\" content=\"")
            .Add("default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'; img-src data:\">\n")
            .Add("<link rel=\"icon\" href=\"data:,\">\n<title>SIP response codes</title>\n<style>\n")
            .Add(Resource("page.css"))
            .Add("</style>\n</head>\n<body>\n");
        AddHeader(html);
        html.Add("<main>\n");
        AddIndex(html);
        LookAlikes.Add(html);
        html.Add("<h1 class=\"part\">").Both("Response codes", "响应码").Add("</h1>\n");
        foreach (var info in SipStatusRegistry.All)
        {
            CodeEntry.Add(html, info);
        }

        CodeEntry.AddEveryResponse(html);
        html.Add("<h1 class=\"part\" id=\"q850\">").Both("Q.850 causes", "Q.850 原因值").Add("</h1>\n");
        foreach (var cause in Q850Search.All.Where(cause => cause.IsDefined))
        {
            CauseEntry.Add(html, cause);
        }

        html.Add("<p id=\"nothing\" hidden>")
            .Both("Nothing fits. Try a number, a word of the phrase, a header field or an RFC.", "没有匹配项。可输入数字、短语中的词、头域或 RFC 号。")
            .Add("</p>\n</main>\n<footer>");
        var date = SipStatusRegistry.LastUpdated.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        html.Both($"IANA registry of {date}. Made by sip-status reference.", $"IANA 注册表，{date}。由 sip-status reference 生成。")
            .Add("</footer>\n<script>\n")
            .Add(Resource("page.js").Replace(ChineseTexts, html.ChineseTexts))
            .Add("</script>\n</body>\n</html>\n");
        return html.ToString();
    }

    private static void AddHeader(HtmlText html)
    {
        html.Add("<header>\n<a class=\"title\" href=\"#\">")
            .Both("SIP response codes", "SIP 响应码")
            .Add("</a>\n<search><input id=\"search\" type=\"search\"")
            .Add(" autocomplete=\"off\" spellcheck=\"false\" aria-label=\"Search 搜索\"")
            .Add(" placeholder=\"486, busy, Retry-After, RFC 5057, SIP/2.0 …\"></search>\n")
            .Add("<div class=\"classes\" role=\"group\" aria-label=\"Class 类别\">");
        foreach (var statusClass in StatusClassNames.All)
        {
            var title = $"{Words.WithDigits(statusClass, Language.English)} {Words.Of(statusClass, Language.Chinese)}";
            html.Add($"<button type=\"button\" data-class=\"{(int)statusClass}\" aria-pressed=\"false\" title=\"{title}\">")
                .Add($"{StatusClassNames.Digits(statusClass)}</button>");
        }

        html.Add("<button type=\"button\" data-class=\"q\" aria-pressed=\"false\" title=\"Q.850\">Q.850</button></div>\n")
            .Add("<output id=\"count\" aria-live=\"polite\"></output>\n<div class=\"settings\">")
            .Add("<button type=\"button\" id=\"language\" title=\"English / 中文\">").Both("中文", "English").Add("</button>\n")
            .Add("<button type=\"button\" id=\"theme\" title=\"light / dark\" aria-label=\"Light or dark 明暗\">")
            .Add("◐</button></div>\n</header>\n");
    }

    // All codes at a glance.
    private static void AddIndex(HtmlText html)
    {
        html.Add("<nav id=\"index\" class=\"overview\">\n");
        foreach (var statusClass in StatusClassNames.All)
        {
            html.Add($"<section><h2><b class=\"badge c{(int)statusClass}\">{StatusClassNames.Digits(statusClass)}</b> ")
                .Both(Words.Of(statusClass, Language.English), Words.Of(statusClass, Language.Chinese))
                .Add("</h2><ul>");
            foreach (var info in SipStatusRegistry.All.Where(info => info.StatusCode.Class == statusClass))
            {
                html.Add($"<li><a href=\"#{info.StatusCode:D}\"><b>{info.StatusCode:D}</b> ").Text(info.ReasonPhrase).Add("</a>");
            }

            html.Add("</ul></section>\n");
        }

        html.Add("</nav>\n");
    }

    private static string Resource(string name)
    {
        using var reader = new StreamReader(typeof(ReferencePage).Assembly.GetManifestResourceStream(name)!);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }
}
