using System;
using System.Collections.Generic;
using System.CommandLine;
using System.Text.Json;
using SipStatus.Tool.Output;
using SipStatus.Tool.Parsing;

namespace SipStatus.Tool.Commands;

/// <summary><c>sip-status parse</c>: whether lines are status lines, and if not, why and where.</summary>
internal sealed class ParseCommand : ToolCommand
{
    private readonly ToolConsole _console;

    public ParseCommand(ToolConsole console)
        : base(
            "parse",
            Language.Say("Checks status lines, and shows where a malformed one goes wrong.", "检查状态行，并指出格式有误之处。"),
            "sip-status parse \"SIP/2.0 486 Busy Here\"",
            "sip-status parse --style strict \"SIP/2.0 200\"",
            "sip-status parse --json < lines.txt")
    {
        _console = console;
        var lines = new Argument<string[]>("line")
        {
            Description = Language.Say(
                "The lines, each in quotes. Without any, the lines of standard input, which end in LF or CRLF.",
                "要检查的行，各用引号括起；未给出时读取标准输入的各行，以 LF 或 CRLF 结束。"),
            Arity = ArgumentArity.ZeroOrMore,
        };
        var style = new StyleOption(StyleOption.Default);
        var json = CreateJsonOption(Language.Say(
            "Print one JSON object per line; the offset counts UTF-16 units. Of a line that is not UTF-8, inputBytes holds the bytes in "
            + "base 64.",
            "每行输出一个 JSON 对象；偏移以 UTF-16 单元计。若行不是 UTF-8，inputBytes 以 base64 保存其字节。"));
        Arguments.Add(lines);
        Options.Add(style);
        Options.Add(new LanguageOption(console));
        Options.Add(json);
        SetAction(parsed => Run(parsed.GetValue(lines) ?? [], style.GetStyles(parsed), parsed.GetValue(json)));
    }

    private int Run(string[] lines, SipStatusLineStyles styles, bool json)
    {
        RemarkReplaced(_console, lines);
        var text = json ? null : new ParsedLineText(new Page(_console), showsNumbers: lines.Length != 1);
        var total = 0L;
        var allAreValid = true;
        foreach (var line in lines.Length > 0 ? ParseArguments(lines, styles) : ParseInput(styles))
        {
            total++;
            allAreValid &= line.IsValid;
            if (text is null)
            {
                _console.Output.WriteLine(JsonSerializer.Serialize(ParsedLineDocument.Of(line), JsonOutput.Compact.ParsedLineDocument));
            }
            else
            {
                text.Write(line);
            }
        }

        if (total == 0)
        {
            _console.WriteError(Language.Say("There is no line to parse.", "没有要检查的行。"));
            return ExitCode.NothingFound;
        }

        text?.WriteTotals();
        return allAreValid ? ExitCode.Success : ExitCode.NothingFound;
    }

    private static ParsedLine[] ParseArguments(string[] lines, SipStatusLineStyles styles) =>
        Array.ConvertAll(lines, line => ParsedLine.Parse(line, styles));

    private IEnumerable<ParsedLine> ParseInput(SipStatusLineStyles styles)
    {
        if (_console.InputIsTerminal)
        {
            var keys = OperatingSystem.IsWindows() ? Language.Say("Ctrl+Z and Enter", "Ctrl+Z 和 Enter") : "Ctrl+D";
            _console.Error.WriteLine(Language.Say($"Enter status lines; {keys} ends them.", $"请输入状态行；以 {keys} 结束。"));
        }

        // The answer to a line goes out before the next line is waited for.
        var reader = new LineReader(_console.Input) { BeforeWaiting = _console.Flush };
        while (reader.TryRead(out var line))
        {
            yield return ParsedLine.Parse(line, reader.IsCut, styles);
        }
    }
}
