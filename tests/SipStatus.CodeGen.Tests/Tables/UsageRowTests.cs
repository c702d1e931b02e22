using FluentAssertions;
using SipStatus.CodeGen.Tables;
using Xunit;

namespace SipStatus.CodeGen.Tests.Tables;

public class UsageRowTests
{
    [Fact]
    public void Usages_GoodRows_AreRead()
    {
        var rows = TestFiles.Usages.Rows("method=INFO|usage=invite|note=n", "");

        rows[0].Should().BeEquivalentTo(new { Method = "INFO", Usage = "Invite", Reference = new RfcReference(3261, "21"), Note = "n" });
        rows[1].Should().BeEquivalentTo(new { Method = "", Usage = "None", Note = "" });
    }

    [Theory]
    [InlineData("method=info", "method", "'info' is not a method")]
    [InlineData("usage=call", "usage", "'call' is not one of none, invite, subscription, registration")]
    public void Usages_BadValue_SaysWhereAndWhat(string cells, string column, string message) =>
        TestFiles.Usages.Refuses(column, message, cells);

    [Fact]
    public void Usages_AMethodTwice_IsAnError() =>
        TestFiles.Usages.Refuses("method", "and all else that makes a row differ (method) is as in line 2", "method=INFO", "method=INFO");

    [Theory]
    [InlineData("method=INFO", "method=BYE")]
    [InlineData("", "method=BYE")]
    public void Usages_OtherMethodsNotLast_IsAnError(params string[] rows) =>
        TestFiles.Usages.RefusesAll("the last row is not for 'other', which stands for every other method", rows);
}
