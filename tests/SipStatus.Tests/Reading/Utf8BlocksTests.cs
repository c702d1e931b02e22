#if !LIBRARY_NETSTANDARD
using System;
using System.Linq;
using System.Text;
using FluentAssertions;
using Xunit;

namespace SipStatus.Tests.Reading;

/// <summary>Whether a phrase is well-formed UTF-8, wherever the character stands that is not, or is.</summary>
public class Utf8BlocksTests
{
    private const int PhraseStart = 12;

    private static readonly int[] s_lengths = [.. Enumerable.Range(PhraseStart, 70), 96, 127, 128, 129, 200];

    [Theory]
    [InlineData("C3A9", true)]
    [InlineData("E0A080", true)]
    [InlineData("E6ADA3", true)]
    [InlineData("F0908080", true)]
    [InlineData("F09F9880", true)]
    [InlineData("80", false)]
    [InlineData("C3", false)]
    [InlineData("C080", false)]
    [InlineData("C0", false)]
    [InlineData("E0", false)]
    [InlineData("E0A0", false)]
    [InlineData("E08080", false)]
    [InlineData("EDA080", false)]
    [InlineData("E6ADA380", false)]
    [InlineData("F09080", false)]
    [InlineData("F0808080", false)]
    [InlineData("F4908080", false)]
    [InlineData("FF", false)]
    public void IsWellFormed_OfOneOrTwoCharactersAnywhere_IsTrueWhereTheyAre(string character, bool expected)
    {
        var bytes = Convert.FromHexString(character);
        foreach (var length in s_lengths)
        {
            for (var start = PhraseStart; start + bytes.Length <= length; start++)
            {
                // A second one may stand where another block has the same bytes, or at the end.
                foreach (var second in new[] { start, start + 16, start + 32, length - bytes.Length })
                {
                    if (second > length - bytes.Length || (second > start && second < start + bytes.Length))
                    {
                        continue;
                    }

                    var line = Encoding.ASCII.GetBytes("SIP/2.0 486 ".PadRight(length, 'x') + "\r\nx\u007F");
                    bytes.CopyTo(line, start);
                    bytes.CopyTo(line, second);
                    if (Utf8Blocks.IsWellFormed(line, length) != expected
                        || Utf8Blocks.IsWellFormed(line.AsSpan(0, length), length) != expected)
                    {
                        Assert.Fail($"{character} at {start} and {second} of {length}");
                    }
                }
            }
        }
    }

    // Bytes behind the end make no difference.
    [Fact]
    public void IsWellFormed_OfAPartOfTheLine_LooksNoFurther()
    {
        var line = Encoding.UTF8.GetBytes("SIP/2.0 486 \u6B63\u5FD9\u6B63\u5FD9\r\n\u6B63");

        Utf8Blocks.IsWellFormed(line, 24).Should().BeTrue();
        Utf8Blocks.IsWellFormed(line.AsSpan(0, line.Length - 1), 24).Should().BeTrue();
    }
}
#endif
