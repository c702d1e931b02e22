using SipStatus.Tool.Output;

namespace SipStatus.Tool;

/// <summary>What is wrong with a line, in the few words that a table has room for.</summary>
internal static class LineErrors
{
    public static string Describe(SipStatusLineErrorKind kind) => kind switch
    {
        SipStatusLineErrorKind.SipVersion => Language.Say("the version SIP/2.0 expected", "此处应为版本 SIP/2.0"),
        SipStatusLineErrorKind.Space => Language.Say("a space expected", "此处应为空格"),
        SipStatusLineErrorKind.StatusCode => Language.Say("three digits from 100 to 699 expected", "此处应为 100 到 699 的三位数字"),
        SipStatusLineErrorKind.ReasonPhrase =>
            Language.Say("not allowed in a reason phrase, or the phrase is unfinished", "原因短语中不允许此字符，或短语不完整"),
        SipStatusLineErrorKind.LineEnd => Language.Say("CRLF expected, and nothing behind it", "此处应为 CRLF，其后不得有内容"),
        SipStatusLineErrorKind.LineTooLong => Language.Say("the line is too long", "行过长"),
        _ => Language.Say("no error", "无错误"),
    };
}
