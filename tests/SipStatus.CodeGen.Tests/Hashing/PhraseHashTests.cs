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
    public void Find_PhrasesThat512SlotsCannotKeepApart_TakesMore()
    {
        var hash = PhraseHash.Find([.. ScrambledWords(150)]);

        hash.Slots.Should().HaveCount(1 << (32 - hash.Shift)).And.HaveCountGreaterThan(512);
        hash.Slots.Where(row => row != 0).Should().BeEquivalentTo(Enumerable.Range(1, 150));
        hash.NextInSlot.Should().HaveCount(150).And.OnlyContain(next => next == 0);
    }

    [Fact]
    public void Find_PhrasesThatNoPositionsTellApart_ChainsThemInOneSlot()
    {
        // Each differs from the first phrase in one character, and the two positions see two of the three.
        var hash = PhraseHash.Find(["Gone", "xxxxxxxxxxxxxxxxx", "xxyxxxxxxxxxxxxxx", "xxxxxxyxxxxxxxxxx", "xxxxxxxxxxyxxxxxx"]);

        hash.Slots.Where(row => row != 0).Should().HaveCount(4);
        hash.NextInSlot.Where(row => row != 0).Should().ContainSingle().Which.Should().BeGreaterThan(2);
        hash.NextInSlot[1].Should().NotBe(0, "the phrase without a y shares its slot with the one whose y is not looked at");
    }

    [Fact]
    public void Find_HundredsOfPhrases_LeavesFewInChains() =>
        PhraseHash.Find([.. ScrambledWords(700)]).NextInSlot.Count(next => next != 0).Should().BeLessThan(70);

    [Fact]
    public void Find_RowsOfOnePhrase_AreInNoChain() =>
        PhraseHash.Find([.. Enumerable.Repeat("Busy Here", 300)]).NextInSlot.Should().OnlyContain(next => next == 0);

    // Words without any order that a multiplier could exploit.
    private static string[] ScrambledWords(int count) =>
        [
            .. from i in Enumerable.Range(0, count)
               let bytes = SHA256.HashData(BitConverter.GetBytes(i)).Take(10)
               select new string([.. bytes.Select(b => (char)('a' + (b % 26)))]),
        ];
}
