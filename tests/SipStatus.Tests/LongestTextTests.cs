using System;
using System.Buffers;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using FluentAssertions;
using SipStatus.Tests.Oracle;
using Xunit;

namespace SipStatus.Tests;

/// <summary>
/// Texts of as many units as an <see cref="int"/> can count: an index or a length beyond it must not turn into another number. What is read
/// near the end of such a text must be what is read in a short one.
/// </summary>
public sealed class LongestTextTests : IDisposable
{
    private readonly LongestText<byte> _bytes = new();
    private readonly LongestText<char> _chars = new();

    /// <summary>What stands behind the white space of a line, to the very end of the text.</summary>
    private static readonly string[] s_endsOfLines =
    [
        "", "\r", "\n", "\r\n", "4", "4\r\n", "48", "48\r\n", "486", "486\r", "486\n", "486\r\n", "486\t", "486 ", "486 \r", "486 \r\n", "486 Busy Here\r\n", "486 x\n", "4860",
        "486 %", "486 %4", "486 %41", "486 \u00DC", "486 \u6B63", "486 \U0001F600", "700", "486 x\0", "486\rx", "486 x\r\nVia: SIP/2.0/UDP 192.0.2.1\r\n",
    ];

    public void Dispose()
    {
        _bytes.Dispose();
        _chars.Dispose();
    }

