using System.Collections.Generic;
using System.Linq;
using SipStatus.Q850;
using SipStatus.Tool.Lookup;
using SipStatus.Tool.Output;

namespace SipStatus.Tool.Reference;

/// <summary>The entry of a cause of Q.850: the responses that it becomes, and those that become it.</summary>
internal static class CauseEntry
{
    public static void Add(HtmlText html, Q850Cause cause)
    {
        html.Add($"<article id=\"q850-{cause.Value}\" data-class=\"q\"")
            .Data("names", ChineseNames.OfCauses.Of(cause.Value).Skip(1))
            .Add(" tabindex=\"-1\">\n")
            .Add($"<h2><a href=\"#q850-{cause.Value}\"><b class=\"badge\">{cause.Value}</b> ")
            .Both(cause.Text, ChineseNames.TextOf(cause, Language.Chinese)).Add("</a> <small>").Both("", cause.Text)
            .Add("</small></h2>\n<table class=\"facts\">");
        CodeEntry.AddRows(html, [.. Q850Text.Facts(cause, Language.English)], [.. Q850Text.Facts(cause, Language.Chinese)]);
        CodeEntry.AddRows(html, [.. Origins(cause, Language.English)], [.. Origins(cause, Language.Chinese)]);
        html.Add("</table>\n");
        AddNames(html, cause);
        html.Add("</article>\n");
    }

    private static void AddNames(HtmlText html, Q850Cause cause)
    {
        var programs = CauseNames.Of(cause).GroupBy(name => name.Program).ToList();
        if (programs.Count == 0)
        {
            return;
        }

        html.Add("<dl class=\"names\"><dt>").Both("In programs", "程序中").Add("</dt><dd>");
        foreach (var program in programs)
        {
            html.Add(program == programs[0] ? "" : " · ")
                .Add($"<code>{string.Join("</code> <code>", program.Select(name => name.Name))}</code> <small>{program.Key}</small>");
        }

        html.Add("</dd></dl>\n");
    }

    private static IEnumerable<Fact> Origins(Q850Cause cause, Language language) =>
        from info in SipStatusRegistry.All
        from network in Q850Networks.All
        let rule = network.Mapping.GetCause(info.StatusCode)
        where rule?.Cause == cause
        group new FactSource(network.Name, rule.Reference!) by info.StatusCode into agreed
        select new Fact(language.Choose("From", "来自"), agreed.Key.ToString()) { Sources = [.. agreed] };
}
