using System;
using System.Buffers;
using System.Linq;
using System.Text;
using FluentAssertions;
using Xunit;
using static SipStatus.SipStatusLineErrorKind;

namespace SipStatus.Tests;

/// <summary>
/// <c>Read</c> where nothing follows: the body of a NOTIFY that tells how a REFER went (<c>message/sipfrag</c>, RFC 3420), a line cut out
/// of a log, the end of a file.
/// </summary>
public partial class SipStatusLineTests
{
    private const SipStatusLineStyles MissingSpace = SipStatusLineStyles.AllowMissingSpace;
    private const SipStatusLineStyles FreePhrase = SipStatusLineStyles.AllowFreePhrase;
    private const SipStatusLineStyles LineFeed = SipStatusLineStyles.AllowLineFeed;

    /// <summary>Texts of ASCII, the line in them and how much of them it takes, the styles it needs.</summary>
    public static TheoryData<string, int, string, int, SipStatusLineStyles> FinalLines => new()
    {
        { "SIP/2.0 100 Trying", 100, "Trying", 18, SipStatusLineStyles.Strict },
        { "SIP/2.0 100 Trying\r\n", 100, "Trying", 20, SipStatusLineStyles.Strict },
        { "SIP/2.0 100 Trying\n", 100, "Trying", 19, LineFeed },
        { "SIP/2.0 200 OK\r\nContact: <sip:alice@192.0.2.1>\r\n", 200, "OK", 16, SipStatusLineStyles.Strict },
        { "SIP/2.0 200 OK\nContact: <sip:alice@192.0.2.1>", 200, "OK", 15, LineFeed },
        { "SIP/2.0 603 Not today\r\n\r\n", 603, "Not today", 23, SipStatusLineStyles.Strict },
        { "SIP/2.0 603 Not today", 603, "Not today", 21, SipStatusLineStyles.Strict },
        { "SIP/2.0 603 Not \"today\"", 603, "Not \"today\"", 23, FreePhrase },
        { "SIP/2.0 503 ", 503, "", 12, SipStatusLineStyles.Strict },
        { "SIP/2.0 503", 503, "", 11, MissingSpace },
        { "SIP/2.0 503\r\n", 503, "", 13, MissingSpace },
        { "\r\nSIP/2.0 100 Trying", 100, "Trying", 20, SipStatusLineStyles.Strict },
        { "sip/2.0 486 Busy Here", 486, "Busy Here", 21, SipStatusLineStyles.Strict },
        { "SIP/2.0\t \t486\tBusy Here", 486, "Busy Here", 23, SipStatusLineStyles.AllowExtraWhiteSpace },
    };

    /// <summary>Texts of ASCII that merely end too early, and the error where they do; the style that would read them.</summary>
    public static TheoryData<string, SipStatusLineErrorKind, int, SipStatusLineStyles?> UnfinishedLines => new()
    {
        { "", SipVersion, 0, null },
        { "\r\n", SipVersion, 2, null },
        { "\r\n\r\nSIP/", SipVersion, 8, null },
        { "\r", LineEnd, 1, null },
        { "\r\n\r", LineEnd, 3, null },
        { "SIP/2.0", Space, 7, null },
        { "SIP/2.0 ", StatusCode, 8, null },
        { "SIP/2.0 20", StatusCode, 10, null },
        { "SIP/2.0 200", Space, 11, MissingSpace },
        { "SIP/2.0 200 %", SipStatusLineErrorKind.ReasonPhrase, 13, FreePhrase },
        { "SIP/2.0 200 %4", SipStatusLineErrorKind.ReasonPhrase, 14, FreePhrase },
        { "SIP/2.0 200 OK\r", LineEnd, 15, null },
    };

    // A line over segments is copied together, first 512 bytes of it, then four times as many: about there a line must not be cut.
    [Theory]
    [InlineData(500)]
    [InlineData(511)]
    [InlineData(512)]
    [InlineData(513)]
    [InlineData(2047)]
    [InlineData(2048)]
    [InlineData(2049)]
    [InlineData(8190)]
    public void Read_FinalBlockWithALongLineInSegments_IsTheWholeLine(int length)
    {
        var text = "SIP/2.0 200 ".PadRight(length, 'x');
        foreach (var (source, consumed) in new[] { (text, length), (text + "\r\n", length + 2), ($"{text}\r\n{text}", length + 2) })
        {
            foreach (var segment in new[] { 7, 512 })
            {
                var sequence = Sequences.InChunksOf(segment, Encoding.ASCII.GetBytes(source));

                SipStatusLine.Read(sequence, SipStatusLineStyles.Strict, out var line, out var read, out _, isFinalBlock: true)
                    .Should().Be(OperationStatus.Done);
                line.ToString().Should().Be(text);
                read.Should().Be(consumed);
            }
        }
    }

