using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;
using SipStatus.Q850;
using SipStatus.Rules;
using SipStatus.Tool.Output;

namespace SipStatus.Tool.Lookup;

/// <summary>The members of the library's enumerations as people read them, in both languages.</summary>
internal static class Words
{
    private static readonly Dictionary<string, (string English, string Chinese)> s_words = new()
    {
        ["SipStatusClass.Provisional"] = ("provisional", "临时响应"),
        ["SipStatusClass.Success"] = ("success", "成功"),
        ["SipStatusClass.Redirection"] = ("redirection", "重定向"),
        ["SipStatusClass.ClientError"] = ("client error", "客户端错误"),
        ["SipStatusClass.ServerError"] = ("server error", "服务器错误"),
        ["SipStatusClass.GlobalFailure"] = ("global failure", "全局失败"),
        ["SipStatusRegistration.Active"] = ("active", "有效"),
        ["SipStatusRegistration.Deprecated"] = ("deprecated: may be received, should not be sent", "已弃用：可能收到，不应发送"),
        ["SipStatusRegistration.Reserved"] = ("reserved: no RFC gives it a meaning", "保留：尚无 RFC 赋予含义"),
        ["SipReasonPhraseAliasKind.Rfc"] = ("alternative", "RFC 中的另一写法"),
        ["SipReasonPhraseAliasKind.RfcExample"] = ("example", "RFC 示例"),
        ["SipReasonPhraseAliasKind.Historic"] = ("historic", "旧 RFC"),
        ["SipReasonPhraseAliasKind.OtherSdo"] = ("other standard", "其他标准"),
        ["SipReasonPhraseAliasKind.Implementation"] = ("implementation", "某实现"),
        ["SipRequirementLevel.Must"] = ("must", "必须"),
        ["SipRequirementLevel.Should"] = ("should", "应当"),
        ["SipRequirementLevel.May"] = ("may", "可以"),
        ["SipRequirementLevel.ShouldNot"] = ("should not", "不应"),
        ["SipRequirementLevel.MustNot"] = ("must not", "不得"),
        ["SipRole.Uac"] = ("UAC", "UAC"),
        ["SipRole.Uas"] = ("UAS", "UAS"),
        ["SipRole.Client"] = ("client", "客户端"),
        ["SipRole.Proxy"] = ("proxy", "代理"),
        ["SipRole.Registrar"] = ("registrar", "注册服务器"),
        ["SipRole.RedirectServer"] = ("redirect server", "重定向服务器"),
        ["SipRole.Gateway"] = ("gateway", "网关"),
        ["SipRole.StatelessUas"] = ("stateless UAS", "无状态 UAS"),
        ["SipRole.StatelessProxy"] = ("stateless proxy", "无状态代理"),
        ["SipRetryAction.Redirect"] = ("try the addresses in Contact", "尝试 Contact 中的地址"),
        ["SipRetryAction.Authenticate"] = ("send it again with credentials", "携带凭据重发"),
        ["SipRetryAction.ChangeRequest"] = ("send it again with a change", "修改后重发"),
        ["SipRetryAction.HonourRetryAfter"] = ("wait as long as Retry-After says", "按 Retry-After 等待后重试"),
        ["SipRetryAction.Repeat"] = ("send the same request again", "原样重发"),
        ["SipRetryAction.AlternateServer"] = ("try a different server", "尝试另一服务器"),
        ["SipRetryAction.NextServer"] = ("try the next server", "尝试下一台服务器"),
        ["SipRetryAction.UseProxy"] = ("go through the proxy in Contact", "经由 Contact 中的代理"),
        ["SipRetryAction.AlternateTarget"] = ("try another target", "尝试另一目标"),
        ["SipRetryAction.NeverRetry"] = ("give up for good", "不再重试"),
        ["SipRetryAction.OverlapDial"] = ("send more digits", "继续发送号码"),
        ["SipRetryAction.Glare"] = ("try again after the glare timer", "冲突定时器到期后重试"),
        ["SipRetryAction.AskUser"] = ("ask the user", "询问用户"),
        ["SipRetryAction.RepeatLater"] = ("send the same request again after several seconds", "几秒后原样重发"),
        ["SipRequestChange.Body"] = ("body", "消息体"),
        ["SipRequestChange.Breadth"] = ("Max-Breadth", "Max-Breadth"),
        ["SipRequestChange.Contact"] = ("Contact", "Contact"),
        ["SipRequestChange.Encryption"] = ("encryption", "加密"),
        ["SipRequestChange.EntityTag"] = ("entity-tag", "实体标签"),
        ["SipRequestChange.Extension"] = ("extensions", "扩展"),
        ["SipRequestChange.Identity"] = ("Identity", "Identity"),
        ["SipRequestChange.Interval"] = ("expiration interval", "有效期"),
        ["SipRequestChange.Location"] = ("location", "位置"),
        ["SipRequestChange.MaxForwards"] = ("Max-Forwards", "Max-Forwards"),
        ["SipRequestChange.MediaType"] = ("media type", "媒体类型"),
        ["SipRequestChange.Outbound"] = ("outbound", "outbound"),
        ["SipRequestChange.Privacy"] = ("privacy", "隐私"),
        ["SipRequestChange.ReferrerIdentity"] = ("identity of the referrer", "转介者身份"),
        ["SipRequestChange.ResourcePriority"] = ("Resource-Priority", "Resource-Priority"),
        ["SipRequestChange.SecurityAgreement"] = ("security agreement", "安全协商"),
        ["SipRequestChange.SessionDescription"] = ("session description", "会话描述"),
        ["SipRequestChange.SessionInterval"] = ("session interval", "会话间隔"),
        ["SipRequestChange.Supported"] = ("Supported", "Supported"),
        ["SipRequestChange.UriScheme"] = ("URI scheme", "URI 方案"),
        ["SipRequestChange.Credentials"] = ("credentials", "凭据"),
        ["SipRequestChange.Digits"] = ("more digits", "更多位号码"),
        ["SipRetryVerdict.Never"] = ("no, in no form", "不再重试"),
        ["SipRetryVerdict.AfterRetryAfter"] = ("after Retry-After", "按 Retry-After 等待后再试"),
        ["SipRetryVerdict.AfterGlareTimer"] = ("after the glare timer", "冲突定时器到期后再试"),
        ["SipRetryVerdict.Unchanged"] = ("yes, as it is", "可原样重发"),
        ["SipRetryVerdict.AfterSomeTime"] = ("as it is after several seconds", "几秒后可原样重发"),
        ["SipRetryVerdict.AskUser"] = ("ask the user", "询问用户"),
        ["SipRetryVerdict.Changed"] = ("with a change", "修改后可重发"),
        ["SipRetryVerdict.No"] = ("not as it is", "不应原样重发"),
        ["SipRetryVerdict.Elsewhere"] = ("not to the same address", "不向同一地址重发"),
        ["SipRetryVerdict.NoRule"] = ("no RFC says", "RFC 未规定"),
        ["SipSendingVerdict.Allowed"] = ("yes", "可以"),
        ["SipSendingVerdict.NoRule"] = ("nothing forbids it, no RFC asks for it", "不禁止，但没有 RFC 要求"),
        ["SipSendingVerdict.Discouraged"] = ("better not", "不应"),
        ["SipSendingVerdict.Forbidden"] = ("no", "不得"),
        ["SipOtherPlaces.NextServer"] = ("the next server", "下一台服务器"),
        ["SipOtherPlaces.DifferentServer"] = ("a different server", "另一服务器"),
        ["SipOtherPlaces.ProxyInContact"] = ("through the proxy in Contact", "经由 Contact 中的代理"),
        ["SipOtherPlaces.Contact"] = ("the addresses in Contact", "Contact 中的地址"),
        ["SipOtherPlaces.NextBranch"] = ("another target", "另一目标"),
        ["SipEndings.Transaction"] = ("the transaction only", "仅本事务"),
        ["SipEndings.EarlyDialogs"] = ("the early dialogs", "早期对话"),
        ["SipEndings.Session"] = ("the session: media stop", "会话：停止媒体"),
        ["SipEndings.InviteUsage"] = ("the call", "呼叫"),
        ["SipEndings.Subscription"] = ("the subscription", "订阅"),
        ["SipEndings.Dialog"] = ("the dialog and all it is used for", "对话及其全部用途"),
        ["SipSendingAct.Send"] = ("be sent", "发送"),
        ["SipSendingAct.SendReliably"] = ("be sent reliably", "可靠地发送"),
        ["SipSendingAct.Forward"] = ("be forwarded", "转发"),
        ["SipDialogEffect.EarlyDialog"] = ("the early dialog", "早期对话"),
        ["SipDialogEffect.Session"] = ("the session", "会话"),
        ["SipDialogEffect.Transaction"] = ("the transaction only", "仅本事务"),
        ["SipDialogEffect.Usage"] = ("the usage", "对话用途"),
        ["SipDialogEffect.Dialog"] = ("the dialog", "对话"),
        ["SipDialogUsage.Invite"] = ("the INVITE usage", "INVITE 用途（会话）"),
        ["SipDialogUsage.Subscription"] = ("the subscription", "订阅"),
        ["SipDialogUsage.Registration"] = ("the registration", "注册"),
        ["SipImpliedResponseTrigger.Timeout"] = ("timeout", "超时"),
        ["SipImpliedResponseTrigger.TransportError"] = ("transport error", "传输错误"),
        ["SipImpliedResponseTrigger.AckError"] = ("error of an ACK", "ACK 发送失败"),
        ["SipImpliedResponseTrigger.AddressesExhausted"] = ("no address left", "地址已试尽"),
        ["SipImpliedResponseTrigger.TimerC"] = ("timer C", "定时器 C"),
        ["SipImpliedResponseTrigger.NoFinalResponse"] = ("no final response", "没有最终响应"),
        ["SipImpliedResponseTrigger.IsupTimerT7"] = ("ISUP timer T7", "ISUP 定时器 T7"),
        ["SipImpliedResponseTrigger.IsupTimerT9"] = ("ISUP timer T9", "ISUP 定时器 T9"),
        ["SipImpliedResponseTrigger.QsigTimer"] = ("QSIG timer", "QSIG 定时器"),
        ["SipImpliedResponseTrigger.QsigTimerT301"] = ("QSIG timer T301", "QSIG 定时器 T301"),
        ["SipImpliedResponseTrigger.QsigProtocolError"] = ("QSIG protocol error", "QSIG 协议错误"),
        ["Q850Condition.LocationUser"] = ("the location is the user", "位置为用户"),
        ["Q850Condition.Diagnostic"] = ("there is a diagnostic", "带诊断信息"),
        ["Q850Condition.WarningBearerCapability"] = ("a Warning tells of the bearer capability", "Warning 指出承载能力"),
        ["Q850Condition.RedirectToPstn"] = ("it redirects to the telephone network", "重定向到电话网"),
        ["Q850Location.None"] = ("network", "网络"),
        ["Q850Location.U"] = ("user", "用户"),
        ["Q850Location.LPN"] = ("private network serving the local user", "本端用户所在专网"),
        ["Q850Location.LN"] = ("public network serving the local user", "本端用户所在公网"),
        ["Q850Location.TN"] = ("transit network", "转接网"),
        ["Q850Location.RLN"] = ("public network serving the remote user", "远端用户所在公网"),
        ["Q850Location.RPN"] = ("private network serving the remote user", "远端用户所在专网"),
        ["Q850Location.INTL"] = ("international network", "国际网"),
        ["Q850Location.BI"] = ("network beyond interworking point", "互通点以外的网络"),
        ["Q850FirstAttempt.Authenticate"] = ("try with credentials", "携带凭据重试"),
        ["Body.any"] = ("any", "任何内容"),
        ["Body.answer"] = ("answer", "应答（answer）"),
        ["Body.offer"] = ("offer", "提议（offer）"),
        ["Body.session-description"] = ("session-description", "会话描述"),
        ["Body.capabilities"] = ("capabilities", "媒体能力"),
        ["Body.certificate"] = ("certificate", "证书"),
        ["Body.location"] = ("location", "位置信息"),
        ["Body.choices"] = ("choices", "可选位置列表"),
        ["Body.alternative-services"] = ("alternative-services", "可改用的业务"),
        ["Body.info-package"] = ("info-package", "Info Package 的内容"),
        ["Q850FirstAttempt.Remedy"] = ("try to remedy it", "设法排除原因"),
    };

