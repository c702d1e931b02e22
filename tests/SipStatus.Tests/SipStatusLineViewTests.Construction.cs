using System;
using System.Buffers;
using System.Linq;
using System.Text;
using FluentAssertions;
using Xunit;

namespace SipStatus.Tests;

/// <summary>Views of a code and a phrase, and views written to the wire.</summary>
public partial class SipStatusLineViewTests
{
    private static readonly SipStatusCode s_busy = SipStatusCode.BusyHere;

    /// <summary>What a phrase must not be: the bytes, and the index of the first wrong one.</summary>
    public static TheoryData<byte[], int> RefusedPhrases => new()
    {
        { [0], 0 },
        { [.. "OK\r\n"u8], 2 },
        { [.. "OK\n"u8], 2 },
        { [.. "a\u001Bb"u8], 1 },
        { [.. "\u6B63"u8, 0x7F], 3 },
        { [0x80], 0 },
        { [0xFF], 0 },
        { [.. "a"u8, 0xC3], 1 },
        { [.. "a"u8, 0xC3, 0x28], 1 },
        { [0xC0, 0x80], 0 },
        { [.. "\u6B63"u8, 0xED, 0xA0, 0x80], 3 },
        { [0xF0, 0x9F, 0x98], 0 },
        { [0xF4, 0x90, 0x80, 0x80], 0 },
    };

    public static TheoryData<string> Phrases =>
        ["", " ", "\t", "Busy Here", "busy here", "Nobody \"Home\" 100%", "\u6B63\u5FD9", "\u0085 \u2028", "a\U0001F600"];

    [Theory]
    [MemberData(nameof(Phrases))]
    public void Constructor_AnyPhrase_KeepsItsBytesWhereTheyAre(string phrase)
    {
        var bytes = Encoding.UTF8.GetBytes(phrase);

        var view = new SipStatusLineView(s_busy, bytes);

        view.StatusCode.Should().Be(s_busy);
        (view.ReasonPhrase == bytes.AsSpan()).Should().BeTrue("they are the same memory");
        view.ReasonPhraseOffset.Should().Be(0);
        view.ToStatusLine().Should().Be(new SipStatusLine(s_busy, phrase));
        SipStatusLineView.TryCreate(s_busy, bytes, out var same).Should().BeTrue();
        same.StatusCode.Should().Be(s_busy);
        (same.ReasonPhrase == bytes.AsSpan()).Should().BeTrue("they are the same memory");
        same.ReasonPhraseOffset.Should().Be(0);
    }

    [Theory]
    [MemberData(nameof(RefusedPhrases))]
    public void Constructor_PhraseThatIsNone_ThrowsArgumentException(byte[] phrase, int index)
    {
        FluentActions.Invoking(() => { _ = new SipStatusLineView(s_busy, phrase); })
            .Should().ThrowExactly<ArgumentException>()
            .WithParameterName("utf8Phrase")
            .WithMessage($"{Throw.PhraseBytesWouldSplit} One stands at index {index}.*");

        SipStatusLineView.TryCreate(s_busy, phrase, out var view).Should().BeFalse();
        view.StatusCode.Should().Be(default(SipStatusCode));
        view.ReasonPhrase.IsEmpty.Should().BeTrue();
    }

    [Fact]
    public void Constructor_EveryByteInAPhrase_IsTakenWhereTheLineTakesItsCharacter()
    {
        for (var unit = 0; unit < 0x80; unit++)
        {
            var phrase = $"a{(char)unit}b";
            var isTaken = SipStatusLine.TryCreate(s_busy, phrase, out _);

            SipStatusLineView.TryCreate(s_busy, Encoding.ASCII.GetBytes(phrase), out _).Should().Be(isTaken, "of U+{0:X4}", unit);
            isTaken.Should().Be(unit is '\t' or (>= 0x20 and <= 0x7E));
        }
    }

