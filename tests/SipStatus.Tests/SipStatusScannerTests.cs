using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using FluentAssertions;
using Xunit;

namespace SipStatus.Tests;

public partial class SipStatusScannerTests
{
    private sealed record Found(long Offset, int Length, int Code, string Phrase, SipStatusLineErrorKind Error, int ErrorOffset);

    private static Found Line(long offset, int length, int code, string phrase) =>
        new(offset, length, code, phrase, SipStatusLineErrorKind.None, 0);

    private static Found Malformed(long offset, SipStatusLineErrorKind kind, int errorOffset) =>
        new(offset, errorOffset, 0, "", kind, errorOffset);

    private static List<Found> Scan(string text, SipStatusLineStyles styles = SipStatusLineStyles.Default) =>
        ScanInBlocks(Encoding.UTF8.GetBytes(text), int.MaxValue, styles);

    // Feeds the input so many bytes at a time, and what a block leaves over in front of the next.
    private static List<Found> ScanInBlocks(byte[] input, int blockLength, SipStatusLineStyles styles)
    {
        var found = new List<Found>();
        var start = 0;
        var end = 0;
        while (true)
        {
            end = (int)Math.Min((long)end + blockLength, input.Length);
            var isFinal = end == input.Length;
            var scanner = new SipStatusScanner(input.AsSpan(start, end - start), isFinal, styles);
            while (scanner.MoveNext())
            {
                var match = scanner.Current;
                found.Add(new Found(
                    start + match.Offset, match.Length, match.Line.StatusCode.Value,
                    Encoding.UTF8.GetString(match.Line.ReasonPhrase.ToArray()),
                    match.Error.Kind, match.Error.Offset));
                match.IsWellFormed.Should().Be(match.Error.Kind == SipStatusLineErrorKind.None);
            }

            scanner.Current.Length.Should().Be(0, "there is no current match after the last");
            start += scanner.BytesConsumed;
            if (isFinal)
            {
                start.Should().Be(end, "the final block is done with as a whole");
                return found;
            }

            (end - start).Should().BeLessThanOrEqualTo(8192);
        }
    }

    [Fact]
    public void MoveNext_EmptyBuffer_FindsNothing() => Scan("").Should().BeEmpty();

    [Fact]
    public void MoveNext_LogWithLinesInTheMiddle_FindsEach() =>
        Scan("10:00:01 <- SIP/2.0 100 Trying\r\n10:00:02 <- sip/2.0 486 Busy Here\r\nthe end").Should().Equal(
            Line(12, 20, 100, "Trying"),
            Line(44, 23, 486, "Busy Here"));

    [Fact]
    public void MoveNext_RequestLineAndVia_AreNoMatches() =>
        Scan("INVITE sip:bob@example.com SIP/2.0\r\nVia: SIP/2.0/UDP 192.0.2.1\r\nwe speak SIP/2.0 here and SIP/2.04 there\r\n")
            .Should().BeEmpty();

    [Fact]
    public void MoveNext_VersionWithoutItsLettersWhereTheSearchBegins_IsNoMatchAndTheNextLineIsFound()
    {
        Scan("/2.0 SIP/2.0 200 OK").Should().Equal(Line(5, 14, 200, "OK"));
        Scan("SIP/2.0/2.0 SIP/2.0 200 OK").Should().Equal(Line(12, 14, 200, "OK"));
    }

    [Fact]
    public void MoveNext_LineWithoutEndAtTheEnd_IsFoundInTheFinalBlock()
    {
        Scan("xSIP/2.0 200 OK").Should().Equal(Line(1, 14, 200, "OK"));

        var scanner = new SipStatusScanner("xSIP/2.0 200 OK"u8, isFinalBlock: false);
        scanner.MoveNext().Should().BeFalse();
        scanner.BytesConsumed.Should().Be(1);
    }

    [Fact]
    public void MoveNext_DigitRightBehindTheVersion_IsNoMatchWhereATabSeparates() =>
        Scan("SIP/2.01 200 OK\r\nSIP/2.0\t200 OK\r\n", SipStatusLineStyles.AllowExtraWhiteSpace).Should().Equal(
            Line(17, 16, 200, "OK"));

