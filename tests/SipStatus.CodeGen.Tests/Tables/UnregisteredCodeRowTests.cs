using FluentAssertions;
using SipStatus.CodeGen.Tables;
using Xunit;

namespace SipStatus.CodeGen.Tests.Tables;

public class UnregisteredCodeRowTests
{
    private static readonly TestFile<UnregisteredCodeRow> s_codes = TestFiles.UnregisteredCodes.Beside(TestFiles.WithCodes(408, 486));

    [Fact]
    public void Codes_GoodRows_AreRead()
    {
        var rows = s_codes.Rows("rfc=2543|section=7.4.10", "reason_phrase=Other", "code=411");

        rows[0].Should().BeEquivalentTo(
            new { Code = 409, ReasonPhrase = "Conflict", Reference = new RfcReference(2543, "7.4.10"), Source = "a stack" });
        rows[1].Reference.Should().BeNull();
    }

    [Theory]
    [InlineData("code=701", "code", "'701' is not a status code, 100 to 699")]
    [InlineData("code=486", "code", "'486' is in status-codes.csv")]
    [InlineData("reason_phrase=", "reason_phrase", "is empty")]
    [InlineData("rfc=2543", "section", "'' is not a section such as 21.4.24")]
    [InlineData("summary_zh=E.", "summary_zh", "'E.' does not end with '。'")]
    [InlineData("source=", "source", "is empty")]
    public void Codes_BadValue_SaysWhereAndWhat(string cells, string column, string message) => s_codes.Refuses(column, message, cells);

    [Fact]
    public void Codes_OutOfOrder_AreAnError() => s_codes.Refuses("code", "'409' comes after 411: codes ascend", "code=411", "");

    [Fact]
    public void Codes_APhraseTwice_IsAnError() =>
        s_codes.Refuses("reason_phrase", "'CONFLICT' repeats line 2: letter case does not count", "", "reason_phrase=CONFLICT");
}
