using System;
using System.Collections.Generic;
using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using System.Linq;
using System.Text.Json;
using SipStatus.Tool.Lookup;
using SipStatus.Tool.Output;

namespace SipStatus.Tool.Commands;

/// <summary><c>sip-status list</c>: the registry, or one class of it.</summary>
internal sealed class ListCommand : ToolCommand
{
    // A narrower terminal has no room for the names.
    private const int WidthForNames = 118;
    private const int WidthForChineseNames = 150;

    private readonly ToolConsole _console;

    public ListCommand(ToolConsole console)
        : base(
            "list",
            Language.Say("Lists the registered codes, all or those of one class.", "列出已注册的响应码，全部或某一类。"),
            "sip-status list 4xx",
            "sip-status list client-error",
            "sip-status list --json")
    {
        _console = console;
        var statusClass = new Argument<SipStatusClass?>("class")
        {
            HelpName = "class",
            Description = Language.Say("4xx, 4, client-error or ClientError, and so on.", "4xx、4、client-error 或 ClientError 等。"),
            Arity = ArgumentArity.ZeroOrOne,
            CustomParser = ParseClass,
        };
        statusClass.CompletionSources.Clear();
        statusClass.CompletionSources.Add([.. StatusClassNames.All.Select(StatusClassNames.Digits)]);
        var json = CreateJsonOption(Language.Say("Print one JSON document.", "输出一个 JSON 文档。"));
        Arguments.Add(statusClass);
        Options.Add(new LanguageOption(console));
        Options.Add(json);
        SetAction(parsed => Run(parsed.GetValue(statusClass), parsed.GetValue(json)));
    }

    private static SipStatusClass? ParseClass(ArgumentResult argument)
    {
        var text = TypedText.Trim(argument.Tokens[0].Value);
        if (StatusClassNames.TryParse(text, out var statusClass))
        {
            return statusClass;
        }

        if (SipStatusCode.TryParse(text, out var code) && code != default)
        {
            var digits = StatusClassNames.Digits(code.Class);
            argument.AddError(Language.Say(
                $"\"{text}\" is a code, and no class: sip-status lookup {code:D} tells of it, sip-status list {digits} lists its class.",
                $"“{text}”是响应码，不是类别：sip-status lookup {code:D} 查询它，sip-status list {digits} 列出同类。"));
            return null;
        }

        argument.AddError(Language.Say(
            $"\"{text}\" is no class. The classes are: {string.Join(", ", StatusClassNames.All.Select(StatusClassNames.Words))}.",
            $"没有“{text}”这一类。类别有：{string.Join("、", StatusClassNames.All.Select(each => Words.WithDigits(each, Language.Chinese)))}。"));
        return null;
    }

    private int Run(SipStatusClass? statusClass, bool json)
    {
        var entries = SipStatusRegistry.All.Where(info => statusClass is null || info.StatusCode.Class == statusClass);
        if (json)
        {
            var date = SipStatusRegistry.LastUpdated.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
            var language = Language.Current.Tag;
            var document = new ListDocument(date, [.. entries.Select(info => StatusCodeDocument.Of(info.StatusCode, language))]);
            _console.Output.WriteLine(JsonSerializer.Serialize(document, JsonOutput.Indented.ListDocument));
        }
        else
        {
            Write(entries);
        }

        return ExitCode.Success;
    }

    private void Write(IEnumerable<SipStatusInfo> entries)
    {
        var page = new Page(_console);
        var isChinese = Language.Current == Language.Chinese;
        var isWide = page.Width >= (isChinese ? WidthForChineseNames : WidthForNames);
        PageColumn[] columns = isChinese ? ["响应码", "短语", "中文", "定义于", "注册状态"] : ["code", "phrase", "defined in", "registration"];
        var table = new PageTable(isWide ? [.. columns, Language.Say("name", "名称")] : columns);
        foreach (var info in entries)
        {
            var registration = info.Registration == SipStatusRegistration.Active ? Styles.Quiet : Styles.Bad;
            StyledText[] row =
            [
                new($"{info.StatusCode.Value}", Styles.Of(info.StatusCode.Class)),
                new(info.ReasonPhrase, Styles.Strong),
                .. isChinese ? [ChineseNames.OfCodes.FirstOf(info.StatusCode.Value)] : Array.Empty<StyledText>(),
                new(Words.Of(info.Reference), Styles.Quiet),
                new(
                    Language.Say(
                        info.Registration.ToString().ToLowerInvariant(), Words.Of(info.Registration, Language.Chinese).Split('：')[0]),
                    registration),
            ];
            table.AddRow(isWide ? [.. row, info.Name] : row);
        }

        table.WriteTo(page);
    }
}
