using System;
using System.Linq;
using SipStatus.Tool.Lookup;
using SipStatus.Tool.Output;

namespace SipStatus.Tool.Reference;

/// <summary>Codes that people take for each other, side by side.</summary>
internal static class LookAlikes
{
    private const int MostFacts = 3;

    private static readonly (string English, string Chinese, SipStatusCode[] Codes)[] s_groups =
    [
        Group("Nobody takes the call", "呼叫未被接听", 480, 486, 487, 600, 603),
        Group("Who are you?", "要求认证", 401, 407),
        Group("No such user", "用户不存在", 404, 604),
        Group("Not like this", "不可接受", 406, 488, 606),
        Group("Nobody answers in time", "未及时响应", 408, 503, 504),
        Group("This call is not wanted", "来电被拒", 603, 607, 608),
    ];

    /// <summary>Adds a table for each group.</summary>
    public static void Add(HtmlText html)
    {
        html.Add("<div id=\"look-alikes\" class=\"overview\"><h1 class=\"part\">").Both("Easily confused", "容易混淆").Add("</h1>\n");
        foreach (var (english, chinese, codes) in s_groups)
        {
            html.Add($"<details id=\"{AddressOf(codes)}\"><summary>");
            foreach (var code in codes)
            {
                html.Badge(code).Add(" ");
            }

            html.Both(english, chinese).Add("</summary>\n<div class=\"wide\">");
            AddTable(html, codes);
            html.Add("</div></details>\n");
        }

        html.Add("</div>\n");
    }

    /// <summary>Adds links from a code to the groups it is in.</summary>
    public static void AddLinks(HtmlText html, SipStatusCode code)
    {
        foreach (var (_, _, codes) in s_groups.Where(group => group.Codes.Contains(code)))
        {
            html.Add($"<p><a href=\"#{AddressOf(codes)}\">").Both("Not to be confused with", "勿与此混淆：");
            foreach (var other in codes.Where(other => other != code))
            {
                html.Add($" {other:D}");
            }

            html.Add("</a></p>\n");
        }
    }

    private static (string English, string Chinese, SipStatusCode[] Codes) Group(string english, string chinese, params int[] codes) =>
        (english, chinese, Array.ConvertAll(codes, value => new SipStatusCode(value)));

    private static string AddressOf(SipStatusCode[] codes) => $"alike-{codes[0]:D}-{codes[^1]:D}";

    private static void AddTable(HtmlText html, SipStatusCode[] codes)
    {
        html.Add($"<table class=\"alike\" style=\"--columns:{codes.Length}\"><thead><tr><td></td>");
        foreach (var code in codes)
        {
            html.Add("<th scope=col>").CodeLink(code);
        }

        html.Add("</thead><tbody>");
        AddRow("What it means", "含义", code => html.Both(code.GetInfo()!.Summary, code.GetInfo()!.GetSummary("zh")));
        foreach (var (english, chinese, section) in CodeEntry.Answers)
        {
            AddRow(english, chinese, code => AddFacts(html, section(code, Language.English), section(code, Language.Chinese)));
        }

        html.Add("</tbody></table>");

        void AddRow(string english, string chinese, Action<SipStatusCode> addCell)
        {
            html.Add("<tr><th scope=row>").Both(english, chinese);
            foreach (var code in codes)
            {
                html.Add("<td>");
                addCell(code);
            }

        }
    }

    private static void AddFacts(HtmlText html, Section english, Section chinese)
    {
        var count = Math.Min(MostFacts, english.Own);
        for (var i = 0; i < count; i++)
        {
            html.Add("<div>")
                .Value(english.Facts[i], chinese.Facts[i])
                .Add(" <small>")
                .Remark(english.Facts[i], chinese.Facts[i])
                .Add("</small></div>");
        }

        html.Add(count == 0 ? "–" : "");
    }
}
