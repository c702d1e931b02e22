using System;
using System.Collections.Generic;
using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;
using System.CommandLine.Parsing;
using System.IO;
using System.Linq;
using SipStatus.Tool.Commands;
using SipStatus.Tool.Lookup;
using SipStatus.Tool.Output;

namespace SipStatus.Tool;

/// <summary>The command line of the tool: its commands, and what is common to all of them.</summary>
internal static class CommandLine
{
    // Arguments are data: an argument that begins with @ is not a file with further arguments.
    private static readonly ParserConfiguration s_parser = new() { ResponseFileTokenReplacer = null };

    private const int MostErrors = 3;

    // To make all of them takes longer than what most of them do, so only the one is made that the arguments begin with.
    private static readonly (string Name, Func<ToolConsole, ToolCommand> Create)[] s_commands =
    [
        ("lookup", console => new LookupCommand(console)),
        ("list", console => new ListCommand(console)),
        ("q850", console => new Q850Command(console)),
        ("parse", console => new ParseCommand(console)),
        ("scan", console => new ScanCommand(console)),
        ("reference", console => new ReferenceCommand(console)),
        ("completion", console => new CompletionCommand(console)),
    ];

    /// <summary>Runs the tool; the answer is the exit code.</summary>
    public static int Run(string[] arguments, ToolConsole console)
    {
        try
        {
            var language = Language.OfArguments(arguments);
            (language ?? console.Language).Speak();
            // A language alone asks for what no arguments ask for.
            arguments = language is not null && arguments.Length == (arguments[0] == LanguageOption.LongName ? 2 : 1) ? [] : arguments;
            var exitCode = Invoke(CreateRoot(arguments, console).Parse(arguments, s_parser), console);
            console.Flush();
            return exitCode;
        }
        catch (OutputException exception)
        {
            Tell(console, exception);
            return ExitCode.Usage;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            Tell(console, exception);
            return ExitCode.Usage;
        }
        finally
        {
            console.Keys.Reset();
        }
    }

    // A last message. If nobody can read that either, the exit code has to do.
    private static void Tell(ToolConsole console, Exception exception)
    {
        try
        {
            if (exception is not OutputException { IsClosedByReader: true })
            {
                console.WriteError(exception.Message);
            }

            if (exception is not OutputException)
            {
                console.Flush();
            }
        }
        catch (IOException)
        {
        }
    }

    private static RootCommand CreateRoot(string[] arguments, ToolConsole console)
    {
        var root = new RootCommand(Language.Say(
            "Looks up SIP response codes, checks status lines, and counts the responses in captures and logs.",
            "查询 SIP 响应码，检查状态行，统计抓包和日志中的响应。"));
        var named = Array.FindAll(s_commands, command => arguments is [var first, ..] && first == command.Name);
        foreach (var (_, create) in named.Length > 0 ? named : s_commands)
        {
            root.Add(create(console));
        }

        var help = root.Options.OfType<HelpOption>().Single();
        // An argument that begins with a slash is a file.
        help.Aliases.Remove("/h");
        help.Aliases.Remove("/?");
        var examples = new ExamplesHelpAction((HelpAction)help.Action!, console);
        help.Action = examples;
        help.Description = Language.Say("Show help and usage information", "显示帮助和用法");
        root.SetAction(examples.Invoke);
        var version = root.Options.OfType<VersionOption>().Single();
        version.Action = new VersionAction();
        version.Description = Language.Say("Show version information", "显示版本");
        return root;
    }

    private static int Invoke(ParseResult parsed, ToolConsole console)
    {
        if (FindUnknownOption(parsed) is { } option)
        {
            console.WriteError(option == LanguageOption.LongName && parsed.Tokens[0].Value == option
                ? Language.Say($"{option} stands behind a command.", $"{option} 须放在命令之后。")
                : Language.Say(
                    $"There is no option {option}. Text that begins with - goes behind --, where no option is looked for.",
                    $"没有选项 {option}。以 - 开头的文字须放在 -- 之后，其后不再识别选项。"));
            var name = option.Split('=', ':')[0];
            var options = parsed.CommandResult.Command.Options.Select(known => known.Name);
            WriteMeant([.. options.Where(known => EditDistance.AreClose(name, known))], console);
            WriteHint(parsed.CommandResult.Command, console);
            return ExitCode.Usage;
        }

        if (parsed.Action is not ParseErrorAction)
        {
            return parsed.Invoke(
                new InvocationConfiguration { Output = console.Output, Error = console.Error, EnableDefaultExceptionHandler = false });
        }

        WriteUsageErrors(parsed, console);
        return ExitCode.Usage;
    }

    // Errors quote arguments, of which there may be many, and which may be any text of any length.
    private static void WriteUsageErrors(ParseResult parsed, ToolConsole console)
    {
        var command = parsed.CommandResult.Command;
        if (command is not ToolCommand && parsed.UnmatchedTokens is [var first, ..])
        {
            WriteUnknownCommand(first, parsed.UnmatchedTokens, command, console);
        }
        else
        {
            foreach (var error in parsed.Errors.Take(MostErrors))
            {
                console.WriteError(OnOneLine(error.Message));
            }

            if (parsed.Errors.Count > MostErrors)
            {
                var more = parsed.Errors.Count - MostErrors;
                console.WriteError(Language.Say($"{Count.Of(more, "more error")}.", $"另有 {Count.Of(more)} 个错误。"));
            }
        }

        WriteHint(command, console);
    }

    // What follows the word is no error of its own.
    private static void WriteUnknownCommand(string first, IReadOnlyList<string> words, Command command, ToolConsole console)
    {
        console.WriteError(Language.Say($"There is no command \"{first}\".", $"没有命令“{first}”。"));
        var meant = command.Subcommands.Select(subcommand => subcommand.Name).Where(name => EditDistance.AreClose(first, name)).ToList();
        if (meant.Count == 0 && StatusCodeSearch.Questions.Split([.. words.Take(MostErrors)]).All(StatusCodeSearch.IsKnown))
        {
            meant.Add($"lookup {VisibleText.Excerpt(string.Join(' ', words), 0)}");
        }

        WriteMeant(meant, console);
    }

    private static void WriteMeant(List<string> meant, ToolConsole console)
    {
        if (meant.Count > 0)
        {
            console.Error.WriteLine($"{Language.Say("Did you mean", "您是否要")}\n{string.Join('\n', meant)}");
        }
    }

    // The values that an option or argument takes are listed on lines of their own, behind an argument that may hold line breaks, too.
    private static string OnOneLine(string message)
    {
        var list = message.LastIndexOf(":\n\t", StringComparison.Ordinal);
        return list < 0 ? message : message[..list] + message[list..].Replace("\n\t", " ", StringComparison.Ordinal);
    }

    private static void WriteHint(Command command, ToolConsole console) =>
        console.Error.WriteLine(
            $"{Language.Say("For help: ", "帮助：")}sip-status {(command is ToolCommand ? $"{command.Name} " : "")}--help");

    // An argument that takes any text would otherwise swallow a mistyped option.
    private static string? FindUnknownOption(ParseResult parsed) =>
        parsed.Tokens.Any(token => token.Type == TokenType.DoubleDash)
            ? null
            : parsed.Tokens.FirstOrDefault(token => token is { Type: TokenType.Argument, Value: ['-', _, ..] })?.Value;
}
