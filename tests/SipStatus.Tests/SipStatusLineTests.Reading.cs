using System;
using System.Buffers;
using FluentAssertions;
using Xunit;

namespace SipStatus.Tests;

/// <summary>The wire form: <c>Read</c> from spans and sequences.</summary>
public partial class SipStatusLineTests
{
    [Theory]
    [MemberData(nameof(WireCases.Rows), MemberType = typeof(WireCases))]
    public void Read_SpanWithinALargerBuffer_GivesTheAnswer(WireCase row)
    {
        foreach (var styles in row.Styles)
        {
            foreach (var source in Surroundings.Around(row.Source))
            {
                var status = SipStatusLine.Read(source.AsSpan(), styles, out var line, out var consumed, out var error);
                Answer.Of(status, line, consumed, error).MustBe(row.Expected, row, styles, $"within {source.Array![0]:X2}");
            }
        }
    }

    [Theory]
    [MemberData(nameof(WireCases.Rows), MemberType = typeof(WireCases))]
    public void Read_SequenceInAnySegments_GivesTheAnswer(WireCase row)
    {
        foreach (var (name, source) in Sequences.EveryCut(row.Source))
        {
            foreach (var styles in row.Styles)
            {
                var status = SipStatusLine.Read(source, styles, out var line, out var consumed, out var error);
                Answer.Of(status, line, consumed, error).MustBe(row.Expected, row, styles, name);
            }
        }
    }

    [Theory]
    [MemberData(nameof(StatusLineCases.OnTheWire), MemberType = typeof(StatusLineCases))]
    public void Read_AnyText_GivesWhatTheTextFormGives(StatusLineCase row)
    {
        var text = row.Utf8!;
        var hasLineEnd = text is [.., (byte)'\n'];
        foreach (var styles in row.Styles)
        {
            if (!row.IsValid)
            {
                // What merely ends too early may still become a line.
                var (_, _, _, _, kind, offset) = row.InUtf8;
                ReadMustBe(text, offset < text.Length ? Answer.Invalid(kind, offset) : Answer.NeedMoreData(0), row, styles);
            }
            else if (hasLineEnd)
            {
                ReadMustBe(text, row.InUtf8 with { Consumed = text.Length }, row, styles);
                ReadMustBe([.. text, .. "Via: x"u8], row.InUtf8 with { Consumed = text.Length }, row, styles);
            }
            else
            {
                ReadMustBe(text, Answer.NeedMoreData(0), row, styles);
                ReadMustBe([.. text, (byte)'\r'], Answer.NeedMoreData(0), row, styles);
                ReadMustBe([.. text, .. "\r\nVia: x"u8], row.InUtf8 with { Consumed = text.Length + 2 }, row, styles);
            }
        }
    }

    [Fact]
    public void Read_EveryPrefixOfALine_NeedsMoreData()
    {
        var line = "SIP/2.0 486 Busy Here\r\n"u8.ToArray();
        for (var length = 0; length < line.Length; length++)
        {
            foreach (var styles in StylesUnderTest.All)
            {
                // Only after the code without a SP do the styles differ, and here the SP is the next byte.
                ReadMustBe(line[..length], Answer.NeedMoreData(0), length, styles);
            }
        }

        ReadMustBe(line, Answer.Done(486, "Busy Here", 23), "whole", SipStatusLineStyles.Strict);
    }

    [Fact]
    public void Read_TwoLinesInOneBuffer_ReadsOneAfterTheOther()
    {
        ReadOnlySpan<byte> buffer = "SIP/2.0 180 Ringing\r\nSIP/2.0 486 Nobody Home\r\n"u8;

        SipStatusLine.Read(buffer, out var first, out var consumed).Should().Be(OperationStatus.Done);
        first.ToString().Should().Be("SIP/2.0 180 Ringing");
        consumed.Should().Be(21);

        SipStatusLine.Read(buffer[consumed..], out var second, out consumed).Should().Be(OperationStatus.Done);
        second.ToString().Should().Be("SIP/2.0 486 Nobody Home");
        consumed.Should().Be(25);
    }

