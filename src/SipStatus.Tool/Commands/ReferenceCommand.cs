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
    private const string StandardOutput = "-";

    public ReferenceCommand(ToolConsole console)
        : base(
            "reference",
            Language.Say(
                "Writes the registry and what the RFCs say of it as one HTML page that needs nothing else, or as JSON files.",
                "将注册表及 RFC 的有关规定写成一个独立的 HTML 网页，或写成 JSON 文件。"),
            "sip-status reference --output sip-status.html",
            "sip-status reference --json sip-status")
    {
        var output = new Option<string?>("--output", "-o")
        {
            HelpName = "file",
            Description = Language.Say(
                "The HTML file to write; without it, or with -, the page goes to standard output.", "要写入的 HTML 文件；未给出或为 - 时写到标准输出。"),
        };
        var json = new Option<string?>("--json")
        {
            HelpName = "folder",
            Description = Language.Say(
                "Write all.json, a file such as 486.json for each code, and their schemas into this folder, "
                + "and no page unless --output asks for one.",
                "将 all.json、各响应码的文件（如 486.json）及其 schema 写入此文件夹；除非给出 --output，否则不写网页。"),
        };
        Options.Add(output);
        Options.Add(json);
        SetAction(parsed => Run(console, parsed.GetValue(output), parsed.GetValue(json)));
    }

    public override IReadOnlyList<string> Remarks =>
    [
        Language.Say(
            "The page speaks English and Chinese. sip-status.html#486 is the address of a code, sip-status.html#q850-17 that of a cause "
            + "of Q.850.",
            "网页有英文和中文。sip-status.html#486 是响应码的地址，sip-status.html#q850-17 是 Q.850 原因值的地址。"),
    ];

    private static int Run(ToolConsole console, string? output, string? folder)
    {
        var isPrinted = output is StandardOutput || (output is null && folder is null);
        if (folder is not null && output is not (null or StandardOutput) && ReferenceJson.Writes(folder, output))
        {
            console.WriteError(Language.Say(
                $"Cannot write the page into {output}: --json writes that file.", $"无法将网页写入 {output}：--json 要写此文件。"));
            return ExitCode.Usage;
        }

        if (folder is not null && !TryWrite(console, folder, isFolder: true, () => ReferenceJson.Write(folder)))
        {
            return ExitCode.Usage;
        }

        if (isPrinted)
        {
            console.Output.Write(ReferencePage.Create());
            return ExitCode.Success;
        }

        return output is null || TryWrite(console, output, isFolder: false, () => File.WriteAllText(output, ReferencePage.Create()))
            ? ExitCode.Success
            : ExitCode.Usage;
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
                _ when path.Length == 0 => Language.Say("It has no name.", "没有名称。"),
                _ when isFolder && File.Exists(path) => Language.Say(
                    "It is a file; --json writes several files into a folder, --output one page.",
                    "它是文件；--json 将多个文件写入文件夹，--output 写一个网页。"),
                DirectoryNotFoundException => Language.Say("There is no such folder.", "没有此文件夹。"),
                UnauthorizedAccessException when Directory.Exists(path) => Language.Say(
                    "It is a folder, or no file may be written there.", "它是文件夹，或不允许在此写文件。"),
                _ => exception.Message,
            };
            console.WriteError(Language.Say($"Cannot write {path}: {reason}", $"无法写入 {path}：{reason}"));
            return false;
        }
    }
}
