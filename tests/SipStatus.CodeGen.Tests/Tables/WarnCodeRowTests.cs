using FluentAssertions;
using SipStatus.CodeGen.Tables;
using Xunit;

namespace SipStatus.CodeGen.Tests.Tables;

public class WarnCodeRowTests
{
    private static readonly TestFile<WarnCodeRow> s_warnCodes = TestFiles.WarnCodes.Beside(TestFiles.WithCodes(480, 488, 606));

    [Fact]
    public void WarnCodes_GoodRows_AreRead()
    {
        var rows = s_warnCodes.Rows("status_codes=488 606", "warn_code=305");

        rows[0].Should().BeEquivalentTo(new { WarnCode = 304, Text = "Media type", Meaning = "M." });
        rows[0].StatusCodes.Should().Equal(488, 606);
        rows[1].WarnCode.Should().Be(305);
    }

    [Theory]
    [InlineData("warn_code=299", "warn_code", "'299' is not a number from 300 to 399")]
    [InlineData("status_codes=", "status_codes", "'' is not a list of codes of status-codes.csv with one space between")]
    [InlineData("status_codes=488  606", "status_codes", "'488  606' is not a list of codes of status-codes.csv with one space between")]
    [InlineData("status_codes=488 499", "status_codes", "'488 499' is not a list of codes of status-codes.csv with one space between")]
    [InlineData("status_codes=606 488", "status_codes", "'606 488' does not ascend, or names a code twice")]
    [InlineData("status_codes=488 488", "status_codes", "'488 488' does not ascend, or names a code twice")]
    [InlineData("meaning=No stop", "meaning", "'No stop' does not end with '.'")]
    public void WarnCodes_BadValue_SaysWhereAndWhat(string cells, string column, string message) =>
        s_warnCodes.Refuses(column, message, cells);

    [Theory]
    [InlineData("304")]
    [InlineData("303")]
    public void WarnCodes_OutOfOrderOrTwice_AreAnError(string second) => s_warnCodes.Refuses(
        "warn_code", $"'{second}' comes after 304: warn-codes ascend and none is repeated", "", $"warn_code={second}");
}
