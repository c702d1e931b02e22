using System;
using System.Diagnostics.CodeAnalysis;
using System.Linq;
using System.Text;
using FluentAssertions;
using Xunit;

namespace SipStatus.Tests;

public partial class SipStatusRegistryTests
{
    /// <summary>The number and the name of each code, as the table of the data has them.</summary>
    public static TheoryData<int, string> CodesAndNames
    {
        get
        {
            var data = new TheoryData<int, string>();
            foreach (var row in RegistrySource.Rows)
            {
                data.Add(int.Parse(row["code"], System.Globalization.CultureInfo.InvariantCulture), row["name"]);
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(CodesAndNames))]
    [SuppressMessage("Globalization", "CA1308", Justification = "Small letters are what is tested.")]
    public void TryGetByName_EveryName_IsFoundHoweverItIsWritten(int code, string name)
    {
        var words = string.Concat(name.Select((letter, i) => i > 0 && char.IsAsciiLetterUpper(letter) ? $" {letter}" : $"{letter}"));
        string[] spellings =
        [
            name, name.ToUpperInvariant(), name.ToLowerInvariant(), words, words.Replace(' ', '_').ToUpperInvariant(),
            words.Replace(' ', '-').ToLowerInvariant(),
            $"_{name}-", string.Join("-", name.AsEnumerable()),
        ];

        foreach (var spelling in spellings)
        {
            ByName(spelling).Should().Be((true, new SipStatusCode(code)), spelling);
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("-_-")]
    [InlineData("486")]
    [InlineData("486 Busy Here")]
    [InlineData("Busy")]
    [InlineData("BusyHereX")]
    [InlineData("BusyHer")]
    [InlineData("Busy.Here")]
    [InlineData("Busy\tHere")]
    [InlineData("Busy\u00A0Here")]
    [InlineData("BusyHere\0")]
    [InlineData("Tr\u0131ying")] // Small i without a dot.
    [InlineData("R\u0130nging")] // Capital I with a dot.
    [InlineData("O\u212A")] // Kelvin.
    [InlineData("\u041EK")] // Cyrillic.
    [InlineData("Server Internal Error.")]
    public void TryGetByName_AnythingElse_IsFalse(string text) => ByName(text).Should().Be((false, default));

    [Fact]
    public void TryGetByName_Null_IsFalse() => SipStatusRegistry.TryGetByName((string?)null, out _).Should().BeFalse();

    // What is malformed costs no time that grows with it: a name of 2 letters in a text of 100 is one, in a text of 101 it is none.
    [Fact]
    public void TryGetByName_LongText_IsNotLookedAt()
    {
        ByName("OK".PadRight(100)).Should().Be((true, SipStatusCode.OK));
        ByName("OK".PadRight(101)).Should().Be((false, default));
        ByName(new string('-', 1_000_000)).Should().Be((false, default));
    }

    // Every text of one unit, and every name with a unit put in: only the three separators leave it a name.
    [Fact]
    public void TryGetByName_EveryCharacterWithinAName_CountsButForThree()
    {
        for (var unit = 0; unit <= char.MaxValue; unit++)
        {
            var isSeparator = (char)unit is '_' or '-' or ' ';
            SipStatusRegistry.TryGetByName($"O{(char)unit}K", out _).Should().Be(isSeparator);
            SipStatusRegistry.TryGetByName($"{(char)unit}", out _).Should().BeFalse();
        }
    }

    [Fact]
    public void Names_OfAllCodes_DifferInMoreThanLetterCase() =>
        RegistrySource.Rows.Select(row => row["name"]).Distinct(StringComparer.OrdinalIgnoreCase)
            .Should().HaveSameCount(RegistrySource.Rows);

    private static (bool IsFound, SipStatusCode Code) ByName(string text)
    {
        var answer = (SipStatusRegistry.TryGetByName(text, out var code), code);
        (SipStatusRegistry.TryGetByName(text.AsSpan(), out code), code).Should().Be(answer);
        (SipStatusRegistry.TryGetByName(Encoding.UTF8.GetBytes(text), out code), code).Should().Be(answer);
        return answer;
    }
}
