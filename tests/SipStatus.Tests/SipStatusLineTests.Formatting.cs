using System;
using System.Buffers;
using System.IO.Pipelines;
using System.Text;
using System.Threading.Tasks;
using FluentAssertions;
using Xunit;

namespace SipStatus.Tests;

/// <summary>The text form and the wire form, written.</summary>
public partial class SipStatusLineTests
{
    /// <summary>Code, phrase (null: the canonical one) and the text of the line.</summary>
    public static TheoryData<int, string?, string> Texts => new()
    {
        { 486, null, "SIP/2.0 486 Busy Here" },
        { 200, null, "SIP/2.0 200 OK" },
        { 100, null, "SIP/2.0 100 Trying" },
        { 504, null, "SIP/2.0 504 Server Time-out" },
        { 555, null, "SIP/2.0 555 Push Notification Service Not Supported" },
        { 606, null, "SIP/2.0 606 Not Acceptable" },
        { 499, null, "SIP/2.0 499 " },
        { 699, null, "SIP/2.0 699 " },
        { 486, "", "SIP/2.0 486 " },
        { 486, " ", "SIP/2.0 486  " },
        { 486, "busy here", "SIP/2.0 486 busy here" },
        { 486, "Busy Here", "SIP/2.0 486 Busy Here" },
        { 499, "Nobody\tHome", "SIP/2.0 499 Nobody\tHome" },
        { 200, "100% \"x\"", "SIP/2.0 200 100% \"x\"" },
        { 486, "\u6B63\u5FD9", "SIP/2.0 486 \u6B63\u5FD9" },
        { 486, "\u00FC", "SIP/2.0 486 \u00FC" },
        { 486, "a\U0001F600", "SIP/2.0 486 a\U0001F600" },
        { 486, "\U0001F600\U0001F600b", "SIP/2.0 486 \U0001F600\U0001F600b" },
    };

    [Theory]
    [MemberData(nameof(Texts))]
    public void ToString_AnyLine_IsTheTextForm(int code, string? phrase, string text)
    {
        var line = Line(code, phrase);

        line.ToString().Should().Be(text);
        ((IFormattable)line).ToString(null, null).Should().Be(text);
        ((IFormattable)line).ToString("", null).Should().Be(text);
        ((IFormattable)line).ToString("G", null).Should().Be(text);
        ((IFormattable)line).ToString("g", null).Should().Be(text);
        $"{line}".Should().Be(text);
        $"{line:G}".Should().Be(text);
        string.Format(null, "<{0,60}>", line).Should().Be($"<{text.PadLeft(60)}>");
    }

    [Theory]
    [MemberData(nameof(Texts))]
    public void TryFormat_AnyRoom_WritesAllOrNothing(int code, string? phrase, string text)
    {
        var line = Line(code, phrase);

        Destinations.MustReceive(text, (Span<char> destination, out int written) => line.TryFormat(destination, out written));
        Destinations.MustReceive(text, (Span<byte> destination, out int written) => line.TryFormat(destination, out written));
    }

    [Theory]
    [MemberData(nameof(Texts))]
    public void TryWrite_AnyRoom_WritesAllOrNothing(int code, string? phrase, string text)
    {
        var line = Line(code, phrase);

        Destinations.MustReceive(text + "\r\n", (Span<byte> destination, out int written) => line.TryWrite(destination, out written));
        line.GetByteCount().Should().Be(Encoding.UTF8.GetByteCount(text) + 2);
    }

    [Theory]
    [MemberData(nameof(Texts))]
    public void WriteTo_ArrayBufferWriter_AppendsTheLine(int code, string? phrase, string text)
    {
        var destination = new ArrayBufferWriter<byte>();
        Line(code, phrase).WriteTo(destination);
        Line(code, phrase).WriteTo(destination);

        Encoding.UTF8.GetString(destination.WrittenSpan).Should().Be($"{text}\r\n{text}\r\n");
    }

    [Theory]
    [MemberData(nameof(Texts))]
    public async Task WriteTo_PipeWriter_IsReadAtTheOtherEnd(int code, string? phrase, string text)
    {
        var pipe = new Pipe();
        Line(code, phrase).WriteTo(pipe.Writer);
        await pipe.Writer.CompleteAsync();

        var result = await pipe.Reader.ReadAsync();
        Encoding.UTF8.GetString(result.Buffer.ToArray()).Should().Be(text + "\r\n");
        SipStatusLine.Read(result.Buffer, out var line, out var consumed).Should().Be(OperationStatus.Done);
        line.Should().Be(Line(code, phrase));
        consumed.Should().Be(result.Buffer.Length);
        await pipe.Reader.CompleteAsync();
    }

    [Fact]
    public async Task WriteTo_PipeWriterOfSmallSegments_IsReadAtTheOtherEnd()
    {
        var pipe = new Pipe(new PipeOptions(minimumSegmentSize: 16));
        for (var code = 100; code <= 699; code++)
        {
            Line(code, code % 2 == 0 ? null : "No. " + code).WriteTo(pipe.Writer);
        }

        await pipe.Writer.CompleteAsync();
        var result = await pipe.Reader.ReadAsync();
        var buffer = result.Buffer;
        buffer.IsSingleSegment.Should().BeFalse();
        for (var code = 100; code <= 699; code++)
        {
            SipStatusLine.Read(buffer, out var line, out var consumed).Should().Be(OperationStatus.Done);
            line.Should().Be(Line(code, code % 2 == 0 ? null : "No. " + code));
            buffer = buffer.Slice(consumed);
        }

        buffer.IsEmpty.Should().BeTrue();
        await pipe.Reader.CompleteAsync();
    }

