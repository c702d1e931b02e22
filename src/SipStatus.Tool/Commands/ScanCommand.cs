using System;
using System.Collections.Generic;
using System.CommandLine;
using System.CommandLine.Parsing;
using System.IO;
using System.IO.Enumeration;
using System.Linq;
using SipStatus.Tool.Output;
using SipStatus.Tool.Scanning;

namespace SipStatus.Tool.Commands;

/// <summary><c>sip-status scan</c>: what responses a capture, log or dump holds.</summary>
internal sealed class ScanCommand : ToolCommand
{
    private readonly ToolConsole _console;

    public ScanCommand(ToolConsole console)
        : base(
            "scan",
            "Counts the responses in captures, logs and dumps of any kind (pcap, pcapng, text, also with gzip), "
                + "and shows what is unusual or malformed in them.",
            "sip-status scan trace.pcap",
            "sip-status scan --json *.pcapng",
            "sip-status scan /var/log/kamailio",
            "sip-status scan --calls trace.pcap",
            "sip-status scan --only 5xx,408 trace.pcap",
            "sip-status scan --style strict sip.log",
            "tcpdump -w - port 5060 | sip-status scan -")
    {
        _console = console;
        var files = new Argument<string[]>("file")
        {
            Description = "The files, which may be of any size, and folders, of which every file is scanned; "
                + "- is standard input, which Ctrl-C ends with the report.",
            Arity = ArgumentArity.OneOrMore,
        };
        var style = new StyleOption(StyleOption.Lenient);
        var only = new Option<SipStatusCodeSet?>("--only")
        {
            HelpName = "codes",
            Description =
                "List the responses with these codes one by one, such as 5xx,408 or 4xx,!487: offset, time, CSeq, Call-ID and Reason.",
            CustomParser = ParseCodes,
            // A set can be enumerated, and would be taken for any number of values.
            Arity = ArgumentArity.ExactlyOne,
        };
        var calls = new Flag(
            "--calls", "Tell what became of the INVITEs: SER, SEER and ISA (RFC 6076). Takes some 50 bytes of memory for each.");
        var json = CreateJsonOption("Print one JSON document: every file, and the sum. With --only an object for each response.");
        var csv = new Flag(
            "--csv", "Print CSV: a row for each file, method, code, phrase and reason, with ' before what a spreadsheet would compute.");
        var markdown = new Flag("--markdown", "Print Markdown.");
        Arguments.Add(files);
        Options.Add(only);
        Options.Add(calls);
        Options.Add(style);
        Options.Add(json);
        Options.Add(csv);
        Options.Add(markdown);
        Validators.Add(result =>
        {
            if (result.GetValue(files)?.Count(file => file == FileScanner.StandardInput) > 1)
            {
                result.AddError("- is standard input, which can be read only once.");
            }

            if (new[] { json, csv, markdown }.Count(option => result.GetResult(option) is not null) > 1)
            {
                result.AddError("One of --json, --csv and --markdown is enough.");
            }

            if (result.GetResult(calls) is not null && (result.GetResult(only) is not null || result.GetResult(csv) is not null))
            {
                result.AddError("--calls has no place in a list of responses or in CSV.");
            }
        });
        SetAction(parsed => Run(
            parsed.GetValue(files)!,
            style.GetStyles(parsed),
            parsed.GetValue(only),
            parsed.GetValue(calls) ? new CallLedger() : null,
            parsed.GetValue(json) ? ScanFormat.Json
                : parsed.GetValue(csv) ? ScanFormat.Csv
                : parsed.GetValue(markdown) ? ScanFormat.Markdown
                : ScanFormat.Text));
    }

    public override IReadOnlyList<string> Remarks =>
    [
        "Every status line counts as often as it stands there. One that was sent again counts again, and so does one that two hops show.",
        "A status line in a body counts, too (message/sipfrag, as NOTIFY carries it for REFER).",
        "Packets are not put together: a status line whose beginning is cut by the end of a TCP segment is malformed or not found, "
            + "a phrase that is cut is unusual. tshark puts them together: tshark -r trace.pcap -V | sip-status scan -",
        "Reason header fields are shown beside the responses that have them; those of BYE and CANCEL stand in requests, "
            + "which scan does not look at.",
        "A line ends where a logger has written \\r\\n, #015#012, ^M, &#13; or %0D%0A for its line end, "
            + "so that messages on one line of a log count one by one.",
    ];

    private int Run(string[] files, SipStatusLineStyles styles, SipStatusCodeSet? only, CallLedger? calls, ScanFormat format)
    {
        IScanReport report = only is not null ? new ResponseList(_console, only, format) : format switch
        {
            ScanFormat.Json => new ScanJson(_console, calls),
            ScanFormat.Csv => new ScanCsv(_console.Output),
            ScanFormat.Markdown => new ScanMarkdown(_console.Output, calls),
            _ => new ScanText(new Page(_console), calls),
        };
        using var disposable = report as IDisposable;
        using var interruption = new Interruption();
        var observers = new object?[] { report, calls }.OfType<IScanObserver>().ToList();
        var scanner = new FileScanner(_console, styles, interruption, observers);
        var (total, tally) = (new Tally(), new Tally());
        var (hasFailed, hasRead) = (false, false);
        foreach (var file in files.SelectMany(Expand).TakeWhile(_ => !interruption.IsRequested))
        {
            tally.Clear();
            var failure = scanner.Scan(file, tally);
            total.Add(tally);
            report.Add(new FileScan(file, tally, failure));
            hasFailed |= failure is not null;
            hasRead |= failure is null || tally.Bytes > 0;
        }

        if (hasRead || format == ScanFormat.Json)
        {
            report.Complete(total);
        }

        var found = report is ResponseList list ? list.Listed : total.Responses;
        if (found == 0 && hasRead)
        {
            _console.WriteError(
                total.Responses == 0 ? "No status line was found."
                : only is { Count: 0 } ? "--only names no code, so nothing is listed."
                : $"No response has a code of {only}.");
        }

        return interruption.IsRequested ? interruption.ExitCode
            : hasFailed ? ExitCode.Usage
            : found > 0 ? ExitCode.Success : ExitCode.NothingFound;
    }

    private static SipStatusCodeSet? ParseCodes(ArgumentResult argument)
    {
        var text = argument.Tokens[0].Value;
        if (SipStatusCodeSet.TryParse(text, out var codes))
        {
            return codes;
        }

        argument.AddError($"\"{text}\" names no codes. It takes codes, classes and ranges with commas between, "
            + $"such as 408,5xx,480-489, and ! in front to take some away.");
        return null;
    }

    // A folder stands for its files and those of the folders in it, in the order of their names. A link to a folder is not followed, since
    // it may lead back.
    private IEnumerable<string> Expand(string file) => file == FileScanner.StandardInput || !Directory.Exists(file)
        ? [file]
        : new FileSystemEnumerable<string>(
            file, (ref FileSystemEntry entry) => entry.ToSpecifiedFullPath(),
            new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = 0, IgnoreInaccessible = false })
        {
            ShouldIncludePredicate = (ref FileSystemEntry entry) => !entry.IsDirectory,
            ShouldRecursePredicate = (ref FileSystemEntry entry) => (entry.Attributes & FileAttributes.ReparsePoint) == 0,
        }.Order(StringComparer.Ordinal).Where(IsOrdinary);

    // A pipe that is named is read; one that lies in a folder is most likely there for another program.
    private bool IsOrdinary(string file)
    {
        var kind = SpecialFile.Describe(file);
        if (kind is not null)
        {
            _console.WriteError($"Skipped {file}: It is {kind}.");
        }

        return kind is null;
    }
}
