using System;
using System.Collections.Generic;
using System.CommandLine;
using System.Linq;
using SipStatus.Tool.Output;

namespace SipStatus.Tool.Commands;

/// <summary>A command with examples in its help.</summary>
internal abstract class ToolCommand : Command
{
    private protected ToolCommand(string name, string description, params string[] examples)
        : base(name, description) => Examples = examples;

    /// <summary>Command lines to copy.</summary>
    public string[] Examples { get; }

    /// <summary>What else there is to know.</summary>
    public virtual IReadOnlyList<string> Remarks => [];

    /// <summary>
    /// Says it if an argument may not be what was typed: .NET has put the replacement character for what is not UTF-8.
    /// </summary>
    private protected static void RemarkReplaced(ToolConsole console, IEnumerable<string> arguments)
    {
        if (arguments.Any(argument => argument.Contains('\uFFFD', StringComparison.Ordinal)))
        {
            console.WriteError(Language.Say(
                "An argument is not UTF-8, or has the replacement character U+FFFD in it.", "有参数不是 UTF-8，或含有替换字符 U+FFFD。"));
        }
    }

    private protected static Flag CreateJsonOption(string description) => new("--json", description);
}