    // The contract of a writer is to give as much as it is asked for; the line must not get lost where one breaks it.
    [Theory]
    [MemberData(nameof(Texts))]
    public void WriteTo_WriterThatGivesLessThanItIsAskedFor_ThrowsInvalidOperationException(int code, string? phrase, string text)
    {
        var destination = new ShortWriter();
        var phraseBytes = Encoding.UTF8.GetBytes(Line(code, phrase).ReasonPhrase);

        FluentActions.Invoking(() => Line(code, phrase).WriteTo(destination))
            .Should().ThrowExactly<InvalidOperationException>().WithMessage(Throw.WriterTooShort, "of {0}", text);
        FluentActions.Invoking(() => new SipStatusLineView(new SipStatusCode(code), phraseBytes).WriteTo(destination))
            .Should().ThrowExactly<InvalidOperationException>().WithMessage(Throw.WriterTooShort);
        destination.Advances.Should().Be(0);
    }

    private sealed class ShortWriter : IBufferWriter<byte>
    {
        public int Advances { get; private set; }

        public void Advance(int count) => Advances++;

        public Memory<byte> GetMemory(int sizeHint = 0) => new byte[sizeHint - 1];

        public Span<byte> GetSpan(int sizeHint = 0) => GetMemory(sizeHint).Span;
    }

    [Fact]
    public void WriteTo_Null_ThrowsArgumentNullException() =>
        FluentActions.Invoking(() => new SipStatusLine(SipStatusCode.OK).WriteTo(null!))
            .Should().ThrowExactly<ArgumentNullException>().WithParameterName("destination");

    [Fact]
    public void Write_Default_ThrowsInvalidOperationException()
    {
        var room = new byte[100];
        var destination = new ArrayBufferWriter<byte>();

        FluentActions.Invoking(() => default(SipStatusLine).TryWrite(room, out _))
            .Should().ThrowExactly<InvalidOperationException>().WithMessage(Throw.NoStatusLine);
        FluentActions.Invoking(() => default(SipStatusLine).TryWrite([], out _))
            .Should().ThrowExactly<InvalidOperationException>().WithMessage(Throw.NoStatusLine);
        FluentActions.Invoking(() => default(SipStatusLine).WriteTo(destination))
            .Should().ThrowExactly<InvalidOperationException>().WithMessage(Throw.NoStatusLine);
        room.Should().OnlyContain(unit => unit == 0);
        destination.WrittenCount.Should().Be(0);
    }

    [Fact]
    public void TryFormat_Default_WritesNothingAndIsTrue()
    {
        Destinations.MustReceive(
            "", (Span<char> destination, out int written) => default(SipStatusLine).TryFormat(destination, out written));
        Destinations.MustReceive(
            "", (Span<byte> destination, out int written) => default(SipStatusLine).TryFormat(destination, out written));
    }

    [Theory]
    [InlineData("D")]
    [InlineData("X")]
    [InlineData("GG")]
    [InlineData(" ")]
    [InlineData("\0")]
    public void Format_UnknownFormat_ThrowsFormatException(string format)
    {
        var line = new SipStatusLine(SipStatusCode.OK);

        FluentActions.Invoking(() => ((IFormattable)line).ToString(format, null))
            .Should().ThrowExactly<FormatException>().WithMessage(Throw.StatusLineFormats);
        FluentActions.Invoking(() => string.Format(null, $"{{0:{format}}}", line))
            .Should().ThrowExactly<FormatException>().WithMessage(Throw.StatusLineFormats);
    }

    [Fact]
    public void Interpolate_UnknownFormat_ThrowsFormatException() =>
        FluentActions.Invoking(() => $"{new SipStatusLine(SipStatusCode.OK):X}")
            .Should().ThrowExactly<FormatException>().WithMessage(Throw.StatusLineFormats);

    [Theory]
    [MemberData(nameof(RegistrySource.CodesAndPhrases), MemberType = typeof(RegistrySource))]
    public void Write_CanonicalLine_IsTheWireForm(int code, string phrase)
    {
        var line = new SipStatusLine(new SipStatusCode(code));
        var room = new byte[100];

        line.ToString().Should().Be($"SIP/2.0 {code} {phrase}");
        line.TryWrite(room, out var written).Should().BeTrue();
        Encoding.ASCII.GetString(room, 0, written).Should().Be($"SIP/2.0 {code} {phrase}\r\n");
    }

    [Fact]
    public void ToString_CanonicalLine_IsAlwaysTheSameString()
    {
        foreach (var code in RegistrySource.Phrases.Keys)
        {
            var text = new SipStatusLine(new SipStatusCode(code)).ToString();

            new SipStatusLine(new SipStatusCode(code), RegistrySource.Phrases[code]).ToString().Should().BeSameAs(text);
            SipStatusLine.Parse(text + "\r\n").ToString().Should().BeSameAs(text);
        }
    }

    private static SipStatusLine Line(int code, string? phrase) =>
        phrase is null ? new SipStatusLine(new SipStatusCode(code)) : new SipStatusLine(new SipStatusCode(code), phrase);
}
