using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using FluentAssertions;
using Xunit;

namespace SipStatus.Tests.Tables;

/// <summary>The lines of the table, unit by unit and in blocks.</summary>
public class LineUnitsTests
{
    [Fact]
    public void TryCopy_OfEveryLine_WritesItWhereThereIsRoom()
    {
        foreach (var info in SipStatusRegistry.All)
        {
            var line = Encoding.ASCII.GetBytes($"SIP/2.0 {info.StatusCode.Value} {info.ReasonPhrase}\r\n");
            var ordinal = StatusCodeTable.OrdinalOf(info.StatusCode.Value);
            var destination = new byte[line.Length];

            LineUnits.TryCopy(ordinal, destination.AsSpan(1), out var written).Should().BeFalse();
            written.Should().Be(0);
            LineUnits.TryCopy(ordinal, destination, out written).Should().BeTrue();
            written.Should().Be(line.Length);
            destination.Should().Equal(line);
        }
    }

    [Fact]
    public void AreEqual_OfEveryLineAndOneWithAnotherUnit_IsTrueForTheLine()
    {
        foreach (var (slot, line) in Lines())
        {
            for (var changed = 0; changed <= line.Length; changed++)
            {
                var units = (line + "x").ToCharArray();
                units[changed] ^= '\u0001';
                LineUnits.AreEqual(units, slot, line.Length).Should().Be(changed == line.Length);
                LineUnits.AreEqual(Encoding.ASCII.GetBytes(units), slot, line.Length).Should().Be(changed == line.Length);
            }
        }
    }

    // The same difference in two blocks is none the less one.
    [Fact]
    public void AreEqualInBlocks_OfEveryLineWithTwoOtherUnits_IsFalse()
    {
        foreach (var (slot, line) in Lines())
        {
            var units = line.ToCharArray();
            var bytes = Encoding.ASCII.GetBytes(line);
            LineBlocks.AreEqualInBlocks(units, slot, line.Length).Should().BeTrue();
            LineBlocks.AreEqualInBlocks(bytes, slot, line.Length).Should().BeTrue();
            for (var first = 0; first < line.Length; first++)
            {
                for (var second = first + 1; second < line.Length; second++)
                {
                    Change(first, second);
                    if (LineBlocks.AreEqualInBlocks(units, slot, line.Length) || LineBlocks.AreEqualInBlocks(bytes, slot, line.Length))
                    {
                        Assert.Fail($"{line} with other units at {first} and {second}");
                    }

                    Change(first, second);
                }
            }

            void Change(int first, int second)
            {
                units[first] ^= '\u0001';
                units[second] ^= '\u0001';
                bytes[first] ^= 1;
                bytes[second] ^= 1;
            }
        }
    }

    private static IEnumerable<(CodeSlot Slot, string Line)> Lines() =>
        StatusCodeTable.CodeSlots.ToArray().Distinct().Select(entry => new CodeSlot(entry)).Select(
            slot => (slot, $"SIP/2.0 {slot.StatusCode} {new SipStatusCode(slot.StatusCode).ReasonPhrase}\r\n"));
}
