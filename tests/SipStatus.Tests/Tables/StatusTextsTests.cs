using FluentAssertions;
using Xunit;

namespace SipStatus.Tests.Tables;

/// <summary>Texts of the table are made when they are first asked for, and once.</summary>
public class StatusTextsTests
{
    [Fact]
    public void ToString_OfEveryCodeAndItsLine_IsMadeOnce()
    {
        foreach (var info in SipStatusRegistry.All)
        {
            var line = new SipStatusLine(info.StatusCode);

            info.StatusCode.ToString().Should().Be($"{info.StatusCode.Value} {info.ReasonPhrase}");
            info.StatusCode.ToString().Should().BeSameAs(info.StatusCode.ToString());
            line.ToString().Should().Be($"SIP/2.0 {info.StatusCode.Value} {info.ReasonPhrase}");
            line.ToString().Should().BeSameAs(line.ToString());
        }
    }

    [Fact]
    public void WireLine_OfEverySlot_IsMadeOnce()
    {
        foreach (var entry in StatusCodeTable.CodeSlots)
        {
            var slot = new CodeSlot(entry);

            StatusTexts.WireLine(slot).Should().Be($"SIP/2.0 {slot.StatusCode} {new SipStatusCode(slot.StatusCode).ReasonPhrase}\r\n");
            StatusTexts.WireLine(slot).Should().BeSameAs(StatusTexts.WireLine(slot));
        }
    }
}
