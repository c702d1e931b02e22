using System.Collections.Generic;
using System.Globalization;
using SipStatus.Tool.Output;

namespace SipStatus.Tool.Scanning;

/// <summary>The figures about calls in words.</summary>
internal static class CallText
{
    /// <summary>What the figures are not.</summary>
    public static string Limits => Language.Say(
        "An INVITE is a Call-ID and a CSeq number, so what was sent again counts once, and a response without them does not count. "
        + "RFC 6076 takes 3xx alone out of the ratios, so that a challenged INVITE lowers them. Responses alone show neither an INVITE "
        + "that got none, nor whether an INVITE began a call or changed one, nor how long a call lasted.",
        "一个 INVITE 由 Call-ID 和 CSeq 序号确定，重传只计一次，没有它们的响应不计入。"
        + "RFC 6076 的比率只除去 3xx，因此被质询的 INVITE 会使比率降低。仅凭响应看不出未得到响应的 INVITE，也看不出 INVITE 是发起呼叫还是更改呼叫，或呼叫持续了多久。");

    public static IEnumerable<(string What, string Figure)> Rows(CallFigures figures)
    {
        yield return (Language.Say("INVITEs with a response", "有响应的 INVITE"), Count.Of(figures.Invites));
        yield return (Language.Say("answered (2xx)", "已应答（2xx）"), Count.Of(figures.Answered));
        yield return (Language.Say("no final response seen", "未见最终响应"), Count.Of(figures.Unfinished));
        yield return (
            Language.Say("challenged (401, 407), and counted again with credentials", "被质询（401、407），带凭据后另计"),
            Count.Of(figures.Challenged));
        yield return (
            Language.Say("SER, session establishment ratio", "SER，会话建立率"), Percent(figures.SessionEstablishmentRatio));
        yield return (
            Language.Say(
                "SEER, with 480, 486, 600 and 603 as decisions of the callee", "SEER，会话建立有效率（480、486、600、603 视为被叫的决定）"),
            Percent(figures.SessionEstablishmentEffectivenessRatio));
        yield return (
            Language.Say("ISA, ineffective session attempts (408, 500, 503, 504)", "ISA，无效会话尝试（408、500、503、504）"),
            Percent(figures.IneffectiveSessionAttempts));
    }

    private static string Percent(double? ratio) =>
        ratio is { } percent ? percent.ToString("0.0'%'", CultureInfo.InvariantCulture) : Language.Say("none", "无");
}
