using System;
using System.IO;
using System.IO.Compression;
using System.Linq;
using System.Text;
using System.Text.Json;
using FluentAssertions;
using Xunit;

namespace SipStatus.Tool.Tests;

/// <summary>Captures and logs as they lie on disks: packed, and in other encodings.</summary>
public sealed class ScanInputTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("sip-status-tests-");

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public void Scan_Gzip_IsUnpacked()
    {
        var capture = Captures.Read("loopback.pcap");

        foreach (var run in RunBoth(Gzip(capture)))
        {
            run.ExitCode.Should().Be(ExitCode.Success);
            run.Output.Should().Contain($"634 responses, 0 malformed lines, {capture.Length:N0} bytes").And.Contain(
                "Time: 2026-11-23 09:36:15.271Z");
        }
    }

    [Fact]
    public void Scan_GzipInPieces_IsUnpackedWhole() =>
        RunBoth([.. Gzip("SIP/2.0 200 OK\r\n"u8.ToArray()), .. Gzip("SIP/2.0 486 Busy Here\r\n"u8.ToArray())])
            .Should().OnlyContain(run => run.Output.Contains(": 2 responses"));

    [Fact]
    public void Scan_GzipThatIsCut_TellsWhatItHasAndThatItIsNotAll()
    {
        var packed = Gzip(Captures.Read("loopback.pcap"));

        var half = packed[..(packed.Length / 2)];
        using var unpacked = new MemoryStream();
        var unpack = () => new GZipStream(new MemoryStream(half), CompressionMode.Decompress).CopyTo(unpacked);
        unpack.Should().Throw<InvalidDataException>();
        var expected = ToolRun.WithInput(unpacked.ToArray(), "scan", "-").Output.Split('\n')[2..];

        foreach (var run in RunBoth(half))
        {
            run.ExitCode.Should().Be(ExitCode.Usage);
            run.Error.Should().StartWith("sip-status: Cannot read ").And.EndWith("what stands before its end is counted.\n");
            run.Output.Should().Contain($"{unpacked.Length:N0} bytes");
            run.Output.Split('\n')[2..].Should().Equal(expected).And.Contain(line => line.StartsWith("200   OK"));
        }
    }

    [Theory]
    [InlineData("utf-32")]
    [InlineData("utf-32BE")]
    public void Scan_Utf32_SaysWhatToDo(string encoding)
    {
        var text = Encoding.GetEncoding(encoding);

        foreach (var run in RunBoth([.. text.GetPreamble(), .. text.GetBytes("SIP/2.0 200 OK\r\n")]))
        {
            run.ExitCode.Should().Be(ExitCode.Usage);
            run.Error.Should().Contain(": It is UTF-32. Convert it on the way: iconv -f UTF-32 -t UTF-8 ");
        }
    }

    // Rows as tshark -x, ngrep -x, xxd and hexdump -C write them.
    [Theory]
    [InlineData("0000  53 49 50 2f 32 2e 30 20 34 38 36 20 42 75 73 79   SIP/2.0 486 Busy", 1)]
    [InlineData("0020  00 00 00 00 53 49 50 2f 32 2e 30 20 34 38 36 20   ....SIP/2.0 486 ", 1)]
    [InlineData("  53 49 50 2f 32 2e 30 20    34 38 36 20 42 75 73 79    SIP/2.0 486 Busy", 1)]
    [InlineData("00000010: 5349 502f 322e 3020 3438 3620 4275 7379  SIP/2.0 486 Busy", 1)]
    [InlineData("00000010  53 49 50 2f 32 2e 30 20  34 38 36 20 42 75 73 79  |SIP/2.0 486 Busy|", 1)]
    [InlineData("0000 1111 2222 3333 SIP/2.0 486 Busy Here", 0)]
    [InlineData("2026 11 27 03 15 42 00 00 17 SIP/2.0 486 Busy Here", 0)]
    [InlineData("53 49 50 2f 32 2e 30 20 34 38 36 20 42 75 73 79 SIP 2.0\nSIP/2.0 486 Busy Here", 0)]
    public void Scan_RowOfHexDump_CountsAndSaysThatItIsNotAll(string row, int cut)
    {
        foreach (var run in RunBoth(Encoding.ASCII.GetBytes(row + "\n")))
        {
            run.ExitCode.Should().Be(cut > 0 ? ExitCode.Usage : ExitCode.Success);
            run.Error.Should().MatchRegex(cut > 0 ? "^sip-status: Cannot read .*: A hex dump cuts 1 status line in it, .*\n$" : "^$");
            run.Output.Should().Contain(": 1 response,");
        }
    }

    // Data of each kind that gzip has, and as a second part behind a first one, cut at each place.
    [Theory]
    [InlineData(CompressionLevel.NoCompression)]
    [InlineData(CompressionLevel.Fastest)]
    public void Scan_GzipThatIsCutAnywhere_IsNeverTakenForComplete(CompressionLevel level)
    {
        byte[] log = [.. "SIP/2.0 200 OK\r\n"u8, .. new byte[200], .. "SIP/2.0 486 Busy Here\r\n"u8, .. new byte[40]];
        var packed = Gzip(log, level);

        foreach (var length in Enumerable.Range(2, packed.Length - 2))
        {
            ToolRun.WithInput(packed[..length], "scan", "-").Error.Should().Contain("The gzip data ends too early", length + " bytes");
            ToolRun.WithInput([.. packed, .. packed[..length]], "scan", "-").Error.Should().Contain("The gzip data ends too early");
        }

        ToolRun.WithInput([.. packed, .. packed], "scan", "-").Output.Should().Contain(": 4 responses,");
    }

    [Fact]
    public void Scan_GzipThatIsDamaged_SaysSo()
    {
        var packed = Gzip(Captures.Read("loopback.pcap"));
        packed[^6] ^= 1;

        foreach (var run in RunBoth(packed))
        {
            run.ExitCode.Should().Be(ExitCode.Usage);
            run.Error.Should().EndWith("The gzip data is damaged; what stands before that is counted.\n").And.HaveLines(1);
            run.Output.Should().Contain("200   OK");
        }
    }

    [Theory]
    [InlineData(1)]
    [InlineData(100)]
    [InlineData(100_000)]
    public void Scan_GzipWithSomethingBehindIt_CountsItAndSaysSo(int length)
    {
        byte[] content = [.. Gzip("SIP/2.0 200 OK\r\n"u8.ToArray()), .. Enumerable.Repeat((byte)'z', length)];

        foreach (var run in RunBoth(content))
        {
            run.ExitCode.Should().Be(ExitCode.Usage);
            run.Error.Should().EndWith("What follows the gzip data is not gzip; what stands before it is counted.\n").And.HaveLines(1);
            run.Output.Should().Contain(": 1 response,");
        }
    }

    // As a tape or a disk fills up its last block. The data itself may end in zeros, and each may stand at the end of what is read at once.
    [Theory]
    [InlineData(1)]
    [InlineData(511)]
    [InlineData(100_000)]
    public void Scan_GzipWithZerosBehindIt_PassesThemOverAndSaysSo(int length)
    {
        byte[][] contents =
        [
            Gzip("SIP/2.0 200 OK\r\n"u8.ToArray()),
            Gzip([.. "SIP/2.0 200 OK\r\n"u8, .. new byte[66_000]], CompressionLevel.NoCompression),
            [.. Gzip("SIP/2.0 200 OK\r\n"u8.ToArray()), .. Gzip([])],
        ];
        foreach (var run in contents.SelectMany(content => RunBoth([.. content, .. new byte[length]])))
        {
            run.ExitCode.Should().Be(ExitCode.Success);
            run.Error.Should().EndWith(": Zeros follow the gzip data; they were passed over.\n").And.HaveLines(1);
            run.Output.Should().Contain(": 1 response,");
        }

        foreach (var run in RunBoth([.. contents[0], .. new byte[length], 1]))
        {
            run.ExitCode.Should().Be(ExitCode.Usage);
            run.Error.Should().EndWith("What follows the gzip data is not gzip; what stands before it is counted.\n").And.HaveLines(1);
        }
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Scan_Utf16WithHalfACharacterAtItsEnd_SaysSoAndCountsItsByte(bool bigEndian)
    {
        var encoding = new UnicodeEncoding(bigEndian, byteOrderMark: true);
        byte[] text = [.. encoding.GetPreamble(), .. encoding.GetBytes("SIP/2.0 200 OK\r\n"), (byte)'x'];

        foreach (var run in RunBoth(text).Concat(RunBoth(Gzip(text))))
        {
            run.ExitCode.Should().Be(ExitCode.Success);
            run.Error.Should().EndWith(": The last byte is half a character of UTF-16.\n").And.HaveLines(1);
            run.Output.Should().Contain($"1 response, 0 malformed lines, {text.Length} bytes");
        }
    }

    [Theory]
    [InlineData(@"{""m"":""SIP\/2.0 180 Ringing\r\n""}", 6, "Ringing")]
    [InlineData(@"{""m"":""SIP\/2.0 180 Ringing""}", 6, "Ringing")]
    [InlineData(@"""{\""m\"":\""sip\\\/2.0 180 Ringing\\r\\n\""}""", 10, "Ringing")]
    [InlineData(@"SIP\/2.0 180 Ringing", 0, "Ringing")]
    public void Scan_JsonThatEscapesSlashes_IsRead(string text, long offset, string phrase)
    {
        var run = ToolRun.WithInput(text + "\n", "scan", "-", "--only", "1xx", "--json");

        var listed = JsonDocument.Parse(run.Output).RootElement;
        listed.GetProperty("offset").GetInt64().Should().Be(offset);
        listed.GetProperty("phrase").GetString().Should().Be(phrase);
    }

    [Theory]
    [InlineData(false, true)]
    [InlineData(true, true)]
    [InlineData(false, false)]
    [InlineData(true, false)]
    public void Scan_Utf16_IsRead(bool bigEndian, bool hasMark)
    {
        var encoding = new UnicodeEncoding(bigEndian, hasMark);
        byte[] log = [.. encoding.GetPreamble(), .. encoding.GetBytes("12:00 SIP/2.0 486 Занято\r\n12:01 SIP/2.0 200 OK\r\n")];

        RunBoth(log).Should().OnlyContain(run => run.Output.Contains(": 2 responses") && run.Output.Contains("Занято"));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Scan_Utf16_TellsTheOffsetsOfTheFile(bool bigEndian)
    {
        const string Log = "Занято \U0001F600 SIP/2.0 486 Занято\r\nSIP/2.0 7\r\n😀SIP/2.0 200 OK\r\n";
        var encoding = new UnicodeEncoding(bigEndian, byteOrderMark: true);
        byte[] log = [.. encoding.GetPreamble(), .. encoding.GetBytes(Log)];

        foreach (var content in new[] { log, Gzip(log) })
        {
            using var pipe = new PiecewiseStream(content, 7);
            var sum = JsonDocument.Parse(ToolRun.WithStream(pipe, "scan", "-", "--json").Output).RootElement.GetProperty("sum");
            var listed = ToolRun.WithInput(content, "scan", "-", "--only", "*", "--json").Output.Split('\n', StringSplitOptions.RemoveEmptyEntries)
                .Select(line => JsonDocument.Parse(line).RootElement.GetProperty("offset").GetInt64());

            sum.GetProperty("bytes").GetInt64().Should().Be(log.Length);
            var malformed = sum.GetProperty("malformed")[0];
            malformed.GetProperty("offset").GetInt64().Should().Be(OffsetOf("SIP/2.0 7"));
            malformed.GetProperty("errorOffset").GetInt64().Should().Be(OffsetOf("SIP/2.0 7") + (2 * 8));
            listed.Should().Equal(OffsetOf("SIP/2.0 486"), OffsetOf("SIP/2.0 200"));
        }

        static long OffsetOf(string text) => 2 + (2 * Log.IndexOf(text, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("FD377A585A0000", "xz -dc ")]
    [InlineData("28B52FFD0458", "zstd -dc ")]
    [InlineData("425A683931", "bzip2 -dc ")]
    [InlineData("04224D1864", "lz4 -dc ")]
    [InlineData("504B030414", "unzip -p ")]
    [InlineData("377ABCAF271C", "7z x -so ")]
    public void Scan_OtherwisePacked_SaysWhatToDo(string bytes, string command)
    {
        foreach (var run in RunBoth(Convert.FromHexString(bytes)))
        {
            run.ExitCode.Should().Be(ExitCode.Usage);
            run.Output.Should().BeEmpty();
            run.Error.Should().Contain("It is packed with ").And.Contain($": {command}").And.EndWith(
                " | sip-status scan -\n").And.HaveLines(1);
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData("S")]
    [InlineData("SIP/2.0 200 OK\n")]
    [InlineData("\uFEFFSIP/2.0 200 OK\n")]
    public void Scan_Text_IsReadAsItIs(string text)
    {
        var total = text.Length > 1 ? 1 : 0;
        RunBoth(Encoding.UTF8.GetBytes(text)).Should().OnlyContain(run =>
            run.Output.Contains($": {total} response") && run.Output.Contains($"{Encoding.UTF8.GetByteCount(text)} byte"));
    }

    [Fact]
    public void Parse_ByteOrderMark_IsNoPartOfTheFirstLine()
    {
        var documents = ToolRun.WithInput("\uFEFFSIP/2.0 200 OK\n\uFEFFSIP/2.0 200 OK\n", "parse", "--json").Output.Split(
            '\n', StringSplitOptions.RemoveEmptyEntries)
            .Select(line => JsonDocument.Parse(line).RootElement.GetProperty("valid").GetBoolean());

        documents.Should().Equal(true, false);
        ToolRun.WithInput("\uFEFF", "parse").Error.Should().Be("sip-status: There is no line to parse.\n");
    }

    private static byte[] Gzip(byte[] content, CompressionLevel level = CompressionLevel.Fastest)
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, level))
        {
            gzip.Write(content);
        }

        return packed.ToArray();
    }

    // As a file, and through a pipe, which cannot go back.
    private ToolRun[] RunBoth(byte[] content)
    {
        var file = Path.Combine(_folder.FullName, "input");
        File.WriteAllBytes(file, content);
        using var pipe = new PiecewiseStream(content, 7);
        return [ToolRun.With("scan", file), ToolRun.WithStream(pipe, "scan", "-")];
    }
}
