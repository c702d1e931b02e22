using SipStatus.Tool.Output;

namespace SipStatus.Tool.Scanning;

/// <summary>The words that the tables of <c>scan</c> have in common, in the language that is spoken.</summary>
internal static class ScanLabels
{
    public static string Count => Language.Say("count", "数量");

    public static string Share => Language.Say("share", "占比");

    public static string Code => Language.Say("code", "响应码");

    public static string Phrase => Language.Say("phrase", "短语");

    public static string RegisteredPhrase => Language.Say("registered phrase", "注册短语");

    public static string NotRegistered => Language.Say("(not registered)", "（未注册）");

    public static string Method => Language.Say("method", "方法");

    public static string NoCSeq => Language.Say("(no CSeq)", "（无 CSeq）");

    public static string Meaning => Language.Say("meaning", "含义");

    public static string Calls => Language.Say("calls", "呼叫");

    public static string Figure => Language.Say("figure", "数值");

    public static string Offset => Language.Say("offset", "偏移");

    public static string Error => Language.Say("error", "错误");

    public static string Line => Language.Say("line", "行");

    public static string File => Language.Say("file", "文件");

    public static string Responses => Language.Say("responses", "响应");

    public static string Malformed => Language.Say("malformed", "格式有误");

    public static string Bytes => Language.Say("bytes", "字节");

    public static string Total => Language.Say("total", "合计");

    /// <summary>A number of responses.</summary>
    public static string Of(long responses) => Output.Count.Of(responses, "response", "个响应");

    /// <summary>How much was found, and in how many bytes.</summary>
    public static string Of(Tally total)
    {
        var malformed = Output.Count.Of(total.Malformed, "malformed line", "行格式有误");
        return string.Join(Language.Say(", ", "，"), Of(total.Responses), malformed, Output.Count.Of(total.Bytes, "byte", "字节"));
    }
}
