using System;
using System.Collections.Generic;
using System.CommandLine;
using System.CommandLine.Completions;
using System.CommandLine.Parsing;
using System.IO;
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
            Language.Say(
                "Counts the responses in captures, logs and dumps of any kind (pcap, pcapng, text, also with gzip), "
                + "and shows what is unusual or malformed in them.",
                "统计各种抓包、日志和转储（pcap、pcapng、文本，也可经 gzip 压缩）中的响应，并显示其中不寻常或格式有误之处。"),
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
            Description = Language.Say(
                "The files, which may be of any size, and folders, of which every file is scanned; "
                + "- is standard input, which Ctrl-C ends with the report.",
                "文件（大小不限）和文件夹（扫描其中所有文件）；- 表示标准输入，按 Ctrl-C 结束并给出报告。"),
            Arity = ArgumentArity.OneOrMore,
        };
        var style = new StyleOption(StyleOption.Lenient);
        var only = CreateOnlyOption();
        var calls = new Flag(
            "--calls",
            Language.Say(
                "Tell what became of the INVITEs: SER, SEER and ISA (RFC 6076). Takes some 50 bytes of memory for each.",
                "给出 INVITE 的结果：SER、SEER 和 ISA（RFC 6076）。每个 INVITE 约占 50 字节内存。"));
        var json = CreateJsonOption(Language.Say(
            "Print one JSON document: every file, and the sum. With --only an object for each response.",
            "输出一个 JSON 文档：各个文件及合计。与 --only 同用时每个响应一个对象。"));
        var csv = new Flag(
            "--csv",
            Language.Say(
                "Print CSV: a row for each file, method, code, phrase and reason, with ' before what a spreadsheet would compute.",
                "输出 CSV：每个文件、方法、响应码、短语和原因一行；电子表格会当作公式的内容前加 '。"));
        var markdown = new Flag("--markdown", Language.Say("Print Markdown.", "输出 Markdown。"));
        only.CompletionSources.Clear();
        only.CompletionSources.Add(context => CodeCompletions.OfSet(context.WordToComplete).Select(word => new CompletionItem(word)));
        Arguments.Add(files);
        Options.Add(only);
        Options.Add(calls);
        Options.Add(style);
        Options.Add(json);
        Options.Add(csv);
        Options.Add(markdown);
        Options.Add(new LanguageOption(console));
        Validators.Add(result => Check(result, files, only, calls, [json, csv, markdown]));
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

    private static readonly EnumerationOptions s_everything = new() { AttributesToSkip = 0, IgnoreInaccessible = false };

    public override IReadOnlyList<string> Remarks => Language.Current == Language.Chinese ? s_chineseRemarks : s_remarks;

    private static readonly string[] s_remarks =
    [
        "Every status line counts as often as it stands there. One that was sent again counts again, and so does one that two hops show.",
        "A status line in a body counts, too (message/sipfrag, as NOTIFY carries it for REFER).",
        "Packets are not put together: a status line whose beginning is cut by the end of a TCP segment is malformed or not found, "
            + "a phrase that is cut is unusual. tshark puts them together: tshark -r trace.pcap -V | sip-status scan -",
        "Reason header fields are shown beside the responses that have them; those of BYE and CANCEL stand in requests, "
            + "which scan does not look at.",
        "A line ends where a logger has written \\r\\n, #015#012, ^M, &#13; or %0D%0A for its line end, "
            + "so that messages on one line of a log count one by one.",
        "In text, quotes or brackets directly around a status line end its phrase, and so do the bars, tabs, commas or semicolons of a "
            + "table: 'SIP/2.0 486 Busy Here' from x. Anything else behind it (SIP/2.0 200 OK, took 3 ms) counts as its phrase, "
            + "but for another status line, which is another response.",
        "Messages that are percent-encoded as a whole (SIP%2F2.0%20486%20...) are read, too; what is encoded twice (SIP%252F2.0), or has "
            + "plus signs and a slash (SIP/2.0+486), is not. Nor are hex dumps and base64: xxd -r, text2pcap or base64 -d make bytes of "
            + "them first.",
    ];

    private static readonly string[] s_chineseRemarks =
    [
        "每个状态行出现几次就计几次：重传再计，两跳都可见也再计。",
        "消息体中的状态行也计入（message/sipfrag，如 NOTIFY 为 REFER 携带的内容）。",
        "不重组数据包：状态行若在开头被 TCP 报文段截断，则格式有误或找不到；短语被截断则显示为不寻常。"
            + "tshark 可以重组：tshark -r trace.pcap -V | sip-status scan -",
        "Reason 头域显示在带有它的响应旁；BYE 和 CANCEL 的 Reason 在请求中，scan 不查看请求。",
        "日志将行尾写成 \\r\\n、#015#012、^M、&#13; 或 %0D%0A 时，行在该处结束，因此一行日志中的多个消息逐个计入。",
        "在文本中，紧贴状态行的引号或括号以及表格的竖线、制表符、逗号或分号结束短语：'SIP/2.0 486 Busy Here' from x。"
            + "其后的其他内容（SIP/2.0 200 OK, took 3 ms）算作短语；另一个状态行则是另一个响应。",
        "整个经百分号编码的消息（SIP%2F2.0%20486%20……）也会读取；编码两次的（SIP%252F2.0）和斜杠未编码却用加号的（SIP/2.0+486）不读取。"
            + "十六进制转储和 base64 也不读取：请先用 xxd -r、text2pcap 或 base64 -d 还原为字节。",
    ];

    private static Option<SipStatusCodeSet?> CreateOnlyOption() => new Option<SipStatusCodeSet?>("--only")
    {
        HelpName = "codes",
        Description = Language.Say(
            "List the responses with these codes one by one, such as 5xx,408 or 4xx,!487: offset, time, CSeq, Call-ID and Reason.",
            "逐个列出这些响应码的响应，例如 5xx,408 或 4xx,!487：偏移、时间、CSeq、Call-ID 和 Reason。"),
        CustomParser = ParseCodes,
        // A set can be enumerated, and would be taken for any number of values.
        Arity = ArgumentArity.ExactlyOne,
    };

    private static void Check(
        CommandResult result, Argument<string[]> files, Option<SipStatusCodeSet?> only, Flag calls, IReadOnlyList<Flag> formats)
    {
        if (result.GetValue(files)?.Count(file => file == FileScanner.StandardInput) > 1)
        {
            result.AddError(Language.Say(
                "- is standard input, which can be read only once.", "- 表示标准输入，只能读取一次。"));
        }

        if (formats.Count(option => result.GetResult(option) is not null) > 1)
        {
            result.AddError(Language.Say(
                "One of --json, --csv and --markdown is enough.", "--json、--csv 和 --markdown 只能选一个。"));
        }

        if (result.GetResult(calls) is not null && (result.GetResult(only) is not null || result.GetResult(formats[1]) is not null))
        {
            result.AddError(Language.Say(
                "--calls has no place in a list of responses or in CSV.", "--calls 不能用于响应列表或 CSV。"));
        }
    }

    private int Run(string[] files, SipStatusLineStyles styles, SipStatusCodeSet? only, CallLedger? calls, ScanFormat format)
    {
        IScanReport report = only is not null ? CreateList(files, only, format) : format switch
        {
            ScanFormat.Json => new ScanJson(_console, calls),
            ScanFormat.Csv => new ScanCsv(_console.Output),
            ScanFormat.Markdown => new ScanMarkdown(_console.Output, calls),
            _ => new ScanText(new Page(_console), calls),
        };
        using var disposable = report as IDisposable;
        using var interruption = new Interruption();
        var observers = new object?[] { report, calls }.OfType<IScanObserver>().ToList();
        var scanner = new FileScanner(_console, styles, interruption, observers) { ShowsCount = only is null };
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
                total.Responses == 0 ? Language.Say(
                    "No status line was found. scan reads captures, and text that has messages as they were sent: of tshark that is -V, "
                    + "of tcpdump -A.",
                    "没有找到状态行。scan 读取抓包文件，以及含有原样消息的文本：tshark 用 -V，tcpdump 用 -A。")
                : only is { Count: 0 } ? Language.Say("--only names no code, so nothing is listed.", "--only 没有给出响应码，因此什么也不列出。")
                : Language.Say($"No response has a code of {only}.", $"没有响应码属于 {only} 的响应。"));
        }

        return interruption.IsRequested ? interruption.ExitCode
            : hasFailed ? ExitCode.Usage
            : found > 0 ? ExitCode.Success : ExitCode.NothingFound;
    }

    private ResponseList CreateList(string[] files, SipStatusCodeSet only, ScanFormat format) => new(_console, only, format)
    {
        IsLive = !Array.TrueForAll(files, file => file != FileScanner.StandardInput && SpecialFile.IsOrdinary(file)),
        NamesFiles = files.Length > 1 || Directory.Exists(files[0]),
    };

    private static SipStatusCodeSet? ParseCodes(ArgumentResult argument)
    {
        var text = TypedText.Trim(argument.Tokens[0].Value);
        if (text.Length > 0 && SipStatusCodeSet.TryParse(text, out var codes))
        {
            return codes;
        }

        argument.AddError(Language.Say(
            $"\"{text}\" names no codes. --only takes codes, classes and ranges with commas between, such as 408,5xx,480-489, and ! in "
            + "front to take some away.",
            $"“{text}”不是响应码。可用逗号分隔响应码、类别和范围，例如 408,5xx,480-489，前加 ! 表示除去。"));
        return null;
    }

    // A folder stands for its files and those of the folders in it, in the order of their names.
    private IEnumerable<string> Expand(string file) => file == FileScanner.StandardInput || !Directory.Exists(file)
        ? [file]
        : FilesIn(file).Order(StringComparer.Ordinal).Where(IsOrdinary);

    // A link to a folder is not followed, since it may lead back. A folder that cannot be read is named as if it were a file, and reported
    // as one that cannot be read.
    private static IEnumerable<string> FilesIn(string folder)
    {
        try
        {
            return new DirectoryInfo(folder).GetFileSystemInfos("*", s_everything)
                .SelectMany(entry => entry is not DirectoryInfo ? [Path.Join(folder, entry.Name)]
                    : IsLink(entry) ? []
                    : FilesIn(Path.Join(folder, entry.Name)));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return [folder];
        }
    }

    // All attributes are set where none could be read.
    private static bool IsLink(FileSystemInfo entry) =>
        (int)entry.Attributes != -1 && (entry.Attributes & FileAttributes.ReparsePoint) != 0;

    // A pipe that is named is read; one that lies in a folder is most likely there for another program.
    private bool IsOrdinary(string file)
    {
        var kind = SpecialFile.Describe(file);
        if (kind is not null)
        {
            _console.WriteError(Language.Say($"Skipped {file}: It is {kind}.", $"已跳过 {file}：它是{kind}。"));
        }

        return kind is null;
    }
}