    /// <summary>The words of a member; empty for one that says nothing, such as None.</summary>
    public static string Of(Enum member, Language language) =>
        s_words.TryGetValue($"{member.GetType().Name}.{member}", out var words) ? language.Choose(words.English, words.Chinese) : "";

    /// <summary>What a body is, in Chinese; the library has the word in English.</summary>
    public static string OfBody(string name) => s_words.TryGetValue($"Body.{name}", out var words) ? words.Chinese : name;

    /// <summary>Whom a rule binds; empty for everybody.</summary>
    public static string Of(SipRule rule, Language language)
    {
        var role = Of(rule.Role, language);
        var except = string.Join(language.Choose(" and ", "和"), rule.ExceptRoles.Select(other => Of(other, language)));
        return except.Length == 0
            ? role
            : language.Choose(
                $"{(role.Length == 0 ? "all" : role)} but {except}", Space($"{(role.Length == 0 ? "所有网元" : role)}（{except}除外）"));
    }

    /// <summary>Puts a space between a Chinese character and a letter or digit beside it.</summary>
    public static string Space(string text)
    {
        var spaced = new StringBuilder(text);
        for (var i = text.Length - 1; i > 0; i--)
        {
            var (left, right) = (text[i - 1], text[i]);
            if ((IsChinese(left) && char.IsAsciiLetterOrDigit(right)) || (char.IsAsciiLetterOrDigit(left) && IsChinese(right)))
            {
                spaced.Insert(i, ' ');
            }
        }

        return spaced.ToString();
    }

