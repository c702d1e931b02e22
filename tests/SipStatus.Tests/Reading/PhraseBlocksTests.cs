#if !LIBRARY_NETSTANDARD
using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using FluentAssertions;
using Xunit;

namespace SipStatus.Tests.Reading;

/// <summary>
/// Where a phrase ends, by itself: the grammar reads whatever these methods do not recognise, and nobody would see that they are wrong.
/// </summary>
public class PhraseBlocksTests
{
    private const int PhraseStart = 12;

    // No phrase of RFC 3261 has these, and a % only before two hexadecimal digits.
    private const string Stopping = "\0\r\u007F\"<%";

    // About one block, three, and one, two, three and four windows of 64 bytes.
    private static readonly int[] s_lengths = [.. Enumerable.Range(16, 60), .. Enumerable.Range(120, 16), .. Enumerable.Range(188, 8), 256];

    [Fact]
    public void FreeEnd_OfOneOtherByteAnywhere_IsThereWhereItIsAControlCharacter()
    {
        var wrong = new List<string>();
        foreach (var line in s_lengths.Select(Line))
        {
            for (var i = PhraseStart; i < line.Length; i++)
            {
                foreach (var unit in "\0\u0008\n\r\u001F\u007F\t\"<% \u0080\u00FF")
                {
                    line[i] = (byte)unit;
                    var expected = unit is < ' ' and not '\t' or '\u007F' ? i : line.Length;
                    Compare(expected, PhraseBlocks.FreeEnd(line), $"{(int)unit:X2} at {i} of {line.Length}");

                    // Another one at the end changes nothing but the end.
                    var last = line[^1];
                    line[^1] = (byte)'\r';
                    expected = i == line.Length - 1 ? i : Math.Min(expected, line.Length - 1);
                    Compare(expected, PhraseBlocks.FreeEnd(line), $"{(int)unit:X2} at {i} of {line.Length}, and CR at the end");
                    line[^1] = last;
                }

                line[i] = (byte)'x';
            }
        }

        wrong.Should().BeEmpty();

        void Compare(int expected, int end, string what)
        {
            if (end != expected)
            {
                wrong.Add($"{what}: {end}");
            }
        }
    }

    [Fact]
    public void StrictEnd_OfOneOtherByteAnywhere_IsThereWhereThePhraseMayNotHaveIt()
    {
        var wrong = new List<string>();
        foreach (var line in s_lengths.Select(Line))
        {
            Compare(line, line.Length, false, "nothing");
            for (var i = PhraseStart; i < line.Length; i++)
            {
                foreach (var unit in Stopping + "\t+ ~\u0080\u00C3\u00FF")
                {
                    line[i] = (byte)unit;
                    var stops = Stopping.Contains(unit, StringComparison.Ordinal);
                    Compare(line, stops ? i : line.Length, unit >= '\u0080', $"{(int)unit:X2} at {i}");

                    // Another one at the end, then one that is outside ASCII.
                    var last = line[^1];
                    line[^1] = (byte)'\r';
                    Compare(
                        line, stops ? i : line.Length - 1, unit >= '\u0080' && i < line.Length - 1, $"{(int)unit:X2} at {i}, CR at the end");
                    line[^1] = 0xC3;
                    if (!stops || i == line.Length - 1)
                    {
                        Compare(line, line.Length, true, $"{(int)unit:X2} at {i}, C3 at the end");
                    }

                    line[^1] = last;
                }

                line[i] = (byte)'x';
            }
        }

        wrong.Should().BeEmpty();

        void Compare(byte[] line, int expected, bool isAnyOutsideAscii, string what)
        {
            var end = PhraseBlocks.StrictEnd(line, out var anyOutsideAscii);
            if (end != expected || anyOutsideAscii != isAnyOutsideAscii)
            {
                wrong.Add($"{what} of {line.Length}: {end} {anyOutsideAscii}");
            }
        }
    }

    [Fact]
    public void StrictEnd_OfAnEscapeAnywhere_IsThereWhereItIsMalformed()
    {
        foreach (var line in s_lengths.Select(Line))
        {
            for (var i = PhraseStart; i < line.Length - 2; i++)
            {
                foreach (var (escape, isEscape) in new[] { ("%4f", true), ("%Fa", true), ("%g0", false), ("%0g", false), ("%%0", false) })
                {
                    Encoding.ASCII.GetBytes(escape, 0, 3, line, i);
                    var end = PhraseBlocks.StrictEnd(line, out _);
                    if (end != (isEscape ? line.Length : i))
                    {
                        Assert.Fail($"{escape} at {i} of {line.Length}: {end}");
                    }
                }

                Encoding.ASCII.GetBytes("xxx", 0, 3, line, i);
            }
        }
    }

    private static byte[] Line(int length) => Encoding.ASCII.GetBytes("SIP/2.0 486 ".PadRight(length, 'x'));
}
#endif
