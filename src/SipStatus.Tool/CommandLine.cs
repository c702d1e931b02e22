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
            var exitCode = Invoke(CreateRoot(arguments, console).Parse(arguments, s_parser), console);
            console.Flush();
            console.ResetKeys();
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
        var root = new RootCommand("Looks up SIP response codes, checks status lines, and counts the responses in captures and logs.");
        var named = Array.FindAll(s_commands, command => arguments is [var first, ..] && first == command.Name);
        foreach (var (_, create) in named.Length > 0 ? named : s_commands)
        {
            root.Add(create(console));
        }

        var help = root.Options.OfType<HelpOption>().Single();
        // An argument that begins with a slash is a file.
        help.Aliases.Remove("/h");
        help.Aliases.Remove("/?");
        var examples = new ExamplesHelpAction((HelpAction)help.Action!);
        help.Action = examples;
        root.SetAction(examples.Invoke);
        root.Options.OfType<VersionOption>().Single().Action = new VersionAction();
        return root;
    }

    private static int Invoke(ParseResult parsed, ToolConsole console)
    {
        if (FindUnknownOption(parsed) is { } option)
        {
            console.WriteError($"There is no option {option}. Text that begins with - goes behind --, where no option is looked for.");
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
                console.WriteError(Count.Of(parsed.Errors.Count - MostErrors, "more error") + ".");
            }
        }

        WriteHint(command, console);
    }

    // What follows the word is no error of its own.
    private static void WriteUnknownCommand(string first, IReadOnlyList<string> words, Command command, ToolConsole console)
    {
        console.WriteError($"There is no command \"{first}\".");
        var meant = command.Subcommands.Select(subcommand => subcommand.Name).Where(name => EditDistance.AreClose(first, name)).ToList();
        if (meant.Count == 0 && StatusCodeSearch.Questions.Split([.. words.Take(MostErrors)]).All(StatusCodeSearch.IsKnown))
        {
            meant.Add($"lookup {VisibleText.Excerpt(string.Join(' ', words), 0)}");
        }

        if (meant.Count > 0)
        {
            console.Error.WriteLine($"Did you mean\n{string.Join('\n', meant)}");
        }
    }

    // The values that an option or argument takes are listed on lines of their own, behind an argument that may hold line breaks, too.
    private static string OnOneLine(string message)
    {
        var list = message.LastIndexOf(":\n\t", StringComparison.Ordinal);
        return list < 0 ? message : message[..list] + message[list..].Replace("\n\t", " ", StringComparison.Ordinal);
    }

    private static void WriteHint(Command command, ToolConsole console) =>
        console.Error.WriteLine($"For help: sip-status {(command is ToolCommand ? $"{command.Name} " : "")}--help");

    // An argument that takes any text would otherwise swallow a mistyped option.
    private static string? FindUnknownOption(ParseResult parsed) =>
        parsed.Tokens.Any(token => token.Type == TokenType.DoubleDash)
            ? null
            : parsed.Tokens.FirstOrDefault(token => token is { Type: TokenType.Argument, Value: ['-', _, ..] })?.Value;
}
