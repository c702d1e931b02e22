using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using Xunit;

namespace SipStatus.Tests.Oracle;

/// <summary>Every char everywhere, and every kind of unit at the end of phrases of every length that a vector might cut.</summary>
public class ReasonPhraseExhaustiveTests
{
    // Between them the strict and the free phrase, the one without and the other with LF as a line end.
    private static readonly OracleStyles[] s_styles = [OracleStyles.Strict, OracleStyles.Lenient];

    // Units of both alphabets: each is text, and so has a form in either.
    private static readonly string[] s_oddities =
    [
        "\t", "\"", "%", "%4", "%41", "%4G", "\0", "\u001B", "\u001F", "\u007F", "\r", "\n", "\r\n", "\u0080", "\u00FC", "\u5FD9", "\U0001F600",
    ];

    [Fact]
    public void TryParse_EveryCharAtEveryPosition_AgreesWithTheOracle()
    {
        var line = "SIP/2.0 486 Busy\r\n".ToCharArray();
        for (var position = 0; position < line.Length; position++)
        {
            var original = line[position];
            for (var unit = 0; unit <= char.MaxValue; unit++)
            {
                line[position] = (char)unit;
                var expected = StatusLineOracle.ReadText(line, OracleStyles.Strict).WithoutSlice();
                Agreement.Assert(expected, LibraryAnswer.ParseLine(line, OracleStyles.Strict), OracleStyles.Strict, line);
            }

            line[position] = original;
        }
    }

    [Fact]
    public void TryParse_OddBytesNearTheEndOfPhrasesOfEveryLength_AgreesWithTheOracle()
    {
        byte[][] fragments = [[0x80], [0xC3], [0xE5, 0xBF], [0xED, 0xA0, 0x80], [0xF0, 0x9F, 0x98], [0xFF]];
        foreach (var oddity in fragments.Concat(s_oddities.Select(Encoding.UTF8.GetBytes)))
        {
            foreach (var line in Lines("SIP/2.0 200 "u8.ToArray(), (byte)'a', oddity))
            {
                foreach (var styles in s_styles)
                {
                    Agreement.Assert(StatusLineOracle.ReadText(line, styles), LibraryAnswer.ParseView(line, styles), styles, line);
                }
            }
        }
    }

    [Fact]
    public void TryParse_OddCharsNearTheEndOfPhrasesOfEveryLength_AgreesWithTheOracle()
    {
        char[][] halves = [['\uD83D'], ['\uDE00'], ['\uD83D', '\uD83D', '\uDE00']];
        foreach (var oddity in halves.Concat(s_oddities.Select(text => text.ToCharArray())))
        {
            foreach (var line in Lines("SIP/2.0 200 ".ToCharArray(), 'a', oddity))
            {
                foreach (var styles in s_styles)
                {
                    Agreement.Assert(
                        StatusLineOracle.ReadText(line, styles).WithoutSlice(), LibraryAnswer.ParseLine(line, styles), styles, line);
                }
            }
        }
    }

    // Phrases of 0 to 200 units besides the oddity, which stands before, among or after the last 32; in the longest it stands anywhere.
    private static IEnumerable<T[]> Lines<T>(T[] start, T unit, T[] oddity) =>
        from length in Enumerable.Range(0, 201)
        from after in Enumerable.Range(0, Math.Min(length, length < 200 ? 32 : 200) + 1)
        select (T[])[.. start, .. Enumerable.Repeat(unit, length - after), .. oddity, .. Enumerable.Repeat(unit, after)];
}
