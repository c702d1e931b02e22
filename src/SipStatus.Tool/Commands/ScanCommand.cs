using System;
using System.CommandLine;
using System.IO;
using SipStatus.Tool.Output;
using SipStatus.Tool.Scanning;

namespace SipStatus.Tool.Commands;

/// <summary><c>sip-status scan</c>: what responses a capture, log or dump holds.</summary>
internal sealed class ScanCommand : ToolCommand
{
    private const string StandardInput = "-";

    private readonly ToolConsole _console;

    public ScanCommand(ToolConsole console)
        : base(
            "scan",
            "Counts the responses in captures, logs and dumps of any kind (pcap, pcapng, text), and shows what is unusual or malformed in them.",
            "sip-status scan trace.pcap",
            "sip-status scan --json *.pcapng",
            "sip-status scan --style strict sip.log",
            "tcpdump -w - port 5060 | sip-status scan -")
    {
        _console = console;
        var files = new Argument<string[]>("file")
        {
            Description = "The files, which may be of any size; - is standard input.",
            Arity = ArgumentArity.OneOrMore,
        };
        var style = new StyleOption(StyleOption.Lenient);
        var json = CreateJsonOption("Print one JSON document: every file, and the sum.");
        Arguments.Add(files);
        Options.Add(style);
        Options.Add(json);
        SetAction(parsed => Run(parsed.GetValue(files)!, style.GetStyles(parsed), parsed.GetValue(json)));
    }

    private int Run(string[] files, SipStatusLineStyles styles, bool json)
    {
        IScanReport report = json ? new ScanJson(_console) : new ScanText(new Page(_console));
        using var disposable = report as IDisposable;
        var total = new Tally();
        var hasFailed = false;
        foreach (var file in files)
        {
            var scan = Scan(file, styles);
            total.Add(scan.Tally);
            report.Add(scan);
            hasFailed |= scan.Failure is not null;
        }

        report.Complete(total);
        if (total.Responses == 0)
        {
            _console.WriteError("No status line was found.");
        }

        return hasFailed ? ExitCode.Usage : total.Responses > 0 ? ExitCode.Success : ExitCode.NothingFound;
    }

    private FileScan Scan(string file, SipStatusLineStyles styles)
    {
        var tally = new Tally();
        try
        {
            using var input = Open(file);
            ScanProgress.Show(_console, file, input, progress => StreamScan.Run(input, tally, file, styles, progress));
            return new FileScan(file, tally, null);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            var failure = Directory.Exists(file) ? "It is a folder." : exception.Message;
            _console.WriteError($"Cannot read {file}: {failure}");
            return new FileScan(file, tally, failure);
        }
    }

    // The scanner has a buffer of its own.
    private Stream Open(string file) => file switch
    {
        StandardInput => _console.Input,
        "" => throw new FileNotFoundException("No file has an empty name."),
        _ => new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, bufferSize: 0, FileOptions.SequentialScan),
    };
}
