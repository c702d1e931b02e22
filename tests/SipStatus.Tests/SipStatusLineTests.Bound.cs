using System;
using System.Buffers;
using FluentAssertions;
using Xunit;

namespace SipStatus.Tests;

/// <summary>The bound on the length of a line in wire form: the line with its line end counts, CRLFs before it do not.</summary>
public partial class SipStatusLineTests
{
    // "SIP/2.0 200 " before the phrase, and CRLF behind it.
    private const int LengthWithoutPhrase = 14;

    [Theory]
    [InlineData(14)]
    [InlineData(100)]
    [InlineData(511)]
    [InlineData(512)]
    [InlineData(513)]
    [InlineData(514)]
    [InlineData(1024)]
    [InlineData(2048)]
    [InlineData(2049)]
    [InlineData(8192)]
    [InlineData(20_000)]
    public void Read_LineAsLongAsTheBound_IsDone(int length)
    {
        var phrase = new string('x', length - LengthWithoutPhrase);
        BoundedReadMustBe($"SIP/2.0 200 {phrase}\r\n", length, Answer.Done(200, phrase, length));
        BoundedReadMustBe($"SIP/2.0 200 {phrase}\r\nVia: x", length, Answer.Done(200, phrase, length));
        BoundedReadMustBe($"\r\n\r\nSIP/2.0 200 {phrase}\r\n", length, Answer.Done(200, phrase, length + 4));
        BoundedReadMustBe($"SIP/2.0 200 {phrase}\r\n", length + 1, Answer.Done(200, phrase, length));
        BoundedReadMustBe($"SIP/2.0 200 {phrase}\r\n", int.MaxValue, Answer.Done(200, phrase, length));
    }

    [Theory]
    [InlineData(14)]
    [InlineData(100)]
    [InlineData(511)]
    [InlineData(512)]
    [InlineData(513)]
    [InlineData(2048)]
    [InlineData(8192)]
    public void Read_LineLongerThanTheBound_IsInvalid(int bound)
    {
        var tooLong = Answer.Invalid(SipStatusLineErrorKind.LineTooLong, bound);

        // The line end does not fit, or half of it, or the phrase goes on and on.
        BoundedReadMustBe($"SIP/2.0 200 {new string('x', bound - 13)}\r\n", bound, tooLong);
        BoundedReadMustBe($"SIP/2.0 200 {new string('x', bound - 12)}\r\n", bound, tooLong);
        BoundedReadMustBe($"SIP/2.0 200 {new string('x', bound)}", bound, tooLong);
        BoundedReadMustBe($"SIP/2.0 200 {new string('x', bound * 4)}\r\n", bound, tooLong);
        BoundedReadMustBe(
            $"\r\n\r\n\r\nSIP/2.0 200 {new string('x', bound)}",
            bound,
            Answer.Invalid(SipStatusLineErrorKind.LineTooLong, bound + 6, consumed: 6));
    }

    [Theory]
    [InlineData(14)]
    [InlineData(513)]
    [InlineData(8192)]
    public void Read_AllBytesOfTheBoundWithoutLineEnd_IsInvalidAndOneLessNeedsMoreData(int bound)
    {
        BoundedReadMustBe($"SIP/2.0 200 {new string('x', bound - 13)}", bound, Answer.NeedMoreData(0));
        BoundedReadMustBe($"SIP/2.0 200 {new string('x', bound - 12)}", bound, Answer.Invalid(SipStatusLineErrorKind.LineTooLong, bound));
        BoundedReadMustBe($"\r\nSIP/2.0 200 {new string('x', bound - 13)}", bound, Answer.NeedMoreData(2));
    }

    [Fact]
    public void Read_MalformedWithinTheBound_SaysWhere()
    {
        BoundedReadMustBe("SIP/2.0 200 \0", 13, Answer.Invalid(SipStatusLineErrorKind.ReasonPhrase, 12));
        BoundedReadMustBe($"SIP/2.0 200 {new string('x', 600)}\0", 613, Answer.Invalid(SipStatusLineErrorKind.ReasonPhrase, 612));
        BoundedReadMustBe("SIP/3.0", 5, Answer.Invalid(SipStatusLineErrorKind.SipVersion, 4));
    }

    [Fact]
    public void Read_MalformedBehindTheBound_IsTooLong()
    {
        BoundedReadMustBe("SIP/2.0 200 \0", 12, Answer.Invalid(SipStatusLineErrorKind.LineTooLong, 12));
        BoundedReadMustBe($"SIP/2.0 200 {new string('x', 600)}\0", 612, Answer.Invalid(SipStatusLineErrorKind.LineTooLong, 612));
        BoundedReadMustBe("SIP/3.0", 4, Answer.Invalid(SipStatusLineErrorKind.LineTooLong, 4));
    }

