using System.Linq;
using System.Text.Json;
using System.Text.RegularExpressions;
using FluentAssertions;
using SipStatus.Q850;
using SipStatus.Rules;
using SipStatus.Tool.Lookup;
using SipStatus.Tool.Output;
using Xunit;

namespace SipStatus.Tool.Tests;

/// <summary>What a Chinese user asks and sees.</summary>
public class ChineseTests
{
    // Names of programs are the same in both languages.
    private static readonly string[] s_names = ["Doubango", "Net-SIP", "repro (reSIProcate)"];

    // A code that is new in the registry has none until somebody knows it: it is shown by its phrase.
    [Fact]
    public void Names_OfCodes_AreThoseOfRegisteredCodes()
    {
        var named = Enumerable.Range(100, 600).Where(code => ChineseNames.OfCodes.Of(code).Any()).ToList();

        named.Should().BeSubsetOf(SipStatusRegistry.All.Select(info => info.StatusCode.Value)).And.Contain(486);
        named.SelectMany(ChineseNames.OfCodes.Of).Should().OnlyContain(name => IsChinese(name));
    }

    [Fact]
    public void Names_EveryCause_HasThem()
    {
        Q850Search.All.Where(cause => cause.IsDefined).Select(cause => ChineseNames.OfCauses.FirstOf(cause.Value))
            .Should().OnlyContain(name => IsChinese(name)).And.OnlyHaveUniqueItems();
        Q850Search.All.Where(cause => !cause.IsDefined).SelectMany(cause => ChineseNames.OfCauses.Of(cause.Value)).Should().BeEmpty();
    }

    [Fact]
    public void Texts_AllThatAreShown_HaveWordsInChinese()
    {
        var codes = Enumerable.Range(100, 600).Select(value => new SipStatusCode(value)).ToList();
        var texts = new[] { Q850Mapping.Isup, Q850Mapping.Qsig }
            .SelectMany(mapping =>
                mapping.ToStatusRules.Select(rule => rule.Note).Concat(mapping.FromStatusRules.Select(rule => rule.Note)))
            .Concat(codes.SelectMany(code => code.GetWarnCodes().Select(warnCode => warnCode.Meaning)))
            .Concat(codes.SelectMany(code => code.GetInfo()?.Aliases ?? []).Select(alias => alias.Source))
            .Concat(SipStatusRegistry.Unregistered.Select(use => use.Source))
            .Concat(codes.SelectMany(code => code.GetHeaderRules()).Where(rule => rule.Part == SipResponsePart.ReasonPhrase)
                .Select(rule => rule.Note))
            .Where(text => text.Length > 0).Distinct().Except(s_names);

        texts.Where(text => !IsChinese(ChineseTexts.Of(text, Language.Chinese))).Should().BeEmpty();
    }

    [Theory]
    [InlineData("未找到", "404")]
    [InlineData("请求超时", "408")]
    [InlineData("这里忙", "486")]
    [InlineData("不可接受", "406,606")]
    [InlineData("振铃", "180")]
    [InlineData("请求URI过长", "414")]
    [InlineData("４８６", "486")]
    [InlineData("486，603", "486 603")]
    [InlineData("486、603", "486 603")]
    [InlineData("486或603", "486 603")]
    [InlineData("４８６　６０３", "486 603")]
    [InlineData("ＳＩＰ／２．０　４８６　ｂｕｓｙ", "486")]
    [InlineData("“SIP/2.0 603 谢绝”", "603")]
    [InlineData("SIP；cause=487；text=“取消”", "487")]
    public void Lookup_InChineseOrWithWideCharacters_IsAnswered(string query, string codes)
    {
        var run = ToolRun.With("lookup", query, "--json");

        string.Join(' ', JsonDocument.Parse(run.Output).RootElement.GetProperty("questions").EnumerateArray()
            .Select(question => string.Join(',', question.GetProperty("codes").EnumerateArray())))
            .Should().Be(codes);
        run.ExitCode.Should().Be(ExitCode.Success);
    }

