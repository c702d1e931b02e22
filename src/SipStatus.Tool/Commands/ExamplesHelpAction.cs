using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;
using System.Linq;

namespace SipStatus.Tool.Commands;

/// <summary>The help of System.CommandLine, and examples after it; the root command shows the first example of every command.</summary>
internal sealed class ExamplesHelpAction(HelpAction help) : SynchronousCommandLineAction
{
    public override bool ClearsParseErrors => true;

    public override int Invoke(ParseResult parseResult)
    {
        var exitCode = help.Invoke(parseResult);
        var command = parseResult.CommandResult.Command;
        var examples = command is ToolCommand toolCommand
            ? toolCommand.Examples
            : command.Subcommands.OfType<ToolCommand>().Select(subcommand => subcommand.Examples[0]);

        var output = parseResult.InvocationConfiguration.Output;
        output.WriteLine("Examples:");
        foreach (var example in examples)
        {
            output.WriteLine($"  {example}");
        }

        output.WriteLine();
        foreach (var remark in (command as ToolCommand)?.Remarks ?? [])
        {
            output.WriteLine(remark);
        }

        output.WriteLine("Exit codes: 0 found and in order; 1 nothing found, or a line is malformed; "
            + "2 wrong command line, or a file cannot be read or the output");
        output.WriteLine("not written; 130 and 143 ended by Ctrl-C and SIGTERM.");
        return exitCode;
    }
}
