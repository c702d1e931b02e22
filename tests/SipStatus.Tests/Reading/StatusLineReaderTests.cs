using System;
#if !LIBRARY_NETSTANDARD
using System.Runtime.Intrinsics;
#endif
using System.Text;
using FluentAssertions;
using Xunit;

namespace SipStatus.Tests.Reading;

/// <summary>
/// Each of the three tiers without the others: what one of them does not recognise the next one reads, and nobody would see that it is
/// slow.
/// </summary>
public class StatusLineReaderTests
{
    private const int LongestOrdinaryLine = 512;

#if LIBRARY_NETSTANDARD
    private static bool HasBlocks => false;
#else
    private static bool HasBlocks => Vector128.IsHardwareAccelerated;
#endif

    [Fact]
    public void CanonicalLine_OfEveryCode_IsRecognised()
    {
        foreach (var info in SipStatusRegistry.All)
        {
            var text = $"SIP/2.0 {info.StatusCode.Value} {info.ReasonPhrase}";

            IsCanonical(text, out var isWire).Should().BeTrue();
            isWire.Should().BeFalse();
            IsCanonical(text + "\r\n", out isWire).Should().BeTrue();
            isWire.Should().BeTrue();
            IsCanonical(text + "\r\nVia:", out isWire).Should().BeFalse();
            isWire.Should().BeTrue();
        }
    }

    // One unit of the line is another one, or missing, or stands for two.
    [Fact]
    public void CanonicalLine_OfEveryOtherText_IsNotRecognised()
    {
        foreach (var info in SipStatusRegistry.All)
        {
            var text = $"SIP/2.0 {info.StatusCode.Value} {info.ReasonPhrase}\r\n";
            for (var i = 0; i < text.Length; i++)
            {
                foreach (var other in new[] { (char)(text[i] ^ 0x20), (char)(text[i] ^ 1), '\uFFFD', (char)(text[i] + 0x100) })
                {
                    IsCanonical(text.Remove(i) + other + text.Substring(i + 1), out var isWire).Should().BeFalse();
                    isWire.Should().BeFalse();
                }

                IsCanonical(text.Remove(i, 1), out var isAnyWire).Should().BeFalse();
                isAnyWire.Should().BeFalse();
                IsCanonical(text.Remove(i), out isAnyWire).Should().Be(i == text.Length - 2);
                isAnyWire.Should().BeFalse();
            }
        }
    }

    [Theory]
    [InlineData(SipStatusLineStyles.Strict)]
    [InlineData(SipStatusLineStyles.AllowFreePhrase)]
    public void OrdinaryLine_OfEveryLength_IsRecognisedWhereThereAreBlocks(SipStatusLineStyles styles)
    {
        for (var length = 13; length <= LongestOrdinaryLine + 3; length++)
        {
            var text = Encoding.ASCII.GetBytes("SIP/2.0 699 ".PadRight(length, 'x'));
            var wire = Encoding.ASCII.GetBytes("SIP/2.0 699 ".PadRight(length, 'x') + "\r\n");

            OrdinaryLine.IsText(text, styles, out var code, out var end)
                .Should().Be(HasBlocks && length is >= 16 and <= LongestOrdinaryLine);
            (code, end).Should().Be(HasBlocks && length >= 16 ? (699, Math.Min(length, LongestOrdinaryLine)) : (0, 0));
            OrdinaryLine.IsText(wire, styles, out _, out _).Should().Be(HasBlocks && length is >= 14 and <= LongestOrdinaryLine);
            var fits = HasBlocks && length + 2 is >= 16 and <= LongestOrdinaryLine;
            OrdinaryLine.IsWire(wire, styles, int.MaxValue, out code, out end).Should().Be(fits);
            (fits ? (code, end) : (699, length)).Should().Be((699, length));
            OrdinaryLine.IsWire(wire, styles, length + 2, out _, out _).Should().Be(fits);
            OrdinaryLine.IsWire(wire, styles, length + 1, out _, out _).Should().BeFalse();
            OrdinaryLine.IsWire(wire, styles, 0, out _, out _).Should().BeFalse();
            OrdinaryLine.IsWire(wire, styles, -1, out _, out _).Should().BeFalse();
            OrdinaryLine.IsWire(text, styles, int.MaxValue, out _, out _).Should().BeFalse();
        }
    }