    [Theory]
    [InlineData("忙", "486 Busy Here\n  600 Busy Everywhere\n作为 Q.850 原因值：17 用户忙：sip-status q850 17\n")]
    [InlineData("服务器超市", "504 Server Time-out")]
    [InlineData("空号", "可能是\n  404 Not Found\n  604 Does Not Exist Anywhere\n  484 Address Incomplete\n作为 Q.850 原因值：1 未分配的号码：sip-status q850 1\n")]
    public void Lookup_PartOfAChineseName_ShowsWhatItMayBe(string query, string expected)
    {
        var run = ToolRun.With("lookup", query, "--lang", "zh");

        (run.Output + run.Error).Should().Contain(expected).And.NotContain("。 ");
        run.ExitCode.Should().Be(ExitCode.NothingFound);
    }

    [Theory]
    [InlineData("用户忙", "17")]
    [InlineData("空号", "1")]
    [InlineData("正常，未规定", "31")]
    [InlineData("正常未规定", "31")]
    [InlineData("17 用户忙", "17")]
    [InlineData("17 用户忙 16 正常的呼叫清除", "17 16")]
    [InlineData("拥塞", "42")]
    [InlineData("Ｑ．８５０；cause=16", "16")]
    public void Q850_InChinese_IsFound(string query, string causes)
    {
        var run = ToolRun.With(["q850", .. query.Split(' '), "--json"]);

        string.Join(' ', JsonDocument.Parse(run.Output).RootElement.GetProperty("causes").EnumerateArray()
            .Select(cause => cause.GetProperty("cause")))
            .Should().Be(causes);
        run.ExitCode.Should().Be(ExitCode.Success);
    }

    [Theory]
    [InlineData("q850 17", " 17  用户忙  User busy")]
    [InlineData("q850 486", "ISUP   17 用户忙   位置：网络")]
    [InlineData("q850 16", "通常由 BYE 或 CANCEL 结束")]
    [InlineData("lookup 486", " 486  Busy Here  此处忙")]
    [InlineData("lookup 486 --all", "17 用户忙")]
    [InlineData("lookup 477", "后附 (477/TM) 或 (477/SL)")]
    [InlineData("lookup 488 --all", "没有共同的编解码器")]
    [InlineData("lookup 489 --all", "reSIProcate 的状态码表")]
    public void Chinese_Answer_IsChinese(string command, string expected) =>
        ToolRun.With([.. command.Split(' '), "--lang", "zh"]).Output
            .Should().Contain(expected);

    [Fact]
    public void Lookup_WarningInChinese_TellsItsMeaningInChinese() =>
        ToolRun.With("lookup", "Warning: 305 host \"x\"", "--lang", "zh").Output
            .Should().Contain("没有共同的编解码器").And.NotContain("codec");

    [Fact]
    public void Q850_Chinese_HasNoEnglishButTheNamesOfThings()
    {
        var numbers = Enumerable.Range(1, 127).Concat([180, 302, 401, 488, 503]).Select(value => $"{value}");
        var output = ToolRun.With(["q850", .. numbers, "--lang", "zh"]).Output;

        Regex.Matches(output, "^ *(ISUP|QSIG) .*$", RegexOptions.Multiline).Select(line => line.Value)
            .Where(line => Regex.IsMatch(line, @"\b(the|if|any|where|no|not|usually|by|may|section)\b")).Should().BeEmpty();
    }