    /// <summary>Whether a character is a Chinese one.</summary>
    public static bool IsChinese(char unit) => unit is >= '\u4E00' and <= '\u9FFF';

    /// <summary>A cause location of a mapping. If an RFC names none, it is the network; the gateway knows which one.</summary>
    public static string Of(Q850Location location, Language language)
    {
        var key = location == default ? "Q850Location.None" : $"Q850Location.{location.Token}";
        return s_words.TryGetValue(key, out var words) ? language.Choose(words.English, words.Chinese) : location.Text;
    }

    /// <summary>A section of an RFC, in few letters.</summary>
    public static string Of(SipRfcReference reference)
    {
        var rfc = $"RFC {reference.RfcNumber.ToString(CultureInfo.InvariantCulture)}";
        return reference.Section.Length == 0 ? rfc : $"{rfc} §{reference.Section}";
    }

    /// <summary>The class of a code with its digits, such as <c>4xx client error</c>.</summary>
    public static string WithDigits(SipStatusClass statusClass, Language language) =>
        $"{StatusClassNames.Digits(statusClass)} {Of(statusClass, language)}";

    /// <summary>The requests of a rule; empty for any.</summary>
    public static string Of(SipMethodSet methods, Language language) => methods.Scope switch
    {
        SipMethodScope.Only => language.Choose($"to {methods}", $"对 {string.Join(' ', methods.Methods)}"),
        SipMethodScope.Except => language.Choose($"to {methods}", $"对除 {string.Join(' ', methods.Methods)} 外的请求"),
        _ => "",
    };

    /// <summary>The parts that are not empty, separated by semicolons.</summary>
    public static string Join(Language language, params ReadOnlySpan<string> parts) =>
        string.Join(language.Choose("; ", "；"), parts.ToArray().Where(part => part.Length > 0));
}
