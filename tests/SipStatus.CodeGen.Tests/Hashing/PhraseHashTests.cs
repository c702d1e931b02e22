using System;
using System.Linq;
using System.Security.Cryptography;
using FluentAssertions;
using SipStatus.CodeGen.Hashing;
using Xunit;

namespace SipStatus.CodeGen.Tests.Hashing;

public class PhraseHashTests
{
    [Fact]
    public void Find_SamePhraseInAnyLetterCase_SharesTheSlotOfTheFirstRow()
    {
        var hash = PhraseHash.Find(["Busy Here", "Gone", "BUSY HERE", "busy here"]);

        hash.Slots.Where(row => row != 0).Should().BeEquivalentTo([1, 2]);
    }

    [Fact]
    public void Find_OnePhrase_TakesTheFirstPositionsAnd512Slots()
    {
        var hash = PhraseHash.Find(["A"]);

        (hash.Position1, hash.Position2).Should().Be((1, 2));
        hash.Shift.Should().Be(32 - 9);
        hash.Slots.Should().HaveCount(512).And.ContainSingle(row => row == 1);
    }

    [Fact]
    public void Find_PhrasesThat512SlotsCannotKeepApart_Takes1024()
    {
        var hash = PhraseHash.Find([.. ScrambledWords(150)]);

        hash.Shift.Should().Be(32 - 10);
        hash.Slots.Should().HaveCount(1024);
        hash.Slots.Where(row => row != 0).Should().BeEquivalentTo(Enumerable.Range(1, 150));
    }

    [Fact]
    public void Find_PhrasesThatNoPositionsTellApart_SaysSo()
    {
        // Each differs from the first phrase in one character, and the two positions see two of the three.
        var find = () => PhraseHash.Find(["Gone", "xxxxxxxxxxxxxxxxx", "xxyxxxxxxxxxxxxxx", "xxxxxxyxxxxxxxxxx", "xxxxxxxxxxyxxxxxx"]);

        find.Should().Throw<HashNotFoundException>().WithMessage(
            "No two positions tell all 5 phrases apart by their length and four characters; the best confuse 'xxxxxxxxxxxxxxxxx', '*'.");
    }

    [Fact]
    public void Find_TooManyPhrasesForAnyMultiplier_SaysSo()
    {
        var find = () => PhraseHash.Find([.. ScrambledWords(255)]);

        find.Should().Throw<HashNotFoundException>().WithMessage("No multiplier gives each of the 255 phrases its own of 1024 slots.");
    }

    [Fact]
    public void Find_MoreRowsThanAByteNumbers_SaysSo()
    {
        var find = () => PhraseHash.Find([.. Enumerable.Repeat("Busy Here", 256)]);

        find.Should().Throw<HashNotFoundException>().WithMessage("The phrase hash numbers its rows in a byte: 255 at most, and the table has 256.");
    }

    // Words without any order that a multiplier could exploit.
    private static string[] ScrambledWords(int count) =>
        [.. Enumerable.Range(0, count).Select(i => new string([.. SHA256.HashData(BitConverter.GetBytes(i)).Take(10).Select(b => (char)('a' + (b % 26)))]))];
}