    [Fact]
    public void Constructor_DefaultCode_ThrowsArgumentOutOfRangeException()
    {
        FluentActions.Invoking(() => { _ = new SipStatusLineView(default, "OK"u8); })
            .Should().ThrowExactly<ArgumentOutOfRangeException>().WithParameterName("statusCode").WithMessage(Throw.NoStatusCode + "*");

        SipStatusLineView.TryCreate(default, "OK"u8, out var view).Should().BeFalse();
        view.ReasonPhrase.IsEmpty.Should().BeTrue();
    }

    [Theory]
    [MemberData(nameof(Phrases))]
    public void TryWrite_AnyRoom_WritesAllOrNothing(string phrase)
    {
        var bytes = Encoding.UTF8.GetBytes(phrase);
        var wire = $"SIP/2.0 486 {phrase}\r\n";

        Destinations.MustReceive(
            wire, (Span<byte> destination, out int written) => new SipStatusLineView(s_busy, bytes).TryWrite(destination, out written));

        new SipStatusLineView(s_busy, bytes).GetByteCount().Should().Be(Encoding.UTF8.GetByteCount(wire));
        var writer = new ArrayBufferWriter<byte>();
        new SipStatusLineView(s_busy, bytes).WriteTo(writer);
        new SipStatusLineView(s_busy, bytes).WriteTo(writer);
        Encoding.UTF8.GetString(writer.WrittenSpan).Should().Be(wire + wire);
    }

    [Fact]
    public void TryWrite_BytesThatAreNotUtf8_GoOutAsTheyCame()
    {
        byte[] source = [.. "\r\nsip/2.0 \t499\t"u8, 0xC3, 0x28, 0xFF, .. "\"\nVia: x"u8];
        SipStatusLineView.Read(source, SipStatusLineStyles.Lenient, out var view, out _, out _).Should().Be(OperationStatus.Done);

        var destination = new byte[view.GetByteCount()];
        view.TryWrite(destination, out var written).Should().BeTrue();

        written.Should().Be(destination.Length);
        destination.Should().Equal([.. "SIP/2.0 499 "u8, 0xC3, 0x28, 0xFF, .. "\"\r\n"u8]);
    }

    [Fact]
    public void TryWrite_OverTheBufferOfThePhrase_WritesWhatThePhraseWas()
    {
        const int Room = 40;
        for (var phraseStart = 0; phraseStart <= Room; phraseStart++)
        {
            var buffer = new byte[2 * Room];
            "Nobody Home"u8.CopyTo(buffer.AsSpan(phraseStart));

            new SipStatusLineView(s_busy, buffer.AsSpan(phraseStart, 11)).TryWrite(buffer, out var written).Should().BeTrue();

            Encoding.ASCII.GetString(buffer, 0, written).Should().Be("SIP/2.0 486 Nobody Home\r\n", "the phrase stood at {0}", phraseStart);
        }
    }

    [Fact]
    public void Write_DefaultView_ThrowsInvalidOperationException()
    {
        FluentActions.Invoking(() => default(SipStatusLineView).TryWrite(new byte[100], out _))
            .Should().ThrowExactly<InvalidOperationException>().WithMessage(Throw.NoStatusLine);
        FluentActions.Invoking(() => default(SipStatusLineView).WriteTo(new ArrayBufferWriter<byte>()))
            .Should().ThrowExactly<InvalidOperationException>().WithMessage(Throw.NoStatusLine);
        default(SipStatusLineView).GetByteCount().Should().Be(0);
    }

    [Fact]
    public void WriteTo_Null_ThrowsArgumentNullException() =>
        FluentActions.Invoking(() => new SipStatusLineView(s_busy, "OK"u8).WriteTo(null!))
            .Should().ThrowExactly<ArgumentNullException>().WithParameterName("destination");

    [Fact]
    public void WriteTo_EveryCanonicalLine_IsTheWireFormOfTheLine()
    {
        foreach (var info in SipStatusRegistry.All)
        {
            var expected = new byte[100];
            new SipStatusLine(info.StatusCode).TryWrite(expected, out var length);
            var writer = new ArrayBufferWriter<byte>();

            new SipStatusLineView(info.StatusCode, Encoding.ASCII.GetBytes(info.ReasonPhrase)).WriteTo(writer);

            writer.WrittenSpan.ToArray().Should().Equal(expected.Take(length));
        }
    }
}
