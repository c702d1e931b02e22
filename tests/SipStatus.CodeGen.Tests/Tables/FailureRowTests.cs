using FluentAssertions;
using SipStatus.CodeGen.Tables;
using Xunit;

namespace SipStatus.CodeGen.Tests.Tables;

public class FailureRowTests
{
    private static readonly TestFile<ImpliedResponseRow> s_impliedResponses = TestFiles.ImpliedResponses.Beside(
        TestFiles.WithCodes(408, 503));

    [Fact]
    public void ImpliedResponses_GoodRows_AreRead()
    {
        var rows = s_impliedResponses.Rows(
            "name=UacTimeout|role=uac|counts_as=408",
            "name=Other|trigger=response|received=503|role=proxy|scope=except|methods=INVITE|condition=c|note=n");

        rows[0].Should().BeEquivalentTo(new { Name = "UacTimeout", Trigger = "Timeout", Received = (int?)null, CountsAs = (int?)408 });
        rows[1].Should().BeEquivalentTo(new
        {
            Name = "Other",
            Trigger = "Response",
            Received = (int?)503,
            CountsAs = (int?)null,
            Rule = new { Methods = new MethodSet("Except", "INVITE"), Role = "Proxy", Condition = new { Rest = "c" }, Note = "n" },
        });
    }

    [Theory]
    [InlineData("name=uacTimeout", "name", "'uacTimeout' is not a C# name in PascalCase")]
    [InlineData("name=CountsAs", "name", "'CountsAs' is already a member of the class SipImpliedResponse")]
    [InlineData("trigger=never", "trigger", "'never' is not one of timeout, transport-error, ...")]
    [InlineData("received=503", "received", "'503' is a code though trigger is not response")]
    [InlineData("trigger=response", "received", "'' is not a status code, 100 to 699")]
    [InlineData("counts_as=", "counts_as", "'' is not a status code, 100 to 699")]
    [InlineData("counts_as=409", "counts_as", "'409' is not in status-codes.csv")]
    public void ImpliedResponses_BadValue_SaysWhereAndWhat(string cells, string column, string message) =>
        s_impliedResponses.Refuses(column, message, cells);

    [Fact]
    public void Failovers_GoodRow_IsRead() =>
        TestFiles.Failovers.Row("role=client|action=next-server|condition=no answer").Should().BeEquivalentTo(new
        {
            Event = "Timeout",
            Action = "NextServer",
            Rule = new { Role = "Client", Condition = new { Rest = "no answer" } },
        });

    [Theory]
    [InlineData("event=lunch", "event", "'lunch' is not one of response-503, transport-error, timeout, other-response, repeated-failure")]
    [InlineData("action=wait", "action", "'wait' is not one of none, next-server, repeat-at-once, stop-sending")]
    public void Failovers_BadValue_SaysWhereAndWhat(string cells, string column, string message) =>
        TestFiles.Failovers.Refuses(column, message, cells);
}