    [Fact]
    public void MoveNext_MalformedLines_TellWhyAndGoOn() =>
        Scan("SIP/2.0 2000 OK\r\nSIP/2.0 09 x\r\nSIP/2.0 700 x SIP/2.0 200 OK\r\nSIP/2.0 200 \u0001\r\nSIP/2.0 200 OK\rx").Should().Equal(
            Malformed(0, SipStatusLineErrorKind.StatusCode, 11),
            Malformed(17, SipStatusLineErrorKind.StatusCode, 8),
            Malformed(31, SipStatusLineErrorKind.StatusCode, 8),
            Line(45, 16, 200, "OK"),
            Malformed(61, SipStatusLineErrorKind.ReasonPhrase, 12),
            Malformed(76, SipStatusLineErrorKind.LineEnd, 15));

    [Fact]
    public void MoveNext_ExtraSpace_IsMalformedUnlessAllowed()
    {
        const string Text = "SIP/2.0  \t486 Busy Here\r\n";
        Scan(Text).Should().Equal(Malformed(0, SipStatusLineErrorKind.StatusCode, 8));
        Scan(Text, SipStatusLineStyles.Lenient).Should().Equal(Line(0, 25, 486, "Busy Here"));
        Scan("SIP/2.0\t486\tBusy Here\n", SipStatusLineStyles.Lenient).Should().Equal(Line(0, 22, 486, "Busy Here"));
    }

    [Fact]
    public void MoveNext_LineFeedAlone_EndsALineOnlyWhereAllowed()
    {
        Scan("SIP/2.0 200 OK\nSIP/2.0 100 Trying\n").Should().Equal(
            Malformed(0, SipStatusLineErrorKind.ReasonPhrase, 14), Malformed(15, SipStatusLineErrorKind.ReasonPhrase, 18));
        Scan("SIP/2.0 200 OK\nSIP/2.0 100 Trying\n", SipStatusLineStyles.AllowLineFeed).Should().Equal(
            Line(0, 15, 200, "OK"), Line(15, 19, 100, "Trying"));
    }

    [Fact]
    public void MoveNext_LineBeyondTheBound_IsTooLong()
    {
        var longest = "SIP/2.0 200 " + new string('x', 8192 - 14) + "\r\n";
        Scan(longest).Should().Equal(Line(0, 8192, 200, new string('x', 8192 - 14)));
        Scan(longest.Insert(12, "x")).Should().Equal(Malformed(0, SipStatusLineErrorKind.LineTooLong, 8192));
    }

    [Fact]
    public void MoveNext_InputCutAnywhere_FindsTheSame()
    {
        var input = Encoding.UTF8.GetBytes(
            "junk SIP/2.0/UDP SIP/2.0 200 OK\r\n\0\u0001SIP/2.0  180 Ringing\r\nSIP/2.0 2000 OK\r\nsip/2.0 499\r\nSIP/2.0 603 \u7528\u6237\u5FD9\r\nSIP/2.0 ");
        foreach (var styles in new[] { SipStatusLineStyles.Strict, SipStatusLineStyles.Default, SipStatusLineStyles.Lenient })
        {
            var whole = ScanInBlocks(input, int.MaxValue, styles);
            whole.Count(found => found.Error == SipStatusLineErrorKind.None).Should().BeGreaterThan(1);
            for (var blockLength = 1; blockLength < input.Length; blockLength++)
            {
                ScanInBlocks(input, blockLength, styles).Should().Equal(whole, "of blocks of {0} bytes", blockLength);
            }
        }
    }

    [Fact]
    public void MoveNext_VersionWithEndlessWhiteSpace_IsNeitherHeldNorFound()
    {
        var input = Encoding.ASCII.GetBytes("SIP/2.0" + new string(' ', 20_000) + "200 OK\r\n");

        ScanInBlocks(input, int.MaxValue, SipStatusLineStyles.Lenient).Should().BeEmpty();
        ScanInBlocks(input, 1000, SipStatusLineStyles.Lenient).Should().BeEmpty();
    }
}
