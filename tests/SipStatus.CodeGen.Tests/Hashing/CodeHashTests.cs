using System.Linq;
using FluentAssertions;
using SipStatus.CodeGen.Hashing;
using Xunit;

namespace SipStatus.CodeGen.Tests.Hashing;

public class CodeHashTests
{
    [Fact]
    public void Find_SomeCodes_GivesEachASlotByItsDigitsAndTheSpace()
    {
        var hash = CodeHash.Find([100, 486, 699]);

        // "100 ", "486 " and "699 " as little-endian numbers.
        hash.Slots[(int)((0x20303031u * hash.Multiplier) >> 24)].Should().Be(1);
        hash.Slots[(int)((0x20363834u * hash.Multiplier) >> 24)].Should().Be(2);
        hash.Slots[(int)((0x20393936u * hash.Multiplier) >> 24)].Should().Be(3);
        hash.Slots.Should().HaveCount(256);
        hash.Slots.Count(slot => slot != 0).Should().Be(3);
        (hash.Multiplier % 2).Should().Be(1);
    }

    [Fact]
    public void Find_MoreCodesThanSlots_SaysSo()
    {
        var find = () => CodeHash.Find([.. Enumerable.Range(100, 257)]);

        find.Should().Throw<HashNotFoundException>().WithMessage("No multiplier gives each of the 257 codes its own of 256 slots.");
    }
}