    [Fact]
    public void Read_BoundOfOne_JudgesTheFirstByte()
    {
        BoundedReadMustBe("", 1, Answer.NeedMoreData(0));
        BoundedReadMustBe("S", 1, Answer.Invalid(SipStatusLineErrorKind.LineTooLong, 1));
        BoundedReadMustBe("X", 1, Answer.Invalid(SipStatusLineErrorKind.SipVersion, 0));
        BoundedReadMustBe("\r", 1, Answer.NeedMoreData(0));
        BoundedReadMustBe("\r\n", 1, Answer.NeedMoreData(2));
        BoundedReadMustBe("\r\n\r\nS", 1, Answer.Invalid(SipStatusLineErrorKind.LineTooLong, 5, consumed: 4));
        BoundedReadMustBe("\rS", 1, Answer.Invalid(SipStatusLineErrorKind.LineEnd, 1));
        BoundedReadMustBe("\r\r\n", 1, Answer.Invalid(SipStatusLineErrorKind.LineEnd, 1));
    }

    [Fact]
    public void Read_WithoutBound_TakesLinesUpTo8192Bytes()
    {
        var longest = Utf8($"SIP/2.0 200 {new string('x', 8192 - LengthWithoutPhrase)}\r\n");
        var tooLong = Utf8($"SIP/2.0 200 {new string('x', 8193 - LengthWithoutPhrase)}\r\n");

        SipStatusLine.Read(longest, out _, out var consumed).Should().Be(OperationStatus.Done);
        consumed.Should().Be(8192);
        SipStatusLine.Read(tooLong, out _, out _).Should().Be(OperationStatus.InvalidData);
        SipStatusLine.Read(Sequences.InChunksOf(100, longest), out _, out var consumedOfSequence).Should().Be(OperationStatus.Done);
        consumedOfSequence.Should().Be(8192);
        SipStatusLine.Read(Sequences.InChunksOf(100, tooLong), out _, out _).Should().Be(OperationStatus.InvalidData);
        SipStatusLineView.Read(longest, out _, out consumed).Should().Be(OperationStatus.Done);
        consumed.Should().Be(8192);
        SipStatusLineView.Read(tooLong, out _, out _).Should().Be(OperationStatus.InvalidData);

        ReadMustBe(tooLong, Answer.Invalid(SipStatusLineErrorKind.LineTooLong, 8192), "8193 bytes", SipStatusLineStyles.Strict);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    [InlineData(int.MinValue)]
    public void Read_BoundLessThanOne_ThrowsArgumentOutOfRangeException(int bound)
    {
        var sequence = new ReadOnlySequence<byte>("SIP/2.0 200 OK\r\n"u8.ToArray());

        FluentActions.Invoking(() => SipStatusLine.Read("SIP/2.0 200 OK\r\n"u8, SipStatusLineStyles.Default, out _, out _, out _, bound))
            .Should().ThrowExactly<ArgumentOutOfRangeException>().WithParameterName("maxLength").Which.ActualValue.Should().Be(bound);
        FluentActions.Invoking(() => SipStatusLine.Read(sequence, SipStatusLineStyles.Default, out _, out _, out _, bound))
            .Should().ThrowExactly<ArgumentOutOfRangeException>().WithParameterName("maxLength").Which.ActualValue.Should().Be(bound);
        FluentActions.Invoking(
            () => SipStatusLineView.Read("SIP/2.0 200 OK\r\n"u8, SipStatusLineStyles.Default, out _, out _, out _, bound))
            .Should().ThrowExactly<ArgumentOutOfRangeException>().WithParameterName("maxLength").Which.ActualValue.Should().Be(bound);
    }

    private static void BoundedReadMustBe(string source, int maxLength, Answer expected)
    {
        const SipStatusLineStyles Styles = SipStatusLineStyles.Strict;
        var bytes = Utf8(source);
        var what = $"{StatusLineCase.Visible(source)} ({source.Length} bytes) bounded by {maxLength}";

        var status = SipStatusLine.Read(bytes, Styles, out var line, out var consumed, out var error, maxLength);
        Answer.Of(status, line, consumed, error).MustBe(expected, what, Styles, "from a span");

        status = SipStatusLineView.Read(bytes, Styles, out var view, out consumed, out error, maxLength);
        Answer.Of(status, view.ToStatusLine(), consumed, error).MustBe(expected, what, Styles, "as a view");

        foreach (var length in new[] { 1, 7, 511, 4096 })
        {
            status = SipStatusLine.Read(Sequences.InChunksOf(length, bytes), Styles, out line, out var longConsumed, out error, maxLength);
            Answer.Of(status, line, longConsumed, error).MustBe(expected, what, Styles, $"in segments of {length}");
        }
    }
}
