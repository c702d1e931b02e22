using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;
using System.CommandLine.Parsing;
using System.IO;
using System.Linq;
using SipStatus.Tool.Commands;
using SipStatus.Tool.Output;

namespace SipStatus.Tool;

/// <summary>The command line of the tool: its commands, and what is common to all of them.</summary>
internal static class CommandLine
{
    // Arguments are data: one that begins with @ names no file of further arguments.
    private static readonly ParserConfiguration s_parser = new() { ResponseFileTokenReplacer = null };

    /// <summary>Runs the tool; the answer is the exit code.</summary>
    public static int Run(string[] arguments, ToolConsole console)
    {
        try
        {
            return Invoke(CreateRoot(console).Parse(arguments, s_parser), console);
        }
        catch (IOException exception)
        {
            console.WriteError(exception.Message);
            return ExitCode.Usage;
        }
        finally
        {
            console.Flush();
        }
    }

    private static RootCommand CreateRoot(ToolConsole console)
    {
        var root = new RootCommand("Looks up SIP response codes, checks status lines, and counts the responses in captures and logs.")
        {
            new LookupCommand(console),
            new ListCommand(console),
            new Q850Command(console),
            new ParseCommand(console),
            new ScanCommand(console),
        };

        var help = root.Options.OfType<HelpOption>().Single();
        help.Action = new ExamplesHelpAction((HelpAction)help.Action!);
        root.Options.OfType<VersionOption>().Single().Action = new VersionAction();
        return root;
    }

    private static int Invoke(ParseResult parsed, ToolConsole console)
    {
        if (parsed.Action is not ParseErrorAction usageError)
        {
            if (FindUnknownOption(parsed) is { } option)
            {
                console.WriteError($"There is no option {option}. Text that begins with - goes behind --, where no option is looked for.");
                return ExitCode.Usage;
            }

            return parsed.Invoke(new InvocationConfiguration { Output = console.Output, Error = console.Error, EnableDefaultExceptionHandler = false });
        }

        // What is wrong goes to the error output, the suggestion too. It quotes the arguments, which may be anything.
        using var error = new VisibleWriter(console.Error);
        usageError.ShowHelp = false;
        parsed.Invoke(new InvocationConfiguration { Output = error, Error = error });
        var command = parsed.CommandResult.Command is ToolCommand toolCommand ? $"{toolCommand.Name} " : "";
        console.Error.WriteLine($"For help: sip-status {command}--help");
        return ExitCode.Usage;
    }

    // An argument that may be any text would swallow a mistyped option.
    private static string? FindUnknownOption(ParseResult parsed) =>
        parsed.Tokens.Any(token => token.Type == TokenType.DoubleDash)
            ? null
            : parsed.Tokens.FirstOrDefault(token => token is { Type: TokenType.Argument, Value: ['-', _, ..] })?.Value;
}
