using System.Linq;
using System.Text;
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
        hash.Shift.Should().Be(24);
        hash.Slots.Should().HaveCount(256);
        hash.Slots.Count(slot => slot != 0).Should().Be(3);
    }

    [Theory]
    [InlineData(75)]
    [InlineData(257)]
    [InlineData(600)]
    public void Find_AnyNumberOfCodes_GivesEachASlotOfItsOwn(int count)
    {
        int[] codes = [.. Enumerable.Range(0, count).Select(i => 100 + (i * 7 % 600)).Order()];

        var hash = CodeHash.Find(codes);

        for (var ordinal = 0; ordinal < count; ordinal++)
        {
            var key = System.BitConverter.ToUInt32(Encoding.ASCII.GetBytes($"{codes[ordinal]} "));
            hash.Slots[(int)(unchecked(key * hash.Multiplier) >> hash.Shift)].Should().Be(ordinal + 1);
        }
    }
}