    [Theory]
    [InlineData("SIP/2.0 100 phrase", true)]
    [InlineData("SIP/2.0 699 phrase", true)]
    [InlineData("SIP/2.0 190 phrase", true)]
    [InlineData("SIP/2.0 109 phrase", true)]
    [InlineData("SIP/2.0 099 phrase", false)]
    [InlineData("SIP/2.0 700 phrase", false)]
    [InlineData("SIP/2.0 /00 phrase", false)]
    [InlineData("SIP/2.0 1:0 phrase", false)]
    [InlineData("SIP/2.0 1/0 phrase", false)]
    [InlineData("SIP/2.0 10: phrase", false)]
    [InlineData("SIP/2.0 10/ phrase", false)]
    [InlineData("SIP/2.0 100_phrase", false)]
    [InlineData("SIP/2.0_100 phrase", false)]
    [InlineData("SIP/2.1 100 phrase", false)]
    [InlineData("sip/2.0 100 phrase", false)]
    [InlineData("SIP/2.0 100 100%25", true)]
    [InlineData("SIP/2.0 100 100%2", false)]
    [InlineData("SIP/2.0 100 100%2g", false)]
    [InlineData("SIP/2.0 100 100%g2", false)]
    [InlineData("SIP/2.0 100 \u6B63\u5FD9", true)]
    [InlineData("SIP/2.0 100 \u6B63\u5FD9\u6B63\u5FD9", true)]
    [InlineData("SIP/2.0 100 \u6B63\u5FD9\u6B63\u5FD9\r\n", true)]
    [InlineData("SIP/2.0 100 \"phrase\"", false)]
    [InlineData("SIP/2.0 100 phrase\r\r", false)]
    [InlineData("SIP/2.0 100 phrase\n\n", false)]
    [InlineData("SIP/2.0 100 phrase\r", false)]
    [InlineData("SIP/2.0 100 phrase\r\n\r\n", false)]
    public void OrdinaryLine_OfOneText_IsRecognisedWhereItIsOne(string text, bool isLine) =>
        OrdinaryLine.IsText(Encoding.UTF8.GetBytes(text), SipStatusLineStyles.Strict, out _, out _).Should().Be(isLine && HasBlocks);

    // The grammar alone reads what the tiers before it leave to nobody.
    [Fact]
    public void StatusLineGrammar_OfEveryCanonicalLine_ReadsItToo()
    {
        foreach (var info in SipStatusRegistry.All)
        {
            var text = $"SIP/2.0 {info.StatusCode.Value} {info.ReasonPhrase}\r\n";
            var ofChars = StatusLineGrammar.Match<char, Utf16Text>(text.AsSpan(), SipStatusLineStyles.Strict);
            var ofBytes = StatusLineGrammar.Match<byte, Utf8Text>(Encoding.UTF8.GetBytes(text), SipStatusLineStyles.Strict);

            foreach (var parts in new[] { ofChars, ofBytes })
            {
                (parts.Outcome, parts.StatusCode, parts.PhraseStart, parts.PhraseLength, parts.Length).Should().Be(
                    (StatusLineOutcome.LineEnded, info.StatusCode.Value, 12, info.ReasonPhrase.Length, text.Length));
            }
        }
    }

    // The same of bytes and of characters.
    private static bool IsCanonical(string text, out bool isWire)
    {
        var utf8Text = Encoding.UTF8.GetBytes(text);
        var isText = CanonicalLine.IsText<char, Utf16Text>(text.AsSpan(), out _);
        isWire = CanonicalLine.IsWire<char, Utf16Text>(text.AsSpan(), out _);

        CanonicalLine.IsText<byte, Utf8Text>(utf8Text, out _).Should().Be(isText);
        CanonicalLine.IsWire<byte, Utf8Text>(utf8Text, out _).Should().Be(isWire);
        return isText;
    }
}
