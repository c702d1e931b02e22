using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using System.Text.RegularExpressions;
using FluentAssertions;
using Spectre.Console;
using Xunit;

namespace SipStatus.Tool.Tests;

/// <summary>Nothing is wider than the terminal, and nothing is broken into letters, however narrow the terminal is.</summary>
public sealed partial class TerminalWidthTests
{
    // Wide enough for everything; what is written there is never broken.
    private const int Wide = 400;

    private const int Indent = 4;

    private const string Log = """
        SIP/2.0 486 Busy Here
        Call-ID: 1@x
        CSeq: 1 INVITE
        Reason: Q.850;cause=17;text="User busy"
        Content-Length: 0

        SIP/2.0 200 Everything is fine and dandy and so on
        CSeq: 2 REGISTER

        SIP/2.0 2000 OK
        SIP/2.0 6x0 Bad
        SIP/2.0 503 用户拒绝接听
        SIP/2.0 481 Call/Transaction Does Not Exist

        """;

    public static TheoryData<int> Widths => [20, 30, 40, 60, 80, 100];

    [Theory]
    [MemberData(nameof(Widths))]
    public void Scan_AnyWidth_BreaksNoWord(int width)
    {
        var folder = Directory.CreateTempSubdirectory("SipStatus.Tool.Tests-").FullName;
        try
        {
            string[] files = [Path.Combine(folder, "a.log"), Path.Combine(folder, "b.log")];
            Array.ForEach(files, file => File.WriteAllText(file, Log, new UTF8Encoding(false)));

            Check(width, "scan", "--calls", Captures.PathOf("loopback.pcap"), files[0], files[1]);
            Check(width, "scan", files[0]);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    [Theory]
    [MemberData(nameof(Widths))]
    public void Lookup_AnyWidth_BreaksNoWord(int width)
    {
        Check(width, "lookup", "486", "401", "499", "--all");
        Check(width, "lookup", "486", "--lang", "zh", "--all");
        Check(width, "lookup", "Q.850;cause=17");
        Check(width, "q850", "17", "486");
        Check(width, "list");
    }

    [Theory]
    [MemberData(nameof(Widths))]
    public void Lookup_AnyWidth_KeepsTheAddressWhole(int width) =>
        LinesOf(width, ["lookup", "486"]).Should().Contain(" https://www.rfc-editor.org/rfc/rfc3261#section-21.4.24");

    private static void Check(int width, params string[] arguments)
    {
        var narrow = LinesOf(width, arguments);
        narrow.Should().OnlyContain(line => line.GetCellWidth() <= width || IsAddress(line));

        // A word that is longer than a line has to be broken, and Chinese has no spaces.
        var words = LinesOf(Wide, arguments).SelectMany(Words).ToHashSet();
        var breakable = words.Where(word => word.GetCellWidth() > width - Indent || word.Any(character => character >= '\u2E80')).ToList();
        narrow.SelectMany(Words)
            .Where(word => !words.Contains(word) && !breakable.Exists(whole => whole.Contains(word, StringComparison.Ordinal)))
            .Should().BeEmpty("of {0}", string.Join(' ', arguments));
    }

    // An address stands alone on its line, and is not broken: the terminal wraps it, and still copies and follows it as one.
    private static bool IsAddress(string line) =>
        line.Trim() is var address && address.StartsWith("https://", StringComparison.Ordinal)
        && !address.Contains(' ', StringComparison.Ordinal);

    // Commas, points in the middle and parentheses are what a narrow terminal has instead of a table; a bar is as long as there is room.
    private static IEnumerable<string> Words(string line) =>
        line.Split(' ', '（', '）').Select(word => word.Trim(',', ';', '·', '(', ')')).Where(word => !BarOrNothing.IsMatch(word));

    private static List<string> LinesOf(int width, string[] arguments)
    {
        var output = ToolRun.OnTerminal(width, colors: false, arguments).Output;
        return [.. output.Split('\n').Select(line => Sequence.Replace(line, ""))];
    }

    [GeneratedRegex("\u001B\\[[0-9;?]*[A-Za-z]")]
    private static partial Regex Sequence { get; }

    [GeneratedRegex("^[▁-▏]*$")]
    private static partial Regex BarOrNothing { get; }
}
