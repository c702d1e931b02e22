using System;
using System.Linq;
using System.Text;
using Xunit;

namespace SipStatus.Tests.Oracle;

/// <summary>
/// Phrases of every length that blocks might cut (of 16, 32 and 64 bytes, and a second of 64), with every byte at every place near the end:
/// as a text that ends there, and on the wire with more behind it. Behind either stands memory that cannot be touched.
/// </summary>
public sealed class PhraseEndExhaustiveTests : IDisposable
{
    private const int LastBytes = 32;
    private const int BlockLength = 16;

    private static readonly int[] s_lengths = [.. Enumerable.Range(0, 82), .. Enumerable.Range(126, 6)];
    private static readonly OracleStyles[] s_styles = [OracleStyles.Strict, OracleStyles.Default];

    private readonly GuardedPage _page = new();

    private delegate void Comparison(ReadOnlySpan<byte> text, OracleStyles styles);

    private static ReadOnlySpan<byte> LineStart => "SIP/2.0 486 "u8;

    private static ReadOnlySpan<byte> Ascii => "a"u8;

    // Characters of two, three and four bytes: nine bytes, so that each of them falls on every place of a block.
    private static ReadOnlySpan<byte> NonAscii => "\u00FC\u5FD9\U0001F600"u8;

    public void Dispose() => _page.Dispose();

    [Fact]
    public void TryParse_EveryByteNearTheEndOfAsciiPhrases_AgreesWithTheOracle() =>
        ForEveryByteNearTheEnd(Ascii, "", AssertText);

    [Fact]
    public void Read_EveryByteNearTheEndOfAsciiPhrases_AgreesWithTheOracle() =>
        ForEveryByteNearTheEnd(Ascii, "\r\nVia: SIP/2.0/UDP 192.0.2.1\r\n", AssertWire);

    [Fact]
    public void TryParse_EveryByteNearTheEndOfNonAsciiPhrases_AgreesWithTheOracle() =>
        ForEveryByteNearTheEnd(NonAscii, "", AssertText);

    [Fact]
    public void Read_EveryByteNearTheEndOfNonAsciiPhrases_AgreesWithTheOracle() =>
        ForEveryByteNearTheEnd(NonAscii, "\r\nVia: SIP/2.0/UDP 192.0.2.1\r\n", AssertWire);

    // All that decides whether bytes are well-formed UTF-8: two bytes, and how many continuations follow; at every place of a block.
    [Fact]
    public void TryParse_EveryTwoBytesAndUpToThreeContinuations_AgreesWithTheOracle()
    {
        for (var before = BlockLength; before < 2 * BlockLength; before++)
        {
            for (var continuations = 0; continuations <= 3; continuations++)
            {
                var line = Line(Ascii, before + 2 + continuations, "");
                line[^continuations..].Fill(0x80);
                var first = line.Length - continuations - 2;
                for (var pair = 0; pair <= 0xFFFF; pair++)
                {
                    line[first] = (byte)(pair >> 8);
                    line[first + 1] = (byte)pair;
                    AssertText(line, OracleStyles.Strict);
                }
            }
        }
    }

    private void ForEveryByteNearTheEnd(ReadOnlySpan<byte> units, string behind, Comparison assert)
    {
        foreach (var length in s_lengths)
        {
            var line = Line(units, length, behind);
            var end = LineStart.Length + length;
            for (var position = end - Math.Min(length, LastBytes); position < end; position++)
            {
                var original = line[position];
                for (var unit = 0; unit <= byte.MaxValue; unit++)
                {
                    line[position] = (byte)unit;
                    foreach (var styles in s_styles)
                    {
                        assert(line, styles);
                    }
                }

                line[position] = original;
            }
        }
    }

    // A line at the end of the page, its phrase made of the units over and over and cut at the length.
    private Span<byte> Line(ReadOnlySpan<byte> units, int phraseLength, string behind)
    {
        var line = _page.Slice<byte>(LineStart.Length + phraseLength + behind.Length, PageEdge.End);
        LineStart.CopyTo(line);
        for (var i = 0; i < phraseLength; i++)
        {
            line[LineStart.Length + i] = units[i % units.Length];
        }

        Encoding.ASCII.GetBytes(behind, line[^behind.Length..]);
        return line;
    }

    private static void AssertText(ReadOnlySpan<byte> text, OracleStyles styles) =>
        Agreement.Assert(StatusLineOracle.ReadText(text, styles), LibraryAnswer.ParseView(text, styles), styles, text);

    private static void AssertWire(ReadOnlySpan<byte> source, OracleStyles styles) =>
        Agreement.Assert(StatusLineOracle.ReadWire(source, styles), LibraryAnswer.ReadView(source, styles), styles, source);
}
