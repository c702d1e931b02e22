using System;
using FluentAssertions;
using Xunit;

namespace SipStatus.Tests.Tables;

/// <summary>
/// What the methods that read in blocks take for granted: they check no bounds, so that a wrong entry would make them read beside the
/// table.
/// </summary>
public class StatusCodeTableTests
{
    // Five blocks of 16 bytes, which may overlap, cover a line of 16 to 64.
    private const int ShortestInBlocks = 16;
    private const int LongestInBlocks = 64;

    [Fact]
    public void CodeSlots_EveryOneOfThem_HoldsARowAndItsLengthThatFitsTheBlocks()
    {
        var slots = StatusCodeTable.CodeSlots.ToArray();

        slots.Should().HaveCount(1 << (32 - StatusCodeTable.CodeHashShift), "the hash is an index without a check");
        foreach (var entry in slots)
        {
            var slot = new CodeSlot(entry);
            slot.Row.Should().BeInRange(0, StatusCodeTable.Count - 1);
            slot.WireLength.Should().BeInRange(ShortestInBlocks, LongestInBlocks).And.Be(StatusCodeTable.WireLength(slot.Row));
            slot.StatusCode.Should().Be(StatusCodeTable.Codes[slot.Row]);
        }
    }

    [Fact]
    public void Rows_EveryOneOfThem_LiesWithinTheTableAndItsLineWithinIt()
    {
        StatusCodeTable.RowLength.Should().BeGreaterThanOrEqualTo(LongestInBlocks, "blocks are read up to the longest line that fits them");
        StatusCodeTable.Rows.Length.Should().Be(StatusCodeTable.RowCount * StatusCodeTable.RowLength);
        for (var row = 0; row < StatusCodeTable.RowCount; row++)
        {
            StatusCodeTable.WireLength(row).Should().BeInRange(ShortestInBlocks, StatusCodeTable.RowLength - 1, "of row {0}", row);
        }
    }

    [Fact]
    public void RowsNamedByOtherTables_EveryOneOfThem_IsARow()
    {
        StatusCodeTable.Ordinals.ToArray().Should().HaveCount(600).And.OnlyContain(next => next <= StatusCodeTable.Count);
        StatusCodeTable.PhraseSlots.ToArray().Should().HaveCount(1 << (32 - StatusCodeTable.PhraseHashShift))
            .And.OnlyContain(row => row < StatusCodeTable.RowCount);
        StatusCodeTable.NextRow.ToArray()
            .Should().HaveCount(StatusCodeTable.RowCount).And.OnlyContain(next => next <= StatusCodeTable.RowCount);
        StatusCodeTable.NextInSlot.ToArray()
            .Should().HaveCount(StatusCodeTable.RowCount).And.OnlyContain(next => next <= StatusCodeTable.RowCount);
        StatusCodeTable.Codes.Length.Should().Be(StatusCodeTable.RowCount);
    }

    [Fact]
    public void Chains_OfEveryRow_End()
    {
        for (var first = 0; first < StatusCodeTable.RowCount; first++)
        {
            LengthOf(row => StatusCodeTable.NextRow[row], first).Should().BeLessThanOrEqualTo(StatusCodeTable.RowCount);
            LengthOf(row => StatusCodeTable.NextInSlot[row], first).Should().BeLessThanOrEqualTo(StatusCodeTable.RowCount);
        }
    }

    // The rows from one on, and one too many where the chain goes round.
    private static int LengthOf(Func<int, int> next, int row)
    {
        var length = 0;
        for (; row >= 0 && length <= StatusCodeTable.RowCount; row = next(row) - 1)
        {
            length++;
        }

        return length;
    }
}
