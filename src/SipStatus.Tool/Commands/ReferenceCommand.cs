using System;
using System.Collections.Generic;
using System.CommandLine;
using System.IO;
using SipStatus.Tool.Output;
using SipStatus.Tool.Reference;

namespace SipStatus.Tool.Commands;

/// <summary><c>sip-status reference</c>: the registry as a page to bookmark, and as JSON files.</summary>
internal sealed class ReferenceCommand : ToolCommand
{
    public ReferenceCommand(ToolConsole console)
        : base(
            "reference",
            "Writes the registry and what the RFCs say of it as one HTML page that needs nothing else, or as JSON files.",
            "sip-status reference --output sip-status.html",
            "sip-status reference --json sip-status")
    {
        var output = new Option<string?>("--output", "-o")
        {
            HelpName = "file",
            Description = "The HTML file to write; without it the page goes to standard output.",
        };
        var json = new Option<string?>("--json")
        {
            HelpName = "folder",
            Description = "Write all.json, a file such as 486.json for each code, and their schemas into this folder, "
                + "and no page unless --output asks for one.",
        };
        Options.Add(output);
        Options.Add(json);
        SetAction(parsed => Run(console, parsed.GetValue(output), parsed.GetValue(json)));
    }

    public override IReadOnlyList<string> Remarks =>
    [
        "The page speaks English and Chinese. sip-status.html#486 is the address of a code, sip-status.html#q850-17 that of a cause "
            + "of Q.850.",
    ];

    private static int Run(ToolConsole console, string? output, string? folder)
    {
        if (folder is not null && !TryWrite(console, folder, isFolder: true, () => ReferenceJson.Write(folder)))
        {
            return ExitCode.Usage;
        }

        if (output is not null)
        {
            return TryWrite(console, output, isFolder: false, () => File.WriteAllText(output, ReferencePage.Create()))
                ? ExitCode.Success
                : ExitCode.Usage;
        }

        if (folder is null)
        {
            console.Output.Write(ReferencePage.Create());
        }

        return ExitCode.Success;
    }

    private static bool TryWrite(ToolConsole console, string path, bool isFolder, Action write)
    {
        try
        {
            write();
            return true;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or ArgumentException)
        {
            var reason = exception switch
            {
                _ when path.Length == 0 => "It has no name.",
                _ when isFolder && File.Exists(path) => "It is a file; --json writes several files into a folder, --output one page.",
                DirectoryNotFoundException => "There is no such folder.",
                UnauthorizedAccessException when Directory.Exists(path) => "It is a folder, or no file may be written there.",
                _ => exception.Message,
            };
            console.WriteError($"Cannot write {path}: {reason}");
            return false;
        }
    }
}
