using System;
using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;
using System.IO;
using System.Linq;
using SipStatus.Tool.Output;

namespace SipStatus.Tool.Commands;

/// <summary>The help of System.CommandLine, and examples after it; the root command shows the first example of every command.</summary>
internal sealed class ExamplesHelpAction(HelpAction help, ToolConsole console) : SynchronousCommandLineAction
{
    // System.CommandLine speaks Chinese only where the runtime knows the cultures, for which the tool would start more slowly.
    private static readonly (string English, string Chinese)[] s_headings =
    [
        ("Description:\n", "说明：\n"), ("Usage:\n", "用法：\n"), ("Arguments:\n", "参数：\n"), ("Options:\n", "选项：\n"), ("Commands:\n", "命令：\n"),
        ("[default: ", "[默认："),
    ];

    public override bool ClearsParseErrors => true;

    public override int Invoke(ParseResult parseResult)
    {
        // The help of System.CommandLine asks the terminal for its width.
        if (console.OutputIsTerminal)
        {
            console.Keys.Change();
        }

        var output = parseResult.InvocationConfiguration.Output;
        var exitCode = InvokeHelp(parseResult, output);
        var command = parseResult.CommandResult.Command;
        var examples = command is ToolCommand toolCommand
            ? toolCommand.Examples
            : command.Subcommands.OfType<ToolCommand>().Select(subcommand => subcommand.Examples[0]);

        output.WriteLine(Language.Say("Examples:", "示例："));
        foreach (var example in examples)
        {
            output.WriteLine($"  {example}");
        }

        output.WriteLine();
        foreach (var remark in (command as ToolCommand)?.Remarks ?? [])
        {
            output.WriteLine(remark);
        }

        output.WriteLine(Language.Say(
            "Exit codes: 0 found and in order; 1 nothing found, or a line is malformed;\n"
            + "2 wrong command line, or a file cannot be read or the output not written;\n"
            + "129, 130 and 143 ended by SIGHUP, Ctrl-C and SIGTERM.",
            "退出码：0 已找到且无误；1 未找到，或有行格式有误；\n2 命令行有误，或文件无法读取、结果无法写出；\n129、130 和 143 由 SIGHUP、Ctrl-C 和 SIGTERM 结束。"));
        return exitCode;
    }

    private int InvokeHelp(ParseResult parseResult, TextWriter output)
    {
        if (Language.Current == Language.English)
        {
            return help.Invoke(parseResult);
        }

        using var text = new StringWriter { NewLine = output.NewLine };
        parseResult.InvocationConfiguration.Output = text;
        var exitCode = help.Invoke(parseResult);
        parseResult.InvocationConfiguration.Output = output;
        var translated = s_headings.Aggregate(
            text.ToString().ReplaceLineEndings("\n"),
            (written, heading) => written.Replace(heading.English, heading.Chinese, StringComparison.Ordinal));
        output.Write(translated.ReplaceLineEndings(output.NewLine));
        return exitCode;
    }
}
