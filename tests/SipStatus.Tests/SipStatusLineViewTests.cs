using System;
using System.Buffers;
using System.Text;
using FluentAssertions;
using Xunit;

namespace SipStatus.Tests;

public partial class SipStatusLineViewTests
{
    [Theory]
    [MemberData(nameof(StatusLineCases.InUtf8), MemberType = typeof(StatusLineCases))]
    public void TryParse_Utf8WithinALargerBuffer_GivesTheLineOrTheError(StatusLineCase row)
    {
        foreach (var styles in row.Styles)
        {
            foreach (var utf8Text in Surroundings.Around(row.Utf8!))
            {
                var parsed = SipStatusLineView.TryParse(utf8Text.AsSpan(), styles, out var view, out var error);
                Answer.Of(parsed, view.ToStatusLine(), error).MustBe(row.InUtf8, row, styles, $"within {utf8Text.Array![0]:X2}");
            }

            SipStatusLineView.TryParse(row.Utf8, styles, out _).Should().Be(row.IsValid);
        }
    }

    [Theory]
    [MemberData(nameof(WireCases.Rows), MemberType = typeof(WireCases))]
    public void Read_SpanWithinALargerBuffer_GivesTheAnswer(WireCase row)
    {
        foreach (var styles in row.Styles)
        {
            foreach (var source in Surroundings.Around(row.Source))
            {
                var status = SipStatusLineView.Read(source.AsSpan(), styles, out var view, out var consumed, out var error);
                Answer.Of(status, view.ToStatusLine(), consumed, error).MustBe(row.Expected, row, styles, $"within {source.Array![0]:X2}");
            }
        }
    }

    [Theory]
    [InlineData("SIP/2.0 486 Busy Here\r\n", 12, 9)]
    [InlineData("SIP/2.0 486 Nobody Home\r\n", 12, 11)]
    [InlineData("\r\n\r\nSIP/2.0 486 Nobody Home\r\nVia: x", 16, 11)]
    [InlineData("SIP/2.0 486 \u6B63\u5FD9\r\n", 12, 6)]
    [InlineData("SIP/2.0 486 \r\n", 12, 0)]
    [InlineData("\r\nSIP/2.0 486\r\n", 13, 0)]
    public void ReasonPhrase_OfALineThatWasRead_IsASliceOfTheInput(string source, int offset, int length)
    {
        var bytes = Encoding.UTF8.GetBytes(source);

        SipStatusLineView.Read(bytes, out var view, out _).Should().Be(OperationStatus.Done);

        view.ReasonPhraseOffset.Should().Be(offset);
        (view.ReasonPhrase == bytes.AsSpan(offset, length)).Should().BeTrue("they are the same memory");
    }

    [Theory]
    [InlineData("SIP/2.0 486 Busy Here")]
    [InlineData("SIP/2.0 486 Nobody Home\r\n")]
    public void ReasonPhrase_OfALineThatWasParsed_IsASliceOfTheInput(string text)
    {
        var bytes = Encoding.UTF8.GetBytes(text);

        SipStatusLineView.TryParse(bytes, out var view).Should().BeTrue();

        bytes.AsSpan().Overlaps(view.ReasonPhrase, out var elementOffset).Should().BeTrue();
        elementOffset.Should().Be(12);
        Encoding.UTF8.GetString(view.ReasonPhrase).Should().Be(text.TrimEnd()[12..]);
    }

    [Fact]
    public void ReasonPhrase_BytesThatAreNotUtf8_AreKept()
    {
        byte[] source = [.. "SIP/2.0 200 "u8, 0xC3, 0x28, 0xFF, .. "\r\n"u8];

        SipStatusLineView.Read(source, out var view, out _).Should().Be(OperationStatus.Done);

        Convert.ToHexString(view.ReasonPhrase).Should().Be("C328FF");
        view.ToStatusLine().ReasonPhrase.Should().Be("\uFFFD(\uFFFD");
    }

    [Theory]
    [InlineData("SIP/2.0 486 Busy Here")]
    [InlineData("SIP/2.0 486 Nobody Home")]
    [InlineData("SIP/2.0 499 ")]
    [InlineData("SIP/2.0 486 \u6B63\u5FD9")]
    public void ToString_AnyLine_IsTheTextForm(string text)
    {
        SipStatusLineView.TryParse(Encoding.UTF8.GetBytes(text.Replace("SIP", "sip", StringComparison.Ordinal)), out var view)
            .Should().BeTrue();

        view.ToString().Should().Be(text);
        view.ToStatusLine().ToString().Should().Be(text);
    }

    [Fact]
    public void ToStatusLine_AfterTheBufferChanges_IsTheSame()
    {
        var buffer = "SIP/2.0 486 Nobody Home\r\n"u8.ToArray();
        SipStatusLineView.Read(buffer, out var view, out _);
        var line = view.ToStatusLine();

        Array.Fill(buffer, (byte)'x');

        line.ToString().Should().Be("SIP/2.0 486 Nobody Home");
    }

    [Fact]
    public void Default_EveryMember_IsNoLine()
    {
        var view = default(SipStatusLineView);

        view.StatusCode.Should().Be(default(SipStatusCode));
        view.ReasonPhrase.IsEmpty.Should().BeTrue();
        view.ToString().Should().BeEmpty();
        view.ReasonPhraseOffset.Should().Be(0);
        view.ToStatusLine().Should().Be(default(SipStatusLine));
    }

    [Theory]
    [InlineData("SIP/2.0 100", true)]
    [InlineData("SIP/2.0 100 \"", true)]
    [InlineData("SIP/2.0  100 x", false)]
    [InlineData("SIP/2.0 100 x\n", false)]
    public void WithoutStyles_IsDefault(string text, bool isLine)
    {
        SipStatusLineView.TryParse(Encoding.UTF8.GetBytes(text), out var view).Should().Be(isLine);
        view.StatusCode.Value.Should().Be(isLine ? 100 : 0);

        var status = SipStatusLineView.Read(Encoding.UTF8.GetBytes(text + "\r\n"), out view, out var consumed);
        status.Should().Be(isLine ? OperationStatus.Done : OperationStatus.InvalidData);
        view.StatusCode.Value.Should().Be(isLine ? 100 : 0);
        consumed.Should().Be(isLine ? text.Length + 2 : 0);
    }
}