    [Theory]
    [MemberData(nameof(FinalLines))]
    public void Read_FinalBlockWithALine_IsDoneInEveryFormOfTheSource(
        string text, int code, string phrase, int consumed, SipStatusLineStyles needed)
    {
        foreach (var styles in StylesUnderTest.Where(with: needed, without: SipStatusLineStyles.Strict))
        {
            FinalReadMustBe(text, styles, Answer.Done(code, phrase, consumed));
        }
    }

    [Theory]
    [MemberData(nameof(UnfinishedLines))]
    public void Read_FinalBlockThatEndsTooEarly_IsInvalidAtItsEnd(
        string text, SipStatusLineErrorKind kind, int offset, SipStatusLineStyles? reading)
    {
        var skipped = text.Length - text.TrimStart('\n', '\r').Length;
        var consumed = skipped / 2 * 2;
        foreach (var styles in StylesUnderTest.Where(with: SipStatusLineStyles.Strict, without: reading ?? SipStatusLineStyles.Strict))
        {
            FinalReadMustBe(text, styles, Answer.Invalid(kind, offset, consumed));

            SipStatusLine.Read(Utf8(text), styles, out _, out var consumedSoFar, out _)
                .Should().Be(System.Buffers.OperationStatus.NeedMoreData);
            consumedSoFar.Should().Be(consumed);
        }
    }

    [Theory]
    [InlineData(18, true)]
    [InlineData(17, false)]
    public void Read_FinalLineWithoutLineEnd_IsBoundedByItsOwnLength(int maxLength, bool isDone)
    {
        var expected = isDone ? Answer.Done(100, "Trying", 20) : Answer.Invalid(LineTooLong, maxLength + 2, consumed: 2);

        FinalReadMustBe("\r\nSIP/2.0 100 Trying", SipStatusLineStyles.Strict, expected, maxLength);
    }

    [Fact]
    public void Read_CharactersOfTheTable_GiveTheAnswerOfTheirBytes()
    {
        foreach (var row in WireCases.All.Where(row => row.Source.All(unit => unit < 0x80)))
        {
            foreach (var styles in row.Styles)
            {
                foreach (var source in Surroundings.Around(Encoding.ASCII.GetString(row.Source)))
                {
                    var status = SipStatusLine.Read(source.AsSpan(), styles, out var line, out var consumed, out var error);
                    Answer.Of(status, line, consumed, error).MustBe(row.Expected, row, styles, "in characters");
                }
            }
        }
    }

    [Theory]
    [InlineData("SIP/2.0 486 \u6B63\u5FD9\r\nVia: x", "\u6B63\u5FD9", 16)]
    [InlineData("SIP/2.0 486 a\U0001F600\r\n", "a\U0001F600", 17)]
    public void Read_CharactersBeyondAscii_AreCountedAsCharacters(string text, string phrase, int charsConsumed)
    {
        SipStatusLine.Read(text, out var line, out var consumed).Should().Be(System.Buffers.OperationStatus.Done);

        line.ReasonPhrase.Should().Be(phrase);
        consumed.Should().Be(charsConsumed);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    [InlineData(int.MinValue)]
    public void Read_CharactersWithBoundLessThanOne_ThrowsArgumentOutOfRangeException(int bound) =>
        FluentActions.Invoking(() => SipStatusLine.Read("SIP/2.0 200 OK\r\n", SipStatusLineStyles.Default, out _, out _, out _, bound))
            .Should().ThrowExactly<ArgumentOutOfRangeException>().WithParameterName("maxLength").Which.ActualValue.Should().Be(bound);

    private static void FinalReadMustBe(string text, SipStatusLineStyles styles, Answer expected, int maxLength = 8192)
    {
        var what = StatusLineCase.Visible(text);
        var bytes = Utf8(text);

        var status = SipStatusLine.Read(bytes, styles, out var line, out var consumed, out var error, maxLength, isFinalBlock: true);
        Answer.Of(status, line, consumed, error).MustBe(expected, what, styles, "from bytes");

        status = SipStatusLine.Read(text, styles, out line, out consumed, out error, maxLength, isFinalBlock: true);
        Answer.Of(status, line, consumed, error).MustBe(expected, what, styles, "from characters");

        status = SipStatusLineView.Read(bytes, styles, out var view, out consumed, out error, maxLength, isFinalBlock: true);
        Answer.Of(status, view.ToStatusLine(), consumed, error).MustBe(expected, what, styles, "as a view");

        foreach (var (name, sequence) in Sequences.EveryCut(bytes))
        {
            status = SipStatusLine.Read(sequence, styles, out line, out var longConsumed, out error, maxLength, isFinalBlock: true);
            Answer.Of(status, line, longConsumed, error).MustBe(expected, what, styles, name);
        }
    }
}
