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
    public void CodeSlots_EveryOneOfThem_HoldsALineThatFitsTheBlocks()
    {
        var slots = StatusCodeTable.CodeSlots.ToArray();

        slots.Should().HaveCount(1 << (32 - StatusCodeTable.CodeHashShift), "the hash is an index without a check");
        foreach (var entry in slots)
        {
            var slot = new CodeSlot(entry);
            var ordinal = StatusCodeTable.OrdinalOf(slot.StatusCode);
            ordinal.Should().BeInRange(0, StatusCodeTable.Count - 1);
            slot.LineStart.Should().Be(StatusCodeTable.LineStart(ordinal));
            slot.WireLength.Should().BeInRange(ShortestInBlocks, LongestInBlocks).And.Be(StatusCodeTable.WireLength(ordinal));
        }
    }

    [Fact]
    public void Texts_OfEveryRow_LieWithinTheTable()
    {
        StatusCodeTable.PhraseStarts.Length.Should().Be(StatusCodeTable.RowCount);
        StatusCodeTable.PhraseLengths.Length.Should().Be(StatusCodeTable.RowCount);
        for (var row = 0; row < StatusCodeTable.RowCount; row++)
        {
            var end = StatusCodeTable.PhraseStarts[row] + StatusCodeTable.PhraseLengths[row];
            end.Should().BeInRange(1, StatusCodeTable.Texts.Length, "of row {0}", row);
        }

        for (var ordinal = 0; ordinal < StatusCodeTable.Count; ordinal++)
        {
            StatusCodeTable.LineStart(ordinal).Should().BeInRange(0, StatusCodeTable.Texts.Length - StatusCodeTable.WireLength(ordinal));
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

    [Theory]
    [InlineData(int.MinValue)]
    [InlineData(-1)]
    [InlineData(0)]
    [InlineData(99)]
    [InlineData(700)]
    [InlineData(int.MaxValue)]
    public void OrdinalOf_NoCode_IsNone(int number) => StatusCodeTable.OrdinalOf(number).Should().Be(-1);

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