    [Theory]
    [InlineData]
    [InlineData("lookup")]
    [InlineData("list")]
    [InlineData("q850")]
    [InlineData("parse")]
    [InlineData("scan")]
    [InlineData("reference")]
    [InlineData("completion")]
    public void Help_ChineseLocale_IsChinese(params string[] command)
    {
        var run = ToolRun.InChinese([.. command, "--help"]);

        // Examples are typed as they are.
        run.Output.Split('\n').Where(line => !Regex.IsMatch(line, "^  (sip-status|source|tcpdump) "))
            .Where(line => Regex.IsMatch(line, "[A-Za-z]+ [a-z]+ [a-z]+ [a-z]+|^[A-Za-z]+:$|default:")).Should().BeEmpty();
        // Where the runtime of the tests knows Chinese, System.CommandLine has its own words.
        run.Output.Should().ContainAll("示例：", "退出码：", "显示帮助和用法").And.MatchRegex("说明[：:]").And.MatchRegex("用法[：:]");
        ToolRun.With([.. command, "--help"]).Output.Any(Words.IsChinese).Should().BeFalse();
    }

    [Theory]
    [InlineData("scan", "-")]
    [InlineData("list", "4xx")]
    [InlineData("parse", "SIP/2.0 2000")]
    [InlineData("scan", "no-such-file")]
    [InlineData("lookup", "no such phrase")]
    public void Lang_AnyCommand_SpeaksItAsTheLocaleDoes(params string[] arguments)
    {
        ToolRun.With([.. arguments, "--lang", "zh"]).Should().Be(ToolRun.InChinese([.. arguments, "--lang=zh"]))
            .And.Match<ToolRun>(run => IsChinese(run.Output + run.Error));
        ToolRun.InChinese([.. arguments, "--lang", "en"]).Should().Match<ToolRun>(run => !IsChinese(run.Output + run.Error));
        ToolRun.With(arguments).Should().Match<ToolRun>(run => !IsChinese(run.Output + run.Error));
    }

    [Theory]
    [InlineData("text")]
    [InlineData("markdown")]
    public void Scan_Chinese_HasNoEnglishLabels(string format)
    {
        const string input = "SIP/2.0 486 Busy Here\r\nCSeq: 1 INVITE\r\nCall-ID: a\r\nReason: Q.850;cause=17\r\n\r\nSIP/2.0 48\r\nSIP/2.0 499 \r\n";
        string[] flags = format == "text" ? ["--calls"] : ["--calls", "--markdown"];

        var output = ToolRun.InChineseWithInput(input, ["scan", "-", Captures.PathOf("loopback.pcap"), .. flags]).Output;

        output.Should().ContainAll("2 个文件", "响应码", "占比", "用户忙", "格式有误", "（未注册）", "已应答（2xx）", "合计");
        Regex.Matches(
            output, @"\b(responses?|malformed|count|code|share|method|total|files?|registered|class|offset|bytes?|meaning|figure|none)\b")
            .Select(match => match.Value).Should().BeEmpty();
    }

    // What a program reads does not depend on who runs it.
    [Theory]
    [InlineData("--csv")]
    [InlineData("--json")]
    [InlineData("--csv", "--only", "5xx")]
    [InlineData("--json", "--only", "5xx")]
    public void Scan_ForPrograms_IsTheSameInEveryLanguage(params string[] format) =>
        ToolRun.InChinese(["scan", Captures.PathOf("loopback.pcap"), .. format])
            .Should().Be(ToolRun.With(["scan", Captures.PathOf("loopback.pcap"), .. format]));

    [Fact]
    public void List_Chinese_NamesTheCodesInChinese() =>
        ToolRun.InChinese("list", "4xx").Output.Should().MatchRegex("486 +Busy Here +此处忙 +RFC 3261").And.NotContainAny("section", "active");

    [Fact]
    public void Scan_ListInChinese_KeepsItsColumns()
    {
        var lines = ToolRun.InChinese("scan", "--only", "5xx", Captures.PathOf("loopback.pcap")).Output.Split('\n');

        // Each of these characters is two columns wide.
        lines[0].Should().StartWith("  偏移  时间 ");
        lines[1].Should().MatchRegex("^[0-9 ]{6}  2026-");
        lines[^2].Should().MatchRegex("^634 个响应中的 [0-9]+ 个$");
    }

    private static bool IsChinese(string words) => words.Any(Words.IsChinese);
}