    [Theory]
    [InlineData("SIP/2.0 100\r\n", OperationStatus.Done, 13)]
    [InlineData("\r\nSIP/2.0 100 \"\r\n", OperationStatus.Done, 17)]
    [InlineData("\r\nSIP/2.0 100", OperationStatus.NeedMoreData, 2)]
    [InlineData("SIP/2.0 100 \n", OperationStatus.InvalidData, 0)]
    [InlineData("SIP/2.0  100\r\n", OperationStatus.InvalidData, 0)]
    public void Read_WithoutStyles_IsDefault(string source, OperationStatus expected, int expectedConsumed)
    {
        SipStatusLine.Read(Utf8(source), out var line, out var consumed).Should().Be(expected);
        consumed.Should().Be(expectedConsumed);
        line.StatusCode.Value.Should().Be(expected == OperationStatus.Done ? 100 : 0);
        SipStatusLine.Read(source.AsSpan(), out var lineOfChars, out consumed).Should().Be(expected);
        consumed.Should().Be(expectedConsumed);
        lineOfChars.Should().Be(line);

        foreach (var (name, sequence) in Sequences.EveryCut(Utf8(source)))
        {
            SipStatusLine.Read(sequence, out var sameLine, out var sameConsumed).Should().Be(expected, name);
            sameConsumed.Should().Be(expectedConsumed, name);
            sameLine.Should().Be(line, name);
        }
    }

    [Fact]
    public void Read_EmptySequence_NeedsMoreData()
    {
        SipStatusLine.Read(default(ReadOnlySequence<byte>), out var line, out var consumed).Should().Be(OperationStatus.NeedMoreData);
        line.Should().Be(default(SipStatusLine));
        consumed.Should().Be(0);

        SipStatusLine.Read(Sequences.Of([], [], []), out line, out consumed).Should().Be(OperationStatus.NeedMoreData);
        line.Should().Be(default(SipStatusLine));
        consumed.Should().Be(0);
    }

    [Theory]
    [InlineData(OperationStatus.NeedMoreData, "SIP/2.0 2")]
    [InlineData(OperationStatus.InvalidData, "SIP/2.0 x")]
    [InlineData(OperationStatus.Done, "SIP/2.0 200 OK\r\n")]
    public void Read_ThousandsOfKeepAlives_SkipsThemAll(OperationStatus expected, string behind)
    {
        const int Count = 20_000;
        byte[] source = [.. Utf8(string.Concat(System.Linq.Enumerable.Repeat("\r\n", Count))), .. Utf8(behind)];

        var answer = expected switch
        {
            OperationStatus.Done => Answer.Done(200, "OK", (2 * Count) + 16),
            OperationStatus.NeedMoreData => Answer.NeedMoreData(2 * Count),
            _ => Answer.Invalid(SipStatusLineErrorKind.StatusCode, (2 * Count) + 8, 2 * Count),
        };

        ReadMustBe(source, answer, behind, SipStatusLineStyles.Default);
        foreach (var length in new[] { 1, 2, 3, 512, 8191 })
        {
            ReadMustBe(Sequences.InChunksOf(length, source), answer, behind, SipStatusLineStyles.Default, $"in segments of {length}");
        }
    }

    [Fact]
    public void Read_KeepAlivesOnly_ConsumesEachAsItComes()
    {
        byte[] source = "\r\n\r\n\r\n\r"u8.ToArray();
        for (var length = 0; length <= source.Length; length++)
        {
            ReadMustBe(source[..length], Answer.NeedMoreData(length / 2 * 2), length, SipStatusLineStyles.Strict);
        }
    }

    private static void ReadMustBe(byte[] source, Answer expected, object @case, SipStatusLineStyles styles)
    {
        var status = SipStatusLine.Read(source.AsSpan(), styles, out var line, out var consumed, out var error);
        Answer.Of(status, line, consumed, error).MustBe(expected, @case, styles, "from a span");
        ReadMustBe(Sequences.InChunksOf(5, source), expected, @case, styles, "in segments of five bytes");
    }

    private static void ReadMustBe(in ReadOnlySequence<byte> source, Answer expected, object @case, SipStatusLineStyles styles, string how)
    {
        var status = SipStatusLine.Read(source, styles, out var line, out var consumed, out var error);
        Answer.Of(status, line, consumed, error).MustBe(expected, @case, styles, how);
    }
}
