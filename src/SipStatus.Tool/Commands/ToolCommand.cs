using System.Collections.Generic;
using System.CommandLine;

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

    private protected static Flag CreateJsonOption(string description) => new("--json", description);
}
