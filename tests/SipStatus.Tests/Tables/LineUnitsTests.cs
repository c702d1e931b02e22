using System;
using System.Text;
using FluentAssertions;
using Xunit;

namespace SipStatus.Tests.Tables;

/// <summary>The lines of the table unit by unit, which a processor with vectors does not need.</summary>
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
        foreach (var entry in StatusCodeTable.CodeSlots)
        {
            var slot = new CodeSlot(entry);
            var line = $"SIP/2.0 {slot.StatusCode} {new SipStatusCode(slot.StatusCode).ReasonPhrase}\r\n";
            for (var changed = 0; changed <= line.Length; changed++)
            {
                var units = (line + "x").ToCharArray();
                units[changed] ^= '\u0001';
                LineUnits.AreEqual(units, slot, line.Length).Should().Be(changed == line.Length);
                LineUnits.AreEqual(Encoding.ASCII.GetBytes(units), slot, line.Length).Should().Be(changed == line.Length);
            }
        }
    }
}