    [Fact]
    public void Grammar_LineAtTheEndOfTheLongestText_IsReadAsInAShortOne()
    {
        foreach (var styles in StylesUnderTest.All)
        {
            foreach (var end in s_endsOfLines)
            {
                SameAsShort<char, Utf16Text>(_chars, end, styles);
                // And with the last character cut, where it has several bytes.
                var bytes = Encoding.UTF8.GetBytes(end);
                for (var length = Math.Max(0, bytes.Length - 3); length <= bytes.Length; length++)
                {
                    SameAsShort<byte, Utf8Text>(_bytes, bytes.AsSpan(0, length), styles);
                }
            }
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData("\r")]
    [InlineData("SIP")]
    [InlineData("SIP;")]
    [InlineData("SIP;cause")]
    [InlineData("SIP;cause=")]
    [InlineData("SIP;cause=486")]
    [InlineData("SIP;cause=486;text=\"")]
    [InlineData("SIP;cause=486;text=\"\\")]
    [InlineData("SIP;cause=486;text=\"\u6B63")]
    [InlineData("SIP;cause=486;text=\"x\"")]
    [InlineData("SIP;x=[")]
    [InlineData("SIP;x=[::1]")]
    [InlineData("SIP;x=y \r\n ")]
    [InlineData("SIP;x=y,")]
    public void Reason_AtTheEndOfTheLongestText_IsReadAsInAShortOne(string end)
    {
        foreach (var styles in new[] { SipReasonStyles.Strict, SipReasonStyles.Lenient })
        {
            ReadReasons<char, Utf16Text>(_chars.EndingWith(end), int.MaxValue - end.Length, styles)
                .Should().Equal(ReadReasons<char, Utf16Text>(end, 0, styles));
            var bytes = Encoding.UTF8.GetBytes(end);
            for (var length = Math.Max(0, bytes.Length - 2); length <= bytes.Length; length++)
            {
                ReadReasons<byte, Utf8Text>(_bytes.EndingWith(bytes.AsSpan(0, length)), int.MaxValue - length, styles)
                    .Should().Equal(ReadReasons<byte, Utf8Text>(bytes.AsSpan(0, length), 0, styles));
            }
        }
    }

    [Fact]
    public void Scanner_LineAtTheEndOfTheLongestBuffer_IsFoundWhereItIs()
    {
        using var zeros = new LongestText<byte>(isReadFromTheStart: true);

        var scanner = new SipStatusScanner(zeros.EndingWith("SIP/2.0 486 Busy Here\r\nSIP/2.0 48"u8), isFinalBlock: false);

        scanner.MoveNext().Should().BeTrue();
        scanner.Current.Offset.Should().Be(int.MaxValue - 33);
        scanner.Current.Line.StatusCode.Should().Be(SipStatusCode.BusyHere);
        scanner.MoveNext().Should().BeFalse();
        scanner.BytesConsumed.Should().Be(int.MaxValue - 10);
    }

    [Fact]
    public void Offset_OfAnErrorBehindMoreThanAnIntCounts_IsTheGreatestNumber()
    {
        var error = new SipStatusLineError(SipStatusLineErrorKind.StatusCode, 8);

        error.Behind(int.MaxValue - 9L).Offset.Should().Be(int.MaxValue - 1);
        error.Behind(int.MaxValue - 8L).Offset.Should().Be(int.MaxValue);
        error.Behind(1L << 32).Should().Be(new SipStatusLineError(SipStatusLineErrorKind.StatusCode, int.MaxValue));
        default(SipStatusLineError).Behind(1L << 32).Should().Be(default(SipStatusLineError));
    }

    [Fact]
    public void GetByteCount_OfTheLongestPhraseAndOneMore_IsRightOrOverflows()
    {
        const int LongestPhrase = int.MaxValue - 14;
        StatusLineLayout.WireLength(0).Should().Be(14);
        StatusLineLayout.WireLength(LongestPhrase).Should().Be(int.MaxValue);
        FluentActions.Invoking(() => StatusLineLayout.WireLength(LongestPhrase + 1L)).Should().ThrowExactly<OverflowException>();
        FluentActions.Invoking(() => StatusLineLayout.WireLength(3L * int.MaxValue)).Should().ThrowExactly<OverflowException>();
    }

    [Fact]
    public void Message_OfAnItemAtTheEndOfTheLongestText_QuotesTheItem()
    {
        var error = new StatusCodeSetError(StatusCodeSetError.Item, int.MaxValue - 3, int.MaxValue - 1);

        using var chars = new LongestText<char>(isReadFromTheStart: true);

        var ofChars = FluentActions.Invoking(() => StatusCodeSetThrow.BadText(error, chars.EndingWith("48y")));
        var ofBytes = FluentActions.Invoking(() => StatusCodeSetThrow.BadText(error, _bytes.EndingWith("48y"u8)));

        const string Expected = "Not a set of SIP Status-Codes: item \"48y\": * at offset 2147483646 of \"...*48y\".";
        ofChars.Should().ThrowExactly<FormatException>().WithMessage(Expected);
        ofBytes.Should().ThrowExactly<FormatException>().WithMessage(Expected);
    }

    [Fact]
    public void Write_IntoTheLongestSpan_WritesItsBeginning()
    {
        using var bytes = new LongestText<byte>(isReadFromTheStart: true);
        using var chars = new LongestText<char>(isReadFromTheStart: true);
        var line = new SipStatusLine(SipStatusCode.BusyHere, "B\u00FCsy");
        var text = line.ToString();
        var utf8 = Encoding.UTF8.GetBytes(text);

        line.TryWrite(bytes.Whole, out var written).Should().BeTrue();
        bytes.Whole[..written].ToArray().Should().Equal([.. utf8, .. "\r\n"u8]);
        line.TryFormat(bytes.Whole, out written).Should().BeTrue();
        bytes.Whole[..written].ToArray().Should().Equal(utf8);
        line.TryFormat(chars.Whole, out written).Should().BeTrue();
        chars.Whole[..written].ToString().Should().Be(text);
        SipStatusLineView.TryParse(utf8, out var view).Should().BeTrue();
        view.TryWrite(bytes.Whole, out written).Should().BeTrue();
        bytes.Whole[..written].ToArray().Should().Equal([.. utf8, .. "\r\n"u8]);
        SipStatusCode.BusyHere.TryFormat(chars.Whole, out written).Should().BeTrue();
        chars.Whole[..written].ToString().Should().Be("486 Busy Here");
        SipStatusCodeSet.Parse("5xx").TryFormat(bytes.Whole, out written).Should().BeTrue();
        bytes.Whole[..written].ToArray().Should().Equal("5xx"u8.ToArray());
        SipReason.Parse("Q.850;cause=16").TryFormat(chars.Whole, out written).Should().BeTrue();
        chars.Whole[..written].ToString().Should().Be("Q.850;cause=16");
    }

    // The same megabytes over and over, so that they take no memory.
    [Theory]
    [InlineData("SIP/2.0 486 Busy Here\r\n")]
    [InlineData("\r\nSIP/2.0 486 Not now\r\n")]
    [InlineData("SIP/2.0 486 x", "y\r\nVia: z")]
    public void Read_SequenceLongerThanAnIntCounts_ReadsItsLine(params string[] pieces)
    {
        var zeros = new byte[1 << 26];
        var sequence = Segments.Sequence([.. pieces.Select(Encoding.ASCII.GetBytes), .. Enumerable.Repeat(zeros, 40)]);
        sequence.Length.Should().BeGreaterThan(int.MaxValue);
        var lineEnd = string.Concat(pieces).LastIndexOf("\r\n", StringComparison.Ordinal) + 2;

        foreach (var isFinalBlock in new[] { false, true })
        {
            SipStatusLine.Read(
                    sequence, SipStatusLineStyles.Strict, out var line, out long consumed, out _, maxLength: int.MaxValue, isFinalBlock)
                .Should().Be(OperationStatus.Done);
            (line.StatusCode, consumed).Should().Be((SipStatusCode.BusyHere, lineEnd));
        }
    }

    // In parts as long as an int can count the bytes of; here in short ones.
    [Theory]
    [InlineData("")]
    [InlineData("a")]
    [InlineData("abc\u00DC\u6B63\U0001F600\U0001F600x")]
    public void ByteCount_InPartsOfAnyLength_IsThatOfTheWhole(string text)
    {
        for (var longestPart = 2; longestPart <= 12; longestPart++)
        {
            Utf8Text.ByteCount(text, longestPart).Should().Be(Encoding.UTF8.GetByteCount(text));
        }
    }

    private static void SameAsShort<TUnit, TEncoding>(LongestText<TUnit> text, ReadOnlySpan<TUnit> end, SipStatusLineStyles styles)
        where TUnit : unmanaged
        where TEncoding : struct, IEncoding<TUnit>
    {
        var start = int.MaxValue - end.Length;
        var parts = StatusLineGrammar.MatchFromStatusCode<TUnit, TEncoding>(text.EndingWith(end), start, styles);
        var expected = StatusLineGrammar.MatchFromStatusCode<TUnit, TEncoding>(end, 0, styles);

        (parts.Outcome, parts.StatusCode, parts.PhraseLength, parts.Error.Kind, parts.Length - start)
            .Should().Be((expected.Outcome, expected.StatusCode, expected.PhraseLength, expected.Error.Kind, expected.Length));
        if (expected.Outcome is StatusLineOutcome.Open or StatusLineOutcome.LineEnded)
        {
            (parts.PhraseStart - start).Should().Be(expected.PhraseStart);
        }
    }

    // What the reader comes by, counted from where it began.
    private static List<string> ReadReasons<TUnit, TEncoding>(ReadOnlySpan<TUnit> text, int start, SipReasonStyles styles)
        where TUnit : unmanaged
        where TEncoding : struct, IEncoding<TUnit>
    {
        var found = new List<string>();
        var reader = new ReasonReader<TUnit, TEncoding>(text, styles, start);
        do
        {
            if (reader.TryReadProtocol(out var protocolStart, out var length))
            {
                found.Add($"{protocolStart - start} {length}");
            }

            while (reader.TryReadParameter(out var parameter))
            {
                found.Add($"{parameter.NameStart - start} {parameter.NameLength} {parameter.ValueStart - start} {parameter.ValueLength} {parameter.Form}");
            }
        }
        while (reader.TryReadComma());

        found.Add($"{reader.Position - start} {reader.Fault}");
        return found;
    }
}
