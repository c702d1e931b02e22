using FluentAssertions;
using Xunit;

namespace SipStatus.Tests.Reading;

/// <summary>Letters in any case, which are those of ASCII alone.</summary>
public class ReasonTextTests
{
    [Fact]
    public void ToLower_OfEveryUnit_ChangesLettersAlone()
    {
        for (var unit = 0; unit < 0x180; unit++)
        {
            ReasonText.ToLower(unit).Should().Be(unit < 0x80 ? char.ToLowerInvariant((char)unit) : unit);
        }
    }
}
